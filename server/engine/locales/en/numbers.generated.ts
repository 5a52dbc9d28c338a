import type { GeneratedNumbers } from '../types.js';

export const generated: GeneratedNumbers = {
  decimal: '.',
  words: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100,
  },
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19,
    twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100,
  },
  scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15 },
  currencies: { 'us dollar': 'USD', 'us dollars': 'USD', 'canadian dollars': 'CAD', 'australian dollars': 'AUD', 'swiss francs': 'CHF', 'swiss franc': 'CHF', 'japanese yen': 'JPY', 'chinese yuan': 'CNY', 'british pounds': 'GBP', 'hong kong dollars': 'HKD', 'russian rubles': 'RUB', 'indian rupees': 'INR' },
  signs: { $: 'USD', 'US$': 'USD', 'A$': 'AUD', 'C$': 'CAD', 'CA$': 'CAD', 'HK$': 'HKD', 'NZ$': 'NZD', 'S$': 'SGD', 'R$': 'BRL', 'NT$': 'TWD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY', '₴': 'UAH', '₿': 'XBT' },
  units: {
    second: 'second', seconds: 'second', minute: 'minute', minutes: 'minute', hour: 'hour', hours: 'hour', day: 'day', days: 'day', week: 'week', weeks: 'week', month: 'month', months: 'month', year: 'year', years: 'year',
    km: 'kilometer', kilometer: 'kilometer', kilometers: 'kilometer', kilometre: 'kilometer', kilometres: 'kilometer', meter: 'meter', meters: 'meter', metre: 'meter', metres: 'meter', cm: 'centimeter', centimetre: 'centimeter', centimetres: 'centimeter', centimeter: 'centimeter', centimeters: 'centimeter', mm: 'millimeter', nm: 'nanometer', mile: 'mile', miles: 'mile', foot: 'foot', feet: 'foot', inch: 'inch', inches: 'inch', yard: 'yard', yards: 'yard',
    kg: 'kilogram', kilogram: 'kilogram', kilograms: 'kilogram', kilo: 'kilogram', kilos: 'kilogram', gram: 'gram', grams: 'gram', ton: 'ton', tons: 'ton', litre: 'liter', litres: 'liter', liter: 'liter', liters: 'liter',
    'km/h': 'kilometer-per-hour', 'miles per hour': 'mile-per-hour', '°c': 'celsius', '°f': 'fahrenheit', hectare: 'hectare', hectares: 'hectare', acre: 'acre', acres: 'acre', 'square meters': 'square-meter', 'square metres': 'square-meter', 'square kilometers': 'square-kilometer', 'square kilometres': 'square-kilometer', 'km²': 'square-kilometer', 'm²': 'square-meter',
    kb: 'kilobyte', mb: 'megabyte', gb: 'gigabyte', tb: 'terabyte', gigabytes: 'gigabyte', gigabyte: 'gigabyte', megabytes: 'megabyte', megabyte: 'megabyte', terabytes: 'terabyte', terabyte: 'terabyte', kw: 'kilowatt', mw: 'megawatt', gw: 'gigawatt', kwh: 'kilowatt-hour', mwh: 'megawatt-hour', gwh: 'gigawatt-hour', twh: 'terawatt-hour', megawatts: 'megawatt', gigawatts: 'gigawatt', gigawatt: 'gigawatt', megawatt: 'megawatt', watts: 'watt', ghz: 'gigahertz', mhz: 'megahertz', ms: 'millisecond',
    milliseconds: 'millisecond', '%': 'percent', '‰': 'permille',
  },
  months: { january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
};
