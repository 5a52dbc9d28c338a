// Written by scripts/generate-locales.mjs from CLDR (Unicode licence). Do not edit.
import type { PackedNumbers } from '../types.js';

export const generated: PackedNumbers = {
  decimal: '.',
  words: "",
  ordinals: "",
  scales: "!=A|1000!천|10000!만|1e8!억|1e12!조",
  suffixes: {  },
  currencies: "!=A#달러%아 &페소(크로)국 *루피+D!,R!.드 /비%:시%;가리<나이=스탄>운드?인도@ #[K!]N!^P!_ &{%레}(나~(네0란.1트 2파>|US+미)#|EU,유로|GB^영)2|JPY!일본 엔화|CNY!중)위안화|CHF!스위스 프랑|AU+호주@|CA+캐나다@|NZ+뉴질랜.#|HK+홍콩@|SG+싱가포르@|IN,? *|RUB!러:루블|UAH!우크라이나 그리브나|PL]폴0즈워티|CZ[체코 코루나|HUF!헝; 포린트|SE[스웨덴 }|NO[노르웨이 ~|DK[덴마크 ~|IS[아이슬0}|TRY!튀르키예 리라|KRW!대한민)원|BRL!브라질 레알|MX]멕시코_|ZA,남아프리카 랜드|ILS!이스라엘 신권 세켈|AE+아랍에미리1디르함|SA,사우디아라/리얄|RO]루마니{우|BG]불;{프|RS+세르/디나르|THB!태)바트|ID,?네:*아|TW+신 타이완@|ARS!아르헨티나_|CL^칠레_|CO^콜롬/&|EG^이집12|NG]<지리%<라|KZT!카자흐= 텡게|VN+베트남 동|PH^필리핀_|MY,말레이:링깃|PK,파키= *",
  signs: { US$: 'USD', "€": 'EUR', "£": 'GBP', "JP¥": 'JPY', "CN¥": 'CNY', AU$: 'AUD', CA$: 'CAD', NZ$: 'NZD', HK$: 'HKD', "₹": 'INR', "₽": 'RUB', "₴": 'UAH', zł: 'PLN', Kč: 'CZK', "₺": 'TRY', "₩": 'KRW', R$: 'BRL', MX$: 'MXN', "₪": 'ILS', "฿": 'THB', NT$: 'TWD', "E£": 'EGP', "₦": 'NGN', "₸": 'KZT', "₫": 'VND', "₱": 'PHP', $: 'USD', A$: 'AUD', C$: 'CAD', S$: 'SGD', "¥": 'JPY', "￥": 'JPY', "₿": 'XBT' },
  units: "!=A#미터&킬로(er)바이*와트+제곱,il.)트:e!;me<t(=기가>르츠?마일@메가[밀리];<^!m_,o{ar}k_~m,0t!1속 2헤>3ga4t:5그램6리터7!k8A&9at'by$'4`onCp(Dw9E²AF 도GA시HbAIe-JecKhoLKuMLrN~lO씨F|sJ`d!초|minu4분|M!시간|day!일|week!주|m`th!개월|ye{!년|NisJ`d^sA[초|}]7m8#|]!#|centi]!cmA센티#|Ni]^mA[#|nano]!nmA나노#|~:miA?|foo0ftA피트|y{d!ydA야드|inch!인치|}gram7g85|gram!5|t`n:메트릭 톤|squ{I}]7mE+&#|squ{I]^E+#|hJt{:haA헥타르|acr:acA에이커|squ{I~:miE+?|li<!6|N,i<^lA[6|cubic-]^³A세+#|b{rel!bblA배럴|celsius!°cA섭O|fahrenhei0°fA화O|degre:도|}Dt-M7wh8*시|D0*|}D0kw8*|;3Dt^wA@*|gi3D0gwA=*|vol0볼트|}$kb8.|;3$mH@.|gi3$gH=.|<a$tH테라.|peta$pH페타.|}]-C-M7m/hG1&#|~IC-M^i/hBphG1?|]-C-sJ`d^/sA초1#|h(tz!hzA2|;3h(tz^hzA@2|gi3h(tz!ghzA=2|Ccen0%|CN:‰",
  symbols: { m: 'meter', g: 'gram', t: 'tonne', L: 'liter', "°": 'degree', W: 'watt', V: 'volt', "′": 'foot', "″": 'inch' },
  months: "",
};
