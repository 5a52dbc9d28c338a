/** Whose country it is. Each row: a draft with its errors marked; all else stays quiet. */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const SOURCE = `Der schwedische Lastwagenbauer NordTruck kauft die Werft SchraubTec. Die Übernahme kostet 40 Millionen Euro.

Anneke Brouwer, eine niederländische Chemikerin, leitet das Labor in Genf. Der deutsche Zulieferer SchraubTec liefert Schrauben nach Portugal.
`;

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

const ROWS: [name: string, language: string, marked: string][] = [
  ['before the name', 'de', 'Der [[dänische -> schwedische | name]] Lastwagenbauer NordTruck kauft zu.'],
  ['with its own ending', 'de', 'SchraubTec ist ein [[belgischer -> deutscher | name]] Zulieferer.'],
  ['in another language', 'en', 'NordTruck is a [[Danish -> Swedish | name]] maker of lorries.'],
  ['in apposition', 'en', 'Anneke Brouwer, a leading [[Belgian -> Dutch | name]] chemist, runs the laboratory.'],
  ['where somebody comes from', 'en', 'Anneke Brouwer comes from [[France -> Netherlands | name]].'],
  ['in a table', 'de', '| Firma | Land |\n| --- | --- |\n| NordTruck | [[Norwegen -> Schweden | name]] |\n'],
  ['the right one', 'en', 'The Swedish lorry maker NordTruck buys the German shipyard SchraubTec.'],
  ['a wider one', 'en', 'NordTruck is a European maker of lorries.'],
  ['of something of it', 'en', 'The Danish rival of NordTruck lost, and Danish customers of SchraubTec worry.'],
  ['a name that the source does not describe', 'de', 'Der dänische Konkurrent Bisgaard wartet ab.'],
];

describe('origins', () => {
  const base = derive(SOURCE, { language: 'de', uri: 'werft.md' });
  for (const [name, language, text] of ROWS) {
    it(name, () => {
      const { draft, corrected, errors } = readMarkedDraft(text);
      const found = check(draft, base, { language }).filter(loud);
      assert.deepEqual(found.map((f) => draft.slice(f.start, f.end)), errors.map((e) => e.text));
      for (const [i, e] of errors.entries()) assert.deepEqual(found[i]!.replacements, [e.correct]);
      assert.deepEqual(check(corrected, base, { language }).filter(loud), []);
    });
  }
});
