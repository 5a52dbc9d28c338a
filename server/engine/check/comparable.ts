/**
 * Which facts a figure or a date is held against. In a fact base of the usual size: all of them. In one of many articles:
 * those of the passages that the sentence tells again, those of its subject, and the nearest in value, since what is far
 * in all three could neither support nor refute it.
 */
import type { FactIndex } from '../facts/fact-index.js';
import type { DateValue, Fact, QuantityFact, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';

/** Up to this many facts of a kind are all looked at. */
const FEW = 2000;
/** Nearest values to each side, of a unit and of a subject's facts in it. */
const NEAREST = 10;
/** Of a subject with very many facts, and of a date that very many facts have. */
const MOST = 30;

/** A date that the sources give: a fact of its own, or the time of another fact. */
export interface Dated {
  readonly id: string;
  readonly date: DateValue;
  readonly fact: Fact;
}

interface Comparables {
  readonly dated: readonly Dated[];
  readonly datedOf: ReadonlyMap<string, readonly Dated[]>;
  readonly byDate: ReadonlyMap<string, readonly Dated[]>;
  /** By unit, and by unit and subject, sorted by lower bound. */
  readonly byUnit: ReadonlyMap<string, readonly QuantityFact[]>;
}

export function comparableQuantities(draft: Draft, mention: QuantityMention, subject: string): readonly QuantityFact[] {
  const { index } = draft;
  if (index.quantities.length <= FEW) return index.quantities;
  const found = new Set<QuantityFact>();
  for (const fact of toldAgain(draft, mention.sentence)) if (fact.kind === 'quantity') found.add(fact);
  const { unit, low } = mention.quantity;
  const { byUnit } = comparables(index);
  for (const fact of nearest(byUnit.get(unit) ?? [], low)) found.add(fact);
  if (subject) for (const fact of nearest(byUnit.get(unitOf(unit, subject)) ?? [], low)) found.add(fact);
  for (const fact of [...found]) for (const rival of index.conflictsOf.get(fact.id) ?? []) if (rival.kind === 'quantity') found.add(rival);
  return [...found];
}

export function comparableDates(draft: Draft, sentence: number, date: DateValue, subject: string): readonly Dated[] {
  const { dated, datedOf, byDate } = comparables(draft.index);
  if (dated.length <= FEW) return dated;
  const found = new Set<Dated>();
  const ofSubject = subject ? (draft.index.bySubject.get(subject) ?? []) : [];
  for (const fact of [...toldAgain(draft, sentence), ...ofSubject.slice(0, MOST)]) for (const d of datedOf.get(fact.id) ?? []) found.add(d);
  for (const key of keysOf(date)) for (const d of (byDate.get(key) ?? []).slice(0, MOST)) found.add(d);
  return [...found];
}

/** The facts of the passages that a sentence tells again. */
function toldAgain({ alignments }: Draft, sentence: number): Fact[] {
  return (alignments[sentence] ?? []).flatMap((a) => a.passage.facts);
}

/** As many to each side of a value. */
function nearest(sorted: readonly QuantityFact[], value: number): readonly QuantityFact[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.quantity.low < value) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(Math.max(0, low - NEAREST), low + NEAREST);
}

const built = new WeakMap<FactIndex, Comparables>();

function comparables(index: FactIndex): Comparables {
  let all = built.get(index);
  if (!all) built.set(index, (all = build(index)));
  return all;
}

function build(index: FactIndex): Comparables {
  const dated: Dated[] = [
    ...index.dates.map((fact): Dated => ({ id: fact.id, date: fact.date, fact })),
    ...index.quantities.flatMap((fact): Dated[] => (fact.time ? [{ id: fact.id, date: fact.time, fact }] : [])),
  ];
  const datedOf = new Map<string, Dated[]>();
  const byDate = new Map<string, Dated[]>();
  const byUnit = new Map<string, QuantityFact[]>();
  // A base that is looked at as a whole needs no look-up.
  if (dated.length > FEW) {
    for (const d of dated) {
      add(datedOf, d.id, d);
      for (const key of keysOf(d.date)) add(byDate, key, d);
    }
  }
  if (index.quantities.length > FEW) {
    for (const fact of index.quantities) {
      add(byUnit, fact.quantity.unit, fact);
      if (fact.subject) add(byUnit, unitOf(fact.quantity.unit, fact.subject), fact);
    }
    for (const list of byUnit.values()) list.sort((a, b) => a.quantity.low - b.quantity.low || (a.id < b.id ? -1 : 1));
  }
  return { dated, datedOf, byDate, byUnit };
}

function unitOf(unit: string, subject: string): string {
  return `${unit}\n${subject}`;
}

/** As exact as the date is told, and without its year or its weekday. */
function keysOf(date: DateValue): Set<string> {
  const { year, month, day, weekday, quarter, half, decade } = date;
  const key = (...parts: readonly (number | undefined)[]) => parts.map((p) => p ?? '').join('.');
  const keys = new Set<string>();
  if (month !== undefined) keys.add(key(year, month, day)).add(key(undefined, month, day));
  else if (weekday !== undefined) keys.add(`w${weekday}`);
  else if (year !== undefined) keys.add(`y${key(year, quarter, half)}`);
  else if (decade !== undefined) keys.add(`d${decade}`);
  return keys;
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
