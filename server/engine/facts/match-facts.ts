/** Which newly derived fact is which old one. */
import type { Evidence, Fact } from '../types.js';

export interface MatchContext {
  /** Where an old passage stands now; `undefined` when it is gone. */
  readonly move: (evidence: Evidence) => Evidence | undefined;
}

/**
 * Old fact -> derived fact, each at most once. Subjects of both sides are ids of the merged base.
 * The place decides first, then value with subject and attribute, then the value alone, then the subject with
 * its attribute (the value has changed).
 */
export function matchFacts(before: readonly Fact[], derived: readonly Fact[], { move }: MatchContext): Map<Fact, Fact> {
  const matches = new Map<Fact, Fact>();
  const taken = new Set<Fact>();
  const rules: readonly ((old: Fact, now: Fact, at: readonly Evidence[]) => boolean)[] = [
    (old, now, at) => sameValue(old, now) && overlaps(at, now.evidence),
    (_, now, at) => overlaps(at, now.evidence),
    (old, now) => sameValue(old, now) && sameTopic(old, now),
    (old, now) => sameValue(old, now) && old.subject === now.subject,
    (old, now) => sameValue(old, now) && old.kind !== 'statement',
    (old, now) => sameTopic(old, now) && old.subject !== '' && old.attribute !== '' && (old.kind === 'quantity' || old.kind === 'date') && alike(old, now),
  ];
  const places = new Map(before.map((old) => [old, old.evidence.flatMap((e) => move(e) ?? [])]));
  for (const fits of rules) {
    for (const old of before) {
      if (matches.has(old)) continue;
      const at = places.get(old)!;
      const found = derived.filter((now) => !taken.has(now) && now.kind === old.kind && fits(old, now, at));
      const best = found.sort((a, b) => distance(old, a) - distance(old, b))[0];
      if (!best) continue;
      matches.set(old, best);
      taken.add(best);
    }
  }
  return matches;
}

/** The same claim, however it is worded. */
export function sameValue(a: Fact, b: Fact): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    return a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high && a.quantity.unit === b.quantity.unit && a.direction === b.direction;
  }
  if (a.kind === 'date' && b.kind === 'date') return canonical(a.date) === canonical(b.date);
  if (a.kind === 'role' && b.kind === 'role') return a.role === b.role && a.subject === b.subject && a.organization === b.organization;
  if (a.kind === 'quote' && b.kind === 'quote') return a.quote === b.quote;
  return a.kind === 'statement' && b.kind === 'statement' && sameTopic(a, b) && a.direction === b.direction;
}

function sameTopic(a: Fact, b: Fact): boolean {
  return a.subject === b.subject && a.attribute === b.attribute;
}

/** Could be one fact whose value has changed. */
function alike(a: Fact, b: Fact): boolean {
  return a.kind === 'quantity' && b.kind === 'quantity' ? a.quantity.unit === b.quantity.unit : a.kind === b.kind;
}

function overlaps(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return a.some((x) => b.some((y) => x.source === y.source && x.start < y.end && y.start < x.end));
}

function distance(a: Fact, b: Fact): number {
  const [x, y] = [a.evidence[0], b.evidence[0]];
  return x && y ? Math.abs(x.paragraph - y.paragraph) * 1e6 + Math.abs(x.start - y.start) : Infinity;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) => (typeof v === 'object' && v !== null && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v));
}
