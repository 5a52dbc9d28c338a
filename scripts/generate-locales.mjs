/**
 * Writes server/engine/locales/<lang>/numbers.generated.ts from CLDR (number words, scale words, currencies, units, months),
 * languages.generated.ts, which names the tables of each language, and function-words.generated.ts.
 * `node scripts/generate-locales.mjs`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, folderOf } from './languages.mjs';
import { packTable } from './pack.mjs';
import { spellOut } from './spell-out.mjs';

const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'CHF', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'INR', 'RUB', 'UAH', 'PLN', 'CZK', 'HUF', 'SEK', 'NOK', 'DKK', 'ISK', 'TRY', 'KRW', 'BRL', 'MXN', 'ZAR', 'ILS', 'AED', 'SAR', 'RON', 'BGN', 'RSD', 'THB', 'IDR', 'TWD', 'ARS', 'CLP', 'COP', 'EGP', 'NGN', 'KZT', 'VND', 'PHP', 'MYR', 'PKR'];
const UNITS = {
  'duration-second': 'second', 'duration-minute': 'minute', 'duration-hour': 'hour', 'duration-day': 'day', 'duration-week': 'week', 'duration-month': 'month', 'duration-year': 'year', 'duration-decade': 'decade', 'duration-millisecond': 'millisecond',
  'length-kilometer': 'kilometer', 'length-meter': 'meter', 'length-centimeter': 'centimeter', 'length-millimeter': 'millimeter', 'length-nanometer': 'nanometer', 'length-mile': 'mile', 'length-foot': 'foot', 'length-yard': 'yard', 'length-inch': 'inch',
  'mass-kilogram': 'kilogram', 'mass-gram': 'gram', 'mass-milligram': 'milligram', 'mass-microgram': 'microgram', 'mass-tonne': 'tonne', 'area-square-kilometer': 'square-kilometer', 'area-square-meter': 'square-meter', 'area-hectare': 'hectare', 'area-acre': 'acre', 'area-square-mile': 'square-mile',
  'volume-liter': 'liter', 'volume-milliliter': 'milliliter', 'volume-hectoliter': 'hectoliter', 'volume-cubic-meter': 'cubic-meter', 'volume-barrel': 'barrel', 'temperature-celsius': 'celsius', 'temperature-fahrenheit': 'fahrenheit', 'temperature-generic': 'degree',
  'energy-kilowatt-hour': 'kilowatt-hour', 'power-watt': 'watt', 'power-kilowatt': 'kilowatt', 'power-megawatt': 'megawatt', 'power-gigawatt': 'gigawatt', 'electric-volt': 'volt', 'light-lumen': 'lumen', 'frequency-kilohertz': 'kilohertz',
  'digital-kilobyte': 'kilobyte', 'digital-megabyte': 'megabyte', 'digital-gigabyte': 'gigabyte', 'digital-terabyte': 'terabyte', 'digital-petabyte': 'petabyte',
  'speed-kilometer-per-hour': 'kilometer-per-hour', 'speed-mile-per-hour': 'mile-per-hour', 'speed-meter-per-second': 'meter-per-second', 'frequency-hertz': 'hertz', 'frequency-megahertz': 'megahertz', 'frequency-gigahertz': 'gigahertz',
  'concentr-percent': 'percent', 'concentr-permille': 'permille',
};

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (name, language, file) => {
  const folder = folderOf(language);
  return JSON.parse(readFileSync(join(dirname(require.resolve(`${name}/package.json`)), 'main', folder, file), 'utf8')).main[folder];
};

/** As the recognizer compares: lower case, plain spaces, no soft hyphens, no final dot. */
const key = (text) => text.toLowerCase().replace(/[\u00ad\u200b\u200e\u200f\u061c]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim().replace(/\.$/, '');

function numberWords({ code, characters, inflectsParts }) {
  // By hand.
  if (characters) return { words: {}, ordinals: {}, scales: {} };
  const sets = spellOut(folderOf(code)) ?? {};
  const words = {}, ordinals = {}, scales = {};
  for (const [name, format] of Object.entries(sets)) {
    if (/year|financial|verbose/.test(name)) continue;
    const ordinal = name.includes('ordinal');
    if (inflectsParts && !/^%spellout-(?:numbering|cardinal|ordinal)$/.test(name)) continue;
    for (let n = ordinal ? 1 : 0; n <= 100; n++) {
      if (ordinal && n > 20 && n % 10 !== 0) continue;
      const text = key(format(n));
      if (/\d/.test(text) || text === '') continue;
      if (ordinal) {
        if (!/[\s-]/.test(text)) ordinals[text] ??= n;
      } else if (!/[\s-]/.test(text) || (n < 100 && !follows(text, n, words))) words[text] ??= n;
    }
    if (ordinal) continue;
    for (let n = 200; n <= 900; n += 100) {
      const text = key(format(n));
      if (!/[\s-]/.test(text) && !/\d/.test(text)) words[text] ??= n;
      else { const last = text.split(' ').at(-1); if (!/\d/.test(text) && words[last] === undefined) words[last] = 100; }
    }
    for (const factor of [1e3, 1e6, 1e9, 1e12]) {
      for (const k of [1, 2, 3, 5, 6, 11, 21]) {
        const text = key(format(k * factor));
        if (/\d/.test(text)) continue;
        const one = key(format(k));
        const parts = text.split(' ');
        let scale = parts.length > 1 ? parts.at(-1) : text.startsWith(one) && text !== one ? text.slice(one.length) : k === 1 ? text : undefined;
        // "kétezer", "tvåtusen": another form of the number stands before the scale word.
        if (parts.length === 1 && scale === undefined) scale = Object.keys(scales).find((s) => text.endsWith(s));
        if (scale && words[scale] === undefined && scales[scale] === undefined) scales[scale] = factor;
      }
    }
  }
  return { words, ordinals, scales };
}

/** Whether tens and a unit beside each other, as "twenty-one", say n already. */
function follows(text, n, words) {
  const parts = text.split(/[\s-]/);
  return parts.length === 2 && n > 20 && n < 100 && words[parts[0]] === n - (n % 10) && words[parts[1]] === n % 10;
}

function scaleWords(numbers) {
  const scales = {}, suffixes = {};
  for (const width of ['long', 'short']) {
    for (const [name, pattern] of Object.entries(numbers['decimalFormats-numberSystem-latn'][width].decimalFormat)) {
      const m = /^(10+)-count-/.exec(name);
      if (!m) continue;
      for (const part of pattern.split(';')) {
        const zeros = (part.match(/0/g) ?? []).length;
        const word = key(part.replace(/'/g, '').replace(/0+/g, '').trim());
        if (zeros === 0 || word === '' || word === '-') continue;
        const factor = Number(m[1]) / 10 ** (zeros - 1);
        const written = part.replace(/'/g, '').replace(/[0\s\u00a0\u200f]+/g, '').replace(/\.$/, '');
        // A letter alone is a scale only right behind digits, and its case counts; Chinese characters are words.
        if (/^\p{L}$/u.test(written) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(written)) suffixes[written] ??= factor;
        else scales[word] ??= factor;
      }
    }
  }
  return { scales, suffixes };
}

/** A sign that several currencies share is read as the language's own. */
function currencies(numbers, home) {
  const names = {}, signs = {};
  for (const code of CURRENCIES) {
    const currency = numbers.currencies[code];
    if (!currency) continue;
    for (const [field, text] of Object.entries(currency)) {
      if (field.startsWith('displayName')) names[key(text)] ??= code;
      else if (field === 'symbol' && text !== code) signs[text.replace(/\.$/, '')] ??= code;
      else if (field === 'symbol-alt-narrow' && (home === code || !/^(?:\$|kr\.?|¥|£)$/.test(text))) signs[text.replace(/\.$/, '')] ??= code;
    }
  }
  signs.$ ??= 'USD';
  signs['£'] ??= 'GBP';
  const own = home && numbers.currencies[home]['symbol-alt-narrow'];
  if (own) signs[own.replace(/\.$/, '')] = home;
  for (const sign of Object.keys(signs)) if (/^[A-Za-z]{1,3}$/.test(sign) && signs[sign] !== home) delete signs[sign];
  for (const [sign, code] of Object.entries({ 'US$': 'USD', 'A$': 'AUD', 'AU$': 'AUD', 'C$': 'CAD', 'CA$': 'CAD', 'HK$': 'HKD', 'NZ$': 'NZD', 'S$': 'SGD', 'R$': 'BRL', 'NT$': 'TWD', 'MX$': 'MXN', '€': 'EUR', '¥': 'JPY', '￥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY', '₴': 'UAH', '₿': 'XBT', '₪': 'ILS' })) signs[sign] ??= code;
  return { names, signs };
}

function unitNames(units) {
  const names = {}, symbols = {};
  for (const width of ['long', 'short', 'narrow']) {
    for (const [id, unit] of Object.entries(UNITS)) {
      for (const [field, text] of Object.entries(units[width][id] ?? {})) {
        if (!field.includes('count-') || field.startsWith('unitPrefix') || !text.includes('{0}')) continue;
        const written = text.replace('{0}', '').replace(/[\u00a0\u202f\u200e\u200f]/g, ' ').trim().replace(/\.$/, '');
        if (written === '') continue;
        // A lone letter, or a bare mark such as ″, is a unit only right behind digits.
        if ([...written].length === 1 && !/[%‰％]|[\p{Script=Han}\p{Script=Hangul}]/u.test(written)) symbols[written] ??= unit;
        else names[key(written)] ??= unit;
      }
    }
  }
  // Function words elsewhere in the sentence.
  for (const word of ['in', 'a', 'y', 'dec', 'to']) delete names[word];
  if (symbols.m !== undefined) symbols.m = 'meter';
  delete symbols.a;
  names['%'] = 'percent';
  names['‰'] = 'permille';
  return { names, symbols };
}

function monthNames(calendar) {
  const months = {};
  for (const context of ['format', 'stand-alone']) {
    for (const width of ['wide', 'abbreviated']) {
      for (const [month, name] of Object.entries(calendar.months[context][width])) {
        const text = key(name);
        if (!/\d/.test(text) && text.length > 2) months[text] ??= Number(month);
      }
    }
  }
  return months;
}

const packed = (entries) => JSON.stringify(packTable(entries));
const table = (entries) => `{ ${Object.entries(entries).map(([k, v]) => `${/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(k) ? k : JSON.stringify(k)}: ${typeof v === 'string' ? `'${v}'` : v >= 1e6 ? v.toExponential().replace('+', '') : v}`).join(', ')} }`;

for (const row of LANGUAGES) {
  const language = row.code;
  const { numbers } = read('cldr-numbers-full', language, 'numbers.json');
  const money = currencies(read('cldr-numbers-full', language, 'currencies.json').numbers, row.home);
  const { units } = read('cldr-units-full', language, 'units.json');
  const calendar = read('cldr-dates-full', language, 'ca-gregorian.json').dates.calendars.gregorian;
  const spelled = numberWords(row);
  const { scales, suffixes } = scaleWords(numbers);
  const allScales = { ...spelled.scales, ...scales };
  // "eintausend" is one and "tausend"; kept whole, it would hide the one in "hunderteintausend".
  for (const whole of Object.keys(allScales)) {
    if (Object.keys(allScales).some((s) => s !== whole && s.length > 3 && whole.endsWith(s) && !/\s/.test(whole) && allScales[s] === allScales[whole])) delete allScales[whole];
  }
  const measures = unitNames(units);
  const folder = join(root, 'server/engine/locales', language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'numbers.generated.ts'), `// Written by scripts/generate-locales.mjs from CLDR (Unicode licence). Do not edit.
import type { PackedNumbers } from '../types.js';

export const generated: PackedNumbers = {
  decimal: '${numbers['symbols-numberSystem-latn'].decimal}',
  words: ${packed(spelled.words)},
  ordinals: ${packed(spelled.ordinals)},
  scales: ${packed(allScales)},
  suffixes: ${table(suffixes)},
  currencies: ${packed(money.names)},
  signs: ${table(money.signs)},
  units: ${packed(measures.names)},
  symbols: ${table(measures.symbols)},
  months: ${packed(monthNames(calendar))},
};
`);
}

const name = ({ code }) => code;
writeFileSync(join(root, 'server/engine/locales/languages.generated.ts'), `// Written by scripts/generate-locales.mjs from scripts/languages.mjs. Do not edit.
import type { LanguageTables } from './types.js';
${LANGUAGES.map((row) => `import { numbers as ${name(row)}Numbers } from './${name(row)}/numbers.js';
import { generated as ${name(row)}Packed } from './${name(row)}/numbers.generated.js';
import { words as ${name(row)}Dates${row.characters ? `, signs as ${name(row)}Signs` : ''} } from './${name(row)}/dates.js';
import { names as ${name(row)}Names } from './${name(row)}/dates.generated.js';
`).join('')}
export const TABLES: Readonly<Record<string, LanguageTables>> = {
${LANGUAGES.map((row) => `  ${name(row)}: { numbers: ${name(row)}Numbers, packed: ${name(row)}Packed, dates: { words: ${name(row)}Dates, names: ${name(row)}Names${row.characters ? `, signs: ${name(row)}Signs` : ''} } },
`).join('')}};
`);

const told = LANGUAGES.filter(({ functionWords }) => functionWords !== undefined);
writeFileSync(join(root, 'server/engine/locales/function-words.generated.ts'), `// Written by scripts/generate-locales.mjs from scripts/languages.mjs. Do not edit.

/** The commonest function words, blank-separated, of the languages that their script does not tell. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
${told.map(({ code, functionWords }) => `  ${code}: ${JSON.stringify(functionWords)},\n`).join('')}};
`);
