/** How each language writes quantities, for corrections and messages. */
import { writing as de } from './de/writing.js';
import { writing as en } from './en/writing.js';
import type { Hedge } from '../types.js';

export interface Writing {
  readonly language: string;
  readonly decimal: string;
  readonly group: string;
  /** Scale words: singular, plural, then abbreviations, in the same order in every row. */
  readonly scales: readonly { readonly value: number; readonly forms: readonly string[] }[];
  /** Unit id -> styles in the same order for comparable units, each singular, plural, and other cases. */
  readonly units: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly hedges: Readonly<Record<Hedge, string>>;
  /** Prepositions after which a unit stands in the dative. */
  readonly dativeAfter?: string;
  /** Between the bounds of a range. */
  readonly to: string;
}

const WRITINGS: Readonly<Record<string, Writing>> = { de, en };

export function writingOf(language: string): Writing | undefined {
  return WRITINGS[language];
}
