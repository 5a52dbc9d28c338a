/**
 * name-misspelled: near a known name, but not it. entity-mismatch: another name where the source has this one.
 * not-in-source: a name the sources never mention.
 */
import { bodyOf } from '../locales/bodies.js';
import { Remembered } from '../locales/memo.js';
import { NAME_LANGUAGES } from '../locales/names.js';
import { canonicalPlace, countryOfRegion, metonymsOf, placeName, placeOfDemonym } from '../locales/places.js';
import { isCurrency } from '../facts/quantity-compare.js';
import { writeName } from '../fix/index.js';
import { nameLexicon } from '../recognize/name-lexicon.js';
import { editDistance, isNearMiss, isTransliteration, sameName, skeleton } from '../recognize/name-forms.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import { fold, stem } from '../recognize/text.js';
import type { Entity, EntityType, Finding, NameMention, QuantityFact, QuantityMention, Support } from '../types.js';
import type { FactIndex, IndexedPassage } from '../facts/fact-index.js';
import type { Draft } from './draft.js';
import { bodyElsewhere } from './bodies.js';
import { bracketedInstead } from './brackets.js';
import { ownerOfItsFigure } from './figure-owners.js';
import { entitiesLike, modelsLike, personsWith } from './like-names.js';
import { areSwapped } from './letter-slips.js';
import { asLikely } from './likely.js';
import { numberedTerm } from '../recognize/numbered.js';
import { isKnown } from './link-names.js';
import { beginsWordThere, couldBeTold, holdsWord, isHeardInSources, isHeldBySources, isPlaceOfName, isToldByDemonym, isToldOtherwise, standsInPassage } from './other-forms.js';
import { labelledSeat } from './labels.js';
import { listedInstead } from './lists.js';
import { isUntold } from './record-names.js';
import { refutation } from './refutation.js';
import { isAside, isByline, isCityFor, isWhereOneIs, pairedOwners, slotOwners } from './slots.js';
import { strangerIn, type Stranger } from './strangers.js';
import { isVariant, mayHold, sameLetters } from './variants.js';

/** Below this the recognizer is not sure that it is a name at all. */
const SURE = 0.5;
/** How closely a sentence must follow a passage before a foreign name in it is taken for the passage's own. */
const CLOSE = 0.5;
/** In a translation or a close rewrite, sentence follows sentence. */
const CLOSE_PARALLEL = 0.3;
/** The same for a name that shares a word with the passage's own. */
const PARTLY = 0.3;
/** And for a place where a person or a firm of the passage is named too. */
const PLACE = 0.38;

export interface NameVerdicts {
  readonly findings: readonly Finding[];
  readonly supports: readonly Support[];
  /** Findings of which a draft shows the first of each key only. */
  readonly once: ReadonlyMap<Finding, string>;
}

export function checkNames(draft: Draft, matched: ReadonlyMap<QuantityMention, QuantityFact>): NameVerdicts {
  const { document } = draft;
  const findings: Finding[] = [];
  const supports: Support[] = [];
  const once = new Map<Finding, string>();
  const hinted = new Set<string>();
  for (const reading of draft.own) {
    for (const name of reading.names) {
      const body = bodyElsewhere(draft, reading, name);
      if (body) {
        findings.push(body);
        continue;
      }
      if (isKnown(name.key)) {
        const slip = lostUmlaut(draft, name) ?? neighbourSlip(draft, reading, name);
        if (slip) findings.push(slip);
        const listed = slip ? undefined : listedInstead(draft, reading, name) ?? bracketedInstead(draft, reading, name);
        // "Margaret Low goes by Peg": both are hers.
        const again = reading.names.some((n) => n.key === name.key && haveNoWordInCommon(n.mention.name, name.mention.name));
        const owners = listed ? [listed] : slip || again || !draft.sameLanguage || isBesideItsOwn(draft, reading, name) || isToldByAdjective(draft, reading, name) ? [] : slotOwners(draft, reading, name);
        if (owners.length) {
          findings.push(entityMismatch(draft, name.mention, owners));
          continue;
        }
        const owner = slip || again ? undefined : ownerOfItsFigure(draft, reading, name, matched);
        if (owner) {
          findings.push(asLikely(entityMismatch(draft, name.mention, [owner])));
          continue;
        }
        supports.push({ start: name.mention.start, end: name.mention.end, verdict: 'supported', facts: [name.key], reason: '' });
        continue;
      }
      const { mention } = name;
      if (isEverydayOpener(draft, reading, mention)) continue;
      const whole = withWordBefore(draft, reading, mention);
      if (whole) {
        findings.push(entityMismatch(draft, whole.mention, [whole.entity]));
        continue;
      }
      const near = mention.confidence >= SURE || NAME_LANGUAGES.includes(draft.document.language) ? nearest(draft, mention) : undefined;
      // "Michael Wagner" for the Michael Wanger of one who is the father of Binh Wagner: the source's own slip.
      if (near?.isSlip && areSwapped(mention.name, near.entity.name) && fold(mention.name).split(/[\s-]+/).every((w) => draft.index.nameWords.has(w))) continue;
      if (near?.isSlip && isTownsAdjective(draft, mention, near.entity)) continue;
      if (near?.isSlip && !standsInPassage(draft, reading.index, mention.name, near.entity.name)) {
        findings.push(finding(draft, mention, near.entity, 'name-misspelled'));
        continue;
      }
      if (mention.confidence < SURE) {
        const owners = draft.sameLanguage && !isHeldBySources(draft, mention) && !isOwned(draft, mention) ? slotOwners(draft, reading, name) : [];
        if (owners.length) findings.push(entityMismatch(draft, mention, owners));
        continue;
      }
      if (hasCalling(draft, mention) || isCalledAlike(draft, mention) || hasNounBefore(draft, mention)) continue;
      const crossed = crossedPersons(draft, reading, mention);
      if (crossed.length) {
        findings.push(entityMismatch(draft, mention, crossed));
        continue;
      }
      if (mention.type !== 'place' && !/\d/.test(mention.name) && isHeldBySources(draft, mention)) continue;
      const replaced = (near || (!draft.sameLanguage && mayBePhrase(mention.name, draft.document.language)) ? [] : replacedEntity(draft, reading, name, matched)).filter((e) => draft.sameLanguage || !(draft.index.base.sources.every((s) => mayBePhrase(e.name, s.language)) || isPlaceOfName(draft, mention.name) || mayTranslate(mention, e) || isCalledOtherwise(mention, e, draft.document.language) || mayHold(draft, mention.name, e.name) || mayBeExonym(draft, reading, mention, e)));
      if (isWhereMoneyIs(draft, mention) || isWhereItLies(draft, reading, mention) || replaced.some((e) => isShortFor(mention.name, e.name))) continue;
      // "Polish firm X, Finland's Y", of Poland's X: Poland is told.
      if (replaced.some((e) => e.type === 'place' && reading.words.some((w) => placeOfDemonym(w.text, draft.document.language) !== undefined && draft.index.base.sources.some((source) => canonicalPlace(e.name, source.language) === placeOfDemonym(w.text, draft.document.language))))) continue;
      // "Germany's coast", of Schleswig-Holstein's: a country holds the place that the source names.
      if (replaced.some((e) => isRegionOf(draft, mention.name, e)) || !draft.sameLanguage && replaced.some((e) => e.type === 'place' && isCountryFor(draft, mention.name, e))) continue;
      if (replaced.length) {
        if (replaced.some((e) => isMiswritten(e, mention, document.language)) || mayBeNoun(draft, mention) || isNounBeside(draft, mention, replaced) || isPlaceOfName(draft, mention.name)) continue;
        findings.push(entityMismatch(draft, mention, replaced));
        continue;
      }
      // "A3 free": a road is none of the towns.
      if (ROAD.test(mention.name)) continue;
      const seat = labelledSeat(draft, reading, name);
      if (seat) {
        findings.push(entityMismatch(draft, mention, [seat]));
        continue;
      }
      const stranger = strangerIn(draft, reading, name);
      if (stranger && !near && !(stranger.entity && mayHold(draft, mention.name, stranger.entity.name))) {
        findings.push(stranger.doubtful ? unnamed(mention) : strange(draft, mention, stranger));
        continue;
      }
      // One hint a name is enough, and names of bodies are translated.
      if (near || hinted.has(name.key) || !isWorthAHint(draft, mention) || isUntold(draft, name)) continue;
      hinted.add(name.key);
      const hint = unnamed(mention);
      findings.push(hint);
      once.set(hint, name.key);
    }
  }
  return { findings, supports, once };
}

