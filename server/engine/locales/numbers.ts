/** Number vocabularies by language. */
import type { GeneratedNumbers, HandNumbers } from './types.js';
import { numbers as de } from './de/numbers.js';
import { generated as deGenerated } from './de/numbers.generated.js';
import { numbers as en } from './en/numbers.js';
import { generated as enGenerated } from './en/numbers.generated.js';

export interface NumberTables {
  readonly hand: HandNumbers;
  readonly generated: GeneratedNumbers;
}

export const NUMBER_TABLES: Readonly<Record<string, NumberTables>> = {
  de: { hand: de, generated: deGenerated },
  en: { hand: en, generated: enGenerated },
};
