/** What stands in the source as it is: a sentence or a row that is copied from it, with or without a slip elsewhere in it. */
import { TOPIC } from '../locales/topics.js';
import { dateTerms, quantityTerm, type SentenceReading } from '../recognize/claim.js';
import { overlapFinder } from '../recognize/overlap.js';
import { stem, wordsOf } from '../recognize/text.js';
import type { IndexedPassage } from '../facts/fact-index.js';
import type { Finding } from '../types.js';
import type { Draft } from './draft.js';
import { UNKNOWN } from './link-names.js';

/** How much of a sentence its passage must have, and how much of the passage the sentence. */
const COPIED = 0.8;
const UNNAMED = `@${UNKNOWN}`;

/** Whether a finding holds what stands in the copied passage itself against what another passage says. */
export function copiedFrom({ document, sameLanguage, own, alignments }: Draft): (finding: Finding) => boolean {
  const known = new Map<SentenceReading, IndexedPassage | undefined>();
  // A name that no source has is a word there, if it stands there.
  const wordsIn = (terms: readonly string[]) => terms.flatMap((t) => (t.startsWith(UNNAMED) ? wordsOf(t, UNNAMED.length, t.length).flatMap((w) => stem(w, document.language) ?? []) : [t]));
  const copyOf = (reading: SentenceReading) => {
    if (!known.has(reading)) {
      const told = wordsIn(reading.terms);
      const terms = new Set(told);
      known.set(reading, alignments[reading.index]?.find(({ passage }) => {
        // What a passage is about is no word of it.
        const all = [...passage.terms].filter((t) => t[0] !== TOPIC);
        const shared = all.filter((t) => terms.has(t)).length;
        const names = (list: readonly string[], has: (t: string) => boolean) => list.every((t) => t[0] !== '@' || has(t));
        return shared >= COPIED * all.length && shared >= COPIED * terms.size && names(told, (t) => passage.terms.has(t)) && names(all, (t) => terms.has(t));
      })?.passage);
    }
    return known.get(reading);
  };
  const readingAt = overlapFinder(own, (r) => r);
  return ({ start, end, code, facts }) => {
    if (!sameLanguage || code === 'name-misspelled' || !facts.length) return false;
    const isThere = (m: { readonly start: number; readonly end: number }) => m.start < end && start < m.end;
    const reading = readingAt({ start, end });
    const passage = reading && copyOf(reading);
    if (!passage || facts.some((id) => passage.entities.includes(id) || passage.facts.some((f) => f.id === id))) return false;
    const flagged = [
      ...reading.quantities.filter(isThere).flatMap(({ quantity: { low, high } }) => [quantityTerm(low), quantityTerm(high)]),
      ...reading.dates.filter(isThere).flatMap(({ date }) => dateTerms(date)),
      ...wordsIn(reading.names.filter((n) => isThere(n.mention)).map((n) => `@${n.key}`)),
    ];
    return flagged.length > 0 && flagged.every((t) => passage.terms.has(t));
  };
}
