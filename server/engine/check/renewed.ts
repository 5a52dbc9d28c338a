/** What a draft as a whole makes of its names, brought up to date from the parts of it that have changed. */
import { winner, type Votes } from '../recognize/name.js';
import type { EntityType } from '../types.js';
import { addVotes, type PartCheck } from './part-check.js';

/** Parts that have changed, as they were and as they are, and all parts as they are. */
export interface Replaced {
  readonly gone: readonly PartCheck[];
  readonly come: readonly PartCheck[];
  readonly all: readonly PartCheck[];
}

/** What the whole draft makes of names, brought up to date. `changed` is undefined where everything may have. */
export interface Renewed<V> {
  readonly now: { has(name: string): boolean; get(name: string): V | undefined };
  readonly changed: ReadonlySet<string> | undefined;
  /** The map for the next version. Not before this one is complete. */
  commit(): Map<string, V>;
}

/** Names times parts that are looked up one by one; more are faster summed up anew. */
const LOOK_UPS = 1_000_000;
/** Parts that are summed up in one step. */
const SUMMED = 500;

/** In small steps. */
function* renewed<V>(
  old: Map<string, V> | undefined, { gone, come, all }: Replaced,
  of: (check: PartCheck) => ReadonlyMap<string, unknown>, sum: (all: readonly PartCheck[]) => Generator<void, Map<string, V>>, one: (name: string, all: readonly PartCheck[]) => V | undefined,
  same: (name: string, before: readonly PartCheck[], after: readonly PartCheck[]) => boolean,
): Generator<void, Renewed<V>> {
  const names = new Set<string>();
  for (const check of gone) for (const name of of(check).keys()) names.add(name);
  for (const check of come) for (const name of of(check).keys()) names.add(name);
  // Most edits leave the names of their paragraph as they were.
  if (old) for (const name of names) if (same(name, gone, come)) names.delete(name);
  if (!old || names.size * all.length > LOOK_UPS) {
    const now = yield* sum(all);
    if (!old) return { now, changed: undefined, commit: () => now };
    const changed = new Set<string>();
    for (const name of names) if (now.get(name) !== old.get(name)) changed.add(name);
    return { now, changed, commit: () => now };
  }
  const changes = new Map<string, V | undefined>();
  for (const name of names) {
    const value = one(name, all);
    if (value !== old.get(name)) changes.set(name, value);
    yield;
  }
  const get = (name: string) => (changes.has(name) ? changes.get(name) : old.get(name));
  return {
    now: { get, has: (name) => get(name) !== undefined },
    changed: new Set(changes.keys()),
    commit() {
      for (const [name, value] of changes) {
        if (value === undefined) old.delete(name);
        else old.set(name, value);
      }
      return old;
    },
  };
}

function* sumOfProofs(checks: readonly PartCheck[]): Generator<void, Map<string, number>> {
  const sum = new Map<string, number>();
  for (let i = 0; i < checks.length; i++) {
    if (i % SUMMED === SUMMED - 1) yield;
    for (const [name, sure] of checks[i]!.proofs) sum.set(name, Math.max(sure, sum.get(name) ?? 0));
  }
  return sum;
}

function mostSure(name: string, checks: readonly PartCheck[]): number | undefined {
  let most: number | undefined;
  for (const { proofs } of checks) {
    const sure = proofs.get(name);
    if (sure !== undefined && (most === undefined || sure > most)) most = sure;
  }
  return most;
}

function* typesOf(checks: readonly PartCheck[]): Generator<void, Map<string, EntityType>> {
  const sum: Votes = new Map();
  for (let i = 0; i < checks.length; i++) {
    if (i % SUMMED === SUMMED - 1) yield;
    for (const [name, votes] of checks[i]!.votes) addVotes(sum, name, votes);
  }
  yield;
  const types = new Map<string, EntityType>();
  for (const [name, votes] of sum) types.set(name, winner(votes));
  return types;
}

function sumOf(name: string, checks: readonly PartCheck[]): ReadonlyMap<EntityType, number> | undefined {
  const sum: Votes = new Map();
  for (const { votes } of checks) {
    const of = votes.get(name);
    if (of) addVotes(sum, name, of);
  }
  return sum.get(name);
}

function agreedType(name: string, checks: readonly PartCheck[]): EntityType | undefined {
  const votes = sumOf(name, checks);
  return votes && winner(votes);
}

function votesFor(name: string, checks: readonly PartCheck[]): string {
  const votes = sumOf(name, checks);
  return votes ? [...votes].join() : '';
}

/** How sure it is of each name that it is one. */
export function renewedProofs(old: Map<string, number> | undefined, replaced: Replaced): Generator<void, Renewed<number>> {
  return renewed(old, replaced, (c) => c.proofs, sumOfProofs, mostSure, (name, a, b) => mostSure(name, a) === mostSure(name, b));
}

/** Of as many votes for two types the first in the draft counts: their order is sure where one stretch has changed. */
export function renewedTypes(old: Map<string, EntityType> | undefined, replaced: Replaced, inOnePlace: boolean): Generator<void, Renewed<EntityType>> {
  return renewed(old, replaced, (c) => c.votes, typesOf, agreedType, (name, a, b) => inOnePlace && votesFor(name, a) === votesFor(name, b));
}
