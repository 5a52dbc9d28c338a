import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FIELDS } from '../../scripts/short-fields.mjs';

const LIMIT = 1_000_000;

describe('what the engine weighs, as built', () => {
  for (const file of ['dist/engine/index.mjs', 'dist/engine/index.cjs']) {
    it(`${file} has at most ${LIMIT} bytes with all languages`, () => {
      const { size } = statSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)));
      assert.ok(size <= LIMIT, `${size} bytes`);
    });
  }
});

it('no field of the public types, and none of a fact base, loses its name in the bundles', () => {
  const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
  const schemas = readdirSync(fileURLToPath(new URL('../../facts', import.meta.url))).filter((file) => file.endsWith('.schema.json')).map((file) => `facts/${file}`);
  // A word of a comment is no field.
  const withoutProse = (text: string) => text.replace(/\/\*[^]*?\*\//g, '').replace(/"description": "(?:[^"\\]|\\.)*"/g, '');
  const names = ['server/engine/types.ts', 'server/engine/index.ts', ...schemas].flatMap((path) => withoutProse(read(path)).match(/[\p{L}$_][\w$]*/gu) ?? []);
  assert.ok(names.length > 500);
  assert.deepEqual([...new Set(names)].filter((name) => FIELDS.test(name)), []);
});
