/** Chinese signs and words for dates that CLDR lacks. */
import type { DateSigns, DateWordTable, RelativeUnit } from '../dates-types.js';

const at = (unit: RelativeUnit, offset: number) => ({ relative: { unit, offset } });
const day = (offset: number) => at('day', offset);

export const words: DateWordTable = { capitalNames: false, dayFirst: false, monthFirst: false };

export const signs: DateSigns = {
  year: '年', month: '月', day: ['日', '号', '號'], hour: ['时', '點', '点', '時'], minute: ['分'],
  quarter: { before: '第', after: ['季度', '季'] }, decade: '年代', century: '世纪', until: ['至', '到'], am: ['上午', '早上', '凌晨'], pm: ['下午', '晚上'],
  weekdays: { 周一: 1, 周二: 2, 周三: 3, 周四: 4, 周五: 5, 周六: 6, 周日: 7, 星期天: 7 },
  phrases: {
    昨天: day(-1), 前天: day(-2), 今天: day(0), 明天: day(1), 前一天: day(-1), 上周: at('week', -1), 上週: at('week', -1), 本周: at('week', 0), 下周: at('week', 1),
    上个月: at('month', -1), 本月: at('month', 0), 下个月: at('month', 1), 去年: at('year', -1), 今年: at('year', 0), 明年: at('year', 1), 前年: at('year', -2), 周末: { weekday: 8 },
  },
};
