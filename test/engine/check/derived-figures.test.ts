/** Figures that follow from those of the source: differences, changes in percent, sums, tables with units in their heads. */
import assert from 'node:assert/strict';
import { check, derive, examine, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const SOURCE = `# Reederei Hansetal verdient weniger

Der Gewinn der Reederei Hansetal AG sank im vergangenen Jahr von 35 auf 21 Millionen Euro. Der Umsatz lag bei 480 Millionen Euro. Chefin der Hansetal AG ist Ruth Mellin.

Auf den Schiffen arbeiten 310 Frauen und 890 Männer. Die Überfahrt nach Osterö dauerte 2019 wegen Eis 17 Tage. Der neue Anleger ist 3,4 Kilometer lang.

| Jahr | Umsatz (Mio. Euro) | Fahrgäste |
| --- | --- | --- |
| 2022 | 512 | 1,9 Millionen |
| 2023 | 545 | 2,1 Millionen |
| 2024 | 480 | 1,7 Millionen |
`;

const ROWS: readonly (readonly [name: string, language: string, marked: string])[] = [
  ['a difference', 'en', 'Profit at the Hansetal shipping line fell by €14 million to €21 million.'],
  ['a change in percent', 'en', 'Profit at Hansetal fell 40 percent, to €21 million.'],
  ['a wrong difference', 'de', 'Der Gewinn der Hansetal AG sank um [[15 -> 14 | number]] Millionen Euro.'],
  ['a difference is no end of a change', 'de', 'Der Gewinn der Hansetal AG sank um gut 14 Millionen Euro.'],
  ['a sum of what was just told', 'de', 'An Bord arbeiten 310 Frauen und 890 Männer, 1200 Menschen also.'],
  ['a sum of what was just told, wrong figures aside', 'en', 'On board work 310 women and 890 men, 1,200 in all.'],
  ['a change within a column', 'de', '2023 zählte Hansetal 2,1 Millionen Fahrgäste, 200.000 mehr als im Jahr davor.'],
  ['a figure of a column, by its year', 'de', 'Der Umsatz von Hansetal sank von 545 Millionen Euro im Jahr 2023 auf [[490 -> 480 | number]] Millionen.'],
  ['weeks for days', 'de', 'Die Überfahrt nach Osterö dauerte 2019 gut zwei Wochen.'],
  ['metres for kilometres', 'de', 'Der neue Anleger misst 3,4 [[Meter -> Kilometer | unit]].'],
  ['a table of the draft\'s own', 'de', '| Jahr | Umsatz (in Millionen Euro) |\n| --- | --- |\n| 2022 | 512 |\n| 2024 | [[408 -> 480 | number]] |'],
  ['revenue is no profit', 'en', 'Revenue at Hansetal came to €480 million.'],
];

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

describe('derived figures', () => {
  const base = derive(SOURCE, { language: 'de', uri: 'hansetal.md', published: '2025-02-03' });
  for (const [name, language, marked] of ROWS) {
    it(name, () => {
      const { draft, errors, corrected } = readMarkedDraft(marked);
      const { findings } = examine(draft, base, { language });
      assert.deepEqual(findings.filter(loud).map((f) => [draft.slice(f.start, f.end), ...f.replacements]), errors.map((e) => [e.text, e.correct]), JSON.stringify(findings));
      const clean = examine(corrected, base, { language }).findings;
      assert.deepEqual(clean.map((f) => [f.code, corrected.slice(f.start, f.end)]), []);
    });
  }

  for (const head of ['Umschlag (Mio. Container)', 'Container (Mio.)', 'Umschlag in Mio. Container']) {
    it(`holds a table with a scale in its head against prose: ${head}`, () => {
      const told = derive('Der Hafen Norvik schlug 2022 genau 2,9 Millionen Container um. 2023 waren es 3,1 Millionen Container.', { uri: 'a.md', language: 'de' });
      const table = (last: string) => `Hafen Norvik\n\n| Jahr | ${head} |\n| --- | --- |\n| 2022 | 2,9 |\n| 2023 | ${last} |\n`;
      const found = (last: string) => check(table(last), told, { language: 'de' }).filter((f) => f.severity === 'error').map((f) => [f.code, table(last).slice(f.start, f.end), f.replacements[0]]);
      assert.deepEqual([found('3,1'), found('3,4')], [[], [['number-mismatch', '3,4', '3,1']]]);
    });
  }

  it('says what a derived figure comes from', () => {
    const { supports } = examine('Profit at Hansetal fell by €14 million.', base, { language: 'en' });
    assert.ok(supports.some((s) => s.reason === 'derived: 35 million euros − 21 million euros'), JSON.stringify(supports));
  });

  for (const [head, cell, expected] of [
    ['Revenue ($bn)', '4.2', [4.2e9, 'USD']], ['Umsatz, Mio. Euro', '480', [480e6, 'EUR']], ['Anteil in %', '12,5', [12.5, 'percent']],
    ['Change (%)', '3', [3, 'percent']], ['Länge (km)', '70', [70, 'kilometer']], ['Einwohner (in Tausend)', '83', [83_000, 'count']],
    ['Wert (geschätzt)', '83', [83, 'count']], ['Profit (€ million)', '7', [7e6, 'EUR']], ['Umschlag (Mio. Container)', '2,9', [2.9e6, 'count']], ['Container (Mio.)', '2,9', [2.9e6, 'count']], ['Umschlag in Tsd. Tonnen', '83', [83_000, 'tonne']],
    ['Riders (million)', '6.5', [6.5e6, 'count']], ['Trips (thousand passengers)', '83', [83_000, 'count']], ['Strecke (Stationen)', '83', [83, 'count']],
  ] as const) {
    it(`${head}: ${cell}`, () => {
      const language = /[A-Z][a-zä]+ ?\(?(?:in|ge|km)|Mio|Einw|Wert|Länge|Anteil/.test(head) ? 'de' : 'en';
      const { facts } = derive(`| A | ${head} |\n| --- | --- |\n| Alpha | ${cell} |\n`, { language });
      assert.deepEqual(facts.flatMap((f) => (f.kind === 'quantity' ? [[f.quantity.low, f.quantity.unit]] : [])), [expected]);
    });
  }
});
