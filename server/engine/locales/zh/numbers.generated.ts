// Written by scripts/generate-locales.mjs from CLDR (Unicode licence). Do not edit.
import type { PackedNumbers } from '../types.js';

export const generated: PackedNumbers = {
  decimal: '.',
  words: "",
  ordinals: "",
  scales: "10000=A万|1e8=A亿|1e12=A万亿",
  suffixes: {  },
  currencies: "USD=A美元|EUR=A欧元|GBP=A英镑|JPY=A日元|CNY=A人民币|CHF=A瑞士法郎|AUD=A澳大利亚元|CAD=A加拿大元|NZD=A新西兰元|HKD=A港元|SGD=A新加坡元|INR=A印度卢比|RUB=A俄罗斯卢布|UAH=A乌克兰格里夫纳|PLN=A波兰兹罗提|CZK=A捷克克朗|HUF=A匈牙利福林|SEK=A瑞典克朗|NOK=A挪威克朗|DKK=A丹麦克朗|ISK=A冰岛克朗|TRY=A土耳其里拉|KRW=A韩元|BRL=A巴西雷亚尔|MXN=A墨西哥比索|ZAR=A南非兰特|ILS=A以色列新谢克尔|AED=A阿联酋迪拉姆|SAR=A沙特里亚尔|RON=A罗马尼亚列伊|BGN=A保加利亚列弗|RSD=A塞尔维亚第纳尔|THB=A泰铢|IDR=A印度尼西亚卢比|TWD=A新台币|ARS=A阿根廷比索|CLP=A智利比索|COP=A哥伦比亚比索|EGP=A埃及镑|NGN=A尼日利亚奈拉|KZT=A哈萨克斯坦坚戈|VND=A越南盾|PHP=A菲律宾比索|MYR=A马来西亚林吉特|PKR=A巴基斯坦卢比",
  signs: { US$: 'USD', "€": 'EUR', "£": 'GBP', "JP¥": 'JPY', "¥": 'CNY', AU$: 'AUD', CA$: 'CAD', NZ$: 'NZD', HK$: 'HKD', "₹": 'INR', "₽": 'RUB', "₴": 'UAH', zł: 'PLN', Kč: 'CZK', "₺": 'TRY', "₩": 'KRW', R$: 'BRL', MX$: 'MXN', "₪": 'ILS', "฿": 'THB', NT$: 'TWD', "E£": 'EGP', "₦": 'NGN', "₸": 'KZT', "₫": 'VND', "₱": 'PHP', $: 'USD', A$: 'AUD', C$: 'CAD', S$: 'SGD', "￥": 'JPY', "₿": 'XBT' },
  units: "second=A秒B钟|minute=A分钟|hour=A小时|day=A天|week=A周|month=A个月|year=A年|decade=A个十年|millisecond=AmsA毫秒|kilometer=A公里|meter=A米|centimeter=A厘米|millimeter=A毫米|nanometer=AnmA纳米|mile=AmiA英里|foot=A英尺|yard=AydA码|inch=A英寸|kilogram=AkgA千克|gram=A克|milligram=AmgA毫克|microgram=AμgA微克|tonne=A公吨|square-kilometer=Akm²A平方公里|square-meter=Am²A平方米|hectare=AhaA公顷|acre=AacA英亩|square-mile=Ami²A平方英里|liter=A升|milliliter=AmlA毫升|hectoliter=AhlA公石|cubic-meter=Am³A立方米|barrel=AbblA桶|celsius=A°cA摄氏度|fahrenheit=A°fA华氏度|kilowatt-hour=AkwhA千瓦时|watt=A瓦B特|kilowatt=AkwA千瓦|megawatt=AmwA兆瓦|gigawatt=AgwA吉瓦|volt=A伏特|lumen=AlmA流明|kilohertz=AkhzA千赫|kilobyte=AkbA千字节|megabyte=AmbA兆字节|gigabyte=AgbA吉字节|terabyte=AtbA太字节|petabyte=ApbA拍字节|kilometer-per-hour=Akm/hA每小时公里|mile-per-hour=Ami/hBphA每小时英里|meter-per-second=Am/sA每秒米|hertz=AhzA赫兹|megahertz=AmhzA兆赫|gigahertz=AghzA吉赫|percent=A%|permille=A‰",
  symbols: { "°": 'degree', g: 'gram', t: 'tonne', V: 'volt', "′": 'foot', "″": 'inch', W: 'watt' },
  months: "11=A十一月|12=A十二月",
};
