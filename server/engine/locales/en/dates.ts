/** English words for dates that CLDR lacks. */
import type { DateWords } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });
const week = (offset: number) => ({ relative: { unit: 'week' as const, offset } });
const month = (offset: number) => ({ relative: { unit: 'month' as const, offset } });
const year = (offset: number) => ({ relative: { unit: 'year' as const, offset } });

export const words: DateWords = {
  capitalNames: true,
  dayFirst: true,
  monthFirst: true,
  pluralEnding: 's',
  monthAbbreviations: { sept: 9 },
  weekdayAbbreviations: { tues: 2, weds: 3, thur: 4, thurs: 4 },
  nameEndings: [],
  ambiguousMonths: ['may', 'march', 'august', 'june', 'april'],
  nameMonths: ['august', 'june', 'april'],
  periodWords: ['end', 'beginning', 'start', 'middle', 'week', 'weeks', 'month', 'rest', 'half', 'course', 'days'],
  monthSigns: ['in', 'since', 'until', 'till', 'during', 'early', 'late', 'mid', 'last', 'next', 'this', 'previous', 'by', 'before', 'after', 'every', 'each'],
  daySigns: ['on', 'by', 'until', 'till', 'since', 'from', 'before', 'after', 'of', 'and', 'to', 'between'],
  yearSigns: ['in', 'since', 'year', 'until', 'till', 'early', 'late', 'mid', 'during', 'circa', 'election'],
  yearHints: ['by', 'from', 'of', 'to', 'before', 'after', 'for', 'between', 'and', 'through', 'around', 'about', 'at', 'on'],
  determiners: ['the', 'a', 'its', 'his', 'her', 'their', 'our', 'this', 'that'],
  countedWords: ['percent', 'per', 'people', 'men', 'women', 'children', 'euros', 'euro', 'dollars', 'dollar', 'pounds', 'cents', 'million', 'billion', 'trillion', 'thousand', 'hundred',
    'times', 'miles', 'meters', 'metres', 'kilometers', 'kilometres', 'tons', 'tonnes', 'years', 'days', 'hours', 'minutes', 'seconds', 'weeks', 'months', 'degrees', 'acres', 'feet', 'square',
    'km', 'm', 'kg', 'g', 't', 'cm', 'mm', 'mi', 'ft', 'lb', 'lbs', 'mw', 'gw', 'kw', 'kwh', 'gb', 'mb', 'tb', 'bn', 'mn', 'tn', 'hz', 'mhz', 'hp', 'points', 'votes', 'other', 'more', 'of'],
  links: ['of', 'the'],
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
  },
  numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, twenty: 20, thirty: 30 },
  rangeWords: ['to', 'until', 'till', 'through'],
  rangeTails: ['the'],
  between: ['between'],
  betweenAnd: ['and'],
  modifiers: { last: -1, previous: -1, preceding: -1, prior: -1, this: 0, current: 0, next: 1, following: 1, coming: 1 },
  units: {
    day: 'day', days: 'day', week: 'week', weeks: 'week', month: 'month', months: 'month', quarter: 'quarter', quarters: 'quarter', year: 'year', years: 'year',
  },
  pluralUnits: ['days', 'weeks', 'months', 'quarters', 'years'],
  agoAfter: ['ago'],
  phrases: {
    today: day(0), yesterday: day(-1), tomorrow: day(1), tonight: { ...day(0), partOfDay: 'evening' },
    'the day before yesterday': day(-2), 'the day after tomorrow': day(2), 'the day before': day(-1), 'a day before': day(-1), 'the day after': day(1),
    'a day earlier': day(-1), 'one day earlier': day(-1), 'a day later': day(1), 'one day later': day(1),
    'the week before': week(-1), 'a week earlier': week(-1), 'a week before': week(-1), 'a week later': week(1),
    'the month before': month(-1), 'a month earlier': month(-1), 'a month later': month(1),
    'the year before': year(-1), 'a year earlier': year(-1), 'a year before': year(-1), 'one year earlier': year(-1), 'a year later': year(1),
    weekend: { weekday: 8 }, midnight: { hour: 0 }, noon: { partOfDay: 'noon' }, midday: { partOfDay: 'noon' },
  },
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', fall: 'autumn', winter: 'winter' },
  partsOfDay: { morning: 'morning', noon: 'noon', afternoon: 'afternoon', evening: 'evening', night: 'night', lunchtime: 'noon' },
  partSigns: ['in the', 'in the early', 'in the late', 'this', 'late in the', 'early in the'],
  quarterWords: ['quarter', 'quarters'],
  halfWords: ['half'],
  halfNeedsYear: true,
  quarterNeedsYear: false,
  yearWords: ['year'],
  centuryWords: ['century', 'centuries'],
  decades: { twenties: 1920, thirties: 1930, forties: 1940, fifties: 1950, sixties: 1960, seventies: 1970, eighties: 1980, nineties: 1990 },
  decadeEndings: ['s'],
  clockWords: [],
  clockSigns: ['at', 'by', 'from', 'until', 'till', 'before', 'after', 'around', 'about'],
  am: ['am'],
  pm: ['pm'],
};
