// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
    ],
    abbreviated: [
      ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
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
