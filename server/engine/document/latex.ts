/**
 * LaTeX, read by a scanner of its own: a draft is unfinished most of the time, and a grammar gives up where a brace is
 * missing. What a command does with its arguments stands in latex-commands.ts.
 */
import type { ParsedBlocks } from './prose.js';
import {
  ACCENTS, CAPTIONS, CHARACTERS, FIRST_HIDDEN, GERMAN_SHORTHANDS, HEADINGS, HIDDEN, HIDDEN_COUNT, LISTS, NOTES, OBJECTS, QUOTES, SYMBOLS, TABLE_ARGUMENTS, TABLES, UNITS, VERBATIM,
} from './latex-commands.js';
import { Markup, Tables } from './markup.js';

export function latexBlocks(text: string, from: number): ParsedBlocks {
  return new LatexReader(text, from).read();
}

/** Where a group that was opened ends, and what its end does. */
type Group = 'plain' | 'heading' | 'note' | 'caption';

/** A formula longer than this, or with an empty line in it, is a dollar sign that stands alone. */
const LONGEST_FORMULA = 2000;
/** An argument longer than this lacks its brace. */
const LONGEST_ARGUMENT = 4000;
const LETTER = /[A-Za-z@]/;

class LatexReader {
  private readonly out: Markup;
  private readonly tables = new Tables();
  private readonly groups: Group[] = [];
  private readonly environments: string[] = [];
  private column = 0;
  private at: number;
  private readonly german: boolean;

  constructor(
    private readonly text: string,
    private readonly from: number,
  ) {
    this.out = new Markup(text, from);
    this.at = from;
    this.german = /\b(?:n?german|n?austrian|n?swissgerman)\b/.test(text.slice(0, 20_000));
  }

  read(): ParsedBlocks {
    const begin = this.text.indexOf('\\begin{document}', this.from);
    if (begin >= 0) this.preamble(begin);
    while (this.at < this.text.length) this.step();
    this.out.flush();
    return { ...this.out.result(), soft: true };
  }

