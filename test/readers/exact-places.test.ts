/** Drafts as real programs write them in each text format: an error is found at its very characters, and correcting it gives the file back byte for byte. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, derive } from '../../server/engine/index.js';
import { formatOf } from '../../server/readers/format.js';

const FIXTURES = join(__dirname, '../fixtures/sources');
const read = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');

/** What stands in harbour.md, how somebody got it wrong, and what is marked. */
const SLIPS: readonly (readonly [before: RegExp, wrong: string, code: string])[] = [
  [/480/, '840', 'number-mismatch'],
  [/(?<=3,1\s)Millionen/, 'Milliarden', 'scale-mismatch'],
  [/65(?=\sMillionen)/, '56', 'number-mismatch'],
  [/310(?=\swegfallen)/, '130', 'number-mismatch'],
  [/40(?=\sProzent)/, '14', 'number-mismatch'],
  [/(?<!\d)2(?=\.\sMai)/, '3', 'date-mismatch'],
];

describe('the place of an error', () => {
  const base = derive(read('harbour.md'), { uri: 'harbour.md', language: 'de' });
  for (const name of ['harbour.md', 'pandoc.html', 'pandoc.tex', 'pandoc.rst', 'pandoc.adoc', 'pandoc.org', 'pandoc.typ', 'saved-page.html']) {
    describe(name, () => {
      const right = read(name);
      const refuted = (text: string) => check(text, base, { format: formatOf(name), language: 'de' }).filter((f) => f.severity === 'error' || f.severity === 'warning');
      it('is nowhere when there is none', () => assert.deepEqual(refuted(right).map((f) => [f.message, right.slice(f.start, f.end)]), []));
      for (const [pattern, wrong, code] of SLIPS) {
        it(`is exact: ${wrong} for ${pattern.source}`, () => {
          const found = pattern.exec(right);
          assert.ok(found, 'the fixture has lost its sentence');
          const draft = right.slice(0, found.index) + wrong + right.slice(found.index + found[0].length);
          const findings = refuted(draft);
          assert.deepEqual(findings.map((f) => f.code), [code]);
          const { start, end, replacements } = findings[0]!;
          assert.ok(start <= found.index && end >= found.index + wrong.length && end - start <= wrong.length + 12, draft.slice(start, end));
          assert.equal(draft.slice(0, start) + replacements[0]! + draft.slice(end), right);
        });
      }
    });
  }
});
