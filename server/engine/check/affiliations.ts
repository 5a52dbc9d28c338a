/** "Volker Maurer (CDU)" where the source has "(SPD)" behind the name: the party, club or country of a person. */
import { canonicalPlace } from '../locales/places.js';
import type { Entity, Finding } from '../types.js';
import { fold } from '../recognize/text.js';
import type { LinkedName } from '../recognize/claim.js';
import type { Draft } from './draft.js';
import { personsWith } from './like-names.js';
import { refutation } from './refutation.js';
import { isVariant } from './variants.js';

/** Behind a name: "(SPD)", " of the SPD", " von der SPD". */
const BEHIND = /\s(?:\(|of the |von der |vom )(\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2})(?![\p{L}-])/uy;
/** Letters between a name and what stands in brackets behind it. */
const BRACKET = 2;

export function checkAffiliations(draft: Draft): Finding[] {
  const { plain } = draft.document;
  return draft.own.flatMap(({ names }) => names.flatMap((name) => {
    BEHIND.lastIndex = name.mention.end;
    const [all = '', told = ''] = BEHIND.exec(plain) ?? [];
    const end = name.mention.end + all.length;
    if (!told || (all[1] === '(' && plain[end] !== ')')) return [];
    const person = personOf(draft, name);
    const right = person && affiliationOf(draft, person);
    if (!right || isSame(draft, told, right)) return [];
    const start = end - told.length;
    // Somebody may have been in both.
    const other = draft.nameAt({ start, end })?.key;
    if (other !== undefined && draft.index.passages.some((p) => p.entities.includes(person.id) && p.entities.includes(other))) return [];
    return [refutation('entity-mismatch', { start, end }, `${right.name} in the source, ${told} here`, [right.name], [right.id])];
  }));
}

/** Of a person under a wrong first name, whose surname it is. */
function personOf({ index }: Draft, { key, mention }: LinkedName): Entity | undefined {
  const entity = index.entities.get(key);
  if (entity) return entity.type === 'person' ? entity : undefined;
  const surname = mention.type === 'person' ? fold(mention.name).split(/\s+/).at(-1)! : '';
  const [only, ...more] = personsWith([surname], index);
  return more.length ? undefined : only;
}

/** The one name that the sources have in brackets behind that of a person. */
function affiliationOf({ index }: Draft, person: Entity): Entity | undefined {
  const behind = index.passages.flatMap((p) => (p.entities.includes(person.id) ? p.slots : [])).filter((slot) => slot.before[0] === `@${person.id}`);
  const [only, ...more] = new Set(behind.map((slot) => slot.id));
  const entity = only === undefined || more.length ? undefined : index.entities.get(only);
  if (!entity || entity.type === 'person') return undefined;
  return entity.evidence.some((e) => person.evidence.some((p) => p.source === e.source && e.start - p.end === BRACKET)) ? entity : undefined;
}

/** Or what the draft's language may call otherwise; and two places are told apart elsewhere. */
function isSame({ document: { language }, sameLanguage }: Draft, told: string, entity: Entity): boolean {
  if (!sameLanguage && !(isAcronym(told) && isAcronym(entity.name))) return true;
  if ((canonicalPlace(told, language) !== undefined) !== (entity.type === 'place')) return true;
  return isVariant(told, entity, language) || fold(entity.name).includes(fold(told).slice(0, LIKE));
}

const LIKE = 4;

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name);
}
