/**
 * A source of our own and drafts made from it. Each row is a draft with its errors marked: every mark must be flagged
 * with a fix that gives back the right text, nothing else may be flagged, and the corrected draft must be clean.
 */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const SOURCE = `Reederei Norvik streicht jede fünfte Stelle

Die Hamburger Reederei Norvik hat am Dienstag einen Verlust von 48,5 Millionen Euro gemeldet. Der Umsatz sank im vergangenen Jahr um 12 Prozent auf 1,3 Milliarden Euro. Der Konkurrent Baltica verbuchte dagegen einen Gewinn von 90 Millionen Euro.

Norvik-Chefin Karin Oltmanns kündigte an, 640 Stellen abzubauen. „Wir müssen kleiner werden, um wieder wachsen zu können“, sagte Oltmanns vor Journalisten in Bremen.

Die Aktie von Norvik fiel um 9,2 Prozent, während die Papiere von Baltica um fast 4 Prozent zulegten. Der Analyst Peter Brandauer von der Investmentbank Fairwater erwartet, dass der Umbau bis September 2026 dauert und mehr als 70 Millionen Euro kostet.

Gegründet wurde Norvik im Jahr 1958. Die Flotte zählt 37 Schiffe; das größte, die Aurora Nova, ist 366 Meter lang.
`;

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

const ROWS: [name: string, language: string, marked: string][] = [
  ['a German number', 'de', 'Der Umsatz von Norvik sank um [[21 -> 12 | number]] Prozent.'],
  ['a decimal', 'de', 'Norvik meldete einen Verlust von [[45,8 -> 48,5 | number]] Millionen Euro.'],
  ['a scale word', 'de', 'Norvik setzte 1,3 [[Millionen -> Milliarden | unit]] Euro um.'],
  ['an English translation of a scale word', 'en', 'Norvik had a turnover of 1.3 [[million -> billion | unit]] euros.'],
  ['a scale word beside a fair rounding', 'de', 'Norvik meldete einen Verlust von rund 49 [[Milliarden -> Millionen | unit]] Euro.'],
  ['a scale word beside a fair rounding, in a translation', 'en', 'Norvik reported a loss of about 49 [[billion -> million | unit]] euros on Tuesday.'],
  ['an English number with a symbol', 'en', 'Norvik reported a loss of €[[84.5 -> 48.5 | number]]m on Tuesday.'],
  ['a number of jobs', 'de', 'Karin Oltmanns will [[460 -> 640 | number]] Stellen abbauen.'],
  ['a direction', 'en', 'Shares in Norvik [[rose -> fell | direction]] 9.2 percent.'],
  ['a year', 'de', 'Norvik wurde im Jahr [[1985 -> 1958 | date]] gegründet.'],
  ['a month', 'en', 'Peter Brandauer expects the restructuring to take until [[July -> September | date]] 2026.'],
  ['a misspelled name', 'de', 'Das sagte [[Karin Oltmans -> Karin Oltmanns | name]] in Bremen.'],
  ['a genitive is no misspelling', 'de', 'Das sieht auch Brandauers Team so.'],
  ['a role at another firm', 'de', '[[Baltica -> Norvik | role]]-Chefin Karin Oltmanns baut Stellen ab.'],
  ['a changed quote', 'de', '„Wir müssen [[größer -> kleiner | quote]] werden, um wieder wachsen zu können“, sagte Oltmanns.'],
  ['rounding is fair', 'en', 'Norvik lost about 49 million euros, and its turnover fell 12% to €1.3bn.'],
  ['hedges are kept apart', 'en', 'Baltica gained almost 4 percent, and the restructuring will cost over 70 million euros.'],
  ['a faithful German rewrite', 'de', 'Die Hamburger Reederei hat 48,5 Mio. Euro verloren. 640 Stellen fallen weg, die Flotte besteht aus 37 Schiffen.'],
  ['what the source does not say is left alone', 'en', 'The harbour of Rotterdam handled {{14 million containers | unverifiable}} in the same period.'],
];

describe('verdicts', () => {
  const base = derive(SOURCE, { language: 'de', uri: 'norvik.md', published: '2026-02-10' });
  for (const [name, language, text] of ROWS) {
    it(name, () => {
      const { draft, corrected, errors } = readMarkedDraft(text);
      const found = check(draft, base, { language }).filter(loud);
      for (const e of errors) {
        const hit = found.find((f) => f.start < e.end && e.start < f.end);
        assert.ok(hit, `"${e.text}" is not flagged`);
        const fixed = hit.replacements.map((r) => draft.slice(0, hit.start) + r + draft.slice(hit.end));
        assert.ok(fixed.includes(corrected), `fixes: ${JSON.stringify(fixed)}`);
      }
      const needless = found.filter((f) => !errors.some((e) => f.start < e.end && e.start < f.end));
      assert.deepEqual(needless.map((f) => f.message), []);
      assert.deepEqual(check(corrected, base, { language }).filter(loud).map((f) => f.message), []);
    });
  }
});
