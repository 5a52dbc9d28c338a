/** Sentence -> tokens, with what each word can mean in a date. */
import { ownCopy } from '../locales/memo.js';
import type { Lexicon, Meaning, Role, Word } from './date-lexicon.js';
import { passes } from './word-filter.js';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Words in lower case. */
  readonly text: string;
  readonly capital: boolean;
  readonly meaning: Meaning | undefined;
}

/** `undefined` when the sentence holds nothing that a date could hang on. */
export function dateTokens(plain: string, start: number, end: number, lexicon: Lexicon): Token[] | undefined {
  if (!isAnchored(plain, start, end, lexicon)) return undefined;
  const tokens: Token[] = [];
  const pattern = /\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu;
  pattern.lastIndex = start;
  for (let match = pattern.exec(plain); match && match.index < end; match = pattern.exec(plain)) {
    const raw = match[0];
    const code = raw.charCodeAt(0);
    const from = match.index;
    if (code >= 48 && code <= 57) {
      tokens.push({ start: from, end: from + raw.length, kind: 'number', text: raw, capital: false, meaning: undefined });
    } else if (isLetter(code) || raw.length > 1 || (code > 127 && raw.toLowerCase() !== raw.toUpperCase())) {
      const { text, capital, meaning } = wordOf(raw, lexicon);
      tokens.push({ start: from, end: from + raw.length, kind: 'word', text, capital, meaning });
    } else {
      tokens.push({ start: from, end: from + raw.length, kind: 'mark', text: raw, capital: false, meaning: undefined });
    }
  }
  return tokens;
}

/** The Turkish capital dotted i falls apart into two when it is lowered. */
function lower(raw: string): string {
  return raw.charCodeAt(0) === 0x130 ? 'i' + raw.slice(1).toLowerCase() : raw.toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}

/** One pass over the sentence: is there a short or four-digit number, or a word that a date may hang on? Most have none. */
function isAnchored(plain: string, start: number, end: number, lexicon: Lexicon): boolean {
  for (let i = start; i < end;) {
    const code = plain.charCodeAt(i);
    const from = i;
    if (isLetter(code)) {
      do i++; while (i < end && isLetter(plain.charCodeAt(i)));
      if (i - from <= lexicon.longest && passes(lexicon.anchor, plain, from, i) && isAnchor(plain.slice(from, i), lexicon)) return true;
    } else if (code >= 48 && code <= 57) {
      do i++; while (i < end && plain.charCodeAt(i) >= 48 && plain.charCodeAt(i) <= 57);
      if (i - from === 4 || i - from < 3) return true;
    } else {
      i++;
    }
  }
  return false;
}

/** Remembered: texts repeat their words. */
function wordOf(raw: string, lexicon: Lexicon): Word {
  let word = lexicon.known.get(raw);
  if (word === undefined) {
    const text = lower(raw);
    lexicon.known.set(ownCopy(raw), word = { text: ownCopy(text), capital: raw[0] !== text[0], meaning: lexicon.meanings.get(text) });
  }
  return word;
}

function isAnchor(word: string, lexicon: Lexicon): boolean {
  let known = lexicon.anchors.get(word);
  if (known === undefined) {
    lexicon.anchors.set(ownCopy(word), known = lexicon.meanings.get(lower(word))?.anchor === true);
  }
  return known;
}

export function has(token: Token | undefined, role: Role): boolean {
  return token?.meaning?.role?.has(role) ?? false;
}

/** True when `next` follows without a gap. */
export function glued(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && next !== undefined && token.end === next.start;
}
