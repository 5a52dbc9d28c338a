/** Place names of all languages -> one id a place: "Großbritannien" = "Great Britain" = `territory:GB`. */
import { Memo } from './memo.js';
import { unpackRow } from './packed.js';
import * as byHand from './places-by-hand.js';
import { CAPITALS, IRREGULAR_CITIES, REGIONS_OF } from './places-by-hand.js';
import { CITIES, CITY_IDS, MORE_CITIES, TERRITORIES, TERRITORY_CODES } from './places.generated.js';

type Ids = ReadonlyMap<string, string>;
type Table = Readonly<Record<string, string>>;

const DEMONYMS = tablesOf(Object.fromEntries(Object.entries(byHand.DEMONYMS).map(([language, lines]) => [language, byLine(lines)])));
const EVERYDAY = tablesOf(byHand.EVERYDAY);
const ALIASES: Table = {
  ...withKinds(byLine(byHand.ALIASES)),
  ...Object.fromEntries(byHand.CITIES_AS_CALLED.split('|').map((name) => [`city:${name}`, name])),
  ...Object.fromEntries(byHand.REGIONS_AS_CALLED.split('|').map((name) => [`region:${name.replace(/ /g, '')}`, name])),
};

/** "DE=BRD|Bundesrepublik", a line each. */
function byLine(lines: string): Table {
  return Object.fromEntries(lines.trim().split('\n').map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/** Language -> place id -> words. */
function tablesOf(tables: Readonly<Record<string, Table>>): Readonly<Record<string, Table>> {
  return Object.fromEntries(Object.entries(tables).map(([language, table]) => [language, withKinds(table)]));
}

/** An id without a kind is a territory's. */
function withKinds(table: Table): Table {
  return Object.fromEntries(Object.entries(table).map(([id, words]) => [id.includes(':') ? id : `territory:${id}`, words]));
}

/** The rows of the tables, unpacked as they are needed. */
const rows = new Map<string | undefined, readonly string[]>();

function row(packed: string | undefined): readonly string[] {
  let ready = rows.get(packed);
  if (!ready) rows.set(packed, (ready = unpackRow(packed)));
  return ready;
}

const gazetteers = new Map<string, Ids>();
const demonyms = new Map<string, Ids>();

/** Id of a place (`territory:GB`, `region:Bavaria`, `city:Munich`), whatever language it is named in; the given one decides first. */
export function canonicalPlace(name: string, language: string): string | undefined {
  const { known, openers } = placesOf(language);
  const blank = name.indexOf(' ');
  return blank > 0 && !openers.of(name.slice(0, blank)) ? undefined : known.of(name);
}

/** Id of the country that a region lies in, where that is known: `region:Bavaria` -> `territory:DE`. */
export function countryOfRegion(id: string): string | undefined {
  countries ??= new Map(REGIONS_OF.split('|').flatMap((line) => {
    const [country, regions = ''] = line.split(':');
    return regions.split(',').map((region): [string, string] => [`region:${region}`, `territory:${country}`]);
  }));
  return countries.get(id);
}

let countries: Map<string, string> | undefined;

/** Whether a place name of several words begins with this one. */
export function opensPlaceName(word: string, language: string): boolean {
  return placesOf(language).openers.of(word);
}

interface Places {
  readonly known: Memo<string | undefined>;
  readonly openers: Memo<boolean>;
}

function placesOf(language: string): Places {
  let ready = places.get(language);
  if (!ready) {
    const [own, other] = [gazetteer(language), gazetteer('en')];
    const openers = new Set<string>();
    for (const key of [...own.keys(), ...other.keys()]) {
      const blank = key.indexOf(' ');
      if (blank > 0) openers.add(withoutDot(key.slice(0, blank)));
    }
    ready = {
      known: new Memo((name) => {
        const key = placeKey(name);
        const saint = /^(?:st\.?|saint|sankt) (?=.)/.exec(key);
        return own.get(key) ?? other.get(key) ?? (saint && SAINTS.map((s) => own.get(s + key.slice(saint[0].length)) ?? other.get(s + key.slice(saint[0].length))).find((id) => id !== undefined)) ?? undefined;
      }),
      openers: new Memo((word) => openers.has(withoutDot(placeKey(word)))),
    };
    places.set(language, ready);
  }
  return ready;
}

const places = new Map<string, Places>();

/** "St Petersburg", "Saint Louis", "Sankt Pölten": one of them is known. */
const SAINTS = ['st. ', 'saint ', 'sankt '];

/** "St. Gallen" begins with "St". */
function withoutDot(word: string): string {
  return word.replace(/[.,]$/, '');
}

/** Id of the place a demonym belongs to: "chinesischen" (de), "Chinese" (en) -> `territory:CN`. */
export function placeOfDemonym(word: string, language: string): string | undefined {
  const ids = demonymIds(language);
  const lower = word.toLowerCase();
  const direct = ids.get(lower);
  if (direct || language !== 'de') return direct;
  const bare = lower.replace(/(?:e[nmrs]?|s)$/, '');
  const known = bare === lower ? undefined : (ids.get(bare) ?? (bare.endsWith('er') ? undefined : ids.get(`${bare}er`)));
  return known ?? cityOfAdjective(word);
}

/** German makes an adjective of any city: "Pekinger", "Münchner", "Tokioter". It has a capital and no endings. */
function cityOfAdjective(word: string): string | undefined {
  const stem = /^(\p{Lu}\p{Ll}{2,})er$/u.exec(word)?.[1];
  if (stem === undefined) return undefined;
  const irregular = Object.keys(IRREGULAR_CITIES).find((city) => IRREGULAR_CITIES[city] === word);
  const bases = irregular !== undefined ? [irregular] : [
    stem, `${stem}e`, `${stem}en`,
    ...(stem.endsWith('n') ? [`${stem.slice(0, -1)}en`] : []),
    ...(/[aeio]t$/.test(stem) ? [stem.slice(0, -1)] : []),
  ];
  for (const base of bases) {
    const id = canonicalPlace(base, 'de');
    if (id?.startsWith('city:')) return id;
  }
  return undefined;
}

/** The adjective that German makes of a city; undefined where the rule is not sure. */
function adjectiveOfCity(id: string): string | undefined {
  const name = placeName(id, 'de');
  if (name === undefined || /\s/.test(name)) return undefined;
  return IRREGULAR_CITIES[name] ?? (/(?:en|er|el)$/.test(name) ? undefined : name.endsWith('e') ? `${name}r` : `${name}er`);
}

/** What a place is called in a language, or undefined where that is not known. */
export function placeName(id: string, language: string): string | undefined {
  return placeNames.of(`${language} ${id}`);
}

const placeNames = new Memo((key) => {
  const at = key.indexOf(' ');
  return findPlaceName(key.slice(at + 1), key.slice(0, at));
});

function findPlaceName(id: string, language: string): string | undefined {
  const everyday = EVERYDAY[language]?.[id];
  if (everyday) return everyday;
  const [kind, code = ''] = id.split(':');
  if (kind === 'territory') {
    const at = TERRITORY_CODES.split(' ').indexOf(code);
    const names = row(TERRITORIES[language])[at] || row(TERRITORIES['en'])[at];
    if (at >= 0 && names && TERRITORIES[language]) return names.split('/')[0];
  }
  const cityIds = row(CITY_IDS);
  const at = cityIds.findIndex((name) => cityId(name) === id);
  const city = at < 0 ? undefined : row(CITIES[language])[at];
  if (at >= 0 && city !== '-' && CITIES[language]) return city || cityIds[at];
  // The names by hand are German and English, and the ids English.
  const names = ALIASES[id]?.split('|') ?? [];
  if (language === 'en') return names.find((n) => n.replace(/[\s-]/g, '') === code);
  return language === 'de' && names.length === 2 && names[1]!.replace(/[\s-]/g, '') === code ? names[0] : names.length === 1 ? names[0] : undefined;
}

/** The adjective of a place in the form that another place's has: "dänischer" -> "deutscher". Undefined for nouns. */
export function adjectiveLike(id: string, word: string, language: string): string | undefined {
  const other = placeOfDemonym(word, language);
  if (language === 'de' && other?.startsWith('city:')) return id.startsWith('city:') ? adjectiveOfCity(id) : undefined;
  const [own, right] = [other, id].map((place) => DEMONYMS[language]?.[place ?? '']?.split(' ') ?? []) as [string[], string[]];
  // "Pole" for "Däne": what its people are called, as many of them.
  const people = own.indexOf(word);
  if (people > 0) return right[people]?.endsWith('s') === word.endsWith('s') ? right[people] : undefined;
  const [base, target] = [own[0], right[0]];
  if (!base || !target || !word.toLowerCase().startsWith(base.toLowerCase())) return undefined;
  const ending = word.slice(base.length);
  if (language === 'de' ? !/^(?:e[nmrs]?)?$/.test(ending) : ending !== '') return undefined;
  const written = target.replace(/^(North|South)-/, '$1 ') + ending;
  return /^\p{Lu}/u.test(word) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

/** Whether a language's words for the people or things of a place hold one that does. */
export function someDemonym(id: string, language: string, holds: (word: string) => boolean): boolean {
  return (DEMONYMS[language]?.[id] ?? '').split(' ').some((word) => word !== '' && holds(word));
}

function placeKey(name: string): string {
  return name.toLowerCase().replace(/['`]/g, '’').replace(/\s+/g, ' ').trim();
}

function gazetteer(language: string): Ids {
  const ready = gazetteers.get(language);
  if (ready) return ready;
  const ids = new Map<string, string>();
  const add = (name: string, id: string) => {
    const key = placeKey(name);
    if (key.length > 1 && !ids.has(key)) ids.set(key, id);
    // "Bosnia and Herzegovina"
    if (name.includes(' & ')) for (const and of language === 'de' ? ['and', 'und'] : ['and']) add(name.replace('&', and), id);
  };
  for (const [id, names] of Object.entries(ALIASES)) for (const name of names.split('|')) add(name, id);
  const inEnglish = row(TERRITORIES['en']);
  const territories = row(TERRITORIES[language]);
  TERRITORY_CODES.split(' ').forEach((code, index) => {
    // "world" is no name.
    if (code === '001' || territories.length === 0) return;
    for (const name of (territories[index] || inEnglish[index]!).split('/')) add(name, `territory:${code}`);
  });
  const cities = row(CITIES[language]);
  const cityIds = row(CITY_IDS);
  cityIds.forEach((id, index) => { if (cities[index] && cities[index] !== '-') add(cities[index], cityId(id)); });
  const inUse = row(CITIES['en']);
  for (const list of [cityIds.filter((_, index) => inUse[index] !== '-'), row(MORE_CITIES)]) for (const id of list) add(id, cityId(id));
  gazetteers.set(language, ids);
  return ids;
}

/** The city of a time zone may be one we know by hand ("Brussels", "Cairo"). */
function cityId(name: string): string {
  return aliasOf(name) ?? `city:${name}`;
}

let aliases: Ids | undefined;
function aliasOf(name: string): string | undefined {
  aliases ??= new Map(Object.entries(ALIASES).flatMap(([id, names]) => names.split('|').map((n) => [placeKey(n), id] as const)));
  return aliases.get(placeKey(name));
}

function demonymIds(language: string): Ids {
  const ready = demonyms.get(language);
  if (ready) return ready;
  const ids = new Map<string, string>();
  for (const [id, words] of Object.entries(DEMONYMS[language] ?? {})) for (const word of words.split(' ')) ids.set(word.toLowerCase().replace(/^(north|south|new|sri|sierra|costa|puerto|cape|central)-/, '$1 '), id);
  demonyms.set(language, ids);
  return ids;
}

/** The places that newspapers call by each other's names: a country and its capital. */
export function metonymsOf(id: string): readonly string[] {
  metonyms ??= CAPITALS.split('|').reduce((map, pair) => {
    const [country, city] = pair.split(':').map((part, at) => (at === 0 ? `territory:${part}` : `city:${part}`)) as [string, string];
    return map.set(country, [...(map.get(country) ?? []), city]).set(city, [...(map.get(city) ?? []), country]);
  }, new Map<string, string[]>());
  return metonyms.get(id) ?? [];
}

let metonyms: Map<string, string[]> | undefined;
