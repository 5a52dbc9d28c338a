/** Whether a name is another spelling, a part or an extension of an entity's: not another name. */
import { canonicalPlace, metonymsOf, placeName } from '../locales/places.js';
import { skeleton } from '../recognize/name-forms.js';
import { nameLexicon } from '../recognize/name-lexicon.js';
import { fold } from '../recognize/text.js';
import type { Entity } from '../types.js';
import type { Draft } from './draft.js';

/** Another spelling or a part of the same name ("Widmann", "Zaluzhnyi" and "Saluschnyj"): not another name. */
export function isVariant(name: string, entity: Entity, language = ''): boolean {
  const [place, other] = [canonicalPlace(name, language), canonicalPlace(entity.name, language)];
  if (place !== undefined && other !== undefined && place !== other) return metonymsOf(place).includes(other);
  if (entity.type === 'person' && haveOtherSurnames(fold(name).split(/\s+/), fold(entity.name).split(/\s+/))) return false;
  if (sameLetters(name, entity.name) || isAcronymOf(name, entity.name) || isAcronymOf(entity.name, name)) return true;
  const one = fold(name).split(/[\s-]+/);
  const whole = fold(entity.name).split(/[\s-]+/);
  return [entity.name, ...entity.aliases].some((form) => {
    const other = fold(form).split(/[\s-]+/);
    // The surname alone says nothing of another first name.
    if (form !== entity.name && other.length < whole.length && one.length === whole.length && other.every((w) => whole.includes(w))) return false;
    if (one.length !== other.length) return one.some((w) => w.length > 2 && other.some((o) => w === o || (w.length > 3 && o.length > 3 && skeleton(w).replace(/s$/, '') === skeleton(o))));
    return one.every((w, i) => w === other[i] || w.startsWith(other[i]!) || other[i]!.startsWith(w) || skeleton(w) === skeleton(other[i]!) || likeness(w, other[i]!) >= 0.5);
  });
}

/** "UTF8" for UTF-8, "Plugins" for Plug-ins: with a hyphen, without one, or in two words. */
export function sameLetters(a: string, b: string): boolean {
  const letters = (name: string) => fold(name).replace(/[\s‐‑'’-]+/g, '');
  return letters(a) === letters(b);
}

/** "EC" of "EU Commission", "WHO" of "World Health Organization". */
export function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const words = long.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w));
  const initials = words.map((w) => w[0]).join('');
  // "IFS" of "Fiscal Studies", whose Institute stands apart.
  return (words.length > 1 && (initials === short || short.slice(1) === initials)) || isOfCompound(short, long);
}

/** "VW" of Volkswagen: two letters, of two words that are one. */
function isOfCompound(short: string, long: string): boolean {
  const lower = fold(long);
  if (short.length !== 2 || !/^\p{Lu}\p{Ll}{5,}$/u.test(long) || lower[0] !== short[0]!.toLowerCase()) return false;
  for (let at = PART; at <= lower.length - PART; at++) if (lower[at] === short[1]!.toLowerCase() && nameLexicon('de').isWord(lower.slice(at))) return true;
  return false;
}

/** Letters of a part of a compound. */
const PART = 4;

/** Share of letter pairs that two words have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const pairs = (w: string) => [...w].slice(1).map((c, i) => w[i] + c);
  const [x, y] = [pairs(a), pairs(b)];
  if (!x.length || !y.length) return 0;
  return (2 * x.filter((p) => y.includes(p)).length) / (x.length + y.length);
}

/** Names of which so many letters are the same at the start may be forms of one. */
const ROOT = 5;

/** "Carthaginian", of Carthage. */
export function isOfOneRoot(a: string, b: string): boolean {
  return fold(a).slice(0, ROOT) === fold(b).slice(0, ROOT);
}

/** "Pierre Elliott Morton" and "Pierre Poirier": full names with a first name alone in common. */
function haveOtherSurnames(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.at(-1)!, b.at(-1)!];
  return a.length > 1 && b.length > 1 && a.length !== b.length && !a.includes(y) && !b.includes(x) && skeleton(x) !== skeleton(y) && likeness(x, y) < 0.5 && !a.concat(b).some((w) => w.includes('-'));
}

/** A country or a region may hold the town that the source names. */
export function mayHold({ document, index, parallel, sameLanguage }: Draft, name: string, town: string, isTold = false): boolean {
  const [area, held] = [canonicalPlace(name, document.language), canonicalPlace(town, index.base.sources[0]!.language)];
  // "Eastern Germany" for Ostdeutschland.
  const whole = area === undefined ? undefined : placeName(area, index.base.sources[0]!.language);
  if (whole !== undefined && fold(town).endsWith(fold(whole))) return true;
  // "Amerika", of the Americas.
  if (area === 'territory:US' && held === 'territory:019') return true;
  // A translation keeps the town.
  return (!parallel || sameLanguage || isTold) && area !== undefined && !area.startsWith('city:') && (held === undefined || held.startsWith('city:') || (area === 'territory:150' && held === 'territory:EU'));
}
