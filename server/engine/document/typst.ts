/** Typst: content is prose, code after `#` is not, but content in brackets inside code is prose again. */
import type { ParsedBlocks } from './prose.js';
import { Markup, Tables } from './markup.js';

export function typstBlocks(text: string, from: number): ParsedBlocks {
  return new TypstReader(text, from).read();
}

/** What a closing bracket ends: content, a cell, or code in parentheses. */
interface Frame {
  readonly close: string;
  readonly code: boolean;
  /** The table whose cells the content of this code is. */
  readonly table?: { readonly columns: number; cells: number };
  readonly cell?: boolean;
}

const DEEPEST = 100;
const LONGEST_FORMULA = 2000;

class TypstReader {
  private readonly out: Markup;
  private readonly tables = new Tables();
  private readonly frames: Frame[] = [];
  private at: number;

  constructor(
    private readonly text: string,
    private readonly from: number,
  ) {
    this.out = new Markup(text, from);
    this.at = from;
  }

  read(): ParsedBlocks {
    while (this.at < this.text.length) {
      if (this.frames[this.frames.length - 1]?.code) this.code();
      else this.content();
    }
    return { ...this.out.result(), soft: true };
  }

  private content(): void {
    const { text, at } = this;
    const c = text[at]!;
    if (at === this.from || text[at - 1] === '\n') {
      if (this.lineStart()) return;
    }
    switch (c) {
      case '\n':
        if (/^\n[ \t\r]*\n/.test(text.slice(at, at + 200)) && this.frames.length === 0) this.out.flush();
        else if (/^\n[ \t\r]*\n/.test(text.slice(at, at + 200)) && !this.inCell()) this.out.flush();
        this.at++;
        return;
      case '/':
        if (this.comment()) return;
        break;
      case '\\':
        if (text.startsWith('u{', at + 1)) {
          const close = text.indexOf('}', at);
          const code = close > 0 && close - at < 12 ? parseInt(text.slice(at + 3, close), 16) : NaN;
          if (code <= 0x10ffff) return this.shown(close + 1 - at, String.fromCodePoint(code));
        }
        if (at + 1 >= text.length || /\s/.test(text[at + 1]!)) return this.shown(1, '\n');
        return this.shown(2, text[at + 1]!);
      case '~':
        return this.shown(1, '\u00A0');
      case '-':
        if (text.startsWith('---', at)) return this.shown(3, '—');
        if (text.startsWith('--', at)) return this.shown(2, '–');
        if (text.startsWith('-?', at)) return this.shown(2, '');
        break;
      case '.':
        if (text.startsWith('...', at)) return this.shown(3, '…');
        break;
      case '`':
        return this.raw();
      case '$':
        return this.math();
      case '*':
      case '_':
        // Inside a word `_` is a letter, `*` a mark.
        if (c === '_' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) break;
        this.out.escape(at, at + 1, '');
        this.at++;
        return;
      case '@': {
        const name = /^@[\p{L}_][\w:.-]{0,80}(?<![.:])/u.exec(text.slice(at, at + 90));
        if (!name) break;
        this.out.prose(at, at + name[0].length);
        return this.hide(at + name[0].length, true);
      }
      case '<': {
        const label = /^<[\p{L}_][\w:.-]{0,80}>/u.exec(text.slice(at, at + 90));
        if (!label) break;
        return this.hide(at + label[0].length, false);
      }
      case '#':
        return this.hash();
      case ']':
        if (this.frames.length) return this.closeContent();
        break;
    }
    let end = at + 1;
    while (end < text.length && !'\n/\\~-.`$*_@<#]'.includes(text[end]!)) end++;
    this.out.prose(at, end);
    this.at = end;
  }

  /** Headings, items and terms begin a line. */
  private lineStart(): boolean {
    const { text, at } = this;
    const m = /^[ \t]*(={1,6}|[-+]|\d{1,3}\.|\/)[ \t]+/.exec(text.slice(at, at + 60));
    // The heading ends with its line.
    if (!m) {
      if (this.out.kind === 'heading') this.out.flush();
      return false;
    }
    const mark = m[1]!;
    if (mark.startsWith('=')) this.out.open('heading', { level: mark.length });
    else if (!this.inCell()) this.out.open('item');
    this.out.blank(at, at + m[0].length);
    this.at = at + m[0].length;
    return true;
  }

