/**
 * A text as a row of parts that are read one by one: its paragraphs, headings, tables, list items. After an edit only the
 * parts it touches are read again; the others stay the same objects.
 */
import { TreeFragment, type Tree, type TreeCursor } from '@lezer/common';
import type { Block, Language, Sentence } from '../types.js';
import { blankOut, type DocumentFormat } from './document.js';
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

/** Reads the versions of one text. */
export class PartReader {
  private body = '';
  private fragments: readonly TreeFragment[] = [];
  private starts: readonly number[] = [];
  private parts: readonly Part[] = [];
  private readonly ofTree = new WeakMap<Tree, Part>();

  constructor(private readonly format: DocumentFormat) {}

  /** Pauses between small steps. One that is not run to its end leaves the reader as it was. */
  *read(text: string): Generator<void, PartedText> {
    const front = readFrontMatter(text);
    const body = front.end ? text.slice(front.end) : text;
    const { starts, parts } = this.format === 'plain' ? this.readPlain(body) : yield* this.readMarkdown(body);
    this.body = body;
    this.starts = starts;
    this.parts = parts;
    return { text, front, starts: front.end ? starts.map((s) => s + front.end) : starts, parts };
  }

  private *readMarkdown(body: string): Generator<void, { starts: number[]; parts: Part[] }> {
    const change = changeBetween(this.body, body);
    const fragments = TreeFragment.applyChanges(this.fragments, [{ fromA: change.start, toA: change.oldEnd, fromB: change.start, toB: change.newEnd }]);
    const parse = markdown.startParse(body, fragments);
    let tree = parse.advance();
    for (; !tree; tree = parse.advance()) yield;
    const starts: number[] = [];
    const parts: Part[] = [];
    for (const branch of branches(tree.cursor())) {
      let part = branch.tree ? this.ofTree.get(branch.tree) : undefined;
      if (!part) {
        const source = body.slice(branch.start, branch.end);
        part = markdownPart(branch.tree ?? branch.toTree(), source);
        if (branch.tree) this.ofTree.set(branch.tree, part);
        yield;
      }
      starts.push(branch.start);
      parts.push(part);
    }
    this.fragments = TreeFragment.addTree(tree);
    return { starts, parts };
  }

  /** Paragraphs away from the change are kept; one to each side of it is read again, for the blank lines between. */
  private readPlain(body: string): { starts: number[]; parts: Part[] } {
    const change = changeBetween(this.body, body);
    const count = this.parts.length;
    let first = 0;
    while (first < count && this.starts[first]! + this.parts[first]!.length < change.start) first++;
    first = Math.max(0, first - 1);
    let last = count;
    while (last > first && this.starts[last - 1]! > change.oldEnd) last--;
    last = Math.min(count, last + 1);
    const shift = change.newEnd - change.oldEnd;
    const from = first > 0 ? this.starts[first]! : 0;
    const to = last < count ? this.starts[last]! + shift : body.length;
    const middle = body.slice(from, to);
    const starts = this.starts.slice(0, first);
    const parts = this.parts.slice(0, first);
    for (const block of plainBlocks(middle, 0).blocks) {
      starts.push(from + block.start);
      parts.push(plainPart(middle.slice(block.start, block.end)));
    }
    for (let i = last; i < count; i++) {
      starts.push(this.starts[i]! + shift);
      parts.push(this.parts[i]!);
    }
    return { starts, parts };
  }
}

interface Branch {
  readonly start: number;
  readonly end: number;
  /** Null for the smallest nodes, which have no object of their own. */
  readonly tree: Tree | null;
  toTree(): Tree;
}

/** The children of the document, and the items of its lists in place of the lists. */
function* branches(cursor: TreeCursor): Generator<Branch> {
  if (!cursor.firstChild()) return;
  do {
    const isList = cursor.name === 'BulletList' || cursor.name === 'OrderedList';
    if (isList && cursor.firstChild()) {
      do yield branchAt(cursor); while (cursor.nextSibling());
      cursor.parent();
    } else yield branchAt(cursor);
  } while (cursor.nextSibling());
}

function branchAt(cursor: TreeCursor): Branch {
  const { node } = cursor;
  return { start: cursor.from, end: cursor.to, tree: cursor.tree, toTree: () => node.toTree() };
}

function markdownPart(tree: Tree, source: string): Part {
  const { blocks, blank } = treeBlocks(tree, 0, urls(source, 0));
  return { length: source.length, plain: detached(blankOut(source, blank)), blocks };
}

function plainPart(source: string): Part {
  return { length: source.length, plain: detached(blankOut(source, urls(source, 0))), blocks: [{ start: 0, end: source.length, kind: 'paragraph', paragraph: 1 }] };
}

const sentencesOf = new WeakMap<Part, { readonly language: Language; readonly sentences: readonly Sentence[] }>();

/** As `Document.sentences`, counted from the part's start and its first block. */
export function sentencesIn(part: Part, language: Language): readonly Sentence[] {
  let known = sentencesOf.get(part);
  if (known?.language !== language) sentencesOf.set(part, (known = { language, sentences: splitSentences(part.plain, part.blocks, language) }));
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
