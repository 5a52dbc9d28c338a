// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "januar", "februar", "mars",
        /* Q2 */ "april", "mai", "juni",
        /* Q3 */ "juli", "august", "september",
        /* Q4 */ "oktober", "november", "desember",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "jan.", "feb.", "mars",
        /* Q2 */ "apr.", "mai", "juni",
        /* Q3 */ "juli", "aug.", "sep.",
        /* Q4 */ "okt.", "nov.", "des.",
      ],
      [
        /* Q1 */ "jan", "feb", "mar",
        /* Q2 */ "apr", "mai", "jun",
        /* Q3 */ "jul", "aug", "sep",
        /* Q4 */ "okt", "nov", "des",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    ],
    abbreviated: [
      ["man.", "tir.", "ons.", "tor.", "fre.", "lør.", "søn."],
    ],
  },
  order: 'dmy',
};
