/** `{"files":[{"path","findings":[…]}]}` for machines; with `fixed` and `output` (the corrected text) where corrections were asked for. */
import type { CheckedFile, PlacedFinding } from './checked-file.js';

export function formatJson(files: readonly CheckedFile[]): string {
  const data = files.map(({ path, findings, fix }) => ({
    path,
    ...(fix ? { fixed: fix.count, output: fix.text } : {}),
    findings: findings.map(findingData),
  }));
  return `${JSON.stringify({ files: data }, null, 2)}\n`;
}

/** What machines are told of a finding. */
export function findingData(f: PlacedFinding): object {
  return {
    start: f.start,
    end: f.end,
    line: f.line,
    column: f.column,
    endLine: f.endLine,
    endColumn: f.endColumn,
    code: f.code,
    severity: f.severity,
    verdict: f.verdict,
    message: f.message,
    replacements: f.replacements,
    facts: f.facts,
    ...(f.source ? { source: { path: f.source.path, line: f.source.line, column: f.source.column } } : {}),
  };
}
