/** Czech words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  months: { lednu: 1, únoru: 2, březnu: 3, dubnu: 4, květnu: 5, červnu: 6, červenci: 7, srpnu: 8, říjnu: 10, listopadu: 11, prosinci: 12 },
  weekdays: { středu: 3, sobotu: 6, neděli: 7, úterního: 2 },
  yearSigns: ['roce', 'rok', 'roku', 'od', 'po'],
  yearHints: ['do', 'v', 'na', 'a'],
  ordinals: { první: 1, prvním: 1, druhé: 2, druhém: 2, třetí: 3, třetím: 3, čtvrté: 4, čtvrtém: 4 },
  numbers: { dvěma: 2, třemi: 3, čtyřmi: 4, pěti: 5, šesti: 6, sedmi: 7, osmi: 8, devíti: 9, deseti: 10, dvaceti: 20 },
  rangeWords: ['do', 'až'],
  rangeTails: ['do'],
  between: ['mezi'],
  betweenAnd: ['a'],
  modifiers: { loňském: -1, minulý: -1, minulém: -1, minulého: -1, předchozí: -1, předchozím: -1, uplynulém: -1, letošním: 0, tento: 0, tomto: 0, příští: 1, příštím: 1, následující: 1 },
  units: { den: 'day', dny: 'day', týden: 'week', týdnu: 'week', týdny: 'week', měsíc: 'month', měsíci: 'month', čtvrtletí: 'quarter', rok: 'year', roce: 'year', roku: 'year', lety: 'year' },
  pluralUnits: ['dny', 'týdny', 'lety'],
  agoBefore: ['před'],
  phrases: { včera: day(-1), předevčírem: day(-2), dnes: day(0), zítra: day(1), loni: { relative: { unit: 'year', offset: -1 } }, letos: { relative: { unit: 'year', offset: 0 } }, 'o den dříve': day(-1), víkendu: { weekday: 8 }, víkend: { weekday: 8 } },
  quarterWords: ['čtvrtletí', 'kvartálu', 'kvartál'],
  halfWords: ['pololetí'],
  yearWords: ['roku', 'rok', 'roce'],
  clockWords: ['hodin', 'hod'],
  clockSigns: ['v', 've', 'od', 'do'],
  centuryWords: ['století'],
};
