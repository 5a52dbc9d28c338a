// Written by scripts/generate-locales.mjs from CLDR (Unicode licence). Do not edit.
import type { PackedNumbers } from '../types.js';

export const generated: PackedNumbers = {
  decimal: '.',
  words: "",
  ordinals: "",
  scales: "!=A|10000!万|1e8!億|1e12!兆|1e16!京",
  suffixes: {  },
  currencies: "!=A#ンド%ドル&ア (ペソ)クロ*ン +イス,ディ.ルピ/)ー:D!;ラ#< フ=R!>コ ?シ&@リ&[アル]ウェ^ウォ_スタ{ナイ}ハム~ブル0ポー1リン2ルー3ンガ4K!5N!6P!7,ル8.ー9/ナ'/ネ$=イ`]ー-ビ&Qポ#bル |US:米%|EU=ユーロ|GB6英国Q|JPY!円A日本円|CNY!中国人民元|CHF!ス+<ラン|AU:オーストラ@%|CA:カナダ %|NZ:ニュージー; %|HK:香港%|SG:シ30b%|IN$# 8|RUB!ロ?2~|UAH!ウクライナ<リヴニャ|PL50; ズ^ティ|CZ4チェ>コルナ|HUF!ハ3リー<ォ1ト|SE4ス`デ*9|NO4ノル` '|DK4デンマーク '|IS4ア+; 9|TRY!トル>リラ|KRW!韓国^ン|BRL!ブラジbレ[|MX5メキシ>(|ZA=南アフリカ ;|ILS!+ラエル新シェケル|AE:uae 7}Aアラブ首長国連邦7}|SA=サウジ リヤル|RO52マニ&レイ|BG5~ガ@新レフ|RS:セル-,ナール|THB!タイ バーツ|ID$#ネ?.ア|TW:新台湾%|ARS![ゼンチ*(|CL6チリ (|CO6コロン-(|EG6エジプト Q|NG5{ジェ@{ラ|KZT!カザフ_*テンゲ|VN:ベトナム ドン|PH6フィリピ*(|MY=マレー?1ギット|PK=パキ_*8",
  signs: { $: 'USD', "€": 'EUR', "£": 'GBP', "￥": 'JPY', 元: 'CNY', A$: 'AUD', CA$: 'CAD', NZ$: 'NZD', HK$: 'HKD', "₹": 'INR', "₽": 'RUB', "₴": 'UAH', zł: 'PLN', Kč: 'CZK', "₺": 'TRY', "₩": 'KRW', R$: 'BRL', MX$: 'MXN', "₪": 'ILS', レイ: 'RON', "฿": 'THB', NT$: 'TWD', "E£": 'EGP', "₦": 'NGN', "₸": 'KZT', "₫": 'VND', "₱": 'PHP', US$: 'USD', AU$: 'AUD', C$: 'CAD', S$: 'SGD', "¥": 'JPY', "₿": 'XBT' },
  units: "!トル#=A&メー(キロ)er*イト+ット,il.e#:me;t)<バ*=ワ+>イル?ギガ@ヘル[ミリ]メガ^平方_&!{:;}#m~,o0@ツ1ar2k~3m,4t#5マ>6速 7ga8t.9グラ'セン$パー`リッC#kDA(EatFbyGF8HecIonJp)KwEL²AM 度N3lO9ムPA時QbARe-ShoTSuUTrV氏M|sHId#秒|minu8分|U#時間|day#日|week#週間|mIth#か月|ye1#年|dHad.十年|NisHId}sA[秒|2{CmD_|{#_|centi{#cmA'チ_|Ni{}mA[_|nano{#nmAナノ_|3.miA5|foo4ftAフィート|y1d#ydAヤード|inch#インチ|2gramCgDO|gram#O|tIn.トン|squ1R2{CmL^(_|squ1R{}L^_|hHt1.haAヘクタール|acr.acAエーカー|squ1R3.miL^5|li;#`!|N,i;}lA[`!|cubic-{}³A立方_|b1rel#bblAバレル|celsius#°cA摂V|fahrenhei4°fA華V|degre.度|2Kt-UCwhD=時|K4=|2K4kwD=|:7Kt}wA]=|gi7K4gwA?=|vol4ボルト|2GkbD<|:7GmQ]<|gi7GgQ?<|;aGtQテラ<|petaGpQペタ<|2{-J-UCm/hP6(_|3RJ-U}i/hBphP65|{-J-sHId}/sA秒6_|h)tz#hzA0|:7h)tz}hzA]0|gi7h)tz#ghzA?0|Jcen4%A$'ト|JN.‰A$ミル",
  symbols: { m: 'meter', g: 'gram', t: 'tonne', L: 'liter', "°": 'degree', W: 'watt', V: 'volt', s: 'second', h: 'hour', d: 'day', w: 'week', y: 'year', "′": 'foot', "″": 'inch' },
  months: "",
};
