/** A fact base made ready for checking: what speaks of what, found without a walk over all facts. */
import { conceptLexicon } from '../locales/concepts.js';
import { canonicalPlace } from '../locales/places.js';
import { dayOfWriting } from './dateline.js';
import { readSlot, type NameSlot } from '../recognize/slot.js';
import { fold } from '../recognize/text.js';
import type { DateFact, Entity, Fact, FactBase, Passage, Quantity, QuantityFact, QuoteFact, RoleFact, Source, StatementFact } from '../types.js';

export interface IndexedPassage {
  readonly index: number;
  readonly passage: Passage;
  readonly source: Source;
  readonly terms: ReadonlySet<string>;
  readonly facts: readonly Fact[];
  /** Ids of the entities named in it. */
  readonly entities: readonly string[];
  /** Where each of its names stands. */
  readonly slots: readonly NameSlot[];
}

export interface FactIndex {
  readonly base: FactBase;
  /** The day the first source was published or, by its dateline, written; ISO 8601. What "last year" is counted from. */
  readonly published: string | undefined;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Folded name or alias, words parted by one blank -> entity ids. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** First word of each folded name -> the longest count of words behind it. */
  readonly firstWords: ReadonlyMap<string, number>;
  readonly byPlace: ReadonlyMap<string, string>;
  /** "RSPB" -> the one entity whose capitalized words begin so. */
  readonly byAcronym: ReadonlyMap<string, string>;
  /** Every folded word of every name. */
  readonly nameWords: ReadonlySet<string>;
  readonly passages: readonly IndexedPassage[];
  /** Term -> passages that hold it. */
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  readonly quantities: readonly QuantityFact[];
  readonly dates: readonly DateFact[];
  readonly roles: readonly RoleFact[];
  readonly quotes: readonly QuoteFact[];
  readonly statements: readonly StatementFact[];
  readonly bySubject: ReadonlyMap<string, readonly Fact[]>;
  /** Fact id -> the passage its evidence lies in. */
  readonly passageOf: ReadonlyMap<string, IndexedPassage>;
  /** Fact id -> the other facts it is in conflict with. */
  readonly conflictsOf: ReadonlyMap<string, readonly Fact[]>;
  idf(term: string): number;
  /** The facts that have the unit and the lower bound of a quantity. */
  withValue(quantity: Quantity): readonly QuantityFact[];
  /** How many values of a unit the facts of a subject have. */
  countValues(subject: string, unit: string): number;
}

/** Of very many passages few are ever looked into: what takes work is made when it is first asked for. */
class PassageInIndex implements IndexedPassage {
  private ownTerms: ReadonlySet<string> | undefined;
  private ownEntities: readonly string[] | undefined;
  private ownSlots: readonly NameSlot[] | undefined;

  constructor(
    readonly index: number,
    readonly passage: Passage,
    readonly source: Source,
    readonly facts: readonly Fact[],
  ) {}

  get terms(): ReadonlySet<string> {
    return (this.ownTerms ??= new Set(this.passage.terms));
  }

  get entities(): readonly string[] {
    return (this.ownEntities ??= this.passage.terms.filter((t) => t.startsWith('@')).map((t) => t.slice(1)));
  }

  get slots(): readonly NameSlot[] {
    return (this.ownSlots ??= (this.passage.slots ?? []).map(readSlot));
  }
}

const cache = new WeakMap<FactBase, FactIndex>();

export function indexOf(base: FactBase): FactIndex {
  let index = cache.get(base);
  if (!index) cache.set(base, (index = build(base)));
  return index;
}

