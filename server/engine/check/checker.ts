/**
 * Checks the versions of one draft, one after the other. An edit reads again only the parts it touches, the ones behind
 * them that look back at these, and those in which a name has become another; the result is that of a whole check.
 */
import { detectLanguage, LANGUAGE_SAMPLE } from '../document/language.js';
import { PartReader, proseAtStart, sentencesIn, type Part, type PartedText } from '../document/parts.js';
import { indexOf, type FactIndex } from '../facts/fact-index.js';
import type { CheckOptions, CheckResult } from '../index.js';
import { proofsOf, readNames, settleNames, typeNames, votesOf, winner, type Proofs, type Votes } from '../recognize/name.js';
import { recognizeWith } from '../recognize/recognize.js';
import type { EntityType, FactBase, Finding, Language } from '../types.js';
import { isParallel } from './align.js';
import { checkDraft, judge } from './check.js';
import { addedVotes, documentOf, joined, lookBack, placeAll, shifted, type Chunk, type OpenChunk } from './chunk.js';
import { layBeside } from './draft.js';
import { isGist } from './likely.js';
import { silence } from './silence.js';

/** Characters read together, when there is no edit to keep apart. */
const CHUNK = 6000;
/** An edit that touches more parts than these is no typing: nothing is cut finely around it. */
const TYPED_PARTS = 4;

/** What a draft's last version left behind. */
interface Memory {
  readonly parted: PartedText;
  readonly language: Language;
  readonly chunks: readonly Chunk[];
  /** What the whole draft proves of names, and the types it agrees on. */
  readonly proven: Map<string, number>;
  readonly types: Map<string, EntityType>;
}

/** A chunk on its way: a new one, or a kept one of which something it asked for has changed. */
interface Reading {
  readonly from: number;
  readonly to: number;
  chunk: Chunk;
  open?: OpenChunk;
}

export class Checker {
  private readonly index: FactIndex;
  private readonly reader: PartReader;
  private memory: Memory | undefined;
  private detected: { readonly sample: string; readonly language: Language } | undefined;

  constructor(
    private readonly base: FactBase,
    private readonly options: CheckOptions = {},
  ) {
    this.index = indexOf(base);
    this.reader = new PartReader(options.format ?? 'markdown');
  }

  /** As `examine` of the text. */
  update(text: string): CheckResult {
    const steps = this.steps(text);
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  }

  /** The same in small steps, between which others may work. One that is left before its end costs nothing but its work. */
  *steps(text: string): Generator<void, CheckResult> {
    const format = this.options.format ?? 'markdown';
    if (format !== 'markdown' && format !== 'plain') return checkDraft(text, this.base, this.options);
    const parted = yield* this.reader.read(text);
    const language = this.languageOf(parted);
    const memory = this.memory?.language === language ? this.memory : undefined;
    const { readings, removed } = divide(parted, language, memory);
    const sentences = readings.reduce((n, r) => n + r.chunk.sentences, 0);
    // Each sentence of a parallel draft has its place in the whole.
    if (isParallel(text.length, sentences, this.index) || isGist(sentences)) return checkDraft(text, this.base, this.options);

    const kept = new Set(memory?.chunks);
    const chunks = () => readings.map((r) => r.chunk);
    for (const reading of readings) {
      if (kept.has(reading.chunk)) continue;
      const open = openChunk(parted, reading, language);
      reading.chunk = { ...reading.chunk, proofs: proofsOf(open.document, open.read, (s) => s >= open.first) };
      yield;
    }
    let inOnePlace = true;
    const proven = renewed(memory?.proven, removed, chunks(), kept, (c) => c.proofs, sumOfProofs, mostSure, (name, a, b) => mostSure(name, a) === mostSure(name, b));
    for (const reading of readings) {
      if (kept.has(reading.chunk) && !intersects(reading.chunk.asked, proven.changed)) continue;
      if (kept.has(reading.chunk)) {
        removed.push(reading.chunk);
        inOnePlace = false;
      }
      const open = openChunk(parted, reading, language);
      const asked = new Set<string>();
      open.settled = settleNames(open.document, open.read, listening(proven.now, asked));
      reading.chunk = { ...reading.chunk, asked, votes: votesOf(open.settled, (s) => s >= open.first) };
      yield;
    }
    // Of as many votes for two types the first in the draft counts: their order is sure where one stretch has changed.
    const types = renewed(memory?.types, removed, chunks(), kept, (c) => c.votes, typesOf, agreedType, (name, a, b) => inOnePlace && votesFor(name, a) === votesFor(name, b));
    for (const reading of readings) {
      if (kept.has(reading.chunk) && !intersects(reading.chunk.askedTypes, types.changed)) continue;
      const open = openChunk(parted, reading, language);
      const settled = open.settled ?? settleNames(open.document, open.read, proven.now);
      const names = typeNames(settled, types.now);
      const found = recognizeWith(open.document, names);
      yield;
      const draft = layBeside(open.document, found, this.index, false, open.first);
      yield;
      const { findings, supports, once } = judge(draft);
      const moved = new Map(findings.map((f) => [f, shifted(f, -open.at)]));
      reading.chunk = {
        ...reading.chunk,
        askedTypes: new Set(names.map((n) => n.name)),
        findings: [...moved.values()],
        supports: supports.map((s) => shifted(s, -open.at)),
        once: new Map([...once].map(([f, key]): [Finding, string] => [moved.get(f)!, key])),
      };
      delete reading.open;
      yield;
    }
    const tidy = tidied(readings, parted, kept);
    yield;
    const { findings, supports } = placeAll(chunks(), readings.map((r) => parted.starts[r.from]!));
    yield;
    this.memory = { parted, language, chunks: tidy, proven: proven.commit(), types: types.commit() };
    const silenced = silence(text, findings);
    return { findings: silenced.findings, unusedSilences: silenced.unused, supports };
  }

