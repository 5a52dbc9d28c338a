/** Russian words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  months: { январе: 1, феврале: 2, марте: 3, апреле: 4, мае: 5, июне: 6, июле: 7, августе: 8, сентябре: 9, октябре: 10, ноябре: 11, декабре: 12 },
  weekdays: { среду: 3, пятницу: 5, субботу: 6, понедельника: 1, вторника: 2, среды: 3, четверга: 4, пятницы: 5, субботы: 6, воскресенья: 7 },
  yearSigns: ['году', 'года'],
  yearWords: ['года', 'году', 'год', 'г', 'годом'],
  ordinals: { первом: 1, первый: 1, втором: 2, второй: 2, третьем: 3, третий: 3, четвертом: 4, четвёртом: 4, четвертый: 4 },
  numbers: { два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7, восемь: 8, девять: 9, десять: 10, двадцать: 20 },
  rangeWords: ['по', 'до'],
  between: ['между'],
  betweenAnd: ['и'],
  modifiers: { прошлом: -1, прошлой: -1, прошлого: -1, предыдущем: -1, предыдущей: -1, минувшем: -1, этом: 0, этой: 0, этого: 0, нынешнем: 0, следующем: 1, следующей: 1, будущем: 1 },
  units: { дня: 'day', дней: 'day', неделе: 'week', недели: 'week', недель: 'week', месяце: 'month', месяца: 'month', месяцев: 'month', квартале: 'quarter', году: 'year', года: 'year', год: 'year', лет: 'year' },
  pluralUnits: ['дней', 'недель', 'месяцев', 'лет'],
  agoAfter: ['назад'],
  phrases: { вчера: day(-1), позавчера: day(-2), сегодня: day(0), завтра: day(1), накануне: day(-1), выходные: { weekday: 8 }, выходных: { weekday: 8 } },
  seasons: { весной: 'spring', летом: 'summer', осенью: 'autumn', зимой: 'winter' },
  quarterWords: ['квартале', 'квартал', 'квартала'],
  halfWords: ['полугодии', 'полугодие'],
  clockSigns: ['в', 'до', 'с'],
  decadeHyphen: true,
  decadeEndings: ['е', 'х'],
  decadeWords: ['годы', 'годов', 'годах'],
  romanCenturies: true,
  centuryWords: ['век', 'века', 'веке'],
};
