/** Whether a figure of the draft could be a slip for a figure of the sources at all, however well the two fit otherwise. */
import { agreement, inUnit, unitRelation } from '../facts/quantity-compare.js';
import { areNear, mantissa, soundAlike } from '../recognize/mantissa.js';
import { sameWord, stem } from '../recognize/text.js';
import type { Quantity, QuantityFact, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';

/** Times larger or smaller: beyond, one figure is no slip for the other, unless their digits are alike. */
const FARTHEST = 10;
/** The same for a figure that the sources do not have at all. */
const FARTHEST_ABSENT = 1e6;

/** Not so for parts and wholes ("half the jobs", "7,900 jobs"), tenths and small counts, or ordinals of different things. */
export function couldBeSlipFor(draft: Draft, mention: QuantityMention, fact: QuantityFact): boolean {
  const { quantity, context } = fact;
  const told = mention.quantity;
  // Nothing is ten times no goal.
  if ((told.unit !== 'score' || quantity.low > 0) && !isOfSize(told, quantity, mention.spelled && told.low <= 12 && told.unit === 'count' ? FARTHEST : FARTHEST_ABSENT)) return false;
  // "Between 50 and 64 percent": the least and the most of several.
  if (told.unit !== 'score' && told.low < told.high && quantity.low === quantity.high && [told.low, told.high].some((end) => agreement({ ...told, low: end, high: end }, quantity) !== 'different')) return false;
  // "22 months" for "a year and ten months"
  if (told.unit === 'month' && quantity.unit === 'month' && told.low > 12) return (told.low - quantity.low) % 12 !== 0;
  const isLike = mantissa(told.low) === mantissa(quantity.low) || isNearTo(told, quantity);
  // "Together: 152": added up of what the draft does not say.
  if (!isLike && draft.readings[mention.sentence]!.concepts.some((c) => c.id === 'sum')) return false;
  if (isAverageOfOther(draft, mention, fact)) return false;
  if (told.unit !== 'count' && told.unit !== 'ordinal') return true;
  // A bare number that the sources have as an age or a rank: "dies at 91", "they are 15."
  if (!isLike && told.unit === 'count' && !told.counted && told.low >= 10 && mention.end >= draft.readings[mention.sentence]!.end - 1 && draft.index.quantities.some((f) => (f.quantity.unit === 'year' || f.quantity.unit === 'ordinal') && f.quantity.low === told.low && f.quantity.high === told.high)) return false;
  if (told.unit === 'count' && quantity.unit === 'count') return isPart(told) === isPart(quantity) && (Number.isInteger(told.low) || !Number.isInteger(quantity.low) || quantity.low >= 1000);
  if (mention.spelled || !draft.sameLanguage || !context?.length) return true;
  const noun = draft.readings[mention.sentence]!.words.find((w) => w.start >= mention.end);
  const term = noun && /^\p{L}/u.test(noun.text) ? stem(noun, draft.document.language) : undefined;
  return term === undefined || context.includes(term);
}

/** The figure of a source as a draft tells it that has so many digits of it: 81.4 million, of 81,411,372. */
export function roundedAs({ low, precision }: Quantity, fact: Quantity, digits = 3): number {
  return precision < fact.precision * EXACT || fact.low * 9 < low || mantissa(low).length < digits ? fact.low : Math.round(fact.low / precision) * precision;
}

/** Times more exact than the draft is a figure that it surely rounds. */
const EXACT = 100;

/** One digit off, two swapped, or a teen for tens; also for the upper end of a range: "up to 306", of 200 to 300. */
export function isNearTo(a: Quantity, b: Quantity): boolean {
  return areNear(a.low, roundedAs(a, b)) || (a.low === a.high && b.low === b.high && soundAlike(a.low, b.low)) || (a.low === a.high && b.low < b.high && b.unit !== 'score' && areNear(a.low, b.high));
}

/** "700,000 euros an evening", where the source has 2.8 million for four, and no average: reckoned, and no slip for what has no digit in common. */
export function isAverageOfOther({ reader }: Draft, mention: QuantityMention, { quantity, attribute }: QuantityFact): boolean {
  const { low } = mention.quantity;
  return low > 12 && mantissa(low) !== mantissa(quantity.low) && !areNear(low, quantity.low) && !/\baverage\b/.test(attribute) && reader.claim(mention).concepts.includes('average');
}

/** "Is 39", of one who turns 40 next month. */
export function isYetToTurn({ unit, low, counted }: Quantity, fact: QuantityFact): boolean {
  return (unit === 'count' || unit === 'year') && counted === undefined && low >= LEAST_AGE && fact.quantity.low - low === 1 && fact.quantity.counted === undefined && fact.attribute.split(' ').includes('next');
}

const LEAST_AGE = 16;

function isPart({ low, high }: Quantity): boolean {
  return low > 0 && high < 1;
}

/**
 * Whether a figure that the sources do have could yet stand in for another figure of theirs: the other is of its size
 * and counts the same thing, and is not the same figure told less exactly (412 million in the headline, 412.6 below).
 */
export function couldReplace(draft: Draft, mention: QuantityMention, fact: QuantityFact): boolean {
  const [told, other] = [mention.quantity, fact.quantity];
  // "Earned 31.9 million" is told of another thing than "expects 140 to 160 million".
  if (!couldBeSlipFor(draft, mention, fact) || (told.unit !== 'score' && told.low === told.high && other.low !== other.high)) return false;
  // "At least 91" is no looser telling of "at least 81".
  const bound = told.hedge === other.hedge && told.hedge !== 'none' && told.low !== other.low && mantissa(told.low).length > 1;
  if (unitRelation(other, told) !== 'confusable' && !bound && agreement(other, told) !== 'different') return false;
  if (draft.sameLanguage && told.counted && other.counted && !sameWord(told.counted, other.counted)) return false;
  return isOfSize(told, other, FARTHEST);
}

function isOfSize(told: Quantity, other: Quantity, farthest: number): boolean {
  const ratio = inUnit(other, told.unit) / told.low;
  return Number.isNaN(ratio) || (ratio > 1 / farthest && ratio < farthest) || mantissa(other.low) === mantissa(told.low) || (ratio > 0.01 && ratio < 100 && areNear(other.low, told.low));
}

/** "Trailing 12-7" for 7:12: English tells the leader's side first, German the home side's. */
export function isFromOtherSide(a: Quantity, b: Quantity): boolean {
  return a.unit === 'score' && b.unit === 'score' && a.low === b.high && a.high === b.low;
}

/** "Less than half a million" of 410,000: true, if loose, and no slip. */
export function isWithinBound({ hedge, low, unit }: Quantity, fact: Quantity): boolean {
  if (unit !== fact.unit || hedge === fact.hedge || mantissa(low).length > 1 || (low < 10 && unit !== 'percent')) return false;
  const ratio = fact.low / low;
  return hedge === 'less-than' ? ratio < 1 && ratio > 1 / (unit === 'percent' ? LOOSE_SHARE : LOOSE) : hedge === 'more-than' && ratio > 1 && ratio < LOOSE;
}

const LOOSE = 1.35;
const LOOSE_SHARE = 3;

/** "The second half" is no slip for "the 39th minute". */
export function isOtherRank(a: Quantity, b: Quantity): boolean {
  const ratio = a.low / b.low;
  return ratio > OTHER_RANK || ratio < 1 / OTHER_RANK;
}

const OTHER_RANK = 4;

/** What "12 billion" would be at the scale of 11.8 million: fairly rounded, but thousands apart. */
export function roundedAtScale(a: Quantity, b: Quantity): number | undefined {
  if (a.unit !== b.unit || a.low < 1e6 || a.low !== a.high || b.low !== b.high || mantissa(a.low).length < 2) return undefined;
  const scale = 1000 ** Math.round(Math.log10(a.low / b.low) / 3);
  const low = a.low / scale;
  return scale !== 1 && low !== b.low && Math.abs(low - b.low) <= Math.min(a.precision / scale / 2, FAIR * b.low) ? low : undefined;
}

/** More than a fair rounding loses, as a share. */
const FAIR = 0.06;
