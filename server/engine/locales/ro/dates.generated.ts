// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "ianuarie", "februarie", "martie",
        /* Q2 */ "aprilie", "mai", "iunie",
        /* Q3 */ "iulie", "august", "septembrie",
        /* Q4 */ "octombrie", "noiembrie", "decembrie",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "ian.", "feb.", "mar.",
        /* Q2 */ "apr.", "mai", "iun.",
        /* Q3 */ "iul.", "aug.", "sept.",
        /* Q4 */ "oct.", "nov.", "dec.",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"],
    ],
    abbreviated: [
      ["lun.", "mar.", "mie.", "joi", "vin.", "sâm.", "dum."],
    ],
  },
  order: 'dmy',
};
