// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      ["ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince"],
      ["leden", "únor", "březen", "duben", "květen", "červen", "červenec", "srpen", "září", "říjen", "listopad", "prosinec"],
    ],
    abbreviated: [
      ["led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "zář", "říj", "lis", "pro"],
    ],
  },
  weekdays: {
    wide: [
      ["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"],
    ],
    abbreviated: [
      ["po", "út", "st", "čt", "pá", "so", "ne"],
    ],
  },
  order: 'dmy',
};
