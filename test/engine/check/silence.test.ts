import assert from 'node:assert/strict';
import { silence } from '../../../server/engine/check/silence.js';
import type { Code, Finding } from '../../../server/engine/types.js';

/** A finding on each `[word]` of the text; `code` for all of them. */
function findingsOn(text: string, code: Code = 'number-mismatch'): Finding[] {
  return [...text.matchAll(/\[\w+\]/g)].map((m) => ({
    start: m.index, end: m.index + m[0].length, code, verdict: 'refuted', severity: 'error', message: '', replacements: [], facts: [],
  }));
}

const ROWS: readonly (readonly [what: string, text: string, left: readonly string[], unused: number])[] = [
  ['the next line', '<!-- stet-disable-next-line number-mismatch -- agreed -->\n[a]\n[b]', ['[b]'], 0],
  ['the next line, in a file with CRLF', '<!-- stet-disable-next-line number-mismatch -->\r\n[a]\r\n[b]', ['[b]'], 0],
  ['another rule stays', '<!-- stet-disable-next-line date-mismatch -- agreed -->\n[a]', ['[a]'], 1],
  ['one of several rules', '<!-- stet-disable-next-line date-mismatch, number-mismatch -->\n[a]', [], 0],
  ['every rule, when none is named', '<!-- stet-disable-next-line -- the desk knows -->\n[a]', [], 0],
  ['a word of the reason is no rule', '<!-- stet-disable-next-line date-mismatch -- not number-mismatch -->\n[a]', ['[a]'], 1],
  ['its own line', '[a] <!-- stet-disable-line number-mismatch -->\n[b]', ['[b]'], 0],
  ['from here to there', '[a]\n<!-- stet-disable -->\n[b]\n<!-- stet-enable -->\n[c]', ['[a]', '[c]'], 0],
  ['from here on', '[a]\n<!-- stet-disable number-mismatch -->\n[b]\n\n[c]', ['[a]'], 0],
  ['the whole file', '[a]\n[b] <!-- stet-disable-file -->', [], 0],
  ['a LaTeX comment', '% stet-disable-next-line number-mismatch -- agreed\n[a]\n[b]', ['[b]'], 0],
  ['an escaped per cent sign is no comment', '5\\% stet-disable-line [a]', ['[a]'], 0],
  ['a comment for nothing', '<!-- stet-disable-next-line -->\nfine', [], 1],
  ['an end without a beginning', '<!-- stet-enable -->\n[a]', ['[a]'], 1],
  ['a comment that is still being typed', '[a] <!-- stet-disable-line', [], 0],
];

describe('silence', () => {
  for (const [what, text, left, unused] of ROWS) {
    it(what, () => {
      const result = silence(text, findingsOn(text));
      assert.deepEqual(result.findings.map((f) => text.slice(f.start, f.end)), left);
      assert.equal(result.unused.length, unused);
    });
  }

  it('marks the whole comment that silences nothing', () => {
    const text = 'So <!-- stet-disable-line -- why --> be it.';
    const [span] = silence(text, []).unused;
    assert.equal(text.slice(span!.start, span!.end), '<!-- stet-disable-line -- why -->');
  });
});
