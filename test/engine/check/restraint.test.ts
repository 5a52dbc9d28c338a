/** What a right draft may say in ways that look wrong: calculated, rounded, told of another thing. Nothing is flagged, but marked errors beside it are. */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const GERMAN = `Fährbetrieb Osterwiek erhöht die Preise um 9 Prozent

Der Fährbetrieb Osterwiek hat im vergangenen Jahr 184.300 Fahrgäste befördert, im Jahr davor waren es 171.800. Der Anteil der Stammgäste stieg von 41,6 auf 44,1 Prozent. Betriebsleiterin Marlies Thode (57) führt das mit 62 Beschäftigten besetzte Unternehmen seit elf Jahren.

Ein Kapitän wurde wegen Trunkenheit zu einem Jahr und vier Monaten auf Bewährung verurteilt. Bei dem Unfall im Hafen waren 23 Menschen verletzt worden, sechs von ihnen schwer.

In der 17. Minute der Probefahrt fiel ein Motor aus. Bei der Regatta kam das Schiff auf den 7. Platz.

Der Betrieb nahm 12,84 Millionen Euro ein. Die Kosten betrugen 11,6 Millionen Euro.
`;

const ENGLISH = `Pier at Wexcombe reopens after £3 million repair

The pier at Wexcombe reopened on Saturday after a repair that cost £3.14 million. It is 412 metres long; its old neighbour at Thornsea measures 367 metres. The engineer who led the work, Maud Pettifer, 48, employed 35 workers and 14 divers.

A barrier designed by Colin Trask, aged 71, takes 9 minutes to close, compared with 11.5 minutes for the old one. "We lost 26 planks in one night, and nobody slept," Trask said.

On the opening night the water was 6 degrees Celsius. Half of the town came to look.

Thornsea made a loss of £18 million and Wexcombe a profit of £27 million.
`;

const PLANT = `Tarvin Präzision wächst

Der Emdener Kesselbauer Tarvin Präzision hat im ersten Halbjahr gut verdient. Der Umsatz stieg um 6,3 Prozent auf 2,31 Milliarden Euro, wie das Unternehmen am Montag mitteilte.

In Pilsen baut Tarvin für 80 Millionen Euro ein neues Werk. Der Börsenwert von Tarvin liegt bei 5,2 Milliarden Euro. Im Werk arbeiten künftig 46 Menschen, zwölf mehr als bisher.

Der Turniersieg gelang Ole Brandis in der 31. Minute, schon sechs Minuten später legte Jan Kuhlo nach. 23:7 Würfe standen am Ende zu Buche, das Team hat nun 58 Punkte aus 30 Spielen und liegt drei Punkte hinter Emden.

Das Gericht verurteilte Arne Wessel zu einer Strafe von einem Jahr und acht Monaten. Von den 4.220 Befragten waren 844 Segler, das Risiko war bei ihnen 17 Prozent kleiner.

Sonnenstrom legte um 25 Prozent auf 84 Terawattstunden zu und überholte die Torfkraft. Alle Kraftwerke erzeugten zusammen 390 Terawattstunden.

| Quelle | 2025 (TWh) | 2024 (TWh) |
| --- | ---: | ---: |
| Sonnenstrom | 84 | 67 |
| Torfkraft | 73 | 79 |
| Erdgas | 51 | 49 |
`;

const ELECTION = `Wahl in Altenried

Die Bürgerliste „Wir hier“ kam auf 36,1 Prozent und damit auf 13 der 33 Mandate. Die SPD fiel von 44 auf 30,2 Prozent. Für die SPD sitzen künftig elf statt 16 Mandatare im Rat, für die CDU sechs und für die FDP drei. Die CDU erreichte 17,5 Prozent, die FDP 8,4 Prozent.
`;

const SWISS = `Seilbahn Gurtenalp befördert mehr Gäste

Der Umsatz der Seilbahn Gurtenalp stieg um 3,1 Prozent auf 1,62 Milliarden Franken. Die Karte kostet 48 Fr. am Tag.

| In Mio. Fr. | 2025 | 2024 |
| --- | ---: | ---: |
| Bestellungen | 1'780 | 1'540 |
| Umsatz | 1'620 | 1'571 |

Im März durchsuchten 64 Beamte elf Büros in Zürich, Bern und Treuenthal. Sie beschlagnahmten zwei Boote.
`;

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

