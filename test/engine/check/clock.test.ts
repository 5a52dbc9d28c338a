/** Hours: those of the 24-hour clock with "pm", and those that a translation changes. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';

const ROWS: [name: string, source: string, draft: string, found: [code: string, text: string, replacements: string[]][]][] = [
  ['an hour of the longer clock', 'Der Chor singt am Sonntag um 17 Uhr in der Kapelle.', 'The choir sings in the chapel at 17 pm on Sunday.', [['date-mismatch', '17', ['5']]]],
  ['with points', 'Der Chor singt am Sonntag um 17 Uhr in der Kapelle.', 'The choir sings in the chapel at 17 p.m. on Sunday.', [['date-mismatch', '17', ['5']]]],
  ['hours that no source has, in a translation', 'Zwischen 12 und 14 Uhr ist der Steg voller Ruderer und Hunde.', 'The pier is full of rowers and dogs between noon and 11 a.m.', [['not-in-source', '11 a.m.', []]]],
  ['minutes', 'Der Chor singt am Sonntag um 14.15 Uhr in der Kapelle.', 'The choir sings in the chapel at 2:15 pm on Sunday.', []],
  ['a prime minister', 'Am 15. Mai sang der Chor für Premierministerin Lee in der Kapelle.', 'On May 15 PM Lee heard the choir in the chapel.', []],
  ['right', 'Der Chor singt am Sonntag um 17 Uhr in der Kapelle.', 'The choir sings in the chapel at 5 pm on Sunday.', []],
];

describe('the clock', () => {
  for (const [name, source, draft, found] of ROWS) {
    it(name, () => assert.deepEqual(check(draft, derive(source, { language: 'de' }), { language: 'en' }).map((f) => [f.code, draft.slice(f.start, f.end), f.replacements]), found));
  }
});
