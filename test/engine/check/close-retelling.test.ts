/** A draft about as long as its source tells what follows from its figures: nothing is flagged, but marked errors beside it are. */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const SOURCE = `# Bad in Ottersbeck wird umgebaut

Der Rat von Ottersbeck hat am Dienstag den Umbau des Freibads beschlossen. Von den 138 Liegeplätzen am Becken bleiben 91. Die Initiative „Bad für alle“ sammelte nach eigenen Angaben 4.170 Unterschriften; nötig wären 3.650.

Eine Saisonkarte kostet von Mai an 124 statt 98 Euro. Badleiterin Heike Lammers rechnet mit 1.760 verkauften Karten, nach 1.240 im vergangenen Jahr.

Die FDP, die mit drei Stimmen im Rat sitzt, scheiterte mit einem Antrag auf einen Bürgerentscheid. Dafür stimmten 18 Ratsmitglieder, 24 waren dagegen.

Der Architekt Arno Vehlen wurde 1931 in Ottersbeck geboren. 1958 zeichnete er den Sprungturm, drei Jahre später verließ er die Stadt. In der 11. Minute der Eröffnung sprang Jonas Brink als Erster.
`;

const MATCH = `# Emsdorf schlägt den Tabellenführer

Die Handballerinnen des TSV Emsdorf haben in der 2. Bundesliga gegen Spitzenreiter HC Rodach mit 28:26 (13:15) gewonnen. Beste Werferin war Lea Brinkmann mit zehn Toren, davon vier Siebenmeter.

Nach 20 Minuten lag Emsdorf mit 7:12 zurück. In der 44. Minute ging Emsdorf durch Jule Wehmeyer beim 21:20 erstmals in Führung. Rodach glich in der 57. Minute noch einmal zum 26:26 aus. Die Schiedsrichter verhängten gegen Rodach sieben Zeitstrafen, gegen Emsdorf drei. Nele Vogt sah in der 39. Minute die Rote Karte.
`;

const COUNTY = `# CDU gewinnt in Ottersbeck, Sturm behindert die Wahl

Die CDU kam am Sonntag in Ottersbeck auf 38,7 Prozent der Stimmen, 6,2 Punkte mehr als vor fünf Jahren. Die Grünen halbierten sich nahezu auf 9,4 Prozent (2021: 17,8). Die Wahlbeteiligung lag bei 54,8 Prozent und damit um 3,1 Punkte niedriger als 2021.

Neue Bürgermeisterin wird Friederike Lohmann. „Die Leute wollten einen Neuanfang, und den bekommen sie“, sagte Lohmann am Abend. Sie setzte sich gegen Kai Petrowski durch, der zehn Jahre im Amt war.

Am Leuchtturm wurden Böen von bis zu 171 Kilometern pro Stunde gemessen. Der alte Rekord am Leuchtturm lag bei 163 Kilometern pro Stunde. Ein 62 Jahre alter Fahrer und ein 19 Jahre alter Student wurden verletzt. Das Land gibt 180 der 310 Millionen Euro, die der neue Deich kostet.
`;

const LAKES = `# Lakes in the mountains grow

The team classed 62 lakes as dangerous, 23 of them in the Western range. About 160,000 people live in the path of a possible flood, said Alejandra Quispel of the University of Cuspo.

A flood from the largest lake killed at least 1,800 people in the town of Huarta on 13 December 1941. The singer Anja Petrow and the pianist Stefan Vlahov gave a concert for the families in the town hall.
`;

