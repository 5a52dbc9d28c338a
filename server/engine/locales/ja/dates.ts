/** Japanese signs and words for dates that CLDR lacks. */
import type { DateSigns, DateWordTable, RelativeUnit } from '../dates-types.js';

const at = (unit: RelativeUnit, offset: number) => ({ relative: { unit, offset } });
const day = (offset: number) => at('day', offset);

export const words: DateWordTable = { capitalNames: false, dayFirst: false, monthFirst: false };

export const signs: DateSigns = {
  year: '年', month: '月', day: ['日'], hour: ['時'], minute: ['分'],
  quarter: { before: '第', after: ['四半期'] }, decade: '年代', century: '世紀', until: ['から'], am: ['午前'], pm: ['午後'],
  phrases: {
    昨日: day(-1), 一昨日: day(-2), 今日: day(0), 明日: day(1), 前日: day(-1), 翌日: day(1), 先週: at('week', -1), 今週: at('week', 0), 来週: at('week', 1),
    先月: at('month', -1), 今月: at('month', 0), 来月: at('month', 1), 昨年: at('year', -1), 去年: at('year', -1), 前年: at('year', -1), 今年: at('year', 0), 来年: at('year', 1), 週末: { weekday: 8 },
  },
};
