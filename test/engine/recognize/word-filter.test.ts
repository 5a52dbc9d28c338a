import assert from 'node:assert/strict';
import fc from 'fast-check';
import { passes, wordFilter } from '../../../server/engine/recognize/word-filter.js';

const lets = (words: readonly string[], heads: readonly string[], word: string) => passes(wordFilter(words, heads), `<${word}>`, 1, 1 + word.length);

describe('word filter', () => {
  const rows: readonly (readonly [words: readonly string[], heads: readonly string[], word: string, through: boolean])[] = [
    [['sieben', 'zwölf'], [], 'Zwölf', true],
    [['sieben', 'zwölf'], [], 'ZWÖLF', true],
    [['sieben', 'zwölf'], [], 'Zeitung', false],
    [['sieben'], [], 'siebzehn', true],
    [['ti'], [], 'ti', true],
    [['ti'], [], 'tid', false],
    [['ti'], ['ti'], 'tiårig', true],
    [['iki'], [], 'İki', true],
    [['two'], [], 'семь', true],
    [[], [], 'two', false],
  ];
  for (const [words, heads, word, expected] of rows) {
    it(`[${words.join()}], heads [${heads.join()}]: ${expected ? 'lets through' : 'turns away'} "${word}"`, () => assert.equal(lets(words, heads, word), expected));
  }

  const word = fc.string({ unit: fc.constantFrom(...'abtzäßöüñıİσςя'), minLength: 1, maxLength: 6 });
  it('turns away no word of its list, however it is capitalised', () => {
    fc.assert(fc.property(fc.array(word), word, (others, one) => {
      const lower = one.toLowerCase();
      for (const written of [lower, one, one.toUpperCase()]) if (written.toLowerCase() === lower && written.length === lower.length) assert.ok(lets([...others, lower], [], written));
    }));
  });
  it('turns away no word that begins with a head', () => {
    fc.assert(fc.property(word, word, (head, rest) => assert.ok(lets([], [head.toLowerCase()], head.toLowerCase() + rest))));
  });
});
