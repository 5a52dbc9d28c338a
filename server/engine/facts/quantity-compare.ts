/** When two quantities are the same, within what was written. */
import { mantissa } from '../recognize/mantissa.js';
import type { Hedge, Quantity } from '../types.js';

const CURRENCY = /^[A-Z]{3}$/;
/** Units of one dimension, in their SI unit. */
const FACTORS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  millisecond: ['time', 0.001], second: ['time', 1], minute: ['time', 60], hour: ['time', 3600], day: ['time', 86400], week: ['time', 604800],
  month: ['time', 2629746], year: ['time', 31556952], decade: ['time', 315569520], century: ['time', 3155695200],
  millimeter: ['length', 0.001], centimeter: ['length', 0.01], meter: ['length', 1], kilometer: ['length', 1000], inch: ['length', 0.0254],
  foot: ['length', 0.3048], yard: ['length', 0.9144], mile: ['length', 1609.344], 'nautical-mile': ['length', 1852],
  gram: ['mass', 0.001], milligram: ['mass', 1e-6], microgram: ['mass', 1e-9], kilogram: ['mass', 1], decitonne: ['mass', 100], ton: ['mass', 1000], tonne: ['mass', 1000], 'metric-ton': ['mass', 1000], pound: ['mass', 0.45359237], ounce: ['mass', 0.028349523],
  'square-meter': ['area', 1], 'square-kilometer': ['area', 1e6], hectare: ['area', 1e4], acre: ['area', 4046.8564], 'square-mile': ['area', 2589988.11], 'square-foot': ['area', 0.09290304],
  milliliter: ['volume', 1e-6], hectoliter: ['volume', 0.1], liter: ['volume', 0.001], 'cubic-meter': ['volume', 1], gallon: ['volume', 0.003785411784],
  teaspoon: ['spoon', 1], tablespoon: ['spoon', 3], 'milliampere-hour': ['charge', 0.001], 'ampere-hour': ['charge', 1],
  percent: ['share', 0.01], permille: ['share', 0.001], 'kilometer-per-hour': ['speed', 1], 'meter-per-second': ['speed', 3.6], 'mile-per-hour': ['speed', 1.609344], knot: ['speed', 1.852],
  'percentage-point': ['points', 1], 'basis-point': ['points', 0.01],
  // "Kroner" alone does not say whose.
  NOK: ['crown', 1], DKK: ['crown', 1], SEK: ['crown', 1], ISK: ['crown', 1], CZK: ['crown', 1],
  megabyte: ['data', 1e6], gigabyte: ['data', 1e9], terabyte: ['data', 1e12], kilobyte: ['data', 1e3],
  watt: ['power', 1], kilowatt: ['power', 1e3], megawatt: ['power', 1e6], gigawatt: ['power', 1e9],
  'kilowatt-hour': ['energy', 1e3], 'megawatt-hour': ['energy', 1e6], 'gigawatt-hour': ['energy', 1e9], 'terawatt-hour': ['energy', 1e12],
};

export function isCurrency(unit: string): boolean {
  return unit.length === 3 && CURRENCY.test(unit);
}

/** How far two units can be compared: the same, convertible (share a dimension), confusable, or not at all. */
export function unitRelation(a: Quantity, b: Quantity): 'same' | 'convertible' | 'confusable' | 'none' {
  if (a.unit === b.unit) return 'same';
  const [x, y] = [FACTORS[a.unit], FACTORS[b.unit]];
  if (x && y && x[0] === y[0]) return 'convertible';
  // "21 Pfund", of "21lb".
  if (arePounds(a, b)) return 'same';
  if (fractionOf(a, b) || fractionOf(b, a) || degreesOf(a, b) || degreesOf(b, a)) return 'convertible';
  if (isCurrency(a.unit) && isCurrency(b.unit)) return 'confusable';
  const shares = (u: string) => u === 'percent' || u === 'percentage-point' || u === 'permille' || u === 'basis-point';
  if (shares(a.unit) && shares(b.unit)) return 'confusable';
  return 'none';
}

