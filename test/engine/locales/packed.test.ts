import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packTable, packWords } from '../../../scripts/pack.mjs';
import { bytesOf, printable } from '../../../scripts/printable.mjs';
import { unpackTable, unpackWords } from '../../../server/engine/locales/packed.js';

describe('packed vocabularies', () => {
  const rows: readonly (readonly [packed: string, words: readonly string[]])[] = [
    ['', []],
    ['AabendFsAboot', ['abend', 'abends', 'boot']],
    ['A%Bp', ['%', '%p']],
    ['Aдва dollarAtři', ['два dollar', 'tři']],
  ];
  for (const [packed, words] of rows) it(`unpacks ${JSON.stringify(packed)}`, () => assert.deepEqual(unpackWords(packed), words));

  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => text.toLowerCase()).filter((text) => !/[A-Z|]/.test(text));
  it('gives back every word', () => {
    fc.assert(fc.property(fc.uniqueArray(word), (words) => assert.deepEqual(unpackWords(packWords(words)), [...words].sort())));
  });
  it('gives back every table', () => {
    fc.assert(fc.property(fc.uniqueArray(word), (words) => {
      const table = Object.fromEntries(words.filter((text) => text !== '__proto__').map((text, index) => [text, ['USD', 'square-mile', '1e12'][index % 3]!]));
      assert.deepEqual(unpackTable(packTable(table)), table);
    }));
  });
  it('refuses what it cannot give back', () => assert.throws(() => packWords(['Boot'])));
});

it('bytes come back from printable characters, with no more than a byte of noughts behind them', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
    const text = printable(bytes);
    assert.match(text, /^[!-~]*$/);
    assert.doesNotMatch(text, /["'\\]/);
    const back = bytesOf(text);
    assert.deepEqual([...back.subarray(0, bytes.length)], [...bytes]);
    assert.ok(['', '0'].includes(back.subarray(bytes.length).join()));
  }));
});
