/**
 * Writes server/engine/locales/places.generated.ts: territories (all languages) and cities from CLDR, more cities from compromise.
 * `node scripts/generate-places.mjs`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { folderOf } from './languages.mjs';

// Names are found by their capitals: scripts without any would carry tables that nothing looks into.
const PLACE_LANGUAGES = ['de', 'en', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'hu', 'tr', 'ru', 'uk'];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const resolve = createRequire(import.meta.url).resolve;
const data = (name) => join(dirname(resolve(`${name}/package.json`)), 'main');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

// Cities that are no time zones, from compromise (MIT).
const lexicon = nlp.model().one.lexicon;
const more = Object.entries(lexicon)
  .filter(([name, tags]) => [tags].flat().includes('City') && /^[a-z .'-]{4,}$/.test(name))
  .map(([name]) => name.replace(/(^|[ -])([a-z])/g, (_, gap, letter) => gap + letter.toUpperCase()));

const territories = {};
const cities = {};
for (const language of PLACE_LANGUAGES) {
  const folder = folderOf(language);
  const names = json(join(data('cldr-localenames-full'), folder, 'territories.json')).main[folder].localeDisplayNames.territories;
  const forms = {};
  for (const [key, name] of Object.entries(names)) {
    const code = key.replace(/-alt-.*$/, '');
    if (!/^(?:[A-Z]{2}|\d{3})$/.test(code) || /^(?:XA|XB|ZZ|EZ|UN)$/.test(code) || /-biot/.test(key)) continue;
    const plain = name.replace(/\s*[(（].*$/, '');
    forms[code] = [...new Set([...(forms[code] ?? []), plain])];
  }
  territories[language] = Object.fromEntries(Object.entries(forms).map(([code, list]) => [code, list.join('/')]));
  const zones = json(join(data('cldr-dates-full'), folder, 'timeZoneNames.json')).main[folder].dates.timeZoneNames.zone;
  const own = [];
  const walk = (node, path) => {
    for (const [key, value] of Object.entries(node)) {
      if (value?._type === 'zone') own.push([key.replaceAll('_', ' '), value.exemplarCity ?? key.replaceAll('_', ' ')]);
      else if (value && typeof value === 'object') walk(value, [...path, key]);
    }
  };
  walk(zones, []);
  const list = own
    .filter(([id, name]) => !/^(?:Unknown|GMT|UTC|Center|Christmas|Easter|Currie|Nome|Truk|Reunion)/.test(id) && !/^(?:Unbekannt|Unknown)/.test(name))
    .map(([id, name]) => [id, name.replace(/\s*[(（,].*$/, '')]);
  cities[language] = Object.fromEntries(list);
}

// Written in the order of one list of codes and one of ids; what is the same as in English, or as the id, is left out.
const codes = Object.keys(territories.en);
const ids = [...new Set(Object.values(cities).flatMap((names) => Object.keys(names)))];
const each = (lists, row) => Object.fromEntries(Object.entries(lists).map(([language, names]) => [language, row(names, language).join('|').replace(/\|+$/, '')]));
const territoryRows = each(territories, (names, language) => codes.map((code) => (language !== 'en' && names[code] === territories.en[code] ? '' : names[code] ?? '-')));
const known = new Set([cities.de, cities.en].flatMap(Object.keys));
const cityRows = each(cities, (names, language) => ids.map((id) => (language === 'en' && !known.has(id) ? '-' : names[id] === id ? '' : names[id] ?? '')));

const record = (lists) => `{\n${Object.entries(lists).map(([k, v]) => `  ${k}: ${JSON.stringify(v)},\n`).join('')}}`;
writeFileSync(join(root, 'server/engine/locales/places.generated.ts'), `// Generated from CLDR (Unicode-3.0) and compromise (MIT) by scripts/generate-places.mjs. Do not edit.

/** ISO 3166 territories and UN M.49 regions. */
export const TERRITORY_CODES = ${JSON.stringify(codes.join(' '))};

/** Language -> "name/name|name", in the order of the codes. Nothing stands for the English names, "-" for none. */
export const TERRITORIES: Readonly<Record<string, string>> = ${record(territoryRows)};

/** The cities of the time zones; the id is the English name. */
export const CITY_IDS = ${JSON.stringify(ids.join('|'))};

/** Language -> "name|name", in the order of the ids, where the name is another. "-" in English: the id is no name in use. */
export const CITIES: Readonly<Record<string, string>> = ${record(cityRows)};

/** More cities by their English names. */
export const MORE_CITIES = ${JSON.stringify([...new Set(more)].filter((name) => !known.has(name)).join('|'))};
`);
