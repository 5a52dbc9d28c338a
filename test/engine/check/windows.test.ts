/** Another name between the words that stand around the source's own. Each row: a draft with its errors marked; all else stays quiet. */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readSlot, writeSlot } from '../../../server/engine/recognize/slot.js';
import { readMarkedDraft } from '../../marked-draft.js';

const SOURCE = `Bakers weigh in on rye

Leeds-based baker Orla Finnegan set out to ask every miller she met for advice on sourdough. The survey by Milldata found that rye sales rose sharply in spring.

The Brandt ministry unveiled new rules for the labelling of bread on Thursday. The lobby group Kornbund said that the rules were too strict for small shops.

Orla Finnegan, who goes by the nickname the Crust, laughed when she met Jasper Holm, a miller with a limp and a loud voice.

Striker Tomas Ruud signed a new three-year contract at Bergen after scoring twice against Stavanger in the cup. Later he spoke about his bakery, which sells rye rolls near the harbour.

Much later, the fair in Oslo honoured Jasper Holm and Pia Lunde for their lifelong work with old grains. The jury praised their patience.

Visitors to Stavanger can taste forty loaves from all over the country until Sunday evening.

The magazine Teigblatt will print the best recipes in its winter issue.

Nobody from Hilldale came to the fair, though the company had paid for a stand.
`;

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

const ROWS: [name: string, marked: string][] = [
  ['a person with initials between the same words', 'Leeds-based baker [[K.J. Abbot -> Orla Finnegan | name]] set out to ask every miller she met for advice.'],
  ['a firm that the source does not know', 'The survey by [[Cropwatch -> Milldata | name]] found that rye sales rose sharply.'],
  ['a surname that is a word', 'The [[Bush -> Brandt | name]] ministry unveiled new rules for the labelling of bread.'],
  ['a person whom the passage has in another place', '[[Jasper Holm -> Orla Finnegan | name]], who goes by the nickname the Crust, laughed when she met Holm, a miller with a limp.'],
  ['a club by its city’s name', 'Tomas Ruud signed a new three-year contract at [[Hilldale -> Bergen | name]] after scoring twice.'],
  ['a name of another kind, in the same words all along', '[[Pia Lunde -> Milldata | name]] found that rye sales rose sharply.'],
  ['a place with a word behind it', '[[Oslo-based -> Leeds-based | name]] baker Orla Finnegan set out to ask every miller.'],
  ['the same words about the right names', 'The survey by Milldata found that rye sales rose sharply. The Brandt ministry unveiled new rules.'],
  ['the right person in other words', 'She set out to ask every miller. Orla Finnegan laughed.'],
  ['a day is no word around', 'The jury met with Bread Corner on Thursday.'],
];

describe('names between the same words', () => {
  const base = derive(SOURCE, { language: 'en', uri: 'rye.md' });
  for (const [name, text] of ROWS) {
    it(name, () => {
      const { draft, corrected, errors } = readMarkedDraft(text);
      const found = check(draft, base, { language: 'en' }).filter(loud);
      assert.deepEqual(found.map((f) => [draft.slice(f.start, f.end), ...f.replacements]), errors.map((e) => [e.text, e.correct]));
      assert.deepEqual(check(corrected, base, { language: 'en' }).filter(loud), []);
    });
  }

  it('finds them in German', () => {
    const german = derive('Die Umfrage von Datavio ergab, dass der Absatz von Roggen im Frühjahr stieg. Der Verband Mühlenring nannte die Regeln zu streng.', { language: 'de' });
    const draft = 'Die Umfrage von Zentrix ergab, dass der Absatz von Roggen stieg.';
    assert.deepEqual(check(draft, german, { language: 'de' }).filter(loud).map((f) => [draft.slice(f.start, f.end), ...f.replacements]), [['Zentrix', 'Datavio']]);
  });

  it('keeps the words around a name, nearest first', () => {
    const slot = { before: ['baker', 'leeds'], after: ['set', 'every'] };
    assert.equal(writeSlot('orla', slot), 'leeds baker | orla | set every');
    assert.deepEqual(readSlot('leeds baker | orla | set every'), { id: 'orla', ...slot });
    assert.deepEqual(readSlot(writeSlot('orla', { before: [], after: [] })), { id: 'orla', before: [], after: [] });
  });
});
