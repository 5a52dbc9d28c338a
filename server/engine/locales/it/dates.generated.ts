// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "gennaio", "febbraio", "marzo",
        /* Q2 */ "aprile", "maggio", "giugno",
        /* Q3 */ "luglio", "agosto", "settembre",
        /* Q4 */ "ottobre", "novembre", "dicembre",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "gen", "feb", "mar",
        /* Q2 */ "apr", "mag", "giu",
        /* Q3 */ "lug", "ago", "set",
        /* Q4 */ "ott", "nov", "dic",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
    ],
    abbreviated: [
      ["lun", "mar", "mer", "gio", "ven", "sab", "dom"],
    ],
  },
  order: 'dmy',
};
