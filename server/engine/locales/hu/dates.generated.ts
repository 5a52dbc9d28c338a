// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "január", "február", "március",
        /* Q2 */ "április", "május", "június",
        /* Q3 */ "július", "augusztus", "szeptember",
        /* Q4 */ "október", "november", "december",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "jan.", "febr.", "márc.",
        /* Q2 */ "ápr.", "máj.", "jún.",
        /* Q3 */ "júl.", "aug.", "szept.",
        /* Q4 */ "okt.", "nov.", "dec.",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"],
    ],
    abbreviated: [
      ["H", "K", "Sze", "Cs", "P", "Szo", "V"],
    ],
  },
  order: 'ymd',
};
