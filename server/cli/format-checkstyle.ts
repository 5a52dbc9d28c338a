/** Checkstyle's XML, for Jenkins, reviewdog and others. */
import type { Severity } from '../engine/types.js';
import type { CheckedFile } from './checked-file.js';
import { findingText } from './finding-text.js';
import { attributes } from './xml.js';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'info', hint: 'info' };

export function formatCheckstyle(files: readonly CheckedFile[]): string {
  const lines = files.flatMap(({ path, findings }) => [
    `  <file${attributes({ name: path })}>`,
    ...findings.map((f) => `    <error${attributes({ line: f.line, column: f.column, severity: SEVERITY[f.severity], message: findingText(f), source: `stet.${f.code}` })}/>`),
    '  </file>',
  ]);
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...lines, '</checkstyle>', ''].join('\n');
}
