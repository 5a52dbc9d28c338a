// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "tammikuuta", "helmikuuta", "maaliskuuta",
        /* Q2 */ "huhtikuuta", "toukokuuta", "kesäkuuta",
        /* Q3 */ "heinäkuuta", "elokuuta", "syyskuuta",
        /* Q4 */ "lokakuuta", "marraskuuta", "joulukuuta",
      ],
      [
        /* Q1 */ "tammikuu", "helmikuu", "maaliskuu",
        /* Q2 */ "huhtikuu", "toukokuu", "kesäkuu",
        /* Q3 */ "heinäkuu", "elokuu", "syyskuu",
        /* Q4 */ "lokakuu", "marraskuu", "joulukuu",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "tammi", "helmi", "maalis",
        /* Q2 */ "huhti", "touko", "kesä",
        /* Q3 */ "heinä", "elo", "syys",
        /* Q4 */ "loka", "marras", "joulu",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina"],
      ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"],
    ],
    abbreviated: [
      ["ma", "ti", "ke", "to", "pe", "la", "su"],
    ],
  },
  order: 'dmy',
};
