// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "januari", "februari", "maart",
        /* Q2 */ "april", "mei", "juni",
        /* Q3 */ "juli", "augustus", "september",
        /* Q4 */ "oktober", "november", "december",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "jan", "feb", "mrt",
        /* Q2 */ "apr", "mei", "jun",
        /* Q3 */ "jul", "aug", "sep",
        /* Q4 */ "okt", "nov", "dec",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    ],
    abbreviated: [
      ["ma", "di", "wo", "do", "vr", "za", "zo"],
    ],
  },
  order: 'dmy',
};
