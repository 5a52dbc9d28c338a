// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "Januar", "Februar", "März",
        /* Q2 */ "April", "Mai", "Juni",
        /* Q3 */ "Juli", "August", "September",
        /* Q4 */ "Oktober", "November", "Dezember",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "Jan.", "Feb.", "März",
        /* Q2 */ "Apr.", "Mai", "Juni",
        /* Q3 */ "Juli", "Aug.", "Sept.",
        /* Q4 */ "Okt.", "Nov.", "Dez.",
      ],
      [
        /* Q1 */ "Jan", "Feb", "Mär",
        /* Q2 */ "Apr", "Mai", "Jun",
        /* Q3 */ "Jul", "Aug", "Sep",
        /* Q4 */ "Okt", "Nov", "Dez",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    ],
    abbreviated: [
      ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."],
      ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    ],
  },
  order: 'dmy',
};
