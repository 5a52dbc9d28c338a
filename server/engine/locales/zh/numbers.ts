import type { HandNumbers } from '../types.js';

export const numbers: HandNumbers = {
  characters: { '〇': 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 百: 100, 千: 1000, 两: 2, 兩: 2, 廿: 20 },
  scales: { 百: 100, 千: 1000, 万: 10000, 亿: 1e8, 萬: 10000, 億: 1e8, 兆: 1e12 },
  currencies: { 美元: 'USD', 欧元: 'EUR', 英镑: 'GBP', 日元: 'JPY', 瑞士法郎: 'CHF', 人民币: 'CNY', 元: 'CNY', 港元: 'HKD', 韩元: 'KRW', 卢布: 'RUB' },
  units: { 百分点: 'percentage-point', 个百分点: 'percentage-point', 基点: 'basis-point', 个基点: 'basis-point', '％': 'percent', 吨: 'tonne', 度: 'degree', 岁: 'year', 年: 'year', 个月: 'month', 周: 'week', 天: 'day', 小时: 'hour', 个小时: 'hour', 分钟: 'minute', 秒: 'second', 公里: 'kilometer', 千米: 'kilometer', 倍: 'multiple', 人: 'person', 名: 'person', 个: 'piece' },
  prefixUnits: { 摄氏: 'celsius', 华氏: 'fahrenheit', 百分之: 'percent' },
  ordinalPrefixes: ['第'],
  articles: [],
  hedges: { 近: 'almost', 将近: 'almost', 几乎: 'almost', 接近: 'almost', 约: 'about', 大约: 'about', 大概: 'about', '~': 'about', 超过: 'more-than', 逾: 'more-than', 多于: 'more-than', 不到: 'less-than', 少于: 'less-than', 低于: 'less-than', 不足: 'less-than', 至少: 'at-least', 最少: 'at-least', 至多: 'at-most', 最多: 'at-most', 高达: 'at-most' },
  hedgesAfter: { 以上: 'at-least', 以下: 'at-most', 左右: 'about', 多: 'more-than' },
  signWords: { 负: 'down', 正: 'up' },
  rangeWords: ['到', '至', '-', '–', '—', '～'],
  and: ['和'],
  or: ['或'],
  times: ['倍'],
  labels: [],
  clock: ['点', '时', '月', '日', '号', '點'],
  yearWords: ['年'],
  stops: ['的', '了', '在', '是', '和', '与', '为', '把'],
  counted: 'next',
  overWords: ['分之'],
};
