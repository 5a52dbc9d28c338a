/** Who speaks, who holds which office, and when: as news in English is told again in German and English. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { isLoud, testRows } from './marked-rows.js';

const PLANT = derive(`# Kiln maker halts work

The Tarvik Motors plant in Brennfield has stood still since a fire in a paint shop in November, when 64 workers were sent home. The minimum wage there is £11.20 an hour and will rise to £11.50 in October.

Nobody was hurt, spokeswoman Clara Ruben said. The club president, Oskar Lindt, visited the plant with treasurer Paula Vance. Chief executive Edmund Hightower said the kilns would be hot again soon.

In a letter to the mayor of Ostrava Gate, Wendell said the smoke was "no danger to anybody in the valley".

Police lieutenant Romilda dos Santos Prado said the fire had begun by itself. Michael Wanger, whose daughter Lena Wagner was adopted, had seen it first. "It was a bit like watching Ferdinand Hodler paint," said Ines Keller.

Mor Bunthan, Norvania's health minister, said that the smoke was harmless. It affects around one in 100,000 people. Between 2003 and 2014 the plant had 56 small fires, 37 of which were at night; 870 people work there. The last fire that closed it was in 2014.

Bäckerkette Nolte pulled out of Norvania last year. Its bread became 80 percent more expensive within a year.

Of the flour in the valley, 13 percent is imported.
`, { language: 'en' });

describe('offices, in another language', () => {
  testRows([
    ['who speaks for a firm keeps no money', 'Niemand sei verletzt worden, sagte [[Finanzchefin -> Sprecherin | role]] Clara Ruben.'],
    ['nor does a minister head the government', 'Der Rauch sei harmlos, sagte [[Premierminister -> Gesundheitsminister | role]] Mor Bunthan.'],
    ['a long surname, told wrong', 'Bald seien die Öfen wieder heiß, sagte Vorstandschef [[Edmund Hightown -> Edmund Hightower | name]].'],
    ['a whole name with a particle', 'Das Feuer sei von selbst entstanden, sagte Polizeileutnant [[Romida dos Santos Prado -> Romilda dos Santos Prado | name]].'],
    ['one in so many', 'Das betrifft etwa [[einen von 10.000 -> einen von 100.000 | number]] Menschen.'],
    ['a month beside the figure of another', 'Im [[September -> November | date]] wurden dort 64 Arbeiter nach Hause geschickt.'],
  ], PLANT, 'de');
});

describe('offices, in one language', () => {
  testRows([
    ['a president is no coach', 'The plant was visited by [[coach -> president | role]] Oskar Lindt.'],
    ['a month beside its figure', 'The wage is due to reach £11.50 in [[December -> October | date]].'],
    ['a share is no rise', 'Its bread became [[13 -> 80 | number]] percent more expensive within a year.'],
  ], PLANT, 'en');
});

describe('what is no error', () => {
  const quiet = (name: string, draft: string) => it(name, () => assert.deepEqual(check(draft, PLANT, { language: 'en' }).filter(isLoud).map((f) => f.message), []));
  quiet('a name in a quote does not speak', 'Ines Keller had seen it, too. It was "a bit like watching Ferdinand Hodler paint", she said.');
  quiet('nor does a place before a comma', 'Wendell wrote that the smoke was "no danger to anybody in the valley".');
  quiet('a slip of the source, put right', 'Michael Wagner had seen the fire first.');
  quiet('what a relative clause adds', 'Nolte, which was founded in Michigan, pulled out of Norvania last year.');
  quiet('pence are no pounds', 'The wage will rise by 30 pence in October.');
});
