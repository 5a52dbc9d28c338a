/** Figures of the other of two in one passage, digits typed in the wrong order, and amounts in another currency. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { testRows } from './marked-rows.js';

const MATCH = derive(`# Sundqvist wins in Bergen

Freja Sundqvist beat Claire Aubert in the final. Sundqvist struck 46 winners and made 37 unforced errors; Aubert, the 2021 champion, had 29 winners and 33 errors. Sundqvist, 24, thanked her father.

She receives 95,000 Swiss francs. The hall cost 2.3 million francs and covers 8,370 square metres. The nets were sewn by hand in 41 days. Umpire Nils Fagerli, 52, and his brother Lars Fagerli, 58, live nearby.
`, { language: 'en' });

describe('two of one passage', () => {
  testRows([
    ['the errors of the other', 'Sundqvist won the final. She struck 46 winners and made [[33 -> 37 | number]] unforced errors.'],
    ['the age of the other', 'Umpire Nils Fagerli, [[58 -> 52 | number]], lives nearby.'],
    ['two digits that have changed places', 'The hall covers [[8,730 -> 8,370 | number]] square metres.'],
  ], MATCH, 'en');

  testRows([
    ['another currency', 'Sie erhält 95.000 [[Euro -> Franken | unit]].'],
    ['a point that is lost', 'Die Halle kostete [[23 -> 2,3 | number]] Millionen Franken.'],
    ['digits of days', 'Die Netze wurden in [[14 -> 41 | number]] Tagen von Hand genäht.'],
  ], MATCH, 'de');

  it('lets both be told', () => {
    const draft = 'Sundqvist struck 46 winners, Aubert 29. Sundqvist made 37 errors, her opponent 33.';
    assert.deepEqual(check(draft, MATCH, { language: 'en' }).filter((f) => f.severity !== 'hint').map((f) => f.message), []);
  });
});

const STATES = derive(`# Roboter im Operationssaal

Von 412 Kliniken besitzen 37 einen Roboter. In Hessen seien es elf, in Thüringen sechs, in Bremen keine einzige.
`, { language: 'de' });

describe('two places of one passage', () => {
  testRows([['the figure of the other', 'In Hessen sind es [[sechs -> elf | number]].']], STATES, 'de');
});

const FAIR = derive(`# Grape harvest ends early

The harvest began on 24 August with the early kinds, and ended on 17 October. Hans Riegel has led the cooperative since 1987. The wine fair opens on 6 November.
`, { language: 'en' });

describe('one part of a date', () => {
  testRows([
    ['the month', 'The harvest began on [[24 September -> 24 August | date]].'],
    ['a year of long ago', 'Hans Riegel has led the cooperative since [[1977 -> 1987 | date]].'],
    ['the day', 'The wine fair opens on [[16 November -> 6 November | date]].'],
  ], FAIR, 'en');
});

const STORM = derive(`# Storm leaves 61 dead

Most of the dead were in the harbour town. Another 34 people died in Calanda and 19 in smaller villages, said Colonel Ana Prieto. The maker claims an error rate of 4.8% in a quiet room and 9.1% in a restaurant. The alarm reached 70 percent of the fishermen, but only 20 percent of the hikers.
`, { language: 'en' });

describe('figures beside the words of their neighbours', () => {
  testRows([
    ['two that have changed places', 'In Calanda the death toll stood at [[19 -> 34 | number]], in the smaller villages at [[34 -> 19 | number]].'],
    ['in a list', '- Error rate: [[9.1 -> 4.8 | number]]% in a quiet room, [[4.8 -> 9.1 | number]]% in a restaurant'],
    ['one alone', 'In smaller villages the toll stood at [[34 -> 19 | number]].'],
  ], STORM, 'en');

  it('keeps the words of a figure that has others of its unit in the sentence', () => {
    const beside = STORM.facts.flatMap((f) => (f.kind === 'quantity' && f.quantity.low === 19 ? [f.beside] : []));
    assert.deepEqual(beside, [['smalle', 'villag', '~village']]);
  });

  it('lets both be told in another order', () => {
    const draft = 'Of the hikers 20 percent heard the alarm, of the fishermen 70 percent. The error rate is 9.1% in a restaurant, 4.8% in a quiet room. In smaller villages 19 died, in Calanda 34.';
    assert.deepEqual(check(draft, STORM, { language: 'en' }).filter((f) => f.severity !== 'hint').map((f) => f.message), []);
  });
});
