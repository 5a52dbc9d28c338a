/**
 * Which entity a source has in the place of a draft's name: the passage that says the rest of the sentence is found by
 * the rest alone, and a person or a place of it that the sentence does not name is what the name stands in for.
 */
import { conceptLexicon } from '../locales/concepts.js';
import { canonicalPlace, placeOfDemonym } from '../locales/places.js';
import type { FactIndex, IndexedPassage } from '../facts/fact-index.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import type { Entity, EntityType, NameMention } from '../types.js';
import { termWeight, unseenWeight } from './align.js';
import type { Draft } from './draft.js';
import { skeleton } from '../recognize/name-forms.js';
import { fold, stem } from '../recognize/text.js';
import { isKnown } from './link-names.js';
import { standsInPassage } from './other-forms.js';
import { isSure } from './pair-up.js';
import { PassageSums } from './passage-sums.js';
import { recordsOf } from './records.js';
import { isAcronymOf, isOfOneRoot, mayHold } from './variants.js';
import { ownersOfWindow } from './windows.js';

/** How much of the rest of the sentence a passage must say too, for a name that the sources do not have. */
const PERSON = 0.5;
/** For the person that a sentence opens with, whom it is about. */
const SUBJECT = 0.36;
const OPENING = 12;
const PLACE = 0.45;
/** And for one that they have, elsewhere. */
const KNOWN_PERSON = 0.65;
const KNOWN_PLACE = 0.85;
/** For a surname alone. */
const LONE = 0.85;
/** For an organization, which articles name more often than people: as much as for a person. */
const ORGANIZATION = 0.6;
/** Models of one series are told side by side, and taken for each other. */
const MODEL = 0.6;
const MODEL_APART = 0.15;
/** How much less every passage must say of it that has the name itself. */
const APART = 0.5;
/** And for a person. */
const PERSON_APART = 0.4;
/** From here on no word of its own speaks for the name. */
const FAR_APART = 0.6;
/** How much less a passage must say of it that has another place. */
const CLEAR = { unknown: 0.2, known: 0.3 } as const;
/** What is said of somebody may go on for so many sentences without the name. */
const GOES_ON = 2;
/** Persons of one passage are told apart by their places in it, when these differ by so much of its length. */
const PLACED = 0.2;
/** More choices than these are none. */
const CHOICES = 2;
/** A word of so few passages tells them apart. */
const FEW = 3;
/** What more passages say than these tells none of them apart. */
const MOST = 400;
/** Below this the recognizer is not sure that it is a name at all. */
const SURE = 0.5;
/** So little rest of a sentence tells nothing. */
const LEAST_TERMS = 3;

