/** Records of three fields, in lines and in tables, told in English and in German. */
import { strict as assert } from 'node:assert';
import { check, derive } from '../../../server/engine/index.js';

const MATCH = `Handball on Sunday, March 9, 2025.
Home team: Lindau Otters, record after the match 14-6. Goals 31 (quarters: 9, 8, 6, 8). Field shots 58 percent, penalty shots 80 percent. Saves 12, fouls 9.
Away team: Bregenz Storks, record after the match 9-11. Goals 27 (quarters: 5, 7, 10, 5). Field shots 49 percent, penalty shots 60 percent. Saves 16, fouls 14.
Mara Lindqvist (Lindau, starter): 52 minutes, 9 goals, 4 assists, 2 steals, 0 blocks, 7-11 field shots, 2-2 penalty shots, 2 fouls.
JJ Obermair (Lindau, bench): 31 minutes, 5 goals, 7 assists, 0 steals, 1 blocks, 5-8 field shots, 0-1 penalty shots, 1 fouls.
Petra Kolarova (Bregenz, starter): 58 minutes, 11 goals, 2 assists, 1 steals, 3 blocks, 8-15 field shots, 3-4 penalty shots, 4 fouls.
Hanna Stadlmann (Bregenz, starter): 44 minutes, 6 goals, 5 assists, 3 steals, 2 blocks, 5-9 field shots, 1-1 penalty shots, 3 fouls.
`;

const FIRMS = `Annual figures of the region's firms, 2024.
Nordwerk (Kiel): revenue 412 million euros, profit 31 million euros, 2,150 employees, 4 sites, 17 patents.
Halvorsen Optik (Jena): revenue 188 million euros, profit 24 million euros, 940 employees, 2 sites, 38 patents.
Brandt Mühlen (Kiel): revenue 75 million euros, profit 3 million euros, 310 employees, 5 sites, 2 patents.
Tessmer (Jena): revenue 96 million euros, profit 12 million euros, 620 employees, 3 sites, 9 patents.
`;

const FIRM_TABLE = `| Firm | Revenue (million euros) | Employees | Sites |
| --- | --- | --- | --- |
| Nordwerk | 412 | 2,150 | 4 |
| Halvorsen Optik | 188 | 940 | 2 |
| Tessmer | 96 | 620 | 3 |
`;

const COUNCIL = `Wahl zum Stadtrat am Sonntag, 9. März 2025.
Bürgerbund (Liste 1): 34,2 Prozent, 17 Sitze, 12.410 Stimmen, 3 Direktmandate, 24 Kandidaten.
Grüne Liste (Liste 2): 22,8 Prozent, 11 Sitze, 8.270 Stimmen, 2 Direktmandate, 21 Kandidaten.
Stadtpartei (Liste 3): 18,1 Prozent, 9 Sitze, 6.560 Stimmen, 1 Direktmandate, 19 Kandidaten.
Freie Wähler (Liste 4): 9,4 Prozent, 5 Sitze, 3.410 Stimmen, 0 Direktmandate, 12 Kandidaten.
`;

interface Case {
  readonly source: string;
  readonly of: string;
  readonly to: string;
  readonly draft: string;
  /** What is flagged, and what the draft says with the fix; none where nothing is. */
  readonly flags: readonly (readonly [wrong: string, fixed?: string])[];
}

const match = (draft: string, ...flags: Case['flags']): Case => ({ source: MATCH, of: 'en', to: 'en', draft, flags });
const firms = (draft: string, ...flags: Case['flags']): Case => ({ source: FIRMS, of: 'en', to: 'en', draft, flags });
const council = (draft: string, ...flags: Case['flags']): Case => ({ source: COUNCIL, of: 'de', to: 'de', draft, flags });

