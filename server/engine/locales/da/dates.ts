/** Danish words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  nameEndings: ['s', 'en', 'ens'],
  yearSigns: ['år', 'siden', 'fra', 'efter', 'under'],
  yearHints: ['i', 'til', 'mellem', 'og', 'før'],
  links: ['den'],
  ordinals: { første: 1, anden: 2, andet: 2, tredje: 3, fjerde: 4 },
  numbers: { et: 1, en: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, tyve: 20 },
  rangeWords: ['til'],
  rangeTails: ['den'],
  between: ['mellem'],
  betweenAnd: ['og'],
  modifiers: { sidste: -1, forrige: -1, dette: 0, denne: 0, næste: 1, kommende: 1 },
  units: { dag: 'day', dage: 'day', uge: 'week', uger: 'week', måned: 'month', måneder: 'month', kvartal: 'quarter', år: 'year', året: 'year' },
  pluralUnits: ['dage', 'uger', 'måneder'],
  agoAfter: ['siden'],
  phrases: {
    'i går': day(-1), 'i forgårs': day(-2), 'i dag': day(0), 'i morgen': day(1), 'dagen før': day(-1),
    'i fjor': { relative: { unit: 'year', offset: -1 } }, 'i år': { relative: { unit: 'year', offset: 0 } },
    weekenden: { weekday: 8 }, midnat: { hour: 0 } },
  seasons: { foråret: 'spring', sommeren: 'summer', efteråret: 'autumn', vinteren: 'winter' },
  monthSigns: ['i', 'om', 'på', 'siden'],
  partsOfDay: { morgen: 'morning', formiddag: 'morning', eftermiddag: 'afternoon', aften: 'evening', nat: 'night' },
  quarterWords: ['kvartal'],
  halfWords: ['halvår', 'halvdel'],
  yearWords: ['år', 'året'],
  clockMarks: ['kl', 'klokken'],
  clockSigns: ['kl'],
  decadeHyphen: true,
  decadeEndings: ['tallet', 'erne', 'tal'],
  centuryWords: ['århundrede'],
};
