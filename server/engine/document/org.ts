/** Org: blocks by line, as Org mode reads them. */
import type { ParsedBlocks } from './prose.js';
import { inlineReader, pair, type InlineRule } from './inline-marks.js';
import { linesOf, Markup, Tables, type Line } from './markup.js';

export const ORG_MARKS: readonly InlineRule[] = [
  { pattern: '(?<![\\p{L}\\p{N}])=(?=\\S)[^\\n]{0,200}?\\S=(?![\\p{L}\\p{N}])', as: 'object' },
  { pattern: '(?<![\\p{L}\\p{N}])~(?=\\S)[^\\n]{0,200}?\\S~(?![\\p{L}\\p{N}])', as: 'object' },
  { pattern: '\\[\\[[^\\]\\n]{1,500}\\]\\[([^\\]\\n]{1,500})\\]\\]', as: 'blank' },
  { pattern: '\\[\\[[^\\]\\n]{1,500}\\]\\]', as: 'object' },
  { pattern: '\\[fn::([^\\]\\n]{1,1000})\\]', as: 'blank' },
  { pattern: '\\[fn:[\\w-]{1,40}\\]', as: 'blank' },
  { pattern: '\\[cite[^\\]\\n]{1,300}\\]', as: 'object' },
  { pattern: '[<\\[]\\d{4}-\\d{2}-\\d{2}[^>\\]\\n]{0,40}[>\\]]', as: 'blank' },
  { pattern: '<<<?[^>\\n]{1,100}>>>?', as: 'blank' },
  { pattern: '\\\\\\([^\\n]{1,500}?\\\\\\)|\\\\\\[[^\\n]{1,500}?\\\\\\]|\\$\\$[^$\\n]{1,500}\\$\\$|\\$[^\\s$\\d][^$\\n]{0,200}\\$(?![\\p{L}\\p{N}])', as: 'object' },
  { pattern: '@@[\\w-]{1,20}:[^@\\n]{0,500}@@|src_\\w{1,20}(?:\\[[^\\]\\n]{0,100}\\])?\\{[^}\\n]{0,300}\\}|\\{\\{\\{[^}\\n]{1,200}\\}\\}\\}', as: 'object' },
  { pattern: '\\\\nbsp(?:\\{\\})?', as: () => '\u00A0' },
  { pattern: '\\\\(?:ndash|mdash|dots|euro|pound|shy|times)(?:\\{\\})?', as: (m) => ENTITIES[m.replace(/[\\{}]/g, '')] ?? '' },
  { pattern: pair('*'), as: 'glue' },
  { pattern: pair('/'), as: 'glue' },
  { pattern: pair('_'), as: 'glue' },
  { pattern: pair('+'), as: 'glue' },
];
const inline = inlineReader(ORG_MARKS);
const ENTITIES: Readonly<Record<string, string>> = { ndash: '–', mdash: '—', dots: '…', euro: '€', pound: '£', shy: '', times: '×' };
const ITEM = /^\s*(?:[-+]|\d{1,3}[.)])(?:\s+\[[ X-]\])?(?=\s|$)|^\s+\*(?=\s)/;

