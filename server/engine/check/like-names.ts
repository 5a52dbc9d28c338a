/** Which entities a name could be a form or a misspelling of: a few out of many, found without comparing it with each. */
import type { FactIndex } from '../facts/fact-index.js';
import { firstLetters, soundKey } from '../recognize/name-forms.js';
import { fold } from '../recognize/text.js';
import type { Entity } from '../types.js';

/** An entity with all it may be called: name, aliases, and a person's surname where the draft has one word. */
interface Called {
  readonly at: number;
  readonly entity: Entity;
}

interface LikeNames {
  /** Letters that are the same in many forms of a name -> entities. */
  readonly byKey: ReadonlyMap<string, readonly Called[]>;
  /** First letter and length -> entities. */
  readonly byShape: ReadonlyMap<string, readonly Called[]>;
  /** Names with digits, all numbers made one -> entities. */
  readonly models: ReadonlyMap<string, readonly Called[]>;
  /** Each word of a person's name -> persons. */
  readonly persons: ReadonlyMap<string, readonly Called[]>;
}

/** How much longer or shorter a misspelling may be: two letters a word, names of up to this many words. */
const LONGER = 8;

const built = new WeakMap<FactIndex, LikeNames>();

/** In the order of the fact base; all that could matter, and some that do not. */
export function entitiesLike(name: string, index: FactIndex): Entity[] {
  const like = likeNames(index);
  const found = new Set<Called>();
  for (const key of keysOf(name)) for (const c of like.byKey.get(key) ?? []) found.add(c);
  const [first, second] = firstLetters(name);
  for (const letter of first === second ? [first] : [first, second]) {
    for (let length = Math.max(0, name.length - LONGER); length <= name.length + LONGER; length++) {
      for (const c of like.byShape.get(shape(letter, length)) ?? []) found.add(c);
    }
  }
  return inOrder(found);
}

/** Entities whose name differs from this one in its numbers only. */
export function modelsLike(name: string, index: FactIndex): Entity[] {
  return (likeNames(index).models.get(model(name)) ?? []).map((c) => c.entity);
}

/** Persons with one of these (folded) words in their name. */
export function personsWith(words: readonly string[], index: FactIndex): Entity[] {
  const { persons } = likeNames(index);
  return inOrder(new Set(words.flatMap((w) => persons.get(w) ?? [])));
}

function inOrder(called: ReadonlySet<Called>): Entity[] {
  return [...called].sort((a, b) => a.at - b.at).map((c) => c.entity);
}

function likeNames(index: FactIndex): LikeNames {
  let like = built.get(index);
  if (!like) built.set(index, (like = build(index)));
  return like;
}

function build(index: FactIndex): LikeNames {
  const byKey = new Map<string, Called[]>();
  const byShape = new Map<string, Called[]>();
  const models = new Map<string, Called[]>();
  const persons = new Map<string, Called[]>();
  const add = (map: Map<string, Called[]>, key: string, called: Called) => {
    const list = map.get(key);
    if (!list) map.set(key, [called]);
    else if (list[list.length - 1] !== called) list.push(called);
  };
  let at = 0;
  for (const entity of index.entities.values()) {
    const called = { at: at++, entity };
    const forms = [entity.name, ...entity.aliases];
    if (/\d/.test(entity.name)) add(models, model(entity.name), called);
    if (entity.type === 'person') {
      forms.push(entity.name.split(/\s+/).at(-1)!);
      for (const word of fold(entity.name).split(/\s+/)) add(persons, word, called);
    }
    for (const form of forms) {
      for (const key of keysOf(form)) add(byKey, key, called);
      add(byShape, shape(firstLetters(form)[0], form.length), called);
    }
  }
  return { byKey, byShape, models, persons };
}

/** Ends that an inflected German noun may have or lack. */
const ENDING = /(?:ern|en|es|er|e|n|s)$/;

function keysOf(name: string): Set<string> {
  const folded = fold(name);
  const words = folded.split(/\s+/).map((w) => w.replace(/s{1,3}$/, '')).join(' ');
  return new Set([`~${soundKey(name)}`, `w${words}`, `i${folded}`, `i${folded.replace(ENDING, '')}`]);
}

function model(name: string): string {
  return fold(name).replace(/\d+/g, '0');
}

function shape(letter: string, length: number): string {
  return letter + length;
}
