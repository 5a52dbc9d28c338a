/**
 * name-misspelled in a word of a name that the recognizer cannot know for a known one: "Nnacy Walton" where the passage
 * has a Nancy Walton, "Arbams tanks" for Abrams tanks. Only words that no language here has.
 */
import { canonicalPlace, placeOfDemonym } from '../locales/places.js';
import type { IndexedPassage } from '../facts/fact-index.js';
import type { SentenceReading } from '../recognize/claim.js';
import { isNearMiss, isTransliteration } from '../recognize/name-forms.js';
import { nameLexicon } from '../recognize/name-lexicon.js';
import { fold, stem, type Word } from '../recognize/text.js';
import type { Finding, NameMention } from '../types.js';
import type { Draft } from './draft.js';
import { holdsWord } from './other-forms.js';
import { personsWith } from './like-names.js';

/** Shorter words become others too easily. */
const LEAST = 5;
/** Passages asked, best first, and how much of the sentence each must say. */
const PASSAGES = 2;
const SAID = 0.3;
/** Stems are cut to so many letters: what is swapped behind them does not show. */
const STEM = 6;
/** And between languages the first letters alone tell little: so many may be the swapped ones. */
const ALIKE = 4;

export function slipOfWord(draft: Draft, reading: SentenceReading, mention: NameMention): Finding | undefined {
  const words = reading.words.filter((w) => w.start < mention.end && mention.start < w.end && /^\p{Lu}\p{Ll}+$/u.test(w.text));
  for (const word of words) {
    if (word.text.length < LEAST || holdsWord(draft, word.text) || isRealWord(word, draft.document.language)) continue;
    const right = besideKnown(draft, reading, word) ?? swappedBack(draft, reading, word);
    if (right === undefined) continue;
    return {
      start: word.start, end: word.end, code: 'name-misspelled', verdict: 'refuted', severity: 'warning',
      message: `${right} in the source, ${word.text} here`, replacements: [right], facts: [],
    };
  }
  return undefined;
}

function isRealWord({ text, lower }: Word, language: string): boolean {
  return [language, 'en'].some((l) => {
    const lexicon = nameLexicon(l);
    return lexicon.isFirstName(lower) || lexicon.surnames.has(lower) || lexicon.isCommon(lower);
  }) || canonicalPlace(text, language) !== undefined || placeOfDemonym(text, language) !== undefined;
}

/** The word that stands beside the next one, or the one before, in a person's name. */
function besideKnown(draft: Draft, reading: SentenceReading, word: Word): string | undefined {
  const at = reading.words.indexOf(word);
  for (const step of [1, -1]) {
    const beside = reading.words[at + step];
    if (!beside || !/^\p{Lu}/u.test(beside.text)) continue;
    for (const entity of personsWith([fold(beside.text)], draft.index)) {
      const parts = entity.name.split(/\s+/);
      const right = parts[parts.findIndex((p) => fold(p) === fold(beside.text)) - step];
      if (right !== undefined && isNearMiss(word.text, right) && (draft.sameLanguage || !isTransliteration(word.text, right))) return right;
    }
  }
  return undefined;
}

/** The word with two neighbouring letters swapped, where the passage has that one, and the sentence does not. */
function swappedBack(draft: Draft, reading: SentenceReading, word: Word): string | undefined {
  const passages = (draft.alignments[reading.index] ?? []).slice(0, PASSAGES).filter((a) => a.score >= SAID).map((a) => a.passage);
  const found = new Set<string>();
  for (let i = 0; i + 1 < Math.min(word.text.length, STEM + 1); i++) {
    const [a, b] = [word.text[i]!, word.text[i + 1]!];
    // "Riesen", "Reisen": in German both are words too often.
    if (a.toLowerCase() === b || (draft.document.language === 'de' && word.text.length < 8 && fold(a + b).split('').sort().join('') === 'ei')) continue;
    const text = i === 0 ? b.toUpperCase() + a.toLowerCase() + word.text.slice(2) : word.text.slice(0, i) + b + a + word.text.slice(i + 2);
    const lower = text.toLowerCase();
    // Between languages the first letters of a word are many another's.
    const term = stem({ ...word, text, lower }, draft.document.language);
    if (term !== undefined && !reading.terms.includes(term) && (draft.sameLanguage || draft.index.nameWords.has(fold(lower)) || i + 2 <= ALIKE) && passages.some((p) => hasName(p, term, fold(lower), draft))) found.add(text);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function hasName({ terms }: IndexedPassage, term: string, folded: string, { index }: Draft): boolean {
  return terms.has(term) && (folded.length > STEM || index.nameWords.has(folded) || term.length === folded.length);
}
