/** Draft names -> entities of the fact base (entity linking). */
import { bodyOf } from '../locales/bodies.js';
import { ownCopy, Remembered } from '../locales/memo.js';
import { canonicalPlace } from '../locales/places.js';
import type { FactIndex } from '../facts/fact-index.js';
import type { LinkedName } from '../recognize/claim.js';
import { isTransliteration, skeleton } from '../recognize/name-forms.js';
import { overlapFinder } from '../recognize/overlap.js';
import { fold, stem, wordsOf, wordsOfSentence } from '../recognize/text.js';
import type { Document, Entity, EntityType, NameMention, Span } from '../types.js';

/** Prefix of the key of a name that no entity goes by. */
export const UNKNOWN = '?';

export function isKnown(key: string): boolean {
  return !key.startsWith(UNKNOWN);
}

/** `taken`: spans that are no names, such as the "US" of "US dollars". */
export function linkNames(document: Document, mentions: readonly NameMention[], index: FactIndex, taken: readonly Span[] = []): LinkedName[] {
  const isTaken = overlapFinder(taken, (s) => s);
  const known = knownNames(document, index).filter((k) => !isTaken(k.mention));
  const knownOf = new Map<number, LinkedName[]>();
  for (const k of known) {
    const list = knownOf.get(k.mention.sentence);
    if (list) list.push(k);
    else knownOf.set(k.mention.sentence, [k]);
  }
  const overlaps = (m: NameMention) => (knownOf.get(m.sentence) ?? []).filter((k) => k.mention.start < m.end && m.start < k.mention.end);
  const linked: LinkedName[] = [];
  const replaced = new Set<LinkedName>();
  for (const mention of mentions) {
    const key = lookUp(mention.name, document.language, index);
    const hits = overlaps(mention);
    // "Miami" of "Miami Heat", a name that the facts have.
    if (key && hits.some((h) => h.key !== key && h.mention.start === mention.start && h.mention.end > mention.end && index.entities.get(key)?.type === 'place' && index.entities.get(h.key)?.type !== 'place')) continue;
    if (key) {
      hits.forEach((h) => replaced.add(h));
      linked.push({ mention, key });
    } else if (hits.length) {
      // The recognizer took more words than the name has ("Sputnik Nvidia"), or a longer, other name holds a known one.
      const longer = hits.some((h) => h.mention.start <= mention.start && h.mention.end >= mention.end - mention.tail.length);
      if (!longer && mention.confidence >= 0.5 && hits.every((h) => !/\s/.test(h.mention.name) || isWholeNameOf(index.entities.get(h.key), mention, h.mention))) {
        hits.forEach((h) => replaced.add(h));
        linked.push({ mention, key: hits.find((h) => isRestTold(index, h, mention))?.key ?? UNKNOWN + fold(mention.name) });
      }
    } else {
      linked.push({ mention, key: byEar(document, mention, index) ?? UNKNOWN + fold(mention.name) });
    }
  }
  return [...linked, ...known.filter((k) => !replaced.has(k))].sort((a, b) => a.mention.start - b.mention.start);
}

/** "Grisha Ganchev", whom a German source calls Grischa Gantschew: a whole name of a person, written by ear in another language. */
function byEar({ language }: Document, { name, type, confidence }: NameMention, index: FactIndex): string | undefined {
  if (type !== 'person' || confidence < SURE || !/\s/.test(name) || index.base.sources.some((s) => s.language === language)) return undefined;
  let heard = heardIn.get(index);
  if (!heard) {
    heardIn.set(index, (heard = new Map()));
    for (const e of index.entities.values()) if (e.type === 'person' && /\s/.test(e.name)) heard.set(skeletons(e.name), [...(heard.get(skeletons(e.name)) ?? []), e]);
  }
  const [only, ...more] = heard.get(skeletons(name)) ?? [];
  return only && !more.length && isTransliteration(name, only.name) && fold(name).split(/\s+/).every((w, i) => w !== fold(only.name).split(/\s+/)[i]) ? only.id : undefined;
}

const SURE = 0.8;
const heardIn = new WeakMap<FactIndex, Map<string, Entity[]>>();

