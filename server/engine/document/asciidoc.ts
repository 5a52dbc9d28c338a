/** AsciiDoc: blocks by line, as Asciidoctor reads them. */
import type { BlockKind } from '../types.js';
import type { ParsedBlocks } from './prose.js';
import { inlineReader, pair, type InlineRule } from './inline-marks.js';
import { linesOf, Markup, Tables, type Line } from './markup.js';

export const ASCIIDOC_MARKS: readonly InlineRule[] = [
  { pattern: '(?:\\+\\+\\+|\\$\\$)[^\\n]{0,500}?(?:\\+\\+\\+|\\$\\$)', as: 'object' },
  { pattern: '``?[^`\\n]{1,500}``?', as: 'object' },
  { pattern: '(?:stem|latexmath|asciimath|kbd|btn|menu|pass|image|icon|indexterm2?|anchor|xref)::?[^\\s\\[\\n]{0,300}\\[[^\\]\\n]{0,300}\\]', as: 'object' },
  { pattern: 'footnote(?:ref)?:[\\w-]{0,40}\\[([^\\]\\n]{0,1000})\\]', as: 'blank' },
  { pattern: '(?:link|mailto):[^\\s\\[\\n]{1,500}\\[([^\\]\\n]{0,500})\\]', as: 'blank' },
  { pattern: 'https?://[^\\s\\[<>]{1,500}\\[([^\\]\\n]{0,500})\\]', as: 'blank' },
  { pattern: '<<[^,>\\n]{1,200},([^>\\n]{1,300})>>', as: 'blank' },
  { pattern: '<<[^>\\n]{1,200}>>', as: 'object' },
  { pattern: '\\[\\[[^\\]\\n]{1,200}\\]\\]|\\(\\(\\([^)\\n]{1,200}\\)\\)\\)', as: 'blank' },
  { pattern: '\\{nbsp\\}', as: () => '\u00A0' },
  { pattern: '\\{(?:zwsp|wj|shy|empty|blank)\\}', as: () => '' },
  { pattern: '\\{euro\\}', as: () => '€' },
  { pattern: '\\{(?:amp|lt|gt|plus|minus|apos|quot|deg|cpp)\\}', as: 'object' },
  { pattern: '\\{[\\w][\\w-]{0,60}\\}', as: 'object' },
  { pattern: '&nbsp;|&#160;', as: () => '\u00A0' },
  { pattern: '&#8239;', as: () => '\u202F' },
  { pattern: '&amp;', as: () => '&' },
  { pattern: '"`|`"', as: (m) => (m === '"`' ? '“' : '”') },
  { pattern: '\\[[.#%][^\\]\\n]{0,80}\\]#([^#\\n]{1,500})#', as: 'blank' },
  { pattern: '\\*\\*([^*\\n]{1,500})\\*\\*', as: 'glue' },
  { pattern: '__([^_\\n]{1,500})__', as: 'glue' },
  { pattern: pair('*'), as: 'glue' },
  { pattern: pair('_'), as: 'glue' },
  { pattern: '##([^#\\n]{1,500})##', as: 'glue' },
  { pattern: '(?<=\\p{L})\\^([^^\\s]{1,20})\\^|~([^~\\s]{1,20})~', as: 'glue' },
  { pattern: '(?<=\\s)\\+$', as: 'blank' },
];
const inline = inlineReader(ASCIIDOC_MARKS);

/** Fences around what is no prose. */
const FENCE = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}[\w-]{0,40})\s*$/;
/** Fences around prose: quotation, example, sidebar, open block. */
const FRAME = /^(?:_{4,}|={4,}|\*{4,}|--)\s*$/;
const ITEM = /^\s*(?:\*{1,5}|-|\.{1,5}|\d{1,3}\.|<(?:\d{1,2}|\.)>)\s+(?:\[[ *x]\]\s+)?/;
const TERM_MARK = /:{2,4}(?=\s|$)/;

