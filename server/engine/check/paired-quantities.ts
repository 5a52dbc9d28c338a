/** Figures of a translation or a close rewrite, paired with those of the passages that its sentences tell. */
import { agreement, isCurrency, unitRelation, VAGUE, type Agreement } from '../facts/quantity-compare.js';
import { areNear, mantissa } from '../recognize/mantissa.js';
import { sameWord } from '../recognize/text.js';
import type { Quantity, QuantityFact, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';
import { isFromOtherSide, isOtherRank, isWithinBound, isYetToTurn, roundedAtScale } from './slips.js';
import { pairUp, type PairedVerdict } from './pair-up.js';

export function pairedQuantities(draft: Draft): ReadonlyMap<QuantityMention, PairedVerdict<QuantityFact>> {
  return pairUp<QuantityMention, QuantityFact>(draft, {
    mentions: (reading) => reading.quantities,
    facts: (passage) => passage.facts.filter((f): f is QuantityFact => f.kind === 'quantity'),
    startOf: (fact) => fact.evidence[0]?.start ?? 0,
    agree: [agrees(['equal']), agrees(['rounded', 'converted', 'within-hedge']), sameFigure, sideOfScore, ...(draft.sameLanguage ? [] : [fromOtherSide])],
    likeness: (mention, fact) => isYetToTurn(mention.quantity, fact) ? 0 : likeness(mention, fact.quantity, draft.sameLanguage),
    same: (a, b) => equal(a.quantity, b.quantity),
  });
}

function agrees(accepted: readonly Agreement[]) {
  return (mention: QuantityMention, { quantity }: QuantityFact): boolean => {
    const relation = unitRelation(mention.quantity, quantity);
    if (relation === 'none' || relation === 'confusable') return false;
    const agrees = agreement(mention.quantity, quantity);
    // "about 55" does not translate "about 50".
    if (agrees === 'within-hedge' && relation === 'same' && !VAGUE.has(mention.quantity.hedge) && mantissa(mention.quantity.low).length > mantissa(quantity.low).length) return false;
    return accepted.includes(agrees);
  };
}

/** The same figure, whose unit one of the two languages leaves unsaid or says in a word that is not known. */
function sameFigure({ quantity: a }: QuantityMention, { quantity: b }: QuantityFact): boolean {
  return a.low === b.low && a.high === b.high && a.unit !== b.unit && (isBare(a.unit) || isBare(b.unit));
}

/** "17 shots to the nine of the others" for 17:9. */
function sideOfScore({ quantity: a }: QuantityMention, { quantity: b }: QuantityFact): boolean {
  return b.unit === 'score' && a.unit === 'count' && a.low === a.high && a.low > 2 && (a.low === b.low || a.low === b.high);
}

function fromOtherSide(mention: QuantityMention, fact: QuantityFact): boolean {
  return isFromOtherSide(mention.quantity, fact.quantity);
}

const isBare = (unit: string) => unit === 'count' || unit === 'ordinal' || unit === 'multiple';

function likeness(mention: QuantityMention, b: Quantity, sameLanguage: boolean): number {
  const a = mention.quantity;
  // "one" is an article as often as a figure.
  if (mention.spelled && a.low === 1) return 0;
  if ((a.unit === 'ordinal' && b.unit === 'ordinal' && isOtherRank(a, b)) || isWithinBound(a, b)) return 0;
  // "Nine" is no slip for "a third".
  if (a.unit === 'count' && b.unit === 'count' && (a.high < 1) !== (b.high < 1)) return 0;
  const near = mantissa(a.low) === mantissa(b.low) || areNear(a.low, b.low) || roundedAtScale(a, b) !== undefined;
  const steps = Math.abs(Math.log10(Math.max(a.low, 1e-9) / Math.max(b.low, 1e-9)));
  let score = 0;
  switch (unitRelation(a, b)) {
    case 'same': score = 1; break;
    case 'convertible': score = 0.8; break;
    case 'confusable': score = a.low === b.low ? 1 : 0.6; break;
    case 'none':
      if (a.low === b.low && mention.unit && !isCurrency(a.unit) === !isCurrency(b.unit)) score = 0.8;
      else if (near && steps < 0.6 && mayBeUnsaid(a.unit) && mayBeUnsaid(b.unit) && (a.unit === 'count' || b.unit === 'count')) score = 0.6;
      else return 0;
  }
  if (near) score += 0.35;
  if (a.hedge !== 'none' && a.hedge === b.hedge) score += 0.1;
  if (sameLanguage && a.counted && b.counted) score += sameWord(a.counted, b.counted) ? 0.2 : -0.3;
  // A figure of another size is seldom a slip.
  if (!near && steps > 2) score -= 0.3;
  return score;
}

/** Money and shares always say what they are. */
function mayBeUnsaid(unit: string): boolean {
  return unit !== 'ordinal' && unit !== 'percent' && !isCurrency(unit);
}

function equal(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && a.low === b.low && a.high === b.high;
}
