// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    ],
    abbreviated: [
      ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
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
