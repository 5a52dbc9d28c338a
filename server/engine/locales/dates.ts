/** The date vocabulary of each language. */
import type { Language } from '../types.js';
import type { DateVocabulary } from './dates-types.js';
import { names as de } from './de/dates.generated.js';
import { words as deWords } from './de/dates.js';
import { names as en } from './en/dates.generated.js';
import { words as enWords } from './en/dates.js';

const VOCABULARIES: Readonly<Record<Language, DateVocabulary>> = {
  de: { names: de, words: deWords },
  en: { names: en, words: enWords },
};

/** English where the language is unknown: its digits and ISO dates are everybody's. */
export function dateVocabulary(language: Language): DateVocabulary {
  return VOCABULARIES[language.split('-')[0]!.toLowerCase()] ?? VOCABULARIES.en!;
}
