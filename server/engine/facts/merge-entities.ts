/** Old and newly derived entities -> one list, with the old ids. */
import type { Entity, Evidence } from '../types.js';
import { keepOrder } from './keep-order.js';
import type { Changes } from './merge.js';

export interface MergedEntities {
  readonly entities: readonly Entity[];
  /** Derived id -> id in the merged base. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly kept: Changes['kept'];
}

/**
 * `before` are the entities of the old base, `stays` says which of them stay without a match,
 * `place` gives an old entity the evidence that is left of it.
 */
export function mergeEntities(
  before: readonly Entity[],
  derived: readonly Entity[],
  stays: (entity: Entity) => boolean,
  place: (entity: Entity, now: readonly Evidence[]) => readonly Evidence[],
): MergedEntities {
  const match = matchEntities(before, derived);
  const idOf = new Map<string, string>();
  const taken = new Set(before.map((e) => e.id));
  const entities: Entity[] = [];
  for (const now of derived) {
    const old = match.get(now);
    if (old) {
      idOf.set(now.id, old.id);
      const names = [old.name, ...old.aliases];
      entities.push(
        old.status === 'derived'
          ? { ...now, id: old.id, aliases: union(now.aliases, names.filter((n) => n !== now.name)), descriptors: union(now.descriptors, old.descriptors), evidence: place(old, now.evidence) }
          : { ...old, evidence: place(old, now.evidence) },
      );
      continue;
    }
    const id = freeId(now.id, taken);
    taken.add(id);
    idOf.set(now.id, id);
    entities.push({ ...now, id });
  }
  const matched = new Set(match.values());
  const rest = before.filter((e) => !matched.has(e) && stays(e)).map((e) => ({ ...e, evidence: place(e, []) }));
  const all = keepOrder(entities, rest, before);
  return { entities: all, idOf, kept: all.filter((e) => e.status !== 'derived').map((e) => e.id) };
}

/** By any name they share; the one with the same id first. */
function matchEntities(before: readonly Entity[], derived: readonly Entity[]): Map<Entity, Entity> {
  const match = new Map<Entity, Entity>();
  const taken = new Set<Entity>();
  const pair = (now: Entity, old: Entity | undefined) => {
    if (!old || taken.has(old) || match.has(now)) return;
    match.set(now, old);
    taken.add(old);
  };
  const byId = new Map(before.map((e) => [e.id, e]));
  const byName = new Map(before.map((e) => [e.name, e]));
  const byAny = new Map(before.flatMap((e) => [e.name, ...e.aliases].map((n) => [n, e] as const)));
  for (const now of derived) pair(now, byName.get(now.name));
  for (const now of derived) {
    const old = byId.get(now.id);
    if (old && old.type === now.type) pair(now, old);
  }
  for (const now of derived) for (const name of [now.name, ...now.aliases]) pair(now, byAny.get(name));
  return match;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

/** The id itself, or the next one that is free: "nvidia-2", "q17". */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const numbered = /^([a-z])\d+$/.exec(id)?.[1];
  for (let n = numbered ? taken.size + 1 : 2; ; n++) {
    const free = numbered ? `${numbered}${n}` : `${id}-${n}`;
    if (!taken.has(free)) return free;
  }
}
