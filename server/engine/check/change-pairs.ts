/**
 * Two figures of a source between which something changed: "from 35 to 21 million", two years of one column. A draft may
 * tell the difference, or the change in percent, and name neither figure.
 */
import type { FactIndex } from '../facts/fact-index.js';
import type { QuantityFact } from '../types.js';

export interface ChangePair {
  readonly from: QuantityFact;
  readonly to: QuantityFact;
}

/** Between "from 35 million euros in 2023" and "to 21 million" stand no more characters than these. */
const APART = 40;
/** A column of more rows is no series of a few years. */
const LONGEST = 40;

const besides = new WeakMap<FactIndex, readonly ChangePair[]>();

/** Figures of one kind right behind one another, in either order: "fell to 1.18 million from 1.24", "2.10 euros (a week ago 1.75)". */
export function besideEachOther(index: FactIndex): readonly ChangePair[] {
  let found = besides.get(index);
  if (!found) besides.set(index, (found = index.passages.flatMap(({ facts }) => {
    const figures = facts.filter(isFigure);
    return figures.flatMap((to, i): ChangePair[] => {
      const next = figures[i + 1];
      const gap = next ? next.evidence[0]!.start - to.evidence[0]!.end : -1;
      const before = next && scaledAs(next, to);
      return before && gap >= 0 && gap <= APART && isOfUnit(before, to) ? [{ from: withUnit(before, to), to: withUnit(to, before) }] : [];
    });
  })));
  return found;
}

/** "EUR 37.6 million (31.2)": a bare figure behind one with a scale word is at that scale. */
function scaledAs(fact: QuantityFact, { quantity: { low } }: QuantityFact): QuantityFact {
  const { quantity } = fact;
  const scale = 1000 ** Math.floor(Math.log10(low) / 3);
  return quantity.unit === 'count' && quantity.counted === undefined && scale >= 1e6 && quantity.low < 1000 ? { ...fact, quantity: { ...quantity, low: quantity.low * scale, high: quantity.high * scale, precision: quantity.precision * scale } } : fact;
}

/** Of one unit, or one of them without, and of much the same size. */
function isOfUnit({ quantity: a }: QuantityFact, { quantity: b }: QuantityFact): boolean {
  const ratio = a.low / b.low;
  return a.low !== b.low && ratio < SIZE && ratio > 1 / SIZE && (a.unit === b.unit || a.unit === 'count' && a.counted === undefined || b.unit === 'count' && b.counted === undefined);
}

function withUnit(fact: QuantityFact, { quantity: { unit } }: QuantityFact): QuantityFact {
  return fact.quantity.unit === 'count' && unit !== 'count' ? { ...fact, quantity: { ...fact.quantity, unit } } : fact;
}

/** Two figures of one thing are not further apart. */
const SIZE = 5;

const cache = new WeakMap<FactIndex, { readonly told: readonly ChangePair[]; readonly series: ReadonlyMap<QuantityFact, readonly QuantityFact[]> }>();

function pairs(index: FactIndex) {
  let found = cache.get(index);
  if (!found) cache.set(index, (found = { told: toldPairs(index), series: seriesOf(index) }));
  return found;
}

/** Pairs that one clause of the source tells: "sank from 35 to 21 million euros". */
export function toldChanges(index: FactIndex): readonly ChangePair[] {
  return pairs(index).told;
}

/** The figures of the same column, or the same thing in other years, by year; this fact among them. */
export function seriesWith(index: FactIndex, fact: QuantityFact): readonly QuantityFact[] {
  return pairs(index).series.get(fact) ?? [];
}

/** Changes from one year to the next in rows whose heads have a term. */
export function rowChanges(index: FactIndex, term: string): readonly ChangePair[] {
  let rows = byTerm.get(index);
  if (!rows) {
    byTerm.set(index, (rows = new Map<string, ChangePair[]>()));
    for (const [from, row] of pairs(index).series) {
      const to = row[row.indexOf(from) + 1];
      if (!to || from.quantity.unit === 'count') continue;
      for (const head of from.context ?? []) {
        const list = rows.get(head);
        if (!list) rows.set(head, [{ from, to }]);
        else if (list.length < MOST) list.push({ from, to });
      }
    }
  }
  return rows.get(term) ?? [];
}

const byTerm = new WeakMap<FactIndex, Map<string, ChangePair[]>>();
/** What heads of so many rows have tells none of them apart. */
const MOST = 40;

function toldPairs(index: FactIndex): ChangePair[] {
  const found: ChangePair[] = [];
  for (const { facts } of index.passages) {
    const figures = facts.filter(isFigure);
    for (const [i, from] of figures.entries()) {
      const to = figures[i + 1];
      if (!to || from.quantity.unit !== to.quantity.unit || from.subject !== to.subject || from.direction === 'none' || from.direction !== to.direction) continue;
      const gap = to.evidence[0]!.start - from.evidence[0]!.end;
      const way = Math.sign(to.quantity.low - from.quantity.low);
      // A way that the figures themselves go: else they are two changes ("fell 7 and 17 percent").
      if (gap >= 0 && gap <= APART && way === (from.direction === 'up' ? 1 : -1) && from.quantity.unit !== 'ordinal') found.push({ from, to });
    }
  }
  return found;
}

function seriesOf(index: FactIndex): Map<QuantityFact, readonly QuantityFact[]> {
  const groups = new Map<string, QuantityFact[]>();
  for (const fact of index.quantities) {
    if (!isFigure(fact) || fact.time?.year === undefined) continue;
    const key = [fact.subject, fact.attribute, fact.quantity.unit, (fact.context ?? []).join(' ')].join('\n');
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  const series = new Map<QuantityFact, readonly QuantityFact[]>();
  for (const group of groups.values()) {
    const years = new Set(group.map((f) => f.time!.year));
    if (group.length < 2 || group.length > LONGEST || years.size !== group.length) continue;
    group.sort((a, b) => a.time!.year! - b.time!.year!);
    for (const fact of group) series.set(fact, group);
  }
  return series;
}

function isFigure(fact: { readonly kind: string }): fact is QuantityFact {
  if (fact.kind !== 'quantity') return false;
  const { quantity } = fact as QuantityFact;
  return quantity.low === quantity.high && quantity.unit !== 'ordinal' && quantity.unit !== 'score';
}
