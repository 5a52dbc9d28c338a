// Written by scripts/generate-locales.mjs from CLDR (Unicode licence). Do not edit.
import type { PackedNumbers } from '../types.js';

export const generated: PackedNumbers = {
  decimal: '.',
  words: "",
  ordinals: "",
  scales: "!=A|10000!万|1e8!億|1e12!兆|1e16!京",
  suffixes: {  },
  currencies: "!=A#ンド%ドル&ア (ペソ)クロ*ン +イス,ディ.ルピ/)ー:D!;ラ#< フ=R!>コ ?シ&@リ&[アル]ウェ^ウォ_スタ{ナイ}ハム~ブル0ポー1リン2ルー3ンガ4K!5N!6P!7,ル8.ー9/ナ|US:米%|EU=ユーロ|GB6英国ポ#|JPY!円A日本円|CNY!中国人民元|CHF!ス+<ラン|AU:オーストラ@%|CA:カナダ %|NZ:ニュージー; %|HK:香港%|SG:シ30ル %|IN=イ# 8|RUB!ロ?2~|UAH!ウクライナ<リヴニャ|PL50; ズ^ティ|CZ4チェ>コルナ|HUF!ハ3リー<ォ1ト|SE4ス]ーデ*9|NO4ノル]ー /ネ|DK4デンマーク /ネ|IS4ア+; 9|TRY!トル>リラ|KRW!韓国^ン|BRL!ブラジル レ[|MX5メキシ>(|ZA=南アフリカ ;|ILS!+ラエル新シェケル|AE:uae 7}Aアラブ首長国連邦7}|SA=サウジ リヤル|RO52マニ&レイ|BG5~ガ@新レフ|RS:セルビ&,ナール|THB!タイ バーツ|ID=イ#ネ?.ア|TW:新台湾%|ARS![ゼンチ*(|CL6チリ (|CO6コロンビ&(|EG6エジプト ポ#|NG5{ジェ@{ラ|KZT!カザフ_*テンゲ|VN:ベトナム ドン|PH6フィリピ*(|MY=マレー?1ギット|PK=パキ_*8",
  signs: { $: 'USD', "€": 'EUR', "£": 'GBP', "￥": 'JPY', 元: 'CNY', A$: 'AUD', CA$: 'CAD', NZ$: 'NZD', HK$: 'HKD', "₹": 'INR', "₽": 'RUB', "₴": 'UAH', zł: 'PLN', Kč: 'CZK', "₺": 'TRY', "₩": 'KRW', R$: 'BRL', MX$: 'MXN', "₪": 'ILS', レイ: 'RON', "฿": 'THB', NT$: 'TWD', "E£": 'EGP', "₦": 'NGN', "₸": 'KZT', "₫": 'VND', "₱": 'PHP', US$: 'USD', AU$: 'AUD', C$: 'CAD', S$: 'SGD', "¥": 'JPY', "₿": 'XBT' },
  units: "!トル#=A&メー(キロ)er*イト+ット,il.e#:me;t)<バ*=ワ+>イル?ギガ@ヘル[ミリ]メガ^平方_&!{:;}#m~,o0@ツ1ar2k~3m,4t#5マ>6速 7ga8t.9グラ|second#秒|minu8分|hour#時間|day#日|week#週間|month#か月|ye1#年|decad.十年|3lisecond}sA[秒|2{#kmA(_|{#_|centi{#cmAセンチ_|3li{}mA[_|nano{#nmAナノ_|3.miA5|foo4ftAフィート|y1d#ydAヤード|inch#インチ|2gram#kgA(9ム|gram#9ム|tonn.トン|squ1e-2{#km²A^(_|squ1e-{}²A^_|hect1.haAヘクタール|acr.acAエーカー|squ1e-3.mi²A^5|li;#リッ!|3l,i;}lA[リッ!|cubic-{}³A立方_|b1rel#bblAバレル|celsius#°cA摂氏 度|fahrenhei4°fA華氏 度|degre.度|2watt-hour#kwhA(=時|wat4=|2wat4kwA(=|:7watt}wA]=|gi7wat4gwA?=|vol4ボルト|2by8kbA(<|:7by8mbA]<|gi7by8gbA?<|;aby8tbAテラ<|petaby8pbAペタ<|2{-p)-hour#km/hA時6(_|3e-p)-hour}i/hBphA時65|{-p)-second}/sA秒6_|h)tz#hzA0|:7h)tz}hzA]0|gi7h)tz#ghzA?0|p)cen4%Aパーセント|p)3l.‰Aパーミル",
  symbols: { m: 'meter', g: 'gram', t: 'tonne', L: 'liter', "°": 'degree', W: 'watt', V: 'volt', s: 'second', h: 'hour', d: 'day', w: 'week', y: 'year', "′": 'foot', "″": 'inch' },
  months: "",
};
