/** Forms of figures and dates that retellings use: what they are read as. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/engine/document/document.js';
import { recognizeNames } from '../../../server/engine/recognize/name.js';
import { recognizeWith } from '../../../server/engine/recognize/recognize.js';

const read = (text: string, language: string) => {
  const document = parseDocument(text, { language });
  return recognizeWith(document, recognizeNames(document));
};

const FIGURES: readonly [language: string, text: string, figures: string][] = [
  ['en', 'among those aged 18 to 29', '18–29 year'],
  ['en', 'men aged 27 and 33', '27 year, 33 year'],
  ['en', 'aged between 18 and 29', '18–29 year'],
  ['de', 'im Alter von 18 bis 29', '18–29 year'],
  ['de', 'in 2 ½ Stunden', '2.5 hour'],
  ['de', '1 ¼ Std. zu Fuß', '1.25 hour'],
  ['en', '120 milligrams every four weeks', '120 milligram, 4 week'],
  ['de', '0,9 Mikrogramm je Tablette', '0.9 microgram'],
  ['de', '232 Millionen Hektoliter', '232000000 hectoliter'],
  ['en', '310 lumens', '310 lumen'],
  ['de', 'Die FPÖ legte um 13,4 Punkte auf 23,1 Prozent zu.', '13.4 percentage-point, 23.1 percent'],
  ['en', 'The party surged by 13 points to 23.1%.', '13 percentage-point, 23.1 percent'],
  ['de', 'mit 22 Prozent nur noch Dritte (minus 8,6)', '22 percent, 8.6 percentage-point'],
  ['en', 'Italy regained the top spot with 47 million, up 8 percent.', '47000000 count, 8 percent'],
  ['de', 'Auf Helgoland wurden 141, in Cuxhaven 117 km/h gemessen.', '141 kilometer-per-hour, 117 kilometer-per-hour'],
  ['de', 'Busse fahren werktags alle 10, am Wochenende alle 20 Minuten.', '10 minute, 20 minute'],
];

const DATES: readonly [language: string, text: string, dates: string][] = [
  ['de', 'am 15. und 16. Februar', '15.2.–16.2.'],
  ['en', 'on 15 and 16 February', '15.2.–16.2.'],
  ['en', 'on February 15 and 16.', '15.2.–16.2.'],
  ['en', 'February 15 and 16 people died', '15.2.'],
];

describe('forms that retellings use', () => {
  for (const [language, text, figures] of FIGURES) {
    it(text, () => {
      const told = read(text, language).quantities.map(({ quantity: { low, high, unit } }) => `${low === high ? low : `${low}–${high}`} ${unit}`);
      assert.equal(told.join(', '), figures);
    });
  }
  for (const [language, text, dates] of DATES) {
    it(text, () => {
      const point = ({ day, month }: { readonly day?: number; readonly month?: number }) => `${day}.${month}.`;
      assert.equal(read(text, language).dates.map(({ date }) => point(date) + (date.until ? `–${point(date.until)}` : '')).join(', '), dates);
    });
  }
});
