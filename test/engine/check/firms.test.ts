/** Firms, products, lists and places' adjectives told wrong. Each row: a draft with its errors marked; all else stays quiet. */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const GERMAN = `Die Bahnbauer ordnen sich neu

Der Hersteller Velaro GmbH hat am Montag den Konkurrenten Brennix als größten Zulieferer der Schweizer Bahnen abgelöst. Die Leitstelle Railmind von Corvantis steuert die neuen Züge. Im Test lag sie vor dem System Stellwerk 7 von Ortania.

Für die Bergstrecke entwickelte Corvantis den Triebwagen T400, die stärkste Baureihe des Hauses. Der schwächere T250 fährt nur im Tal und darf seit März nicht mehr nach Norwegen verkauft werden.

Die Wartung bezahlt der Investor Alpin-Star Capital, der auch in Graz arbeitet. Begonnen wird am späten Dienstagabend Osloer Zeit mit dem Umbau der Werkstatt.

Aktionäre von Ortania, Brennix und Halvorsen AG stimmten im Herbst gegen einen Zusammenschluss.
`;
const ENGLISH = `Railway builders regroup

Shares in Ortania, Brennix and Corvantis rose on Monday after regulators cleared the plan. Analysts at Fairwater praised the Railmind control system by Corvantis.

Halvorsen, an important supplier to the Alpine Link project, gained more than 6 percent on Monday.
`;

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

const ROWS: readonly (readonly [name: string, source: string, language: string, marked: string])[] = [
  ['a firm told elsewhere in the slot of another', GERMAN, 'de', 'Größter Zulieferer der Schweizer Bahnen ist nun [[Corvantis -> Velaro GmbH | name]].'],
  ['whose product it is', GERMAN, 'de', 'Die Züge steuert Railmind von [[Ortania -> Corvantis | role]].'],
  ['whose product it is, right', GERMAN, 'de', 'Die Züge steuert Railmind von Corvantis.'],
  ['whose product it is, in a translation', GERMAN, 'en', 'The new trains are run by Railmind from [[Ortania -> Corvantis | role]].'],
  ['the other model of a series', GERMAN, 'de', 'Für die Bergstrecke entwickelte Corvantis den [[T250 -> T400 | name]], die stärkste Baureihe des Hauses.'],
  ['the right model of a series', GERMAN, 'de', 'Der schwächere T250 darf seit März nicht mehr nach Norwegen verkauft werden.'],
  ['a model that the source does not have, beside what is no model', GERMAN, 'de', 'Die Leitstelle Railmind steuert die neuen Züge und den T250.'],
  ['half of a compound name', GERMAN, 'de', 'Die Wartung bezahlt [[Alpin-Star Motion -> Alpin-Star Capital | name]].'],
  ['the adjective of another city', GERMAN, 'de', 'Begonnen wird am späten Dienstagabend [[Wiener -> Osloer | name]] Zeit mit dem Umbau der Werkstatt.'],
  ['the adjective of the right city', GERMAN, 'de', 'Begonnen wird am späten Dienstagabend Osloer Zeit mit dem Umbau der Werkstatt.'],
  ['one of a list', ENGLISH, 'en', 'Shares in Ortania, Brennix and [[Lumeris -> Corvantis | name]] rose on Monday.'],
  ['one of a list that the source names elsewhere', ENGLISH, 'en', 'Shares in Ortania, Brennix and [[Fairwater -> Corvantis | name]] rose on Monday.'],
  ['a list that is longer than the source’s', ENGLISH, 'en', 'Shares in Ortania, Brennix, Corvantis and Lumeris rose on Monday.'],
  ['the subject before an apposition that names others', ENGLISH, 'en', '[[Lumeris -> Halvorsen | name]], an important supplier to the Alpine Link project, gained more than 6 percent on Monday.'],
];

describe('firms, products and lists', () => {
  for (const [name, source, language, text] of ROWS) {
    it(name, () => {
      const base = derive(source, { uri: 'rail.md', published: '2025-10-10' });
      const { draft, corrected, errors } = readMarkedDraft(text);
      const found = check(draft, base, { language }).filter(loud);
      assert.deepEqual(found.map((f) => draft.slice(f.start, f.end)), errors.map((e) => e.text));
      for (const [i, e] of errors.entries()) assert.ok(found[i]!.replacements.includes(e.correct), JSON.stringify(found[i]));
      assert.deepEqual(check(corrected, base, { language }).filter(loud), []);
    });
  }
});
