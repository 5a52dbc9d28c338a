import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LIMIT = 1_000_000;

describe('what the engine weighs, as built', () => {
  for (const file of ['dist/engine/index.mjs', 'dist/engine/index.cjs']) {
    it(`${file} has at most ${LIMIT} bytes with all languages`, () => {
      const { size } = statSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)));
      assert.ok(size <= LIMIT, `${size} bytes`);
    });
  }
});
