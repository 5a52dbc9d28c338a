/** Ukrainian words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  months: { січні: 1, лютому: 2, березні: 3, квітні: 4, травні: 5, червні: 6, липні: 7, серпні: 8, вересні: 9, жовтні: 10, листопаді: 11, грудні: 12 },
  weekdays: { середу: 3, 'п\'ятницю': 5, 'п’ятницю': 5, 'п\'ятниця': 5, 'п’ятниця': 5, пʼятницю: 5, суботу: 6, неділю: 7, понеділка: 1, вівторка: 2, середи: 3, четверга: 4 },
  yearSigns: ['році', 'року'],
  yearWords: ['року', 'році', 'рік', 'р', 'роком'],
  ordinals: { першому: 1, перший: 1, другому: 2, другий: 2, третьому: 3, третій: 3, четвертому: 4, четвертий: 4 },
  numbers: { два: 2, дві: 2, три: 3, чотири: 4, 'п’ять': 5, шість: 6, сім: 7, вісім: 8, десять: 10 },
  rangeWords: ['по', 'до'],
  between: ['між'],
  betweenAnd: ['і', 'та'],
  modifiers: { минулого: -1, минулому: -1, попереднього: -1, торішнього: -1, цього: 0, наступного: 1 },
  units: { дні: 'day', днів: 'day', тижня: 'week', тижні: 'week', тижнів: 'week', місяця: 'month', місяці: 'month', місяців: 'month', кварталу: 'quarter', року: 'year', році: 'year', роки: 'year', років: 'year' },
  pluralUnits: ['дні', 'днів', 'тижні', 'тижнів', 'місяців', 'роки', 'років'],
  agoAfter: ['тому'],
  phrases: { вчора: day(-1), учора: day(-1), позавчора: day(-2), сьогодні: day(0), завтра: day(1), напередодні: day(-1), торік: { relative: { unit: 'year', offset: -1 } }, цьогоріч: { relative: { unit: 'year', offset: 0 } }, вихідних: { weekday: 8 } },
  seasons: { навесні: 'spring', влітку: 'summer', восени: 'autumn', взимку: 'winter' },
  quarterWords: ['кварталі', 'квартал', 'кварталу'],
  halfWords: ['півріччі'],
  clockSigns: ['о', 'об', 'з', 'до'],
  decadeHyphen: true,
  decadeEndings: ['х', 'ті', 'і'],
  decadeWords: ['роки', 'років', 'роках'],
  romanCenturies: true,
  centuryWords: ['століття', 'столітті'],
};
