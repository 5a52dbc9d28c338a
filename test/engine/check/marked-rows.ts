/** Rows of a test: a draft with its errors marked. Each is flagged with its correction, and all else stays quiet. */
import assert from 'node:assert/strict';
import { check, type FactBase, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

export type Row = readonly [name: string, marked: string];

export function isLoud(f: Finding): boolean {
  return f.severity === 'error' || f.severity === 'warning';
}

/** One test a row; the corrected draft must be quiet too. */
export function testRows(rows: readonly Row[], base: FactBase, language: string): void {
  for (const [name, marked] of rows) {
    it(name, () => {
      const { draft, corrected, errors } = readMarkedDraft(marked);
      const found = check(draft, base, { language }).filter(isLoud);
      assert.deepEqual(found.map((f) => [draft.slice(f.start, f.end), ...f.replacements]), errors.map((e) => [e.text, e.correct]));
      assert.deepEqual(check(corrected, base, { language }).filter(isLoud).map((f) => f.message), []);
    });
  }
}
