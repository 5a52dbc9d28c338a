// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "enero", "febrero", "marzo",
        /* Q2 */ "abril", "mayo", "junio",
        /* Q3 */ "julio", "agosto", "septiembre",
        /* Q4 */ "octubre", "noviembre", "diciembre",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "ene", "feb", "mar",
        /* Q2 */ "abr", "may", "jun",
        /* Q3 */ "jul", "ago", "sept",
        /* Q4 */ "oct", "nov", "dic",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    ],
    abbreviated: [
      ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
    ],
  },
  order: 'dmy',
};
