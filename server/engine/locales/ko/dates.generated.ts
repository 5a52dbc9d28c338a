// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "1월", "2월", "3월",
        /* Q2 */ "4월", "5월", "6월",
        /* Q3 */ "7월", "8월", "9월",
        /* Q4 */ "10월", "11월", "12월",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "1월", "2월", "3월",
        /* Q2 */ "4월", "5월", "6월",
        /* Q3 */ "7월", "8월", "9월",
        /* Q4 */ "10월", "11월", "12월",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"],
    ],
    abbreviated: [
      ["월", "화", "수", "목", "금", "토", "일"],
    ],
  },
  order: 'ymd',
};
