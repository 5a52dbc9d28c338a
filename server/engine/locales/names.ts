/** Language -> the vocabulary of its names. Languages without one use the English, which expects capitals on names only. */
import { germanNames } from './de/names.js';
import { COMMON as GERMAN_COMMON } from './de/words.generated.js';
import { SURNAMES as GERMAN_SURNAMES } from './de/surnames.generated.js';
import { englishNames } from './en/names.js';
import { COMMON as ENGLISH_COMMON } from './en/words.generated.js';
import { SURNAMES as ENGLISH_SURNAMES } from './en/surnames.generated.js';
import type { NameVocabulary } from './names-types.js';

export interface NameWords {
  readonly vocabulary: NameVocabulary;
  readonly common: string;
  readonly surnames: string;
}

const WORDS: Readonly<Record<string, NameWords>> = {
  de: { vocabulary: germanNames, common: GERMAN_COMMON, surnames: GERMAN_SURNAMES },
  en: { vocabulary: englishNames, common: ENGLISH_COMMON, surnames: ENGLISH_SURNAMES },
};

export const NAME_LANGUAGES: readonly string[] = Object.keys(WORDS);

export function nameWords(language: string): NameWords {
  return WORDS[language] ?? WORDS['en']!;
}
