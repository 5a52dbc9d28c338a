/**
 * Writes server/engine/locales/places.generated.ts: territories (all languages) and cities from CLDR, more cities from compromise.
 * `node scripts/generate-places.mjs`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';

const LANGUAGES = ['de', 'en', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'hu', 'tr', 'ru', 'uk', 'ja', 'zh', 'ko', 'ar'];
// CLDR files Norwegian Bokmål's names under the macro language.
const FOLDER = { nb: 'no' };

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
for (const language of LANGUAGES) {
  const folder = FOLDER[language] ?? language;
  const names = json(join(data('cldr-localenames-full'), folder, 'territories.json')).main[folder].localeDisplayNames.territories;
  const forms = {};
  for (const [key, name] of Object.entries(names)) {
    const code = key.replace(/-alt-.*$/, '');
    if (!/^(?:[A-Z]{2}|\d{3})$/.test(code) || /^(?:XA|XB|ZZ|EZ|UN)$/.test(code) || /-biot/.test(key)) continue;
    const plain = name.replace(/\s*[(（].*$/, '');
    forms[code] = [...new Set([...(forms[code] ?? []), plain])];
  }
  territories[language] = Object.entries(forms).map(([code, list]) => `${code}=${list.join('/')}`).join('|');
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
  cities[language] = (language === 'de' || language === 'en' ? list : list.filter(([id, name]) => id !== name)).map(([id, name]) => (id === name ? id : `${id}=${name}`)).join('|');
}

cities.en = [...new Set([...cities.en.split('|'), ...more])].join('|');

const record = (lists) => `{\n${Object.entries(lists).map(([k, v]) => `  ${k}: ${JSON.stringify(v)},\n`).join('')}}`;
writeFileSync(join(root, 'server/engine/locales/places.generated.ts'), `// Generated from CLDR (Unicode-3.0) and compromise (MIT) by scripts/generate-places.mjs. Do not edit.

/** Language -> "CODE=name/name|CODE=name": ISO 3166 territories and UN M.49 regions. */
export const TERRITORIES: Readonly<Record<string, string>> = ${record(territories)};

/** Language -> "id=name|id": the cities of the time zones; the id is the English name. */
export const CITIES: Readonly<Record<string, string>> = ${record(cities)};
`);
