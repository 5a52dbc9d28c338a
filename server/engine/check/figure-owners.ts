/** Whose a figure is: one of three digits or more stands in the sources once, and tells whom its passage speaks of. */
import { mantissa } from '../recognize/mantissa.js';
import type { Claim, LinkedName, SentenceReading } from '../recognize/claim.js';
import type { Entity, EntityType, QuantityFact, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';
import { recordsOf } from './records.js';
import { standsBesideItsOwn } from './siblings.js';

const APART = /[:;,–—]\s/u;
/** Digits that are no chance. */
const TELLING = 3;
/** Passages around that of the figure, which may speak of whom the draft names. */
const AROUND = 1;
const BODIES: ReadonlySet<EntityType> = new Set(['organization', 'product', 'other', 'index', 'project']);

/** The one of whom the sources have the figure of `name`, where they do not speak of `name` there at all. */
export function ownerOfItsFigure(draft: Draft, reading: SentenceReading, name: LinkedName, matched: ReadonlyMap<QuantityMention, QuantityFact>): Entity | undefined {
  const { index, reader } = draft;
  const here = index.entities.get(name.key);
  if (!here || recordsOf(index)) return undefined;
  const owners = reading.quantities.flatMap((mention) => {
    const [only, ...more] = index.withValue(mention.quantity);
    const fact = matched.get(mention) ?? (more.length ? undefined : only);
    const exchanged = fact && exchangedWith(draft, mention, reader.claim(mention), fact, here);
    if (exchanged) return [exchanged];
    if (!fact || mantissa(mention.quantity.low).length < TELLING || mention.quantity.low !== mention.quantity.high || fact.subject === name.key) return [];
    // "A win over X before 20,371 fans": they are nobody's.
    if (ATTENDED.test(draft.document.plain.slice(Math.max(0, mention.start - ATTENDED_LENGTH), mention.start))) return [];
    // "12.5 million for the ring: the investor X …"
    if (name.mention.start > mention.end && APART.test(draft.document.plain.slice(mention.end, name.mention.start))) return [];
    const claim = reader.claim(mention);
    const often = ownerOfAll(draft, fact, here);
    if (often && claim.subject === name.key && claim.subjectNear && !reading.names.some((n) => n.key === often.id)) return [often];
    const passage = index.passageOf.get(fact.id);
    const owner = index.entities.get(fact.subject);
    if (claim.subject !== name.key || !claim.subjectNear || !passage || !owner || !passage.entities.includes(owner.id) || !isOfOneKind(owner, here)) return [];
    if (index.withValue(fact.quantity).some((f) => f.subject !== owner.id)) return [];
    const around = index.passages.slice(Math.max(0, passage.index - AROUND), passage.index + AROUND + 1);
    const told = draft.readings.slice(Math.max(0, reading.index - AROUND), reading.index + AROUND + 1);
    return around.some((p) => p.entities.includes(here.id)) || told.some((r) => r.names.some((n) => n.key === owner.id)) ? [] : [owner];
  });
  return owners.length === 1 ? owners[0] : undefined;
}

/** A figure of four digits that the sources tell again and again, twice at least of one, and never near the other. */
function ownerOfAll({ index }: Draft, { quantity }: QuantityFact, here: Entity): Entity | undefined {
  if (mantissa(quantity.low).length <= TELLING) return undefined;
  const all = index.withValue(quantity);
  const times = (id: string) => all.filter((f) => f.subject === id).length;
  const owner = all.flatMap((f) => index.entities.get(f.subject) ?? []).find((e) => times(e.id) > 1 && e.id !== here.id && isOfOneKind(e, here));
  const isNear = (f: QuantityFact) => {
    const at = index.passageOf.get(f.id)?.index ?? 0;
    return index.passages.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((p) => p.entities.includes(here.id));
  };
  return owner && !all.some(isNear) ? owner : undefined;
}

const ATTENDED = /\b(?:before|in front of|watched by|vor) (?:(?:a crowd of|some|about|around|nearly|almost|rund|etwa|fast|knapp|gut) )?$/;
const ATTENDED_LENGTH = 32;

/** "South Korea took 40 percent", where Germany took 40 and South Korea 25: each stands beside its own. */
function exchangedWith({ index }: Draft, mention: QuantityMention, { subject, subjectNear, sentence }: Claim, fact: QuantityFact, here: Entity): Entity | undefined {
  const owner = index.entities.get(fact.subject);
  const { low, high, unit } = fact.quantity;
  if (subject !== here.id || !subjectNear || !owner || owner.id === here.id || mention.quantity.low !== low || low !== high || (low <= 12 && unit === 'count') || unit === 'ordinal' || unit === 'year' || (owner.type !== here.type && (owner.type === 'other' || !isOfOneKind(owner, here))) || sentence.names.some((n) => n.key === owner.id)) return undefined;
  const passage = index.passageOf.get(fact.id);
  const own = (passage?.facts ?? []).filter((f): f is QuantityFact => f.kind === 'quantity' && f.subject === here.id && f.quantity.unit === unit && (f.quantity.counted === undefined || fact.quantity.counted === undefined || f.quantity.counted === fact.quantity.counted));
  const [only, ...more] = own;
  if (!only || more.length || only.quantity.low === low || !standsBesideItsOwn(index, fact) || !standsBesideItsOwn(index, only)) return undefined;
  if (sentence.quantities.some((q) => q !== mention && q.quantity.unit === unit && q.quantity.low === only.quantity.low)) return undefined;
  return index.withValue(fact.quantity).every((f) => f.subject === owner.id) ? owner : undefined;
}

function isOfOneKind(a: Entity, b: Entity): boolean {
  // A product is its maker's.
  return a.type === b.type || ([a.type, b.type].includes('other') && BODIES.has(a.type) && BODIES.has(b.type));
}
