/**
 * Short texts in other words, most of them in the other language, that share little with their source but what they speak of.
 * Each row is a draft with its errors marked, as in verdicts.test.ts.
 */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const SOURCE = `Fähren nach Skerrholm fallen aus

Die Reederei hat den Fährverkehr zur Insel eingestellt. Nach einem Brand im Maschinenraum am 4. Mai liegt das Schiff in der Werft, die Reparatur kostet 2,4 Millionen Euro.

Die meisten Hotels auf der Insel melden, dass die Zahl der Gäste im Sommer gestiegen ist.

Kapitänin Marit Solheim leitet die Flotte seit dem Jahr 2016. Sie sagt, der Verkehr könne „jederzeit weitergehen“. Der Abstand zwischen zwei Fahrten werde dann ein, zwei Stunden betragen. Die Gemeinde beschäftigt 85 Mitarbeiter.

Gegründet wurde die Reederei im Jahr 1987 von dem Fischer Olav Brekke. Im Jahr 1994 kaufte er eine zweite Fähre für 300.000 bis 500.000 Euro.
`;

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

const ROWS: readonly (readonly [name: string, language: string, marked: string])[] = [
  ['a figure in a free English retelling', 'en', 'After a blaze the ship is at the yard. Repairs are said to cost [[4.2 -> 2.4 | number]] million euros.'],
  ['a way in a free English retelling', 'en', 'Most hotels on the island say that guest numbers [[fell -> rose | direction]] in the summer.'],
  ['the unit of what the sentence before goes on to', 'de', 'Der Verkehr könne „jederzeit weitergehen“, sagt Kapitänin Marit Solheim. Der Abstand betrage dann ein, zwei [[Tage -> Stunden | unit]].'],
  ['a label', 'en', 'Year of foundation: [[1994 -> 1987 | date]]'],
  ['a label that is right', 'en', 'Year of foundation: 1987'],
  ['the label of a list item', 'de', '- Mitarbeiter: [[58 -> 85 | number]]\n- Gründung: 1987'],
  ['the lower bound of a range', 'de', 'Olav Brekke gründete die Reederei. Er kaufte eine Fähre für mindestens [[30.000 -> 300.000 | number]] Euro.'],
];

describe('free retelling', () => {
  const base = derive(SOURCE, { language: 'de', uri: 'skerrholm.md', published: '2025-05-09' });
  for (const [name, language, text] of ROWS) {
    it(name, () => {
      const { draft, corrected, errors } = readMarkedDraft(text);
      const found = check(draft, base, { language }).filter(loud);
      assert.equal(found.length, errors.length, JSON.stringify(found));
      for (const e of errors) {
        const hit = found.find((f) => f.start < e.end && e.start < f.end);
        assert.ok(hit, `"${e.text}" is not flagged`);
        assert.ok(hit.replacements.some((r) => draft.slice(0, hit.start) + r + draft.slice(hit.end) === corrected), JSON.stringify(hit));
      }
      assert.deepEqual(check(corrected, base, { language }).filter(loud).map((f) => f.message), []);
    });
  }
});
