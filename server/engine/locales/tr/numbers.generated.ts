// Written by scripts/generate-locales.mjs from CLDR (Unicode licence). Do not edit.
import type { PackedNumbers } from '../types.js';

export const generated: PackedNumbers = {
  decimal: ',',
  words: "!=A#!o%#n&% (0!)ki*se+üç|(sıfır|1!bir|2!i)|3!+|4!dört|5!beş|6!altı|7!yedi|8!*)z|9!dokuz|10%|11&bir|12&i)|13&+|14&dört|15&beş|16&altı|17&yedi|18&*)z|19&dokuz|2(yirmi|30#tuz|4(kırk|5(elli|6(altmış|7(yetmiş|8(*k*n|9(doksan|10(yüz",
  ordinals: "!=A#nc%0!&#i(i&)#ı*ı)+#ü,ü+|1!bir(|2!ik(|3!üç,|4!dörd,|5!beş(|6!alt*|7!yed(|8!sekiz(|9!dokuzu#u|1%onu#u|2%yirm(|3%otuzu#u|4%kırk*|5%ell(|6%altmış*|7%yetmiş(|8%seksen(|9%doksan*|10%yüz,",
  scales: "!=A|1000!bin|1e6!milyonBn|1e9!milyarBr|1e12!tnBrilyon",
  suffixes: { B: 1000 },
  currencies: "!=A#rı%sı&a (an)on*D!+li,i̇.ol/ d:a#;in<is=ra>.:?R!@en[es]y&^le_ru{su} k~)u0K!1N!2P!3[o43{5p46( 7(d8/>9<i'<t$'6`@i-arQirqnaxre|US*abd8|EU?euro|GB2,ngi+z ster+ni|JPY!jap) y`|CNY!ç; yu(ı|CHF!,sviçx fr(gı|AU*avust=l]d>|CA*k(ad&d>|NZ*y` zel7&d>|HK*h)g})g8|SG*s;gapur8|IN?h;d$_p9|RUB!_s _bl[i|UAH!uk=yn&grivq%|PL1p.)]zlot9|CZ0çek}o_q%|HUF!mac- for;ti|SE0,sveç}r~|NO0norveç}r~|DK0d(im-k&kr~|IS0,zl7&kr~|TRY!türk +=%|KRW!güney}ox w~|BRL!bxzil]xa+|MX1meksik&5|ZA?güney afrik&r7ı|ILS!y` ,s=il şeke+|AE*bae/QhemiBQ^şik a=p emQ+k^ri/Qhemi|SA?{udi a=b$riya+|RO1rom@ ^yi|BG1bulg- ^va%|RS*%rp/;:|THB!tayl7 bahtı|ID?@d)ez]_p9|TW*y` tayv(8|ARS!-j(t; 5|CL2şi+ 5|CO2k.ombi]5|EG2mı%r +=%|NG1nijer]qi=%|KZT!kazak$t@g[i|VN*vietqm/)gu|PH2fi+p;^r 5|MY?ma^z]r;ggiti|PK?pak$_p9",
  signs: { $: 'USD', "€": 'EUR', "£": 'GBP', "¥": 'JPY', "CN¥": 'CNY', AU$: 'AUD', CA$: 'CAD', NZ$: 'NZD', HK$: 'HKD', "₹": 'INR', "₽": 'RUB', "₴": 'UAH', zł: 'PLN', Kč: 'CZK', "₺": 'TRY', "₩": 'KRW', R$: 'BRL', MX$: 'MXN', "₪": 'ILS', "฿": 'THB', NT$: 'TWD', "E£": 'EGP', "₦": 'NGN', "₸": 'KZT', "₫": 'VND', "₱": 'PHP', US$: 'USD', A$: 'AUD', C$: 'CAD', S$: 'SGD', "￥": 'JPY', "₿": 'XBT' },
  units: "!=A#il&er(re)me*)t+at,#o.m#:e!;ga<k,=yt>&!?sa@*([*>]ec^t!_a({on}&t~a=0ar1h}21z3i;4&-5);6+B7=:8?n9b7'bB$b~`grDitEw+F.lH6wIBmJE^K`aLKmMaBNd!Og3PhoQPuRQrSR!TinUye|s]{N8iUBn|mTut:dakikMk|S?C+|day!gün|week!haftMf|m{th!ay|U0!yıl|d]ad:{ yıl|Fis]{N.i8iUBsn|<[<@I|[@|centi[cmA8ti@|Fi[.i@I|nano[nano@I|.:.|foo^fD|y0Ny0dMd|Tch!Tç|<L!kgB,L|L!L|t{n:t{|squ_-<[<@k_I²|squ_-[@k_B²|h]t_!hMekt0|ac(!acBk(|squ_-.:. k_C²|lD>lD(|F#D>.#D(Bl|cubic-[@küpB³|b0(l!bblAv0#|celsius!8ti`+ d&]eA°c|fah(nhei^fah(nh~ d&]eA°f|deg(:d&]e|<Et-S<v+?Hh|Jv+|<J<vH|5J5vH|OJOvH|vol^volt|<9k',$|59m'e;$|O9g'3$|t&a9t'&a$|peta9p'eta$|<*4p4S<@/?6m/?|.e-p4S./?G+|*4p4s]{Nm/snBet(/8iU|2!2Bz|52!52Bhz|O2!ghzB32|p&cen^%Ayüzde|p&F:bTdeA‰",
  symbols: { m: 'meter', g: 'gram', t: 'tonne', l: 'liter', "°": 'degree', W: 'watt', V: 'volt', d: 'minute', s: 'hour', h: 'week', y: 'year', "′": 'foot', "″": 'inch' },
  months: "!=A|1!ocaDk|2!şubDat|3!marDt|4!nisDan|5!mayDıs|6!hazDiran|7!temDmuz|8!ağuDstos|9!eylDül|10!ekiDm|11!kasDım|12!araDlık",
};