const CASES: readonly Case[] = [
  // Whose row
  match('JJ Obermair had five goals and seven assists in 31 minutes.'),
  match('JJ Obermair had six goals and seven assists.', ['six', 'five']),
  match('The Otters kept the Storks to 49 percent of their field shots and 60 percent of their penalty shots.'),
  match('The Otters held the Storks to 49 percent of their field shots and 70 percent of their penalty shots.', ['70', '60']),
  match('Hanna Stadlmann was the only other Storks player in form, as she had six goals and three steals.'),
  match('Kolarova scored 11 goals (8-15 field shots, 3-4 PS), while Lindqvist had nine (7-11 field shots).'),
  match('Kolarova scored 11 goals (8-15 FS, 2-4 PS).', ['2', '3']),
  match('Lindqvist and Kolarova had nine and 11 goals.'),
  match('She has been averaging 14 goals per match.'),
  // Articles
  match('Mara Lindqvist added four assists and a pair of steals.'),
  match('Hanna Stadlmann added five assists and a pair of steals.', ['a pair of steals']),
  // Sides
  match('The Otters outscored the Storks by four in the first quarter.'),
  match('The Otters outscored the Storks by six in the first quarter.', ['six']),
  match('Fouls were a factor too, with the Storks ahead, 14-9.'),
  match('Fouls were a factor too, with the Storks ahead, 15-9.', ['15-9', '14-9']),
  match('The Storks outscored the Otters 9-5 in the first quarter.', ['Storks', 'Otters'], ['Otters', 'Storks']),
  match('The Otters outscored the Otters 9-5 in the first quarter.', ['Otters 9']),
  match('The Otters pulled away in the second half, outscoring the Storks by a 20-8 margin over the final 12 minutes.'),
  match('The Otters came home with a 12-goal win over the Storks.'),
  match('Lindqvist is in form, combining for 21 goals over her last two matches.'),
  // Players and their sides
  match('The Storks were led by Petra Kolarova, who had 11 goals.'),
  match('The Otters were led by Petra Kolarova, who had 11 goals.', ['Otters', 'Storks']),
  match('Mara Lindqvist led the way for the Storks with nine goals.', ['Storks', 'Otters']),
  match('Mara Lindqvist scored nine goals against the Storks.'),
  // Rows of others
  match('Svenja Brodersen had six goals, five assists, three steals and two blocks.', ['Svenja Brodersen', 'Hanna Stadlmann']),
  // Days
  match('The Otters beat the Storks 31-27 on Sunday.'),
  match('The Otters beat the Storks 31-27 on Friday.', ['Friday', 'Sunday']),
  match('The Otters (14-6) came into Friday\'s contest as favourites.', ['Friday', 'Sunday']),
  match('The Otters will meet the Falcons on Friday.'),
  // Companies
  firms('Nordwerk, with 2,150 employees at four sites, had revenue of 412 million euros.'),
  firms('Nordwerk has 2,150 employees and 27 patents.', ['27', '17']),
  firms('Halvorsen Optik made a profit of 34 million euros on revenue of 188 million.', ['34', '24']),
  firms('Tessmer employs 940 employees and holds 38 patents.', ['Tessmer', 'Halvorsen Optik']),
  firms('Nordwerk and Tessmer together have 26 patents.'),
  { source: FIRMS, of: 'en', to: 'de', draft: 'Halvorsen Optik machte 188 Millionen Euro Umsatz und 24 Millionen Euro Gewinn.', flags: [] },
  { source: FIRMS, of: 'en', to: 'de', draft: 'Halvorsen Optik machte 288 Millionen Euro Umsatz und 24 Millionen Euro Gewinn.', flags: [['288', '188']] },
  { source: FIRM_TABLE, of: 'en', to: 'en', draft: 'Tessmer has 620 employees at three sites.', flags: [] },
  // Elections
  council('Der Bürgerbund gewann 17 Sitze und drei Direktmandate.'),
  council('Die Freien Wähler kommen auf fünf Sitze und 3.410 Stimmen.'),
  council('Die Stadtpartei kommt auf acht Sitze und 6.560 Stimmen.', ['acht', 'neun']),
  council('Die Grüne Liste gewann elf Sitze mit 8.720 Stimmen.', ['8.720', '8.270']),
  council('Die Stadtpartei holte 17 Sitze, drei Direktmandate und 12.410 Stimmen.', ['Stadtpartei', 'Bürgerbund']),
];

describe('records of many fields', () => {
  for (const { source, of, to, draft, flags } of CASES) {
    it(`${flags.length ? `flag ${flags.map(([wrong]) => wrong).join(', ')}` : 'keep quiet'}: ${draft}`, () => {
      const found = check(draft, derive(source, { language: of, uri: 'records.txt' }), { language: to }).filter((f) => f.severity === 'error' || f.severity === 'warning');
      assert.equal(found.length, flags.length, JSON.stringify(found));
      for (const [i, [wrong, fixed]] of flags.entries()) {
        const at = draft.indexOf(wrong);
        const finding = found[i]!;
        assert.ok(finding.start < at + wrong.length && at < finding.end, JSON.stringify(finding));
        if (fixed) assert.equal(draft.slice(0, finding.start) + finding.replacements[0] + draft.slice(finding.end), draft.slice(0, at) + fixed + draft.slice(at + wrong.length));
      }
    });
  }

  for (const draft of ['The Otters beat the Storks 31-27 on Sunday at Lakeside Hall.', 'On Friday the Otters go on to their next match.', 'JJ Obermair had five goals and seven assists.', 'Kolarova scored 11 goals (8-15 FS, 3-4 PS).']) {
    it(`no hint either: ${draft}`, () => assert.deepEqual(check(draft, derive(MATCH, { language: 'en', uri: 'm' }), { language: 'en' }).map((f) => f.message), []));
  }
});
