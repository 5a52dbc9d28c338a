/** Another place's adjective in the slot of the source's own: "Tokioter Zeit" where the passage says "Pekinger Zeit". */
import { adjectiveLike, canonicalPlace, placeName, placeOfDemonym } from '../locales/places.js';
import type { IndexedPassage } from '../facts/fact-index.js';
import { PLACE_TERM, type SentenceReading } from '../recognize/claim.js';
import { stem, type Word } from '../recognize/text.js';
import type { Finding } from '../types.js';
import type { Draft } from './draft.js';
import { refutation } from './refutation.js';
import { passageScores } from './slots.js';

/** How much of the rest of the sentence the passage must say too: for a place that the sources do not have, and for one they do. */
const UNKNOWN = 0.7;
const KNOWN = 0.85;
/** How much less every passage must say of it that tells the place itself. */
const APART = 0.5;
/** So little rest of a sentence tells nothing. */
const LEAST_TERMS = 4;

export function checkDemonyms(draft: Draft): Finding[] {
  // Across languages the rest of a sentence is not known well enough.
  if (!draft.sameLanguage) return [];
  const { language } = draft.document;
  return draft.own.flatMap((reading) => reading.words.flatMap((word) => {
    const place = placeOfDemonym(word.text, language);
    if (place === undefined || reading.names.some((n) => n.mention.start < word.end && word.start < n.mention.end && n.mention.confidence >= 0.5)) return [];
    const right = placeInSlot(draft, reading, word, place);
    const written = right === undefined ? undefined : adjectiveLike(right, word.text, language);
    if (right === undefined) return [];
    return [refutation('entity-mismatch', word, `${written ?? placeName(right, language) ?? 'another place'} in the source, ${word.text} here`, written === undefined ? [] : [written])];
  }));
}

/** The one place of the passage that the sentence does not tell, when no passage near tells the sentence's. */
function placeInSlot(draft: Draft, reading: SentenceReading, word: Word, place: string): string | undefined {
  const { language } = draft.document;
  const own = stem(word, language);
  const rest = reading.terms.filter((t) => t !== own && !t.endsWith(`?${word.lower}`));
  if (rest.length < LEAST_TERMS) return undefined;
  const scores = passageScores(draft, rest);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!best) return undefined;
  const { passages } = draft.index;
  const known = passages.some((p) => placesOf(draft, p).has(place));
  if (best[1] < (known ? KNOWN : UNKNOWN) || (second && best[1] - second[1] < APART / 2)) return undefined;
  const passage = passages[best[0]]!;
  if ([...scores].some(([p, score]) => best[1] - score < APART && placesOf(draft, passages[p]!).has(place))) return undefined;
  if (passages.slice(Math.max(0, passage.index - 1), passage.index + 2).some((p) => placesOf(draft, p).has(place))) return undefined;
  const told = new Set(reading.words.flatMap((w) => placeOfDemonym(w.text, language) ?? []).concat(reading.names.flatMap((n) => canonicalPlace(n.mention.name, language) ?? [])));
  const missing = [...passage.terms].filter((t) => t.startsWith(PLACE_TERM)).map((t) => t.slice(PLACE_TERM.length)).filter((id) => !told.has(id));
  return missing.length === 1 ? missing[0] : undefined;
}

/** Places that a passage names, or names the people or things of. */
function placesOf(draft: Draft, passage: IndexedPassage): ReadonlySet<string> {
  const named = passage.entities.flatMap((id) => canonicalPlace(draft.index.entities.get(id)?.name ?? '', passage.source.language) ?? []);
  return new Set([...named, ...[...passage.terms].filter((t) => t.startsWith(PLACE_TERM)).map((t) => t.slice(PLACE_TERM.length))]);
}
