/** Two states of a fact base -> what has come, gone and changed, whatever the rows are called in each. */
import type { Conflict, Entity, Evidence, Fact, FactBase, Source } from '../types.js';
import { evidenceMover } from './move-evidence.js';
import { matchFacts } from './match-facts.js';

export interface Differing<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
  /** How many stand as they did, apart from their place in the source. */
  readonly same: number;
}

export interface Differences {
  /** `changed`: its text, address, title, language or date. */
  readonly sources: Differing<Source>;
  readonly entities: Differing<Entity>;
  readonly facts: Differing<Fact>;
  readonly conflicts: Pick<Differing<Conflict>, 'added' | 'removed'>;
}

/** The order of each list is that of its own fact base. */
export function compareFactBases(before: FactBase, after: FactBase): Differences {
  const sources = pair(before.sources, after.sources, [(a, b) => a.id === b.id && a.uri === b.uri, (a, b) => a.sha256 === b.sha256, (a, b) => a.uri === b.uri, (a, b) => a.id === b.id && before.sources.length === 1 && after.sources.length === 1]);
  const entities = pair(before.entities, after.entities, [(a, b) => a.id === b.id, (a, b) => a.name === b.name]);
  const facts = pairFacts(before, after, sources);
  const nowOf = new Map([...facts].map(([was, now]) => [was.id, now.id]));
  const key = (ids: readonly string[]) => [...ids].sort().join(' ');
  const [had, has] = [new Set(before.conflicts.map((c) => key(c.facts.map((id) => nowOf.get(id) ?? `-${id}`)))), new Set(after.conflicts.map((c) => key(c.facts)))];
  return {
    sources: differing(before.sources, after.sources, sources, sourceWords),
    entities: differing(before.entities, after.entities, entities, entityWords),
    facts: differing(before.facts, after.facts, facts, factWords),
    conflicts: {
      added: after.conflicts.filter((c) => !had.has(key(c.facts))),
      removed: before.conflicts.filter((c) => !has.has(key(c.facts.map((id) => nowOf.get(id) ?? `-${id}`)))),
    },
  };
}

/** Whether two states say the same, wherever they say it. */
export function isSame({ sources, entities, facts, conflicts }: Differences): boolean {
  return [sources, entities, facts].every((d) => !d.added.length && !d.removed.length && !d.changed.length) && !conflicts.added.length && !conflicts.removed.length;
}

/** Each row of one side to at most one of the other; the first rule that fits two rows binds them. */
function pair<T>(before: readonly T[], after: readonly T[], rules: readonly ((a: T, b: T) => boolean)[]): Map<T, T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  for (const fits of rules) {
    for (const was of before) {
      if (pairs.has(was)) continue;
      const now = after.find((n) => !taken.has(n) && fits(was, n));
      if (now === undefined) continue;
      pairs.set(was, now);
      taken.add(now);
    }
  }
  return pairs;
}

/** What is the same under the same id needs no search; the rest is matched by place and value. */
function pairFacts(before: FactBase, after: FactBase, sources: ReadonlyMap<Source, Source>): Map<Fact, Fact> {
  const pairs = new Map<Fact, Fact>();
  const byId = new Map(after.facts.map((f) => [f.id, f]));
  for (const was of before.facts) {
    const now = byId.get(was.id);
    if (now && factWords(was) === factWords(now)) pairs.set(was, now);
  }
  const taken = new Set(pairs.values());
  const movers = new Map([...sources].map(([was, now]) => [was.id, evidenceMover(
    { source: was, passages: before.passages.filter((p) => p.source === was.id) },
    { source: now, passages: after.passages.filter((p) => p.source === now.id) },
  )]));
  const left = matchFacts(before.facts.filter((f) => !pairs.has(f)), after.facts.filter((f) => !taken.has(f)), { move: (e: Evidence) => movers.get(e.source)?.(e) });
  for (const [was, now] of left) pairs.set(was, now);
  return pairs;
}

function differing<T>(before: readonly T[], after: readonly T[], pairs: ReadonlyMap<T, T>, words: (row: T) => string): Differing<T> {
  const found = new Set(pairs.values());
  const changed = before.flatMap((was) => {
    const now = pairs.get(was);
    return now !== undefined && words(was) !== words(now) ? [{ before: was, after: now }] : [];
  });
  return { added: after.filter((n) => !found.has(n)), removed: before.filter((b) => !pairs.has(b)), changed, same: pairs.size - changed.length };
}

/** What a row says, without its id and its place. */
function factWords({ id: _, evidence: __, context: ___, ...says }: Fact): string {
  return canonical({ ...says, beside: undefined });
}

function entityWords({ name, type, aliases, status }: Entity): string {
  return canonical({ name, type, aliases, status });
}

function sourceWords({ uri, title, language, published, sha256 }: Source): string {
  return canonical({ uri, title, language, published, sha256 });
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) => (typeof v === 'object' && v !== null && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v));
}
