/**
 * A part of a draft with all that is known of it, in offsets from its own start: what it proves of names, how it votes on
 * their types, what was found. And stretches of parts, as small documents of their own.
 */
import { sentencesIn, type PartedText } from '../document/parts.js';
import type { ReadNames, Untyped, Votes } from '../recognize/name.js';
import type { Block, Document, EntityType, Finding, Language, Sentence, Support } from '../types.js';
import { dropDoubles } from './check.js';

export interface PartCheck {
  readonly proofs: ReadonlyMap<string, number>;
  readonly votes: Votes;
  /** Some may stand at a name in the part before. */
  readonly findings: readonly Finding[];
  readonly supports: readonly Support[];
  /** Findings of which the whole draft shows the first of each key only. */
  readonly once: ReadonlyMap<Finding, string>;
}

/** Parts as a small document of their own, behind the blocks that their first sentences look back at. */
export interface Stretch {
  readonly document: Document;
  /** Number of the first sentence of each part, and behind the last one's. */
  readonly firsts: readonly number[];
  /** Where each part begins in `document.text`. */
  readonly starts: readonly number[];
  readonly read: ReadNames;
  settled?: readonly Untyped[];
}

/** How far back a sentence is judged by: blocks, and sentences where blocks have none. */
const BLOCKS_BACK = 2;
const SENTENCES_BACK = 3;
/** In a paragraph that never ends, no more than these. */
const MOST_SENTENCES_BACK = 41;

/**
 * The place, before a part, from where its sentences look back: a part and a block of it. Undefined where that is not
 * known before `least` is reached.
 */
export function lookBack({ parts }: PartedText, from: number, language: Language, least = 0): { part: number; block: number } | undefined {
  let blocks = 0;
  let sentences = 0;
  for (let part = from - 1; part >= least; part--) {
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
  return undefined;
}

/** The parts from `from` to `to` as a document. */
export function documentOf(parted: PartedText, from: number, to: number, language: Language): Omit<Stretch, 'read'> {
  const { text, starts, parts } = parted;
  const back = lookBack(parted, from, language) ?? { part: 0, block: 0 };
  const start = back.part < from ? starts[back.part]! + (parts[back.part]!.blocks[back.block]?.start ?? 0) : starts[from]!;
  const end = starts[to - 1]! + parts[to - 1]!.length;
  const prose: string[] = [];
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const firsts: number[] = [];
  let at = start;
  let tables = 0;
  for (let i = back.part; i < to; i++) {
    const part = parts[i]!;
    const shift = starts[i]! - start;
    const skipped = i === back.part && i < from ? back.block : 0;
    if (i >= from) firsts.push(sentences.length);
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
  firsts.push(sentences.length);
  const tooMany = Math.max(0, firsts[0]! - MOST_SENTENCES_BACK);
  sentences.splice(0, tooMany);
  // Joining makes a text of its own, which does not keep the whole draft in memory.
  const own = [text.slice(start, end), '\n'].join('');
  return { document: { text: own, plain: `${prose.join('')}\n`, language, blocks, sentences, masked: [], format: 'markdown', displaced: [] }, firsts: firsts.map((f) => f - tooMany), starts: starts.slice(from, to).map((at) => at - start) };
}

function head(name: 'rowHead' | 'columnHead', block: number | undefined, base: number, skipped: number): { rowHead?: number; columnHead?: number } {
  return block === undefined || block < skipped ? {} : { [name]: block + base };
}

/** In order: of types with as many votes the one that was first voted for stays first. */
export function addVotes(sum: Votes, name: string, votes: ReadonlyMap<EntityType, number>): void {
  const of = sum.get(name) ?? new Map<EntityType, number>();
  sum.set(name, of);
  for (const [type, weight] of votes) of.set(type, (of.get(type) ?? 0) + weight);
}

/** Field by field: of a long draft each edit moves half of all, and a spread takes ten times as long. */
export function movedFinding(f: Finding, by: number): Finding {
  return by ? { start: f.start + by, end: f.end + by, code: f.code, verdict: f.verdict, severity: f.severity, message: f.message, replacements: f.replacements, facts: f.facts } : f;
}

export function movedSupport(s: Support, by: number): Support {
  return by ? { start: s.start + by, end: s.end + by, verdict: s.verdict, facts: s.facts, reason: s.reason } : s;
}

/** What a part shows of its findings and where, remembered for as long as it does not change. */
interface Shown {
  readonly without: string;
  readonly findings: readonly Finding[];
  placed?: { readonly start: number; readonly findings: readonly Finding[]; readonly supports: readonly Support[] };
}

const shown = new WeakMap<PartCheck, Shown>();

/** Parts placed in one step. */
const PLACED = 100;

/** Findings and supports of all parts at their places, sorted. `starts` is where each part begins. In small steps. */
export function* placeAll(checks: readonly PartCheck[], starts: readonly number[]): Generator<void, { findings: Finding[]; supports: Support[] }> {
  const findings: Finding[] = [];
  const supports: Support[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < checks.length; i++) {
    if (i % PLACED === PLACED - 1) yield;
    const check = checks[i]!;
    if (!check.findings.length && !check.supports.length) continue;
    const without = check.once.size ? seenBefore(check, seen) : '';
    let own = shown.get(check);
    if (own?.without !== without) {
      own = { without, findings: dropDoubles(firstOfEach(check, new Set(without.split('\n')))) };
      shown.set(check, own);
    }
    const start = starts[i]!;
    if (own.placed?.start !== start) own.placed = { start, findings: own.findings.map((f) => movedFinding(f, start)), supports: check.supports.map((s) => movedSupport(s, start)) };
    const { placed } = own;
    const first = placed.findings[0]?.start ?? start;
    // A quote is another's: that is said at the name, which may stand in a part before.
    const beside = first < start ? findings.splice(findings.findLastIndex((f) => f.end <= first) + 1) : [];
    for (const f of beside.length ? dropDoubles([...beside, ...placed.findings]) : placed.findings) findings.push(f);
    for (const s of placed.supports) supports.push(s);
  }
  return { findings, supports };
}

/** The part's keys that a part before it has shown, one a line; the others are noted. */
function seenBefore(check: PartCheck, seen: Set<string>): string {
  let doubles = '';
  for (const key of new Set(check.once.values())) {
    if (!seen.has(key)) seen.add(key);
    else doubles += doubles ? `\n${key}` : key;
  }
  return doubles;
}

function firstOfEach(check: PartCheck, without: ReadonlySet<string>): Finding[] {
  const seen = new Set(without);
  return check.findings.filter((f) => {
    const key = check.once.get(f);
    if (key === undefined) return true;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}
