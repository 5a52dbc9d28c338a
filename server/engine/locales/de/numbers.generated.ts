import type { GeneratedNumbers } from '../types.js';

export const generated: GeneratedNumbers = {
  decimal: ',',
  words: {
    null: 0, ein: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
    zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90, hundert: 100,
  },
  ordinals: {},
  scales: {},
  currencies: { 'schweizer franken': 'CHF', 'japanische yen': 'JPY', 'britische pfund': 'GBP', 'kanadische dollar': 'CAD', 'australische dollar': 'AUD', 'hongkong-dollar': 'HKD', 'russische rubel': 'RUB', 'indische rupien': 'INR', 'schwedische kronen': 'SEK', 'norwegische kronen': 'NOK', 'dänische kronen': 'DKK', 'tschechische kronen': 'CZK', 'türkische lira': 'TRY' },
  signs: { $: 'USD', 'US$': 'USD', 'A$': 'AUD', 'C$': 'CAD', 'CA$': 'CAD', 'HK$': 'HKD', 'NZ$': 'NZD', 'S$': 'SGD', 'R$': 'BRL', 'NT$': 'TWD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY', '₴': 'UAH', '₿': 'XBT' },
  units: {
    sekunde: 'second', sekunden: 'second', minute: 'minute', minuten: 'minute', stunde: 'hour', stunden: 'hour', tag: 'day', tage: 'day', tagen: 'day', tages: 'day', woche: 'week', wochen: 'week', monat: 'month', monate: 'month', monaten: 'month', monats: 'month', jahr: 'year', jahre: 'year', jahren: 'year', jahres: 'year',
    km: 'kilometer', kilometer: 'kilometer', kilometern: 'kilometer', meter: 'meter', metern: 'meter', cm: 'centimeter', zentimeter: 'centimeter', zentimetern: 'centimeter', mm: 'millimeter', millimeter: 'millimeter', nm: 'nanometer', nanometer: 'nanometer', meile: 'mile', meilen: 'mile', fuß: 'foot', zoll: 'inch',
    kg: 'kilogram', kilogramm: 'kilogram', kilo: 'kilogram', gramm: 'gram', liter: 'liter', litern: 'liter', 'km/h': 'kilometer-per-hour', '°c': 'celsius', '°f': 'fahrenheit', hektar: 'hectare', ha: 'hectare', 'km²': 'square-kilometer', 'm²': 'square-meter',
    kb: 'kilobyte', mb: 'megabyte', gb: 'gigabyte', tb: 'terabyte', gigabyte: 'gigabyte', megabyte: 'megabyte', terabyte: 'terabyte', kw: 'kilowatt', mw: 'megawatt', gw: 'gigawatt', kwh: 'kilowatt-hour', mwh: 'megawatt-hour', gwh: 'gigawatt-hour', twh: 'terawatt-hour', megawatt: 'megawatt', gigawatt: 'gigawatt', watt: 'watt', ghz: 'gigahertz', mhz: 'megahertz', ms: 'millisecond', millisekunden: 'millisecond', '%': 'percent', '‰': 'permille',
  },
  months: { januar: 1, jänner: 1, februar: 2, märz: 3, april: 4, mai: 5, juni: 6, juli: 7, august: 8, september: 9, oktober: 10, november: 11, dezember: 12, jan: 1, feb: 2, mär: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dez: 12 },
};
