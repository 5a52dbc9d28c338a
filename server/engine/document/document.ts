/** Text -> Document: blocks, sentences, and a same-length copy in which only prose is left. */
import type { Document, DocumentFormat, Language, Span } from '../types.js';
import { readFrontMatter } from './front-matter.js';
import { detectLanguage } from './language.js';
import { READERS } from './formats.js';
import { proseOf } from './prose.js';
import { splitSentences } from './sentences.js';

export interface ParseOptions {
  readonly language?: Language;
  readonly format?: DocumentFormat;
}

/** Never throws, whatever the text. */
export function parseDocument(text: string, options: ParseOptions = {}): Document {
  const front = readFrontMatter(text);
  const format = options.format ?? 'markdown';
  const parsed = READERS[format](text, front.end);
  const prose = proseOf(text, parsed, front.end);
  const language = options.language ?? front.language ?? parsed.language ?? detectLanguage(prose.plain);
  return {
    text: prose.text,
    plain: prose.plain,
    language,
    format,
    blocks: prose.blocks,
    sentences: splitSentences(prose.plain, prose.blocks, language),
    masked: mergeSpans(prose.blank),
    displaced: prose.displaced,
  };
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
