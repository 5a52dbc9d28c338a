/** number-mismatch in how many times: "three times as long" where the source has twice. */
import type { IndexedPassage } from '../facts/fact-index.js';
import { formatQuantity } from '../fix/index.js';
import type { Finding, QuantityFact } from '../types.js';
import { isSingle } from './derived.js';
import type { Draft } from './draft.js';
import { asLikely } from './likely.js';
import { refutation } from './refutation.js';

/** How well a passage is told whose multiple is the sentence's. */
const TOLD = 0.3;
/** And one whose figures may make it. */
const BESIDE = 0.15;
/** How far a fair multiple is off, as a share. */
const LOOSE = 0.15;

export function checkMultiples(draft: Draft): Finding[] {
  const { document, index, alignments } = draft;
  return draft.own.flatMap((reading) => {
    const [mention, ...more] = reading.quantities.filter((q) => q.quantity.unit === 'multiple' && q.spelled && q.quantity.low > 1 && q.quantity.low === q.quantity.high);
    if (!mention || more.length || index.withValue(mention.quantity).length) return [];
    const passages = (alignments[reading.index] ?? []).filter((a) => a.score >= BESIDE);
    const [best] = passages;
    const [fact, ...others] = best && best.score >= TOLD ? best.passage.facts.filter(isSingle).filter((f) => f.quantity.unit === 'multiple' && f.quantity.low > 1) : [];
    if (!fact || others.length || passages.some((a) => makes(a.passage, mention.quantity.low))) return [];
    return [asLikely(refutation('number-mismatch', mention, `${formatQuantity(fact.quantity, document.language)} in the source, ${document.text.slice(mention.start, mention.end)} here`, [], [fact.id]))];
  });
}

/** Two figures of a passage, one so many times the other. */
function makes({ facts }: IndexedPassage, times: number): boolean {
  const figures = facts.filter(isSingle).filter((f) => f.quantity.unit !== 'multiple' && f.quantity.unit !== 'ordinal' && f.quantity.low > 0);
  const isSo = (a: QuantityFact, b: QuantityFact) => a.quantity.unit === b.quantity.unit && Math.abs(a.quantity.low / b.quantity.low / times - 1) < LOOSE;
  return figures.some((a) => figures.some((b) => isSo(a, b)));
}
