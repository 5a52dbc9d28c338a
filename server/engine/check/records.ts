/**
 * Tables in words: where a source tells the same kinds of figures of many ("12 points, 5 rebounds, 3 assists", a row each),
 * whom a figure is of and what it counts say which fact it is, whatever else stands around it.
 */
import { isCurrency } from '../facts/quantity-compare.js';
import type { FactIndex } from '../facts/fact-index.js';
import type { LinkedName } from '../recognize/claim.js';
import { fold } from '../recognize/text.js';
import type { Quantity, QuantityFact } from '../types.js';

export interface Records {
  /** What is counted -> whom -> the one figure. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, QuantityFact>>;
  /** Whom -> figures of two numbers: "6-14 field goals", a record of wins and losses. */
  readonly twofold: ReadonlyMap<string, readonly QuantityFact[]>;
  /** What a match is parted in ("quarter") -> each side's figures, in order. Of exactly two sides. */
  readonly parts: ReadonlyMap<string, ReadonlyMap<string, readonly QuantityFact[]>>;
  /** The figure of each side that its parts add up to: the result. */
  readonly totals: ReadonlyMap<string, QuantityFact>;
  /** Whom -> the row of the team, the firm, the party it belongs to: what stands beside it in its line. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly groups: ReadonlySet<string>;
  /** The row that a name stands for: its own, or the only one whose name has all its words, or only words of it. */
  rowOf(name: LinkedName): string | undefined;
}

/** So many must have a figure of a kind for it to be a column, and so many columns make a table. */
const ROWS = 3;
/** So many of the rows must have one figure only. */
const SINGLE = 0.85;
const cache = new WeakMap<FactIndex, Records | undefined>();

/** The records of a source, where it has any. */
export function recordsOf(index: FactIndex): Records | undefined {
  if (!cache.has(index)) cache.set(index, build(index));
  return cache.get(index);
}

function build(index: FactIndex): Records | undefined {
  const all = new Map<string, Map<string, QuantityFact[]>>();
  const twofold = new Map<string, QuantityFact[]>();
  for (const fact of index.quantities) {
    if (!fact.subject) continue;
    if (isTwofold(fact.quantity)) {
      twofold.set(fact.subject, [...(twofold.get(fact.subject) ?? []), fact]);
      continue;
    }
    const column = columnOf(fact.quantity) ?? conceptColumn(fact.quantity, fact.attribute.split(' '));
    if (!column) continue;
    const rows = all.get(column) ?? new Map<string, QuantityFact[]>();
    all.set(column, rows.set(fact.subject, [...(rows.get(fact.subject) ?? []), fact]));
  }
  const columns = new Map<string, Map<string, QuantityFact>>();
  for (const [column, rows] of all) {
    const single = [...rows].map(([row, facts]) => [row, mostTold(facts)] as const).filter(([, facts]) => facts.every((f) => f.quantity.low === facts[0]!.quantity.low && f.quantity.high === facts[0]!.quantity.high));
    if (rows.size < (isShare(column) ? 2 : ROWS) || single.length < SINGLE * rows.size) continue;
    columns.set(column, new Map(single.map(([subject, facts]) => [subject, facts[0]!])));
  }
  const widths = new Map<string, number>();
  for (const rows of columns.values()) for (const row of rows.keys()) widths.set(row, (widths.get(row) ?? 0) + 1);
  // A table has rows that go across it; an article only happens to count the same of some.
  if ([...widths.values()].filter((width) => width >= ROWS).length < ROWS) return undefined;
  const parts = partsOf(all);
  const rows = new Set([...columns.values()].flatMap((c) => [...c.keys()]));
  const groupOf = groupsOf(index, rows);
  return { columns, twofold, parts, totals: totalsOf(parts, index), groupOf, groups: new Set(groupOf.values()), rowOf: namedRows(index, rows, new Set(groupOf.values())) };
}

/** Those of the value that is told more than once, where no other is: of the table and of the text about it. */
function mostTold(facts: readonly QuantityFact[]): readonly QuantityFact[] {
  const twice = facts.filter((f) => facts.some((g) => g !== f && g.quantity.low === f.quantity.low && g.quantity.high === f.quantity.high));
  return twice.length ? twice : facts;
}

