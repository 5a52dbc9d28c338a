/** Another person or place where the source has one. Each row: a draft with its errors marked; all else stays quiet. */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const SOURCE = `Ferry runs aground off Harwich

The ferry Calder ran aground on a sandbank near Harwich on Friday night with 212 passengers aboard. Captain Morag Sinclair ordered everybody to put on life jackets and wait in the lounge.

A lifeboat crew from Felixstowe reached the ferry within half an hour. Its coxswain, Tobias Renfrew, said that the sea had been calm and that nobody was hurt.

Two British tugs pulled the ferry free at dawn. It was towed to Rotterdam, where divers inspected the hull and found a crack beneath the engine room.

The shipping line Estuary Lines apologised. Its director Helen Marchbanks promised vouchers for cancelled crossings. She had taken over the company from Ruben Castell, who retired to Portugal after selling his shares in spring.

The tourist board expects fewer guests in Portugal next summer because flights have become expensive.
`;

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

const ROWS: [name: string, marked: string][] = [
  ['a person whom the source does not know opens the sentence', '[[Brenda Lowell -> Morag Sinclair | name]] ordered everybody to put on life jackets.'],
  ['another first name', '[[Gavin Renfrew -> Tobias Renfrew | name]] said that the sea had been calm.'],
  ['a place that the source does not know', 'The ferry was towed to [[Hamburg -> Rotterdam | name]], where divers inspected the hull.'],
  ['a place that the source names elsewhere', 'The ferry was towed to [[Portugal -> Rotterdam | name]], where divers inspected the hull and found a crack beneath the engine room.'],
  ['a person whom the source names elsewhere', '[[Ruben Castell -> Morag Sinclair | name]] ordered everybody to put on life jackets and wait in the lounge.'],
  ['the right person', 'Morag Sinclair ordered everybody to put on life jackets.'],
  ['the sentence before has named the person', 'Helen Marchbanks apologised. Helen Marchbanks had taken over the company.'],
  ['a country for its people', 'Two U.K. tugs pulled the ferry free at dawn.'],
  ['a sentence of another matter', 'Brenda Lowell of the coastguard thanked all volunteers.'],
  ['a person whom the sentence adds to the one it has', 'Tobias Renfrew told Brenda Lowell that nobody was hurt.'],
  ['a place beside the right one', 'The ferry was towed to Rotterdam in Hamburg’s fastest time.'],
];

describe('names in the place of others', () => {
  const base = derive(SOURCE, { language: 'en', uri: 'ferry.md' });
  for (const [name, text] of ROWS) {
    it(name, () => {
      const { draft, corrected, errors } = readMarkedDraft(text);
      const found = check(draft, base, { language: 'en' }).filter(loud);
      assert.deepEqual(found.map((f) => draft.slice(f.start, f.end)), errors.map((e) => e.text));
      for (const [i, e] of errors.entries()) assert.deepEqual(found[i]!.replacements, [e.correct]);
      assert.deepEqual(check(corrected, base, { language: 'en' }).filter(loud), []);
    });
  }

  const TRANSLATED: [name: string, source: string, marked: string][] = [
    ['another person in a translation', 'Ministerin Sabine Falkner kündigte am Abend an, den Hafen bald zu öffnen.', 'Minister [[Robert Jones -> Sabine Falkner | name]] announced in the evening that the harbour will open soon.'],
    ['the same person written by ear', 'Der Sprecher Wiktor Schukow kündigte am Abend an, den Hafen bald zu öffnen.', 'The spokesman Victor Zhukov announced in the evening that the harbour will open soon.'],
    ['a project', 'Der Fonds steckt neun Millionen Euro in das Projekt Nordlicht und wartet auf die Genehmigung.', 'Der Fonds steckt neun Millionen Euro in das Projekt [[Nachtflug -> Nordlicht | name]] und wartet auf die Genehmigung.'],
  ];
  for (const [name, source, text] of TRANSLATED) {
    it(name, () => {
      const { draft, corrected, errors } = readMarkedDraft(text);
      const german = derive(source, { language: 'de' });
      const language = / der | das /i.test(draft) ? 'de' : 'en';
      const found = check(draft, german, { language }).filter(loud);
      assert.deepEqual(found.map((f) => [draft.slice(f.start, f.end), ...f.replacements]), errors.map((e) => [e.text, e.correct]));
      assert.deepEqual(check(corrected, german, { language }).filter(loud), []);
    });
  }

  it('places are called as the draft’s language calls them', () => {
    const german = derive('Der Konzern Velten verlegt sein Lager nach Großbritannien und seine Zentrale nach Dänemark.', { language: 'de' });
    const [found] = check('The company Velten moves its warehouse to France and its headquarters to Denmark.', german, { language: 'en' }).filter(loud);
    assert.deepEqual(found?.replacements, ['Britain']);
  });
});
