/** Several fact bases -> one, for a draft with several sources. */
import { readSlot, writeSlot } from '../recognize/slot.js';
import type { Conflict, Entity, Evidence, Fact, FactBase, Passage } from '../types.js';

/**
 * Ids are prefixed by the number of their base ("2:q7"), so that the sources stay apart; one base is handed on as it is.
 * The callers see to it that the addresses of the sources can be told apart.
 */
export function combine(bases: readonly FactBase[]): FactBase {
  if (bases.length === 1) return bases[0]!;
  const all = bases.map((base, i) => prefixed(base, `${i + 1}:`));
  return {
    version: 1,
    sources: all.flatMap((b) => b.sources),
    entities: all.flatMap((b) => b.entities),
    facts: all.flatMap((b) => b.facts),
    conflicts: all.flatMap((b) => b.conflicts),
    passages: all.flatMap((b) => b.passages),
  };
}

function prefixed(base: FactBase, prefix: string): FactBase {
  const id = (x: string) => (x === '' ? '' : prefix + x);
  const evidence = <E extends Evidence>(e: E): E => ({ ...e, source: id(e.source) });
  return {
    version: 1,
    sources: base.sources.map((s) => ({ ...s, id: id(s.id) })),
    entities: base.entities.map((e): Entity => ({ ...e, id: id(e.id), evidence: e.evidence.map(evidence) })),
    facts: base.facts.map((f): Fact => {
      const row = { ...f, id: id(f.id), subject: id(f.subject), evidence: f.evidence.map(evidence) };
      return row.kind === 'role' ? { ...row, organization: id(row.organization) } : row;
    }),
    conflicts: base.conflicts.map((c): Conflict => ({ ...c, id: id(c.id), facts: c.facts.map(id) })),
    passages: base.passages.map((p): Passage => ({
      ...evidence(p),
      id: id(p.id),
      // Terms stay sorted: all names get the same prefix.
      terms: p.terms.map((term) => (term.startsWith('@') ? `@${id(term.slice(1))}` : term)),
      ...(p.slots ? { slots: p.slots.map((slot) => slotWith(slot, id)) } : {}),
    })),
  };
}

/** The place of a name with the ids of its own and of its neighbours' names changed. */
function slotWith(slot: string, id: (x: string) => string): string {
  const read = readSlot(slot);
  const terms = (side: readonly string[]) => side.map((term) => (term.startsWith('@') ? `@${id(term.slice(1))}` : term));
  return writeSlot(id(read.id), { before: terms(read.before), after: terms(read.after) });
}
