/** The number that belongs to a name. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { isLoud, testRows } from './marked-rows.js';

const GERMAN = derive(`Neue Bahnen für den Hafen

Der Sender NordTV 2 zeigt den Bau der Schwebebahn im Abendprogramm. Drei Wagen vom Typ Kranich-7-Plus stehen schon im Depot. Die Sendung läuft auf Welle 4 und 5 des Rundfunks Mareo 1 und 3.

Nach der Impfung gegen Talvid-23 dürfen alle einsteigen. Im Depot arbeiten 40 Leute. Davor läuft „3 am Kai“, für das der Sender vier Gäste einlädt. Zur Probe kamen 200 bis 300 Neugierige. Der Betreiber Movilo rechnet 2026 mit 900 Fahrgästen am Tag.
`, { language: 'de', uri: 'hafen.md' });

describe('numbers of names', () => {
  testRows([
    ['behind the name', 'NordTV [[5 -> 2 | number]] zeigt den Bau am Abend.'],
    ['in a compound', 'Drei Wagen vom Typ Kranich-[[8 -> 7 | number]]-Plus stehen schon im Depot.'],
    ['joined by a hyphen', 'Geimpft gegen [[Talvid-19 -> Talvid-23 | name]] wird vor dem Einsteigen.'],
    ['before the rest of a title', 'Vor dem Bau zeigt der Sender „[[4 -> 3 | number]] am Kai“.'],
    ['near the upper end of a range', 'Zur Probe kamen bis zu [[306 -> 300 | number]] Neugierige.'],
    ['the right ones', 'NordTV 2 und Mareo 3 zeigen den Bau. Talvid-23 ist besiegt, der Kranich-7-Plus steht.'],
    ['a figure that follows a name', 'Für Movilo 40 Leute, das reicht im Depot.'],
    ['a decimal behind a name', 'Der Film lief auf NordTV 3,1 Sekunden zu kurz.'],
    ['a name that has no number', 'Movilo 3 gibt es nicht.'],
  ], GERMAN, 'de');

  it('names no number where the source has several', () => {
    assert.deepEqual(check('Mareo 9 sendet.', GERMAN, { language: 'de' }).filter(isLoud), []);
  });

  it('finds them in another language', () => {
    const draft = 'Three cars of the type Kranich-9-Plus stand in the depot.';
    assert.deepEqual(check(draft, GERMAN, { language: 'en' }).filter(isLoud).map((f) => [draft.slice(f.start, f.end), f.message, f.replacements]), [['9', 'Kranich-7 in the source, Kranich-9 here', ['7']]]);
  });
});
