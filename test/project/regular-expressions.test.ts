/**
 * No regular expression takes more than linear time, whatever the text. Decided by recheck, which builds automata and
 * counts the steps of a backtracking matcher on strings it makes up to attack it; no clock decides. Those that were found
 * safe are listed beside this file, since deciding takes a while: STET_CHECK_ALL=1 decides anew, STET_WRITE_SAFE=1 writes
 * the list.
 */
import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { checkSync as CheckSync } from 'recheck';
import ts from 'typescript';

// Without Java or a native program: the same everywhere.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = createRequire(import.meta.url)('recheck') as { readonly checkSync: typeof CheckSync };

const LIST = 'test/project/safe-regular-expressions.json';
const all = Boolean(process.env['STET_CHECK_ALL'] ?? process.env['STET_WRITE_SAFE']);

interface Written {
  readonly text: string;
  readonly at: string;
}

function regularExpressions(): Written[] {
  const found: Written[] = [];
  for (const folder of ['server', 'client']) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!name.endsWith('.ts') || name.endsWith('.generated.ts')) continue;
      const file = ts.createSourceFile(name, readFileSync(`${folder}/${name}`, 'utf8'), ts.ScriptTarget.Latest);
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) found.push({ text: node.text, at: `${folder}/${name}:${file.getLineAndCharacterOfPosition(node.pos).line + 1}` });
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
  }
  return found;
}

/** What is wrong with one, or undefined. Recheck does not know the flag `d`, which changes no step. */
function problemOf(text: string): string | undefined {
  const close = text.lastIndexOf('/');
  const result = checkSync(text.slice(1, close), text.slice(close + 1).replace('d', ''), { timeout: 60_000 });
  if (result.status === 'safe') return undefined;
  return result.status === 'vulnerable' ? `${result.complexity.summary}: ${result.attack.pattern}` : `undecided (${result.error.kind})`;
}

describe('regular expressions', function () {
  this.timeout(600_000);

  it('are linear, every one', () => {
    const written = regularExpressions();
    const safe = new Set(JSON.parse(readFileSync(LIST, 'utf8')) as string[]);
    const problems: string[] = [];
    const known = new Set<string>();
    for (const { text, at } of written) {
      if (known.has(text) || (!all && safe.has(text))) continue;
      const problem = problemOf(text);
      if (problem) problems.push(`${at} ${text} ${problem}`);
      else known.add(text);
    }
    deepEqual(problems, []);
    if (process.env['STET_WRITE_SAFE']) writeFileSync(LIST, `${JSON.stringify([...known].sort(), undefined, 1)}\n`);
  });

  it('are told apart from those that are not', () => {
    equal(problemOf('/^[a-z]+$/'), undefined);
    for (const slow of ['/(a+)+$/', '/[/\\\\]+$/', '/\\s+,\\s+$/']) equal(typeof problemOf(slow), 'string', slow);
  });
});
