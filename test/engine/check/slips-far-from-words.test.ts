/** Slips that the digits give away, however little of the source's words a retelling keeps; and who and what stands where in tables. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { isLoud, testRows } from './marked-rows.js';

const HEATHER = derive(`# Looms run again in Orrendale

The weaving hall of Orrendale has taken up work after two years of repairs, its owner Tamsin Hurrell said on 27 February. A first trial had ended in November.

Every year the hall sells one billion metres of ribbon, loved by millions of seamstresses. Hurrell turned down an offer of £100,000 a month for it. The hall lies around 15 miles (24km) from the sea.

The hall opened in 1959, and was caught up in a scandal about false silk in 2013, when the papers wrote of little else and the owners had to pay back what buyers had spent on it.

In the first three months of the year, 18,234 visitors came. Among the looms are KRT 7496, KRT 1365 and KRT 5332.
`, { language: 'en' });

describe('slips that the digits give away', () => {
  testRows([
    ['a nought less', 'Hurrell might have had £[[10,000 -> 100,000 | number]] a month, and stayed.'],
    ['digits swapped, rather than a year that fits', 'It has been open since [[1995 -> 1959 | date]], and the scandal about false silk was in the papers later.'],
    ['a day off, rather than the bare month that fits', 'On [[28 February -> 27 February | date]], owner Tamsin Hurrell said that the trial of the weaving hall had ended.'],
    ['three of five digits in another order', 'Some [[18,342 -> 18,234 | number]] visitors came in spring.'],
    ['the number of a loom', 'One of the looms is KRT [[7946 -> 7496 | number]].'],
  ], HEATHER, 'en');
  testRows([
    ['a million, of which the source has vague ones', 'Jedes Jahr setzt die Weberei eine [[Million -> Milliarde | number]] Meter Band ab.'],
    ['miles for kilometres, rounded', 'Bis zum Meer sind es etwa 24 [[Meilen -> Kilometer | number]].'],
  ], HEATHER, 'de');
});

const QUARTERS = derive(`Wien – Noch schlafen 480 Menschen in der Halle von Ranzing, je 200 in Moosdorf und in Krumbach (Seeland) und 50 im Osterland (Eisenau). Das teilte Staatschef Nicolas Sarrazin mit. Im Vorjahr waren es 64,4 Prozent mehr, im Bezirk Linden 50,3.

Unter 34 Ländern landet Norland auf Rang sieben. Am meisten gibt Sudland aus (4,29 Prozent), vor Ostland (4,11) und Westland (3,58). Nun weichen viele auf die Ostlandroute aus, sagte Oliver Draxl. Auch Van der Bolten gratulierte.
`, { language: 'de' });

describe('tables and names in German', () => {
  it('reads a first name that looks like a word with its surname, and an old family with its particles', async () => {
    assert.deepEqual((await QUARTERS).entities.filter((e) => /Sarrazin|Draxl|Bolten/.test(e.name)).map((e) => e.name).sort(), ['Nicolas Sarrazin', 'Oliver Draxl', 'Van der Bolten']);
  });

  it('takes what stands between a figure and the next for the first one’s', async () => {
    assert.deepEqual((await check('| Ort | Plätze |\n|---|---|\n| Ranzing | 480 |\n| Moosdorf | 200 |\n| Krumbach | 200 |\n| Eisenau | 50 |\n', await QUARTERS, { language: 'de' })).filter(isLoud), []);
  });

  it('takes a rank for no share, and the name behind it for whom the row is about', async () => {
    const table = (share: string) => `| Rang | Land | Quote (Prozent) |\n|---|---|---|\n| 1 | Sudland | 4,29 |\n| 2 | Ostland | ${share} |\n| 3 | Westland | 3,58 |\n`;
    assert.deepEqual((await check(table('4,11'), await QUARTERS, { language: 'de' })).filter(isLoud), []);
    assert.deepEqual((await check(table('4,71'), await QUARTERS, { language: 'de' })).filter(isLoud).map((f) => f.replacements), [['4,11']]);
  });

  it('finds the least and the most of several in a range', async () => {
    assert.deepEqual((await check('Im Vorjahr waren es zwischen 50 und 64 Prozent mehr.', await QUARTERS, { language: 'de' })).filter(isLoud), []);
  });
});