function build(base: FactBase): FactIndex {
  const facts = base.facts.filter((f) => f.status !== 'rejected');
  const sources = new Map(base.sources.map((s) => [s.id, s]));
  const entities = new Map(base.entities.filter((e) => e.status !== 'rejected').map((e) => [e.id, e]));
  const { byName, firstWords, byPlace } = indexNames([...entities.values()], base.sources[0]?.language ?? 'en');

  const ordered = base.passages.map((passage, index) => ({ passage, index })).sort((a, b) => compareEvidence(a.passage, b.passage));
  const factsAt = new Map<number, Fact[]>();
  const passageIndexOf = new Map<string, number>();
  for (const fact of facts) {
    const at = locate(ordered, fact);
    if (at === undefined) continue;
    passageIndexOf.set(fact.id, at);
    push(factsAt, at, fact);
  }
  const byTerm = new Map<string, number[]>();
  const passages: IndexedPassage[] = base.passages.map((passage, index) => {
    for (const term of passage.terms) push(byTerm, term, index);
    return new PassageInIndex(index, passage, sources.get(passage.source)!, factsAt.get(index) ?? []);
  });
  const passageOf = new Map<string, IndexedPassage>();
  for (const [id, at] of passageIndexOf) passageOf.set(id, passages[at]!);

  const byId = new Map(facts.map((f) => [f.id, f]));
  const conflictsOf = new Map<string, Fact[]>();
  for (const conflict of base.conflicts) {
    const members = conflict.facts.map((id) => byId.get(id)).filter((f): f is Fact => !!f);
    for (const f of members) conflictsOf.set(f.id, [...(conflictsOf.get(f.id) ?? []), ...members.filter((o) => o !== f)]);
  }
  const bySubject = new Map<string, Fact[]>();
  for (const f of facts) if (f.subject) push(bySubject, f.subject, f);
  const total = Math.max(1, passages.length);
  const dates = facts.filter((f): f is DateFact => f.kind === 'date');
  const quantities = facts.filter((f): f is QuantityFact => f.kind === 'quantity');
  return {
    base,
    published: dayOfWriting(base.sources[0], dates, base.passages),
    entities,
    byName,
    firstWords,
    byPlace,
    byAcronym: indexAcronyms([...entities.values()]),
    nameWords: new Set([...entities.values()].flatMap((e) => [e.name, ...e.aliases].flatMap((n) => fold(n).split(/[\s-]+/)))),
    passages,
    byTerm,
    quantities,
    dates,
    roles: facts.filter((f): f is RoleFact => f.kind === 'role'),
    quotes: facts.filter((f): f is QuoteFact => f.kind === 'quote'),
    statements: facts.filter((f): f is StatementFact => f.kind === 'statement'),
    bySubject,
    passageOf,
    conflictsOf,
    idf(term) {
      const df = byTerm.get(term)?.length ?? 0;
      return Math.log(1 + total / (df + 0.5));
    },
    ...valueIndex(quantities),
  };
}

/** Put together when it is first asked for. */
function valueIndex(quantities: readonly QuantityFact[]): Pick<FactIndex, 'withValue' | 'countValues'> {
  let byValue: Map<string, Map<number, QuantityFact[]>> | undefined;
  let valuesOf: Map<string, Map<string, Set<number>>> | undefined;
  return {
    withValue({ unit, low }) {
      if (!byValue) {
        byValue = new Map();
        for (const f of quantities) push(under(byValue, f.quantity.unit, () => new Map<number, QuantityFact[]>()), f.quantity.low, f);
      }
      return byValue.get(unit)?.get(low) ?? [];
    },
    countValues(subject, unit) {
      if (!valuesOf) {
        valuesOf = new Map();
        for (const f of quantities) if (f.subject) under(under(valuesOf, f.subject, () => new Map<string, Set<number>>()), f.quantity.unit, () => new Set<number>()).add(f.quantity.low);
      }
      return valuesOf.get(subject)?.get(unit)?.size ?? 0;
    },
  };
}

