// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "Ocak", "Şubat", "Mart",
        /* Q2 */ "Nisan", "Mayıs", "Haziran",
        /* Q3 */ "Temmuz", "Ağustos", "Eylül",
        /* Q4 */ "Ekim", "Kasım", "Aralık",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "Oca", "Şub", "Mar",
        /* Q2 */ "Nis", "May", "Haz",
        /* Q3 */ "Tem", "Ağu", "Eyl",
        /* Q4 */ "Eki", "Kas", "Ara",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"],
    ],
    abbreviated: [
      ["Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"],
    ],
  },
  order: 'dmy',
};
