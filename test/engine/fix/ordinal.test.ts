import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/engine/document/document.js';
import { writeOrdinal } from '../../../server/engine/fix/number-words.js';
import { recognizeQuantities } from '../../../server/engine/recognize/quantity.js';

const ROWS: readonly [value: number, like: string, language: string, written: string | undefined][] = [
  [73, '63rd', 'en', '73rd'], [11, '2nd', 'en', '11th'], [112, '1st', 'en', '112th'], [21, '4th', 'en', '21st'], [73, '63.', 'de', '73.'],
  [11, 'thirteenth', 'en', 'eleventh'], [21, 'Fifth', 'en', 'Twenty-first'], [12, 'third', 'en', 'twelfth'], [20, 'first', 'en', 'twentieth'],
  [11, 'dreizehnte', 'de', 'elfte'], [3, 'Vierten', 'de', 'Dritten'], [7, 'achtes', 'de', 'siebtes'], [21, 'zweiter', 'de', 'einundzwanzigster'],
  [7, '5', 'en', '7'], [7, 'five', 'en', 'seven'], [9, 'sieben', 'de', 'neun'], [3, '2e', 'fr', '3e'], [1, '2e', 'fr', undefined], [3, 'deuxième', 'fr', undefined],
];

describe('ordinals', () => {
  for (const [value, like, language, written] of ROWS) {
    it(`${value} like ${like}: ${written}`, () => assert.equal(writeOrdinal(value, like, language), written));
  }

  for (const [language, like, sentence] of [['en', 'third', (o: string) => `It was the ${o} game.`], ['de', 'dritte', (o: string) => `Es war das ${o} Spiel.`]] as const) {
    it(`reads back what it writes in ${language}`, () => {
      for (let value = 3; value <= 99; value++) {
        const text = sentence(writeOrdinal(value, like, language)!);
        const [found] = recognizeQuantities(parseDocument(text, { language }));
        assert.deepEqual([found?.quantity.low, found?.quantity.unit], [value, 'ordinal'], text);
      }
    });
  }
});
