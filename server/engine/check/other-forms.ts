/** Whether the sources tell a name in another form: its people, a compound, a spelling by ear, an inflection. */
import { canonicalPlace, placeName, someDemonym, metonymsOf } from '../locales/places.js';
import type { FactIndex, IndexedPassage } from '../facts/fact-index.js';
import { NAME_LANGUAGES } from '../locales/names.js';
import { NUMERAL, PLACE_TERM, quantityTerm } from '../recognize/claim.js';
import { skeleton, soundKey } from '../recognize/name-forms.js';
import { fold, stem, wordsOf } from '../recognize/text.js';
import type { NameMention } from '../types.js';
import type { Draft } from './draft.js';

/** Every word of the name stands somewhere in the sources, though not recognized as a name there. */
export function isHeldBySources(draft: Draft, mention: NameMention): boolean {
  const words = wordsOf(mention.name, 0, mention.name.length);
  return words.length > 0 && words.every((w) => holdsWord(draft, w.text));
}

/** A word as it stands, or with a genitive s, in a passage or a name of the sources. */
export function holdsWord({ document, index }: Draft, word: string): boolean {
  return [word, `${word}s`].some((text, i) => {
    const [own] = wordsOf(text, 0, text.length);
    const term = own && stem(own, document.language);
    return (i === 0 && term === undefined) || (term !== undefined && index.byTerm.has(term)) || index.nameWords.has(fold(text));
  });
}

/** How well a passage must be told for its words to be the sentence's. */
const TOLD = 0.6;

/** All words of a name stand in a passage that its sentence clearly tells, so that it is no other's there; those of `but` are others. */
export function standsInPassage({ document, sameLanguage, alignments }: Draft, sentence: number, name: string, but = ''): boolean {
  const stemsOf = (text: string) => wordsOf(text, 0, text.length).map((w) => stem(w, document.language));
  const own = sameLanguage ? stemsOf(name) : [];
  const others = new Set(stemsOf(but));
  return own.length > 0 && (alignments[sentence] ?? []).some(({ passage, score }) => score >= TOLD && own.every((term) => term === undefined || (passage.terms.has(term) && !others.has(term))));
}

/** "U.K. activists" for "British activists", "Stuttgart’s square" for "der Stuttgarter Platz", in a passage or anywhere. */
export function isToldByDemonym({ document, index }: Draft, mention: NameMention, terms: { has(term: string): boolean } = index.byTerm): boolean {
  const id = canonicalPlace(mention.name, document.language);
  // "Beijing" for the Chinese government of the passage, but not "in Beijing".
  const places = id === undefined ? [] : terms === index.byTerm || !id.startsWith('city:') || LOCATED.test(document.plain.slice(Math.max(0, mention.start - 8), mention.start)) ? [id] : [id, ...metonymsOf(id)];
  return id !== undefined && (isCityAdjective(index, mention.name, terms) || places.some((place) => terms.has(PLACE_TERM + place) || index.base.sources.some(({ language }) => someDemonym(place, language, (word) => {
    const [term] = wordsOf(word, 0, word.length).flatMap((w) => stem(w, language) ?? []);
    return term !== undefined && terms.has(term);
  }))));
}

const LOCATED = /\b(?:in|near|at|around|aus|bei|nach|um) $/i;

/** Letters that tell a place where they begin a word of a language that puts words together: "Alpenrand". */
const COMPOUND = 4;

/**
 * The sources write the name otherwise: by other letters ("Danilow" for "Danilov"), with its number apart ("the 747 of
 * Boeing"), in a compound ("Alpenrand").
 */
