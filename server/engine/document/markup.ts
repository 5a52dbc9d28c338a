/** What the reader of a markup language collects while it walks through a text: blocks, what is no prose, escapes. */
import type { Block, BlockKind, CellPosition, Span } from '../types.js';
import type { Blank, ParsedBlocks } from './prose.js';
import { urls } from './plain.js';

/** Characters that stand for others: `&amp;`, `\%`. An empty value glues what stands on both sides ("<b>N</b>vidia"). */
export interface Escape extends Span {
  /** At most as long as the span. */
  readonly value: string;
}

interface OpenBlock {
  kind: BlockKind;
  start: number;
  end: number;
  level?: number;
  cell?: (index: number) => CellPosition;
}

interface BlockFeatures {
  readonly level?: number;
  /** Asked when the block turns out to hold prose; gets the block's index. */
  readonly cell?: (index: number) => CellPosition;
}

export class Markup {
  readonly blocks: Block[] = [];
  private readonly blanks: Blank[] = [];
  private readonly escapes: Escape[] = [];
  private pending: OpenBlock | undefined;
  language: string | undefined;

  constructor(
    readonly text: string,
    readonly from: number,
  ) {}

  /** Not shown, or a mark around prose. */
  blank(start: number, end: number): void {
    if (end > start) this.blanks.push({ start, end, object: false });
  }

  /** Stands for one thing that is no prose: code, a formula, an address. */
  object(start: number, end: number): void {
    if (end > start) this.blanks.push({ start, end, object: true });
  }

  escape(start: number, end: number, value: string): void {
    if (value.length <= end - start) this.escapes.push({ start, end, value });
    else this.blank(start, end);
  }

  /** Ends the block before it, if there is one; the next prose begins one of this kind. */
  open(kind: BlockKind, more: BlockFeatures = {}): void {
    this.flush();
    this.pending = { kind, start: -1, end: -1, ...more };
  }

  /** Prose that belongs to the open block. Without one it is a paragraph's. */
  prose(start: number, end: number): void {
    let [s, e] = [start, end];
    while (s < e && isSpace(this.text.charCodeAt(s))) s++;
    while (e > s && isSpace(this.text.charCodeAt(e - 1))) e--;
    if (s >= e) return;
    this.pending ??= { kind: 'paragraph', start: -1, end: -1 };
    if (this.pending.start < 0) this.pending.start = s;
    this.pending.end = Math.max(this.pending.end, e);
  }

  /** Whether prose has been met since the last block ended. */
  get busy(): boolean {
    return this.pending !== undefined && this.pending.start >= 0;
  }

  get kind(): BlockKind | undefined {
    return this.pending?.kind;
  }

  flush(): void {
    const b = this.pending;
    this.pending = undefined;
    if (!b || b.start < 0) return;
    this.blocks.push({
      start: b.start, end: b.end, kind: b.kind, paragraph: this.blocks.length + 1,
      ...(b.level !== undefined ? { level: b.level } : {}), ...(b.cell ? { cell: b.cell(this.blocks.length) } : {}),
    });
  }

  /** A block whose bounds are known. */
  block(kind: BlockKind, start: number, end: number, more: BlockFeatures = {}): void {
    this.open(kind, more);
    this.prose(start, end);
    this.flush();
  }

  result(): ParsedBlocks {
    this.flush();
    const blanks = [...this.blanks].sort((a, b) => a.start - b.start);
    return {
      blocks: this.blocks,
      blank: [...apartFrom(urls(this.text, this.from), blanks), ...blanks],
      escapes: [...this.escapes].sort((a, b) => a.start - b.start),
      ...(this.language ? { language: this.language } : {}),
    };
  }
}

/** An address that the markup has its own word about ("https://example.org[the page]") is its business. Both are sorted. */
function apartFrom(addresses: readonly Blank[], blanks: readonly Blank[]): Blank[] {
  let next = 0;
  let reach = -1;
  return addresses.filter((address) => {
    while (next < blanks.length && blanks[next]!.start < address.end) reach = Math.max(reach, blanks[next++]!.end);
    return reach <= address.start;
  });
}

/** Keeps count of tables, rows and columns. */
export class Tables {
  private table = -1;
  private row = -1;
  private rowHead: number | undefined;
  private heads = new Map<number, number>();

  open(): void {
    this.table++;
    this.row = -1;
    this.heads = new Map();
  }

  openRow(): void {
    this.row++;
    this.rowHead = undefined;
  }

  /** The cell that becomes block `index`. */
  cell(column: number, index: number): CellPosition {
    const columnHead = this.row > 0 ? this.heads.get(column) : undefined;
    if (this.row === 0) this.heads.set(column, index);
    const rowHead = this.rowHead;
    if (rowHead === undefined) this.rowHead = index;
    return {
      table: this.table,
      row: this.row,
      column,
      ...(rowHead !== undefined ? { rowHead } : {}),
      ...(columnHead !== undefined ? { columnHead } : {}),
    };
  }
}

export interface Line extends Span {
  /** Without its line break. */
  readonly text: string;
  /** Blank characters it begins with. */
  readonly indent: number;
  readonly empty: boolean;
}

export function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const next = at < 0 ? text.length : at + 1;
    let end = at < 0 ? text.length : at;
    if (end > start && text[end - 1] === '\r') end--;
    const line = text.slice(start, end);
    let indent = 0;
    while (indent < line.length && isSpace(line.charCodeAt(indent))) indent++;
    lines.push({ start, end, text: line, indent, empty: indent === line.length });
    start = next;
  }
  return lines;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
