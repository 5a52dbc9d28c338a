/** Whose country it is: "Siemens Energy, a Danish provider" where the source calls it a German one. */
import { adjectiveLike, canonicalPlace, placeName, placeOfDemonym } from '../locales/places.js';
import { conceptLexicon } from '../locales/concepts.js';
import { nameWords } from '../locales/names.js';
import type { FactIndex } from '../facts/fact-index.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import { wordsOf, type Word } from '../recognize/text.js';
import type { Finding, Span } from '../types.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';
import { refutation } from './refutation.js';

/** Words between a demonym and the name it describes ("Danish provider of hardware Siemens Energy"). */
const BETWEEN = 3;
/** Words between an article and a demonym ("a leading Danish provider"). */
const ADJECTIVES = 2;

interface Told extends Span {
  readonly key: string;
  readonly place: string;
  readonly adjective: boolean;
}

export function checkOrigins(draft: Draft): Finding[] {
  const known = originsOf(draft.index);
  if (!known.size) return [];
  return draft.own.flatMap((reading) => toldIn(draft, reading).flatMap((told): Finding[] => {
    const origin = known.get(told.key);
    const entity = draft.index.entities.get(told.key);
    if (!origin || !entity || origin === told.place || !isCountry(told.place)) return [];
    const { language } = draft.document;
    const here = draft.document.text.slice(told.start, told.end);
    const right = told.adjective ? adjectiveLike(origin, here, language) : placeName(origin, language);
    const source = draft.index.base.sources[0]?.language ?? language;
    return [refutation('entity-mismatch', told, `${entity.name} is from ${placeName(origin, language) ?? placeName(origin, source) ?? 'elsewhere'} in the source, ${here} here`, right === undefined ? [] : [right], [entity.id])];
  }));
}

const cache = new WeakMap<FactIndex, ReadonlyMap<string, string>>();

/** Entity -> the one country that the source's descriptions of it name. */
function originsOf(index: FactIndex): ReadonlyMap<string, string> {
  let known = cache.get(index);
  if (known) return known;
  const languages = new Set(index.base.sources.map((s) => s.language));
  const found = new Map<string, string>();
  for (const { id, type, descriptors } of index.entities.values()) {
    if (type === 'place') continue;
    const places = new Set(descriptors.flatMap((d) => wordsOf(d, 0, d.length)).flatMap((w) => [...languages].flatMap((l) => placeOfDemonym(w.text, l) ?? [])));
    const [only] = places;
    if (places.size === 1 && only && isCountry(only)) found.set(id, only);
  }
  cache.set(index, (known = found));
  return known;
}

function isCountry(place: string): boolean {
  return /^territory:[A-Z]{2}$/.test(place) && place !== 'territory:EU';
}

function toldIn(draft: Draft, reading: SentenceReading): Told[] {
  const names = reading.names.filter((n) => isKnown(n.key));
  const { document } = draft;
  const cell = document.blocks[reading.block]?.cell;
  if (cell) {
    const whole = document.plain.slice(reading.start, reading.end).trim();
    const place = canonicalPlace(whole, document.language);
    const heads = cell.rowHead === undefined ? [] : draft.readings.filter((r) => r.block === cell.rowHead).flatMap((r) => r.names);
    const [head] = heads;
    const start = reading.start + document.plain.slice(reading.start, reading.end).indexOf(whole);
    return place && head && heads.length === 1 ? [{ start, end: start + whole.length, key: head.key, place, adjective: false }] : [];
  }
  if (!names.length) return [];
  return reading.words.flatMap((word, at): Told[] => {
    const demonym = placeOfDemonym(word.text, document.language);
    if (demonym !== undefined && !names.some((n) => n.mention.start <= word.start && word.end <= n.mention.end)) {
      const described = describedBehind(draft, reading, names, at) ?? describedBefore(draft, reading, names, at);
      return described ? [{ start: word.start, end: word.end, key: described.key, place: demonym, adjective: true }] : [];
    }
    return comesFrom(draft, reading, names, at);
  });
}

