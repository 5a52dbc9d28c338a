/** A language's words of saying, ready for look-up. */
import { nameWords } from '../locales/names.js';
import type { Word } from './text.js';

export interface QuoteVocabulary {
  readonly speechVerbs: ReadonlySet<string>;
  /** Behind the name: "zufolge". */
  readonly sourceBehind: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** How many words from `at` announce a source ("laut": 1, "according to": 2), or 0. */
  sourceLength(words: readonly Word[], at: number): number;
}

const vocabularies = new Map<string, QuoteVocabulary>();

export function quoteVocabulary(language: string): QuoteVocabulary {
  const ready = vocabularies.get(language);
  if (ready) return ready;
  const v = nameWords(language).vocabulary;
  const set = (list: string) => new Set(list.split(' ').filter(Boolean));
  const phrases = v.attributionBefore.split(' ').filter(Boolean).map((p) => p.split('_'));
  const made: QuoteVocabulary = {
    speechVerbs: set(v.speechVerbs),
    sourceBehind: set(v.attributionAfter),
    pronouns: set(v.pronouns),
    sourceLength: (words, at) => {
      for (const phrase of phrases) if (phrase.every((p, i) => words[at + i]?.lower === p)) return phrase.length;
      return 0;
    },
  };
  vocabularies.set(language, made);
  return made;
}
