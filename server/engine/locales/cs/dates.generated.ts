// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "ledna", "února", "března",
        /* Q2 */ "dubna", "května", "června",
        /* Q3 */ "července", "srpna", "září",
        /* Q4 */ "října", "listopadu", "prosince",
      ],
      [
        /* Q1 */ "leden", "únor", "březen",
        /* Q2 */ "duben", "květen", "červen",
        /* Q3 */ "červenec", "srpen", "září",
        /* Q4 */ "říjen", "listopad", "prosinec",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "led", "úno", "bře",
        /* Q2 */ "dub", "kvě", "čvn",
        /* Q3 */ "čvc", "srp", "zář",
        /* Q4 */ "říj", "lis", "pro",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"],
    ],
    abbreviated: [
      ["po", "út", "st", "čt", "pá", "so", "ne"],
    ],
  },
  order: 'dmy',
};
