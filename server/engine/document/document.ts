/** Text -> Document: blocks, sentences, and a same-length copy in which only prose is left. */
import type { Block, Document, Language, Span } from '../types.js';
import { readFrontMatter } from './front-matter.js';
import { detectLanguage } from './language.js';
import { markdownBlocks } from './markdown.js';
import { plainBlocks } from './plain.js';
import { splitSentences } from './sentences.js';

export type DocumentFormat = 'markdown' | 'plain';

export interface ParseOptions {
  readonly language?: Language;
  readonly format?: DocumentFormat;
}

/** What a format's reader hands on. `blank` are the characters to blank out of the prose. */
export interface ParsedBlocks {
  readonly blocks: readonly Block[];
  readonly blank: readonly Blank[];
}

/** A span that holds no prose. `object` spans (code, URLs) stand for one thing, the others for nothing. */
export interface Blank extends Span {
  readonly object: boolean;
}

/** Never throws, whatever the text. */
export function parseDocument(text: string, options: ParseOptions = {}): Document {
  const front = readFrontMatter(text);
  const { blocks, blank } = options.format === 'plain' ? plainBlocks(text, front.end) : markdownBlocks(text, front.end);
  const all = front.end > 0 ? [{ start: 0, end: front.end, object: false }, ...blank] : blank;
  const plain = blankOut(text, all);
  const language = options.language ?? front.language ?? detectLanguage(plain);
  return {
    text,
    plain,
    language,
    blocks,
    sentences: splitSentences(plain, blocks, language),
    masked: mergeSpans(all),
  };
}

/** The text with what is no prose blanked, at the same length. */
export function blankOut(text: string, blanks: readonly Blank[]): string {
  if (!blanks.length) return text;
  const parts: string[] = [];
  let from = 0;
  for (const b of [...blanks].sort((x, y) => x.start - y.start || y.end - x.end)) {
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

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const s of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && s.start <= last.end) last.end = Math.max(last.end, s.end);
    else merged.push({ start: s.start, end: s.end });
  }
  return merged;
}
