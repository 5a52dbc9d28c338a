/** Quotes, ways and spans of years as people retell them: each row is a draft with its errors marked, as in verdicts.test.ts. */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const SOURCE = `Wie das Seebad Halmstrand wieder auflebt

Bürgermeisterin Ulrike Dannenfeld nannte den neuen Bahnhof am Freitag einen „Kopernikus-Moment“ für die Küste. Es sei „befreiend, wieder einen Anschluss zu haben“, sagte Dannenfeld.

In den meisten anderen Orten an der Küste fiel in derselben Zeit die Zahl der Gäste. Halmstrand beschäftigt nach eigenen Angaben weniger Saisonkräfte als die Nachbarn, weil viele Pensionen das ganze Jahr öffnen.

Der Architekt Nils Perovic hatte 2014 mit der Planung begonnen. Im Jahr 2019 wurde der Bahnhof eröffnet. „Niemand hat uns damals geglaubt, dass der Zug je wieder fährt“, erinnert sich Perovic.
`;

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

const ROWS: readonly (readonly [name: string, language: string, marked: string])[] = [
  ['another name in a catchword', 'de', 'Dannenfeld sprach von einem „[[Galileo -> Kopernikus | quote]]-Moment“ für die Küste.'],
  ['another name in a translated catchword', 'en', 'Ulrike Dannenfeld called the new station a "[[Galileo -> Kopernikus | quote]] moment" for the coast.'],
  ['a word that was not said', 'de', 'Dannenfeld nennt es „[[bedrückend -> befreiend | quote]]“, wieder einen Anschluss zu haben.'],
  ['a word that was said', 'de', 'Dannenfeld nennt es „befreiend“, wieder einen Anschluss zu haben.'],
  ['another verb in a quote', 'de', '„Niemand hat uns damals [[gefragt -> geglaubt | quote]], dass der Zug je wieder fährt“, sagt Perovic.'],
  ['a form of the same verb', 'de', '„Niemand hat uns damals geglaubt, dass der Zug je wieder fahren wird“, sagt Perovic.'],
  ['another speaker', 'de', '„Niemand hat uns damals geglaubt, dass der Zug je wieder fährt“, erinnert sich [[Ulrike Dannenfeld -> Nils Perovic | attribution]].'],
  ['a way without a figure', 'de', 'In den meisten anderen Orten der Küste [[stieg -> fiel | direction]] in derselben Zeit die Zahl der Gäste.'],
  ['a comparison without a figure', 'de', 'Halmstrand beschäftigt nach eigenen Angaben [[mehr -> weniger | direction]] Saisonkräfte als die Nachbarn.'],
  ['years between two years', 'en', 'Perovic began in 2014, and the station opened [[three -> five | number]] years later, in 2019.'],
  ['years between two years, right', 'de', 'Perovic begann 2014 mit der Planung, fünf Jahre später, 2019, wurde der Bahnhof eröffnet.'],
];

describe('retelling', () => {
  const base = derive(SOURCE, { language: 'de', uri: 'halmstrand.md', published: '2025-05-05' });
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
