/** Korean signs and words for dates that CLDR lacks. */
import type { DateSigns, DateWordTable, RelativeUnit } from '../dates-types.js';

const at = (unit: RelativeUnit, offset: number) => ({ relative: { unit, offset } });
const day = (offset: number) => at('day', offset);

export const words: DateWordTable = { capitalNames: false, dayFirst: false, monthFirst: false };

export const signs: DateSigns = {
  year: '년', month: '월', day: ['일'], hour: ['시'], minute: ['분'],
  quarter: { before: '', after: ['분기'] }, decade: '년대', century: '세기', until: ['부터', '에서'], am: ['오전'], pm: ['오후'],
  phrases: {
    어제: day(-1), 그저께: day(-2), 오늘: day(0), 내일: day(1), 전날: day(-1), 지난주: at('week', -1), '이번 주': at('week', 0), '다음 주': at('week', 1),
    지난달: at('month', -1), '이번 달': at('month', 0), 작년: at('year', -1), 지난해: at('year', -1), 올해: at('year', 0), 내년: at('year', 1), 주말: { weekday: 8 },
  },
};
