/** Text -> Document: blocks, sentences, and a same-length copy in which only prose is left. */
import type { Block, Document, DocumentFormat, Language, Span } from '../types.js';
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
  const blocks = numberedRows(prose.blocks, prose.plain);
  const language = options.language ?? front.language ?? parsed.language ?? detectLanguage(prose.plain);
  return {
    text: prose.text,
    plain: prose.plain,
    language,
    format,
    blocks,
    sentences: splitSentences(prose.plain, blocks, language),
    masked: mergeSpans(prose.blank),
    displaced: prose.displaced,
  };
}

/** Rows that begin with their number or rank are headed by the cell behind it: "| 2 | Israel | 4.11 |". */
function numberedRows(blocks: readonly Block[], plain: string): readonly Block[] {
  const text = (block: Block | undefined) => (block ? plain.slice(block.start, block.end) : '');
  const heads = new Map<number, number>();
  blocks.forEach(({ cell }, at) => {
    const next = blocks[at + 1];
    if (cell?.column === 0 && cell.row > 0 && next?.cell?.row === cell.row && next.cell.column === 1 && NUMBER.test(text(blocks[at])) && /\p{L}{2}/u.test(text(next))) heads.set(at, at + 1);
  });
  if (!heads.size) return blocks;
  return blocks.map((block, at) => {
    const head = heads.get(block.cell?.rowHead ?? at);
    if (!block.cell || head === undefined) return block;
    const { rowHead: _, ...cell } = block.cell;
    return { ...block, cell: head === at ? cell : { ...cell, rowHead: head } };
  });
}

const NUMBER = /^\s*#?\d{1,3}[.)]?\s*$/;

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
