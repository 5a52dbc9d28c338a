/** FactBase -> the text of its file: the same base gives the same bytes, and a diff shows what changed. */
import type { FactBase } from '../types.js';

/** Keys in the order in which a person reads them; any other key follows in the order of the alphabet. */
const ORDER: readonly string[] = [
  '$schema', 'version', 'sources', 'entities', 'facts', 'conflicts', 'passages',
  'id', 'kind', 'status', 'type', 'name', 'aliases', 'descriptors',
  'subject', 'attribute', 'direction', 'quantity', 'date', 'role', 'organization', 'quote', 'time',
  'low', 'high', 'unit', 'hedge', 'precision', 'counted',
  'year', 'half', 'quarter', 'season', 'month', 'day', 'weekday', 'decade', 'span', 'relative', 'hour', 'minute', 'partOfDay', 'until', 'offset',
  'uri', 'title', 'language', 'published', 'sha256', 'length',
  'evidence', 'source', 'paragraph', 'start', 'end', 'context', 'beside', 'terms', 'slots', 'note',
];
const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((key, i) => [key, i]));
/** Up to this many characters, a list or an object stands in one line. */
const LINE = 140;

/** JSON, indented by two blanks, short values in one line, with a newline at the end. */
export function formatFactBase(base: FactBase): string {
  return `${write(base, '')}\n`;
}

/** One row of a list, as `formatFactBase` writes it behind `indent`. */
export function formatRow(row: object, indent: string): string {
  return write(row, indent);
}

function write(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (!value.length) return '[]';
    const line = isFlat(value) ? `[${value.map((v) => write(v, '')).join(', ')}]` : '';
    if (line && (line.length + indent.length <= LINE)) return line;
    return `[\n${value.map((v) => inner + write(v, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, v]) => v !== undefined).sort(([a], [b]) => byOrder(a, b));
  if (!entries.length) return '{}';
  if (entries.every(([, v]) => typeof v !== 'object' || v === null) && !('id' in value)) {
    const line = `{ ${entries.map(([k, v]) => `${JSON.stringify(k)}: ${write(v, '')}`).join(', ')} }`;
    if (line.length + indent.length <= LINE) return line;
  }
  return `{\n${entries.map(([k, v]) => `${inner}${JSON.stringify(k)}: ${write(v, inner)}`).join(',\n')}\n${indent}}`;
}

function isFlat(list: readonly unknown[]): boolean {
  return list.every((v) => typeof v !== 'object' || v === null);
}

function byOrder(a: string, b: string): number {
  const [x, y] = [RANK.get(a) ?? ORDER.length, RANK.get(b) ?? ORDER.length];
  return x - y || (a < b ? -1 : 1);
}