/** "Lena Brandt, 34, of Hull": the sources name both together, as the sentence does. Whoever is told something is not whom the sentence is about. */
function isBesideItsOwn({ index, document: { plain } }: Draft, { names }: SentenceReading, { key, mention }: LinkedName): boolean {
  // "The 26-year-old told Maxim": who speaks is not named.
  if (/\btold $/.test(plain.slice(Math.max(0, mention.start - 6), mention.start))) return true;
  const before = names.findLast((n) => n.mention.end <= mention.start && mention.start - n.mention.end <= BESIDE && APPOSED.test(plain.slice(n.mention.end, mention.start)));
  if (before !== undefined && isKnown(before.key) && index.passages.some((p) => p.entities.includes(key) && p.entities.includes(before.key))) return true;
  // "The Salzburg crane maker Tauernkran", of which the source tells in the next sentence where it is based.
  const behind = names.find((n) => n.mention.start > mention.end && CALLED.test(plain.slice(mention.end, n.mention.start)));
  return behind !== undefined && isKnown(behind.key) && index.passages.some((p, i) => p.entities.includes(behind.key) && (p.entities.includes(key) || index.passages[i + 1]?.entities.includes(key)));
}

/** Characters between a name and what is said of it right behind. */
const BESIDE = 14;
const CALLED = /^ (?:\p{Ll}[\p{L}-]{1,20} ){1,3}$/u;
const APPOSED = /^(?:, \d{1,3})?,? (?:of|from|in|aus|von) $/;

