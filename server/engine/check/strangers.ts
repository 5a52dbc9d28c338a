/**
 * In a translation: a name that the paired passage cannot have been the ground for, and whose place it takes. Names are
 * kept or written by ear between languages, so what neither looks nor sounds like a word of the source is another name.
 */
import { canonicalPlace, placeName, placeOfDemonym } from '../locales/places.js';
import { NAME_LANGUAGES } from '../locales/names.js';
import { PLACE_TERM, type LinkedName } from '../recognize/claim.js';
import { nameLexicon } from '../recognize/name-lexicon.js';
import type { SentenceReading } from '../recognize/claim.js';
import type { Entity } from '../types.js';
import { fold } from '../recognize/text.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';
import { heard, isHeldBySources, isLike, isToldByDemonym } from './other-forms.js';
import { isSure } from './pair-up.js';

/** From here on the recognizer is sure that it is a name. */
const SURE = 0.8;
/** And from here on that it is worth a hint, whatever is missing. */
const CERTAIN = 0.8;
/** What is told a sentence earlier or later is told all the same. */
const NEIGHBOURS = 1;

export interface Stranger {
  /** It may be of another kind than what is missing: no more than a hint. */
  readonly doubtful?: true;
  /** What the passage has and the sentence lacks, as the draft's language calls it; undefined when that is not clear. */
  readonly right?: string;
  readonly entity?: Entity;
}

/** Undefined when the name could be a translation, or the pair is not sure. */
export function strangerIn(draft: Draft, reading: SentenceReading, name: LinkedName): Stranger | undefined {
  const { index, document: { language } } = draft;
  if (!draft.parallel || draft.sameLanguage || ![language, ...index.base.sources.map((s) => s.language)].every((l) => NAME_LANGUAGES.includes(l))) return undefined;
  const pair = draft.pairs.find((p) => p.sentences.includes(reading.index));
  if (!pair || !isSure(pair) || !isStranger(draft, name)) return undefined;
  const place = placeOf(draft, name);
  const others = pair.sentences.flatMap((s) => draft.readings[s]!.names).filter((n) => n !== name && n.key !== name.key && isStranger(draft, n) && (placeOf(draft, n) !== undefined) === (place !== undefined));
  const around = draft.readings.slice(Math.max(0, pair.sentences[0]! - NEIGHBOURS), pair.sentences.at(-1)! + NEIGHBOURS + 1);
  const named = new Set(around.flatMap((r) => r.names.map((n) => n.key)));
  // "Dmitry Medvedev" for Dmitri Medwedew.
  const sounds = new Set(around.flatMap((r) => r.words.filter((w) => w.start < name.mention.start || w.end > name.mention.end)).map((w) => soundOf(w.lower)));
  const isWrittenHere = (e: Entity) => [e.name, ...e.aliases].join(' ').split(/[\s-]+/).some((w) => w.length > 3 && sounds.has(soundOf(w)));
  const missing = [...new Set(pair.passages.flatMap((p) => p.entities))].filter((id) => !named.has(id)).flatMap((id) => index.entities.get(id) ?? []).filter((e) => !isWrittenHere(e));
  const isPlace = (e: Entity) => e.type === 'place' || canonicalPlace(e.name, index.base.sources[0]!.language) !== undefined;
  const told = new Set(around.flatMap((r) => [...r.names.flatMap((n) => canonicalPlace(n.mention.name, language) ?? []), ...r.words.flatMap((w) => placeOfDemonym(w.text, language) ?? [])]));
  const adjectives = [...new Set(pair.passages.flatMap((p) => [...p.terms]))].filter((t) => t.startsWith(PLACE_TERM)).map((t) => t.slice(PLACE_TERM.length)).filter((id) => !told.has(id));
  const places = missing.filter((e) => isPlace(e) && !told.has(canonicalPlace(e.name, index.base.sources[0]!.language) ?? ''));
  const people = missing.filter((e) => !isPlace(e) && (e.type === 'person' || (e.type === 'other' && !/[\s\d]/.test(e.name))));
  if (!others.length) {
    if (place === undefined && people.length === 1 && (people[0]!.type === 'person' || name.mention.type === 'person')) return { entity: people[0]!, right: people[0]!.name };
    const lone = place !== undefined || (!people.length && name.mention.type !== 'person');
    // What may be a firm's or a work's name need not stand for the place.
    if (place === undefined && lone && (places.length === 1) !== (adjectives.length === 1)) return { doubtful: true };
    if (lone && places.length === 1 && !adjectives.length) return { entity: places[0]!, right: placeIn(places[0]!.name, draft) };
    const [only, ...more] = adjectives;
    const right = lone && !places.length && only !== undefined && !more.length ? placeName(only, language) : undefined;
    if (right !== undefined) return { right };
  }
  if (place !== undefined) return undefined;
  return isForeign(draft, name) ? {} : name.mention.confidence >= CERTAIN && ownWords(draft, name.mention.name).length === name.mention.name.split(/[\s-]+/).filter((w) => w.length > 2).length ? { doubtful: true } : undefined;
}

function soundOf(word: string): string {
  return heard(fold(word).replace(/['’]s?$|(?<=[^s])s$/, ''));
}

function placeIn(name: string, draft: Draft): string {
  const id = canonicalPlace(name, draft.index.base.sources[0]?.language ?? '');
  return (id && placeName(id, draft.document.language)) ?? name;
}

function placeOf(draft: Draft, { mention }: LinkedName): string | undefined {
  return canonicalPlace(mention.name, draft.document.language) ?? (mention.type === 'place' ? mention.name : undefined);
}

/** A name that no word of the sources looks or sounds like; what is an everyday word, an acronym or a body's name may be a translation. */
function isStranger(draft: Draft, name: LinkedName): boolean {
  const { mention } = name;
  if (isKnown(name.key) || mention.confidence < SURE || /[\d.]\p{Lu}?$|\d/u.test(mention.name) || mention.name === mention.name.toUpperCase()) return false;
  // "Eastern Germany" is a place that may be called otherwise.
  const parts = mention.name.split(/[\s-]+/);
  if (parts.length > 1 && parts.some((w) => canonicalPlace(w, draft.document.language) !== undefined)) return false;
  if (isHeldBySources(draft, mention) || isToldByDemonym(draft, mention) || (mention.type !== 'person' && mention.type !== 'other' && mention.type !== 'place')) return false;
  const words = ownWords(draft, mention.name);
  return words.length > 0 && words.every((w) => !isLike(draft, w));
}

/** The words of a name that translation keeps. */
function ownWords(draft: Draft, name: string): string[] {
  const lexicon = nameLexicon(draft.document.language);
  const whole = canonicalPlace(name, draft.document.language) !== undefined;
  return name.split(/[\s-]+/).filter((w) => w.length > 2 && (whole || (!lexicon.isCommon(w.toLowerCase()) && !lexicon.isDemonym(w)))).map(fold);
}

/** A full name of nothing but words that are no words of the draft's language, nor places. */
function isForeign(draft: Draft, { mention }: LinkedName): boolean {
  const words = mention.name.split(/\s+/);
  return mention.type === 'person' && words.length > 1 && ownWords(draft, mention.name).length === words.length && words.every((w) => canonicalPlace(w, draft.document.language) === undefined);
}
