/** PDF files, by pdf.js: lines are put together again to paragraphs, page by page. */
import { getDocumentProxy } from 'unpdf';
import { Unreadable, type Extracted, type Place } from './extracted.js';
import { escapeMarks } from './prose-of-html.js';

interface PageLine {
  readonly text: string;
  /** Of the baseline, from the bottom; in points. */
  readonly y: number;
  readonly x: number;
  readonly size: number;
  /** Of the right end. */
  readonly right: number;
  /** Whether it has gaps as wide as those between the columns of a table. */
  readonly gaps: boolean;
}

/** What fonts without a table of characters leave behind. */
const CONTROL = /[\u0080-\u009F]|(?![\t\n\r])\p{Cc}/gu;
const BULLET = /^[•‣▪◦∙·\uF0B7]\s+/;

const MOST_PAGES = 2000;

export async function extract(bytes: Uint8Array): Promise<Extracted> {
  const pages = await readPages(bytes);
  const running = runningLines(pages);
  const body = commonest(pages.flatMap((lines) => lines.map((l) => Math.round(l.size))));
  const places: Place[] = [];
  let all = '';
  pages.forEach((lines, i) => {
    const paragraphs = paragraphsOf(lines.filter((l) => !running.has(shapeOf(l))));
    if (!paragraphs.length) return;
    const first = paragraphs[0]!;
    // A sentence that a page break tore apart.
    const goesOn = all !== '' && !/[.!?:…”“"»)]\s*$/.test(all.trimEnd()) && /^[\p{Ll}\d]/u.test(first.text) && first.size === body;
    if (goesOn) all = `${all.trimEnd()} `;
    else if (all) all += '\n';
    places.push({ start: all.length, name: `page ${i + 1}` });
    all += paragraphs.map((p) => (p.size >= body * 1.15 && p.text.length < 200 ? `## ${escapeMarks(p.text)}` : BULLET.test(p.text) ? `- ${escapeMarks(p.text.replace(BULLET, ''))}` : escapeMarks(p.text))).join('\n\n');
    all += '\n';
  });
  if (!all.trim()) throw new Unreadable('holds no text (scanned pages must be recognized first)');
  return { text: all, places };
}

async function readPages(bytes: Uint8Array): Promise<PageLine[][]> {
  // pdf.js keeps the buffer it is given.
  const copy = Uint8Array.from(bytes);
  const pdf = await getDocumentProxy(copy, { isEvalSupported: false, verbosity: 0, stopAtErrors: false, disableFontFace: true, useSystemFonts: false }).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new Unreadable('is protected by a password');
    throw new Unreadable('is damaged or no PDF');
  });
  try {
    if (pdf.numPages > MOST_PAGES) throw new Unreadable(`has ${pdf.numPages} pages, more than the ${MOST_PAGES} that are read`);
    const pages: PageLine[][] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.flatMap((item) => ('str' in item ? [item] : []))));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('is damaged (a page of it cannot be read)');
  } finally {
    await pdf.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly hasEOL: boolean;
}

/** Pieces in the order of the file -> lines: a piece on another baseline begins a new one. */
function linesOfPage(items: readonly TextItem[]): PageLine[] {
  const lines: PageLine[] = [];
  let open: { text: string; y: number; x: number; size: number; right: number; gaps: boolean } | undefined;
  const end = () => {
    const text = open?.text.replace(CONTROL, '').trim();
    if (open && text) lines.push({ ...open, text });
    open = undefined;
  };
  for (const item of items) {
    const [x, y] = [item.transform[4] ?? 0, item.transform[5] ?? 0];
    const size = Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0) || item.height;
    if (item.str) {
      // Raised and lowered figures stay in their line.
      if (open && Math.abs(open.y - y) > Math.max(open.size, size) * 0.6) end();
      if (!open) open = { text: item.str, y, x, size, right: x + item.width, gaps: false };
      else {
        const gap = x - open.right;
        if (gap > size * 0.15 && !open.text.endsWith(' ') && !item.str.startsWith(' ')) open.text += ' ';
        if (gap > size * 1.5 && item.str.trim()) open.gaps = true;
        open.text += item.str;
        if (item.str.trim()) open.right = Math.max(open.right, x + item.width);
        open.size = Math.max(open.size, size);
      }
    }
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

interface Paragraph {
  readonly text: string;
  /** Whole points. */
  readonly size: number;
}

/** Lines belong together while their distance, their size and their start stay. */
function paragraphsOf(lines: readonly PageLine[]): Paragraph[] {
  const paragraphs: { text: string; size: number }[] = [];
  const distance = commonest(lines.slice(1).map((l, i) => Math.round(lines[i]!.y - l.y)).filter((d) => d > 0)) || 0;
  const width = Math.max(0, ...lines.map((l) => l.right));
  const left = commonest(lines.map((l) => Math.round(l.x)));
  lines.forEach((line, i) => {
    const last = paragraphs[paragraphs.length - 1];
    const above = lines[i - 1];
    const gap = above ? above.y - line.y : 0;
    const size = Math.round(line.size);
    const indented = Math.round(line.x) > left + 4 && above !== undefined && Math.round(above.x) <= left + 4;
    const shortEnd = above !== undefined && above.right < width - line.size * 8 && /[.!?:…”“"»]$/.test(above.text);
    if (!last || !above || size !== last.size || gap > Math.max(distance * 1.35 + 1, line.size * 1.3) || gap < 0 || indented || shortEnd || line.gaps || above.gaps) paragraphs.push({ text: line.text, size });
    else last.text = joined(last.text, line.text);
  });
  return paragraphs;
}

/** "Ent-" + "wicklung" is a word; "US-" + "Dollar" keeps its hyphen. */
function joined(before: string, after: string): string {
  if (/\p{L}[-\u00AD\u2010]$/u.test(before)) return /^\p{Ll}/u.test(after) && !/^(?:und|oder|and|or|bis|to)\s/.test(after) ? before.slice(0, -1) + after : /^\p{Ll}/u.test(after) ? `${before} ${after}` : before + after;
  return `${before} ${after}`;
}

/** Heads and feet: lines at the edge of a page that stand on others as well, apart from their page number. */
function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set([lines[0], lines[1], lines[lines.length - 2], lines[lines.length - 1]].flatMap((l) => (l ? [shapeOf(l)] : [])));
    for (const shape of edges) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  // A lone page number is one even on a single page.
  return new Set([...counts].filter(([shape, n]) => (n >= 3 && n >= pages.length / 2) || /^[\s–—-]*#[\s–—-]*@/.test(shape)).map(([shape]) => shape));
}

function shapeOf(line: PageLine): string {
  return `${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}@${Math.round(line.y / 4)}`;
}

/** The smallest of the commonest numbers; 0 for none. */
function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  let best = 0;
  for (const [n, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && n < best)) best = n;
  }
  return best;
}
