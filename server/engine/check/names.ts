/**
 * name-misspelled: near a known name, but not it. entity-mismatch: another name where the source has this one.
 * not-in-source: a name the sources never mention.
 */
import { canonicalPlace } from '../locales/places.js';
import { writeName } from '../fix/index.js';
import { isNearMiss, sameName } from '../recognize/name-forms.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import { fold } from '../recognize/text.js';
import type { Entity, EntityType, Finding, NameMention, Support } from '../types.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';

/** Below this the recognizer is not sure that it is a name at all. */
const SURE = 0.5;
/** How closely a sentence must follow a passage before a foreign name in it is taken for the passage's own. */
const CLOSE = 0.5;

export function checkNames(draft: Draft): { findings: Finding[]; supports: Support[] } {
  const findings: Finding[] = [];
  const supports: Support[] = [];
  const hinted = new Set<string>();
  for (const reading of draft.readings) {
    for (const name of reading.names) {
      if (isKnown(name.key)) {
        supports.push({ start: name.mention.start, end: name.mention.end, verdict: 'supported', facts: [name.key], reason: '' });
        continue;
      }
      const { mention } = name;
      const misspelled = nearest(draft, mention);
      if (misspelled) {
        findings.push(finding(draft, mention, misspelled, 'name-misspelled'));
        continue;
      }
      if (mention.confidence < SURE) continue;
      const replaced = replacedEntity(draft, reading, name);
      if (replaced.length) {
        findings.push(entityMismatch(draft, mention, replaced));
        continue;
      }
      // One hint a name is enough.
      if (hinted.has(name.key)) continue;
      hinted.add(name.key);
      findings.push({
        start: mention.start, end: mention.end, code: 'not-in-source', verdict: 'unverified', severity: 'hint',
        message: `${mention.name} is not named in the source`, replacements: [], facts: [],
      });
    }
  }
  return { findings, supports };
}

/** The one entity a name is a misspelling of. A place that exists is another place, not a typo. */
function nearest(draft: Draft, mention: NameMention): Entity | undefined {
  const { language } = draft.document;
  if (canonicalPlace(mention.name, language)) return undefined;
  const words = fold(mention.name).split(/\s+/);
  const hits: Entity[] = [];
  for (const entity of draft.index.entities.values()) {
    const forms = [entity.name, ...entity.aliases];
    if (entity.type === 'person' && words.length === 1) forms.push(entity.name.split(/\s+/).at(-1)!);
    for (const form of forms) {
      if (sameName(mention.name, form, language)) return undefined;
      if (words.length === form.split(/\s+/).length && isNearMiss(mention.name, form)) {
        hits.push(entity);
        break;
      }
    }
  }
  const [only, ...more] = hits;
  return only && !more.length ? only : undefined;
}

/**
 * The entities of the passage that a sentence tells again which the sentence does not name, of a type that fits:
 * the foreign name stands in for one of them.
 */
function replacedEntity(draft: Draft, reading: SentenceReading, name: LinkedName): Entity[] {
  const { mention } = name;
  // A name with a known word in it ("Tim Altman", "High-Flyer Invest") is that name, told wrong.
  const partly = sharesWord(draft, mention);
  if (partly) return [partly];
  const alignment = draft.alignments[reading.index]?.[0];
  if (!alignment || alignment.score < CLOSE * (draft.sameLanguage ? 1 : 1.1)) return [];
  const second = draft.alignments[reading.index]?.[1];
  if (second && alignment.score - second.score < 0.05) return [];
  const named = new Set(reading.names.map((n) => n.key));
  const unknown = reading.names.filter((n) => !isKnown(n.key) && n.mention.confidence >= SURE);
  const missing = alignment.passage.entities
    .map((id) => draft.index.entities.get(id))
    .filter((e): e is Entity => !!e && !named.has(e.id) && fits(mention, e, draft));
  return unknown.length === 1 && missing.length === 1 ? missing : [];
}

function sharesWord(draft: Draft, mention: NameMention): Entity | undefined {
  const words = fold(mention.name).split(/\s+/);
  if (words.length < 2) return undefined;
  const hits = [...draft.index.entities.values()].filter((e) => {
    const other = fold(e.name).split(/\s+/);
    if (other.length !== words.length) return false;
    const shared = words.filter((w, i) => w === other[i]);
    return shared.length === words.length - 1 && shared.join('').length >= 5 && e.type !== 'place';
  });
  return hits.length === 1 ? hits[0] : undefined;
}

const LIKE: Readonly<Partial<Record<EntityType, readonly EntityType[]>>> = {
  person: ['person'],
  place: ['place'],
  organization: ['organization', 'other', 'index', 'product'],
  product: ['product', 'other', 'organization'],
  index: ['index', 'organization'],
  other: ['organization', 'product', 'other', 'project', 'work', 'event'],
  project: ['project', 'other', 'organization'],
  work: ['work', 'other'],
  event: ['event', 'other'],
};

function fits(mention: NameMention, entity: Entity, draft: Draft): boolean {
  const place = canonicalPlace(mention.name, draft.document.language) !== undefined;
  if (place !== (entity.type === 'place')) return false;
  return (LIKE[mention.type] ?? []).includes(entity.type);
}

function finding(draft: Draft, mention: NameMention, entity: Entity, code: 'name-misspelled'): Finding {
  const edit = writeName(closestForm(mention, entity), mention, draft.document);
  return {
    start: edit.start, end: edit.end, code, verdict: 'refuted', severity: 'warning',
    message: `${entity.name} in the source, ${mention.name} here`, replacements: [edit.text], facts: [entity.id],
  };
}

/** A draft that writes the surname alone gets the surname back. */
function closestForm(mention: NameMention, entity: Entity): string {
  const words = mention.name.split(/\s+/).length;
  const forms = [entity.name, ...entity.aliases, ...(entity.type === 'person' ? [entity.name.split(/\s+/).at(-1)!] : [])];
  const same = forms.filter((f) => f.split(/\s+/).length === words);
  return same.find((f) => isNearMiss(mention.name, f)) ?? same[0] ?? entity.name;
}

function entityMismatch(draft: Draft, mention: NameMention, entities: readonly Entity[]): Finding {
  const edits = entities.map((e) => writeName(e.name, mention, draft.document));
  return {
    start: mention.start, end: mention.end, code: 'entity-mismatch', verdict: 'refuted', severity: 'error',
    message: `${entities.map((e) => e.name).join(' or ')} in the source, ${mention.name} here`,
    replacements: [...new Set(edits.filter((e) => e.start === mention.start && e.end === mention.end).map((e) => e.text))],
    facts: entities.map((e) => e.id),
  };
}
