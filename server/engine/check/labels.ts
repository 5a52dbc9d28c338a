/** "Founded: 2021", "Employees: 400": a label says what a figure or a date is of, whatever else the text speaks of. */
import { agreement } from '../facts/quantity-compare.js';
import { mantissa } from '../recognize/mantissa.js';
import { compareDates } from '../recognize/date-compare.js';
import { DATE_PARTS } from '../recognize/date-parts.js';
import { topicsOf } from '../locales/topics.js';
import { canonicalPlace } from '../locales/places.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import { fold } from '../recognize/text.js';
import type { DateFact, DateMention, DateValue, Entity, Fact, Language, QuantityFact, QuantityMention, Span } from '../types.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';

/** A label has no more words. */
const LONGEST = 4;
/** "Together: 152" tells how a figure came about, not what it is of. */
const COMPUTED = new Set(['sum', 'difference', 'more', 'less', 'later']);

/** The one date that the sources give for what a label names, when the draft gives another; undefined in all other cases. */
export function labelledDate(draft: Draft, mention: DateMention): DateFact | undefined {
  const told = factsOf(draft, mention, () => draft.index.dates.filter((f) => form(f.date) === form(mention.date)));
  return theOneThatDiffers(told, (f) => compareDates(mention.date, f.date) === 'different', (a, b) => compareDates(a.date, b.date) === 'equal');
}

/** The same for a figure. */
export function labelledQuantity(draft: Draft, mention: QuantityMention): QuantityFact | undefined {
  // "Employees: 1,340", of which the source says "today there are 1,340".
  if (draft.index.withValue(mention.quantity).some((f) => UNSAID.test(f.attribute) && f.quantity.counted === undefined && mantissa(f.quantity.low).length > 2)) return undefined;
  const told = factsOf(draft, mention, () => draft.index.quantities.filter((f) => f.quantity.unit === mention.quantity.unit));
  return theOneThatDiffers(told, (f) => agreement(mention.quantity, f.quantity) === 'different', (a, b) => agreement(a.quantity, b.quantity) !== 'different');
}

/** Concepts that say nothing of what a figure is of. */
const UNSAID = /^(?:(?:part|rise|fall|more|less|later|next) ?)*$/;

/** "Home: Shanghai" where the sources tell one seat, of the draft's subject or of all, and that another town. */
export function labelledSeat(draft: Draft, reading: SentenceReading, name: LinkedName): Entity | undefined {
  const { mention } = name;
  const before = reading.words.filter((w) => w.end <= mention.start);
  const { language, plain } = draft.document;
  if (!before.length || before.length > LONGEST || reading.names.length > 1 || reading.words.some((w) => w.start >= mention.end)) return undefined;
  if (!/^\s*:\s*$/.test(plain.slice(before.at(-1)!.end, mention.start)) || !before.some((w) => isSeat(w.lower, language) || SEATS.has(w.lower))) return undefined;
  const place = canonicalPlace(mention.name, language);
  // Names of towns differ between languages, and the country of a seat is not wrong.
  if (place === undefined ? !draft.sameLanguage : !place.startsWith('city:')) return undefined;
  const told = draft.index.passages.flatMap((passage) => passage.slots.flatMap((slot) => {
    const entity = draft.index.entities.get(slot.id);
    const isTown = entity?.type === 'place' && !canonicalPlace(entity.name, passage.source.language)?.startsWith('territory:');
    return isTown && [...slot.before, ...slot.after.slice(0, 1)].some((word) => isSeat(word, passage.source.language)) ? [{ passage, entity }] : [];
  }));
  const { subject } = draft.reader.spanClaim(reading, mention);
  const own = told.filter((t) => t.passage.entities.includes(subject));
  const [first, ...others] = own.length ? own : told;
  return first && first.entity.id !== name.key && others.every((o) => o.entity === first.entity) ? first.entity : undefined;
}

/** What a label may say for "seat", and a sentence says of other things. */
const SEATS = new Set(['home', 'base', 'seat', 'standort', 'heimat']);

function isSeat(word: string, language: Language): boolean {
  return topicsOf(fold(word), language).includes('~headquarters');
}

function form(date: DateValue): string {
  return DATE_PARTS.filter((part) => date[part] !== undefined).join();
}

/** Those of the facts that are of what the label names, and of nobody else than the draft's subject. */
function factsOf<F extends Fact>(draft: Draft, mention: Span & { readonly sentence: number }, facts: () => readonly F[]): readonly F[] {
  const label = labelOf(draft, mention);
  if (label === undefined) return [];
  const { subject } = draft.reader.spanClaim(draft.readings[mention.sentence]!, mention);
  const told = facts().filter((f) => f.attribute.split(' ').includes(label));
  const own = told.filter((f) => f.subject === subject);
  return own.length || (isKnown(subject) && subject && told.some((f) => f.subject !== told[0]!.subject)) ? own : told;
}

/** The concept of the few words before a colon, when the mention is all that follows, or of the head of a table row. */
function labelOf(draft: Draft, mention: Span & { readonly sentence: number }): string | undefined {
  const reading = draft.readings[mention.sentence]!;
  const { plain, blocks } = draft.document;
  if (reading.words.some((w) => w.start >= mention.end) || reading.quantities.length + reading.dates.length !== 1) return undefined;
  const before = reading.words.filter((w) => w.end <= mention.start);
  const cell = blocks[reading.block]?.cell;
  // In a table of several columns the row's head alone does not say which figure is meant.
  if (cell && blocks.some((b) => b.cell?.table === cell.table && b.cell.column > 1)) return undefined;
  if (!before.length && cell?.rowHead !== undefined) return onlyConcept(draft.readings.filter((r) => r.block === cell.rowHead).flatMap((r) => r.concepts));
  if (!before.length || before.length > LONGEST || reading.names.length || !/^\s*:\s*$/.test(plain.slice(before.at(-1)!.end, mention.start))) return undefined;
  return onlyConcept(reading.concepts);
}

function onlyConcept(concepts: readonly { readonly id: string; readonly direction: string }[]): string | undefined {
  const ids = new Set(concepts.map((c) => c.id));
  return ids.size === 1 && concepts[0]!.direction === 'none' && !COMPUTED.has(concepts[0]!.id) ? concepts[0]!.id : undefined;
}

function theOneThatDiffers<F>(told: readonly F[], differs: (fact: F) => boolean, same: (a: F, b: F) => boolean): F | undefined {
  const [first] = told;
  return first && told.every(differs) && told.every((f) => same(f, first)) ? first : undefined;
}