/** What stands in the lines of some rows and is a row itself, or whose words open or end the name of one: theirs. */
function groupsOf(index: FactIndex, rows: ReadonlySet<string>): Map<string, string> {
  const beside = new Map<string, string[]>();
  const lines = new Map<string, number>();
  for (const row of rows) {
    const first = index.bySubject.get(row)?.find((f) => f.kind === 'quantity');
    const others = (first && index.passageOf.get(first.id)?.entities.filter((e) => e !== row)) ?? [];
    beside.set(row, others);
    for (const other of others) lines.set(other, (lines.get(other) ?? 0) + 1);
  }
  const rowFor = (id: string): string | undefined => {
    if (rows.has(id)) return id;
    const words = wordsIn(index, id);
    const [only, ...more] = [...rows].filter((r) => !beside.get(r)!.some((b) => lines.get(b)! > 1) && words.every((w) => wordsIn(index, r).includes(w)));
    return more.length ? undefined : only;
  };
  const named = new Map([...lines].filter(([, count]) => count > 1).map(([id]) => [id, rowFor(id)]));
  const groupOf = new Map<string, string>();
  for (const [row, others] of beside) {
    const [only, ...more] = others.flatMap((id) => named.get(id) ?? []).filter((group) => group !== row);
    if (only && !more.length) groupOf.set(row, only);
  }
  return groupOf;
}

function wordsIn(index: FactIndex, id: string): string[] {
  return fold(index.entities.get(id)?.name ?? '').split(/[\s-]+/).filter(Boolean);
}

function namedRows(index: FactIndex, rows: ReadonlySet<string>, groups: ReadonlySet<string>): Records['rowOf'] {
  const known = new Map<string, string | undefined>();
  const find = (name: string, key: string): string | undefined => {
    if (rows.has(key)) return key;
    const words = fold(name).split(/[\s-]+/);
    const own = [...rows].filter((row) => {
      const whole = wordsIn(index, row);
      const [few, many] = words.length < whole.length ? [words, whole] : [whole, words];
      return few.every((w) => many.includes(w)) && (groups.has(row) || whole.length === 1 || whole.at(-1) === words.at(-1));
    });
    return own.length === 1 ? own[0] : own.filter((row) => groups.has(row)).length === 1 ? own.find((row) => groups.has(row)) : undefined;
  };
  return ({ key, mention }) => {
    const id = `${key} ${mention.name}`;
    if (!known.has(id)) known.set(id, find(mention.name, key));
    return known.get(id);
  };
}

/** Columns in which two have the same number of figures, told in one passage each: the parts of a match. */
function partsOf(all: ReadonlyMap<string, ReadonlyMap<string, readonly QuantityFact[]>>): Map<string, ReadonlyMap<string, readonly QuantityFact[]>> {
  const parts = new Map<string, ReadonlyMap<string, readonly QuantityFact[]>>();
  for (const [column, rows] of all) {
    const counts = new Set([...rows.values()].map((facts) => facts.length));
    const [count] = counts;
    if (rows.size === 2 && counts.size === 1 && count! >= 2 && count! <= 9) parts.set(column, rows);
  }
  return parts;
}

function totalsOf(parts: ReadonlyMap<string, ReadonlyMap<string, readonly QuantityFact[]>>, index: FactIndex): Map<string, QuantityFact> {
  const totals = new Map<string, QuantityFact>();
  for (const rows of parts.values()) {
    for (const [subject, facts] of rows) {
      const sum = facts.reduce((n, f) => n + f.quantity.low, 0);
      const total = (index.bySubject.get(subject) ?? []).find((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.unit === 'count' && f.quantity.low === sum && f.quantity.high === sum);
      if (total) totals.set(subject, total);
    }
  }
  return totals;
}

const SHARE = 'percent ';
export const isShare = (column: string) => column.startsWith(SHARE);

/** "point", "percent field goal"; undefined for what is no column. */
export function columnOf({ unit, counted }: Quantity): string | undefined {
  switch (unit) {
    case 'count': return counted === undefined ? undefined : nounOf(counted);
    case 'percent': return counted === undefined ? undefined : SHARE + labelWords(counted).join(' ');
    case 'minute': case 'hour': case 'second': case 'kilometer': case 'mile': case 'kilogram': return `:${unit}`;
    default: return undefined;
  }
}

/** "EUR revenue", "count employ" in a table: what says what a figure is stands in the head of its column, or before it. */
export function conceptColumn({ unit, counted }: Quantity, concepts: readonly string[]): string | undefined {
  const [first] = concepts;
  return first && (isCurrency(unit) || unit === 'percent' || (unit === 'count' && counted === undefined)) ? `${unit}#${first}` : undefined;
}

export function isTwofold({ unit, low, high }: Quantity): boolean {
  return unit === 'score' || (unit === 'count' && low !== high);
}

export function nounOf(word: string): string {
  return fold(word).replace(/(?:es|s|en|e|n)$/, '').slice(0, 8);
}

export function labelWords(text: string): string[] {
  return text.split(/[\s-]+/).map(nounOf).filter((w) => w.length > 1);
}