/** "Archaeologists have …", "Antitrust officials": a word that opens an English sentence in the plural, or before one, and is nobody's surname. */
function isEverydayOpener({ document: { language, plain }, index }: Draft, reading: SentenceReading, { start, end, name, type }: NameMention): boolean {
  if (language !== 'en' || !/^\p{L}{6,}$/u.test(name) || !/^["“'‘\s]*$/.test(plain.slice(reading.start, start)) || nameLexicon('en').surnames.has(name.toLowerCase()) || index.nameWords.has(fold(name))) return false;
  // "Copyright infringement"
  if (NOUN_BEHIND.test(plain.slice(end, end + 24))) return true;
  return PLURAL.test(name) || (type === 'other' && PLURAL.test(/^ (\p{Ll}+)/u.exec(plain.slice(end, end + 20))?.[1] ?? ''));
}

const NOUN_BEHIND = /^ \p{Ll}{2,}(?:ment|tion|sion|ness|ance|ence|ship)s?\b/u;
const PLURAL = /(?:ities|ers|ors|ists|ians|ials|ions)$/;

/** "Usando Ambientes Gráficos": in a language without a vocabulary, words of a heading look like a name. */
function mayBePhrase(name: string, language: string): boolean {
  return !NAME_LANGUAGES.includes(language) && !/\d/.test(name) && canonicalPlace(name, language) === undefined && !name.split(/[\s-]+/).some((w) => nameLexicon(language).isFirstName(w.toLowerCase()));
}

function isWorthAHint(draft: Draft, mention: NameMention): boolean {
  const place = canonicalPlace(mention.name, draft.document.language) !== undefined;
  // "Ex-Gerichtspräsidentin": what somebody was is no name.
  if (mention.confidence < 0.6 || FORMER.test(mention.name) || (!draft.sameLanguage && mayBePhrase(mention.name, draft.document.language)) || isToldByDemonym(draft, mention) || (place && isPlaceOfName(draft, mention.name)) || isToldOtherwise(draft, mention)) return false;
  if (draft.sameLanguage) return true;
  if (mention.type === 'product') return /\d/.test(mention.name);
  if (mention.type === 'place') return place && couldBeTold(draft, place);
  return mention.type === 'person' && couldBeTold(draft, false) && !isHeardInSources(draft, mention.name);
}

const FORMER = /^(?:Ex|Vize|Alt|Neo)-/;
const DOTS = /[äöü]/i;

/** "Oberlander" for Oberländer, in a German draft of a German source: "ae" would be another way to write it, "a" is none; and "Schläger" for Schlager. */
function lostUmlaut(draft: Draft, { key, mention }: LinkedName): Finding | undefined {
  const entity = draft.index.entities.get(key);
  if (!entity || !draft.index.base.sources.every((s) => s.language === 'de')) return undefined;
  const words = mention.name.split(/\s+/);
  const forms = [entity.name, ...entity.aliases].flatMap((form) => (words.length === 1 ? [form, ...form.split(/\s+/)] : [form]));
  if (forms.includes(mention.name)) return undefined;
  const right = forms.find((form) => (DOTS.test(form) ? draft.document.language === 'de' && withoutDots(form) === mention.name : DOTS.test(mention.name) && words.length > 1 && withoutDots(mention.name) === form));
  return right === undefined ? undefined : finding(draft, mention, { ...entity, name: right, aliases: [] }, 'name-misspelled');
}

function withoutDots(name: string): string {
  return name.replace(/[äöü]/gi, (letter) => letter.normalize('NFD').charAt(0));
}

/** "Liang Wenfang" for Liang Wenfeng: one word of the name is right, the one beside it nearly. */
function neighbourSlip(draft: Draft, reading: SentenceReading, name: LinkedName): Finding | undefined {
  const entity = draft.index.entities.get(name.key);
  const words = entity?.name.split(/\s+/) ?? [];
  const at = words.findIndex((w) => fold(w) === fold(name.mention.name));
  if (!entity || words.length < 2 || at < 0 || name.mention.tail) return undefined;
  for (const [expected, word] of [
    [words[at + 1], reading.words.find((w) => w.start === name.mention.end + 1)],
    [words[at - 1], reading.words.find((w) => w.end === name.mention.start - 1)],
  ] as const) {
    if (!expected || !word || !/^\p{Lu}/u.test(word.text) || !isNearMiss(word.text, expected) || sameName(word.text, expected, draft.document.language) || (!isPlainSlip(`${words[0]} ${word.text}`, entity) && isCorrected(word.text, [expected], draft.document.language))) continue;
    return refutation('name-misspelled', word, `${expected} in the source (${entity.name}), ${word.text} here`, [expected], [entity.id], 'warning');
  }
  return undefined;
}

function haveNoWordInCommon(a: string, b: string): boolean {
  const words = fold(a).split(/\s+/);
  return !fold(b).split(/\s+/).some((w) => words.includes(w));
}

/** An entity that a name is a form of, or a slip of the pen away from. */
interface Near {
  readonly entity: Entity;
  readonly isSlip: boolean;
}

/** Drafts repeat their names. */
function nearest(draft: Draft, mention: NameMention): Near | undefined {
  let known = nearestKnown.get(draft.index);
  if (!known) nearestKnown.set(draft.index, (known = new Remembered<Near | null>()));
  const key = `${draft.document.language} ${mention.name}`;
  let near = known.get(key);
  if (near === undefined) known.set(key, (near = findNearest(draft, mention) ?? null));
  return near ?? undefined;
}

const nearestKnown = new WeakMap<FactIndex, Remembered<Near | null>>();

/** A place that exists is another place, not a typo. */
function findNearest(draft: Draft, mention: NameMention): Near | undefined {
  const { language } = draft.document;
  if (canonicalPlace(mention.name, language)) return undefined;
  const words = fold(mention.name).split(/\s+/);
  const hits: Entity[] = [];
  let respelled = false;
  for (const entity of entitiesLike(mention.name, draft.index)) {
    const forms = [entity.name, ...entity.aliases];
    if (entity.type === 'person' && words.length === 1) forms.push(entity.name.split(/\s+/).at(-1)!);
    for (const form of forms) {
      if (isOtherSpelling(draft, mention.name, form, entity)) {
        respelled = true;
        hits.push(entity);
        break;
      }
      if (sameLetters(mention.name, form) || sameName(mention.name, form, language) || isSameInPlaces(draft, mention.name, form) || isInflection(mention.name, form, language) || sameWords(words, fold(form).split(/\s+/))) return { entity, isSlip: false };
      if (words.length === form.split(/\s+/).length && (draft.sameLanguage || (entity.type === 'person' && NAME_LANGUAGES.includes(language)) || !isTranslatedNoun(draft, words, form)) && (isNearMiss(mention.name, form) || isPlainSlip(mention.name, entity) || (draft.sameLanguage && isOtherFirstName(mention.name, entity)))) {
        // Between languages, names are written by ear and inflected: only a slip that is neither is a misspelling.
        if (!draft.sameLanguage && !isVowelSlip(mention.name, form, entity) && !keepsItsLetters(draft, mention.name, form, entity) && (isTransliteration(mention.name, form) || (differsAtTheEnd(mention.name, form) && !([language, ...draft.index.base.sources.map((s) => s.language)].every((l) => NAME_LANGUAGES.includes(l)) && isPlainSlip(mention.name, entity))))) return undefined;
        hits.push(entity);
        break;
      }
    }
  }
  const [only, ...more] = hits;
  if (!only || more.length || (!respelled && words.every((w) => isWritten(draft, w)))) return undefined;
  // "Das Moos", beside somebody called Moss: no person is neuter.
  if (only.type === 'person' && !/^ \p{Lu}/u.test(draft.document.plain.slice(mention.end, mention.end + 2)) && /\bdas $/i.test(draft.document.plain.slice(Math.max(0, mention.start - 5), mention.start))) return undefined;
  return { entity: only, isSlip: isPlainSlip(mention.name, only) || isOtherFirstName(mention.name, only) || !isCorrected(mention.name, words.length === 1 && only.type === 'person' ? [only.name.split(/\s+/).at(-1)!] : [only.name, ...only.aliases], language, only.type) };
}

/** "Modus", where an English source has Modules: what is a word of the source's language, or of the draft's, is translated, not misspelled. */
function isTranslatedNoun({ index, document }: Draft, words: readonly string[], form: string): boolean {
  const source = index.base.sources[0]?.language ?? 'en';
  const known = NAME_LANGUAGES.includes(source);
  const lexicon = nameLexicon(known ? source : document.language);
  return form.toLowerCase().split(/\s+/).every((other, i) => {
    const word = known ? other : (words[i] ?? '');
    return fold(other) === words[i] || lexicon.isWord(word) || lexicon.endsLikeCommon(word);
  });
}

/**
 * "Thomas Meier" for Thomas Meyer, "Eva Kolb" for Eva Kolbe: in one language a surname has one spelling, unless it comes from another
 * script. An s may be a genitive's, and ß, umlauts and accents may be left away.
 */
function isOtherSpelling({ sameLanguage }: Draft, written: string, form: string, entity: Entity): boolean {
  const [own, right] = [fold(written).split(/\s+/), fold(form).split(/\s+/)];
  const [surname, other] = [own.at(-1)!, right.at(-1)!];
  // "Hydrinion" for Hydrineon: a firm's name that is no word, and no other country's.
  if (sameLanguage && (entity.type === 'organization' || entity.type === 'product')) return own.length === 1 && right.length === 1 && !/\d/.test(written + form) && (INNER_CAPITAL.test(form) || (isInvented(surname) && isInvented(other) && !FOREIGN.test(form))) && isOneLetterOff(surname, other);
  // Between German and English so far as the first name is one that they know, and the same.
  if (!(sameLanguage || nameLexicon('de').isFirstName(own[0]!)) || entity.type !== 'person' || own.length < 2 || own.length !== right.length || !own.slice(0, -1).every((w, i) => w === right[i])) return false;
  if (FOREIGN.test(form) || /['’]|s$/.test(surname) || /['’]|s$/.test(other) || surname.replace(UMLAUT, '$1') === other.replace(UMLAUT, '$1')) return false;
  return Math.min(surname.length, other.length) > 3 && surname[0] === other[0] && editDistance(surname, other, 1) === 1;
}

/** "ue" for an ü; that of "auer" is none. */
const UMLAUT = /(?<![aeq])([aou])e/g;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** Letters of a name that is no word in German or English. */
function isInvented(word: string): boolean {
  return word.length > 5 && NAME_LANGUAGES.every((l) => !nameLexicon(l).isWord(word) && !nameLexicon(l).endsLikeCommon(word));
}

/** Within the word: the first and the last letter are right. */
function isOneLetterOff(a: string, b: string): boolean {
  return a[0] === b[0] && a.at(-1) === b.at(-1) && editDistance(a, b, 1) === 1;
}

/** Between German and English, whose letters are the same: "Hydrinion" for Hydrineon, "Klaus Mielko" for Mielke. Names from other letters are written by ear. */
function keepsItsLetters({ document, index }: Draft, written: string, form: string, entity: Entity): boolean {
  if (FOREIGN.test(form) || ![document.language, ...index.base.sources.map((s) => s.language)].every((l) => NAME_LANGUAGES.includes(l))) return false;
  const [own, right] = [fold(written).split(/\s+/), fold(form).split(/\s+/)];
  if (own.length === 1 && right.length === 1) return (entity.type === 'organization' || entity.type === 'product') && isInvented(own[0]!) && isInvented(right[0]!) && isOneLetterOff(own[0]!, right[0]!) && !ALIKE_ABROAD.some(([a, b]) => own[0]!.replaceAll(a, b) === right[0]!.replaceAll(a, b));
  return entity.type === 'person' && own[0] === right[0] && nameLexicon('de').isFirstName(own[0]!) && isPlainSlip(written, entity) && !/['’]|s$/.test(own.at(-1)! + right.at(-1)!);
}

/** Letters that one language writes for another's. */
const ALIKE_ABROAD = [['z', 's'], ['k', 'c'], ['w', 'v'], ['y', 'i'], ['j', 'i']] as const;

/** "Hanna Lundgren" for Hanna Lindgren: another vowel within the surname, and all else the same. */
function isVowelSlip(written: string, form: string, { type, evidence }: Entity): boolean {
  const [a, b] = [fold(written), fold(form)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return type === 'person' && evidence.length > 1 && a.lastIndexOf(' ') > 0 && at > a.lastIndexOf(' ') + 1 && at < a.length - 1 && a.slice(at + 1) === b.slice(at + 1) && !FOREIGN.test(form) && /[aeou]/.test(a[at]!) && /[aeiou]/.test(b[at] ?? '');
}

/** Endings of names that are written by ear, and letters of no German, English or French. */
const FOREIGN = /(?:sk(?:[iy]j?|a)|[oe][vw]a?|i[cć]|itsch|tsch|enko|[iy]j|aja|ch?uk)$|[ąćčęěłńřśšźżžğış]/i;

/** Stems of passages are cut to so many letters, so a longer word may be another. */
const WHOLE = 6;

/** A folded word that the sources have too, letter for letter, where they have names. */
function isWritten(draft: Draft, word: string): boolean {
  return draft.index.nameWords.has(word) || (word.length > 3 && word.length <= WHOLE && holdsWord(draft, word));
}

/** "Heike Lamers" for Heike Lammers: the same first name, and a surname one letter off, or two of a long one or where the sources have theirs more than once. */
function isPlainSlip(written: string, { type, name, evidence }: Entity): boolean {
  const [own, right] = [fold(written).split(/\s+/), fold(name).split(/\s+/)];
  const [once, surname, other] = [evidence.length < 2, own.at(-1)!, right.at(-1)!];
  const most = once && other.length < LONG_SURNAME ? 1 : 2;
  // Two letters swapped once in a source are its own slip.
  const isSwap = once && [...surname].sort().join('') === [...other].sort().join('');
  return type === 'person' && own.length > 1 && own.length === right.length && !isSwap && own.slice(0, -1).every((w, i) => w === right[i]) && (editDistance(surname, other, most) <= most || beginAlike(surname, other));
}

/** "Raderberger" for Raderbauer, behind the same first name; of four letters alone where one of the two goes on as surnames do: "Jensen" for Jens. */
function beginAlike(a: string, b: string): boolean {
  return a.slice(0, ALIKE) === b.slice(0, ALIKE) && (Math.min(a.length, b.length) > ALIKE || /sen$|mann$/.test(a) !== /sen$|mann$/.test(b)) && Math.abs(a.length - b.length) < ALIKE;
}

const ALIKE = 4;

const LONG_SURNAME = 8;

/** "Maura Kinsella" for Moira Kinsella: it sounds alike, but is another name, whether or not the lists have both. */
function isOtherFirstName(written: string, { type, name }: Entity): boolean {
  const [own, right] = [fold(written).split(/\s+/), fold(name).split(/\s+/)];
  return type === 'person' && own.length > 1 && own.length === right.length && own.slice(1).every((w, i) => w === right[i + 1]) && editDistance(own[0]!, right[0]!, 1) > 1 && skeleton(own[0]!) === skeleton(right[0]!);
}

/** "Rogers" where the source misspelled it "Rodegrs": the draft's words are names or words that there are, and the source's are not. */
function isCorrected(written: string, forms: readonly string[], language: string, type: EntityType = 'person'): boolean {
  const [lexicon, english] = [nameLexicon(language), nameLexicon('en')];
  // German makes a noun of any two: that a word could be one says little.
  const exists = (word: string) => {
    const lower = word.toLowerCase();
    return (type === 'person' && (lexicon.isFirstName(lower) || lexicon.surnames.has(lower))) || english.isCommon(lower);
  };
  const own = written.split(/\s+/);
  return forms.every((form) => {
    const other = form.split(/\s+/);
    return own.every((w, i) => fold(w) === fold(other[i] ?? '') || (exists(w) && !exists(other[i] ?? '')));
  });
}

/**
 * The entities of the passage that a sentence tells again which the sentence does not name, of a type that fits:
 * the foreign name stands in for one of them.
 */
function replacedEntity(draft: Draft, reading: SentenceReading, name: LinkedName, matched: ReadonlyMap<QuantityMention, QuantityFact>): Entity[] {
  const { mention } = name;
  // "PM2,5": the name goes on.
  if (isNumberedThere(draft, mention.name) || (/\d$/.test(mention.name) && /^[.,]\d/.test(draft.document.plain.slice(mention.end, mention.end + 2)))) return [];
  // "Outlook: sales of …": a label is no name in the place of another.
  if ((reading.start === mention.start || /^[•–*·-] $/.test(draft.document.plain.slice(mention.start - 2, mention.start))) && !/[\s\d]/.test(mention.name) && /^\s*:\s/.test(draft.document.plain.slice(mention.end, mention.end + 3))) return [];
  const alignments = draft.alignments[reading.index] ?? [];
  const named = new Set(reading.names.map((n) => n.key));
  // "A Polish driver", of one from Poland.
  const peoples = new Set(reading.words.flatMap((w) => placeOfDemonym(w.text, draft.document.language) ?? []));
  const isToldAsPeople = (e: Entity, language: string) => peoples.size > 0 && peoples.has(canonicalPlace(e.name, language) ?? '');
  const missing = (passage: IndexedPassage) => isByline(passage) ? [] :
    passage.entities.map((id) => draft.index.entities.get(id)).filter((e): e is Entity => !!e && !named.has(e.id) && !isToldAsPeople(e, passage.source.language));
  // A name with a known word in it ("Tim Altman", "High-Flyer Invest") is that name, told wrong.
  const partly = sharesWord(mention, alignments.filter((a) => a.score > PARTLY).flatMap((a) => missing(a.passage)), draft);
  if (partly) return [partly];
  const listed = listedInstead(draft, reading, name) ?? bracketedInstead(draft, reading, name);
  if (listed && !isVariant(mention.name, listed, draft.document.language)) return [listed];
  const model = otherModel(draft, mention, named);
  if (model) return [model];
  const owner = figureOwner(draft, reading, name, matched);
  if (owner && !named.has(owner.id) && !isVariant(mention.name, owner, draft.document.language)) return [owner];
  if (alignments[0] && (isToldByDemonym(draft, mention, alignments[0].passage.terms) || beginsWordThere(draft, mention, alignments[0].passage))) return [];
  if (alignments[0] && isAside(draft, reading, name, alignments[0].passage)) return [];
  const placed = missingPlace(draft, reading, mention, missing);
  if (placed) return [placed];
  const owners = draft.sameLanguage && !isToldByDemonym(draft, mention) ? slotOwners(draft, reading, name).filter((e) => e.type === 'project' || !isVariant(mention.name, e, draft.document.language)) : [];
  if (owners.length) return owners;
  const paired = pairedOwners(draft, reading, name).filter((e) => !isVariant(mention.name, e, draft.document.language));
  if (paired.length) return paired;
  const [first, second] = alignments;
  if (!first || first.score < (draft.parallel ? CLOSE_PARALLEL : CLOSE)) return [];
  if (second && first.score - second.score < 0.05) return [];
  const unknown = reading.names.filter((n) => !isKnown(n.key) && n.mention.confidence >= SURE);
  const candidates = missing(first.passage).filter((e) => fits(mention, e, draft) && !(e.type === 'place' && mayHold(draft, mention.name, e.name)));
  if (unknown.length !== 1 || candidates.length !== 1) return [];
  return isVariant(mention.name, candidates[0]!, draft.document.language) ? [] : candidates;
}

/** "High-Flyer Invest" for High-Flyer Capital: a compound that opens one name of the sources, before a foreign word. */
function withWordBefore(draft: Draft, reading: SentenceReading, mention: NameMention): { mention: NameMention; entity: Entity } | undefined {
  const before = reading.words.find((w) => w.end === mention.start - 1);
  if (!before || !/^\p{Lu}[\p{L}]+-\p{Lu}/u.test(before.text) || !draft.index.firstWords.has(fold(before.text)) || /\s/.test(mention.name)) return undefined;
  const hits = [...draft.index.entities.values()].filter((e) => e.type !== 'place' && fold(e.name).startsWith(`${fold(before.text)} `) && e.name.split(/\s+/).length === 2);
  const [entity] = hits;
  if (!entity || hits.length > 1 || isVariant(`${before.text} ${mention.name}`, entity)) return undefined;
  return { entity, mention: { ...mention, start: before.start, name: `${before.text} ${mention.name}` } };
}

/** "Lyra-1", which the sources have, if not as a name of its own. */
function isNumberedThere({ index }: Draft, text: string): boolean {
  const [, name, number] = /^(\p{L}{1,20})[-‐‑ ]?(\d{1,4})$/u.exec(text) ?? [];
  return name !== undefined && number !== undefined && index.byTerm.has(numberedTerm({ name: fold(name), number }));
}

/** "R2" for R1, "o3-mini" for o1-mini: the same letters with another number. */
function otherModel(draft: Draft, mention: NameMention, named: ReadonlySet<string>): Entity | undefined {
  if (!/\d/.test(mention.name) || !/\p{L}/u.test(mention.name) || mention.name.length > 24) return undefined;
  const hits = modelsLike(mention.name, draft.index).filter((e) => !named.has(e.id));
  return hits.length === 1 ? hits[0] : undefined;
}

/** The figure right beside the name is a fact of somebody else, and of nobody else. */
function figureOwner(draft: Draft, reading: SentenceReading, name: LinkedName, matched: ReadonlyMap<QuantityMention, QuantityFact>): Entity | undefined {
  const owners = new Set<string>();
  for (const quantity of reading.quantities) {
    const fact = matched.get(quantity);
    if (!fact?.subject || (fact.quantity.unit !== 'percent' && !isCurrency(fact.quantity.unit))) continue;
    // A subject that only goes on from an earlier sentence is not sure enough.
    if (!draft.index.passageOf.get(fact.id)?.entities.includes(fact.subject)) continue;
    if (draft.reader.claim(quantity).subject !== name.key) continue;
    const elsewhere = draft.index.withValue(fact.quantity).some((f) => f.subject !== fact.subject);
    if (!elsewhere) owners.add(fact.subject);
  }
  const [only] = owners;
  const entity = owners.size === 1 && only ? draft.index.entities.get(only) : undefined;
  // "ECB" is the EZB.
  if (!draft.sameLanguage && entity && isAcronym(name.mention.name) && isAcronym(entity.name)) return undefined;
  return entity && entity.type !== 'place' && (name.mention.type === 'organization' || name.mention.type === entity.type || (name.mention.type === 'other' && name.mention.confidence >= 0.8 && entity.type === 'organization')) ? entity : undefined;
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name);
}

/** Another place where the passage that names the same people or firms has its only other place. */
function missingPlace(draft: Draft, reading: SentenceReading, mention: NameMention, missing: (p: IndexedPassage) => Entity[]): Entity | undefined {
  if (mention.type !== 'place' && canonicalPlace(mention.name, draft.document.language) === undefined) return undefined;
  // "In Munich", of Munich Airport.
  if (isPlaceOfName(draft, mention.name)) return undefined;
  const own = new Set(reading.names.map((n) => n.key));
  const alignments = (draft.alignments[reading.index] ?? []).filter((a) => {
    const shared = a.passage.entities.filter((e) => own.has(e) && draft.index.entities.get(e)?.type !== 'place');
    return shared.length > 0 && a.score >= PLACE && missing(a.passage).some((e) => e.type === 'place');
  });
  const [first, second] = alignments;
  if (!first || (second && first.score - second.score < 0.08)) return undefined;
  // "Of France", told in Paris; "of Finland", where a Finn is told of elsewhere, in a town.
  const demonym = isToldByDemonym(draft, mention);
  const places = missing(first.passage).filter((e) => e.type === 'place' && !isCityFor(mention.name, e.name, draft.document.language, first.passage.source.language) && !mayHold(draft, mention.name, e.name, demonym) && !isVariant(mention.name, e, draft.document.language));
  // "Leicester City" is named after Leicester.
  const words = fold(mention.name).split(/[\s-]+/);
  return places.length === 1 && !fold(places[0]!.name).split(/[\s-]+/).every((w) => words.includes(w)) ? places[0] : undefined;
}

/** "Ada Brandt", of Ada Lindgren and Tom Brandt: the one whom the sentence's passages name first. */
function crossedPersons({ alignments, index }: Draft, { index: at }: SentenceReading, mention: NameMention): Entity[] {
  const words = fold(mention.name).split(/\s+/);
  if (mention.type !== 'person' || words.length !== 2) return [];
  const bearers = personsWith(words, index).filter((e) => /\s/.test(e.name));
  const wordsOf = (e: Entity) => fold(e.name).split(/\s+/);
  const first = bearers.find((e) => wordsOf(e)[0] === words[0]);
  const last = bearers.find((e) => wordsOf(e).at(-1) === words[1]);
  // A third bearer of either name, and it is anybody's.
  if (!first || !last || first === last || bearers.length !== 2) return [];
  const rank = (e: Entity) => {
    const found = (alignments[at] ?? []).findIndex((a) => a.passage.entities.includes(e.id));
    return found < 0 ? Infinity : found;
  };
  return rank(last) < rank(first) ? [last, first] : [first, last];
}

/** "Servius Tullius" for Servio Tullio: in another language the words of a name may end otherwise. */
function isCalledAlike({ sameLanguage, index }: Draft, { name }: NameMention): boolean {
  const begins = (text: string) => fold(text).split(/\s+/).map((w) => (w.length > ALIKE ? w.slice(0, ALIKE) : '')).join(' ');
  return !sameLanguage && /^\S{5,}(?: \S{5,})+$/.test(name) && [...index.entities.values()].some((e) => begins(e.name) === begins(name) && !fold(e.name).split(/\s+/).some((w) => fold(name).split(/\s+/).includes(w)));
}

/** "Der frühere Feuerwehrmann Feeney": what somebody is, before the surname. */
function hasCalling({ document, index }: Draft, { name }: NameMention): boolean {
  const words = fold(name).split(/\s+/);
  return words.length === 2 && document.language === 'de' && words[0]!.length >= CALLING && !nameLexicon('de').isFirstName(words[0]!) && !index.nameWords.has(words[0]!) && index.nameWords.has(words[1]!);
}

/** First names that no lexicon has are shorter than this. */
const CALLING = 10;

function sharesWord(mention: NameMention, entities: readonly Entity[], draft: Draft): Entity | undefined {
  const words = fold(mention.name).split(/\s+/);
  const written = mention.name.split(/\s+/);
  if (words.length < 2) return undefined;
  const pool = mention.type === 'person' ? personsWith(words, draft.index) : entities;
  const hits = [...new Set(pool)].filter((e) => {
    const other = fold(e.name).split(/\s+/);
    if (other.length !== words.length || e.type === 'place') return false;
    const shared = words.filter((w, i) => w === other[i] && placeOfDemonym(written[i] ?? w, draft.document.language) === undefined);
    // "Hertha Berlin" for Hertha BSC: a club goes by its town or by its letters.
    if (words.some((w, i) => w !== other[i] && isAcronym(e.name.split(/\s+/)[i]!) && canonicalPlace(written[i]!, draft.document.language) !== undefined)) return false;
    return shared.length === words.length - 1 && shared.join('').length >= 5;
  });
  // Of several bearers of a name, the one that the passage tells of.
  const told = hits.length > 1 ? hits.filter((e) => entities.includes(e)) : hits;
  const [only] = told;
  return told.length === 1 && only && (hasOtherSurname(draft, written, only) || !isVariant(mention.name, only, draft.document.language)) ? only : undefined;
}

/** "Henrike Sandvogel" for Henrike Sandvoss: alike, but in one language a surname has one spelling. */
function hasOtherSurname({ sameLanguage }: Draft, written: readonly string[], { name, type }: Entity): boolean {
  const right = name.split(/\s+/);
  const [own, other] = [written, right].map((words) => fold(words.at(-1)!)) as [string, string];
  return sameLanguage && type === 'person' && written.slice(0, -1).every((w, i) => fold(w) === fold(right[i]!)) && !FOREIGN.test(name) && !/-/.test(own + other) && !own.startsWith(other) && !other.startsWith(own) && skeleton(own) !== skeleton(other);
}

/** "Sporting Lisbon" for Sporting Lissabon: the same words, but for a place as the draft's language calls it. */
function isSameInPlaces({ document, index }: Draft, name: string, form: string): boolean {
  const [own, other] = [name.split(' '), form.split(' ')];
  return own.length > 1 && own.length === other.length && own.every((w, i) => {
    const place = fold(w) === fold(other[i]!) ? w : canonicalPlace(w, document.language);
    return place !== undefined && (place === w || index.base.sources.some((s) => canonicalPlace(other[i]!, s.language) === place));
  });
}

/** German nouns taken for names: "Kamelen" for "Kamele". */
function isInflection(a: string, b: string, language: string): boolean {
  if (language !== 'de') return false;
  const [parts, others] = [a.split('-'), b.split('-')];
  if (isOtherLink(fold(a), fold(b)) || isOtherLink(fold(b), fold(a))) return true;
  if (parts.length > 1 && parts.length === others.length) return parts.every((p, i) => fold(p) === fold(others[i]!) || isInflection(p, others[i]!, language));
  const [short, long] = a.length < b.length ? [fold(a), fold(b)] : [fold(b), fold(a)];
  return (long.startsWith(short) && /^(?:e|n|en|es|er|ern|s)$/.test(long.slice(short.length))) || isFeminine(fold(a), fold(b)) || isFeminine(fold(b), fold(a));
}

/** "Gefahrgut" for "Gefahrengut": a compound with another link, or with none. */
function isOtherLink(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const link = long.slice(at, at + long.length - short.length);
  return at > 3 && short.length - at > 2 && /^(?:en?|n|e?s|er)$/.test(link) && long.slice(at + link.length) === short.slice(at) && nameLexicon('de').isWord(short.slice(at));
}

/** "Mandatarin" for one of the "Mandatare". */
function isFeminine(a: string, b: string): boolean {
  const root = /^(\p{L}{5,}?)in(?:nen)?$/u.exec(a)?.[1];
  return root !== undefined && b.startsWith(root) && /^(?:e|en|er|ern|s)?$/.test(b.slice(root.length));
}

/** "Apples App Store": a genitive in the middle. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((w, i) => w === b[i] || w === `${b[i]}s` || `${w}s` === b[i]);
}

/** "Brně" for "Brno", "Chicagem" for "Chicago": an ending. */
function differsAtTheEnd(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  let same = 0;
  while (same < x.length && x[same] === y[same]) same++;
  const inside = x.length > same && y.length > same && x.at(-1) === y.at(-1);
  return !inside && [...x].sort().join('') !== [...y].sort().join('') && Math.max(x.length, y.length) - same <= 3 && same >= 3;
}

/** Types whose names are kept in translation; names of bodies and events are translated themselves. */
const KEPT_IN_TRANSLATION: ReadonlySet<EntityType> = new Set(['person', 'place', 'product']);

function fits(mention: NameMention, entity: Entity, draft: Draft): boolean {
  // Acronyms are translated, and what is all capitals may be a dateline or a heading.
  if (mention.name === mention.name.toUpperCase() && !/\d/.test(mention.name)) return false;
  // A body that there is stands for none but another.
  if (bodyOf(mention.name, draft.document.language) !== undefined && draft.index.base.sources.every((s) => bodyOf(entity.name, s.language) === undefined)) return false;
  const place = canonicalPlace(mention.name, draft.document.language) !== undefined || mention.type === 'place';
  if (place !== (entity.type === 'place') || (entity.type === 'person' && isWhereOneIs(draft, mention)) || draft.index.base.sources.some((s) => isCityFor(mention.name, entity.name, draft.document.language, s.language))) return false;
  if (!draft.sameLanguage && !KEPT_IN_TRANSLATION.has(entity.type)) return false;
  // A lone foreign surname shows nothing of its kind; where sentence follows sentence, its place in them does.
  if (draft.parallel && mention.type === 'other' && mention.confidence >= 0.75 && entity.type === 'person') return true;
  return place || (mention.type === entity.type && mention.type !== 'other') || (LIKE[mention.type] ?? []).includes(entity.type);
}

const LIKE: Readonly<Partial<Record<EntityType, readonly EntityType[]>>> = {
  organization: ['index', 'product'],
  product: ['organization'],
  index: ['organization'],
};

function finding(draft: Draft, mention: NameMention, entity: Entity, code: 'name-misspelled'): Finding {
  const edit = writeName(closestForm(mention, entity), mention, draft.document);
  return refutation(code, edit, `${entity.name} in the source, ${mention.name} here`, [edit.text], [entity.id], 'warning');
}

/** A place is called as the draft's language calls it. */
function nameIn(draft: Draft, entity: Entity): string {
  if (draft.sameLanguage) return entity.name;
  const id = canonicalPlace(entity.name, draft.index.base.sources[0]?.language ?? '');
  return (id && placeName(id, draft.document.language)) ?? entity.name;
}

/** A draft that writes the surname alone gets the surname back. */
function closestForm(mention: NameMention, entity: Entity): string {
  const words = mention.name.split(/\s+/).length;
  const forms = [entity.name, ...entity.aliases, ...(entity.type === 'person' ? [entity.name.split(/\s+/).at(-1)!] : [])];
  const same = forms.filter((f) => f.split(/\s+/).length === words);
  return same.find((f) => isNearMiss(mention.name, f)) ?? same[0] ?? entity.name;
}

/** "Gamle Oslo" is Old Oslo: what has a word of the other name may be its translation. */
function mayTranslate(mention: NameMention, entity: Entity): boolean {
  const words = (name: string) => fold(name).split(/[\s-]+/).filter((w) => w.length > 3);
  const own = mention.type === 'person' || /\d/.test(mention.name) ? [] : words(mention.name);
  return own.length > 0 && [entity.name, ...entity.aliases].some((name) => words(name).some((w) => own.includes(w)));
}

/** "Das Gästehaus Fjellheim", of the Fjellheim guesthouse: what it is stands before its name. */
function hasNounBefore({ document: { language }, index, sameLanguage }: Draft, { name, type }: NameMention): boolean {
  const [noun, ...rest] = name.split(' ');
  const lexicon = nameLexicon(language);
  return !sameLanguage && type !== 'person' && rest.length > 0 && (lexicon.isWord(noun!.toLowerCase()) || lexicon.endsLikeCommon(noun!.toLowerCase())) && !lexicon.isFirstName(fold(noun!)) && [...index.entities.values()].some((e) => fold(e.name) === fold(rest.join(' ')));
}

/** "Zyklon Ombeni" for Cyclone Ombeni: what it is, in another language, before its name. */
function isCalledOtherwise({ name }: NameMention, entity: Entity, language: string): boolean {
  const [own, other] = [fold(name).split(' '), fold(entity.name).split(' ')];
  return own.length === 2 && other.length === 2 && own[1] === other[1] && own[0] !== other[0] && ![own[0]!, other[0]!].some((word) => [language, ...NAME_LANGUAGES].some((l) => nameLexicon(l).isFirstName(word)));
}

/** "Brenneke in Ulm", of "the Ulmer Brenneke": German makes an adjective of any town. */
function isToldByAdjective({ document: { language }, alignments }: Draft, { index }: SentenceReading, { mention: { name } }: LinkedName): boolean {
  const lower = `${name.toLowerCase()}er`;
  const term = language === 'de' ? stem({ start: 0, end: lower.length, text: lower, lower }, language) : undefined;
  return term !== undefined && alignments[index]?.[0]?.passage.terms.has(term) === true;
}

/** "Der Oberloher Stadtrat", of Oberlohe: a town's adjective. */
function isTownsAdjective({ document: { plain, language } }: Draft, { name, end }: NameMention, entity: Entity): boolean {
  return language === 'de' && /er$/.test(name) && (`${entity.name}r` === name || `${entity.name.replace(/e?n?$/, '')}er` === name) && /^ \p{Lu}/u.test(plain.slice(end, end + 2));
}

/** "Von ihrem Polster": a noun, whatever surname it may be. */
function isOwned({ document: { plain, language } }: Draft, { name, start }: NameMention): boolean {
  return language === 'de' && !/\s/.test(name) && /\b(?:[iI]hr|[sS]ein|[mM]ein|[uU]nser|[kK]?ein|[dD]ies|[jJ]ed)(?:e[mnrs]?)? $/.test(plain.slice(Math.max(0, start - 10), start));
}

/** The money of a land, as ISO 3166 and 4217 call them, where no other has it. */
const MONEY: Readonly<Record<string, string>> = { CH: 'CHF', GB: 'GBP', US: 'USD', JP: 'JPY', NO: 'NOK', SE: 'SEK', DK: 'DKK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', TR: 'TRY', IN: 'INR', CN: 'CNY', CA: 'CAD', AU: 'AUD', NZ: 'NZD' };

/** "Guests from Switzerland", in a text that reckons in francs: where it plays. */
function isWhereMoneyIs({ index, document }: Draft, { name }: NameMention): boolean {
  const money = MONEY[canonicalPlace(name, document.language)?.replace(/^territory:/, '') ?? ''];
  return money !== undefined && index.quantities.some((f) => f.quantity.unit === money);
}

const ROAD = /^[ABEMN] ?\d{1,4}$/;

/** "Elfenbeinküste", where the source has "Cote dIvorie": the same place, with a slip in a name that it has in some language; and a capital for its country. */
function isMiswritten({ name }: Entity, mention: NameMention, language: string): boolean {
  const id = canonicalPlace(mention.name, language);
  // "Riyadh's way", of Saudi Arabia's.
  if (id?.startsWith('city:') && NAME_LANGUAGES.some((l) => metonymsOf(id).includes(canonicalPlace(name, l) ?? ''))) return true;
  const letters = (text: string) => fold(text).replace(/[^\p{L}]/gu, '');
  return id !== undefined && NAME_LANGUAGES.every((l) => canonicalPlace(name, l) === undefined) && letters(name).length > LONG_SURNAME && NAME_LANGUAGES.some((l) => editDistance(letters(placeName(id, l) ?? ''), letters(name), 2) <= 2);
}

/** "Ein Vogel aus Plüsch", "dann ist Lindgren Brautjungfer": a German noun that no list has, alone or behind somebody's surname. */
function mayBeNoun({ sameLanguage, document, index }: Draft, { name, type, confidence }: NameMention): boolean {
  if (document.language !== 'de' || sameLanguage) return false;
  const [first, second, ...more] = fold(name).split(/\s+/);
  return (type === 'other' && second === undefined && confidence < NOUN) || (second !== undefined && !more.length && !nameLexicon('de').isFirstName(first!) && personsWith([first!], index).some((e) => fold(e.name).split(/\s+/).at(-1) === first));
}

/** "Impfquote", where the passage has an Impfdosis: compounds that no list has. */
function isNounBeside({ document: { language } }: Draft, { name, type, confidence }: NameMention, others: readonly Entity[]): boolean {
  return language === 'de' && type === 'other' && confidence < NOUN && !/\s/.test(name) && others.every((e) => e.type === 'other' && fold(e.name).slice(0, ALIKE) === fold(name).slice(0, ALIKE));
}

/** Below this a German word is as likely a noun as a name. */
const NOUN = 0.6;

/** Places that no list has may be one place in two languages: "in Neuhagen, Berlin and Szczecin" for Stettin. */
function mayBeExonym(draft: Draft, reading: SentenceReading, mention: NameMention, entity: Entity): boolean {
  const { document, index } = draft;
  const types = [mention.type, entity.type];
  if (types.some((t) => t !== 'place' && t !== 'other') || !(types.includes('place') || isListedWithPlace(draft, reading, mention))) return false;
  return canonicalPlace(mention.name, document.language) === undefined && !index.base.sources.some((s) => canonicalPlace(entity.name, s.language) !== undefined);
}

/** A country, where the source names a place that is none. */
function isCountryFor({ document, index }: Draft, name: string, entity: Entity): boolean {
  const isCountry = (text: string, language: string) => canonicalPlace(text, language)?.startsWith('territory:') ?? false;
  return isCountry(name, document.language) && index.base.sources.every(({ language }) => !isCountry(entity.name, language));
}

/** "The Adriatic port of Trieste": where something lies that the sources name anybody may say. */
function isWhereItLies({ document: { plain, language } }: Draft, { names }: SentenceReading, { name, end }: NameMention): boolean {
  return canonicalPlace(name, language) !== undefined && names.some((n) => n.mention.start > end && isKnown(n.key) && /^ (?:\p{Ll}[\p{L}-]+ ){1,2}of $/u.test(plain.slice(end, n.mention.start)));
}

/** "Third in the East", of the Eastern Conference. */
function isShortFor(name: string, whole: string): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(name) && whole.includes(' ') && whole.split(' ').some((word) => word.length > name.length && word.startsWith(name));
}

/** "From Switzerland", of Neuchâtel. */
function isRegionOf({ document, index }: Draft, name: string, { name: region }: Entity): boolean {
  const country = canonicalPlace(name, document.language);
  return country !== undefined && index.base.sources.some(({ language }) => countryOfRegion(canonicalPlace(region, language) ?? '') === country);
}

/** Beside a place with a comma or one short word ("and") between. */
function isListedWithPlace({ document }: Draft, reading: SentenceReading, mention: NameMention): boolean {
  return reading.names.some(({ mention: other }) => {
    const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
    return other.type === 'place' && /^(?:,|\s\p{Ll}{1,3})\s$/u.test(document.plain.slice(first.end, second.start));
  });
}

function entityMismatch(draft: Draft, mention: NameMention, entities: readonly Entity[]): Finding {
  const names = entities.map((e) => nameIn(draft, e));
  const edits = names.map((name) => writeName(name, mention, draft.document));
  return refutation('entity-mismatch', mention, `${entities.map((e) => e.name).join(' or ')} in the source, ${mention.name} here`, [...new Set(edits.filter((e) => e.start === mention.start && e.end === mention.end).map((e) => e.text))], entities.map((e) => e.id));
}

function unnamed(mention: NameMention): Finding {
  return {
    start: mention.start, end: mention.end, code: 'not-in-source', verdict: 'unverified', severity: 'hint',
    message: `${mention.name} is not named in the source`, replacements: [], facts: [],
  };
}

function strange(draft: Draft, mention: NameMention, { right, entity }: Stranger): Finding {
  return refutation('entity-mismatch', mention, right === undefined ? `${mention.name} is not in the passage that this sentence translates` : `${entity?.name ?? right} in the source, ${mention.name} here`, right === undefined ? [] : [writeName(right, mention, draft.document).text], entity ? [entity.id] : []);
}