/** Best first; empty when it is not clear, or the name is right where it is. */
export function slotOwners(draft: Draft, reading: SentenceReading, name: LinkedName): Entity[] {
  // In tables told in words, rows are alike but for their figures.
  if (recordsOf(draft.index)) return [];
  const kind = kindOf(draft, name);
  const known = isKnown(name.key);
  if (known && kind === 'organization' && isTheirOwn(draft, reading, name)) return [];
  const opens = name.mention.start - reading.start <= OPENING;
  const least = known && kind === 'person' && isLone(name.mention) ? LONE : kind === 'organization' ? ORGANIZATION : kind === 'model' ? MODEL : kind !== 'person' ? (known ? KNOWN_PLACE : PLACE) : known ? KNOWN_PERSON : opens ? SUBJECT : PERSON;
  const rest = reading.terms.filter((t) => t !== `@${name.key}`);
  if (rest.filter((t) => t[0] !== '#').length < LEAST_TERMS || standsInPassage(draft, reading.index, name.mention.name)) return [];
  const scores = passageScores(draft, rest);
  const beside = ownersOfWindow(draft, reading, name, scores);
  if (beside.length || !kind || name.mention.confidence < SURE) return beside;
  const best = [...scores].filter(([, s]) => s >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .find(([p]) => candidates(draft, reading, draft.index.passages[p]!, kind, name).length > 0);
  if (!best) return [];
  const [at, score] = best;
  if (known && [...scores].some(([p, s]) => score - s < (kind === 'model' ? MODEL_APART : kind === 'person' ? PERSON_APART : APART) && tells(draft.index.passages[p]!, name.key))) return [];
  const passage = draft.index.passages[at]!;
  if (isAside(draft, reading, name, passage)) return [];
  // Where the name stands in the source, a word of this sentence stands too that the other passage lacks.
  const own = Math.max(0, ...[...scores].flatMap(([p, s]) => (tells(draft.index.passages[p]!, name.key) ? [s] : [])));
  if (known && kind === 'person' && score - own < FAR_APART && rest.some((t) => /^[~\p{L}]/u.test(t) && !passage.terms.has(t) && (draft.index.byTerm.get(t) ?? []).some((p, _, all) => all.length <= FEW && tells(draft.index.passages[p]!, name.key)))) return [];
  if (known && kind !== 'model' && near(draft.index, passage, kind).some((p) => tells(p, name.key))) return [];
  // "Apple's App Store" for "the Apple App Store".
  if (kind === 'organization' && passage.entities.some((id) => holdsName(draft.index.entities.get(id), name.mention.name))) return [];
  const owners = candidates(draft, reading, passage, kind, name).filter((e) => !isOfOneRoot(e.name, name.mention.name) && !isAcronymOf(e.name, name.mention.name) && !isAcronymOf(name.mention.name, e.name) && (known || !mayHold(draft, name.mention.name, e.name)));
  if (kind === 'person') return inPlace(reading, name, passage, owners);
  const clear = CLEAR[known ? 'known' : 'unknown'];
  const rival = [...scores].some(([p, s]) => score - s < clear && candidates(draft, reading, draft.index.passages[p]!, kind, name).some((e) => e !== owners[0]));
  if (kind === 'organization') return owners.length <= CHOICES ? owners : [];
  return owners.length === 1 && !rival ? owners : [];
}

/**
 * In a translation: the one person or place of the passage that the paired sentence lacks, where this name is the one
 * of its kind that the passage lacks. Names written by ear are looked for in the passage's words.
 */
export function pairedOwners(draft: Draft, reading: SentenceReading, name: LinkedName): Entity[] {
  if (!draft.parallel || draft.sameLanguage || isKnown(name.key)) return [];
  const pair = draft.pairs.find((p) => p.sentences.includes(reading.index));
  const kind = strangerKind(draft, name);
  if (!pair || !kind || !isSure(pair)) return [];
  const here = pair.sentences.flatMap((s) => draft.readings[s]!.names);
  const strangers = new Set(here.filter((n) => !isKnown(n.key) && strangerKind(draft, n) === kind).map((n) => n.key));
  if (strangers.size !== 1 || pair.passages.some((p) => isHeard(name.mention.name, p))) return [];
  const around = draft.readings.slice(Math.max(0, pair.sentences[0]! - 1), pair.sentences.at(-1)! + 2).flatMap((r) => r.names);
  const named = new Set(around.map((n) => n.key));
  // "A Polish driver", of one from Poland.
  const peoples = new Set(pair.sentences.flatMap((s) => draft.readings[s]!.words.flatMap((w) => placeOfDemonym(w.text, draft.document.language) ?? [])));
  const owners = new Set(pair.passages.flatMap((p) => (isByline(p) ? [] : p.entities)).filter((id) => !named.has(id)).flatMap((id) => draft.index.entities.get(id) ?? []).filter((e) => {
    const id = canonicalPlace(e.name, draft.index.base.sources[0]!.language);
    const place = e.type === 'place' || id !== undefined;
    return kind === 'place' ? place && !peoples.has(id ?? '') : !place && (e.type === 'person' || (e.type === 'other' && kind === 'full' && !/[\s\d]/.test(e.name)));
  }));
  return owners.size === 1 ? [...owners] : [];
}

/** "By Ada Brandt, reporter": the head of an article names who wrote it, and tells nothing of them. */
export function isByline({ index, terms, facts }: IndexedPassage): boolean {
  return index < HEAD && terms.size <= BYLINE && facts.length === 0;
}

/** Agencies whose reports newspapers print: their names stand in the dateline. */
const AGENCIES = /^(?:AP|Associated Press|Reuters|AFP|dpa|DPA|APA|SDA|Keystone-SDA|ATS|ANSA|PA|UPI|epd|KNA|Xinhua|Kyodo|TASS|Belga|ANP|Bloomberg)$/;
const HEAD = 4;
const BYLINE = 5;

/** A place; a full name of a person; a person’s name alone. */
function strangerKind(draft: Draft, { mention }: LinkedName): 'place' | 'full' | 'lone' | undefined {
  const { language } = draft.document;
  if (canonicalPlace(mention.name, language) !== undefined) return 'place';
  if (mention.confidence < 0.8 || mention.name === mention.name.toUpperCase() || /\d/.test(mention.name)) return undefined;
  const words = mention.name.split(/\s+/);
  if (words.some((w) => canonicalPlace(w, language) !== undefined || draft.index.nameWords.has(fold(w)))) return undefined;
  if (words.length > 1) return mention.type === 'person' && mention.confidence >= 0.9 ? 'full' : undefined;
  return mention.type === 'person' ? 'lone' : undefined;
}

/** Some word of the passage sounds like one of the name's. */
function isHeard(name: string, { terms }: IndexedPassage): boolean {
  const sound = (word: string) => skeleton(word.replace(/g/g, 'h')).slice(0, 3);
  const sounds = new Set([...terms].flatMap((t) => t.replace(/^@/, '').split('-')).filter((t) => t.length > 2).map(sound));
  return fold(name).split(/[\s-]+/).some((w) => w.length > 3 && sound(w).length > 1 && sounds.has(sound(w)));
}

type Kind = 'person' | 'place' | 'project' | 'organization' | 'model';

/** A full name of a person, a place that there is, or what the sentence calls a project. */
function kindOf(draft: Draft, { key, mention }: LinkedName): Kind | undefined {
  if (mention.type === 'project') return isKnown(key) ? undefined : 'project';
  if (canonicalPlace(mention.name, draft.document.language) !== undefined) return 'place';
  const type = draft.index.entities.get(key)?.type;
  if (type === 'product' && stemOfModel(mention.name) !== undefined) return 'model';
  if (type !== undefined && isFirm(type, mention.name) && mention.type !== 'person' && placeOfDemonym(mention.name, draft.document.language) === undefined && draft.document.blocks[draft.document.sentences[mention.sentence]!.block]?.kind !== 'heading') return 'organization';
  // "Morrison": whom the sources know by this name.
  if (type === 'person' && mention.type === 'person' && mention.confidence >= 0.8 && isLone(mention) && !isWhereOneIs(draft, mention)) return 'person';
  if (mention.confidence < 0.85 || !/^\p{Lu}[^\s.]+(?:\s\S+)*\s\p{Lu}\S+$/u.test(mention.name) || /[\d&]/.test(mention.name)) return undefined;
  if (isWhereOneIs(draft, mention)) return undefined;
  return mention.type === 'person' && (!isKnown(key) || draft.index.entities.get(key)?.type === 'person') ? 'person' : undefined;
}

function isLone({ name }: NameMention): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(name);
}

