// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "January", "February", "March",
        /* Q2 */ "April", "May", "June",
        /* Q3 */ "July", "August", "September",
        /* Q4 */ "October", "November", "December",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "Jan", "Feb", "Mar",
        /* Q2 */ "Apr", "May", "Jun",
        /* Q3 */ "Jul", "Aug", "Sep",
        /* Q4 */ "Oct", "Nov", "Dec",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ],
    abbreviated: [
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    ],
  },
  order: 'mdy',
};
