import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FIELDS } from '../../scripts/short-fields.mjs';
import { derive } from '../../server/engine/index.js';
import { nameWords } from '../../server/engine/locales/names.js';

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
  // A word of a comment is no field, nor is a text in TypeScript.
  const withoutProse = (text: string) => (text.startsWith('{') ? text : text.replace(/\/\*[^]*?\*\/|'[^'\n]*'/g, '')).replace(/"description": "(?:[^"\\]|\\.)*"/g, '');
  const names = ['server/engine/types.ts', 'server/engine/index.ts', ...schemas].flatMap((path) => withoutProse(read(path)).match(/[\p{L}$_][\w$]*/gu) ?? []);
  assert.ok(names.length > 500);
  assert.deepEqual([...new Set(names)].filter((name) => FIELDS.test(name)), []);
});

it('no word of a vocabulary is taken for a field: "halves: 0.5" must be read as it stands', () => {
  const folder = new URL('../../server/engine/locales/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const words = files.flatMap((file) => [...readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8').matchAll(/(?<=[{,]\s*)(\p{L}+): (?:-?[\d.]|\[-?\d)/gu)].map((m) => m[1]!));
  assert.ok(words.length > 1000);
  assert.deepEqual([...new Set(words)].filter((word) => FIELDS.test(word)), []);
});

it('no role, whose key facts show, is taken for a field', () => {
  const keys = ['de', 'en'].flatMap((language) => Object.keys(nameWords(language).vocabulary.roles));
  assert.ok(keys.length > 100);
  assert.deepEqual([...new Set(keys)].filter((key) => FIELDS.test(key)), []);
});

it('the bundle reads an article as its source code does', async () => {
  const built = (await import(new URL('../../dist/engine/index.mjs', import.meta.url).href)) as { derive: typeof derive };
  const folder = new URL('../newsroom/', import.meta.url);
  for (const article of readdirSync(folder).filter((name) => /^\d/.test(name))) {
    const text = readFileSync(new URL(`${article}/source.md`, folder), 'utf8');
    assert.deepEqual(built.derive(text, { uri: article }), derive(text, { uri: article }), article);
  }
});