  private comment(): boolean {
    const { text, at } = this;
    if (text[at + 1] === '/' && text[at - 1] !== ':') {
      const end = text.indexOf('\n', at);
      this.hide(end < 0 ? text.length : end, false);
      return true;
    }
    if (text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      this.hide(end < 0 ? text.length : end + 2, false);
      return true;
    }
    return false;
  }

  private raw(): void {
    const { text, at } = this;
    let ticks = 1;
    while (text[at + ticks] === '`') ticks++;
    if (ticks === 2) return this.hide(at + 2, false);
    const fence = '`'.repeat(ticks);
    const close = text.indexOf(fence, at + ticks);
    if (close < 0) {
      this.out.prose(at, at + ticks);
      this.at = at + ticks;
      return;
    }
    if (ticks === 1) this.out.prose(at, close + 1);
    this.hide(close + ticks, true);
  }

  /** A formula that is but a figure is read as one. */
  private math(): void {
    const { text, at } = this;
    let end = at + 1;
    const limit = Math.min(text.length, at + LONGEST_FORMULA);
    while (end < limit && text[end] !== '$') end += text[end] === '\\' ? 2 : 1;
    if (end >= limit) {
      this.out.prose(at, at + 1);
      this.at = at + 1;
      return;
    }
    const inner = text.slice(at + 1, end);
    if (/^-?\d[\d.,]{0,30}\s?%?$/.test(inner)) {
      this.out.escape(at, at + 1, '');
      if (inner.startsWith('-')) this.out.escape(at + 1, at + 2, '−');
      this.out.escape(end, end + 1, '');
      this.out.prose(at, end + 1);
      this.at = end + 1;
      return;
    }
    this.out.prose(at, end + 1);
    this.hide(end + 1, true);
  }

  /** `#let x = …`, `#image("a.png")`, `#strong[…]`, `#table(columns: 2, [a], [b])`. */
  private hash(): void {
    const { text, at } = this;
    const statement = /^#(?:let|set|show|import|include|if|else|for|while|return|context)\b/.exec(text.slice(at, at + 12));
    if (statement) {
      const language = /^#set text\([^)\n]{0,200}\blang:\s*"([a-z]{2,3})"/.exec(text.slice(at, at + 260));
      if (language) this.out.language = language[1];
      return this.hide(this.statementEnd(at), false);
    }
    const call = /^#[\p{L}_][\p{L}\p{N}_.-]{0,80}/u.exec(text.slice(at, at + 90));
    if (!call) {
      if (text[at + 1] === '{' || text[at + 1] === '(') return this.openCode(at, at + 2, text[at + 1]!, undefined);
      this.out.prose(at, at + 1);
      this.at = at + 1;
      return;
    }
    const name = call[0].replace(/[.-]$/, '');
    const end = at + name.length;
    if (text[end] === '(') return this.openCode(at, end + 1, '(', name.slice(1));
    if (text[end] === '[') return this.openContent(at, end + 1, name.slice(1));
    // A variable: its value is not known.
    this.out.prose(at, end);
    this.hide(end, true);
  }

  private openCode(from: number, to: number, bracket: string, name: string | undefined): void {
    let table: Frame['table'];
    if (name === 'table' || name === 'grid') {
      this.out.flush();
      table = { columns: columnsOf(this.text.slice(to, to + 400)), cells: 0 };
      this.tables.open();
    }
    if (name === 'figure') this.out.flush();
    this.out.blank(from, to);
    this.at = to;
    this.push({ close: bracket === '(' ? ')' : '}', code: true, ...(table ? { table } : {}) });
  }