export function asciidocBlocks(text: string, from: number): ParsedBlocks {
  const out = new Markup(text, from);
  const tables = new Tables();
  const lines = linesOf(text, from);
  const frames: string[] = [];
  let style: BlockKind | undefined;
  const blank = (l: Line) => out.blank(l.start, l.end);
  const prose = (l: Line, offset: number) => {
    out.prose(l.start + offset, l.end);
    inline(out, l.start + offset, l.end);
  };
  const open = (kind: BlockKind) => out.open(frames.some((f) => f.startsWith('____')) && kind === 'paragraph' ? 'quote' : kind);

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const { text: t } = line;
    if (line.empty) {
      out.flush();
      continue;
    }
    if (FENCE.test(t)) {
      out.flush();
      const mark = t.trimEnd();
      const close = mark.startsWith('`') ? /^`{3,}\s*$/ : undefined;
      let end = i + 1;
      while (end < lines.length && !(close ? close.test(lines[end]!.text) : lines[end]!.text.trimEnd() === mark)) end++;
      for (let k = i; k <= Math.min(end, lines.length - 1); k++) out.object(lines[k]!.start, lines[k]!.end);
      i = end;
      continue;
    }
    if (/^[|,:!]={3,}\s*$/.test(t)) {
      out.flush();
      i = table(lines, i, out, tables);
      continue;
    }
    if (FRAME.test(t)) {
      out.flush();
      blank(line);
      const mark = t.trimEnd();
      const at = frames.lastIndexOf(mark);
      if (at >= 0) frames.length = at;
      else frames.push(mark);
      continue;
    }
    if (t.startsWith('//')) {
      blank(line);
      continue;
    }
    const attribute = /^:!?[\w][\w-]{0,60}!?:(?:\s|$)/.exec(t);
    if (attribute && !out.busy) {
      const language = /^:lang:\s*([a-z]{2,3})/.exec(t);
      if (language) out.language = language[1];
      blank(line);
      continue;
    }
    // [source,js], [[id]], [.lead], [quote, who, where]
    if (/^\[[^\]\n]{0,300}\]\s*$/.test(t) && !out.busy) {
      style = /^\[(?:quote|verse)/.test(t) ? 'quote' : undefined;
      blank(line);
      if (/^\[(?:source|listing|literal|stem|latexmath|asciimath|pass|comment|plantuml|mermaid|ditaa)\b/.test(t)) {
        // A single paragraph of code; a fence follows otherwise.
        while (lines[i + 1] && !lines[i + 1]!.empty && !FENCE.test(lines[i + 1]!.text)) out.object(lines[++i]!.start, lines[i]!.end);
      }
      continue;
    }
    if (/^(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif|icon|stem|plantuml)::/.test(t) || /^(?:'{3,}|<{3,}|\+)\s*$/.test(t)) {
      if (t.trimEnd() !== '+') out.flush();
      blank(line);
      if (t.trimEnd() === '+') open(out.kind ?? 'paragraph');
      continue;
    }
    const heading = /^(={1,6}|#{1,6})\s+/.exec(t);
    if (heading && !out.busy) {
      out.open('heading', { level: heading[1]!.length });
      out.blank(line.start, line.start + heading[0].length);
      prose(line, heading[0].length);
      out.flush();
      // Author and revision stand below the title, without an empty line.
      if (heading[1] === '=') {
        while (lines[i + 1] && !lines[i + 1]!.empty && !lines[i + 1]!.text.startsWith(':')) blank(lines[++i]!);
      }
      continue;
    }
    const title = /^\.(?=[^\s.])/.exec(t);
    if (title && !out.busy) {
      open('paragraph');
      out.blank(line.start, line.start + 1);
      prose(line, 1);
      out.flush();
      continue;
    }
    // An indented paragraph is literal.
    if (line.indent > 0 && !out.busy && !ITEM.test(t) && !TERM_MARK.test(t)) {
      while (lines[i] && !lines[i]!.empty) out.object(lines[i]!.start, lines[i++]!.end);
      i--;
      continue;
    }
    const item = ITEM.exec(t);
    const term = item ? null : TERM_MARK.exec(t);
    if (item && (!out.busy || out.kind === 'item')) {
      open('item');
      out.blank(line.start, line.start + item[0].length);
      prose(line, item[0].length);
    } else if (term && term.index > line.indent && (!out.busy || out.kind === 'item') && !t.slice(0, term.index).endsWith('http')) {
      open('item');
      out.prose(line.start, line.start + term.index);
      inline(out, line.start, line.start + term.index);
      const behind = term.index + term[0].length;
      out.blank(line.start + term.index, line.start + behind);
      out.open('item');
      prose(line, behind);
    } else {
      const label = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s/.exec(t);
      if (!out.busy && out.kind !== 'item') open(style ?? 'paragraph');
      if (label) out.blank(line.start, line.start + label[0].length);
      prose(line, label ? label[0].length : 0);
    }
    style = undefined;
  }
  return { ...out.result(), soft: true };
}

/** `|===` tables: the first row that stands in one line tells how many columns there are, unless `cols` did. */
function table(lines: readonly Line[], from: number, out: Markup, tables: Tables): number {
  const fence = lines[from]!.text.trimEnd();
  const separator = fence[0] === '!' ? '!' : '|';
  out.blank(lines[from]!.start, lines[from]!.end);
  tables.open();
  let columns = columnsOf(lines[from - 1]?.text ?? '');
  let column = 0;
  let end = from + 1;
  while (end < lines.length && lines[end]!.text.trimEnd() !== fence) end++;
  for (const line of lines.slice(from + 1, end)) {
    const marks = [...line.text.matchAll(separator === '|' ? /(?<!\\)(?:\d{1,3}[+*])?[.^<>]{0,4}[a-z]?\|/g : /(?<!\\)!/g)];
    if (columns === 0 && marks.length) columns = marks.length;
    marks.forEach((mark, k) => {
      const start = mark.index + mark[0].length;
      const stop = marks[k + 1]?.index ?? line.text.length;
      out.flush();
      out.blank(line.start + mark.index, line.start + start);
      if (column % columns === 0) tables.openRow();
      const at = column++ % columns;
      out.open('cell', { cell: (index) => tables.cell(at, index) });
      out.prose(line.start + start, line.start + stop);
      inline(out, line.start + start, line.start + stop);
    });
    // A cell that goes on in the next line.
    if (!marks.length && !line.empty) {
      out.prose(line.start, line.end);
      inline(out, line.start, line.end);
    }
  }
  out.flush();
  if (lines[end]) out.blank(lines[end]!.start, lines[end]!.end);
  return end;
}

function columnsOf(attributes: string): number {
  const cols = /\bcols="?([^"\]\n]{1,100})/.exec(attributes)?.[1];
  if (!cols) return 0;
  const repeated = /^(\d{1,2})\*/.exec(cols);
  return repeated ? Number(repeated[1]) : /^\d+$/.test(cols) ? Math.max(1, Number(cols)) : cols.split(/[,;]/).length;
}
