/** Commands of a GitHub workflow: each becomes a mark in the pull request. */
import type { Severity } from '../engine/types.js';
import type { CheckedFile } from './checked-file.js';
import { findingText } from './finding-text.js';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

export function formatGithub(files: readonly CheckedFile[]): string {
  return files
    .flatMap(({ path, findings }) =>
      findings.map((f) => {
        // A span of columns means something to GitHub only within one line.
        const end = f.endLine === f.line ? `,endColumn=${Math.max(f.column, f.endColumn - 1)}` : '';
        return `::${COMMAND[f.severity]} file=${property(path)},line=${f.line},endLine=${f.endLine},col=${f.column}${end},title=${property(`stet ${f.code}`)}::${data(findingText(f))}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
