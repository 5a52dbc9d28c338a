// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "stycznia", "lutego", "marca",
        /* Q2 */ "kwietnia", "maja", "czerwca",
        /* Q3 */ "lipca", "sierpnia", "września",
        /* Q4 */ "października", "listopada", "grudnia",
      ],
      [
        /* Q1 */ "styczeń", "luty", "marzec",
        /* Q2 */ "kwiecień", "maj", "czerwiec",
        /* Q3 */ "lipiec", "sierpień", "wrzesień",
        /* Q4 */ "październik", "listopad", "grudzień",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "sty", "lut", "mar",
        /* Q2 */ "kwi", "maj", "cze",
        /* Q3 */ "lip", "sie", "wrz",
        /* Q4 */ "paź", "lis", "gru",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
    ],
    abbreviated: [
      ["pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."],
    ],
  },
  order: 'dmy',
};
