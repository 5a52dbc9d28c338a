/** `{"files":[{"path","findings":[…]}]}` for machines. */
import type { CheckedFile } from './checked-file.js';

export function formatJson(files: readonly CheckedFile[]): string {
  const data = files.map(({ path, findings }) => ({
    path,
    findings: findings.map((f) => ({
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
    })),
  }));
  return `${JSON.stringify({ files: data }, null, 2)}\n`;
}
