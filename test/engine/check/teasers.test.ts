/** A line or two that tells a whole article: few words in common with any sentence of it, so a differing figure is a warning at most. */
import assert from 'node:assert/strict';
import { isSafe } from '../../../server/engine/fix/index.js';
import { check, derive } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const GERMAN = `Fährunglück vor Rungsand: Kapitän muss vor Gericht

Die Fähre "Seeadler" war im Herbst mit 45 Kilometern pro Stunde gegen die Mole von Rungsand gefahren. Der 58-jährige Kapitän hatte nach Angaben der Anklage keine Sicht. An Bord waren 240 Menschen, von denen 31 verletzt wurden.

Die Reederei streicht nun 120 Arbeitsplätze. Ihr Anteil am Verkehr zu den Inseln lag zuletzt bei 38 Prozent. Der Prozess beginnt am 13. Dezember und soll bis März dauern.

Der Hafen wird für knapp 36.700 Euro ausgebessert. Für weniger als 15 Tage bleibt er gesperrt.

Die Kajüten sind zu 60 Prozent belegt. Ein Steg von 3,7 Kilometern Länge führt zum Deich, die nächste Brücke ist 25 Kilometer entfernt. Bei der Havarie des Frachters wurden 31 Matrosen gerettet. Die Küstenwache zählte zuvor 155 Container.
`;

const ENGLISH = `Orchard keeper opens her library

Mabel Thorncroft, 64, has written more than 40 books on apples. On Tuesday she opened a library in Dunmere for the children of the valley.

The library has room for thousands of volumes. The council paid 3.2 million pounds, and its share of the costs was 45 percent. The next reading will be held in June.
`;

const ROWS: readonly (readonly [name: string, language: 'de' | 'en', marked: string])[] = [
  ['the only age', 'de', '[[85 -> 58 | number]]-jähriger Kapitän vor Gericht.'],
  ['a speed', 'de', 'Fähre fuhr mit [[54 -> 45 | number]] Kilometern pro Stunde gegen Mole.'],
  ['other words for the same things', 'de', 'Reederei vor Einschnitten: [[210 -> 120 | number]] Stellen gestrichen.'],
  ['points for a share', 'de', 'Anteil am Verkehr zu den Inseln bei 38 [[Prozentpunkten -> Prozent | number]].'],
  ['a slip in what could be a sum', 'de', 'Urlauber laufen nun insgesamt [[9,7 -> 3,7 | number]] Kilometer bis zum Deich und kehren abends müde heim.'],
  ['no slip for any', 'de', 'Ein Umweg von 64 Kilometern.'],
  ['points for a share of a round figure', 'de', 'Zu 60 [[Prozentpunkten -> Prozent | number]] ausgelastet.'],
  ['a count of others', 'de', 'Havarie: [[155 -> 31 | number]] Matrosen gerettet.'],
  ['another month', 'de', 'Prozess gegen Kapitän beginnt am [[13. November -> 13. Dezember | date]].'],
  ['the only weekday', 'en', 'The keeper opened her library on [[Thursday -> Tuesday | date]].'],
  ['points for a share beside other shares', 'de', 'Zu den Inseln fahren 38 [[Prozentpunkte -> Prozent | number]] mit ihr.'],
  ['more exact than the same hedge', 'en', 'The keeper has written more than [[45 -> 40 | number]] books.'],
  ['below what is almost reached', 'de', 'Hafen wird für knapp [[36.000 -> 36.700 | number]] Euro ausgebessert.'],
  ['years that another figure’s age is near', 'de', 'Der 58-jährige Kapitän ist seit 19 Jahren auf See.'],
  ['a rounded figure', 'de', 'Hafen wird für rund 37.000 Euro ausgebessert.'],
  ['a bound is no figure', 'de', 'Hafen bleibt 17 Tage gesperrt.'],
  ['thousands are no figure', 'en', 'The library has room for more than 13,000 volumes.'],
  ['what comes next has a day of its own', 'en', 'The next reading in Dunmere is on Friday.'],
];

describe('teasers', () => {
  const bases = { de: derive(GERMAN, { language: 'de', uri: 'rungsand.md' }), en: derive(ENGLISH, { language: 'en', uri: 'dunmere.md' }) };
  for (const [name, language, text] of ROWS) {
    it(name, () => {
      const { draft, corrected, errors } = readMarkedDraft(text);
      const found = check(draft, bases[language], { language }).filter((f) => f.severity === 'error' || f.severity === 'warning');
      assert.equal(found.length, errors.length, JSON.stringify(found));
      for (const f of found) assert.equal(draft.slice(0, f.start) + f.replacements[0]! + draft.slice(f.end), corrected);
      assert.deepEqual(check(corrected, bases[language], { language }).filter((f) => f.severity === 'error' || f.severity === 'warning'), []);
    });
  }
  it('puts two figures that have changed places right at once', () => {
    const base = derive('The shares of Norvik Energy fell by 17 percent on Monday. The shares of Halden Bank fell by 7 percent on Monday. The market closed early.', { language: 'en', uri: 'shares.md' });
    const found = check('Norvik Energy and Halden Bank fell by 7 and 17 percent respectively on Monday.', base, { language: 'en' });
    assert.deepEqual(found.map((f) => [f.message, f.replacements]), [['17 and 7 in the source, 7 and 17 here', ['17 and 7']]]);
    assert.deepEqual(check('Norvik Energy and Halden Bank fell by 17 and 7 percent respectively on Monday.', base, { language: 'en' }), []);
  });

  it('asks for both years of a span', () => {
    const base = derive('In Dunmere the number of orchards fell between 2018 and 2022. Most of them grew apples.', { language: 'en', uri: 'orchards.md' });
    const codes = (draft: string) => check(draft, base, { language: 'en' }).map((f) => f.code);
    assert.deepEqual(codes('From 2018 to 2022 the number of orchards fell in Dunmere.'), []);
    assert.equal(codes('From 2008 to 2022 the number of orchards fell in Dunmere.').length, 1);
  });

  it('offers what is only likely, and applies it to nothing by itself', () => {
    const [found] = check('Schwere Zeiten: 270 Stellen fallen weg.', bases.de, { language: 'de' });
    assert.deepEqual([found!.severity, found!.verdict, found!.message, found!.replacements, isSafe(found!)], ['warning', 'unverified', '120 Arbeitsplätze in the source, 270 here, if both tell the same', ['120'], false]);
  });

  it('never takes a date across languages for a likely one', () => {
    const teaser = 'Rungsand: the trial of the captain of the ferry starts on 14 December.';
    const dates = check(teaser, bases.de, { language: 'en' }).filter((f) => f.code === 'date-mismatch' && f.verdict === 'unverified');
    assert.deepEqual(dates, []);
  });
});
