/**
 * A stretch of a draft with all that is known of it, in offsets from its own start: what it proves of names, how it votes
 * on their types, what was found. As long as nothing that it asked for has changed, none of it has to be found again.
 */
import { sentencesIn, type Part, type PartedText } from '../document/parts.js';
import type { ReadNames, Untyped, Votes } from '../recognize/name.js';
import type { Block, Document, EntityType, Finding, Language, Sentence, Support } from '../types.js';
import { dropDoubles } from './check.js';

export interface Chunk {
  readonly parts: readonly Part[];
  /** Where each part begins, from the chunk's start. */
  readonly offsets: readonly number[];
  /** To the end of its last part. */
  readonly length: number;
  readonly sentences: number;
  /** The parts that it looks back at. */
  readonly before: readonly Part[];
  /** What it proves of names; the names of which it asked what the whole draft proves. */
  readonly proofs: ReadonlyMap<string, number>;
  readonly asked: ReadonlySet<string>;
  /** Its votes; the names of which it asked for the type. */
  readonly votes: Votes;
  readonly askedTypes: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly supports: readonly Support[];
  /** Findings of which the whole draft shows the first of each key only. */
  readonly once: ReadonlyMap<Finding, string>;
}

/** A chunk as a small document of its own, behind the blocks that its first sentences look back at. */
export interface OpenChunk {
  readonly document: Document;
  /** Number of its first own sentence. */
  readonly first: number;
  /** Where it begins in `document.text`. */
  readonly at: number;
  readonly read: ReadNames;
  settled?: readonly Untyped[];
}

/** How far back a sentence is judged by: blocks, and sentences where blocks have none. */
const BLOCKS_BACK = 2;
const SENTENCES_BACK = 3;
/** In a paragraph that never ends, no more than these. */
const MOST_SENTENCES_BACK = 41;

/** The place, before a part, from where its sentences look back: a part and a block of it. */
export function lookBack({ parts }: PartedText, from: number, language: Language): { part: number; block: number } {
  let blocks = 0;
  let sentences = 0;
  for (let part = from - 1; part >= 0; part--) {
    const own = parts[part]!;
    const all = sentencesIn(own, language);
    let s = all.length;
    for (let block = own.blocks.length - 1; block >= 0; block--) {
      blocks++;
      while (s > 0 && all[s - 1]!.block >= block) {
        s--;
        sentences++;
      }
      if (blocks >= BLOCKS_BACK && sentences >= SENTENCES_BACK) return { part, block };
    }
  }
  return { part: 0, block: 0 };
}

/** The parts from `from` to `to` as a document. */
export function documentOf(parted: PartedText, from: number, to: number, language: Language): Omit<OpenChunk, 'read'> {
  const { text, starts, parts } = parted;
  const back = lookBack(parted, from, language);
  const start = back.part < from ? starts[back.part]! + (parts[back.part]!.blocks[back.block]?.start ?? 0) : starts[from]!;
  const end = starts[to - 1]! + parts[to - 1]!.length;
  const prose: string[] = [];
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  let at = start;
  let tables = 0;
  for (let i = back.part; i < to; i++) {
    const part = parts[i]!;
    const shift = starts[i]! - start;
    const skipped = i === back.part && i < from ? back.block : 0;
    if (i === from) first = sentences.length;
    prose.push(text.slice(at, Math.max(at, starts[i]!)), part.plain.slice(Math.max(0, at - starts[i]!)));
    at = starts[i]! + part.length;
    const base = blocks.length - skipped;
    let most = -1;
    for (let b = skipped; b < part.blocks.length; b++) {
      const block = part.blocks[b]!;
      const { cell } = block;
      if (cell) most = Math.max(most, cell.table);
      blocks.push({
        ...block, start: block.start + shift, end: block.end + shift, paragraph: blocks.length + 1,
        ...(cell ? { cell: { table: cell.table + tables, row: cell.row, column: cell.column, ...head('rowHead', cell.rowHead, base, skipped), ...head('columnHead', cell.columnHead, base, skipped) } } : {}),
      });
    }
    tables += most + 1;
    for (const s of sentencesIn(part, language)) {
      if (s.block >= skipped) sentences.push({ start: s.start + shift, end: s.end + shift, block: s.block + base });
    }
  }
  if (first > MOST_SENTENCES_BACK) {
    sentences.splice(0, first - MOST_SENTENCES_BACK);
    first = MOST_SENTENCES_BACK;
  }
  // Joining makes a text of its own, which does not keep the whole draft in memory.
  const own = [text.slice(start, end), '\n'].join('');
  return { document: { text: own, plain: `${prose.join('')}\n`, language, blocks, sentences, masked: [], format: 'markdown', displaced: [] }, first, at: starts[from]! - start };
}

