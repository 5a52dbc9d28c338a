/** HTML, parsed by htmlparser2, which tells where each text stands and closes what authors leave open. */
import { Parser } from 'htmlparser2';
import type { BlockKind } from '../types.js';
import type { ParsedBlocks } from './prose.js';
import { decodeEntity } from './html-entities.js';
import { Markup, Tables } from './markup.js';

/** Elements whose text is no prose. */
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'title', 'textarea', 'select', 'iframe', 'object', 'canvas', 'datalist', 'rt', 'rp']);
/** Elements whose text stands for one thing that is no prose. */
const OBJECTS = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'svg', 'math']);
const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'button', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'option', 'p',
  'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);
const KINDS: Readonly<Record<string, BlockKind>> = { li: 'item', dd: 'item', dt: 'item', blockquote: 'quote', td: 'cell', th: 'cell' };
const ENTITY = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;
const WORD = /[\p{L}\p{N}]/u;
/** An element deeper than this is still read, but no longer as part of what holds it. */
const DEEPEST = 512;

export function htmlBlocks(text: string, from: number): ParsedBlocks {
  const reader = new HtmlReader(text, from);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex, parser.endIndex + 1),
      onclosetag: (name) => reader.close(name),
      ontext: () => reader.text(parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: false, lowerCaseTags: true },
  );
  // The parser counts from 0: spaces instead of the front matter keep its places true.
  parser.end(from ? ' '.repeat(from) + text.slice(from) : text);
  return reader.result();
}

class HtmlReader {
  private readonly out: Markup;
  private readonly tables = new Tables();
  private readonly path: string[] = [];
  private column = 0;
  /** Where the last text ended, and whether only inline marks have stood since. */
  private last: number;
  private inline = false;

  constructor(
    private readonly source: string,
    private readonly from: number,
  ) {
    this.out = new Markup(source, from);
    this.last = from;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    if (name === 'html' && attributes['lang']) this.out.language = /^[a-z]{2,3}/i.exec(attributes['lang'])?.[0].toLowerCase();
    if (this.path.length < DEEPEST) this.path.push(name);
    if (name === 'br') this.lineBreak(start, end);
    else if (BLOCKS.has(name)) {
      this.inline = false;
      this.out.flush();
      if (name === 'table') this.tables.open();
      if (name === 'tr') {
        this.tables.openRow();
        this.column = 0;
      }
      this.begin();
      if (name === 'td' || name === 'th') this.column += Math.max(1, Math.min(100, Number(attributes['colspan']) || 1));
    }
  }

  close(name: string): void {
    const at = this.path.lastIndexOf(name);
    if (at >= 0) this.path.length = at;
    if (BLOCKS.has(name)) {
      this.inline = false;
      this.begin();
    }
  }

  text(start: number, end: number): void {
    const s = Math.max(start, this.from);
    if (s >= end || this.path.some((name) => HIDDEN.has(name))) return;
    // Written "m<sup>2</sup>"; other raised figures are notes or powers.
    const raised = this.path.includes('sup');
    const figure = raised ? this.source.slice(s, end).trim() : '';
    const square = raised && this.isSquare(figure);
    this.gap(s);
    if (this.path.some((name) => OBJECTS.has(name)) || (raised && /^[[(]?[\d*†‡]{1,4}[\])]?$/.test(figure) && !square)) {
      this.out.object(s, end);
    } else if (square) {
      this.out.escape(s, end, figure === '2' ? '²' : '³');
    } else {
      ENTITY.lastIndex = 0;
      const raw = this.source.slice(s, end);
      for (let m = ENTITY.exec(raw); m; m = ENTITY.exec(raw)) {
        const value = decodeEntity(m[0]);
        if (value !== m[0]) this.out.escape(s + m.index, s + m.index + m[0].length, value.replace(/[\u00AD\u200B\uFEFF]/g, ''));
      }
    }
    this.out.prose(s, end);
    this.last = end;
    this.inline = true;
  }

  result(): ParsedBlocks {
    this.gap(this.source.length);
    return { ...this.out.result(), soft: true };
  }

  private isSquare(figure: string): boolean {
    return (figure === '2' || figure === '3') && /[mM]$/.test(this.source.slice(Math.max(0, this.last - 2), this.last));
  }

  /** What stands between two texts are marks. Inside a word they part nothing. */
  private gap(to: number): void {
    if (to <= this.last) return;
    const [before, after] = [this.source[this.last - 1] ?? '', this.source[to] ?? ''];
    // "<b>Back</b>Chapter 2": a word goes on in small letters, or in digits that are set low or high.
    const isNext = /\p{Ll}/u.test(before) && /[\p{Lu}\d]/u.test(after) && !/<su[bp]\b/i.test(this.source.slice(this.last, Math.min(to, this.last + 200)));
    const inside = this.inline && WORD.test(before) && WORD.test(after) && !isNext && !/<(?:br|img|wbr)\b/i.test(this.source.slice(this.last, Math.min(to, this.last + 200)));
    if (inside) this.out.escape(this.last, to, '');
    else this.out.blank(this.last, to);
    this.last = to;
  }

  private lineBreak(start: number, end: number): void {
    if (start < this.from) return;
    this.gap(start);
    this.out.escape(start, end, '\n');
    this.last = end;
    this.inline = false;
  }

  /** The block that the next text belongs to. */
  private begin(): void {
    const top = this.path[this.path.length - 1] ?? '';
    const heading = /^h([1-6])$/.exec(top);
    if (heading) return this.out.open('heading', { level: Number(heading[1]) });
    for (let i = this.path.length - 1; i >= 0; i--) {
      const kind = KINDS[this.path[i]!];
      if (kind === 'cell') return this.openCell(top);
      if (kind) return this.out.open(kind);
      if (this.path[i] === 'table') break;
    }
    this.out.open('paragraph');
  }

  private openCell(top: string): void {
    const column = top === 'td' || top === 'th' ? this.column : Math.max(0, this.column - 1);
    this.out.open('cell', { cell: (index) => this.tables.cell(column, index) });
  }
}
