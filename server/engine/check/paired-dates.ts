/** Dates of a translation or a close rewrite, paired with those of the passages that its sentences tell. */
import { compareDates, type CompareOptions } from '../recognize/date-compare.js';
import { DATE_PARTS, isYearFor, sharesPart } from '../recognize/date-parts.js';
import { areNear } from '../recognize/mantissa.js';
import type { DateFact, DateMention, DateValue } from '../types.js';
import type { Draft } from './draft.js';
import { pairUp, type PairedVerdict } from './pair-up.js';

export function pairedDates(draft: Draft, options: CompareOptions): ReadonlyMap<DateMention, PairedVerdict<DateFact>> {
  const compare = (mention: DateMention, fact: DateFact) => compareDates(mention.date, fact.date, options);
  return pairUp<DateMention, DateFact>(draft, {
    mentions: (reading) => reading.dates,
    facts: (passage) => passage.facts.filter((f): f is DateFact => f.kind === 'date'),
    startOf: (fact) => fact.evidence[0]?.start ?? 0,
    agree: [(m, f) => compare(m, f) === 'equal', (m, f) => sharesPart(m.date, f.date) && compare(m, f) === 'compatible', (m, f) => options.published === undefined && m.date.month === undefined && (isYearFor(m.date, f.date) || isYearFor(f.date, m.date))],
    likeness: (mention, fact) => likeness(mention.date, fact.date),
    same: (a, b) => compareDates(a.date, b.date) === 'equal',
  });
}

function likeness(a: DateValue, b: DateValue): number {
  if (!sharesPart(a, b)) return 0;
  // "25 cents more than for 2025" is no slip for the year of the firm's foundation.
  if (isFarYear(a, b)) return 0;
  const present = (d: DateValue) => DATE_PARTS.filter((p) => d[p] !== undefined).join();
  const shared = DATE_PARTS.some((p) => a[p] !== undefined && a[p] === b[p]);
  return 0.9 + (present(a) === present(b) ? 0.2 : 0) + (shared ? 0.2 : 0);
}

/** A year alone, and one long before or after it that has no digits in common. */
export function isFarYear(a: DateValue, b: DateValue): boolean {
  return a.year !== undefined && b.year !== undefined && a.month === undefined && a.weekday === undefined && a.until === undefined && Math.abs(a.year - b.year) > FAR && !areNear(a.year, b.year);
}

/** Years further apart that have no digits in common are told of different things. */
const FAR = 30;
