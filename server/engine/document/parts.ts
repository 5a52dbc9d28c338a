/**
 * A text as a row of parts that are read one by one: its paragraphs, headings, tables, list items. After an edit only the
 * parts it touches are read again; the others stay the same objects.
 */
import type { Tree, TreeCursor } from '@lezer/common';
import type { Block, DocumentFormat, Language, Sentence } from '../types.js';
import { blankOut, inOrder } from './prose.js';
import { sentencesInLanguage } from './language.js';
import { readFrontMatter, type FrontMatter } from './front-matter.js';
import { markdown, treeBlocks } from './markdown.js';
import { plainBlocks, urls } from './plain.js';
import { splitSentences } from './sentences.js';

/** Offsets count from the part's own start. */
export interface Part {
  readonly length: number;
  /** As `Document.plain`. */
  readonly plain: string;
  /** As `Document.blocks`; the heads of a cell and its table count from the part's first. */
  readonly blocks: readonly Block[];
}

/** The parts of a text in order; between them is nothing but blanks. */
export interface PartedText {
  readonly text: string;
  readonly front: FrontMatter;
  /** Offset of each part in the text. */
  readonly starts: readonly number[];
  readonly parts: readonly Part[];
}

/** A part where it stands. */
interface Placed {
  readonly start: number;
  readonly part: Part;
  /** Whether it begins a block of the document itself, not the second item of a list. */
  readonly top: boolean;
}

/** How many blocks behind a change are read again at first; more if the change reaches further. */
const AHEAD = 2;

/** Reads the versions of one text, Markdown or plain; the other formats are read as a whole. */
export class PartReader {
  private body = '';
  private starts: readonly number[] = [];
  private parts: readonly Part[] = [];
  private tops: readonly boolean[] = [];

  constructor(private readonly format: DocumentFormat) {}

  /** Pauses between small steps. One that is not run to its end leaves the reader as it was. */
  *read(text: string): Generator<void, PartedText> {
    const front = readFrontMatter(text);
    const body = front.end ? text.slice(front.end) : text;
    if (this.format === 'plain') this.readPlain(body);
    else yield* this.readMarkdown(body);
    this.body = body;
    return { text, front, starts: front.end ? this.starts.map((s) => s + front.end) : this.starts, parts: this.parts };
  }

  /**
   * A block of the document begins afresh: what stands before it does not matter to how it is read. So reading starts at
   * a block before the change and ends where a block behind it begins that did so before.
   */
  private *readMarkdown(body: string): Generator<void, void> {
    const { tops, starts } = this;
    const change = changeBetween(this.body, body);
    const shift = change.newEnd - change.oldEnd;
    let first = lowerBound(starts, change.start) - 1;
    // The block that holds the change, and the one before it, which may take it in.
    for (let blocks = 0; first > 0; first--) if (tops[first] && ++blocks === 2) break;
    first = Math.max(0, first);
    const from = first > 0 ? starts[first]! : 0;
    const behind: number[] = [];
    for (let i = lowerBound(starts, change.oldEnd + 1); ; ) {
      for (const wanted = Math.max(AHEAD, behind.length * 2); behind.length < wanted && i < starts.length; i++) if (tops[i]) behind.push(i);
      const isWhole = i >= starts.length;
      // Where the stretch ends a block begins in any case: only those before it can be met.
      const most = isWhole ? starts.length : behind.at(-1)!;
      const end = isWhole ? body.length : starts[most]! + shift;
      const placed = yield* this.readStretch(body, from, end);
      const at = new Set(placed.flatMap((p) => (p.top ? [p.start] : [])));
      const met = behind.find((k) => k < most && at.has(starts[k]! + shift));
      if (met === undefined && !isWhole) continue;
      const last = met ?? starts.length;
      const until = met === undefined ? Infinity : starts[met]! + shift;
      this.splice(first, last, placed.filter((p) => p.start < until), change);
      return;
    }
  }

  private *readStretch(body: string, from: number, to: number): Generator<void, Placed[]> {
    const stretch = body.slice(from, to);
    const parse = markdown.startParse(stretch);
    let tree = parse.advance();
    for (; !tree; tree = parse.advance()) yield;
    const placed: Placed[] = [];
    for (const { start, end, top, branch } of branches(tree.cursor())) {
      placed.push({ start: from + start, top, part: markdownPart(branch, stretch.slice(start, end)) });
      yield;
    }
    return placed;
  }