/** One word in German, for the money and the weight. */
function arePounds({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  return (a === 'GBP' && b === 'pound') || (a === 'pound' && b === 'GBP');
}

/** "a fifth" beside "20 percent". */
function fractionOf(a: Quantity, b: Quantity): boolean {
  return a.unit === 'count' && a.low > 0 && a.low < 1 && b.unit === 'percent';
}

/** "three degrees" beside "3 degrees Celsius". */
function degreesOf(a: Quantity, b: Quantity): boolean {
  return a.unit === 'degree' && (b.unit === 'celsius' || b.unit === 'fahrenheit');
}

/** Both bounds of `q` in terms of `like`'s unit. */
function converted(q: Quantity, like: Quantity): readonly [number, number] {
  if (q.unit === like.unit || arePounds(q, like) || degreesOf(q, like) || degreesOf(like, q)) return [q.low, q.high];
  if (fractionOf(q, like)) return [q.low * 100, q.high * 100];
  if (fractionOf(like, q)) return [q.low / 100, q.high / 100];
  const [x, y] = [FACTORS[q.unit], FACTORS[like.unit]];
  if (!x || !y || x[0] !== y[0]) return [NaN, NaN];
  return [(q.low * x[1]) / y[1], (q.high * x[1]) / y[1]];
}

/** The lower bound of `q` in another unit; NaN where it has none there. */
export function inUnit(q: Quantity, unit: string): number {
  return converted(q, { ...q, unit })[0];
}

export type Agreement = 'equal' | 'rounded' | 'within-hedge' | 'converted' | 'different';

/** How a draft's quantity agrees with the source's. Units must be the same or convertible. */
export function agreement(draft: Quantity, source: Quantity): Agreement {
  const [low, high] = converted(source, draft);
  if (Number.isNaN(low)) return 'different';
  const foreign = source.unit !== draft.unit;
  const equal = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  if (equal(draft.low, low) && equal(draft.high, high)) return foreign ? 'converted' : 'equal';
  // "Trailed 5-2", of one who was 2-5 down.
  if (draft.unit === 'score' && source.unit === 'score' && equal(draft.low, high) && equal(draft.high, low)) return 'within-hedge';
  if (draft.low === draft.high && low !== high) {
    // One bound of a range, said as such ("at least 100 million"), or a value inside it.
    if (equal(draft.low, low) || equal(draft.low, high)) return 'within-hedge';
    return draft.low > low && draft.low < high && softened(draft.hedge) ? 'within-hedge' : 'different';
  }
  if (draft.low !== draft.high) {
    // "One and a half to two months" for six to eight weeks.
    if (foreign && low !== high && Math.abs(draft.low - low) <= COARSELY * low && Math.abs(draft.high - high) <= COARSELY * high) return 'converted';
    return draft.low <= low && high <= draft.high && low === high && draft.high / draft.low < 3 ? 'within-hedge' : 'different';
  }
  if (roundsTo(low, draft.low, draft.precision)) return foreign ? 'converted' : 'rounded';
  // "Two months" for eight weeks.
  if (foreign && Math.abs(draft.low - low) <= (draft.unit === 'month' ? 0.1 : 0.03) * Math.abs(low)) return 'converted';
  // "about 1,197" does not come from "about 1,200": no hedge makes a figure more exact than it was.
  if (!foreign && mantissa(draft.low).length > mantissa(low).length + 1) return 'different';
  // Nor does "some 18,342" come from 18,234: who rounds, drops digits.
  if (!foreign && draft.hedge === 'about' && mantissa(draft.low).length >= Math.max(3, mantissa(low).length)) return 'different';
  if (hedgeCovers(draft.hedge, draft.low, low)) return 'within-hedge';
  // "Dutzende" for "tens of".
  if (VAGUE.has(draft.hedge) && VAGUE.has(source.hedge) && Math.max(draft.low, low) < 3 * Math.min(draft.low, low)) return 'within-hedge';
  if (foreign && draft.low >= 1 && draft.low <= 12 && coarselyCovers(draft.hedge, low - draft.low)) return 'within-hedge';
  // The source hedges too: "more than 9" may be told as "almost 10", "about 9.1"; but "more than 45" is not "more than 40".
  if (source.hedge !== 'none' && draft.hedge !== 'none' && source.hedge !== draft.hedge && (!VAGUE.has(source.hedge) || VAGUE.has(draft.hedge)) && hedgeCovers(source.hedge, low, draft.low)) return 'within-hedge';
  return 'different';
}

/** How far a span told in larger units may be off. */
const COARSELY = 0.1;

/** Fair rounding: to the last digit written, losing no more than a twentieth. */
function roundsTo(exact: number, written: number, precision: number): boolean {
  if (!(precision > 0) || !exact || !written) return false;
  if (Math.abs(exact - written) > 0.05 * Math.abs(exact)) return false;
  // Only a coarser figure is a rounding; one with as many digits is another figure.
  if (mantissa(exact).length <= mantissa(written).length) return false;
  return Math.abs(exact - written) <= precision * 0.5 * (1 + 1e-9);
}

/** Hedges that name no figure: "hundreds", "several thousand". */
export const VAGUE: ReadonlySet<Hedge> = new Set(['tens-of', 'dozens-of', 'hundreds-of', 'thousands-of', 'several']);

function softened(hedge: Hedge): boolean {
  return hedge !== 'none';
}

/** "a good two weeks" for 17 days: of a few larger units, up to half a unit. */
function coarselyCovers(hedge: Hedge, apart: number): boolean {
  if (Math.abs(apart) >= 0.5) return false;
  return hedge === 'about' || (hedge === 'more-than' || hedge === 'at-least' ? apart > 0 : (hedge === 'almost' || hedge === 'less-than') && apart < 0);
}

function hedgeCovers(hedge: Hedge, said: number, is: number): boolean {
  const ratio = is / said;
  switch (hedge) {
    case 'about': return ratio >= 0.9 && ratio <= 1.1;
    case 'almost': return ratio >= 0.88 && ratio <= 1;
    case 'more-than': return ratio > 1 && (ratio <= 1.15 || (/^[1-4]$/.test(mantissa(said)) && ratio < 1.25) || (mantissa(said) === '1' && ratio === 1.25));
    case 'less-than': return ratio < 1 && ratio >= 0.85;
    case 'at-least': return ratio >= 1 && ratio <= 1.15;
    case 'at-most': return ratio <= 1 && ratio >= 0.85;
    case 'tens-of': return ratio >= 2 && ratio < 10;
    case 'dozens-of': return ratio >= 2 && ratio < 12;
    case 'hundreds-of': return ratio >= 1.5 && ratio < 10;
    case 'thousands-of': return ratio >= 1.5 && ratio < 1000;
    case 'several': return ratio >= 2 && ratio < 15;
    case 'none': return false;
  }
}
