/** What follows from facts: what all that reckons has in common. */
import { agreement } from '../facts/quantity-compare.js';
import { formatQuantity } from '../fix/index.js';
import type { Fact, Quantity, QuantityFact } from '../types.js';
import type { Draft } from './draft.js';

export interface Derivation {
  readonly facts: readonly string[];
  /** "derived: 100 + 7". */
  readonly reason: string;
}

/** Facts in the order in which they are reckoned with; `sign` stands between them. */
export function derived({ document }: Draft, facts: readonly QuantityFact[], sign: string): Derivation {
  return { facts: facts.map((f) => f.id), reason: `derived: ${facts.map((f) => formatQuantity(f.quantity, document.language)).join(` ${sign} `)}` };
}

/** Whether a draft's figure may stand for a value that is reckoned, in `unit`. */
export function agrees(draft: Quantity, value: number, unit = draft.unit): boolean {
  const low = tidy(value);
  return draft.unit === unit && low > 0 && agreement(draft, { low, high: low, unit, hedge: 'none', precision: 0 }) !== 'different';
}

/** Without the dust of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** A figure that is no range. */
export function isSingle(fact: Fact): fact is QuantityFact {
  return fact.kind === 'quantity' && fact.quantity.low === fact.quantity.high;
}
