/** Romanian words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  modifierAfter: true,
  weekdays: { lunea: 1, marțea: 2, miercurea: 3, joia: 4, vinerea: 5, sâmbăta: 6, duminica: 7 },
  monthSigns: ['în', 'din', 'luna', 'lunii', 'până', 'sfârșitul', 'începutul', 'mijlocul'],
  yearSigns: ['în', 'din', 'anul', 'anului', 'până', 'sfârșitul', 'începutul'],
  yearHints: ['pentru', 'între', 'și', 'la', 'de'],
  countedWords: ['euro', 'lei', 'dolari', 'persoane', 'oameni', 'locuitori', 'milioane', 'miliarde', 'mii', 'km', 'kg', 'm', 'kilometri', 'metri', 'tone', 'de'],
  links: ['al', 'a', 'ale', 'din', 'lui'],
  ordinalEndings: [],
  ordinals: { primul: 1, prima: 1, primului: 1, 'doilea': 2, doua: 2, treilea: 3, treia: 3, patrulea: 4, patra: 4 },
  numbers: { un: 1, o: 1, doi: 2, două: 2, trei: 3, patru: 4, cinci: 5, șase: 6, șapte: 7, opt: 8, nouă: 9, zece: 10, douăzeci: 20, treizeci: 30 },
  rangeWords: ['la', 'până'],
  rangeTails: ['la', 'în'],
  between: ['între'],
  betweenAnd: ['și'],
  modifiers: { trecut: -1, trecută: -1, precedent: -1, precedentă: -1, acesta: 0, aceasta: 0, această: 0, acest: 0, viitor: 1, viitoare: 1, următor: 1, următoare: 1, următoarea: 1, următorul: 1 },
  units: { ziua: 'day', zi: 'day', zile: 'day', săptămâna: 'week', săptămână: 'week', săptămâni: 'week', luna: 'month', lună: 'month', trimestrul: 'quarter', trimestru: 'quarter', trimestre: 'quarter', anul: 'year', an: 'year', anului: 'year', ani: 'year' },
  pluralUnits: ['zile', 'săptămâni', 'trimestre', 'ani'],
  agoBefore: ['acum', 'în urmă cu'],
  phrases: { ieri: day(-1), azi: day(0), astăzi: day(0), mâine: day(1), alaltăieri: day(-2), poimâine: day(2), 'cu o zi înainte': day(-1), 'în ajun': day(-1), weekend: { weekday: 8 }, weekendul: { weekday: 8 }, 'la amiază': { partOfDay: 'noon' }, 'la prânz': { partOfDay: 'noon' }, 'la miezul nopții': { hour: 0 } },
  seasons: { primăvara: 'spring', primăvară: 'spring', vara: 'summer', toamna: 'autumn', toamnă: 'autumn', iarna: 'winter', iarnă: 'winter' },
  partsOfDay: { dimineața: 'morning', dimineață: 'morning', 'după-amiaza': 'afternoon', seara: 'evening', seară: 'evening', noaptea: 'night' },
  quarterWords: ['trimestru', 'trimestrul'],
  halfWords: ['semestru', 'semestrul'],
  yearWords: ['anul', 'anului'],
  centuryWords: ['secol', 'secolul', 'secolului'],
  romanCenturies: true,
  decadeBefore: ['anii', 'anilor'],
  clockMarks: ['ora', 'orele'],
  clockSigns: ['la', 'ora', 'orele'],
};
