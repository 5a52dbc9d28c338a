/** Whether a figure of the draft could be a slip for a figure of the sources at all, however well the two fit otherwise. */
import { agreement, inUnit, unitRelation } from '../facts/quantity-compare.js';
import { mantissa } from '../recognize/mantissa.js';
import { sameWord, stem } from '../recognize/text.js';
import type { Quantity, QuantityFact, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';

/** Beyond, one figure is no slip for the other, unless their digits are the same. */
const FARTHEST = 10;

/** Not so for parts and wholes ("half the jobs", "7,900 jobs"), tenths and small counts, or ordinals of different things. */
export function couldBeSlipFor(draft: Draft, mention: QuantityMention, { quantity, context }: QuantityFact): boolean {
  const told = mention.quantity;
  // "22 months" for "a year and ten months"
  if (told.unit === 'month' && quantity.unit === 'month' && told.low > 12) return (told.low - quantity.low) % 12 !== 0;
  if (told.unit !== 'count' && told.unit !== 'ordinal') return true;
  if (told.unit === 'count' && quantity.unit === 'count') return isPart(told) === isPart(quantity) && (Number.isInteger(told.low) || !Number.isInteger(quantity.low) || quantity.low >= 1000);
  if (mention.spelled || !draft.sameLanguage || !context?.length) return true;
  const noun = draft.readings[mention.sentence]!.words.find((w) => w.start >= mention.end);
  const term = noun && /^\p{L}/u.test(noun.text) ? stem(noun, draft.document.language) : undefined;
  return term === undefined || context.includes(term);
}

function isPart({ low, high }: Quantity): boolean {
  return low > 0 && high < 1;
}

/**
 * Whether a figure that the sources do have could yet stand in for another figure of theirs: the other is of its size
 * and counts the same thing, and is not the same figure told less exactly (412 million in the headline, 412.6 below).
 */
export function couldReplace(draft: Draft, mention: QuantityMention, fact: QuantityFact): boolean {
  const [told, other] = [mention.quantity, fact.quantity];
  if (!couldBeSlipFor(draft, mention, fact)) return false;
  if (unitRelation(other, told) !== 'confusable' && agreement(other, told) !== 'different') return false;
  if (draft.sameLanguage && told.counted && other.counted && !sameWord(told.counted, other.counted)) return false;
  const ratio = inUnit(other, told.unit) / told.low;
  return Number.isNaN(ratio) || (ratio > 1 / FARTHEST && ratio < FARTHEST) || mantissa(other.low) === mantissa(told.low);
}
