/** A figure that the source gives another year: "17 accidents, after 9 in 2023", where there were 12 in 2023 and 9 in 2022. */
import type { SentenceReading } from '../recognize/claim.js';
import type { DateValue, QuantityFact, QuantityMention } from '../types.js';
import { isSingle } from './derived.js';
import type { Draft } from './draft.js';

/** What the passage has for the year that the draft tells of a figure, where it has the figure for another. */
export function figureOfYear({ index, reader, document }: Draft, mention: QuantityMention, { quantities, dates }: SentenceReading): QuantityFact | undefined {
  const { low, high, unit } = mention.quantity;
  const year = low === high && unit !== 'ordinal' && unit !== 'year' && unit !== 'score' ? bareYear(reader.claim(mention).time) : undefined;
  // Only where the sentence itself tells the year.
  const told = dates.find((d) => d.date.year === year);
  if (year === undefined || !told || /[:;]/.test(document.plain.slice(Math.min(mention.end, told.end), Math.max(mention.start, told.start)))) return undefined;
  const [fact, ...more] = index.withValue(mention.quantity);
  const its = fact && bareYear(fact.time);
  if (!fact || more.length || its === undefined || its === year) return undefined;
  const figures = (index.passageOf.get(fact.id)?.facts ?? []).filter(isSingle).filter((f) => f.quantity.unit === fact.quantity.unit);
  const [other, ...others] = figures.filter((f) => bareYear(f.time) === year);
  // One figure a year, and the right one told nowhere else in the sentence.
  if (!other || others.length || other.quantity.low === low || figures.filter((f) => bareYear(f.time) === its).length > 1) return undefined;
  return quantities.some((q) => q.quantity.low === other.quantity.low && q.quantity.unit === other.quantity.unit) ? undefined : other;
}

/** "2023", and the year before a year that is told. */
function bareYear(date: DateValue | undefined): number | undefined {
  if (!date || date.month !== undefined || date.weekday !== undefined || date.until) return undefined;
  return date.year ?? (date.relative?.from === undefined ? undefined : date.relative.from + date.relative.offset);
}
