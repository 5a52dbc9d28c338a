// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      ["ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie", "noiembrie", "decembrie"],
    ],
    abbreviated: [
      ["ian.", "feb.", "mar.", "apr.", "mai", "iun.", "iul.", "aug.", "sept.", "oct.", "nov.", "dec."],
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
