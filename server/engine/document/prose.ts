/** A format's reader -> the text as people read it, at the same length, and its blocks. */
import type { Block, Displaced, Language, Span } from '../types.js';
import { resolveEscapes, widenBlocks } from './legible.js';
import type { Escape } from './markup.js';

/** What a format's reader hands on. `blank` are the characters to blank out of the prose. */
export interface ParsedBlocks {
  readonly blocks: readonly Block[];
  readonly blank: readonly Blank[];
  /** Sorted and disjoint. */
  readonly escapes?: readonly Escape[];
  /** Line breaks part nothing: they only wrap the prose. */
  readonly soft?: boolean;
  /** As the document itself says. */
  readonly language?: Language;
}

/** A span that holds no prose. `object` spans (code, URLs) stand for one thing, the others for nothing. */
export interface Blank extends Span {
  readonly object: boolean;
}

export interface Prose {
  /** With its escapes resolved. */
  readonly text: string;
  /** Besides, what is no prose is blanked. */
  readonly plain: string;
  readonly blocks: readonly Block[];
  /** What was blanked, sorted by the start. */
  readonly blank: readonly Blank[];
  readonly displaced: readonly Displaced[];
}

/** `front` is where the front matter ends. */
export function proseOf(text: string, parsed: ParsedBlocks, front = 0): Prose {
  const sorted = inOrder(parsed.blank);
  const blank = front > 0 ? [{ start: 0, end: front, object: false }, ...sorted] : sorted;
  const legible = resolveEscapes(parsed.soft ? text.replace(/[\r\n]/g, ' ') : text, parsed.escapes ?? [], blank);
  return { text: legible.text, plain: blankOut(legible.text, blank), blocks: widenBlocks(parsed.blocks, legible.displaced), blank, displaced: legible.displaced };
}

/** As `blankOut` wants them: of two that begin together, the longer first. */
export function inOrder(blanks: readonly Blank[]): Blank[] {
  return [...blanks].sort((x, y) => x.start - y.start || y.end - x.end);
}

/** The text with what is no prose blanked, at the same length. `blanks` are sorted by their start. */
export function blankOut(text: string, blanks: readonly Blank[]): string {
  return withEuropeanDigits(withoutBlanks(text, blanks));
}

/** Decimal digits of the scripts in use: each row of ten begins with its zero. */
const DIGIT_ROWS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xe50, 0xff10];
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0e50-\u0e59\uff10-\uff19]/g;

/** "٥٠٠" and "５００" are read as 500. */
function withEuropeanDigits(text: string): string {
  if (text.search(OTHER_DIGIT) < 0) return text;
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - DIGIT_ROWS.find((zero) => code >= zero && code < zero + 10)!);
  }).replace(/(?<=\d)[\u066b\u066c](?=\d)/g, (mark) => (mark === '\u066b' ? '.' : '\u2009'));
}

function withoutBlanks(text: string, blanks: readonly Blank[]): string {
  if (!blanks.length) return text;
  const parts: string[] = [];
  let from = 0;
  for (const b of blanks) {
    if (b.end <= from) continue;
    const start = Math.max(from, b.start);
    parts.push(text.slice(from, start));
    // Line breaks stay, so that lines and sentences keep their places.
    parts.push(text.slice(start, b.end).replace(/[^\n\r]/g, b.object ? '\uFFFC' : ' '));
    from = b.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