export function isToldOtherwise(draft: Draft, mention: NameMention): boolean {
  const { document, index } = draft;
  const id = canonicalPlace(mention.name, document.language);
  if (id !== undefined) return isPartOfWord(index, id);
  // "ESP32", of an ESP32 board; "APA", of an APA report.
  if (/^[\p{Lu}\d]+$/u.test(mention.name) && index.nameWords.has(fold(mention.name))) return true;
  if (/\d/.test(mention.name)) {
    const parts = mention.name.match(/\d+|\p{L}+/gu) ?? [];
    return parts.length > 1 && parts.every((p) => (p.length === 1 && !/\d/.test(p)) || index.nameWords.has(fold(p)) || (/\d/.test(p) ? index.byTerm.has(NUMERAL + p) || (p.length > 2 && index.byTerm.has(quantityTerm(Number(p)))) : holdsWord(draft, p)));
  }
  if (mention.name === mention.name.toUpperCase()) return false;
  const { written } = soundsOf(index);
  const words = fold(mention.name).split(/[\s-]+/);
  return words.every((w) => index.nameWords.has(w) || (w.length > 3 && written.has(soundKey(w))));
}

function isPartOfWord(index: FactIndex, id: string): boolean {
  let known = partsOfWords.get(index);
  if (!known) partsOfWords.set(index, (known = new Map()));
  let isPart = known.get(id);
  if (isPart === undefined) known.set(id, (isPart = index.base.sources.some((s) => s.language === 'de') && beginsWord(index, fold(placeName(id, 'de') ?? ''))));
  return isPart;
}

/** "Balkan" for the "Balkanroute" of a passage: a place, as the language of the sources calls it, begins one of its words. */
export function beginsWordThere({ document }: Draft, { name }: NameMention, { terms, source: { language } }: IndexedPassage): boolean {
  const id = language === 'de' ? canonicalPlace(name, document.language) : undefined;
  const [word, ...more] = id === undefined ? [] : fold(placeName(id, language) ?? name).split(' ');
  return word !== undefined && !more.length && word.length >= COMPOUND && (terms.has(word.slice(0, TERM)) || [...terms].some((t) => t.startsWith(word)));
}

/** Whether a longer word of the sources begins so. Looks at each of them. */
function beginsWord({ byTerm }: FactIndex, name: string): boolean {
  if (name.length < COMPOUND || /\s/.test(name)) return false;
  const start = name.slice(0, TERM);
  for (const term of byTerm.keys()) if ((term.length > name.length || name.length >= TERM) && term.startsWith(start)) return true;
  return false;
}

const partsOfWords = new WeakMap<FactIndex, Map<string, boolean>>();

/** "Wolfsburg" for the VfL Wolfsburg, "Indien" for the Japan-India treaty: a place in a name of the sources. */
export function isPlaceOfName({ document, index }: Draft, name: string): boolean {
  let places = placesOfNames.get(index);
  if (!places) {
    const language = index.base.sources[0]?.language ?? 'en';
    const parts = [...index.entities.values()].flatMap((e) => [e.name, ...e.aliases]).map((n) => n.split(/[\s-]+/))
      .flatMap((words) => words.flatMap((w, i) => [w, ...(i + 1 < words.length ? [`${w} ${words[i + 1]!}`] : [])]));
    placesOfNames.set(index, (places = new Set(parts.flatMap((part) => (/^\p{Lu}/u.test(part) ? (canonicalPlace(part, language) ?? []) : [])))));
  }
  const id = canonicalPlace(name, document.language);
  // "Moscow" for Russia's government.
  return id !== undefined && [id, ...metonymsOf(id)].some((place) => places.has(place));
}

const placesOfNames = new WeakMap<FactIndex, ReadonlySet<string>>();

/** "New Yorker" for New York: a German adjective of two words. */
function isCityAdjective({ base }: FactIndex, name: string, terms: { has(term: string): boolean }): boolean {
  const words = wordsOf(name, 0, name.length);
  return words.length > 1 && base.sources.some((s) => s.language === 'de') && words.every((w, i) => {
    const term = stem(i < words.length - 1 ? w : { ...w, lower: `${w.lower}er` }, 'de');
    return term !== undefined && terms.has(term);
  });
}