const ROWS: readonly (readonly [name: string, source: string, language: string, marked: string])[] = [
  ['a difference of long figures', GERMAN, 'de', 'Der Fährbetrieb beförderte 12.500 Fahrgäste mehr als im Jahr davor.'],
  ['points between two shares', GERMAN, 'de', 'Der Anteil der Stammgäste ist um 2,5 Prozentpunkte gestiegen.'],
  ['points told as such', GERMAN, 'en', 'The share of regular passengers is up by 2.5 points.'],
  ['a share before it changed', GERMAN, 'de', 'Der Anteil der Stammgäste hat sich um 2,5 Punkte auf [[41,4 -> 44,1 | number]] Prozent verbessert.'],
  ['those who are left', GERMAN, 'de', '17 der Verletzten im Hafen kamen glimpflich davon.'],
  ['months of a year and some months', GERMAN, 'de', 'Der Kapitän bekam 16 Monate auf Bewährung.'],
  ['another ordinal with another noun', GERMAN, 'de', 'Das Schiff kam bei der Regatta auf den 7. Platz, obwohl in der 27. Stunde ein Mast brach.'],
  ['a headline told exactly', ENGLISH, 'en', 'The pier at Wexcombe has reopened after a repair for £3.14 million.'],
  ['a difference of lengths', ENGLISH, 'en', 'The pier at Wexcombe is 45 metres longer than the one at Thornsea.'],
  ['a difference of lengths told wrong', ENGLISH, 'en', 'The pier at Wexcombe is [[421 -> 412 | number]] metres long, 45 metres more than the other one.'],
  ['two kinds of people together', ENGLISH, 'en', 'Maud Pettifer employed 49 workers and divers.'],
  ['an age after "aged"', ENGLISH, 'de', 'Colin Trask, der die Sperre entworfen hat, ist 71 Jahre alt.'],
  ['an age with a word before it', ENGLISH, 'en', 'The work was led by Maud Pettifer, then 48, and cost a good £3 million.'],
  ['a figure in a quote that was said so', ENGLISH, 'en', 'Colin Trask: "We lost 26 planks in one night, and nobody slept."'],
  ['degrees of some scale', ENGLISH, 'de', 'Das Wasser hatte am Abend der Eröffnung sechs Grad.'],
  ['minutes saved', ENGLISH, 'en', 'The barrier closes in 9 minutes, 2.5 minutes faster than the old one.'],
  ['minutes of a match', ENGLISH, 'de', '- 90.+4: 3:2 für Wexcombe'],
  ['a sum of more than two', ENGLISH, 'en', 'Together the pier, the ramp and the barrier took 128 workers and divers.'],
  ['an age at the end of a headline', ENGLISH, 'en', '# Colin Trask dies at 71'],
  ['a woman among those told in the plural', GERMAN, 'de', 'Unter den Verletzten war eine Kapitänin.'],
  ['a label', ENGLISH, 'en', '- Outlook: a profit of £27 million for Wexcombe'],
  ['so many more than just told', ENGLISH, 'en', 'Wexcombe made £27 million and Thornsea lost 18 million. The pier has 412 metres, 45 more than its neighbour.'],
  ['a table with two columns of figures', ENGLISH, 'en', '| | Wexcombe | Thornsea |\n| --- | --- | --- |\n| Profit or loss | £27m | -£18m |\n| Length | 412 metres | 367 metres |\n'],
  ['a firm with and without the word that says what it is', PLANT, 'de', 'Die Tarvin Präzision hat im ersten Semester 2,31 Milliarden Euro umgesetzt.'],
  ['a minute after another', PLANT, 'en', 'Ole Brandis scored first, and Jan Kuhlo added another in the 37th minute.'],
  ['the sides of a score', PLANT, 'en', 'At the end the team had 23 shots to the seven of the others, and 58 points.'],
  ['a year before months', PLANT, 'en', 'Arne Wessel got one year and [[six -> eight | number]] months.'],
  ['a share of two counts', PLANT, 'de', 'Jeder fünfte der 4220 Befragten war Segler, eins von fünf also.'],
  ['a figure that stands in a table, beside another of its kind', PLANT, 'en', 'Solar rose by a fourth to 84 TWh and beat peat, at 73 TWh, for the first time.'],
  ['added up of three', PLANT, 'en', 'Solar, peat and gas together: 208 TWh.'],
  ['people before', PLANT, 'de', '- 46 Beschäftigte im Werk, bisher 34'],
  ['a list of rows in one line', ELECTION, 'de', '- Wir hier 36,1 % (13 Mandate), SPD 30,2 % (11), CDU 17,5 % (6), FDP 8,4 % (3)'],
  ['a scale in the corner of a table', SWISS, 'en', 'Sales at Gurtenalp rose to CHF 1.62bn; orders rose as well, to CHF 1.78bn.'],
  ['Swiss francs, short', SWISS, 'en', 'A ticket costs [[84 -> 48 | number]] Swiss francs a day.'],
  ['a place that may have another name in the other language', SWISS, 'en', 'In March, 64 officers searched eleven offices in Zurich, Bern and Trojedolin, seizing two boats.'],
];

describe('restraint', () => {
  const bases = new Map([
    [GERMAN, derive(GERMAN, { language: 'de', uri: 'osterwiek.md', published: '2025-03-04' })],
    [PLANT, derive(PLANT, { language: 'de', uri: 'tarvin.md', published: '2025-08-11' })],
    [ELECTION, derive(ELECTION, { language: 'de', uri: 'altenried.md', published: '2025-08-11' })],
    [SWISS, derive(SWISS, { language: 'de', uri: 'gurtenalp.md', published: '2026-02-11' })],
    [ENGLISH, derive(ENGLISH, { language: 'en', uri: 'wexcombe.md', published: '2025-05-12' })],
  ]);
  for (const [name, source, language, text] of ROWS) {
    it(name, () => {
      const base = bases.get(source)!;
      const { draft, corrected, errors } = readMarkedDraft(text);
      const found = check(draft, base, { language }).filter(loud);
      for (const e of errors) {
        const hit = found.find((f) => f.start < e.end && e.start < f.end);
        assert.ok(hit, `"${e.text}" is not flagged`);
        assert.ok(hit.replacements.some((r) => draft.slice(0, hit.start) + r + draft.slice(hit.end) === corrected), JSON.stringify(hit));
      }
      const needless = found.filter((f) => !errors.some((e) => f.start < e.end && e.start < f.end));
      assert.deepEqual(needless.map((f) => f.message), []);
      assert.deepEqual(check(corrected, base, { language }).filter(loud).map((f) => f.message), []);
    });
  }
});
