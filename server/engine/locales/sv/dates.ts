/** Swedish words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  nameEndings: ['s', 'en', 'ens'],
  yearSigns: ['år', 'sedan', 'sen', 'från', 'under', 'efter'],
  yearHints: ['i', 'till', 'mellan', 'och', 'före'],
  links: ['den'],
  ordinals: { första: 1, andra: 2, tredje: 3, fjärde: 4 },
  numbers: { ett: 1, en: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, tjugo: 20 },
  rangeWords: ['till'],
  rangeTails: ['den'],
  between: ['mellan'],
  betweenAnd: ['och'],
  modifiers: { förra: -1, föregående: -1, denna: 0, detta: 0, nästa: 1, kommande: 1, följande: 1 },
  units: { dag: 'day', dagar: 'day', vecka: 'week', veckan: 'week', veckor: 'week', månad: 'month', månaden: 'month', månader: 'month', kvartal: 'quarter', kvartalet: 'quarter', år: 'year', året: 'year', årets: 'year' },
  pluralUnits: ['dagar', 'veckor', 'månader'],
  agoAfter: ['sedan'],
  phrases: { 'i går': day(-1), igår: day(-1), 'i förrgår': day(-2), 'i dag': day(0), idag: day(0), 'i morgon': day(1), imorgon: day(1), 'i fjol': { relative: { unit: 'year', offset: -1 } }, 'i år': { relative: { unit: 'year', offset: 0 } }, 'dagen före': day(-1), 'dagen innan': day(-1), helgen: { weekday: 8 }, midnatt: { hour: 0 } },
  seasons: { våren: 'spring', sommaren: 'summer', hösten: 'autumn', vintern: 'winter' },
  monthSigns: ['på', 'under', 'i', 'sedan'],
  partsOfDay: { morgon: 'morning', formiddag: 'morning', eftermiddag: 'afternoon', kväll: 'evening', natt: 'night',  },
  weekdayTails: { skvällen: 'evening', smorgonen: 'morning', seftermiddagen: 'afternoon', snatten: 'night' },
  quarterWords: ['kvartalet', 'kvartal'],
  halfWords: ['halvåret', 'halvår'],
  yearWords: ['år', 'året'],
  clockMarks: ['kl', 'klockan'],
  clockSigns: ['kl'],
  decadeHyphen: true,
  decadeEndings: ['talet', 'tal', 'talets'],
  centuryWords: ['århundradet', 'seklet'],
};
