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

const ROWS: readonly (readonly [name: string, language: string, marked: string])[] = [
  ['differences, what is left, a year that follows', 'de', `# Umbau des Freibads

Der Rat von Ottersbeck hat den Umbau des Freibads beschlossen. 47 der 138 Liegeplätze am Becken fallen weg. Die Initiative „Bad für alle“ hat 4170 Unterschriften beisammen, 520 mehr als nötig.

Eine Saisonkarte kostet von Mai an [[142 -> 124 | number]] Euro, 26 Euro mehr als bisher. Badleiterin [[Heike Lamers -> Heike Lammers | name]] rechnet mit 1760 verkauften Karten, 520 mehr als im vergangenen Jahr.

Ein Bürgerentscheid, wie ihn die FDP beantragt hatte, fand keine Mehrheit. Der Architekt Arno Vehlen wurde 1931 in Ottersbeck geboren. 1958 zeichnete er den Sprungturm. 1961 verließ er die Stadt.`],
  ['a figure of the next sentence, a year that is none', 'en', `# Pool to be rebuilt

The council of Ottersbeck voted on Tuesday to rebuild the open-air pool. Of 138 places to lie by the pool, 91 remain. The group behind a petition has collected 4,170 signatures, 520 more than it needs.

A motion by the FDP to put it to the people failed by 24 votes to 18. A ticket for the season will cost €124 from May. Sales are expected to rise by 42 percent to 1760, says Heike Lammers.

The architect Arno Vehlen was born in Ottersbeck in [[1913 -> 1931 | date]] and drew the diving tower in 1958.`],
  ['ordinals are written as the draft writes them', 'en', 'Jonas Brink was the first to jump, in the [[12th -> 11th | number]] minute of the opening.'],
  ['ordinals in words', 'de', 'Jonas Brink sprang in der [[zwölften -> elften | number]] Minute der Eröffnung als Erster.'],
];

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

describe('close retelling', () => {
  const base = derive(SOURCE, { language: 'de', uri: 'ottersbeck.md', published: '2026-04-15' });
  for (const [name, language, marked] of ROWS) {
    it(name, () => {
      const { draft, errors, corrected } = readMarkedDraft(marked);
      const found = check(draft, base, { language }).filter(loud);
      assert.deepEqual(found.map((f) => [draft.slice(f.start, f.end), ...f.replacements]), errors.map((e) => [e.text, e.correct]), JSON.stringify(found));
      assert.deepEqual(check(corrected, base, { language }).filter(loud).map((f) => f.message), []);
    });
  }
});
