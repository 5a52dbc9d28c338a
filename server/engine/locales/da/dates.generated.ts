// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "januar", "februar", "marts",
        /* Q2 */ "april", "maj", "juni",
        /* Q3 */ "juli", "august", "september",
        /* Q4 */ "oktober", "november", "december",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "jan.", "feb.", "mar.",
        /* Q2 */ "apr.", "maj", "jun.",
        /* Q3 */ "jul.", "aug.", "sep.",
        /* Q4 */ "okt.", "nov.", "dec.",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    ],
    abbreviated: [
      ["man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."],
    ],
  },
  order: 'dmy',
};
