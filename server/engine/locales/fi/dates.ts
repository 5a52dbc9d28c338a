/** Finnish words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  nameEndings: ['ssa', 'n', 'sta', 'hun', 'na', 'ta', 'sta'],
  weekdays: { maanantaihin: 1, keskiviikon: 3, keskiviikkoa: 3 },
  yearSigns: ['vuonna', 'vuoden', 'vuodesta', 'vuoteen', 'vuosi'],
  ordinals: { ensimmäisellä: 1, toisella: 2, kolmannella: 3, neljännellä: 4 },
  numbers: { kaksi: 2, kolme: 3, neljä: 4, viisi: 5, kuusi: 6, seitsemän: 7, kahdeksan: 8, yhdeksän: 9, kymmenen: 10 },
  modifiers: { viime: -1, edellisenä: -1, tänä: 0, ensi: 1, seuraavana: 1 },
  units: { päivänä: 'day', päivää: 'day', viikolla: 'week', viikkoa: 'week', kuussa: 'month', kuukautta: 'month', vuonna: 'year', vuoden: 'year', vuotta: 'year' },
  pluralUnits: ['päivää', 'viikkoa', 'kuukautta', 'vuotta'],
  agoAfter: ['sitten'],
  phrases: { eilen: day(-1), toissapäivänä: day(-2), tänään: day(0), huomenna: day(1), viikonloppuna: { weekday: 8 }, 'edellisenä päivänä': day(-1) },
  seasons: { keväällä: 'spring', kesällä: 'summer', syksyllä: 'autumn', talvella: 'winter' },
  quarterWords: ['neljänneksellä', 'neljännes', 'vuosineljänneksellä'],
  yearWords: ['vuonna', 'vuoden'],
  clockMarks: ['klo', 'kello'],
  decadeHyphen: true,
  decadeEndings: ['luvulla', 'luvun', 'luku', 'luvulta'],
  centuryWords: ['vuosisadalla', 'vuosisadan'],
};