/** "the Dutch chipmaker ASML" */
function describedBehind(draft: Draft, { words }: SentenceReading, names: readonly LinkedName[], at: number): LinkedName | undefined {
  const lexicon = conceptLexicon(draft.document.language);
  for (let i = at + 1; i < words.length && i <= at + BETWEEN + 1; i++) {
    if (/\S/.test(draft.document.plain.slice(words[i - 1]!.end, words[i]!.start))) return undefined;
    const name = names.find((n) => n.mention.start === words[i]!.start);
    // "French Schneider Electric" as well, but not "German Chancellor"s without a name.
    if (name) return isDescribed(draft, name) ? name : undefined;
    if (lexicon.functionWords.has(words[i]!.lower) || lexicon.prepositions.has(words[i]!.lower)) return undefined;
    // "The American let Michael Berrer win", "the German beat French qualifier X".
    if (isVerbLike(draft, words[at]!, words[i]!) || placeOfDemonym(words[i]!.text, draft.document.language) !== undefined) return undefined;
  }
  return undefined;
}

/** What follows a noun for somebody of a country, or ends like a verb of the past, describes nothing. */
function isVerbLike({ document: { language } }: Draft, demonym: Word, word: Word): boolean {
  if (language === 'de') return /^\p{Lu}/u.test(demonym.text) && /^\p{Ll}/u.test(word.text);
  return /^\p{Ll}+ed$/u.test(word.text) || conceptLexicon(language).byWord.has(word.lower);
}

/** "Siemens Energy is a Danish provider", "Siemens Energy, a leading Danish provider," */
function describedBefore(draft: Draft, { words }: SentenceReading, names: readonly LinkedName[], at: number): LinkedName | undefined {
  const { document } = draft;
  const lexicon = conceptLexicon(document.language);
  const copulas = new Set(nameWords(document.language).vocabulary.copulas.split(' '));
  for (let i = at - 1; i >= 0 && i >= at - ADJECTIVES - 1; i--) {
    if (/\S/.test(document.plain.slice(words[i]!.end, words[i + 1]!.start))) return undefined;
    if (!lexicon.articles.has(words[i]!.lower) && !copulas.has(words[i]!.lower)) continue;
    const before = copulas.has(words[i]!.lower) ? i : i - 1;
    const verb = words[before];
    if (!verb) return undefined;
    const ending = copulas.has(verb.lower) ? verb.start : words[i]!.start;
    const name = names.find((n) => n.mention.end <= ending && /^\s*(?:,\s)?$/.test(document.plain.slice(n.mention.end, ending)));
    const apart = name && !copulas.has(verb.lower) ? document.plain.slice(name.mention.end, ending).includes(',') : true;
    return name && apart && isDescribed(draft, name) ? name : undefined;
  }
  return undefined;
}

/** "Marc Andreessen comes from France" */
function comesFrom(draft: Draft, { words, names: all }: SentenceReading, names: readonly LinkedName[], at: number): Told[] {
  const { document } = draft;
  const [verb, preposition] = [words[at]!, words[at + 1]];
  if (!preposition || !originsIn(document.language).has(`${verb.lower}_${preposition.lower}`)) return [];
  const name = names.find((n) => /^\s$/.test(document.plain.slice(n.mention.end, verb.start)));
  const place = all.find((n) => n.mention.start > preposition.end && between(words, preposition, n.mention.start).every((w) => conceptLexicon(document.language).articles.has(w.lower)));
  const id = place && canonicalPlace(place.mention.name, document.language);
  return name && place && id ? [{ start: place.mention.start, end: place.mention.end, key: name.key, place: id, adjective: false }] : [];
}

function between(words: readonly Word[], after: Word, before: number): readonly Word[] {
  return words.filter((w) => w.start >= after.end && w.end <= before);
}

function isDescribed(draft: Draft, name: LinkedName): boolean {
  return !name.mention.tail && draft.index.entities.get(name.key)?.type !== 'place';
}

function originsIn(language: string): ReadonlySet<string> {
  return new Set(nameWords(language).vocabulary.origins.split(' '));
}