function skeletons(name: string): string {
  return fold(name).split(/\s+/).map((w) => skeleton(w.replace(/g/g, 'h'))).join(' ');
}

/** "Romeing dos Santos Silva" for Romening, who is called Santos Silva too: not that short name, but the whole one, told wrong. */
function isWholeNameOf(entity: Entity | undefined, { name, end, tail }: NameMention, part: NameMention): boolean {
  const count = (text: string) => text.split(/\s+/).length;
  return entity?.type === 'person' && part.end === end - tail.length && count(name) === count(entity.name);
}

/** "Mam Bunheng", of whom the sources' opening word was not sure to be a name. */
function isRestTold({ entities, passages, base }: FactIndex, { key, mention: { name } }: LinkedName, whole: NameMention): boolean {
  if (whole.type !== 'person' || entities.get(key)?.name !== name || !whole.name.endsWith(` ${name}`)) return false;
  const rest = wordsOf(whole.name, 0, whole.name.length - name.length);
  return passages.some((p) => p.entities.includes(key) && rest.every((w) => base.sources.some(({ language }) => p.terms.has(stem(w, language) ?? ''))));
}

/** The entity a name stands for, or undefined where there is none, or more than one. */
export function lookUp(name: string, language: string, index: FactIndex): string | undefined {
  const folded = fold(name).replace(/\s+/g, ' ');
  const owners = index.byName.get(folded);
  if (owners?.length === 1) return owners[0];
  const place = canonicalPlace(name, language);
  if (place && index.byPlace.has(place)) return index.byPlace.get(place);
  const body = owners?.length ? undefined : bodyIn(name, language, index);
  if (body) return body;
  if (!owners) {
    // Genitives the recognizer could not know to be one ("Wenfengs").
    const bare = folded.replace(/['’]?s?$/, '');
    const bareOwners = bare !== folded ? index.byName.get(bare) : undefined;
    if (bareOwners?.length === 1) return bareOwners[0];
    const acronym = index.byAcronym.get(name) ?? byInitials(name, index) ?? ofInitials(name, index) ?? abbreviated(name, index);
    if (acronym) return acronym;
  }
  return owners?.[0];
}

/** "ECB" for the EZB of a German source: bodies by their names in either language. */
function bodyIn(name: string, language: string, index: FactIndex): string | undefined {
  const id = bodyOf(name, language);
  if (id === undefined) return undefined;
  let known = bodies.get(index);
  if (!known) {
    bodies.set(index, (known = new Map()));
    for (const e of index.entities.values()) for (const form of [e.name, ...e.aliases]) for (const s of index.base.sources) {
      const body = bodyOf(form, s.language);
      if (body !== undefined && !known.has(body)) known.set(body, e.id);
    }
  }
  return known.get(id);
}

const bodies = new WeakMap<FactIndex, Map<string, string>>();

/** "J. K. Rowling", "J.K. Rowling" and "JK Rowling"; "St. Mary", "St Mary" and "Saint Mary". */
function byInitials(name: string, index: FactIndex): string | undefined {
  if (!INITIALS.test(name)) return undefined;
  let known = initialed.get(index);
  if (!known) {
    initialed.set(index, (known = new Map()));
    for (const e of index.entities.values()) for (const form of [e.name, ...e.aliases]) if (INITIALS.test(form)) known.set(withoutDots(form), known.has(withoutDots(form)) && known.get(withoutDots(form)) !== e.id ? '' : e.id);
  }
  return known.get(withoutDots(name)) || undefined;
}

const INITIALS = /^(?:(?:\p{Lu}\.? ?){2,3} ?\p{Lu}\p{Ll}|(?:Saint|Sainte|Sankt|Ste?\.?) \p{Lu})/u;
const initialed = new WeakMap<FactIndex, Map<string, string>>();

function withoutDots(name: string): string {
  return fold(name).replace(/^(?:sainte?|sankt|ste?\.?) /, 'st ').replace(/\./g, ' ').replace(/(?<=^| )(\p{L}) +(?=\p{L}(?: |$))/gu, '$1').replace(/ +/g, ' ');
}

/** "Higher School Certificate", which the sources call HSC. */
function ofInitials(name: string, { byName, entities }: FactIndex): string | undefined {
  const words = name.split(/[\s-]+/);
  const initials = words.flatMap((w) => (/^\p{Lu}/u.test(w) ? [w[0]!] : []));
  if (initials.length < LEAST_INITIALS || initials.length < words.length - 1) return undefined;
  const [id, ...more] = byName.get(fold(initials.join(''))) ?? [];
  return id !== undefined && !more.length && entities.get(id)?.name === initials.join('') ? id : undefined;
}

const LEAST_INITIALS = 3;

/** "Man Utd" for Manchester United: each word whole, or cut short. */
function abbreviated(name: string, index: FactIndex): string | undefined {
  const words = fold(name).split(' ');
  if (words.length < 2 || words.length > 3 || !words.some((w) => w.length <= SHORT)) return undefined;
  let known = shortFor.get(index);
  if (!known) shortFor.set(index, (known = new Remembered()));
  let id = known.get(name);
  if (id === undefined) {
    const hits = [...index.entities.values()].filter((e) => {
      const others = fold(e.name).split(' ');
      return e.type !== 'person' && others.length === words.length && words.every((w, i) => w === others[i] || isCutShort(w, others[i]!));
    });
    known.set(ownCopy(name), (id = hits.length === 1 ? hits[0]!.id : ''));
  }
  return id || undefined;
}

/** "man" of "manchester", "utd" of "united". */
function isCutShort(short: string, whole: string): boolean {
  if (short.length < 3 || short.length > SHORT || whole.length < short.length + 2 || short[0] !== whole[0]) return false;
  if (whole.startsWith(short)) return true;
  let at = 0;
  for (const letter of short) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return !/[aeiou]/.test(short.slice(1)) && short.at(-1) === whole.at(-1);
}

const SHORT = 4;
const shortFor = new WeakMap<FactIndex, Remembered<string>>();

/** Finds the names of the fact base wherever they stand, whatever the recognizer makes of them. */
function knownNames(document: Document, index: FactIndex): LinkedName[] {
  const found: LinkedName[] = [];
  document.sentences.forEach((_, at) => {
    const words = wordsOfSentence(document, at);
    for (let i = 0; i < words.length; i++) {
      const first = words[i]!;
      if (!/[\p{Lu}\p{N}]/u.test(first.text)) continue;
      const { base, tail } = bareWord(first.text, index);
      const most = index.firstWords.get(fold(base));
      if (!most) continue;
      for (let n = Math.min(most, words.length - i); n > 0; n--) {
        const last = words[i + n - 1]!;
        const end = n === 1 ? { base, tail } : bareWord(last.text, index);
        const surface = n === 1 ? base : `${document.plain.slice(first.start, last.start)}${end.base}`;
        const owners = index.byName.get(fold(surface).replace(/\s+/g, ' '));
        if (owners?.length !== 1) continue;
        // "X" or "meta" in lower case is another word.
        if (n === 1 && surface.length < 3 && surface !== index.entities.get(owners[0]!)?.name) continue;
        const entity = index.entities.get(owners[0]!);
        const mention: NameMention = {
          kind: 'name', start: first.start, end: last.end, sentence: at, name: surface, confidence: 1, tail: end.tail,
          type: (entity?.type ?? 'other') as EntityType,
        };
        found.push({ mention, key: owners[0]! });
        i += n - 1;
        break;
      }
    }
  });
  return found;
}

/** Splits off a genitive or a compound tail when what is left is a known name's word. */
function bareWord(text: string, index: FactIndex): { base: string; tail: string } {
  if (index.firstWords.has(fold(text)) || index.byName.has(fold(text))) return { base: text, tail: '' };
  const cut = /(?:['’]s?|s)$/.exec(text);
  if (cut && text.length - cut[0].length >= 2) {
    const base = text.slice(0, -cut[0].length);
    if (index.firstWords.has(fold(base)) || index.byName.has(fold(base))) return { base, tail: cut[0] };
  }
  for (let hyphen = text.lastIndexOf('-'); hyphen > 0; hyphen = text.lastIndexOf('-', hyphen - 1)) {
    const base = text.slice(0, hyphen);
    if (index.byName.has(fold(base))) return { base, tail: text.slice(hyphen) };
  }
  return { base: text, tail: '' };
}
