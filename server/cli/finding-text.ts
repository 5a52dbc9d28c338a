/** A finding in one line, for formats that have no place of their own for the correction and the source. */
import type { PlacedFinding } from './checked-file.js';
import { oneLine } from '../report/one-line.js';

export function findingText({ message, replacements, source }: PlacedFinding): string {
  const fix = replacements.length ? ` → ${replacements.map((r) => (r.trim() === '' ? JSON.stringify(r) : r)).join(' or ')}` : '';
  return oneLine(`${message}${fix}${source ? ` (${source.path}:${source.line}:${source.column})` : ''}`);
}