function head(name: 'rowHead' | 'columnHead', block: number | undefined, base: number, skipped: number): { rowHead?: number; columnHead?: number } {
  return block === undefined || block < skipped ? {} : { [name]: block + base };
}

/** Two neighbours as one. `gap` is the distance between their starts. */
export function joined(a: Chunk, b: Chunk, gap: number): Chunk {
  const proofs = new Map(a.proofs);
  for (const [name, sure] of b.proofs) proofs.set(name, Math.max(sure, proofs.get(name) ?? 0));
  const moved = new Map(b.findings.map((f) => [f, shifted(f, gap)]));
  const once = new Map(a.once);
  // What `a` shows, `b` need not.
  for (const [f, key] of b.once) once.set(moved.get(f)!, key);
  return {
    parts: [...a.parts, ...b.parts],
    offsets: [...a.offsets, ...b.offsets.map((o) => o + gap)],
    length: gap + b.length,
    sentences: a.sentences + b.sentences,
    before: a.before,
    proofs,
    asked: new Set([...a.asked, ...b.asked]),
    votes: addedVotes([a.votes, b.votes]),
    askedTypes: new Set([...a.askedTypes, ...b.askedTypes]),
    findings: [...a.findings, ...moved.values()],
    supports: [...a.supports, ...b.supports.map((s) => shifted(s, gap))],
    once,
  };
}

/** In order: of types with as many votes the one that was first voted for stays first. */
export function addedVotes(all: Iterable<Votes>): Votes {
  const sum: Votes = new Map();
  for (const votes of all) {
    for (const [name, own] of votes) {
      const of = sum.get(name) ?? new Map<EntityType, number>();
      sum.set(name, of);
      for (const [type, weight] of own) of.set(type, (of.get(type) ?? 0) + weight);
    }
  }
  return sum;
}

export function shifted<S extends { readonly start: number; readonly end: number }>(span: S, by: number): S {
  return by ? { ...span, start: span.start + by, end: span.end + by } : span;
}

/** What a chunk shows of its findings and where, remembered for as long as it does not change. */
interface Shown {
  readonly without: string;
  readonly findings: readonly Finding[];
  placed?: { readonly start: number; readonly findings: readonly Finding[]; readonly supports: readonly Support[] };
}

const shown = new WeakMap<Chunk, Shown>();

/** Findings and supports of all chunks at their places, sorted. `starts` is where each chunk begins. */
export function placeAll(chunks: readonly Chunk[], starts: readonly number[]): { findings: Finding[]; supports: Support[] } {
  const findings: Finding[] = [];
  const supports: Support[] = [];
  const seen = new Set<string>();
  let outside = false;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    const doubles: string[] = [];
    for (const key of keysOf(chunk)) {
      if (seen.has(key)) doubles.push(key);
      else seen.add(key);
    }
    const without = doubles.join('\n');
    let own = shown.get(chunk);
    if (own?.without !== without) {
      own = { without, findings: dropDoubles(firstOfEach(chunk, new Set(doubles))) };
      shown.set(chunk, own);
    }
    const start = starts[i]!;
    if (own.placed?.start !== start) own.placed = { start, findings: own.findings.map((f) => shifted(f, start)), supports: chunk.supports.map((s) => shifted(s, start)) };
    for (const f of own.placed.findings) findings.push(f);
    for (const s of own.placed.supports) supports.push(s);
    outside ||= (own.findings[0]?.start ?? 0) < 0;
  }
  // A quote is another's: that is said at the name, which may stand in a chunk before.
  return { findings: outside ? dropDoubles(findings) : findings, supports };
}

const keys = new WeakMap<Chunk, ReadonlySet<string>>();
const NO_KEYS: ReadonlySet<string> = new Set();

function keysOf(chunk: Chunk): ReadonlySet<string> {
  if (!chunk.once.size) return NO_KEYS;
  let own = keys.get(chunk);
  if (!own) keys.set(chunk, (own = new Set(chunk.once.values())));
  return own;
}

function firstOfEach(chunk: Chunk, without: ReadonlySet<string>): Finding[] {
  const seen = new Set(without);
  return chunk.findings.filter((f) => {
    const key = chunk.once.get(f);
    if (key === undefined) return true;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}
