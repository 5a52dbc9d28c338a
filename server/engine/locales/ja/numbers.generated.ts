// Written by scripts/generate-locales.mjs from CLDR (Unicode licence). Do not edit.
import type { PackedNumbers } from '../types.js';

export const generated: PackedNumbers = {
  decimal: '.',
  words: "",
  ordinals: "",
  scales: "10000=A万|1e8=A億|1e12=A兆|1e16=A京",
  suffixes: {  },
  currencies: "USD=A米ドル|EUR=Aユーロ|GBP=A英国ポンド|JPY=A円A日本円|CNY=A中国人民元|CHF=Aスイス フラン|AUD=Aオーストラリア ドル|CAD=Aカナダ ドル|NZD=Aニュージーランド ドル|HKD=A香港ドル|SGD=Aシンガポール ドル|INR=Aインド ルピー|RUB=Aロシア ルーブル|UAH=Aウクライナ フリヴニャ|PLN=Aポーランド ズウォティ|CZK=Aチェコ コルナ|HUF=Aハンガリー フォリント|SEK=Aスウェーデン クローナ|NOK=Aノルウェー クローネ|DKK=Aデンマーク クローネ|ISK=Aアイスランド クローナ|TRY=Aトルコ リラ|KRW=A韓国ウォン|BRL=Aブラジル レアル|MXN=Aメキシコ ペソ|ZAR=A南アフリカ ランド|ILS=Aイスラエル新シェケル|AED=Auae ディルハムAアラブ首長国連邦ディルハム|SAR=Aサウジ リヤル|RON=Aルーマニア レイ|BGN=Aブルガリア 新レフ|RSD=Aセルビア ディナール|THB=Aタイ バーツ|IDR=Aインドネシア ルピア|TWD=A新台湾ドル|ARS=Aアルゼンチン ペソ|CLP=Aチリ ペソ|COP=Aコロンビア ペソ|EGP=Aエジプト ポンド|NGN=Aナイジェリア ナイラ|KZT=Aカザフスタン テンゲ|VND=Aベトナム ドン|PHP=Aフィリピン ペソ|MYR=Aマレーシア リンギット|PKR=Aパキスタン ルピー",
  signs: { $: 'USD', "€": 'EUR', "£": 'GBP', "￥": 'JPY', 元: 'CNY', A$: 'AUD', CA$: 'CAD', NZ$: 'NZD', HK$: 'HKD', "₹": 'INR', "₽": 'RUB', "₴": 'UAH', zł: 'PLN', Kč: 'CZK', "₺": 'TRY', "₩": 'KRW', R$: 'BRL', MX$: 'MXN', "₪": 'ILS', レイ: 'RON', "฿": 'THB', NT$: 'TWD', "E£": 'EGP', "₦": 'NGN', "₸": 'KZT', "₫": 'VND', "₱": 'PHP', US$: 'USD', AU$: 'AUD', C$: 'CAD', S$: 'SGD', "¥": 'JPY', "₿": 'XBT' },
  units: "second=A秒|minute=A分|hour=A時間|day=A日|week=A週間|month=Aか月|year=A年|decade=A十年|millisecond=AmsAミリ秒|kilometer=AkmAキロメートル|meter=Aメートル|centimeter=AcmAセンチメートル|millimeter=AmmAミリメートル|nanometer=AnmAナノメートル|mile=AmiAマイル|foot=AftAフィート|yard=AydAヤード|inch=Aインチ|kilogram=AkgAキログラム|gram=Aグラム|milligram=AmgAミリグラム|microgram=AμgAマイクログラム|tonne=Aトン|square-kilometer=Akm²A平方キロメートル|square-meter=Am²A平方メートル|hectare=AhaAヘクタール|acre=AacAエーカー|square-mile=Ami²A平方マイル|liter=Aリットル|milliliter=AmlAミリリットル|hectoliter=AhlAヘクトリットル|cubic-meter=Am³A立方メートル|barrel=AbblAバレル|celsius=A°cA摂氏 度|fahrenheit=A°fA華氏 度|degree=A度|kilowatt-hour=AkwhAキロワット時|watt=Aワット|kilowatt=AkwAキロワット|megawatt=AmwAメガワット|gigawatt=AgwAギガワット|volt=Aボルト|lumen=AlmAルーメン|kilohertz=AkhzAキロヘルツ|kilobyte=AkbAキロバイト|megabyte=AmbAメガバイト|gigabyte=AgbAギガバイト|terabyte=AtbAテラバイト|petabyte=ApbAペタバイト|kilometer-per-hour=Akm/hA時速 キロメートル|mile-per-hour=Ami/hBphA時速 マイル|meter-per-second=Am/sA秒速 メートル|hertz=AhzAヘルツ|megahertz=AmhzAメガヘルツ|gigahertz=AghzAギガヘルツ|percent=A%Aパーセント|permille=A‰Aパーミル",
  symbols: { m: 'meter', g: 'gram', t: 'tonne', L: 'liter', "°": 'degree', W: 'watt', V: 'volt', s: 'second', h: 'hour', d: 'day', w: 'week', y: 'year', "′": 'foot', "″": 'inch' },
  months: "",
};