const ROWS: readonly (readonly [name: string, language: string, marked: string, source?: string])[] = [
  ['differences, what is left, a year that follows', 'de', `# Umbau des Freibads

Der Rat von Ottersbeck hat den Umbau des Freibads beschlossen. 47 der 138 Liegeplätze am Becken fallen weg. Die Initiative „Bad für alle“ hat 4170 Unterschriften beisammen, 520 mehr als nötig.

Eine Saisonkarte kostet von Mai an [[142 -> 124 | number]] Euro, 26 Euro mehr als bisher. Badleiterin [[Heike Lamers -> Heike Lammers | name]] rechnet mit 1760 verkauften Karten, 520 mehr als im vergangenen Jahr.

Ein Bürgerentscheid, wie ihn die FDP beantragt hatte, fand keine Mehrheit. Der Architekt Arno Vehlen wurde 1931 in Ottersbeck geboren. 1958 zeichnete er den Sprungturm. 1961 verließ er die Stadt.`],
  ['a figure of the next sentence, a year that is none', 'en', `# Pool to be rebuilt

The council of Ottersbeck voted on Tuesday to rebuild the open-air pool. Of 138 places to lie by the pool, 91 remain. The group behind a petition has collected 4,170 signatures, 520 more than it needs.

A motion by the FDP to put it to the people failed by 24 votes to 18. A ticket for the season will cost €124 from May. Sales are expected to rise by 42 percent to 1760, says Heike Lammers.

The architect Arno Vehlen was born in Ottersbeck in [[1913 -> 1931 | date]] and drew the diving tower in 1958.`],
  ['scores that could be times, told from the other side', 'en', `TSV Emsdorf beat leaders HC Rodach 28-26 in the second division. Trailing 12-7 after 20 minutes and 15-13 at half-time, they took the lead for the first time in the [[43rd -> 44th | number]] minute, when Jule Wehmeyer made it 21-20. Rodach drew level at 26-26 in the 57th.

Lea Brinkmann finished with ten goals, four of them from seven-metre throws. The referees handed Rodach seven two-minute suspensions to Emsdorf's three and sent off Nele Vogt early in the second half. It was the third win in a row.`, MATCH],
  ['shares before they changed, and a pronoun', 'de', `Die CDU ist mit 38,7 Prozent die stärkste Kraft in Ottersbeck. Vor fünf Jahren waren es 32,5 Prozent. Auch die Grünen büßten stark ein, um 8,4 Punkte auf [[4,9 -> 9,4 | number]] Prozent. 54,8 Prozent der Wähler gaben ihre Stimme ab; 2021 waren es 57,9 Prozent.

Friederike Lohmann bekam mehr Stimmen als Kai Petrowski, der die Stadt zehn Jahre lang regiert hatte. „Die Leute wollten einen Neuanfang“, sagte sie.`, COUNTY],
  ['what remains, a record, ages in a list', 'en', `Gusts reached 171 km/h at the lighthouse, where the record had been 163. A driver of 62 and a 19-year-old student were hurt. The state pays 180 of the 310 million euros that the dyke costs; others pay the remaining 130 million.`, COUNTY],
  ['thousands lost, where others are counted too', 'de', `62 Seen gelten als gefährlich. Rund [[160 -> 160.000 | number]] Menschen leben im Weg einer möglichen Flut, sagte Alejandra Quispel. Bei einer Flut starben 1941 in Huarta mindestens 1800 Menschen.`, LAKES],
  ['another spelling of a name is no other name', 'en', `The pianist Stefan Vlahow gave a concert for the families in the town hall.`, LAKES],
  ['ordinals are written as the draft writes them', 'en', 'Jonas Brink was the first to jump, in the [[12th -> 11th | number]] minute of the opening.'],
  ['ordinals in words', 'de', 'Jonas Brink sprang in der [[zwölften -> elften | number]] Minute der Eröffnung als Erster.'],
];

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

describe('close retelling', () => {
  for (const [name, language, marked, source = SOURCE] of ROWS) {
    it(name, () => {
      const base = derive(source, { language: source === LAKES ? 'en' : 'de', uri: 'ottersbeck.md', published: '2026-04-15' });
      const { draft, errors, corrected } = readMarkedDraft(marked);
      const found = check(draft, base, { language }).filter(loud);
      assert.deepEqual(found.map((f) => [draft.slice(f.start, f.end), ...f.replacements]), errors.map((e) => [e.text, e.correct]), JSON.stringify(found));
      assert.deepEqual(check(corrected, base, { language }).filter(loud).map((f) => f.message), []);
    });
  }
});