/** Whether a place, or a person, would be recognized in the sources: by their language's places, by their letters. */
export function couldBeTold({ index }: Draft, isPlace: boolean): boolean {
  return isPlace ? index.base.sources.every((s) => NAME_LANGUAGES.includes(s.language)) : soundsOf(index).latin;
}

/** Letters of a written word’s sound from which on it is told apart from others. */
const TELLING = 2;
/** Terms of passages are cut to so many letters. */
const TERM = 6;
/** Inflection leaves so many letters alone. */
const PREFIX = 4;

/**
 * Every longer word of the name sounds like one of the sources: "Dmitry Medvedev" for "Dmitri Medwedew". With the very
 * same consonants and another vowel it is no transliteration.
 */
export function isHeardInSources({ index }: Draft, name: string): boolean {
  const words = fold(name).split(/[\s-]+/).filter((w) => w.length > 3).map((w) => w.replace(/(?<=[^s])s$/, ''));
  if (!words.length) return false;
  const { whole, starts, prefixes } = soundsOf(index);
  // Other languages inflect names: "Jiřím" for "Jiří".
  const inflected = !index.base.sources.every((s) => NAME_LANGUAGES.includes(s.language));
  const alike = (word: string, others: readonly string[] | undefined) => others?.some((o) => inflected || consonants(o) !== consonants(word) || vowels(o) === vowels(word)) ?? false;
  return words.every((w) => {
    const start = w.slice(0, TERM);
    if (inflected && prefixes.has(w.slice(0, PREFIX))) return true;
    return heard(w).length >= TELLING && (alike(w, whole.get(heard(w))) || (heard(start).length >= TELLING && alike(start, starts.get(heard(start)))));
  });
}

function consonants(word: string): string {
  return word.replace(/[aeiouyj]/g, '');
}

function vowels(word: string): string {
  return word.replace(/[yj]/g, 'i').replace(/[^aeiou]/g, '').replace(/i+/g, 'i');
}

/** What is left of a folded word when letters that other languages write otherwise are left out. */
export function heard(word: string): string {
  return skeleton(word).replace(/g/g, '');
}

/** Sound -> words; of names, and of passages, where they are cut. */
interface Sounds {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  readonly starts: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: ReadonlySet<string>;
  /** What `soundKey` makes of each word of a name. */
  readonly written: ReadonlySet<string>;
  /** Most words are written in Latin letters. */
  readonly latin: boolean;
}

const sounds = new WeakMap<FactIndex, Sounds>();

function soundsOf(index: FactIndex): Sounds {
  let known = sounds.get(index);
  if (!known) {
    const terms = [...index.byTerm.keys()].filter((t) => /^\p{L}{3}/u.test(t));
    const latin = terms.filter((t) => /^[a-z]/.test(t));
    sounds.set(index, (known = { whole: bySound([...index.nameWords].map((w) => w.replace(/(?<=[^s])s$/, ''))), starts: bySound(latin.filter((t) => t.length > 3)), written: new Set([...index.nameWords].map(soundKey)), prefixes: new Set([...index.nameWords, ...latin].map((t) => t.slice(0, PREFIX))), latin: latin.length * 2 > terms.length }));
  }
  return known;
}

function bySound(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) map.set(heard(word), [...(map.get(heard(word)) ?? []), word]);
  return map;
}

/** A folded word begins like one of the sources, or sounds like the beginning of one. */
export function isLike({ index }: Draft, word: string): boolean {
  const { whole, starts, prefixes } = soundsOf(index);
  const sound = heard(word.slice(0, TERM));
  if (prefixes.has(word.slice(0, PREFIX)) || whole.has(heard(word)) || starts.has(sound)) return true;
  return sound.length >= TELLING && [...starts.keys(), ...whole.keys()].some((s) => s.slice(0, 3) === sound.slice(0, 3));
}
