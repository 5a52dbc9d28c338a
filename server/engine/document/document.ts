/** Text -> Document: blocks, sentences, and a same-length copy in which only prose is left. */
import type { Block, Document, DocumentFormat, Language, Span } from '../types.js';
import { readFrontMatter } from './front-matter.js';
import { detectLanguage } from './language.js';
import { READERS } from './formats.js';
import { resolveEscapes, widenBlocks } from './legible.js';
import type { Escape } from './markup.js';
import { splitSentences } from './sentences.js';

export interface ParseOptions {
  readonly language?: Language;
  readonly format?: DocumentFormat;
}

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

/** Never throws, whatever the text. */
export function parseDocument(text: string, options: ParseOptions = {}): Document {
  const front = readFrontMatter(text);
  const format = options.format ?? 'markdown';
  const parsed = READERS[format](text, front.end);
  const blank = [...parsed.blank].sort((x, y) => x.start - y.start || y.end - x.end);
  const all = front.end > 0 ? [{ start: 0, end: front.end, object: false }, ...blank] : blank;
  const legible = resolveEscapes(parsed.soft ? text.replace(/[\r\n]/g, ' ') : text, parsed.escapes ?? [], all);
  const plain = blankOut(legible.text, all);
  const blocks = widenBlocks(parsed.blocks, legible.displaced);
  const language = options.language ?? front.language ?? parsed.language ?? detectLanguage(plain);
  return {
    text: legible.text,
    plain,
    language,
    format,
    blocks,
    sentences: splitSentences(plain, blocks, language),
    masked: mergeSpans(all),
    displaced: legible.displaced,
  };
}

/** The text with what is no prose blanked, at the same length. `blanks` are sorted by their start. */
export function blankOut(text: string, blanks: readonly Blank[]): string {
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

/** `spans` are sorted by their start. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const s of spans) {
    const last = merged[merged.length - 1];
    if (last && s.start <= last.end) last.end = Math.max(last.end, s.end);
    else merged.push({ start: s.start, end: s.end });
  }
  return merged;
}
