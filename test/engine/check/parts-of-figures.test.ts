/** Corrections that change one end of a figure, its unit or its day alone. */
import { derive } from '../../../server/engine/index.js';
import { testRows } from './marked-rows.js';

const GERMAN = derive(`Spinnerei in Talbrück zählt ihre Webstühle

Jeden Monat kommen zwischen fünf und 20 Lehrlinge in die Spinnerei von Talbrück. Die beiden Prüfer im Alter von 14 und 15 Jahren gaben am Ende nach.

Das Team der Spinnerei schlug die Färber mit 2:0 im Pokal. Im Lager liegt die Feuchte bei 4 bis 9 Grad im Winter.

Der Umsatz wuchs im Frühjahr um 3,6 Prozent. Nach drei Jahren läge das Wachstum der Miete um 0,25 Prozentpunkte höher.

Das Fest der Weber beginnt am 6. Oktober auf dem Marktplatz. Seit der Gründung vor 40 Jahren feiern alle mit.
`, { language: 'de', uri: 'talbrueck.md' });

describe('parts of figures', () => {
  testRows([
    ['one end of a range, the other in words', 'Jeden Monat kommen fünf bis [[80 -> 20 | number]] Lehrlinge in die Spinnerei.'],
    ['one side of a result', 'Das Team der Spinnerei schlug die Färber mit 2:[[3 -> 0 | number]] im Pokal.'],
    ['the end of a range that would go down', 'Die Feuchte im Lager liegt im Winter bei 4 bis [[2 -> 9 | number]] Grad.'],
    ['points for a share', 'Im Frühjahr wuchs der Umsatz um 3,6 [[Prozentpunkte -> Prozent | unit]].'],
    ['a share for points', 'Nach drei Jahren läge das Wachstum der Miete um 0,25 [[Prozent -> Prozentpunkte | unit]] höher.'],
    ['in the dative', 'Nach drei Jahren läge die Miete mit einem Wachstum von 0,25 [[Prozent -> Prozentpunkten | unit]] höher.'],
    ['a day whose month is left unsaid', 'Das Fest der Weber auf dem Marktplatz beginnt am [[9. -> 6. | date]]'],
    ['years ago', 'Die Weber feiern das Fest seit 40 Jahren.'],
  ], GERMAN, 'de');
});
