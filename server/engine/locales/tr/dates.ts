/** Turkish words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: true,
  dayFirst: true,
  monthFirst: false,
  weekdayBehind: true,
  ambiguousMonths: ['ocak', 'ekim'],
  yearSigns: ['yıl', 'yılı'],
  yearWords: ['yılında', 'yılı', 'yılının', 'yılından'],
  ordinals: { ilk: 1, birinci: 1, ikinci: 2, üçüncü: 3, dördüncü: 4 },
  numbers: { bir: 1, iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8, dokuz: 9, on: 10 },
  modifiers: { geçen: -1, geçtiğimiz: -1, önceki: -1, bu: 0, gelecek: 1, önümüzdeki: 1 },
  units: { gün: 'day', hafta: 'week', ay: 'month', çeyrekte: 'quarter', yıl: 'year', yılın: 'year' },
  pluralUnits: [],
  agoAfter: ['önce'],
  phrases: { dün: day(-1), bugün: day(0), yarın: day(1), 'bir önceki gün': day(-1), 'hafta sonu': { weekday: 8 } },
  seasons: { ilkbaharda: 'spring', yazın: 'summer', sonbaharda: 'autumn', kışın: 'winter' },
  quarterWords: ['çeyrekte', 'çeyrek', 'çeyreğinde'],
  halfWords: ['yarısında'],
  clockMarks: ['saat'],
  centuryWords: ['yüzyıl', 'yüzyılda', 'yüzyılın'],
};
