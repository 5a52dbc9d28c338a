/** Summaries in their writers' own words: what is far from every fact there is mostly reckoned. */
import type { Quantity, QuantityFact, QuantityMention } from '../types.js';
import { mantissa } from '../recognize/mantissa.js';
import { isDifference } from './differences.js';
import type { Draft } from './draft.js';
import { isCloselyTold } from './pair-up.js';
import type { Candidate } from './quantity-candidates.js';
import { recordsOf } from './records.js';
import { isNearTo } from './slips.js';
import { conceptsOf, sharedConcepts } from './traits.js';

/** A figure that no slip makes of the fact's: another, or one that the writer has reckoned. */
export function isFarFrom({ quantity: a }: QuantityMention, { quantity: b }: QuantityFact): boolean {
  return a.unit === b.unit && !isNearTo(a, b) && mantissa(a.low) !== mantissa(b.low);
}

/**
 * In a free retelling, of which the gist and the table of a game are none, what is far from a fact is seldom meant to be it, and what the
 * sources have of something else may be that: the fact must fit very well.
 */
export function isToldFreely(draft: Draft, mention: QuantityMention, { fact, score }: Candidate, candidates: readonly Candidate[], isOnly: boolean): boolean {
  if (draft.gist || recordsOf(draft.index) || isCloselyTold(draft)) return false;
  const far = isFarFrom(mention, fact);
  if ((far || isDifference(mention, draft.readings[mention.sentence]!)) && sharedConcepts(draft.reader.claim(mention).concepts, conceptsOf(fact)) < 2 && isMadeOfTwo(draft, mention.quantity, fact, score < CLEARLY_TOLD)) return true;
  return score < (isOnly ? FREELY_OF_ONLY : FREELY) && (far || candidates.some((c) => c.agreement !== 'different'));
}

/** "10,500 euros", of 8,000 and 2,500; "51,000 hectares" of 84,000, 61 percent of which are told: two figures of the passage together, one without the other, or a share. */
function isMadeOfTwo({ index }: Draft, { low, unit }: Quantity, fact: QuantityFact, sums: boolean): boolean {
  const figures = (index.passageOf.get(fact.id)?.facts ?? []).flatMap((f) => (f.kind === 'quantity' ? [f.quantity] : []));
  const values = figures.filter((q) => q.unit === unit || (q.unit === 'count' && q.counted === undefined)).map((q) => q.low);
  const shares = figures.filter((q) => q.unit === 'percent').map((q) => q.low / 100);
  const is = (value: number, off: number) => Math.abs(value - low) <= low * off;
  return values.some((a, i) => values.some((b, k) => k > i && sums && (is(a + b, EXACT) || is(Math.abs(a - b), EXACT))) || shares.some((share) => is(a * share, ROUNDED) || is(a * (1 - share), ROUNDED)));
}

/** From here on a sum or a difference is a chance. */
const CLEARLY_TOLD = 1.9;
const EXACT = 0.001;
const ROUNDED = 0.01;

/** Tuned on drafts written freely. */
const FREELY = 1.3;
/** The same of the only figure of its unit, or of what is counted. */
const FREELY_OF_ONLY = 1;
