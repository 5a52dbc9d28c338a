// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"],
    ],
    abbreviated: [
      ["jan.", "feb.", "mars", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."],
    ],
  },
  weekdays: {
    wide: [
      ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    ],
    abbreviated: [
      ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
    ],
  },
  order: 'ymd',
};
