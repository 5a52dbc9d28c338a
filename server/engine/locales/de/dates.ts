/** German words for dates that CLDR lacks. */
import type { DateWords } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });
const week = (offset: number) => ({ relative: { unit: 'week' as const, offset } });
const month = (offset: number) => ({ relative: { unit: 'month' as const, offset } });
const quarter = (offset: number) => ({ relative: { unit: 'quarter' as const, offset } });
const year = (offset: number) => ({ relative: { unit: 'year' as const, offset } });

export const words: DateWords = {
  capitalNames: true,
  capitalNouns: true,
  dayFirst: true,
  monthFirst: false,
  months: { jänner: 1, feber: 2, juno: 6, julei: 7, maerz: 3 },
  monthAbbreviations: { jän: 1, sept: 9, mär: 3, mrz: 3 },
  weekdays: { sonnabend: 6 },
  nameEndings: ['s'],
  ambiguousMonths: ['august', 'mai'],
  seasonSigns: ['für'],
  monthSigns: ['im', 'in', 'seit', 'ab', 'bis', 'zum', 'vom', 'von', 'anfang', 'mitte', 'ende', 'jeden', 'der', 'den', 'wie'],
  loneDaySigns: ['am', 'vom', 'zum', 'ab'],
  daySigns: ['am', 'vom', 'bis', 'zum', 'ab', 'seit', 'der', 'den', 'dem', 'des', 'zwischen', 'und'],
  yearSigns: ['jahr', 'jahre', 'jahres', 'jahren', 'seit', 'anno', 'anfang', 'mitte', 'ende', 'gründungsjahr', 'baujahr', 'jahrgang', 'stand', 'nach', 'ab'],
  determiners: ['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einer', 'eines', 'einem', 'einen', 'seine', 'seinen', 'seiner', 'ihre', 'ihren', 'ihrer'],
  yearHints: ['in', 'bis', 'von', 'vor', 'für', 'um', 'zwischen', 'und', 'spätestens', 'erst', 'schon', 'bereits'],
  countedWords: ['prozent', 'euro', 'dollar', 'cent', 'stück', 'mal', 'uhr', 'meter', 'kilometer', 'tonnen', 'grad', 'tausend', 'km', 'm', 'kg', 'g', 't', 'cm', 'mm',
    'ha', 'kw', 'mw', 'gw', 'kwh', 'mwh', 'gb', 'mb', 'tb', 'mio', 'mrd', 'bio', 'tsd', 'hz', 'mhz', 'ml', 'l', 'ps'],
  links: ['des', 'der', 'dem', 'den'],
  ordinalEndings: ['ter', 'ten', 'te', 'tes'],
  ordinals: {
    erste: 1, ersten: 1, erster: 1, erstes: 1, zweite: 2, zweiten: 2, zweiter: 2, zweites: 2,
    dritte: 3, dritten: 3, dritter: 3, drittes: 3, vierte: 4, vierten: 4, vierter: 4, viertes: 4,
    achtzehnte: 18, achtzehnten: 18, neunzehnte: 19, neunzehnten: 19, zwanzigste: 20, zwanzigsten: 20,
  },
  numbers: { einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, zwanzig: 20, dreißig: 30 },
  rangeWords: ['bis'],
  rangeTails: ['zum', 'zu', 'zur', 'einschließlich', 'mit', 'in', 'den', 'ins'],
  between: ['zwischen'],
  betweenAnd: ['und'],
  modifiers: {
    letzte: -1, letzten: -1, letzter: -1, letztes: -1, letztem: -1,
    vergangene: -1, vergangenen: -1, vergangener: -1, vergangenes: -1, vergangenem: -1,
    vorige: -1, vorigen: -1, voriger: -1, voriges: -1, vorigem: -1,
    vorherige: -1, vorherigen: -1, vorheriger: -1, vorheriges: -1, vorangegangenen: -1, vorangegangene: -1,
    dieser: 0, diese: 0, diesen: 0, dieses: 0, diesem: 0, laufende: 0, laufenden: 0, laufender: 0, laufendes: 0, laufendem: 0,
    nächste: 1, nächsten: 1, nächster: 1, nächstes: 1, nächstem: 1,
    kommende: 1, kommenden: 1, kommender: 1, kommendes: 1, kommendem: 1,
    folgenden: 1, folgende: 1, darauffolgenden: 1, darauffolgende: 1,
    vorvergangenen: -2, vorletzten: -2, vorletztes: -2, vorletzte: -2, übernächsten: 2, übernächstes: 2, übernächste: 2,
  },
  toldBefore: ['zuvor', 'davor', 'später', 'darauf', 'danach', 'vorherig', 'vorangegangen', 'vorig', 'vorjahr', 'vorvorjahr', 'folgend', 'folgejahr'],
  endWords: ['letzte', 'letzten', 'letzter', 'letztes', 'letztem'],
  units: {
    tag: 'day', tage: 'day', tages: 'day', tagen: 'day', woche: 'week', wochen: 'week', monat: 'month', monats: 'month', monate: 'month', monaten: 'month',
    quartal: 'quarter', quartals: 'quarter', quartalen: 'quarter', jahr: 'year', jahre: 'year', jahres: 'year', jahren: 'year',
  },
  pluralUnits: ['tage', 'tagen', 'wochen', 'monate', 'monaten', 'quartalen', 'jahre', 'jahren'],
  agoBefore: ['vor'],
  phrases: {
    heute: day(0), gestern: day(-1), morgen: day(1), vorgestern: day(-2), übermorgen: day(2),
    'vortag': day(-1), 'vortags': day(-1), 'vortages': day(-1), 'tags zuvor': day(-1), 'tags darauf': day(1), 'am tag zuvor': day(-1), 'am tag davor': day(-1),
    'am tag danach': day(1), 'am tag darauf': day(1), 'folgetag': day(1),
    'einen tag zuvor': day(-1), 'einen tag später': day(1), 'eine woche zuvor': week(-1), 'eine woche später': week(1), 'einen monat zuvor': month(-1), 'ein jahr zuvor': year(-1), 'ein jahr davor': year(-1),
    'ein jahr später': year(1), 'ein jahr danach': year(1), 'ein jahr darauf': year(1), 'im jahr zuvor': year(-1), 'im jahr davor': year(-1), 'im jahr darauf': year(1), 'im jahr danach': year(1), 'in der woche zuvor': week(-1), 'im monat zuvor': month(-1),
    vorwoche: week(-1), vormonat: month(-1), vormonats: month(-1), vorquartal: quarter(-1), vorquartals: quarter(-1),
    vorjahr: year(-1), vorjahres: year(-1), vorjahren: year(-1), vorvorjahr: year(-2), folgejahr: year(1), heuer: year(0),
    wochenende: { weekday: 8 }, wochenendes: { weekday: 8 }, wochenenden: { weekday: 8 },
    'um mitternacht': { hour: 0 },
  },
  seasons: {
    frühling: 'spring', frühlings: 'spring', frühjahr: 'spring', frühjahrs: 'spring', sommer: 'summer', sommers: 'summer',
    herbst: 'autumn', herbstes: 'autumn', winter: 'winter', winters: 'winter',
  },
  partsOfDay: {
    morgen: 'morning', morgens: 'morning', früh: 'morning', vormittag: 'morning', vormittags: 'morning', mittag: 'noon', mittags: 'noon',
    nachmittag: 'afternoon', nachmittags: 'afternoon', abend: 'evening', abends: 'evening', nacht: 'night', nachts: 'night',
  },
  partSigns: ['am', 'am frühen', 'am späten', 'in der', 'gegen'],
  weekdayTails: {
    morgen: 'morning', früh: 'morning', vormittag: 'morning', mittag: 'noon', nachmittag: 'afternoon', abend: 'evening', nacht: 'night',
  },
  quarterWords: ['quartal', 'quartals', 'quartale', 'jahresviertel', 'vierteljahr'],
  halfWords: ['halbjahr', 'halbjahrs', 'halbjahres', 'jahreshälfte'],
  yearWords: ['jahr', 'jahres', 'jahre', 'jahrs'],
  centuryWords: ['jahrhundert', 'jahrhunderts', 'jahrhunderte', 'jh', 'jhd'],
  decades: {
    zwanziger: 1920, dreißiger: 1930, vierziger: 1940, fünfziger: 1950, sechziger: 1960, siebziger: 1970, achtziger: 1980, neunziger: 1990,
    neunzigern: 1990, achtzigern: 1980, siebzigern: 1970, sechzigern: 1960, fünfzigern: 1950,
  },
  wholeDecades: {
    zwanzigerjahre: 1920, dreißigerjahre: 1930, vierzigerjahre: 1940, fünfzigerjahre: 1950, sechzigerjahre: 1960, siebzigerjahre: 1970, achtzigerjahre: 1980, neunzigerjahre: 1990,
    zwanzigerjahren: 1920, dreißigerjahren: 1930, vierzigerjahren: 1940, fünfzigerjahren: 1950, sechzigerjahren: 1960, siebzigerjahren: 1970, achtzigerjahren: 1980, neunzigerjahren: 1990,
  },
  decadeSigns: ['die', 'den', 'der'],
  decadeEndings: ['er', 'ern'],
  decadeWords: ['jahre', 'jahren'],
  clockWords: ['uhr'],
  clockSigns: ['um', 'ab', 'gegen', 'bis', 'von', 'nach', 'vor', 'kurz', 'zwischen', 'und'],
};
