import assert from 'node:assert/strict';
import { topics as de } from '../../../server/engine/locales/de/topics.js';
import { topics as en } from '../../../server/engine/locales/en/topics.js';
import { topicsOf } from '../../../server/engine/locales/topics.js';

const ids = (table: string) => table.split(';').map((row) => row.split(':')[0]!.trim());

const ROWS: readonly (readonly [word: string, language: string, topics: string])[] = [
  ['markte', 'de', '~market'],
  ['aktienmarkten', 'de', '~share ~market'],
  ['computerchips', 'de', '~computer ~chip'],
  ['krankenhausarzt', 'de', '~hospital ~doctor'],
  ['mond-neujahrsfest', 'de', '~lunar ~new-year'],
  ['schein', 'de', ''],
  ['erklarte', 'de', ''],
  ['antwort', 'de', '~answer'],
  ['companies', 'en', '~company'],
  ["maker's", 'en', '~manufacturer'],
  ['financing', 'en', ''],
  ['markets', 'fr', ''],
];

describe('topics', () => {
  for (const [word, language, expected] of ROWS) it(`${language} ${word}: ${expected || 'none'}`, () => assert.equal(topicsOf(word, language).join(' '), expected));

  it('are the same in every language, each with its words, in order', () => {
    assert.deepEqual(ids(de), ids(en));
    assert.equal(new Set(ids(en)).size, ids(en).length);
    for (const table of [de, en]) for (const row of table.split(';')) assert.match(row, /^\s*[a-z-]+:(\s+[\p{Ll}\d-]+)+\s*$/u);
  });
});
