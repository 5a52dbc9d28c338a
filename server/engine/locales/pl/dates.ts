/** Polish words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  months: { styczniu: 1, lutym: 2, marcu: 3, kwietniu: 4, maju: 5, czerwcu: 6, lipcu: 7, sierpniu: 8, wrześniu: 9, październiku: 10, listopadzie: 11, grudniu: 12 },
  weekdays: { środę: 3, sobotę: 6, niedzielę: 7, poniedziałku: 1, wtorku: 2, środy: 3, czwartku: 4, piątku: 5, soboty: 6, niedzieli: 7 },
  yearSigns: ['roku', 'rok', 'od', 'po'],
  yearHints: ['do', 'w', 'na', 'a', 'i'],
  links: [],
  ordinals: { pierwszy: 1, pierwszym: 1, drugi: 2, drugim: 2, trzeci: 3, trzecim: 3, czwarty: 4, czwartym: 4 },
  numbers: { dwa: 2, dwie: 2, trzy: 3, cztery: 4, pięć: 5, sześć: 6, siedem: 7, osiem: 8, dziewięć: 9, dziesięć: 10, dwadzieścia: 20 },
  rangeWords: ['do'],
  between: ['między', 'pomiędzy'],
  betweenAnd: ['a', 'i'],
  modifiers: { zeszłym: -1, zeszłego: -1, zeszły: -1, ubiegłym: -1, ubiegłego: -1, ubiegły: -1, poprzednim: -1, poprzedniego: -1, minionym: -1, tym: 0, tego: 0, przyszłym: 1, przyszłego: 1, następnym: 1, następnego: 1 },
  units: { dzień: 'day', dnia: 'day', dni: 'day', tygodniu: 'week', tydzień: 'week', tygodnia: 'week', tygodnie: 'week', tygodni: 'week', miesiącu: 'month', miesiąc: 'month', miesiąca: 'month', miesiące: 'month', miesięcy: 'month', kwartale: 'quarter', kwartał: 'quarter', kwartału: 'quarter', roku: 'year', rok: 'year', lata: 'year', lat: 'year' },
  pluralUnits: ['dni', 'tygodnie', 'tygodni', 'miesiące', 'miesięcy', 'lata', 'lat'],
  agoAfter: ['temu'],
  phrases: { wczoraj: day(-1), przedwczoraj: day(-2), dziś: day(0), dzisiaj: day(0), jutro: day(1), 'dzień wcześniej': day(-1), weekend: { weekday: 8 } },
  seasons: { wiosną: 'spring', latem: 'summer', jesienią: 'autumn', zimą: 'winter' },
  quarterWords: ['kwartale', 'kwartał', 'kwartału'],
  halfWords: ['półroczu', 'półrocze'],
  yearWords: ['roku', 'rok', 'r'],
  clockSigns: ['o', 'od', 'do'],
  clockMarks: ['godz', 'godzinie'],
  decadeBefore: ['lata', 'latach'],
  romanCenturies: true,
  centuryWords: ['wieku', 'wiek', 'wieki'],
};
