import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { parseDocument } from '../../../server/engine/document/document.js';
import { recognizeQuantities } from '../../../server/engine/recognize/quantity.js';
import { writeQuantity } from '../../../server/engine/fix/index.js';
import type { FixStyle, Quantity } from '../../../server/engine/types.js';

const count = (value: number): Partial<Quantity> => ({ low: value, high: value, precision: 1 });

/** A draft's sentence, of its first figure what the source says, the style, and the sentence that is to come out. */
const ROWS: readonly [language: string, sentence: string, target: Partial<Quantity>, style: FixStyle, corrected: string][] = [
  ['en', 'The yard has 3 cranes.', count(5), {}, 'The yard has 5 cranes.'],
  ['en', 'The yard has 3 cranes.', count(5), { smallNumbers: 'words' }, 'The yard has five cranes.'],
  ['en', 'The yard has 3 cranes.', count(15), { smallNumbers: 'words' }, 'The yard has 15 cranes.'],
  ['en', 'The yard has three cranes.', count(15), {}, 'The yard has fifteen cranes.'],
  ['en', 'The yard has three cranes.', count(15), { smallNumbers: 'words' }, 'The yard has 15 cranes.'],
  ['en', 'The yard has three cranes.', count(5), { smallNumbers: 'digits' }, 'The yard has 5 cranes.'],
  ['en', 'Three cranes are new.', count(5), { smallNumbers: 'digits' }, 'Five cranes are new.'],
  ['en', 'The quay is 3 km long.', count(5), { smallNumbers: 'words' }, 'The quay is 5 km long.'],
  ['en', 'It cost 3 million euros.', { low: 5e6, high: 5e6, precision: 1e6 }, { smallNumbers: 'words' }, 'It cost 5 million euros.'],
  ['de', 'Die Werft hat 3 Kräne.', count(5), { smallNumbers: 'words' }, 'Die Werft hat fünf Kräne.'],
  ['de', 'Die Werft hat sieben Kräne.', count(9), { smallNumbers: 'digits' }, 'Die Werft hat 9 Kräne.'],
  ['de', 'Sie war 3 Wochen zu.', count(8), { smallNumbers: 'words' }, 'Sie war acht Wochen zu.'],
  ['de', '| Werft | Kräne |\n| --- | --- |\n| Nord | 3 |', count(5), { smallNumbers: 'words' }, '| Werft | Kräne |\n| --- | --- |\n| Nord | 5 |'],

  ['en', 'Some 3,200 people came.', count(4300), { thousands: 'none' }, 'Some 4300 people came.'],
  ['en', 'Some 32,000 people came.', count(43000), { thousands: 'space' }, 'Some 43\u202f000 people came.'],
  ['en', 'Some 3,200 people came.', count(4300), { thousands: 'space' }, 'Some 4300 people came.'],
  ['de', 'Rund 3200 Menschen kamen.', count(4300), {}, 'Rund 4300 Menschen kamen.'],
  ['de', 'Rund 3200 Menschen kamen.', count(4300), { thousands: 'mark' }, 'Rund 4.300 Menschen kamen.'],
  ['de', 'Rund 32 000 Menschen kamen.', count(43000), { thousands: 'mark' }, 'Rund 43.000 Menschen kamen.'],

  ['en', 'The share rose by 5 percentage points.', { unit: 'percent' }, {}, 'The share rose by 5 percent.'],
  ['en', 'The share rose by 5 percentage points.', { unit: 'percent' }, { percent: 'symbol' }, 'The share rose by 5%.'],
  ['de', 'Der Anteil stieg um 5 Prozentpunkte.', { unit: 'percent' }, { percent: 'symbol' }, 'Der Anteil stieg um 5 %.'],
  ['de', 'Der Anteil (zuvor 3 %) stieg um 5 Prozentpunkte.', { unit: 'percent' }, { percent: 'word' }, 'Der Anteil (zuvor 3 %) stieg um 5 Prozent.'],

  ['en', 'It cost $5 million.', { unit: 'EUR' }, {}, 'It cost €5 million.'],
  ['en', 'It cost $5 million.', { unit: 'EUR' }, { currency: 'word' }, 'It cost 5 million euros.'],
  ['en', 'It cost $5 million.', { unit: 'EUR' }, { currency: 'code' }, 'It cost EUR 5 million.'],
  ['en', 'It cost 5 million dollars.', { unit: 'EUR' }, { currency: 'symbol' }, 'It cost €5 million.'],
  ['en', 'It cost 5 million dollars.', { unit: 'EUR' }, { currency: 'code' }, 'It cost 5 million EUR.'],
  ['de', 'Es kostete 5 Millionen Dollar.', { unit: 'EUR' }, { currency: 'symbol' }, 'Es kostete 5 Millionen €.'],
  ['de', 'Es kostete 5 Mio. $ im Jahr.', { unit: 'EUR' }, { currency: 'word' }, 'Es kostete 5 Mio. Euro im Jahr.'],
  ['de', 'Es kostete 5$ im Jahr.', { unit: 'EUR' }, { currency: 'word' }, 'Es kostete 5 Euro im Jahr.'],
];

describe('corrections in a house style', () => {
  for (const [language, sentence, target, style, corrected] of ROWS) {
    it(`${JSON.stringify(style)}: ${sentence.replaceAll('\n', '/')} → ${corrected.replaceAll('\n', '/')}`, () => {
      const document = parseDocument(sentence, { language });
      const mention = recognizeQuantities(document).find((q) => !/zuvor/.test(sentence) || q.start > 20)!;
      const edit = writeQuantity({ ...mention.quantity, ...target }, mention, document, style)!;
      assert.equal(sentence.slice(0, edit.start) + edit.text + sentence.slice(edit.end), corrected);
    });
  }

  it('reach what the check offers', () => {
    const facts = derive('# The yard\n\nThe yard Kranbau Nord has five cranes and employs 4,300 people.\n', { language: 'en' });
    const offered = (style?: FixStyle) => check('# The yard\n\nThe yard Kranbau Nord has 3 cranes and employs 3,400 people.\n', facts, { language: 'en', ...(style ? { style } : {}) }).flatMap((f) => f.replacements);
    assert.deepEqual(offered(), ['5', '4,300']);
    assert.deepEqual(offered({ smallNumbers: 'words', thousands: 'none' }), ['five', '4300']);
  });
});
