/** reStructuredText: blocks by line and indent, as docutils reads them. */
import type { ParsedBlocks } from './prose.js';
import { inlineReader, pair, type InlineRule } from './inline-marks.js';
import { linesOf, Markup, Tables, type Line } from './markup.js';

export const RST_MARKS: readonly InlineRule[] = [
  { pattern: '\\\\\\s', as: () => '' },
  { pattern: '\\\\\\S', as: (m) => m.slice(1) },
  { pattern: '``[^`\\n]{1,500}``', as: 'object' },
  { pattern: ':(?:code|math|ref|doc|cite|py|c|cpp|js|mod|func|class|meth|file|kbd|command|program|option|envvar|download|raw|numref|eq)(?::[\\w-]{1,30})?:`[^`\\n]{0,500}`', as: 'object' },
  { pattern: '(?::[\\w:+.-]{1,40}:)`([^`<\\n]{1,500}?)(?:\\s<[^>`]{0,500}>)?`', as: 'blank' },
  { pattern: '`([^`<\\n]{1,500}?)(?:\\s{0,8}<[^>`]{1,500}>)?`(?:__?|:[\\w:+.-]{1,40}:)?', as: 'blank' },
  { pattern: pair('**'), as: 'glue' },
  { pattern: pair('*'), as: 'glue' },
  { pattern: '\\|(?=\\S)[^|\\n]{1,100}\\|__?|\\|(?=\\S)[^|\\n]{1,100}\\|(?!\\S)', as: 'object' },
  { pattern: '\\[(?:\\d{1,5}|#[\\w-]{0,40}|\\*|[A-Za-z][\\w.-]{0,40})\\]_', as: 'blank' },
  { pattern: '(?<=[\\p{L}\\p{N}])__?(?![\\p{L}\\p{N}_])', as: 'blank' },
];
const inline = inlineReader(RST_MARKS);

/** Directives whose body is prose. The others hold code, pictures, settings. */
const PROSE_DIRECTIVES = new Set(
  ('note warning tip hint important caution danger attention error admonition seealso topic sidebar epigraph highlights pull-quote compound container ' +
    'figure table list-table rst-class class versionadded versionchanged deprecated centered glossary hlist only rubric abstract dedication footer header parsed-literal').split(' '),
);
/** Their first line is prose as well. */
const TITLED = new Set('note warning tip hint important caution danger attention error admonition topic sidebar rubric table list-table centered versionadded versionchanged deprecated seealso'.split(' '));
const ADORNMENT = /^([!-/:-@[-`{-~])\1{1,400}\s*$/;
const BULLET = /^(?:[*+\-•]|\(?(?:\d{1,3}|[a-zA-Z]|#|[ivxlcIVXLC]{1,6})[.)])(?=\s|$)/;

export function rstBlocks(text: string, from: number): ParsedBlocks {
  const out = new Markup(text, from);
  const tables = new Tables();
  const lines = linesOf(text, from);
  const levels: string[] = [];
  const blank = (l: Line) => out.blank(l.start, l.end);
  /** Reads a line's prose from an offset of the line on. */
  const prose = (l: Line, offset: number) => {
    out.prose(l.start + offset, l.end);
    inline(out, l.start + offset, l.end);
  };
  /** Index of the first line that is not indented deeper than `indent`. */
  const bodyEnd = (i: number, indent: number) => {
    let end = i;
    while (end < lines.length && (lines[end]!.empty || lines[end]!.indent > indent)) end++;
    while (end > i && lines[end - 1]!.empty) end--;
    return end;
  };
  const hideTo = (i: number, end: number): number => {
    for (let k = i; k < end; k++) out.object(lines[k]!.start, lines[k]!.end);
    return end;
  };

  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    const body = line.text.slice(line.indent);
    const next = lines[i + 1];
    if (line.empty) {
      out.flush();
      i++;
      continue;
    }
    // A heading: a line, and a line of marks below it (and above it).
    if (ADORNMENT.test(line.text) && line.indent === 0) {
      out.flush();
      if (/^=+(?:\s+=+)+\s*$/.test(line.text) || !next || next.empty || !lines[i + 2] || !ADORNMENT.test(lines[i + 2]!.text)) {
        blank(line);
        i++;
        continue;
      }
      blank(line);
      i++;
      continue;
    }
    if (next && !out.busy && ADORNMENT.test(next.text) && next.text.trimEnd().length >= Math.min(3, body.trimEnd().length) && line.text.length < 300) {
      const mark = `${lines[i - 1] && ADORNMENT.test(lines[i - 1]!.text) ? 'o' : ''}${next.text[0]}`;
      if (!levels.includes(mark)) levels.push(mark);
      out.open('heading', { level: Math.min(6, levels.indexOf(mark) + 1) });
      prose(line, line.indent);
      out.flush();
      blank(next);
      i += 2;
      continue;
    }
    if (/^\+(?:[-=]{1,200}\+){1,60}\s*$/.test(body)) {
      i = gridTable(lines, i, out, tables);
      continue;
    }
    if (/^={2,}(?:\s+={2,})+\s*$/.test(body)) {
      i = simpleTable(lines, i, out, tables);
      continue;
    }
    if (/^\.\.(?:\s|$)/.test(body)) {
      out.flush();
      const end = bodyEnd(i + 1, line.indent);
      const directive = /^\.\.\s{1,10}(?:\|[^|\n]{1,80}\|\s{1,4})?([\w:-]{1,40})::\s*/.exec(body);
      const note = /^\.\.\s{1,10}\[[^\]\n]{1,60}\]\s+/.exec(body);
      if (note) {
        out.blank(line.start, line.start + line.indent + note[0].length);
        prose(line, line.indent + note[0].length);
        i++;
        // What is indented below it belongs to the note.
      } else if (directive && PROSE_DIRECTIVES.has(directive[1]!)) {
        const shown = line.indent + directive[0].length;
        out.blank(line.start, line.start + shown);
        if (TITLED.has(directive[1]!)) {
          prose(line, shown);
          if (/^(?:rubric|table|list-table|admonition|topic|sidebar)$/.test(directive[1]!)) out.flush();
        } else out.blank(line.start + shown, line.end);
        i++;
        while (i < end && /^:[\w-]{1,40}:/.test(lines[i]!.text.trimStart())) blank(lines[i++]!);
      } else {
        // A comment, a target, a substitution, a directive without prose.
        blank(line);
        i = hideTo(i + 1, end);
      }
      continue;
    }
    if (/^__\s/.test(body)) {
      blank(line);
      i++;
      continue;
    }
    const field = /^:(?!\s)[^:\n`]{1,60}:(?=\s|$)/.exec(body);
    if (field && !out.busy) {
      out.open('item');
      out.blank(line.start, line.start + line.indent + field[0].length);
      prose(line, line.indent + field[0].length);
      i++;
      continue;
    }
    const bullet = BULLET.exec(body);
    const startsItem = bullet !== null && (!out.busy || out.kind === 'item');
    if (startsItem) {
      out.open('item');
      const offset = line.indent + bullet[0].length;
      out.blank(line.start, line.start + offset);
      prose(line, offset);
    } else {
      if (!out.busy && line.indent > 0 && out.kind !== 'item') out.open(quoted(lines, i) ? 'quote' : 'paragraph');
      const lineBlock = /^\|(?=\s)/.test(body) ? 1 : 0;
      if (lineBlock) out.blank(line.start, line.start + line.indent + 1);
      prose(line, line.indent + lineBlock);
    }
    i++;
    // "::" at the end of a paragraph announces a literal block.
    if (/::\s*$/.test(line.text) && (!lines[i] || lines[i]!.empty)) {
      const at = line.start + line.text.lastIndexOf('::');
      out.blank(at + (/\S::\s*$/.test(line.text) ? 1 : 0), at + 2);
      out.flush();
      i = hideTo(i, bodyEnd(i, line.indent));
    }
  }
  return { ...out.result(), soft: true };
}