/** "At Roland Garros", "im Ernst-Thälmann-Park": it bears a person's name, and is none. */
export function isWhereOneIs({ document: { plain } }: Draft, { start }: NameMention): boolean {
  return LOCATIVE.test(plain.slice(Math.max(0, start - 8), start));
}

const LOCATIVE = /\b(?:at|in|near|im|am|auf)\s$/iu;

/** Entities of a passage that a name of this kind may stand in for. */
function candidates(draft: Draft, reading: SentenceReading, passage: IndexedPassage, kind: Kind, { mention: { name } }: LinkedName): Entity[] {
  // Whom the sentences before are about is told of here too: "With that, X overtook it."
  const before = kind === 'organization' || kind === 'person' ? draft.readings.slice(Math.max(0, reading.index - GOES_ON), reading.index).filter((r) => r.block === reading.block) : [];
  const named = new Set([...before, reading].flatMap((r) => r.names).map((n) => n.key));
  return passage.entities.flatMap((id) => {
    const entity = named.has(id) ? undefined : draft.index.entities.get(id);
    if (!entity || (passage.index < HEAD && AGENCIES.test(entity.name))) return [];
    const place = canonicalPlace(entity.name, passage.source.language) !== undefined;
    if (kind === 'organization') return !place && isFirm(entity.type, entity.name) ? [entity] : [];
    if (kind === 'model') {
      const stem = stemOfModel(entity.name);
      return stem !== undefined && reading.names.some((n) => stemOfModel(n.mention.name) === stem) ? [entity] : [];
    }
    if (kind === 'project') return entity.type === kind ? [entity] : [];
    // "In Melbourne", where the passage has "Japan's Naomi Osaka": a city is put for a city.
    if (kind === 'place' && isCityFor(name, entity.name, draft.document.language, passage.source.language)) return [];
    return (kind === 'place' ? place : !place && entity.type === 'person' && /\s/.test(entity.name)) ? [entity] : [];
  });
}

/** A city, of a land. */
export function isCityFor(name: string, land: string, language: string, other: string): boolean {
  return (canonicalPlace(name, language)?.startsWith('city:') ?? false) && (canonicalPlace(land, other)?.startsWith('territory:') ?? false);
}