function under<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function indexNames(entities: readonly Entity[], language: string) {
  const byName = new Map<string, string[]>();
  const firstWords = new Map<string, number>();
  const byPlace = new Map<string, string>();
  for (const e of entities) {
    for (const name of [e.name, ...e.aliases]) {
      const words = fold(name).split(/\s+/).filter(Boolean);
      if (!words.length) continue;
      push(byName, words.join(' '), e.id, true);
      firstWords.set(words[0]!, Math.max(firstWords.get(words[0]!) ?? 0, words.length));
      const place = canonicalPlace(name, language);
      if (place && !byPlace.has(place)) byPlace.set(place, e.id);
    }
  }
  // "App Store" for "Apple App Store": two or more words of a longer name, where one name alone has them.
  const parts = new Map<string, Set<string>>();
  for (const e of entities) {
    const words = fold(e.name).split(/\s+/);
    for (let i = 0; i < words.length; i++) {
      for (let n = 2; i + n <= words.length && n < words.length; n++) {
        const part = words.slice(i, i + n).join(' ');
        parts.set(part, (parts.get(part) ?? new Set()).add(e.id));
      }
    }
  }
  for (const [part, owners] of parts) {
    if (owners.size !== 1 || byName.has(part)) continue;
    byName.set(part, [...owners]);
    const words = part.split(' ');
    firstWords.set(words[0]!, Math.max(firstWords.get(words[0]!) ?? 0, words.length));
  }
  const places = new Set(entities.filter((e) => e.type === 'place').map((e) => fold(e.name)));
  const isPlace = (name: string) => places.has(fold(name)) || canonicalPlace(name, language) !== undefined;
  // "Hawks" for "Atlanta Hawks", where the rest is one team's only.
  for (const e of entities) {
    const words = fold(e.name).split(/\s+/);
    if (e.type === 'person' || e.type === 'place' || words.length < 2) continue;
    for (let n = 1; n < words.length; n++) {
      const rest = words.slice(n).join(' ');
      // "A380" for "Airbus A380".
      const isModel = e.type === 'product' && /^\p{L}{1,4}-?\d+\p{L}{0,3}$/u.test(rest);
      if (byName.has(rest) || (!isModel && (rest.length < 4 || !isPlace(e.name.split(/\s+/).slice(0, n).join(' '))))) continue;
      push(byName, rest, e.id, true);
      firstWords.set(words[n]!, Math.max(firstWords.get(words[n]!) ?? 0, words.length - n));
    }
  }
  // A person's names alone, where they are one person's only and no everyday word.
  for (const e of entities) {
    const words = fold(e.name).split(/\s+/);
    if (e.type !== 'person' || words.length < 2) continue;
    for (const word of new Set([words[words.length - 1]!, words[0]!])) {
      if (word.length < 3 || conceptLexicon(language).functionWords.has(word)) continue;
      const owners = byName.get(word);
      if (owners && !owners.includes(e.id)) continue;
      push(byName, word, e.id, true);
      firstWords.set(word, Math.max(firstWords.get(word) ?? 0, 1));
    }
  }
  return { byName, firstWords, byPlace };
}

function indexAcronyms(entities: readonly Entity[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { id, name } of entities) {
    const acronym = name.split(/[\s-]+/).map((w) => /^\p{Lu}/u.exec(w)?.[0] ?? '').join('');
    if (acronym.length >= LEAST_ACRONYM) owners.set(acronym, owners.has(acronym) ? '' : id);
  }
  for (const [acronym, id] of owners) if (!id) owners.delete(acronym);
  return owners;
}

/** Two letters stand for too much. */
const LEAST_ACRONYM = 3;

function push<K, V>(map: Map<K, V[]>, key: K, value: V, unique = false): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!unique || !list.includes(value)) list.push(value);
}

function compareEvidence(a: { source: string; start: number }, b: { source: string; start: number }): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start;
}

function locate(ordered: readonly { passage: Passage; index: number }[], fact: Fact): number | undefined {
  const at = fact.evidence[0];
  if (!at) return undefined;
  let low = 0;
  let high = ordered.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compareEvidence(ordered[middle]!.passage, at) <= 0) low = middle;
    else high = middle - 1;
  }
  const hit = ordered[low];
  return hit && hit.passage.source === at.source && hit.passage.start <= at.start && at.start < hit.passage.end ? hit.index : undefined;
}
