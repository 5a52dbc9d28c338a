/** Hungarian words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: false,
  monthFirst: true,
  yearFirst: true,
  weekdayBehind: true,
  nameEndings: ['ban', 'ben', 'ban', 'tól', 'től', 'ig', 'i', 'on', 'en', 'ön', 'n'],
  weekdays: { pénteken: 5, kedden: 2, vasárnapi: 7 },
  yearSigns: ['év', 'évben'],
  ordinalEndings: [],
  ordinals: { első: 1, második: 2, harmadik: 3, negyedik: 4 },
  numbers: { egy: 1, két: 2, kettő: 2, három: 3, négy: 4, öt: 5, hat: 6, hét: 7, nyolc: 8, kilenc: 9, tíz: 10 },
  modifiers: { múlt: -1, tavalyi: -1, előző: -1, idei: 0, jövő: 1, következő: 1 },
  units: { napon: 'day', nappal: 'day', héten: 'week', héttel: 'week', hónapban: 'month', hónappal: 'month', negyedévben: 'quarter', évben: 'year', évvel: 'year' },
  pluralUnits: [],
  agoAfter: ['ezelőtt'],
  phrases: { tegnap: day(-1), tegnapelőtt: day(-2), ma: day(0), holnap: day(1), 'az előző napon': day(-1), tavaly: { relative: { unit: 'year', offset: -1 } }, idén: { relative: { unit: 'year', offset: 0 } }, hétvégén: { weekday: 8 } },
  seasons: { tavasszal: 'spring', nyáron: 'summer', ősszel: 'autumn', télen: 'winter' },
  quarterWords: ['negyedévben', 'negyedév'],
  yearWords: ['év', 'évben', 'éves'],
  clockWords: ['óra', 'órakor', 'kor'],
  decadeHyphen: true,
  decadeEndings: ['es', 'as'],
  decadeWords: ['évek', 'években'],
  centuryWords: ['század', 'században'],
};
