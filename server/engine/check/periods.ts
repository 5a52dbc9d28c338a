/** unit-mismatch in how often: "190 dollars a month" where the source has them a year. */
import { PER, periodBehind } from '../recognize/periods.js';
import type { Finding, QuantityFact, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';
import { refutation } from './refutation.js';
import { conceptsOf } from './traits.js';

export function checkPeriods(draft: Draft, matched: ReadonlyMap<QuantityMention, QuantityFact>): Finding[] {
  const { plain, text, language } = draft.document;
  return draft.own.flatMap((reading) => reading.quantities.flatMap((mention) => {
    const fact = matched.get(mention);
    const period = fact && periodBehind(plain, mention.end, language);
    if (!fact || !period) return [];
    const told = (f: QuantityFact) => conceptsOf(f).find((c) => c.startsWith(PER))?.slice(PER.length);
    const right = told(fact);
    // The sources have the figure for this period, too, or for none that is told.
    if (right === undefined || right === period.id || draft.index.withValue(fact.quantity).some((f) => told(f) !== right)) return [];
    const called = period.called(right);
    return [refutation('unit-mismatch', period, `${called ?? right} in the source, ${text.slice(period.start, period.end)} here`, called === undefined ? [] : [called], [fact.id])];
  }));
}
