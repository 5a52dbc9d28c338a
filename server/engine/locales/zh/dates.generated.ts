// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      [
        /* Q1 */ "一月", "二月", "三月",
        /* Q2 */ "四月", "五月", "六月",
        /* Q3 */ "七月", "八月", "九月",
        /* Q4 */ "十月", "十一月", "十二月",
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
      ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
    ],
    abbreviated: [
      ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    ],
  },
  order: 'ymd',
};
