/** What is read off a fact for each figure and date that is held against it, and read once. */
import type { Fact } from '../types.js';

const known = new WeakMap<Fact, readonly string[]>();

/** The concepts of its attribute. */
export function conceptsOf(fact: Fact): readonly string[] {
  let concepts = known.get(fact);
  if (!concepts) known.set(fact, (concepts = fact.attribute ? fact.attribute.split(' ') : []));
  return concepts;
}

/** How many of a claim's concepts are a fact's. */
export function sharedConcepts(claimed: readonly string[], concepts: readonly string[]): number {
  if (!concepts.length) return 0;
  let shared = 0;
  for (const id of claimed) if (concepts.includes(id)) shared++;
  return shared;
}
