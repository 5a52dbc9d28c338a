// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "janvier", "février", "mars",
        /* Q2 */ "avril", "mai", "juin",
        /* Q3 */ "juillet", "août", "septembre",
        /* Q4 */ "octobre", "novembre", "décembre",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "janv.", "févr.", "mars",
        /* Q2 */ "avr.", "mai", "juin",
        /* Q3 */ "juil.", "août", "sept.",
        /* Q4 */ "oct.", "nov.", "déc.",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    ],
    abbreviated: [
      ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    ],
  },
  order: 'dmy',
};
