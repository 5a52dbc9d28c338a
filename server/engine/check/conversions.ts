/** Amounts told in two currencies: "12,000 yuan (£1,311)". Where one of the two is the source's, the other is that which stands with it there. */
import { agreement, isCurrency } from '../facts/quantity-compare.js';
import type { SentenceReading } from '../recognize/claim.js';
import type { QuantityFact, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';
import type { Candidate } from './quantity-candidates.js';

/** "(", ", or about", "oder umgerechnet". */
const BETWEEN = /^(?: \(|, | or | oder )[\p{L} ]{0,16}$/u;
/** More characters do not stand between an amount and the same in another currency. */
const NEAR = 5;

/** The fact that stands in the source beside the amount that stands beside this one. */
export function convertedOtherwise({ index, document: { plain } }: Draft, mention: QuantityMention, { quantities }: SentenceReading, candidates: readonly Candidate[]): QuantityFact | undefined {
  const { quantity, start, end } = mention;
  if (!isCurrency(quantity.unit)) return undefined;
  const other = quantities.find((q) => isCurrency(q.quantity.unit) && q.quantity.unit !== quantity.unit && BETWEEN.test(q.start >= end ? plain.slice(end, q.start) : plain.slice(q.end, start)));
  const right = other ? index.withValue(other.quantity).filter((f) => f.quantity.unit === other.quantity.unit).flatMap((f) => (index.passageOf.get(f.id)?.facts ?? []).filter((x): x is QuantityFact => x.kind === 'quantity' && x.quantity.unit === quantity.unit && areBeside(x, f))) : [];
  if (!right.every((f) => agreement(quantity, f.quantity) === 'different' && f.quantity.low === right[0]!.quantity.low)) return undefined;
  // "10,000 yuan (£1,311)", where each of the two is the source's: the one that fits worse is out of place.
  return candidates.find((c) => c.agreement !== 'different' || right.includes(c.fact))?.agreement === 'different' ? right[0] : undefined;
}

/** Whether the source tells one right behind the other. */
export function areBeside(a: QuantityFact, b: QuantityFact): boolean {
  return a.evidence.some((x) => b.evidence.some((y) => x.source === y.source && [x.start - y.end, y.start - x.end].some((gap) => gap > 1 && gap <= NEAR)));
}
