/** Which entity a source has between the same words: "New York writer X set out" where it says "New York writer Y set out". */
import { canonicalPlace } from '../locales/places.js';
import { slotOf, type NameSlot, type Slot } from '../recognize/slot.js';
import type { FactIndex, IndexedPassage } from '../facts/fact-index.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import type { Entity, EntityType } from '../types.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';
import { isAside } from './slots.js';
import { isOfOneRoot, isVariant, mayHold } from './variants.js';

/** How alike the words around must be, and how much of the rest of the sentence the passage must say: for a name that no source has. */
const UNKNOWN = { alike: 1.1, said: 0.3 } as const;
/** One word alone tells it where the passage says so much of the rest. */
const CLEAR = 0.7;
/** And for one that they have, elsewhere; by so much less must each passage say of the sentence that has the name. */
const KNOWN = { alike: 1.2, said: 0.4, apart: 0.25 } as const;
/** For a person whom the passage names too, in another place: no passage that says as much has the person there. */
const SWAPPED = { alike: 1.4, said: 0.8, own: 0.5 } as const;
/** So many words that are the same, one after another from the name on, are the same sentence: whatever kind of name stood there. */
const VERBATIM = { words: 3, said: 0.5, sure: 0.8 } as const;
/** What is nearly as good is as good. */
const CLOSE = 0.3;
const SURE = 0.6;
/** A capital is a name where the words around it are as sure as this. */
const UNSURE = { confidence: 0.4, alike: 1.5 } as const;
/** What is said of somebody may go on for so many sentences without the name. */
const GOES_ON = 2;

interface Found {
  readonly entity: Entity;
  readonly passage: IndexedPassage;
  readonly alike: number;
  readonly said: number;
}

/** Best first; `scores`: how much of the rest of the sentence each passage says. */
export function ownersOfWindow(draft: Draft, reading: SentenceReading, name: LinkedName, scores: ReadonlyMap<number, number>): Entity[] {
  const sure = name.mention.confidence >= SURE;
  if (!sure && name.mention.confidence < UNSURE.confidence) return [];
  const { index } = draft;
  const known = isKnown(name.key);
  const least = !sure ? { ...UNKNOWN, alike: UNSURE.alike } : known ? KNOWN : UNKNOWN;
  const window = slotOf(reading, name, draft.document.language);
  const named = new Set(reading.names.map((n) => n.key));
  const found: Found[] = [];
  for (const [at, said] of scores) {
    if (said < least.said) continue;
    const passage = index.passages[at]!;
    if (isAside(draft, reading, name, passage)) continue;
    for (const slot of passage.slots) {
      const entity = named.has(slot.id) ? undefined : index.entities.get(slot.id);
      if (!entity) continue;
      const { alike, shared } = likeness(window, slot, index);
      const same = said >= VERBATIM.said && isVerbatim(window, slot, said);
      const fits = alike >= least.alike && (shared > 1 || said >= CLEAR) && couldBe(draft, name, entity, passage);
      if (fits || (same && couldBeAnything(draft, name, entity, passage))) found.push({ entity, passage, alike, said });
    }
  }
  found.sort((a, b) => b.alike + b.said - a.alike - a.said);
  const [best] = found;
  if (!best) return [];
  if (known && !isElsewhere(draft, name, best, scores) && !isSwapped(draft, window, name, best, scores)) return [];
  const close = found.filter((f) => best.alike + best.said - f.alike - f.said < CLOSE);
  return [...new Set(close.map((f) => f.entity))].slice(0, 2);
}

/** How alike two windows are: the nearer and the rarer a word that both have, the more. From 0; 1 is a rare word right beside both. */
function likeness(a: Slot, b: NameSlot, index: FactIndex): { readonly alike: number; readonly shared: number } {
  const rare = Math.log(1 + index.passages.length / 1.5);
  let [alike, shared] = [0, 0];
  for (const [one, other] of [[a.before, b.before], [a.after, b.after]] as const) {
    for (const [i, term] of one.entries()) {
      const j = other.indexOf(term);
      if (j < 0) continue;
      alike += Math.min(1, index.idf(term) / rare) / (1 + 0.5 * (i + j));
      shared++;
    }
  }
  return { alike, shared };
}

