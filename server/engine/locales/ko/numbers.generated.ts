// Written by scripts/generate-locales.mjs from CLDR (Unicode licence). Do not edit.
import type { PackedNumbers } from '../types.js';

export const generated: PackedNumbers = {
  decimal: '.',
  words: "",
  ordinals: "",
  scales: "1000=A천|10000=A만|1e8=A억|1e12=A조",
  suffixes: {  },
  currencies: "USD=A미국 달러|EUR=A유로|GBP=A영국 파운드|JPY=A일본 엔화|CNY=A중국 위안화|CHF=A스위스 프랑|AUD=A호주 달러|CAD=A캐나다 달러|NZD=A뉴질랜드 달러|HKD=A홍콩 달러|SGD=A싱가포르 달러|INR=A인도 루피|RUB=A러시아 루블|UAH=A우크라이나 그리브나|PLN=A폴란드 즈워티|CZK=A체코 코루나|HUF=A헝가리 포린트|SEK=A스웨덴 크로나|NOK=A노르웨이 크로네|DKK=A덴마크 크로네|ISK=A아이슬란드 크로나|TRY=A튀르키예 리라|KRW=A대한민국 원|BRL=A브라질 레알|MXN=A멕시코 페소|ZAR=A남아프리카 랜드|ILS=A이스라엘 신권 세켈|AED=A아랍에미리트 디르함|SAR=A사우디아라비아 리얄|RON=A루마니아 레우|BGN=A불가리아 레프|RSD=A세르비아 디나르|THB=A태국 바트|IDR=A인도네시아 루피아|TWD=A신 타이완 달러|ARS=A아르헨티나 페소|CLP=A칠레 페소|COP=A콜롬비아 페소|EGP=A이집트 파운드|NGN=A나이지리아 나이라|KZT=A카자흐스탄 텡게|VND=A베트남 동|PHP=A필리핀 페소|MYR=A말레이시아 링깃|PKR=A파키스탄 루피",
  signs: { US$: 'USD', "€": 'EUR', "£": 'GBP', "JP¥": 'JPY', "CN¥": 'CNY', AU$: 'AUD', CA$: 'CAD', NZ$: 'NZD', HK$: 'HKD', "₹": 'INR', "₽": 'RUB', "₴": 'UAH', zł: 'PLN', Kč: 'CZK', "₺": 'TRY', "₩": 'KRW', R$: 'BRL', MX$: 'MXN', "₪": 'ILS', "฿": 'THB', NT$: 'TWD', "E£": 'EGP', "₦": 'NGN', "₸": 'KZT', "₫": 'VND', "₱": 'PHP', $: 'USD', A$: 'AUD', C$: 'CAD', S$: 'SGD', "¥": 'JPY', "￥": 'JPY', "₿": 'XBT' },
  units: "second=A초|minute=A분|hour=A시간|day=A일|week=A주|month=A개월|year=A년|millisecond=AmsA밀리초|kilometer=AkmA킬로미터|meter=A미터|centimeter=AcmA센티미터|millimeter=AmmA밀리미터|nanometer=AnmA나노미터|mile=AmiA마일|foot=AftA피트|yard=AydA야드|inch=A인치|kilogram=AkgA킬로그램|gram=A그램|milligram=AmgA밀리그램|microgram=AμgA마이크로그램|tonne=A메트릭 톤|square-kilometer=Akm²A제곱킬로미터|square-meter=Am²A제곱미터|hectare=AhaA헥타르|acre=AacA에이커|square-mile=Ami²A제곱마일|liter=A리터|milliliter=AmlA밀리리터|hectoliter=AhlA헥토리터|cubic-meter=Am³A세제곱미터|barrel=AbblA배럴|celsius=A°cA섭씨 도|fahrenheit=A°fA화씨 도|degree=A도|kilowatt-hour=AkwhA킬로와트시|watt=A와트|kilowatt=AkwA킬로와트|megawatt=AmwA메가와트|gigawatt=AgwA기가와트|volt=A볼트|lumen=AlmA루멘|kilohertz=AkhzA킬로헤르츠|kilobyte=AkbA킬로바이트|megabyte=AmbA메가바이트|gigabyte=AgbA기가바이트|terabyte=AtbA테라바이트|petabyte=ApbA페타바이트|kilometer-per-hour=Akm/hA시속 킬로미터|mile-per-hour=Ami/hBphA시속 마일|meter-per-second=Am/sA초속 미터|hertz=AhzA헤르츠|megahertz=AmhzA메가헤르츠|gigahertz=AghzA기가헤르츠|percent=A%|permille=A‰",
  symbols: { m: 'meter', g: 'gram', t: 'tonne', L: 'liter', "°": 'degree', W: 'watt', V: 'volt', "′": 'foot', "″": 'inch' },
  months: "",
};
