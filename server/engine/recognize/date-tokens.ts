/** Sentence -> tokens, with what each word can mean in a date. */
import type { Lexicon, Meaning, Role } from './date-lexicon.js';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Words in lower case. */
  readonly text: string;
  readonly capital: boolean;
  readonly meaning: Meaning | undefined;
}

/** Whether the sentence holds anything a date could hang on is found on the way: `undefined` when not. */
export function dateTokens(plain: string, start: number, end: number, lexicon: Lexicon): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = /\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu;
  pattern.lastIndex = start;
  let anchored = false;
  for (let match = pattern.exec(plain); match && match.index < end; match = pattern.exec(plain)) {
    const raw = match[0];
    const code = raw.charCodeAt(0);
    const from = match.index;
    if (code >= 48 && code <= 57) {
      anchored ||= raw.length === 4 || raw.length < 3;
      tokens.push({ start: from, end: from + raw.length, kind: 'number', text: raw, capital: false, meaning: undefined });
    } else if (raw.toLowerCase() !== raw.toUpperCase() || raw.length > 1) {
      // The Turkish capital dotted i falls apart into two when it is lowered.
      const text = code === 0x130 ? 'i' + raw.slice(1).toLowerCase() : raw.toLowerCase();
      const meaning = lexicon.meanings.get(text);
      if (meaning?.anchor) anchored = true;
      tokens.push({ start: from, end: from + raw.length, kind: 'word', text, capital: raw[0] !== text[0], meaning });
    } else {
      tokens.push({ start: from, end: from + raw.length, kind: 'mark', text: raw, capital: false, meaning: undefined });
    }
  }
  return anchored ? tokens : undefined;
}

export function has(token: Token | undefined, role: Role): boolean {
  return token?.meaning?.role?.has(role) ?? false;
}

/** True when `next` follows without a gap. */
export function glued(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && next !== undefined && token.end === next.start;
}