/** The words beside the name are the same, one after another: all that the draft has there, or most of it to both sides. */
function isVerbatim(a: Slot, b: NameSlot, said: number): boolean {
  const run = (x: readonly string[], y: readonly string[]) => {
    let n = 0;
    while (n < x.length && x[n] === y[n]) n++;
    return n;
  };
  const [before, after] = [run(a.before, b.before), run(a.after, b.after)];
  const all = before === a.before.length && after === a.after.length;
  const words = before + after;
  if (before && after) return words >= VERBATIM.words || (all && said >= VERBATIM.sure);
  return all && words >= VERBATIM.words;
}

/** In the same words, a name of any kind: only a form of the name, and a place for what is none, is left alone. */
function couldBeAnything(draft: Draft, { mention }: LinkedName, entity: Entity, passage: IndexedPassage): boolean {
  const place = canonicalPlace(mention.name, draft.document.language) !== undefined || mention.type === 'place';
  const other = canonicalPlace(entity.name, passage.source.language) !== undefined || entity.type === 'place';
  // "Nach Lüttich verlegt": a town that no list has.
  return (place === other || (place && entity.type === 'other' && !/\s/.test(entity.name))) && !mayHold(draft, mention.name, entity.name) && !isVariant(mention.name, entity, draft.document.language) && !isOfOneRoot(mention.name, entity.name);
}

/** Whether a name of this kind can stand where the entity stands, and is no form of its name. */
function couldBe(draft: Draft, { key, mention }: LinkedName, entity: Entity, passage: IndexedPassage): boolean {
  const known = isKnown(key);
  const place = canonicalPlace(mention.name, draft.document.language) !== undefined || mention.type === 'place';
  const other = canonicalPlace(entity.name, passage.source.language) !== undefined || entity.type === 'place';
  // A club goes by its city's name.
  const club = !place && (canonicalPlace(entity.name, passage.source.language)?.startsWith('city:') ?? false) && (mention.type === 'other' || mention.type === 'organization');
  // A model is no maker.
  if (/\d/.test(mention.name) !== /\d/.test(entity.name)) return false;
  if ((place !== other && !club) || isVariant(mention.name, entity, draft.document.language) || isOfOneRoot(mention.name, entity.name)) return false;
  // A place holds others: "Texas" for a town in it.
  if (place) return !known && !mayHold(draft, mention.name, entity.name);
  if (club) return true;
  const [lone, otherLone] = [!/\s/.test(mention.name), !/\s/.test(entity.name)];
  const [body, otherBody] = [BODIES.has(mention.type), BODIES.has(entity.type)];
  if (entity.type === 'person' && (mention.type === 'person' || (mention.type === 'other' && !lone && !otherLone))) return true;
  // What nothing tells the kind of is a person or a body.
  return (body && otherBody) || (mention.type === 'other' && lone && (otherBody || otherLone)) || (entity.type === 'other' && otherLone && (body || lone)) || (body && otherLone && lone);
}

const BODIES: ReadonlySet<EntityType> = new Set(['organization', 'product', 'index', 'other', 'event', 'work']);

/** No passage that says as much of the sentence has the name, nor does one right beside. */
function isElsewhere(draft: Draft, { key }: LinkedName, best: Found, scores: ReadonlyMap<number, number>): boolean {
  const { passages } = draft.index;
  const has = (p: IndexedPassage | undefined) => p?.entities.includes(key) ?? false;
  if ([...scores].some(([p, said]) => best.said - said < KNOWN.apart && has(passages[p]))) return false;
  const at = best.passage.index;
  return !passages.slice(Math.max(0, at - GOES_ON), at + GOES_ON + 1).some(has);
}

/** "Ada met Bo" for "Cy met Bo, Ada's friend": the person stands in another place of the passage. */
function isSwapped(draft: Draft, window: Slot, { key, mention }: LinkedName, best: Found, scores: ReadonlyMap<number, number>): boolean {
  const { index } = draft;
  if (mention.type !== 'person' || best.entity.type !== 'person' || best.alike < SWAPPED.alike || best.said < SWAPPED.said) return false;
  return [...scores].every(([p, said]) => said < SWAPPED.said / 2 || index.passages[p]!.slots.every((s) => s.id !== key || likeness(window, s, index).alike < SWAPPED.own));
}
