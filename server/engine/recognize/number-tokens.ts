/** The tokens that numbers are read from: digits, words, single other characters. */
import { Memo } from '../locales/memo.js';
import { readLiteral, type Literal } from './number-literal.js';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written, lower-cased. */
  readonly lower: string;
  readonly kind: 'digits' | 'word' | 'sign';
  /** True when nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly literal: Literal | undefined;
  /** A word that holds a digit ("H800", "o1"). */
  readonly mixed: boolean;
}

const PIECE = /[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)?|\d|[^\s]/gu;
/** Scripts that write words without spaces: each character is a token. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]/;
const ELIDED = /^[A-Za-zÀ-ÿ]{1,5}['’](?=\p{L}{3})/u;
const APOSTROPHE = /['’]/;
const DIGIT = /\p{Nd}/u;
const LETTER = /\p{L}/u;
const LETTERS_THEN_DIGITS = /^([A-Z]{2,3})(\d+)$/;

/** Turkish "İ" becomes "i", without the dot above that Unicode keeps. */
export function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return lower.charCodeAt(1) === 0x307 ? lower.charAt(0) + lower.slice(2) : lower;
}

interface Word {
  readonly lower: string;
  readonly capital: boolean;
  readonly mixed: boolean;
}

/** What a word's letters say. */
const words = new Memo((written): Word => {
  const lower = lowerCase(written);
  return { lower, capital: lower.charCodeAt(0) !== written.charCodeAt(0), mixed: DIGIT.test(written) };
});

/** Tokens of text[start, end). `decimal` is the language's decimal separator; `isCode` knows currency codes. */
export function tokenize(text: string, start: number, end: number, decimal: string, isCode: (code: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let last = start;
  PIECE.lastIndex = start;
  for (let m = PIECE.exec(text); m !== null && m.index < end; m = PIECE.exec(text)) {
    const from = m.index;
    let piece = m[0];
    const code = piece.charCodeAt(0);
    let to = Math.min(from + piece.length, end);
    let literal: Literal | undefined;
    let kind: Token['kind'] = 'sign';
    if (code >= 48 && code <= 57) {
      literal = readLiteral(text, from, end, decimal);
      to = literal.end;
      kind = 'digits';
    } else if (code === 0xbc || code === 0xbd || code === 0xbe || (code >= 0x2150 && code <= 0x215e)) {
      literal = readLiteral(text, from, end, decimal);
      kind = 'digits';
    } else if (piece.length > 1 || LETTER.test(piece)) {
      kind = 'word';
      // "d’euros", "l'anno": the elided word stands apart.
      const elided = APOSTROPHE.test(piece) ? ELIDED.exec(piece) : null;
      if (elided) {
        piece = elided[0];
        to = from + piece.length;
      }
      const at = code > 0x3000 || piece.charCodeAt(piece.length - 1) > 0x3000 ? piece.search(UNSPACED) : -1;
      if (at >= 0) {
        piece = piece.slice(0, Math.max(1, at));
        to = from + piece.length;
      }
      const split = code < 91 ? LETTERS_THEN_DIGITS.exec(piece) : null;
      if (split?.[1] !== undefined && isCode(split[1])) {
        piece = split[1];
        to = from + piece.length;
      }
    }
    const written = text.slice(from, to);
    const word = kind === 'word' ? words.of(written) : undefined;
    tokens.push({
      start: from, end: to, lower: word === undefined ? written : word.lower, kind, glued: from === last && tokens.length > 0, capital: word !== undefined && word.capital,
      mixed: word !== undefined && word.mixed, literal,
    });
    last = to;
    PIECE.lastIndex = to;
  }
  return tokens;
}
