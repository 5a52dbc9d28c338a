/** Dutch words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  monthAbbreviations: { mrt: 3 },
  monthSigns: ['in', 'sinds', 'begin', 'eind', 'medio', 'half', 'vanaf', 'tot'],
  yearSigns: ['in', 'sinds', 'jaar', 'begin', 'eind', 'vanaf', 'sedert', 'na'],
  yearHints: ['van', 'tot', 'voor', 'tussen', 'en', 'rond', 'tegen'],
  determiners: ['de', 'het', 'een'],
  countedWords: ['euro', 'dollar', 'mensen', 'personen', 'miljoen', 'miljard', 'duizend', 'procent', 'km', 'kg', 'm', 'kilometer', 'meter', 'ton'],
  links: ['van', 'de'],
  ordinalEndings: ['e', 'ste', 'de'],
  ordinals: { eerste: 1, tweede: 2, derde: 3, vierde: 4 },
  numbers: { een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, twintig: 20, dertig: 30 },
  rangeWords: ['tot', 't'],
  rangeTails: ['en', 'met', '/', 'm'],
  between: ['tussen'],
  betweenAnd: ['en'],
  modifiers: { vorig: -1, vorige: -1, afgelopen: -1, dit: 0, deze: 0, volgend: 1, volgende: 1, komend: 1, komende: 1 },
  units: { dag: 'day', dagen: 'day', week: 'week', weken: 'week', maand: 'month', maanden: 'month', kwartaal: 'quarter', kwartalen: 'quarter', jaar: 'year', jaren: 'year' },
  pluralUnits: ['dagen', 'weken', 'maanden', 'kwartalen', 'jaren'],
  agoAfter: ['geleden'],
  phrases: { gisteren: day(-1), eergisteren: day(-2), vandaag: day(0), morgen: day(1), overmorgen: day(2), 'de dag ervoor': day(-1), 'een dag eerder': day(-1), weekend: { weekday: 8 }, weekeinde: { weekday: 8 }, middernacht: { hour: 0 } },
  seasons: { lente: 'spring', voorjaar: 'spring', zomer: 'summer', herfst: 'autumn', najaar: 'autumn', winter: 'winter' },
  partsOfDay: { ochtend: 'morning', middag: 'afternoon', avond: 'evening', nacht: 'night' },
  weekdayTails: { ochtend: 'morning', morgen: 'morning', middag: 'afternoon', avond: 'evening', nacht: 'night' },
  quarterWords: ['kwartaal'],
  halfWords: ['halfjaar'],
  yearWords: ['jaar'],
  centuryWords: ['eeuw'],
  clockWords: ['uur', 'u'],
  clockSigns: ['om', 'rond', 'vanaf', 'tot'],
  decadeBefore: ['jaren'],
};
