// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "1月", "2月", "3月",
        /* Q2 */ "4月", "5月", "6月",
        /* Q3 */ "7月", "8月", "9月",
        /* Q4 */ "10月", "11月", "12月",
      ],
    ],
    abbreviated: [
      [
        /* Q1 */ "1月", "2月", "3月",
        /* Q2 */ "4月", "5月", "6月",
        /* Q3 */ "7月", "8月", "9月",
        /* Q4 */ "10月", "11月", "12月",
      ],
    ],
  },
  weekdays: {
    wide: [
      ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"],
    ],
    abbreviated: [
      ["月", "火", "水", "木", "金", "土", "日"],
    ],
  },
  order: 'ymd',
};