/** An indented paragraph is a quotation, unless it goes on in a list item, a note or a directive. */
function quoted(lines: readonly Line[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 40; k--) {
    const l = lines[k]!;
    if (l.empty || l.indent >= lines[i]!.indent) continue;
    return !BULLET.test(l.text.slice(l.indent)) && !l.text.trimStart().startsWith('..') && !l.text.trimStart().startsWith(':');
  }
  return false;
}

/** Cells between `+---+` rules. A cell that runs over several lines is joined only where the column has one line. */
function gridTable(lines: readonly Line[], from: number, out: Markup, tables: Tables): number {
  out.flush();
  tables.open();
  let i = from;
  for (; i < lines.length && !lines[i]!.empty; i++) {
    const line = lines[i]!;
    const body = line.text.trimStart();
    if (body.startsWith('+')) {
      out.blank(line.start, line.end);
      tables.openRow();
      continue;
    }
    if (!body.startsWith('|')) break;
    let column = 0;
    for (let at = line.text.indexOf('|'); at >= 0; ) {
      out.blank(line.start + at, line.start + at + 1);
      const end = line.text.indexOf('|', at + 1);
      if (end < 0) break;
      cell(out, tables, column++, line.start + at + 1, line.start + end);
      at = end;
    }
  }
  return i;
}

/** Cells in columns that a line of `====  ====` draws. */
function simpleTable(lines: readonly Line[], from: number, out: Markup, tables: Tables): number {
  out.flush();
  tables.open();
  const columns = [...lines[from]!.text.matchAll(/=+/g)].map((m) => m.index);
  let i = from;
  let rules = 0;
  for (; i < lines.length; i++) {
    const line = lines[i]!;
    if (/^\s*[=-]{2,}(?:\s+[=-]{2,})*\s*$/.test(line.text)) {
      out.blank(line.start, line.end);
      if (line.text.includes('=')) rules++;
      // Three rules with a head, two without; the last is followed by an empty line.
      if (rules >= 2 && (!lines[i + 1] || lines[i + 1]!.empty)) return i + 1;
      continue;
    }
    if (line.empty) continue;
    if (rules >= 3) break;
    tables.openRow();
    columns.forEach((start, c) => {
      const stop = columns[c + 1];
      const end = stop === undefined ? line.text.length : Math.min(stop, line.text.length);
      if (start < end) cell(out, tables, c, line.start + start, line.start + end);
    });
  }
  return i;
}

function cell(out: Markup, tables: Tables, column: number, start: number, end: number): void {
  inline(out, start, end);
  out.block('cell', start, end, { cell: (index) => tables.cell(column, index) });
}