  private languageOf(parted: PartedText): Language {
    const told = this.options.language ?? parted.front.language;
    if (told) return told;
    const sample = proseAtStart(parted, LANGUAGE_SAMPLE);
    if (this.detected?.sample !== sample) this.detected = { sample, language: detectLanguage(sample) };
    return this.detected.language;
  }
}

function openChunk(parted: PartedText, reading: Reading, language: Language): OpenChunk {
  if (!reading.open) {
    const chunk = documentOf(parted, reading.from, reading.to, language);
    reading.open = { ...chunk, read: readNames(chunk.document) };
  }
  return reading.open;
}

/** The chunks of a new version: as many as can be of the old ones, new ones for the rest; and the old ones that go. */
function divide(parted: PartedText, language: Language, memory: Memory | undefined): { readings: Reading[]; removed: Chunk[] } {
  const count = parted.parts.length;
  const { before, behind } = unchanged(memory?.parted, parted);
  const oldCount = memory?.parted.parts.length ?? 0;
  const readings: Reading[] = [];
  const tail: Reading[] = [];
  const removed: Chunk[] = [];
  let at = 0;
  for (const chunk of memory?.chunks ?? []) {
    const [from, to] = [at, at + chunk.parts.length];
    at = to;
    if (to <= before) readings.push({ from, to, chunk });
    else if (from >= oldCount - behind) {
      const moved = { from: from + count - oldCount, to: to + count - oldCount, chunk };
      if (tail.length || sameBefore(chunk, parted, moved.from, language)) tail.push(moved);
      else removed.push(chunk);
    } else removed.push(chunk);
  }
  const from = readings.at(-1)?.to ?? 0;
  const to = tail[0]?.from ?? count;
  const typed = memory !== undefined && count - behind - before <= TYPED_PARTS;
  const cuts = typed ? [before, count - behind, endOfLookers(parted, count - behind, to, language), to] : [to];
  let start = from;
  for (const cut of cuts) {
    while (start < Math.min(cut, to)) {
      let end = start + 1;
      while (end < Math.min(cut, to) && parted.starts[end]! + parted.parts[end]!.length - parted.starts[start]! <= CHUNK) end++;
      readings.push({ from: start, to: end, chunk: blank(parted, start, end, language) });
      start = end;
    }
  }
  return { readings: [...readings, ...tail], removed };
}

/** How many parts at the beginning and at the end of a version are those of the one before. */
function unchanged(old: PartedText | undefined, now: PartedText): { before: number; behind: number } {
  if (!old) return { before: 0, behind: 0 };
  const most = Math.min(old.parts.length, now.parts.length);
  let before = 0;
  while (before < most && old.parts[before] === now.parts[before] && old.starts[before] === now.starts[before]) before++;
  let behind = 0;
  const shift = now.text.length - old.text.length;
  for (let [i, k] = [old.parts.length - 1, now.parts.length - 1]; behind < most - before; i--, k--) {
    if (old.parts[i] !== now.parts[k] || old.starts[i]! + shift !== now.starts[k]) break;
    behind++;
  }
  return { before, behind };
}

function partsBefore(parted: PartedText, from: number, language: Language): Part[] {
  return parted.parts.slice(lookBack(parted, from, language).part, from);
}

function sameBefore(chunk: Chunk, parted: PartedText, from: number, language: Language): boolean {
  const now = partsBefore(parted, from, language);
  return now.length === chunk.before.length && now.every((part, i) => part === chunk.before[i]);
}

/** Behind the parts that look back at the one before `from`. */
function endOfLookers(parted: PartedText, from: number, to: number, language: Language): number {
  let end = from;
  while (end < to && lookBack(parted, end, language).part < from) end++;
  return end;
}

function blank(parted: PartedText, from: number, to: number, language: Language): Chunk {
  const parts = parted.parts.slice(from, to);
  const start = parted.starts[from]!;
  const none = { proofs: new Map(), asked: new Set<string>(), votes: new Map(), askedTypes: new Set<string>(), findings: [], supports: [], once: new Map() };
  return {
    ...none,
    parts,
    offsets: parted.starts.slice(from, to).map((s) => s - start),
    length: parted.starts[to - 1]! + parted.parts[to - 1]!.length - start,
    sentences: parts.reduce((n, p) => n + sentencesIn(p, language).length, 0),
    before: partsBefore(parted, from, language),
  };
}

