/** "Google, Meta and Amazon" where the source lists Google, Meta and Anthropic: all but one are the same. */
import { conceptLexicon } from '../locales/concepts.js';
import type { IndexedPassage } from '../facts/fact-index.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import type { Entity } from '../types.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';

/** Names of a list stand no farther apart, in characters: ", and the ". */
const GAP = 10;

/** What the source lists in the place of a name, when it is sure. */
export function listedInstead(draft: Draft, reading: SentenceReading, name: LinkedName): Entity | undefined {
  const others = listOf(draft, reading, name).filter((n) => n !== name);
  if (others.length < 2 || !others.every((n) => isKnown(n.key))) return undefined;
  const found = new Set<Entity>();
  for (const { passage } of draft.alignments[reading.index] ?? []) {
    if (passage.entities.includes(name.key) || !others.every((n) => passage.entities.includes(n.key))) continue;
    for (const entity of missingOf(draft, reading, passage, others)) found.add(entity);
  }
  const [only] = found;
  // Between languages places are translated.
  return found.size === 1 && only && (draft.sameLanguage || only.type !== 'place') ? only : undefined;
}

/** The names that are joined to one by commas and "and". */
function listOf(draft: Draft, reading: SentenceReading, name: LinkedName): readonly LinkedName[] {
  const { coordinators } = conceptLexicon(draft.document.language);
  const joined = (a: LinkedName, b: LinkedName) => {
    const gap = draft.document.plain.slice(a.mention.end, b.mention.start).trim();
    return gap === ',' || coordinators.has(gap.replace(/^,\s*/, '').toLowerCase());
  };
  const at = reading.names.indexOf(name);
  let [from, to] = [at, at];
  while (from > 0 && joined(reading.names[from - 1]!, reading.names[from]!)) from--;
  while (to < reading.names.length - 1 && joined(reading.names[to]!, reading.names[to + 1]!)) to++;
  return reading.names.slice(from, to + 1);
}

/** Entities of the same list in the source that the sentence does not name. */
function missingOf(draft: Draft, reading: SentenceReading, { passage, entities }: IndexedPassage, others: readonly LinkedName[]): Entity[] {
  const named = new Set(reading.names.map((n) => n.key));
  const spansOf = (id: string) => (draft.index.entities.get(id)?.evidence ?? []).filter((e) => e.source === passage.source && e.start >= passage.start && e.end <= passage.end);
  const listed = others.flatMap((n) => spansOf(n.key));
  return entities.filter((id) => !named.has(id) && spansOf(id).some((s) => listed.some((o) => (s.start >= o.end && s.start - o.end <= GAP) || (o.start >= s.end && o.start - s.end <= GAP)))).flatMap((id) => draft.index.entities.get(id) ?? []);
}