/** What nothing tells the kind of is a firm only if it has one word, as most firms: two may be a person. */
function isFirm(type: EntityType, name: string): boolean {
  return type === 'organization' || (type === 'other' && !/\s/.test(name));
}

function holdsName(entity: Entity | undefined, name: string): boolean {
  const words = fold(name).split(/[\s-]+/);
  return entity !== undefined && words.every((w) => fold(entity.name).split(/[\s-]+/).includes(w));
}

/** "h" of "H100" and "H800": what models of one series have in common; undefined for what is no model. */
function stemOfModel(name: string): string | undefined {
  return /^(\p{L}{1,12})[\s-]?\d[\p{L}\d.]{0,7}$/u.exec(name)?.[1]?.toLowerCase();
}

function tells(passage: IndexedPassage, id: string): boolean {
  return passage.entities.includes(id);
}

/** "Domino's, which was founded in Michigan": of what a relative clause tells, the passage says nothing. */
export function isAside({ document: { plain, language } }: Draft, { words, end }: SentenceReading, { mention }: LinkedName, { terms }: IndexedPassage): boolean {
  const comma = plain.lastIndexOf(', ', mention.start);
  const opener = words.find((w) => w.start > comma);
  const close = plain.indexOf(',', mention.end);
  const last = close < 0 ? end : Math.min(close, end);
  return comma >= words[0]!.start && opener !== undefined && conceptLexicon(language).relatives.has(opener.lower) && !words.some((w) => w.start > opener.start && w.end <= last && (w.end <= mention.start || w.start >= mention.end) && terms.has(stem(w, language) ?? ''));
}

/** "The DiscoverEU scheme", "Cincinnati coach Grant Sullivan": a name that only tells which. */
function isTheirOwn({ document: { plain }, index }: Draft, { names }: SentenceReading, { mention: { start, end } }: LinkedName): boolean {
  if (/\bthe $/i.test(plain.slice(Math.max(0, start - 4), start)) && WHAT_IT_IS.test(plain.slice(end, end + 24))) return true;
  return names.some((n) => n.mention.start > end && isKnown(n.key) && index.entities.get(n.key)?.type === 'person' && /^ (?:\p{Ll}+ ){1,2}$/u.test(plain.slice(end, n.mention.start)));
}

const WHAT_IT_IS = /^ (?:scheme|program(?:me)?|project|plan|app|system|service|initiative|fund|award|prize|brand|platform|network|campaign|festival|exhibition|museum|club|team|group)\b/;

/** From where it may go on, and where to; firms are many in an article, and only told of further on. */
function near(index: FactIndex, { index: at }: IndexedPassage, kind: Kind): readonly IndexedPassage[] {
  return index.passages.slice(Math.max(0, at - GOES_ON), at + (kind === 'organization' && at > 0 ? 0 : GOES_ON) + 1);
}

/** Passage -> how much of the terms it says, 0 to 1. */
export function passageScores(draft: Draft, terms: readonly string[]): Map<number, number> {
  const { index } = draft;
  const unseen = unseenWeight(index, draft.sameLanguage);
  const sums = new PassageSums(index);
  let total = 0;
  for (const term of terms) {
    const passages = index.byTerm.get(term);
    if (!passages) {
      total += term[0] === '#' ? 0 : unseen;
      continue;
    }
    const weight = index.idf(term) * termWeight(term);
    total += weight;
    if (passages.length > MOST) continue;
    for (const p of passages) sums.add(p, weight);
  }
  const scores = new Map(sums.passages.map((p): [number, number] => [p, sums.of(p) / total]));
  sums.clear();
  return scores;
}

/** Those of several persons that stand where the name stands in its sentence. */
function inPlace(reading: SentenceReading, name: LinkedName, { passage }: IndexedPassage, owners: readonly Entity[]): Entity[] {
  const here = (name.mention.start - reading.start) / (reading.end - reading.start);
  const placed = owners.map((entity) => {
    const there = entity.evidence.filter((e) => e.source === passage.source && e.start >= passage.start && e.start < passage.end);
    const distances = there.map((e) => Math.abs((e.start - passage.start) / (passage.end - passage.start) - here));
    return { entity, distance: Math.min(1, ...distances) };
  }).sort((a, b) => a.distance - b.distance);
  const close = placed.filter((p) => p.distance - placed[0]!.distance < PLACED).map((p) => p.entity);
  return close.length <= CHOICES ? close : [];
}