/** Small chunks that an edit elsewhere has left behind become one again. */
function tidied(readings: readonly Reading[], parted: PartedText, kept: ReadonlySet<Chunk>): Chunk[] {
  const tidy: { chunk: Chunk; from: number; idle: boolean }[] = [];
  readings.forEach(({ chunk, from }, i) => {
    const idle = [i - 1, i, i + 1].every((k) => readings[k] === undefined || kept.has(readings[k].chunk));
    const last = tidy.at(-1);
    const gap = last ? parted.starts[from]! - parted.starts[last.from]! : 0;
    if (last?.idle && idle && gap + chunk.length <= CHUNK) tidy[tidy.length - 1] = { ...last, chunk: joined(last.chunk, chunk, gap) };
    else tidy.push({ chunk, from, idle });
  });
  return tidy.map((t) => t.chunk);
}

function intersects(asked: ReadonlySet<string>, changed: ReadonlySet<string> | undefined): boolean {
  if (!changed) return true;
  for (const name of changed) if (asked.has(name)) return true;
  return false;
}

/** What the whole draft makes of names, brought up to date. `changed` is undefined where everything may have. */
interface Renewed<V> {
  readonly now: { has(name: string): boolean; get(name: string): V | undefined };
  readonly changed: ReadonlySet<string> | undefined;
  /** The map for the next version. Not before this one is complete. */
  commit(): Map<string, V>;
}

/** Names times chunks that are looked up one by one; more are faster summed up anew. */
const LOOK_UPS = 200_000;

function renewed<P extends ReadonlyMap<string, unknown>, V>(
  old: Map<string, V> | undefined, removed: readonly Chunk[], chunks: readonly Chunk[], kept: ReadonlySet<Chunk>,
  of: (chunk: Chunk) => P, sum: (all: readonly Chunk[]) => Map<string, V>, one: (name: string, all: readonly Chunk[]) => V | undefined,
  same: (name: string, before: readonly Chunk[], after: readonly Chunk[]) => boolean,
): Renewed<V> {
  const fresh = chunks.filter((c) => !kept.has(c));
  const names = new Set<string>();
  for (const chunk of removed) for (const name of of(chunk).keys()) names.add(name);
  for (const chunk of fresh) for (const name of of(chunk).keys()) names.add(name);
  // Most edits leave the names of their paragraph as they were.
  if (old) for (const name of names) if (same(name, removed, fresh)) names.delete(name);
  if (!old || names.size * chunks.length > LOOK_UPS) {
    const now = sum(chunks);
    if (!old) return { now, changed: undefined, commit: () => now };
    const changed = new Set<string>();
    for (const name of names) if (now.get(name) !== old.get(name)) changed.add(name);
    return { now, changed, commit: () => now };
  }
  const changes = new Map<string, V | undefined>();
  for (const name of names) {
    const value = one(name, chunks);
    if (value !== old.get(name)) changes.set(name, value);
  }
  const get = (name: string) => (changes.has(name) ? changes.get(name) : old.get(name));
  return {
    now: { get, has: (name) => get(name) !== undefined },
    changed: new Set(changes.keys()),
    commit() {
      for (const [name, value] of changes) {
        if (value === undefined) old.delete(name);
        else old.set(name, value);
      }
      return old;
    },
  };
}

function sumOfProofs(chunks: readonly Chunk[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { proofs } of chunks) for (const [name, sure] of proofs) sum.set(name, Math.max(sure, sum.get(name) ?? 0));
  return sum;
}

function mostSure(name: string, chunks: readonly Chunk[]): number | undefined {
  let most: number | undefined;
  for (const { proofs } of chunks) {
    const sure = proofs.get(name);
    if (sure !== undefined && (most === undefined || sure > most)) most = sure;
  }
  return most;
}

function typesOf(chunks: readonly Chunk[]): Map<string, EntityType> {
  const types = new Map<string, EntityType>();
  for (const [name, votes] of addedVotes(chunks.map((c) => c.votes))) types.set(name, winner(votes));
  return types;
}

function agreedType(name: string, chunks: readonly Chunk[]): EntityType | undefined {
  const own: Votes[] = [];
  for (const { votes } of chunks) {
    const of = votes.get(name);
    if (of) own.push(new Map([[name, of]]));
  }
  return own.length ? winner(addedVotes(own).get(name)) : undefined;
}

function votesFor(name: string, chunks: readonly Chunk[]): string {
  const sum = addedVotes(chunks.flatMap(({ votes }) => (votes.has(name) ? [new Map([[name, votes.get(name)!]])] : []))).get(name);
  return sum ? [...sum].join() : '';
}

/** Notes what is asked for. */
function listening(proofs: Proofs, asked: Set<string>): Proofs {
  return {
    has: (name) => (asked.add(name), proofs.has(name)),
    get: (name) => (asked.add(name), proofs.get(name)),
  };
}
