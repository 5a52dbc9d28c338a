/** "Three years and four months" is told as two facts side by side: what both make together, for "40 months" and "four and a half years". */
import { agreement } from '../facts/quantity-compare.js';
import type { FactIndex } from '../facts/fact-index.js';
import type { Quantity, QuantityFact } from '../types.js';

/** A larger unit -> the smaller one beside it, and how many make one. */
const SMALLER: Readonly<Record<string, readonly [unit: string, count: number]>> = { year: ['month', 12], week: ['day', 7], day: ['hour', 24], hour: ['minute', 60], minute: ['second', 60] };
/** Characters between the two: " and ", ", ". */
const APART = 6;

interface Duration {
  readonly facts: readonly string[];
  readonly unit: string;
  /** Of the smaller unit. */
  readonly low: number;
}

/** The ids of the two facts that a duration adds up from. */
export function durationOf(index: FactIndex, quantity: Quantity): readonly string[] | undefined {
  const { low, high, unit, hedge } = quantity;
  if (low !== high) return undefined;
  return durations(index).find((d) => (unit === d.unit && low === d.low) || (SMALLER[unit]?.[0] === d.unit && Math.abs(low * SMALLER[unit]![1] - d.low) < 0.5)
    // "Almost two hours", of an hour and 45 minutes.
    || (hedge !== 'none' && SMALLER[unit]?.[0] === d.unit && agreement(quantity, { ...quantity, low: d.low, high: d.low, unit: d.unit, hedge: 'none', precision: 1 }) !== 'different'))?.facts;
}

const known = new WeakMap<FactIndex, readonly Duration[]>();

function durations(index: FactIndex): readonly Duration[] {
  let found = known.get(index);
  if (found) return found;
  const all: Duration[] = [];
  const byPlace = index.quantities.filter((f) => SMALLER[f.quantity.unit] !== undefined || Object.values(SMALLER).some(([unit]) => unit === f.quantity.unit)).sort(compare);
  for (const [i, a] of byPlace.entries()) {
    const b = byPlace[i + 1];
    const smaller = SMALLER[a.quantity.unit];
    if (!b || !smaller || b.quantity.unit !== smaller[0] || a.evidence[0]?.source !== b.evidence[0]?.source) continue;
    const gap = b.evidence[0]!.start - a.evidence[0]!.end;
    if (gap >= 0 && gap <= APART && a.quantity.low === a.quantity.high && b.quantity.low === b.quantity.high) all.push({ facts: [a.id, b.id], unit: smaller[0], low: a.quantity.low * smaller[1] + b.quantity.low });
  }
  known.set(index, (found = all));
  return found;
}

function compare({ evidence: [x] }: QuantityFact, { evidence: [y] }: QuantityFact): number {
  return !x || !y ? 0 : x.source === y.source ? x.start - y.start : x.source < y.source ? -1 : 1;
}
