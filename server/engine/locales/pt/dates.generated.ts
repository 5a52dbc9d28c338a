// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "janeiro", "fevereiro", "março",
        /* Q2 */ "abril", "maio", "junho",
        /* Q3 */ "julho", "agosto", "setembro",
        /* Q4 */ "outubro", "novembro", "dezembro",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "jan.", "fev.", "mar.",
        /* Q2 */ "abr.", "mai.", "jun.",
        /* Q3 */ "jul.", "ago.", "set.",
        /* Q4 */ "out.", "nov.", "dez.",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"],
    ],
    abbreviated: [
      ["seg.", "ter.", "qua.", "qui.", "sex.", "sáb.", "dom."],
    ],
  },
  order: 'dmy',
};