  /** Of what stands before the document only its title is prose. */
  private preamble(end: number): void {
    const title = /\\title\s{0,10}\{/g;
    title.lastIndex = this.from;
    const m = title.exec(this.text.slice(0, end));
    if (m) {
      const close = this.closing(m.index + m[0].length - 1);
      this.out.blank(this.from, m.index);
      this.at = m.index;
      while (this.at < Math.min(close + 1, end)) this.step();
      this.out.flush();
    }
    this.out.blank(this.at, end);
    this.at = end;
  }

  private step(): void {
    const { text, at } = this;
    const c = text[at]!;
    switch (c) {
      case '\\':
        return this.command();
      case '%':
        return this.comment();
      case '$':
        return this.dollar();
      case '{':
        this.groups.push('plain');
        return this.mark(1);
      case '}':
        return this.closeGroup();
      case '~':
        this.out.escape(at, at + 1, '\u00A0');
        this.at++;
        return;
      case '&':
        if (!this.inTable()) break;
        this.out.blank(at, at + 1);
        this.at++;
        return this.openCell(this.column + 1);
      case '`':
      case "'":
        if (text[at + 1] !== c) break;
        return this.shown(2, c === '`' ? '“' : '”');
      case '-':
        if (text[at + 1] !== '-') break;
        return text[at + 2] === '-' ? this.shown(3, '—') : this.shown(2, '–');
      case '"': {
        const value = this.german ? GERMAN_SHORTHANDS[text[at + 1] ?? ''] : undefined;
        if (value === undefined) break;
        return this.shown(2, value);
      }
      case '\n':
        if (/^\n[ \t\r]*\n/.test(text.slice(at, at + 200))) this.paragraphEnd();
        this.at++;
        return;
    }
    let end = at + 1;
    while (end < text.length && !'\\%${}~&`\'-"\n'.includes(text[end]!)) end++;
    this.out.prose(at, end);
    this.at = end;
  }

  /** Characters that are shown as others. */
  private shown(length: number, value: string): void {
    this.out.escape(this.at, this.at + length, value);
    if (value.trim()) this.out.prose(this.at, this.at + length);
    this.at += length;
  }

  /** A mark around prose. Inside a word it parts nothing. */
  private mark(length: number): void {
    const [start, end] = [this.at, this.at + length];
    this.out.escape(start, end, '');
    this.at = end;
  }

  private comment(): void {
    const at = this.text.indexOf('\n', this.at);
    const end = at < 0 ? this.text.length : at;
    this.out.blank(this.at, end);
    this.at = end;
  }

  private dollar(): void {
    const { text, at } = this;
    const double = text[at + 1] === '$';
    const start = at + (double ? 2 : 1);
    const limit = Math.min(text.length, start + LONGEST_FORMULA);
    for (let i = start; i < limit; i++) {
      const c = text[i];
      if (c === '\\') i++;
      else if (c === '\n' && !double && /^\n[ \t\r]*\n/.test(text.slice(i, i + 100))) break;
      else if (c === '$') return this.formula(start, i, double ? 2 : 1);
    }
    this.out.prose(at, at + 1);
    this.at = at + 1;
  }

  /** A formula that is but a figure ("$3{,}5$", "$-7\,\%$") is read as one. */
  private formula(start: number, end: number, marks: number): void {
    const inner = this.text.slice(start, end);
    if (inner.length <= 40 && /^\s?[-+−]?\s?\d[\d.,;:{}~%\\\s]*$/.test(inner)) {
      this.mark(marks);
      this.out.prose(start, end);
      while (this.at < end) {
        if (this.text[this.at] === '-') this.shown(1, '−');
        else if (/[\d.,+ −]/.test(this.text[this.at]!)) this.at++;
        else this.step();
      }
      return this.mark(marks);
    }
    this.out.object(this.at, end + marks);
    if (marks === 1) this.out.prose(this.at, end + marks);
    this.at = end + marks;
  }

  private command(): void {
    const { text, at } = this;
    const next = text[at + 1] ?? '';
    if (!LETTER.test(next)) return this.symbol(next);
    let end = at + 1;
    while (end < text.length && LETTER.test(text[end]!)) end++;
    const name = text.slice(at + 1, end);
    if (text[end] === '*') end++;
    this.named(name, end);
  }

  private symbol(next: string): void {
    const { text, at } = this;
    if (next === '\\') {
      let end = at + 2;
      if (text[end] === '*') end++;
      if (text[end] === '[') end = Math.min(this.closing(end) + 1, end + 40, text.length);
      if (this.inTable()) {
        this.out.blank(at, end);
        this.at = end;
        this.out.flush();
        this.tables.openRow();
        return this.openCell(0);
      }
      this.out.escape(at, end, '\n');
      this.at = end;
      return;
    }
    if (next === '(' || next === '[') {
      const close = text.indexOf(next === '(' ? '\\)' : '\\]', at);
      if (close >= 0 && close - at <= LONGEST_FORMULA) {
        if (next === '(') return this.formula(at + 2, close, 2);
        this.out.object(at, close + 2);
        this.at = close + 2;
        return;
      }
    }
    const accent = ACCENTS[next];
    if (accent && next !== '=') {
      const letter = /^\s?(?:\{\\?(\p{L})\}|\\(i|j)(?![A-Za-z])|(\p{L}))/u.exec(text.slice(at + 2, at + 10));
      if (letter) return this.shown(2 + letter[0].length, ((letter[1] ?? letter[2] ?? letter[3])! + accent).normalize('NFC'));
    }
    const value = SYMBOLS[next];
    if (value !== undefined) return this.shown(2, value);
    this.mark(Math.min(2, text.length - at));
  }

  private named(name: string, end: number): void {
    const { text } = this;
    if (name === 'begin' || name === 'end') return this.environment(name, end);
    if (name === 'verb') {
      const close = text.indexOf(text[end] ?? '\n', end + 1);
      return this.thing(close < 0 || close - end > LONGEST_ARGUMENT ? end : close + 1);
    }
    if (name === 'item') {
      this.out.blank(this.at, end);
      this.at = end;
      return this.out.open('item');
    }
    if (name === 'par') {
      this.out.blank(this.at, end);
      this.at = end;
      return this.paragraphEnd();
    }
    if (name === 'num' || name === 'SI' || name === 'qty' || name === 'si' || name === 'unit') return this.figure(name, end);
    const accent = name.length === 1 ? ACCENTS[name] : undefined;
    const accented = accent && /^(?:\{(\p{L})\}|\s(\p{L}))/u.exec(text.slice(end, end + 5));
    if (accented) return this.shown(end + accented[0].length - this.at, ((accented[1] ?? accented[2])! + accent).normalize('NFC'));
    const value = own(CHARACTERS, name);
    if (value !== undefined) {
      // "\ss{}", "\ss ": what ends the name is not shown.
      const tail = text.startsWith('{}', end) ? 2 : text[end] === ' ' && value !== ' ' ? 1 : 0;
      return this.shown(end + tail - this.at, value);
    }
    if (HIDDEN.has(name)) return this.hide(this.afterArguments(end, 9), false);
    if (OBJECTS.has(name)) return this.thing(this.afterArguments(end, 9));
    const level = own(HEADINGS, name);
    if (level) return this.opened(end, 'heading', () => this.out.open('heading', { level }));
    if (CAPTIONS.has(name)) return this.opened(end, 'caption', () => this.out.open('paragraph'));
    if (NOTES.has(name)) return this.note(end);
    const skipped = FIRST_HIDDEN.has(name) ? this.afterArguments(end, HIDDEN_COUNT[name] ?? 1) : this.afterOptions(end);
    this.mark(skipped - this.at);
    // "\textbf word": the space behind a name is not shown, but it parts words.
  }

  /** "\section[short]{long}": from the brace on it is prose of a block of its own. */
  private opened(end: number, group: Group, open: () => void): void {
    const brace = this.afterOptions(end);
    if (this.text[brace] !== '{') return this.hide(brace, false);
    this.out.blank(this.at, brace + 1);
    this.at = brace + 1;
    open();
    this.groups.push(group);
  }

  private note(end: number): void {
    const brace = this.afterOptions(end);
    if (this.text[brace] !== '{') return this.hide(brace, false);
    this.out.escape(this.at, brace + 1, ' (');
    this.out.prose(this.at, brace + 1);
    this.at = brace + 1;
    this.groups.push('note');
  }

  private closeGroup(): void {
    const group = this.groups.pop();
    if (group === 'note') return this.shown(1, ')');
    if (group === 'heading' || group === 'caption') {
      this.out.blank(this.at, this.at + 1);
      this.at++;
      return this.paragraphEnd();
    }
    this.mark(1);
  }

  private hide(end: number, object: boolean): void {
    if (object) this.out.object(this.at, end);
    else this.out.blank(this.at, end);
    this.at = end;
  }

  private thing(end: number): void {
    this.out.prose(this.at, end);
    this.hide(end, true);
  }

  /** siunitx: "\num{12345.6}", "\SI{5}{\percent}", "\qty{3.2}{\kilo\metre}". */
  private figure(name: string, end: number): void {
    const open = this.afterOptions(end);
    if (this.text[open] !== '{') return this.mark(open - this.at);
    let close = this.closing(open);
    if (name === 'num' || name === 'SI' || name === 'qty') {
      this.mark(open + 1 - this.at);
      this.out.prose(open + 1, close);
      const point = this.text.indexOf('.', open);
      if (this.german && point >= 0 && point < close) this.out.escape(point, point + 1, ',');
      this.at = close;
      if (name === 'num' || this.text[close + 1] !== '{') return this.mark(Math.min(1, this.text.length - close));
      this.out.escape(close, close + 2, ' ');
      this.at = close + 2;
      close = this.closing(close + 1);
    } else this.mark(open + 1 - this.at);
    const unit = this.text.slice(this.at, close).replace(/\\([A-Za-z]+)\s?/g, (whole, macro: string) => own(UNITS, macro) ?? whole.slice(1));
    if (close > this.at) this.out.escape(this.at, close, unit.trim());
    this.out.prose(this.at, close);
    this.at = close;
    if (close < this.text.length) this.mark(1);
  }

  private environment(word: 'begin' | 'end', end: number): void {
    const brace = /^\s{0,3}\{([A-Za-z@]{1,40})(\*?)\}/.exec(this.text.slice(end, end + 60));
    if (!brace) return this.mark(end - this.at);
    const name = brace[1]!;
    let after = end + brace[0].length;
    if (word === 'end') {
      const open = this.environments.lastIndexOf(name);
      if (open >= 0) this.environments.length = open;
      this.out.blank(this.at, after);
      this.at = after;
      return this.paragraphEnd();
    }
    if (VERBATIM.has(name)) {
      const close = this.text.indexOf(`\\end{${name}${brace[2]}}`, after);
      if (close >= 0) after = close + name.length + brace[2]!.length + 6;
      this.out.object(this.at, after);
      this.at = after;
      return;
    }
    this.out.blank(this.at, after);
    this.at = after;
    if (this.environments.length < 200) this.environments.push(name);
    this.paragraphEnd();
    const skip = TABLES.has(name) ? this.afterArguments(after, TABLE_ARGUMENTS[name] ?? 1) : name === 'minipage' || name === 'multicols' || name === 'wrapfigure' || name === 'frame' ? this.afterArguments(after, name === 'wrapfigure' ? 2 : name === 'frame' ? 0 : 1) : this.afterOptions(after);
    this.out.blank(after, skip);
    this.at = skip;
    if (TABLES.has(name)) {
      this.tables.open();
      this.tables.openRow();
      this.openCell(0);
    }
  }

  private openCell(column: number): void {
    this.out.flush();
    this.column = column;
    this.out.open('cell', { cell: (index) => this.tables.cell(column, index) });
  }

  private inTable(): boolean {
    return TABLES.has(this.environments[this.environments.length - 1] ?? '');
  }

  /** What comes next is a block of the environment around it. */
  private paragraphEnd(): void {
    if (this.inTable()) return;
    const around = [...this.environments].reverse().find((e) => LISTS.has(e) || QUOTES.has(e));
    this.out.open(around && QUOTES.has(around) ? 'quote' : around ? 'item' : 'paragraph');
  }

  /** Offset behind "[…]" groups. */
  private afterOptions(offset: number): number {
    let end = offset;
    while (this.text[end] === '[') {
      const close = this.closing(end);
      if (close >= this.text.length) break;
      end = close + 1;
    }
    return end;
  }

  /** Offset behind "[…]" groups and up to `count` "{…}" groups. */
  private afterArguments(offset: number, count: number): number {
    let end = offset;
    let left = count;
    for (;;) {
      const spaces = /^\s{0,3}/.exec(this.text.slice(end, end + 3))![0];
      const next = spaces.includes('\n') ? end : end + spaces.length;
      const c = this.text[next];
      if (c !== '[' && (c !== '{' || left === 0)) return end;
      if (c === '{') left--;
      const close = this.closing(next);
      if (close >= this.text.length) return end;
      end = close + 1;
    }
  }

  /** Offset of the bracket that closes the one at `open`; the text's end where none does within reach. */
  private closing(open: number): number {
    const { text } = this;
    const [o, c] = text[open] === '[' ? ['[', ']'] : ['{', '}'];
    const limit = Math.min(text.length, open + LONGEST_ARGUMENT);
    let depth = 0;
    let braces = 0;
    for (let i = open; i < limit; i++) {
      const x = text[i];
      if (x === '\\') i++;
      else if (x === o) depth++;
      else if (x === c) {
        if (--depth === 0) return i;
      } else if (x === '{') braces++;
      // "[" of prose inside a group that ends.
      else if (x === '}' && --braces < 0) break;
    }
    return text.length;
  }
}

/** Tables are asked by names that drafts invent. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