  private openContent(from: number, to: number, name: string): void {
    if (name === 'footnote') {
      this.out.escape(from, to, ' (');
      this.out.prose(from, to);
      this.push({ close: ')]', code: false });
    } else {
      if (/^(?:quote|figure|align|block|caption|abstract|title)$/.test(name)) this.out.open(name === 'quote' ? 'quote' : 'paragraph');
      this.out.escape(from, to, '');
      this.push({ close: ']', code: false });
    }
    this.at = to;
  }

  private closeContent(): void {
    const frame = this.frames.pop()!;
    if (frame.close === ')]') return this.shown(1, ')');
    if (frame.cell || this.frames[this.frames.length - 1]?.code) {
      this.out.flush();
      return this.hide(this.at + 1, false);
    }
    this.out.escape(this.at, this.at + 1, '');
    this.at++;
  }

  /** Inside parentheses or braces: everything is hidden but content in brackets. */
  private code(): void {
    const { text, at } = this;
    const frame = this.frames[this.frames.length - 1]!;
    const c = text[at]!;
    if (c === '"') {
      let end = at + 1;
      while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
      return this.hide(Math.min(text.length, end + 1), false);
    }
    if (c === '/' && this.comment()) return;
    if (c === '[') {
      const table = this.frames.map((f) => f.table).findLast((t) => t !== undefined);
      this.out.flush();
      if (table) {
        if (table.cells % table.columns === 0) this.tables.openRow();
        const column = table.cells++ % table.columns;
        this.out.open('cell', { cell: (index) => this.tables.cell(column, index) });
      }
      this.hide(at + 1, false);
      return this.push({ close: ']', code: false, ...(table ? { cell: true } : {}) });
    }
    if (c === '(' || c === '{') {
      this.hide(at + 1, false);
      return this.push({ close: c === '(' ? ')' : '}', code: true });
    }
    if (c === frame.close) {
      this.frames.pop();
      this.hide(at + 1, false);
      // `#align(center)[…]`: the content is the call's as well.
      if (text[at + 1] === '[' && !this.frames[this.frames.length - 1]?.code) {
        this.hide(at + 2, false);
        this.push({ close: ']', code: false });
      }
      return;
    }
    let end = at + 1;
    while (end < text.length && !'"/[({)}]'.includes(text[end]!)) end++;
    this.hide(end, false);
  }

  /** A statement runs to the end of its line, or to the bracket that closes what it opened. */
  private statementEnd(from: number): number {
    const { text } = this;
    let depth = 0;
    for (let i = from; i < text.length; i++) {
      const c = text[i]!;
      if (c === '"') {
        i++;
        while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
      } else if ('([{'.includes(c)) depth++;
      else if (')]}'.includes(c)) {
        if (depth === 0) return i;
        depth--;
      } else if (c === '\n' && depth === 0) return i;
      // An unclosed bracket must not hide the rest of the draft.
      if (i - from > 20_000) break;
    }
    const line = text.indexOf('\n', from);
    return depth === 0 ? text.length : line < 0 ? text.length : line;
  }

  private push(frame: Frame): void {
    if (this.frames.length < DEEPEST) this.frames.push(frame);
  }

  private inCell(): boolean {
    return this.frames.some((f) => f.cell);
  }

  private shown(length: number, value: string): void {
    this.out.escape(this.at, this.at + length, value);
    if (value.trim()) this.out.prose(this.at, this.at + length);
    this.at += length;
  }

  private hide(end: number, object: boolean): void {
    if (object) this.out.object(this.at, end);
    else this.out.blank(this.at, end);
    this.at = end;
  }
}

/** `columns: 3`, `columns: (1fr, auto)`, `columns: (auto,) * 3` */
function columnsOf(head: string): number {
  const m = /\bcolumns:\s?(?:(\d{1,3})|\(([^()]{0,200})\)(?:\s?\*\s?(\d{1,3}))?)/.exec(head);
  if (!m) return 1;
  if (m[1]) return Math.max(1, Number(m[1]));
  const listed = m[2]!.split(',').filter((part) => part.trim()).length;
  return Math.max(1, listed * (m[3] ? Number(m[3]) : 1));
}
