/** "The University of Leeds" where the source has that of Bergen: a body of a kind, and the place that it is told by. */
import type { FactIndex } from '../facts/fact-index.js';
import { canonicalPlace, placeName } from '../locales/places.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import { nameLexicon } from '../recognize/name-lexicon.js';
import { fold, stem } from '../recognize/text.js';
import type { Finding } from '../types.js';
import type { Draft } from './draft.js';
import { refutation } from './refutation.js';

/** Words of one kind of body, in both languages. */
const KINDS: readonly (readonly string[])[] = ['universität uni university', 'klinikum uniklinik krankenhaus hospital', 'landgericht amtsgericht gericht court', 'flughafen airport', 'hochschule college'].map((words) => words.split(' '));

interface Body {
  readonly kind: number;
  /** As the source calls it. */
  readonly place: string;
  readonly id: string;
  readonly passages: ReadonlySet<number>;
}

/** The one body of the kind that the sources have, or that they have with a person of the sentence. */
export function bodyElsewhere(draft: Draft, reading: SentenceReading, { key, mention: { name: called, start: from } }: LinkedName): Finding | undefined {
  const { document: { language }, index } = draft;
  const before = reading.words.find((w) => w.end === from - 1);
  // "Bradford Crown Court", of which the last two words are known for the court in Leeds.
  const whole = before && /^\p{Lu}\p{Ll}/u.test(before.text) && index.entities.get(key)?.name.endsWith(` ${called}`) && before.start > reading.start;
  const mention = whole ? { name: `${before.text} ${called}`, start: before.start } : { name: called, start: from };
  const told = bodyOf(mention.name, whole ? undefined : before?.lower);
  if (!told || (!draft.sameLanguage && canonicalPlace(told.place, language) === undefined) || nameLexicon(language).isCommon(told.place.toLowerCase())) return undefined;
  const here = canonicalPlace(told.place, language);
  const persons = new Set(reading.names.flatMap((n) => (index.entities.get(n.key)?.type === 'person' ? [n.key] : [])));
  const all = bodiesOf(index).filter((b) => b.kind === told.kind);
  const beside = all.filter((b) => [...b.passages].some((p) => index.passages[p]!.entities.some((id) => persons.has(id))));
  const isHere = (b: Body) => fold(b.place) === fold(told.place) || (here !== undefined && placeOf(index, b) === here);
  const bodies = beside.length ? beside : all;
  const [only] = bodies;
  // Of a person of the sentence, or none of the sources is told so.
  if (!only || bodies.length > 1 || isHere(only) || (!beside.length && all.some(isHere)) || reading.names.some((n) => n.mention.start !== from && n.key === only.id)) return undefined;
  const name = index.entities.get(only.id)!.name;
  const place = placeOf(index, only);
  // Of towns that no list has, the rest of the name must be the same.
  if ((here === undefined || place === undefined) && fold(name.replace(only.place, told.place)) !== fold(mention.name)) return undefined;
  const right = (place && placeName(place, language)) ?? only.place;
  const start = mention.start + mention.name.indexOf(told.place);
  return refutation('entity-mismatch', { start, end: start + told.place.length }, `${right} in the source, ${told.place} here`, [right], [only.id]);
}

/** "Leeds Crown Court", "University of Bergen", or "Bergen" behind "Universität". */
function bodyOf(name: string, before: string | undefined): { readonly kind: number; readonly place: string } | undefined {
  const words = name.split(/\s+/);
  const kindOf = (word: string) => KINDS.findIndex((kind) => kind.includes(word.toLowerCase()));
  const own = words.findIndex((w) => kindOf(w) >= 0);
  if (own < 0) return before !== undefined && kindOf(before) >= 0 && words.length === 1 ? { kind: kindOf(before), place: name } : undefined;
  const place = own === 0 && words[1] === 'of' && words.length === 3 ? words[2]! : own > 0 && own < 3 ? words[0]! : undefined;
  return place === undefined ? undefined : { kind: kindOf(words[own]!), place };
}

function placeOf(index: FactIndex, { place }: Body): string | undefined {
  return index.base.sources.map((s) => canonicalPlace(place, s.language)).find((id) => id !== undefined);
}

const built = new WeakMap<FactIndex, readonly Body[]>();

function bodiesOf(index: FactIndex): readonly Body[] {
  let bodies = built.get(index);
  if (bodies) return bodies;
  const found = new Map<string, Body & { readonly passages: Set<number> }>();
  for (const passage of index.passages) {
    for (const { id, before } of passage.slots) {
      const entity = index.entities.get(id);
      const term = before[0];
      const head = term === undefined ? undefined : KINDS.flat().find((word) => stem({ start: 0, end: 0, text: word, lower: word }, passage.source.language) === term);
      const body = entity && bodyOf(entity.name, head);
      if (!body || nameLexicon(passage.source.language).isCommon(body.place.toLowerCase())) continue;
      const key = `${body.kind} ${fold(body.place)}`;
      const known = found.get(key) ?? { ...body, id, passages: new Set<number>() };
      found.set(key, known);
      known.passages.add(passage.index);
    }
  }
  built.set(index, (bodies = [...found.values()]));
  return bodies;
}
