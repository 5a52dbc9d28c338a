/** What cannot be, whatever the source says. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';

const SOURCE = 'Der Leuchtturm auf Norderaue ist im Sommer von 9 bis 18 Uhr geöffnet. Für den Aufstieg braucht man zwei bis vier Minuten. In der Nacht von Samstag auf Sonntag brannte sein Schuppen ab. Auf der Wiese weiden 310 bis 420 Schafe.';

const ROWS: [name: string, language: string, draft: string, found: [code: string, text: string, replacements: string[]][]][] = [
  ['a night of days that are no neighbours', 'de', 'In der Nacht von Montag auf Donnerstag war es still.', [['date-mismatch', 'Donnerstag', ['Dienstag']]]],
  ['told in English', 'en', 'The shed burned down in the night from Saturday to Wednesday.', [['date-mismatch', 'Wednesday', ['Sunday']]]],
  ['from one week to the next', 'de', 'In der Nacht von Samstag auf Sonntag brannte der Schuppen ab.', []],
  ['each of several nights', 'en', 'The shed is open every night from Thursday to Saturday.', []],
  ['and in German', 'de', 'Der Schuppen ist jede Nacht von Donnerstag bis Samstag offen.', []],
  ['nights are no night', 'de', 'In der Nacht brannte der Schuppen ab, und von Samstag an war er leer.', []],
  ['days of a month', 'de', 'In der Nacht vom 12. auf den 15. Mai brannte der Schuppen ab.', [['date-mismatch', '15. Mai', ['13. Mai']]]],
  ['the end of a month', 'de', 'In der Nacht vom 31. auf den 1. Mai brannte der Schuppen ab.', []],
  ['an hour that no day has', 'de', 'Offen ist der Turm von 9 bis 38 Uhr.', [['date-mismatch', '38', ['18']]]],
  ['and one of which nothing tells the right one', 'de', 'Gegen 77 Uhr war der Turm zu.', [['date-mismatch', '77', []]]],
  ['the last hour', 'de', 'Zwischen 9 und 24 Uhr war der Turm offen.', []],
  ['from a figure to itself', 'en', 'You need four to four minutes for the stairs.', [['number-mismatch', 'four', ['two']]]],
  ['from a larger figure', 'de', 'Dort weiden zwischen 3100 und 420 Schafe.', [['number-mismatch', '3100', ['310']]]],
  ['down from one figure to another', 'en', 'The queue shrank from 20 to 15 people.', []],
  ['down to the end of a range of the source', 'en', 'The wait fell from 9 to 4 minutes.', []],
  ['a draw', 'en', 'Norderaue drew two to two with the mainland.', []],
  ['a step out of order', 'en', '1. Open the door. 2. Take the stairs. 5. Ring the bell. 4. Go down again.', [['number-mismatch', '5', ['3']]]],
  ['the first step', 'en', '8. Open the door. 2. Take the stairs. 3. Ring the bell.', [['number-mismatch', '8', ['1']]]],
  ['the last one', 'en', '1. Open the door. 2. Take the stairs. 6. Ring the bell.', [['number-mismatch', '6', ['3']]]],
  ['a ranking with a shared place', 'en', 'The list: 1. Anholt. 1. Baltrum. 3. Norderaue. 4. Juist.', []],
  ['a ranking from its end', 'en', '3. Anholt wins bronze. 2. Baltrum wins silver. 1. Norderaue wins gold.', []],
  ['somebody beside himself', 'en', 'The tower was built by Ada Brandt and Ada Brandt.', [['entity-mismatch', 'Ada Brandt', []]]],
  ['two of one surname', 'de', 'Den Turm bauten Brandt und Brandt.', []],
  ['days are no steps', 'de', 'Die Termine: 1. Juni. 2. Juni. 9. Juni.', []],
];

describe('what cannot be', () => {
  for (const [name, language, draft, found] of ROWS) {
    it(name, () => {
      const loud = check(draft, derive(SOURCE, { language: 'de' }), { language }).filter((f) => f.severity === 'error' && /follows|no hour|no range|comes|named before/.test(f.message));
      assert.deepEqual(loud.map((f) => [f.code, draft.slice(f.start, f.end), f.replacements]), found);
    });
  }
});
