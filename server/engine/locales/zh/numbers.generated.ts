// Written by scripts/generate-locales.mjs from CLDR (Unicode licence). Do not edit.
import type { PackedNumbers } from '../types.js';

export const generated: PackedNumbers = {
  decimal: '.',
  words: "",
  ordinals: "",
  scales: "!A万|10000=!|1e8=A亿|1e12=!亿",
  suffixes: {  },
  currencies: "!=A#克朗%比索&利亚(卢比)D!*)新+R!,亚尔.印度/斯坦:西亚;K!<N!=P!|US)美元|EU+欧元|GB=英镑|JPY!日元|CNY!人民币|CHF!瑞士法郎|AU)澳大&元|CA)加拿大元|NZ*西兰元|HK)港元|SG*加坡元|IN+.(|RUB!俄罗斯卢布|UAH!乌克兰格里夫纳|PL<波兰兹罗提|CZ;捷克#|HUF!匈牙利福林|SE;瑞典#|NO;挪威#|DK;丹麦#|IS;冰岛#|TRY!土耳其里拉|KRW!韩元|BRL!巴西雷,|MX<墨西哥%|ZA+南非兰特|ILS!以色列新谢克尔|AE)阿联酋迪拉姆|SA+沙特里,|RO<罗马尼亚列伊|BG<保加&列弗|RS)塞尔维亚第纳尔|THB!泰铢|ID+.尼:(|TW*台币|ARS!阿根廷%|CL=智利%|CO=哥伦比亚%|EG=埃及镑|NG<尼日&奈拉|KZT!哈萨克/坚戈|VN)越南盾|PH=菲律宾%|MY+马来:林吉特|PK+巴基/(",
  signs: { US$: 'USD', "€": 'EUR', "£": 'GBP', "JP¥": 'JPY', "¥": 'CNY', AU$: 'AUD', CA$: 'CAD', NZ$: 'NZD', HK$: 'HKD', "₹": 'INR', "₽": 'RUB', "₴": 'UAH', zł: 'PLN', Kč: 'CZK', "₺": 'TRY', "₩": 'KRW', R$: 'BRL', MX$: 'MXN', "₪": 'ILS', "฿": 'THB', NT$: 'TWD', "E£": 'EGP', "₦": 'NGN', "₸": 'KZT', "₫": 'VND', "₱": 'PHP', $: 'USD', A$: 'AUD', C$: 'CAD', S$: 'SGD', "￥": 'JPY', "₿": 'XBT' },
  units: "!=A#er&字节(il)e!*me+t#,公里.小时:平方;英里<*+=A千>!m?(o@A兆[A吉]A每^ar_k?{m(}t!~<!0ga1t)2氏度3at4by5416ec7on8p#9w3'²A$=瓦`A毫Ce-DhoEDuFErG{l|s67d!秒B钟|minu1分钟|F!.|day!天|week!周|m7th!个月|ye^!年|d6ad)个十年|Gis67d>s`秒|_~,|~米|centi~厘米|Gi~毫米|nano~nmA纳米|{)miA;|foo}英尺|y^d!ydA码|inch!英寸|_gram!kg=克|gram!克|t7n)公吨|squ^C_~km':,|squ^C<>':米|h6t^)haA公顷|acr)acA英亩|squ^C{)mi':;|li+!升|G(i+>l`升|cubic-<>³A立方米|b^rel!bblA桶|celsius!°cA摄2|fahrenhei}°fA华2|_9t-F!kwh$时|9}瓦B特|_9}kw$|*09t>w@瓦|gi09}gw[瓦|vol}伏特|_5kb=&|*05mb@&|gi05gb[&|+a5tbA太&|peta5pbA拍&|_<-8-F!km/h].,|{C8-F>i/hBph].;|<-8-s67d>/s]秒米|h#tz!hzA赫兹|*0h#tz>hz@赫|gi0h#tz!ghz[赫|8cen}%|8G)‰",
  symbols: { "°": 'degree', g: 'gram', t: 'tonne', V: 'volt', "′": 'foot', "″": 'inch', W: 'watt' },
  months: "!A十|11=!一月|12=!二月",
};
