/** A fact base that people have worked on + a new derivation -> the new facts with all that people did. */
import type { Conflict, Entity, Evidence, Fact, FactBase, Passage, Source } from '../types.js';
import { keepOrder } from './keep-order.js';
import { matchFacts, sameValue } from './match-facts.js';
import { freeId, mergeEntities } from './merge-entities.js';
import { evidenceMover, type SourceVersion } from './move-evidence.js';

/** All ids are those of the merged base, `removed` those of the old one. */
export interface Changes {
  /** Facts that are new. */
  readonly added: readonly string[];
  /** Facts that nobody had touched and that are no longer derived. */
  readonly removed: readonly string[];
  /** Facts and entities that stand as a person left them. */
  readonly kept: readonly string[];
  /** Facts that a person had confirmed and that the source now gives otherwise: both stand, in conflict. */
  readonly disputed: readonly { readonly kept: string; readonly found: string }[];
  /** Kept facts whose passage is gone from the source. */
  readonly lost: readonly string[];
}

export interface Merged {
  readonly base: FactBase;
  readonly changes: Changes;
}

/**
 * `derived` is the derivation of one source. Where the old base knows that source (by its address, or by its text),
 * the source's derived rows are replaced and the rest stays; otherwise the source is added.
 * Rows that are reviewed or rejected stay as they are, and so do notes, added names, and facts that a person added.
 */
export function mergeDerivation(old: FactBase, derived: FactBase): Merged {
  const now = derived.sources[0];
  if (!now) return { base: old, changes: { added: [], removed: [], kept: [], disputed: [], lost: [] } };
  const known = old.sources.find((s) => s.uri === now.uri) ?? old.sources.find((s) => s.sha256 === now.sha256);
  const source = mergeSource(known, now, new Set(old.sources.map((s) => s.id)));
  const renamed = (e: Evidence): Evidence => ({ ...e, source: source.id });
  const after: SourceVersion = { source, passages: derived.passages.map((p) => ({ ...p, source: source.id })) };
  const before: SourceVersion = known ? { source: known, passages: old.passages.filter((p) => p.source === known.id) } : { source, passages: [] };
  const changed = known?.sha256 !== source.sha256;
  const mover = evidenceMover(before, after);
  const move = (e: Evidence) => (e.source === source.id ? mover(e) : e);
  const sources = known ? old.sources.map((s) => (s === known ? source : s)) : [...old.sources, source];
  const rank = new Map(sources.map((s, i) => [s.id, i]));
  const bySource = <E extends Evidence>(list: readonly E[]): E[] => [...list].sort((a, b) => (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0));
  const elsewhere = (list: readonly Evidence[]) => list.filter((e) => e.source !== source.id);
  const rests = (list: readonly Evidence[]) => list.some((e) => e.source === source.id);

  const handled = old.facts.filter((f) => isPersons(f) || f.note !== undefined || elsewhere(f.evidence).length > 0);
  const needed = new Set(handled.flatMap((f) => (f.kind === 'role' ? [f.subject, f.organization] : [f.subject])));
  const names = mergeEntities(
    old.entities,
    derived.entities.map((e) => ({ ...e, evidence: e.evidence.map(renamed) })),
    (e: Entity) => e.status !== 'derived' || !e.evidence.length || elsewhere(e.evidence).length > 0 || needed.has(e.id),
    (e, found) => bySource([...(found.length ? found : e.evidence.flatMap((x) => (x.source === source.id ? (move(x) ?? []) : []))), ...elsewhere(e.evidence)]),
  );
  const idOf = (id: string) => names.idOf.get(id) ?? id;
  const fresh = derived.facts.map((f): Fact => {
    const row = { ...f, subject: idOf(f.subject), evidence: f.evidence.map(renamed) };
    return row.kind === 'role' ? { ...row, organization: idOf(row.organization) } : row;
  });

  const mine = old.facts.filter((f) => rests(f.evidence) || !f.evidence.length);
  const matches = matchFacts(mine, fresh, { move });
  const oldOf = new Map([...matches].map(([o, n]) => [n, o]));
  const taken = new Set(old.facts.map((f) => f.id));
  const finalId = new Map<string, string>();
  const added: string[] = [];
  const kept: string[] = [];
  const disputed: { kept: string; found: string }[] = [];
  const facts: Fact[] = [];
  const addNew = (f: Fact): string => {
    const id = freeId(f.id, taken);
    taken.add(id);
    added.push(id);
    facts.push({ ...f, id });
    finalId.set(f.id, id);
    return id;
  };
  const placed = new Set<Fact>();
  for (const f of fresh) {
    const was = oldOf.get(f);
    if (!was) {
      addNew(f);
      continue;
    }
    const otherwise = changed && !sameValue(was, f);
    placed.add(was);
    if (!isPersons(was)) {
      finalId.set(f.id, was.id);
      facts.push({ ...f, id: was.id, evidence: bySource([...f.evidence, ...elsewhere(was.evidence)]), ...(was.note !== undefined ? { note: was.note } : {}) });
    } else if (otherwise) {
      // The person confirmed, or struck, another value than the source has now.
      kept.push(was.id);
      facts.push({ ...was, evidence: was.evidence.flatMap((e) => move(e) ?? []) });
      const id = addNew(f);
      if (was.status === 'reviewed') disputed.push({ kept: was.id, found: id });
    } else {
      kept.push(was.id);
      finalId.set(f.id, was.id);
      facts.push(changed ? { ...was, evidence: bySource([...f.evidence, ...elsewhere(was.evidence)]) } : was);
    }
  }
  const removed: string[] = [];
  const lost: string[] = [];
  const staying: Fact[] = [];
  for (const f of old.facts) {
    if (placed.has(f)) continue;
    if (mine.includes(f) && !isPersons(f) && f.note === undefined && !elsewhere(f.evidence).length) {
      removed.push(f.id);
      continue;
    }
    const evidence = f.evidence.flatMap((e) => move(e) ?? []);
    if (rests(f.evidence)) {
      kept.push(f.id);
      if (!rests(evidence)) lost.push(f.id);
    }
    staying.push({ ...f, evidence });
  }

  const all = keepOrder(facts, staying, old.facts);
  return {
    base: {
      ...(old.$schema !== undefined ? { $schema: old.$schema } : derived.$schema !== undefined ? { $schema: derived.$schema } : {}),
      version: 1,
      sources,
      entities: names.entities,
      facts: all,
      conflicts: mergeConflicts(old.conflicts, derived.conflicts.map((c) => ({ ...c, facts: c.facts.map((id) => finalId.get(id) ?? id) })), disputed, all),
      passages: bySource(mergePassages(old.passages.filter((p) => p.source !== source.id), after.passages)),
    },
    changes: { added, removed, kept: [...kept, ...names.kept], disputed, lost },
  };
}

