/** "Up nine percent, to 31 percent", from 22: that is nine percentage points. */
import { writeQuantity } from '../fix/index.js';
import type { SentenceReading } from '../recognize/claim.js';
import type { Finding, QuantityFact, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';
import { refutation } from './refutation.js';

/** Shares are told to a tenth at most. */
const SAME = 0.051;

/** A change in percent that is the difference of two shares of a passage, one of which the sentence tells. */
export function pointsFor(draft: Draft, mention: QuantityMention, reading: SentenceReading): Finding | undefined {
  const { quantity: { unit, low, high } } = mention;
  if (unit !== 'percent' || low !== high || draft.reader.claim(mention).direction === 'none') return undefined;
  for (const other of reading.quantities) {
    if (other === mention || other.quantity.unit !== 'percent') continue;
    for (const now of draft.index.withValue(other.quantity)) {
      const shares = (draft.index.passageOf.get(now.id)?.facts ?? []).filter((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.unit === 'percent' && f.quantity.low !== now.quantity.low);
      const then = shares.find(({ quantity: q }) => Math.abs(Math.abs(q.low - now.quantity.low) - low) < SAME && Math.abs(Math.abs(now.quantity.low / q.low - 1) * 100 - low) > 1);
      const edit = then && writeQuantity({ ...mention.quantity, unit: 'percentage-point' }, mention, draft.document, draft.style);
      if (!then || !edit) continue;
      return refutation('unit-mismatch', edit, `percentage points by the source (${then.quantity.low}, ${now.quantity.low}), percent here`, [edit.text], [then.id, now.id]);
    }
  }
  return undefined;
}
