/** JUnit's XML: a suite a draft, a failed case an error. What is no error is told in the suite's output, for a case only passes or fails. */
import type { CheckedFile, PlacedFinding } from './checked-file.js';
import { findingText } from './finding-text.js';
import { attributes, xmlText } from './xml.js';

export function formatJunit(files: readonly CheckedFile[]): string {
  const suites = files.map(suite);
  const total = (of: 'tests' | 'failures') => suites.reduce((sum, s) => sum + s[of], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'stet', tests: total('tests'), failures: total('failures'), errors: 0 })}>`,
    ...suites.flatMap((s) => s.lines),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite({ path, findings }: CheckedFile): { tests: number; failures: number; lines: string[] } {
  const errors = findings.filter((f) => f.severity === 'error');
  const others = findings.filter((f) => f.severity !== 'error');
  const tests = Math.max(errors.length, 1);
  const cases = errors.length
    ? errors.flatMap((f) => [
        `    <testcase${attributes({ name: `${f.code} at ${f.line}:${f.column}`, classname: path, file: path, line: f.line })}>`,
        `      <failure${attributes({ type: f.code, message: f.message })}>${xmlText(placed(path, f))}</failure>`,
        '    </testcase>',
      ])
    : [`    <testcase${attributes({ name: 'nothing differs from the source', classname: path, file: path })}/>`];
  const output = others.length ? [`    <system-out>${others.map((f) => xmlText(`${placed(path, f)}\n`)).join('')}</system-out>`] : [];
  return { tests, failures: errors.length, lines: [`  <testsuite${attributes({ name: path, tests, failures: errors.length, errors: 0 })}>`, ...cases, ...output, '  </testsuite>'] };
}

function placed(path: string, f: PlacedFinding): string {
  return `${path}:${f.line}:${f.column} ${f.severity} ${f.code}: ${findingText(f)}`;
}
