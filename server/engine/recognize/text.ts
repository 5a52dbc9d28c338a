/** Words and their comparable forms. */
import type { Language } from '../types.js';
import { conceptLexicon } from '../locales/concepts.js';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.\-‐-](?=[\p{L}\p{N}]))*/gu;

export function wordsOf(plain: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const m of plain.slice(start, end).matchAll(WORD)) {
    words.push({ start: start + m.index, end: start + m.index + m[0].length, text: m[0], lower: m[0].toLowerCase() });
  }
  return words;
}

/** Lower case, without diacritics: "Größe" -> "grosse". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower.replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/æ/g, 'ae');
}

/**
 * A rough stem that inflected forms, derivations and many cognates share: the first six letters, folded.
 * Undefined for words that tell nothing.
 */
export function stem(word: Word, language: Language): string | undefined {
  if (conceptLexicon(language).functionWords.has(word.lower)) return undefined;
  if (/^\p{N}/u.test(word.text)) return undefined;
  const folded = fold(word.lower).replace(/['’].*$/, '').replace(/-/g, '');
  if (folded.length < 3) return undefined;
  return folded.length <= 5 ? folded.replace(/(?:es|en|s|e|n)$/, '') || folded : folded.slice(0, 6);
}

/** Two forms of one noun, or a compound and its head: "Chips", "Chip", "Computerchips". */
export function sameWord(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x.slice(0, 5) === y.slice(0, 5) || x.endsWith(y.slice(-5)) || y.endsWith(x.slice(-5));
}
