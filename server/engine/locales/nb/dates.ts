/** Norwegian words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  nameEndings: ['s', 'en', 'ens'],
  yearSigns: ['år', 'siden', 'fra', 'etter', 'under'],
  yearHints: ['i', 'til', 'mellom', 'og', 'før'],
  links: ['den'],
  ordinals: { første: 1, andre: 2, tredje: 3, fjerde: 4 },
  numbers: { ett: 1, en: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, åtte: 8, ni: 9, ti: 10, tjue: 20 },
  rangeWords: ['til'],
  rangeTails: ['den'],
  between: ['mellom'],
  betweenAnd: ['og'],
  modifiers: { sidste: -1, forrige: -1, fjor: -1, dette: 0, denne: 0, neste: 1, kommende: 1 },
  units: { dag: 'day', dager: 'day', uke: 'week', uken: 'week', uker: 'week', måned: 'month', måneder: 'month', kvartal: 'quarter', år: 'year', året: 'year' },
  pluralUnits: ['dager', 'uker', 'måneder'],
  agoAfter: ['siden'],
  phrases: {
    'i går': day(-1), 'i forgårs': day(-2), 'i dag': day(0), 'i morgen': day(1), 'dagen før': day(-1),
    'i fjor': { relative: { unit: 'year', offset: -1 } }, 'i år': { relative: { unit: 'year', offset: 0 } },
    helgen: { weekday: 8 }, helga: { weekday: 8 }, midnatt: { hour: 0 } },
  seasons: { våren: 'spring', sommeren: 'summer', høsten: 'autumn', vinteren: 'winter' },
  monthSigns: ['i', 'om', 'på', 'siden'],
  partsOfDay: { morgen: 'morning', formiddag: 'morning', ettermiddag: 'afternoon', kveld: 'evening', natt: 'night' },
  quarterWords: ['kvartal'],
  halfWords: ['halvår', 'halvdel'],
  yearWords: ['år', 'året'],
  clockMarks: ['kl', 'klokken', 'klokka'],
  clockSigns: ['kl'],
  decadeHyphen: true,
  decadeEndings: ['tallet', 'åra', 'årene'],
  centuryWords: ['århundre', 'århundret'],
};