/** A person answers for it, or added it: derivation always gives evidence, and ids of one letter and a number. */
function isPersons(f: Fact): boolean {
  return f.status !== 'derived' || !f.evidence.length || !/^[a-z]\d+$/.test(f.id);
}

/** The old id; a title and a date that a person gave outlive a derivation that finds none. */
function mergeSource(known: Source | undefined, now: Source, taken: ReadonlySet<string>): Source {
  if (!known) return { ...now, id: freeId(now.id, taken) };
  const published = now.published ?? known.published;
  return { ...now, id: known.id, title: known.sha256 === now.sha256 ? known.title : now.title, ...(published !== undefined ? { published } : {}) };
}

function mergeConflicts(old: readonly Conflict[], derived: readonly Conflict[], disputed: Changes['disputed'], facts: readonly Fact[]): Conflict[] {
  const alive = new Map(facts.filter((f) => f.status !== 'rejected').map((f) => [f.id, f]));
  const key = (ids: readonly string[]) => [...ids].sort().join(' ');
  const known = new Map(old.map((c) => [key(c.facts), c]));
  const taken = new Set(old.map((c) => c.id));
  const merged: Conflict[] = [];
  const seen = new Set<string>();
  const add = (conflict: Conflict) => {
    const k = key(conflict.facts);
    if (seen.has(k) || !conflict.facts.every((id) => alive.has(id))) return;
    seen.add(k);
    const before = known.get(k);
    const id = before?.id ?? freeId(conflict.id, taken);
    taken.add(id);
    const note = before?.note ?? conflict.note;
    merged.push({ id, facts: conflict.facts, ...(note !== undefined ? { note } : {}) });
  };
  derived.forEach(add);
  disputed.forEach(({ kept, found }) => add({ id: 'c1', facts: [kept, found], note: 'confirmed by a person, and the source now has another value' }));
  // A conflict of which a person has confirmed a side, or which spans sources, is not the derivation's to close.
  const sourceOf = (id: string) => alive.get(id)?.evidence[0]?.source;
  for (const c of old) if (c.facts.some((id) => alive.get(id)?.status === 'reviewed') || new Set(c.facts.map(sourceOf)).size > 1) add(c);
  return merged;
}

function mergePassages(others: readonly Passage[], mine: readonly Passage[]): Passage[] {
  const taken = new Set(others.map((p) => p.id));
  return [
    ...others,
    ...mine.map((p) => {
      const id = freeId(p.id, taken);
      taken.add(id);
      return { ...p, id };
    }),
  ];
}
