/** Dollars that a draft need not call Canadian, since its sources tell no others. */
import type { FactIndex } from '../facts/fact-index.js';
import type { Document, QuantityMention } from '../types.js';

/** ISO 4217 codes of what is called a dollar where it is spent. */
const DOLLARS = new Set(['AUD', 'BBD', 'BMD', 'BND', 'BSD', 'BZD', 'CAD', 'FJD', 'GYD', 'HKD', 'JMD', 'KYD', 'NAD', 'NZD', 'SBD', 'SGD', 'SRD', 'TTD', 'TWD', 'XCD']);

const known = new WeakMap<FactIndex, string | null>();

/** The mentions, of which bare dollars are the ones of the sources. */
export function inLocalMoney({ plain }: Document, index: FactIndex, mentions: readonly QuantityMention[]): readonly QuantityMention[] {
  let dollar = known.get(index);
  if (dollar === undefined) known.set(index, (dollar = dollarOf(index)));
  if (dollar === null) return mentions;
  const unit = dollar;
  return mentions.map((m) => (m.quantity.unit === 'USD' && m.unit && !/US/.test(plain.slice(m.unit.start, m.unit.end)) ? { ...m, quantity: { ...m.quantity, unit } } : m));
}

function dollarOf(index: FactIndex): string | null {
  const units = new Set(index.quantities.map((f) => f.quantity.unit).filter((u) => u === 'USD' || DOLLARS.has(u)));
  const [only] = units;
  return only !== undefined && only !== 'USD' && units.size === 1 ? only : null;
}