export function orgBlocks(text: string, from: number): ParsedBlocks {
  const out = new Markup(text, from);
  const tables = new Tables();
  const lines = linesOf(text, from);
  let quote = false;
  let inTable = false;
  const blank = (l: Line) => out.blank(l.start, l.end);
  const prose = (l: Line, offset: number, end = l.end) => {
    out.prose(l.start + offset, end);
    inline(out, l.start + offset, end);
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const { text: t } = line;
    const isRow = /^\s*\|/.test(t);
    if (!isRow) inTable = false;
    if (line.empty) {
      out.flush();
      continue;
    }
    const begin = /^\s*#\+begin_(\w{1,40})/i.exec(t) ?? /^\s*\\begin\{(\w{1,40})\*?\}/.exec(t);
    if (begin) {
      out.flush();
      const name = begin[1]!.toLowerCase();
      if (/^(?:quote|verse|center|abstract|note|warning|tip)$/.test(name)) {
        blank(line);
        quote = name === 'quote' || name === 'verse';
        continue;
      }
      const ends = (l: Line) => l.text.trimStart().toLowerCase().startsWith(t.trimStart().startsWith('\\') ? `\\end{${name}` : `#+end_${name}`);
      let end = i + 1;
      while (end < lines.length && !ends(lines[end]!)) end++;
      for (let k = i; k <= Math.min(end, lines.length - 1); k++) out.object(lines[k]!.start, lines[k]!.end);
      i = end;
      continue;
    }
    if (/^\s*#\+/.test(t)) {
      const shown = /^\s*#\+(?:title|subtitle|caption)(?:\[[^\]\n]{0,200}\])?:\s*/i.exec(t);
      const language = /^\s*#\+language:\s*([a-z]{2,3})/i.exec(t);
      if (language) out.language = language[1]!.toLowerCase();
      out.flush();
      if (/^\s*#\+end_/i.test(t)) quote = false;
      if (shown) {
        if (/title/i.test(shown[0])) out.open('heading', { level: 1 });
        out.blank(line.start, line.start + shown[0].length);
        prose(line, shown[0].length);
        out.flush();
      } else blank(line);
      continue;
    }
    if (/^\s*:[\w-]{1,40}:\s*$/.test(t)) {
      // A drawer: to its :END:.
      let end = i;
      while (end < lines.length && end < i + 200 && !/^\s*:end:\s*$/i.test(lines[end]!.text)) end++;
      if (end >= lines.length || end >= i + 200) end = i;
      for (let k = i; k <= end; k++) blank(lines[k]!);
      i = end;
      continue;
    }
    if (/^\s*#(?:\s|$)/.test(t) || /^\s*:(?:\s|$)/.test(t) || /^\s*-{5,}\s*$/.test(t) || /^\s*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):/.test(t)) {
      if (/^\s*:(?:\s|$)/.test(t)) out.object(line.start, line.end);
      else blank(line);
      continue;
    }
    const heading = /^(\*{1,20})\s+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)\s+)?(?:\[#\w\]\s+)?/.exec(t);
    if (heading) {
      out.open('heading', { level: Math.min(6, heading[1]!.length) });
      out.blank(line.start, line.start + heading[0].length);
      const tags = /\s:[\w@#%:]{1,100}:$/.exec(t.trimEnd());
      const end = line.start + (tags ? tags.index : t.length);
      prose(line, heading[0].length, end);
      out.blank(end, line.end);
      out.flush();
      continue;
    }
    if (isRow) {
      if (!inTable) {
        out.flush();
        tables.open();
        inTable = true;
      }
      row(line, out, tables);
      continue;
    }
    const note = /^\[fn:[\w-]{1,40}\]\s+/.exec(t);
    const item = ITEM.exec(t);
    if (note) {
      out.open('paragraph');
      out.blank(line.start, line.start + note[0].length);
      prose(line, note[0].length);
    } else if (item) {
      out.open('item');
      out.blank(line.start, line.start + item[0].length);
      const term = /\s::(?=\s)/.exec(t);
      if (term) {
        prose(line, item[0].length, line.start + term.index);
        out.blank(line.start + term.index, line.start + term.index + 3);
        out.open('item');
        prose(line, term.index + 3);
      } else prose(line, item[0].length);
    } else {
      if (!out.busy) out.open(quote ? 'quote' : 'paragraph');
      prose(line, 0);
    }
  }
  return { ...out.result(), soft: true };
}

function row(line: Line, out: Markup, tables: Tables): void {
  if (/^\s*\|[-+|]{1,2000}\s*$/.test(line.text)) return out.blank(line.start, line.end);
  tables.openRow();
  let column = 0;
  for (let at = line.text.indexOf('|'); at >= 0; ) {
    out.blank(line.start + at, line.start + at + 1);
    const next = line.text.indexOf('|', at + 1);
    const end = next < 0 ? line.text.length : next;
    const here = column++;
    inline(out, line.start + at + 1, line.start + end);
    out.block('cell', line.start + at + 1, line.start + end, { cell: (index) => tables.cell(here, index) });
    at = next;
  }
}
