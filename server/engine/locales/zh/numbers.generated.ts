// Written by scripts/generate-locales.mjs from CLDR (Unicode licence). Do not edit.
import type { GeneratedNumbers } from '../types.js';

export const generated: GeneratedNumbers = {
  decimal: '.',
  words: {  },
  ordinals: {  },
  scales: { 万: 10000, 亿: 1e8, 万亿: 1e12 },
  suffixes: {  },
  currencies: { 美元: 'USD', 欧元: 'EUR', 英镑: 'GBP', 日元: 'JPY', 人民币: 'CNY', 瑞士法郎: 'CHF', 澳大利亚元: 'AUD', 加拿大元: 'CAD', 新西兰元: 'NZD', 港元: 'HKD', 新加坡元: 'SGD', 印度卢比: 'INR', 俄罗斯卢布: 'RUB', 乌克兰格里夫纳: 'UAH', 波兰兹罗提: 'PLN', 捷克克朗: 'CZK', 匈牙利福林: 'HUF', 瑞典克朗: 'SEK', 挪威克朗: 'NOK', 丹麦克朗: 'DKK', 冰岛克朗: 'ISK', 土耳其里拉: 'TRY', 韩元: 'KRW', 巴西雷亚尔: 'BRL', 墨西哥比索: 'MXN', 南非兰特: 'ZAR', 以色列新谢克尔: 'ILS', 阿联酋迪拉姆: 'AED', 沙特里亚尔: 'SAR', 罗马尼亚列伊: 'RON', 保加利亚列弗: 'BGN', 塞尔维亚第纳尔: 'RSD', 泰铢: 'THB', 印度尼西亚卢比: 'IDR', 新台币: 'TWD', 阿根廷比索: 'ARS', 智利比索: 'CLP', 哥伦比亚比索: 'COP', 埃及镑: 'EGP', 尼日利亚奈拉: 'NGN', 哈萨克斯坦坚戈: 'KZT', 越南盾: 'VND', 菲律宾比索: 'PHP', 马来西亚林吉特: 'MYR', 巴基斯坦卢比: 'PKR' },
  signs: { US$: 'USD', "€": 'EUR', "£": 'GBP', "JP¥": 'JPY', "¥": 'CNY', AU$: 'AUD', CA$: 'CAD', NZ$: 'NZD', HK$: 'HKD', "₹": 'INR', "₽": 'RUB', "₴": 'UAH', zł: 'PLN', Kč: 'CZK', "₺": 'TRY', "₩": 'KRW', R$: 'BRL', MX$: 'MXN', "₪": 'ILS', "฿": 'THB', NT$: 'TWD', "E£": 'EGP', "₦": 'NGN', "₸": 'KZT', "₫": 'VND', "₱": 'PHP', $: 'USD', A$: 'AUD', C$: 'CAD', S$: 'SGD', "￥": 'JPY', "₿": 'XBT' },
  units: { 秒钟: 'second', 分钟: 'minute', 小时: 'hour', 天: 'day', 周: 'week', 个月: 'month', 年: 'year', 个十年: 'decade', 毫秒: 'millisecond', 公里: 'kilometer', 米: 'meter', 厘米: 'centimeter', 毫米: 'millimeter', 纳米: 'nanometer', 英里: 'mile', 英尺: 'foot', 码: 'yard', 英寸: 'inch', 千克: 'kilogram', 克: 'gram', 公吨: 'tonne', 平方公里: 'square-kilometer', 平方米: 'square-meter', 公顷: 'hectare', 英亩: 'acre', 平方英里: 'square-mile', 升: 'liter', 毫升: 'milliliter', 立方米: 'cubic-meter', 桶: 'barrel', 摄氏度: 'celsius', 华氏度: 'fahrenheit', 千瓦时: 'kilowatt-hour', 瓦特: 'watt', 千瓦: 'kilowatt', 兆瓦: 'megawatt', 吉瓦: 'gigawatt', 伏特: 'volt', 千字节: 'kilobyte', 兆字节: 'megabyte', 吉字节: 'gigabyte', 太字节: 'terabyte', 拍字节: 'petabyte', 每小时公里: 'kilometer-per-hour', 每小时英里: 'mile-per-hour', 每秒米: 'meter-per-second', 赫兹: 'hertz', 兆赫: 'megahertz', 吉赫: 'gigahertz', "%": 'percent', "‰": 'permille', 秒: 'second', kg: 'kilogram', "°c": 'celsius', "°f": 'fahrenheit', 瓦: 'watt', kb: 'kilobyte', mb: 'megabyte', gb: 'gigabyte', tb: 'terabyte', pb: 'petabyte', "km/h": 'kilometer-per-hour', "mi/h": 'mile-per-hour', "m/s": 'meter-per-second', hz: 'hertz', mhz: 'megahertz', ghz: 'gigahertz', ms: 'millisecond', nm: 'nanometer', mi: 'mile', yd: 'yard', "km²": 'square-kilometer', "m²": 'square-meter', ha: 'hectare', ac: 'acre', "mi²": 'square-mile', ml: 'milliliter', "m³": 'cubic-meter', bbl: 'barrel', kwh: 'kilowatt-hour', kw: 'kilowatt', mw: 'megawatt', gw: 'gigawatt', mph: 'mile-per-hour' },
  symbols: { "°": 'degree', g: 'gram', t: 'tonne', V: 'volt', "′": 'foot', "″": 'inch', W: 'watt' },
  months: { 十一月: 11, 十二月: 12 },
};
