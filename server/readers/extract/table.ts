/** Tables as sources, CSV (by csv-parse) and JSON: the first row and the first column say what a figure is about. */
import { parse } from 'csv-parse/sync';
import { detectLanguage } from '../../engine/document/language.js';
import { Unreadable, type Extracted } from './extracted.js';
import { escapeMarks, markdownTable } from './prose-of-html.js';

const MOST_ROWS = 5000;
const MOST_COLUMNS = 200;
/** Languages that write 3.5 with a point. */
const POINT = new Set(['en', 'ja', 'zh', 'ko']);

type Row = readonly (string | undefined)[];

export function extractCsv(text: string, name: string): Extracted {
  const delimiter = delimiterOf(text);
  let rows: string[][];
  try {
    rows = parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true, to: MOST_ROWS + 2, max_record_size: 1_000_000 });
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new Unreadable(`is no table of comma-separated values${line ? ` (line ${line})` : ''}`);
  }
  return tableSource(rows, name);
}

export function extractJson(text: string, name: string): Extracted {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Unreadable(`is no valid JSON (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`);
  }
  const rows = rowsOf(value);
  if (!rows) throw new Unreadable('holds no table (a list of objects, a list of lists, or an object of figures)');
  return tableSource(rows, name);
}

/** Throws `Unreadable`. To be called before rows and columns are multiplied. */
function withinBounds(rows: number, columns: number): void {
  if (rows > MOST_ROWS) throw new Unreadable(`has more than ${MOST_ROWS} rows; name the part of it that the draft is about`);
  if (columns > MOST_COLUMNS) throw new Unreadable(`has more than ${MOST_COLUMNS} columns`);
}

function tableSource(rows: readonly Row[], name: string): Extracted {
  if (rows.length < 2) throw new Unreadable('holds no table (a head and at least one row)');
  withinBounds(rows.length - 1, rows.reduce((most, row) => Math.max(most, row.length), 0));
  const language = detectLanguage(rows.flat().filter((c) => c !== undefined && /\p{L}{2}/u.test(c)).join(' '));
  const [head, ...body] = rows;
  const units = (head ?? []).map((h) => unitOf(h ?? ''));
  const table = [(head ?? []).map((h) => wordsOf(h ?? '')), ...body.map((r) => r.map((c, i) => withUnit(written(c ?? '', head?.[i] ?? '', language), i > 0 ? units[i] : undefined)))];
  return { text: `# ${escapeMarks(wordsOf(name))}\n\n${markdownTable(table)}\n`, places: [], language };
}

/** "Umsatz (Mio. €)", "Change [%]", "Anteil in %", "revenue_usd": what stands in the head holds for every figure below it. */
function unitOf(head: string): string | undefined {
  const text = head.trim();
  const open = text.endsWith(')') ? text.lastIndexOf('(') : text.endsWith(']') ? text.lastIndexOf('[') : -1;
  const inside = open > 0 ? text.slice(open + 1, -1).trim().replace(/^in\s/, '') : text.slice(Math.max(text.lastIndexOf(' in ') + 4, 4));
  if (open > 0 || text.includes(' in ')) return /\d/.test(inside) || !inside.trim() || inside.length > 40 ? undefined : inside.trim();
  const last = /(?:[\s_]|(?<=\p{Ll})(?=\p{Lu}))(usd|eur|gbp|chf|jpy|percent|pct)$/iu.exec(head)?.[1]?.toLowerCase();
  return last && (last === 'percent' || last === 'pct' ? '%' : last.toUpperCase());
}

function withUnit(cell: string, unit: string | undefined): string {
  return unit && /^[-+−]?\d[\d.,'\u00A0\u202F ]*$/.test(cell) ? `${cell} ${unit}` : cell;
}

/** A decimal figure in the way of the table's language; a year stays. */
function written(cell: string, head: string, language: string): string {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (/^[-+−]?\d+\.\d+$/.test(text) && !POINT.has(language) && !(/^\d{1,3}\.\d{3}$/.test(text) && /[€]|eur|tsd|stück|anzahl|zahl/i.test(head))) return text.replace('.', ',');
  if (/^[-+−]?\d+,\d{1,2}$/.test(text) && POINT.has(language)) return text.replace(',', '.');
  return text;
}

/** "revenue_usd", "revenueUsd" -> "revenue usd". */
function wordsOf(name: string): string {
  return name.replace(/_/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ').replace(/\s+/g, ' ').trim();
}

/** The mark that parts the first line most often, outside quotation marks. */
function delimiterOf(text: string): string {
  const counts = new Map([[',', 0], [';', 0], ['\t', 0], ['|', 0]]);
  let quoted = false;
  for (const c of text.slice(0, 20_000)) {
    if (c === '"') quoted = !quoted;
    else if (c === '\n' && !quoted) break;
    else if (!quoted && counts.has(c)) counts.set(c, counts.get(c)! + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** A list of objects, a list of lists, an object of objects or of figures, or an object that holds one such list. */
function rowsOf(value: unknown, depth = 0): Row[] | undefined {
  if (Array.isArray(value)) {
    if (value.length && value.every(Array.isArray)) return value.map((row: unknown[]) => row.map(cellOf));
    const records = value.filter(isRecord).map((r) => flattened(r));
    if (!records.length || records.length < value.length) return undefined;
    const heads = [...new Set(records.flatMap((r) => [...r.keys()]))];
    withinBounds(records.length, heads.length);
    return [heads, ...records.map((r) => heads.map((h) => r.get(h)))];
  }
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length && entries.every(([, v]) => typeof v === 'number' || typeof v === 'string')) return [['', ''], ...entries.map(([k, v]) => [k, cellOf(v)])];
  const lists = depth < 4 ? entries.map(([, v]) => (Array.isArray(v) ? rowsOf(v, depth + 1) : undefined)).filter((r) => r !== undefined) : [];
  if (lists.length === 1) return lists[0];
  if (entries.length && entries.every(([, v]) => isRecord(v))) {
    const records = entries.map(([key, v]) => ({ key, cells: flattened(v as Record<string, unknown>) }));
    const heads = [...new Set(records.flatMap((r) => [...r.cells.keys()]))];
    withinBounds(records.length, heads.length);
    return [['', ...heads], ...records.map((r) => [r.key, ...heads.map((h) => r.cells.get(h))])];
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Objects inside an object become columns "outer inner". */
function flattened(record: Record<string, unknown>, prefix = '', depth = 0): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    const name = prefix ? `${prefix} ${key}` : key;
    if (isRecord(value) && depth < 3) for (const [k, v] of flattened(value, name, depth + 1)) cells.set(k, v);
    else cells.set(name, cellOf(value));
  }
  return cells;
}
