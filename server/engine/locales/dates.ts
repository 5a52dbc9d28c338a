/** The date vocabulary of each language. */
import type { Language } from '../types.js';
import type { DateVocabulary } from './dates-types.js';
import { TABLES } from './languages.generated.js';

/** Norwegian goes by two tags. */
const ALIASES: Readonly<Record<string, Language>> = { no: 'nb', nn: 'nb' };

/** The languages whose dates can be read. */
export const DATE_LANGUAGES: readonly Language[] = Object.keys(TABLES);

/** English where the language is unknown: its digits and ISO dates are everybody's. */
export function dateVocabulary(language: Language): DateVocabulary {
  const tag = language.split('-')[0]!.toLowerCase();
  return (TABLES[ALIASES[tag] ?? tag] ?? TABLES.en!).dates;
}
