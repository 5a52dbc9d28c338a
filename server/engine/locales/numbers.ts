/** The number vocabulary of each language. */
import { TABLES } from './languages.generated.js';
import { unpackNumbers } from './packed.js';
import type { GeneratedNumbers, HandNumbers } from './types.js';

export interface NumberTables {
  readonly hand: HandNumbers;
  readonly generated: GeneratedNumbers;
}

const unpacked = new Map<string, NumberTables>();

/** Undefined where the language is unknown. */
export function numberTables(language: string): NumberTables | undefined {
  let tables = unpacked.get(language);
  if (tables) return tables;
  const stored = Object.hasOwn(TABLES, language) ? TABLES[language] : undefined;
  if (!stored) return undefined;
  tables = { hand: stored.numbers, generated: unpackNumbers(stored.packed) };
  unpacked.set(language, tables);
  return tables;
}
