/** Figures that have changed places: in the columns of a row of years, and between what rose and what fell. And ways told wrong beside them. */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const SOURCE = `# Holzwerk Tannrode legt zu

| | 2025 | 2024 |
| --- | ---: | ---: |
| Umsatz | 614 | 587 |
| Ergebnis | 83 | 76 |
| Beschäftigte | 2.150 | 2.090 |

Im Westen legte der Absatz des Holzwerks um 12 Prozent zu. In Polen, dem größten Markt, ging er dagegen um ein Prozent zurück. Der Preis für Kiefer fiel aber deutlich auf 94 Euro. Das Risiko eines Brandes war bei Lagern aus Stein 17 Prozent niedriger und bei Lagern aus Holz 31 Prozent höher.
`;

const ROWS: readonly (readonly [name: string, language: string, marked: string])[] = [
  ['two years of a row', 'de', '| Kennzahl | 2025 | 2024 |\n| --- | --- | --- |\n| Umsatz | 614 | 587 |\n| Gewinn | [[76 -> 83 | swap]] | [[83 -> 76 | swap]] |\n'],
  ['two years of a row in another language', 'en', '| Figure | 2025 | 2024 |\n| --- | --- | --- |\n| Sales | 614 | 587 |\n| Earnings | [[76 -> 83 | swap]] | [[83 -> 76 | swap]] |\n'],
  ['one year given twice', 'en', '| Figure | 2025 | 2024 |\n| --- | --- | --- |\n| Sales | 614 | [[614 -> 587 | number]] |\n'],
  ['a slip in one year', 'de', '| Kennzahl | 2025 | 2024 |\n| --- | --- | --- |\n| Personal | 2.150 | [[2.900 -> 2.090 | number]] |\n'],
  ['years in another order', 'en', '| Figure | 2024 | 2025 |\n| --- | --- | --- |\n| Sales | 587 | 614 |\n| Earnings | 76 | 83 |\n'],
  ['what rose and what fell', 'de', 'Das Risiko eines Brandes ist [[31 -> 17 | swap]] Prozent niedriger bei Lagern aus Stein, [[17 -> 31 | swap]] Prozent höher bei Lagern aus Holz.'],
  ['what rose and what fell, told right', 'de', 'Das Risiko eines Brandes ist 17 Prozent niedriger bei Lagern aus Stein, 31 Prozent höher bei Lagern aus Holz.'],
  ['one percent in words, where a sentence begins with a place', 'de', 'Der Absatz des Holzwerks [[wuchs -> schrumpfte | direction]] in Polen um ein Prozent.'],
  ['a way with a word in between', 'de', 'Der Preis für Kiefer [[stieg -> fiel | direction]] auf 94 Euro.'],
];

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

describe('figures that have changed places', () => {
  const base = derive(SOURCE, { language: 'de', uri: 'tannrode.md', published: '2026-02-03' });
  for (const [name, language, text] of ROWS) {
    it(name, () => {
      const { draft, corrected, errors } = readMarkedDraft(text);
      const found = check(draft, base, { language }).filter(loud);
      for (const e of errors) {
        const hit = found.find((f) => f.start < e.end && e.start < f.end);
        assert.ok(hit?.replacements.some((r) => draft.slice(0, hit.start) + r + draft.slice(hit.end) === draft.slice(0, e.start) + e.correct + draft.slice(e.end)), `${e.text}: ${JSON.stringify(hit)}`);
      }
      assert.deepEqual(found.filter((f) => !errors.some((e) => f.start < e.end && e.start < f.end)).map((f) => f.message), []);
      assert.deepEqual(check(corrected, base, { language }).filter(loud).map((f) => f.message), []);
    });
  }
});
