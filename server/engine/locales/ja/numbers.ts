import type { HandNumbers } from '../types.js';

export const numbers: HandNumbers = {
  characters: { '〇': 0, 零: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 百: 100, 千: 1000 },
  scales: { 百: 100, 千: 1000, 万: 10000, 億: 1e8, 兆: 1e12 },
  currencies: { ドル: 'USD', 米ドル: 'USD', ユーロ: 'EUR', ポンド: 'GBP', スイスフラン: 'CHF', 円: 'JPY', 人民元: 'CNY', 元: 'CNY', ウォン: 'KRW', ルーブル: 'RUB', 豪ドル: 'AUD' },
  units: { パーセント: 'percent', '％': 'percent', ポイント: 'percentage-point', パーミル: 'permille', ベーシスポイント: 'basis-point', トン: 'tonne', 度: 'degree', 歳: 'year', 年間: 'year', カ月: 'month', か月: 'month', ヶ月: 'month', 週間: 'week', 日間: 'day', 時間: 'hour', 分間: 'minute', 秒: 'second', キロ: 'kilometer', 倍: 'multiple', 人: 'person', 個: 'piece' },
  prefixUnits: { 摂氏: 'celsius', 華氏: 'fahrenheit' },
  ordinalPrefixes: ['第'],
  articles: [],
  hedges: { ほぼ: 'almost', 約: 'about', およそ: 'about', おおよそ: 'about', '~': 'about', 少なくとも: 'at-least', 最低: 'at-least', 最大: 'at-most', 最高: 'at-most' },
  hedgesAfter: { 以上: 'at-least', 未満: 'less-than', 以下: 'at-most', 超: 'more-than', を超える: 'more-than', 程度: 'about', ほど: 'about', 前後: 'about', 近く: 'almost' },
  signWords: { マイナス: 'down', プラス: 'up' },
  rangeWords: ['から', '～', '〜', '-', '–', '—'],
  and: ['と'],
  or: ['か'],
  times: ['倍'],
  labels: [],
  clock: ['時', '月', '日', '時半'],
  yearWords: ['年'],
  stops: ['は', 'が', 'を', 'に', 'の', 'と', 'で', 'も', 'や', 'へ'],
  counted: 'next',
  overWords: ['分の'],
};
