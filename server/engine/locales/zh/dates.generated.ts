// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
    ],
    abbreviated: [
      ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
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
