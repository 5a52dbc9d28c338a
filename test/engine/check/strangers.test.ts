/** Names in a translation that its source has nothing like. Each row: a source and its translation with the errors marked; all else stays quiet. */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

const ROWS: [name: string, languages: string, source: string, marked: string][] = [
  ['another person', 'de-en', 'Die Richterin sprach den Gärtner frei, sagte Anwältin Paula Rehberg.', 'The judge acquitted the gardener, said lawyer [[Zhang Wenqi -> Paula Rehberg | name]].'],
  ['a place told by its adjective', 'de-en', 'Rund 30 Kinder werden jedes Jahr in der Grazer Klinik operiert.', 'About 30 children undergo surgery every year at the hospital in [[Portugal -> Graz | name]].'],
  ['the right names', 'de-en', 'Der Bischof von Straßburg schloss die Kirche am Abend nach dem Brand.', 'The bishop of Strasbourg closed the church in the evening after the fire.'],
  ['a person written by ear', 'de-en', 'Der Kosmonaut Jurij Tschernow sprach am Abend mit Schülern über seine Reise.', 'Cosmonaut Yuri Chernov talked to pupils about his journey in the evening.'],
  ['a body that is translated', 'de-en', 'Das Verkehrsministerium will die Brücke bald sperren, sagte Sabine Falkner.', 'The Department of Transport wants to close the bridge soon, Sabine Falkner said.'],
];

describe('names that a translation cannot have from its source', () => {
  for (const [name, languages, source, text] of ROWS) {
    it(name, () => {
      const [from, to] = languages.split('-') as [string, string];
      const { draft, corrected, errors } = readMarkedDraft(text);
      const base = derive(source, { language: from });
      const found = check(draft, base, { language: to }).filter(loud);
      assert.deepEqual(found.map((f) => [draft.slice(f.start, f.end), ...f.replacements]), errors.map((e) => [e.text, e.correct]));
      assert.deepEqual(check(corrected, base, { language: to }).filter(loud), []);
    });
  }

  it('only hints at a name of unknown kind where the passage has a place', () => {
    const base = derive('Der Bischof von Straßburg schloss die Kirche am Abend nach dem Brand.', { language: 'de' });
    const draft = 'The bishop of Shenmu closed the church in the evening after the fire.';
    assert.deepEqual(check(draft, base, { language: 'en' }).map((f) => [f.code, f.severity, draft.slice(f.start, f.end)]), [['not-in-source', 'hint', 'Shenmu']]);
  });

  it('takes a name that has a word of the other for its translation', () => {
    const base = derive('The old market hall of Gamle Oslo burned down on Sunday evening after a storm.', { language: 'en' });
    const draft = 'Die alte Markthalle von Alt-Oslo brannte am Sonntagabend nach einem Sturm ab.';
    assert.deepEqual(check(draft, base, { language: 'de' }).filter(loud), []);
  });

  it('flags a full name without a correction where it is not clear whose it is', () => {
    const base = derive('Ein Mann aus der Menge hielt den Brief der Stadt mit der Antwort im Jahr 1789 vor die entsetzte Königin in Madrid.', { language: 'de' });
    const draft = 'A man of the crowd held the letter of the city with the answer in 1789 before the horrified Zhang Wenqi in Madrid.';
    assert.deepEqual(check(draft, base, { language: 'en' }).filter(loud).map((f) => [f.code, draft.slice(f.start, f.end), f.replacements]), [['entity-mismatch', 'Zhang Wenqi', []]]);
  });
});
