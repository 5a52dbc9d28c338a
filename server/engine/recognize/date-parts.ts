/** The parts of a date that two dates can agree or differ in. */
import type { DateValue } from '../types.js';

export const DATE_PARTS = ['year', 'month', 'day', 'weekday', 'quarter', 'half', 'season', 'decade', 'hour', 'partOfDay'] as const;

/** Two dates can contradict each other only in a part that both have. */
export function sharesPart(a: DateValue, b: DateValue): boolean {
  return DATE_PARTS.some((p) => a[p] !== undefined && b[p] !== undefined) || isThreeMonths(a, b) || isThreeMonths(b, a) || (a.relative !== undefined && b.relative !== undefined && a.relative.unit === b.relative.unit);
}

/** "The second quarter", of April to June. */
function isThreeMonths({ quarter }: DateValue, { month, until }: DateValue): boolean {
  return quarter !== undefined && month === 3 * quarter - 2 && until?.month === 3 * quarter;
}

/** "2025" beside "last year". */
export function isYearFor(a: DateValue, b: DateValue): boolean {
  return a.year !== undefined && a.relative === undefined && b.relative?.unit === 'year' && b.year === undefined;
}
