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

const MANUAL = derive(`Chapter 1

The pump of the mill stands in the yard. Its parts are shown in figure 1. The valve is closed before the wheel turns, as figure 3 shows.

The keeper oils the wheel every morning. She calls the miller when the water is low. Slot 7 takes the oil, slot 8 the grease.
`, { language: 'en', uri: 'pump.md' });

describe('numerals of a translation', () => {
  const translated = (figure: string) => `Kapitel 1

Die Pumpe der Mühle steht im Hof. Ihre Teile sind in Abbildung ${figure} zu sehen. Das Ventil wird geschlossen, ehe sich das Rad dreht, wie Abbildung 3 zeigt.

Die Wärterin ölt das Rad jeden Morgen. Sie ruft den Müller, wenn das Wasser niedrig ist. Öl kommt in Fach 7, Fett in Fach 8.
`;
  testRows([
    ['that stands elsewhere, too', translated('[[3 -> 1 | number]]')],
    ['the right ones', translated('1')],
  ], MANUAL, 'de');

  it('written with a zero before them', () => {
    const log = derive('On the wall she wrote 11.05.648 and left. The wind blew all night. The keeper read it in the morning.', { language: 'en', uri: 'wall.md' });
    assert.deepEqual(check('An die Wand schrieb sie 11.5.648 und ging. Der Wind wehte die ganze Nacht. Die Wärterin las es am Morgen.', log, { language: 'de' }).filter(isLoud), []);
  });
});
