/** Words and their comparable forms. */
import { conceptLexicon } from '../locales/concepts.js';
import { Memo, ownCopy } from '../locales/memo.js';
import type { Document, Language } from '../types.js';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.\-‐-](?=[\p{L}\p{N}]))*/gu;

/** The same strings for the same word: they are looked up again and again. */
const forms = new Memo((word) => ({ text: ownCopy(word), lower: word.toLowerCase() }));

export function wordsOf(plain: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const text = plain.slice(start, end);
  WORD.lastIndex = 0;
  for (let m = WORD.exec(text); m; m = WORD.exec(text)) {
    const { text: word, lower } = forms.of(m[0]);
    const at = start + m.index;
    words.push({ start: at, end: at + word.length, text: word, lower });
  }
  return words;
}

const sentenceWords = new WeakMap<Document, (readonly Word[])[]>();

/** The words of a sentence; several recognizers ask for them. */
export function wordsOfSentence(document: Document, sentence: number): readonly Word[] {
  let all = sentenceWords.get(document);
  if (!all) sentenceWords.set(document, (all = []));
  const { start, end } = document.sentences[sentence]!;
  return (all[sentence] ??= wordsOf(document.plain, start, end));
}

/** Lower case, without diacritics: "Größe" -> "grosse". */
export function fold(text: string): string {
  return text.length <= WORD_LENGTH ? folded.of(text) : foldedNow(text);
}

/** The words of facts are held against those of each figure. */
const folded = new Memo(foldedNow);
const WORD_LENGTH = 32;

function foldedNow(text: string): string {
  const lower = text.toLowerCase();
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower.replace(/ß/g, 'ss').normalize('NFD').replace(/[\p{M}\u02b0-\u02ff]/gu, '').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/æ/g, 'ae');
}

/**
 * A rough stem that inflected forms, derivations and many cognates share: the first six letters, folded.
 * Undefined for words that tell nothing.
 */
export function stem(word: Word, language: Language): string | undefined {
  let known = stems.get(language);
  if (!known) {
    const { functionWords } = conceptLexicon(language);
    stems.set(language, (known = new Memo((lower) => (functionWords.has(lower) ? undefined : stemOf(lower)))));
  }
  return known.of(word.lower);
}

const stems = new Map<Language, Memo<string | undefined>>();

function stemOf(lower: string): string | undefined {
  if (/^\p{N}/u.test(lower)) return undefined;
  const folded = fold(lower).split(/['’]/, 1)[0]!.replace(/-/g, '');
  if (folded.length < 3) return undefined;
  return folded.length <= 5 ? folded.replace(/(?:es|en|s|e|n)$/, '') || folded : folded.slice(0, 6);
}

/** Two forms of one noun, or a compound and its head: "Chips", "Chip", "Computerchips". */
export function sameWord(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x.slice(0, 5) === y.slice(0, 5) || x.endsWith(y.slice(-5)) || y.endsWith(x.slice(-5));
}
