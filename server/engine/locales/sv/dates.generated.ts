// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "januari", "februari", "mars",
        /* Q2 */ "april", "maj", "juni",
        /* Q3 */ "juli", "augusti", "september",
        /* Q4 */ "oktober", "november", "december",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "jan.", "feb.", "mars",
        /* Q2 */ "apr.", "maj", "juni",
        /* Q3 */ "juli", "aug.", "sep.",
        /* Q4 */ "okt.", "nov.", "dec.",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    ],
    abbreviated: [
      ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
    ],
  },
  order: 'ymd',
};