  /** Puts parts in the place of those from `first` to `last`. What is as it was stays the same object. */
  private splice(first: number, last: number, placed: readonly Placed[], change: Change): void {
    const shift = change.newEnd - change.oldEnd;
    const old = new Map<number, Part>();
    for (let i = first; i < last; i++) {
      const start = this.starts[i]!;
      if (start + this.parts[i]!.length < change.start) old.set(start, this.parts[i]!);
      else if (start > change.oldEnd) old.set(start + shift, this.parts[i]!);
    }
    const starts = this.starts.slice(0, first);
    const parts = this.parts.slice(0, first);
    const tops = this.tops.slice(0, first);
    for (const { start, part, top } of placed) {
      const before = old.get(start);
      starts.push(start);
      parts.push(before && isSame(before, part) ? before : part);
      tops.push(top);
    }
    for (let i = last; i < this.starts.length; i++) {
      starts.push(this.starts[i]! + shift);
      parts.push(this.parts[i]!);
      tops.push(this.tops[i]!);
    }
    this.starts = starts;
    this.parts = parts;
    this.tops = tops;
  }

  /** Paragraphs away from the change are kept; one to each side of it is read again, for the blank lines between. */
  private readPlain(body: string): void {
    const { starts } = this;
    const change = changeBetween(this.body, body);
    const first = Math.max(0, lowerBound(starts, change.start) - 2);
    const last = Math.min(starts.length, lowerBound(starts, change.oldEnd + 1) + 1);
    const from = first > 0 ? starts[first]! : 0;
    const middle = body.slice(from, last < starts.length ? starts[last]! + change.newEnd - change.oldEnd : body.length);
    const placed = plainBlocks(middle, 0).blocks.map((block) => ({ start: from + block.start, top: true, part: plainPart(middle.slice(block.start, block.end)) }));
    this.splice(first, last, placed, change);
  }
}

/** Index of the first number that is not less. */
function lowerBound(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSame(a: Part, b: Part): boolean {
  return a.plain === b.plain && a.blocks.length === b.blocks.length && JSON.stringify(a.blocks) === JSON.stringify(b.blocks);
}

interface Branch {
  readonly start: number;
  readonly end: number;
  readonly top: boolean;
  readonly branch: Tree;
}

/** The children of the document, and the items of its lists in place of the lists. */
function* branches(cursor: TreeCursor): Generator<Branch> {
  if (!cursor.firstChild()) return;
  do {
    const isList = cursor.name === 'BulletList' || cursor.name === 'OrderedList';
    if (isList && cursor.firstChild()) {
      let top = true;
      do {
        yield branchAt(cursor, top);
        top = false;
      } while (cursor.nextSibling());
      cursor.parent();
    } else yield branchAt(cursor, true);
  } while (cursor.nextSibling());
}

function branchAt(cursor: TreeCursor, top: boolean): Branch {
  return { start: cursor.from, end: cursor.to, top, branch: cursor.tree ?? cursor.node.toTree() };
}

function markdownPart(tree: Tree, source: string): Part {
  const { blocks, blank } = treeBlocks(tree, 0, urls(source, 0));
  return { length: source.length, plain: detached(blankOut(source, inOrder(blank))), blocks };
}

function plainPart(source: string): Part {
  return { length: source.length, plain: detached(blankOut(source, urls(source, 0))), blocks: [{ start: 0, end: source.length, kind: 'paragraph', paragraph: 1 }] };
}

const sentencesOf = new WeakMap<Part, { readonly language: Language; readonly sentences: readonly Sentence[] }>();

/** As the sentences of a draft, counted from the part's start and its first block. */
export function sentencesIn(part: Part, language: Language): readonly Sentence[] {
  let known = sentencesOf.get(part);
  if (known?.language !== language) sentencesOf.set(part, (known = { language, sentences: sentencesInLanguage(part.plain, part.blocks, splitSentences(part.plain, part.blocks, language), language) }));
  return known.sentences;
}

/** The prose at the beginning of a text, up to a length: enough to tell its language. */
export function proseAtStart({ front, text, starts, parts }: PartedText, length: number): string {
  let prose = ' '.repeat(Math.min(front.end, length));
  for (let i = 0; i < parts.length && prose.length < length; i++) {
    prose += text.slice(front.end && i === 0 ? front.end : i ? starts[i - 1]! + parts[i - 1]!.length : 0, starts[i]) + parts[i]!.plain;
  }
  return prose.slice(0, length);
}

/** A copy that does not keep the text it was cut from in memory. */
export function detached(text: string): string {
  return text.length > 1 ? [text.slice(0, 1), text.slice(1)].join('') : text;
}

export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Characters compared at once. */
const STRIDE = 4096;

/** The one stretch in which two texts differ. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + STRIDE <= most && before.slice(start, start + STRIDE) === after.slice(start, start + STRIDE)) start += STRIDE;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let oldEnd = before.length;
  let newEnd = after.length;
  const room = () => Math.min(oldEnd, newEnd) - start;
  while (room() >= STRIDE && before.slice(oldEnd - STRIDE, oldEnd) === after.slice(newEnd - STRIDE, newEnd)) {
    oldEnd -= STRIDE;
    newEnd -= STRIDE;
  }
  while (room() > 0 && before.charCodeAt(oldEnd - 1) === after.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}
