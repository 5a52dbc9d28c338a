/** A line of JSON for each finding, with the path of its draft: for tools that read line by line. A corrected draft has a line of its own before them. */
import type { CheckedFile } from './checked-file.js';
import { findingData } from './format-json.js';

export function formatJsonl(files: readonly CheckedFile[]): string {
  const rows = files.flatMap(({ path, findings, fix }) => [...(fix ? [{ path, fixed: fix.count, output: fix.text }] : []), ...findings.map((f) => ({ path, ...findingData(f) }))]);
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
