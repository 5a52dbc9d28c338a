/** Where a source contradicts itself, in words. */
import type { Fact, FactBase } from '../engine/types.js';

/** One line a conflict. The words are read from `sources`; facts of other sources are given by their id. */
export function describeConflicts(base: FactBase, sources: readonly { readonly text: string; readonly uri: string }[]): string[] {
  const facts = new Map(base.facts.map((f) => [f.id, f]));
  const texts = new Map(base.sources.flatMap((s) => sources.filter((t) => t.uri === s.uri).map((t) => [s.id, t.text] as const)));
  return base.conflicts.map((conflict) => {
    const sides = conflict.facts.map((id) => {
      const fact = facts.get(id);
      const evidence = fact?.evidence.find((e) => texts.has(e.source));
      const words = evidence ? `“${texts.get(evidence.source)!.slice(evidence.start, evidence.end)}” (paragraph ${evidence.paragraph}, ${id})` : id;
      return `${fact ? subjectOf(fact, base) : ''}${words}`;
    });
    return `${sides.join(' against ')}${conflict.note ? `: ${conflict.note}` : ''}`;
  });
}

function subjectOf(fact: Fact, base: FactBase): string {
  const name = base.entities.find((e) => e.id === fact.subject)?.name;
  return name ? `${name}: ` : '';
}
