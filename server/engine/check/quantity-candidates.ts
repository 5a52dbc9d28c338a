/** Every fact that a figure of a draft could tell again, and how well it fits: by its passage, its subject, what it measures and the words around it. */
import { agreement, isCurrency, unitRelation, VAGUE, type Agreement } from '../facts/quantity-compare.js';
import type { FactIndex } from '../facts/fact-index.js';
import { AGE, quantityTerm, type Claim } from '../recognize/claim.js';
import { mantissa } from '../recognize/mantissa.js';
import { topicsOf } from '../locales/topics.js';
import { fold, sameWord } from '../recognize/text.js';
import type { Hedge, Quantity, QuantityFact, QuantityMention } from '../types.js';
import { comparableQuantities } from './comparable.js';
import { passageScores, type Draft } from './draft.js';
import { isKnown } from './link-names.js';
import { isFromOtherSide, isNearTo, roundedAs, roundedAtScale } from './slips.js';
import { conceptsOf, sharedConcepts } from './traits.js';

export interface Candidate {
  readonly fact: QuantityFact;
  readonly score: number;
  readonly agreement: Agreement;
}

/** Weights of what speaks for a fact being the one a mention tells again. Tuned on half of the labelled cases. */
export const WEIGHT = {
  passage: 1.0,
  sameSubject: 0.45,
  otherSubject: -0.5,
  concept: 0.2,
  /** Revenue is no profit, the dead are not the injured. */
  otherMeasure: -0.9,
  /** Another year of the same thing is told here. */
  ofSeries: 0.3,
  context: 0.7,
  direction: 0.1,
  counted: 0.35,
  /** "jobs" for "positions". */
  likeCounted: 0.2,
  otherCounted: -0.35,
  sameDigits: 0.35,
  nearDigits: 0.15,
  /** Two or more digits the same, thousands apart: million for billion. */
  otherScale: 0.6,
  /** One digit off, or two swapped. */
  slip: 0.3,
  /** Two neighbours of three or more digits have changed places: 478 for 487. */
  transposed: 0.2,
  /** More, where four or more digits tell that it is no chance. */
  longSlip: 0.2,
  /** "12 million francs" for 1.2 million. */
  tenfold: 0.2,
  sameHedge: 0.12,
  confusableUnit: -0.25,
  /** "38 percentage points" for "38 percent". */
  sameDigitsOtherShare: 0.5,
  /** The sources tell but one age. */
  onlyAge: 0.35,
  ageForSpan: -0.3,
  /** The subject has but one figure of this unit. */
  onlyOfSubject: 0.3,
  oneOfTwo: 0.12,
  /** The sources have but one figure of this unit. */
  onlyOfUnit: 0.2,
};
const CLOCK = 'Uhr';

export function candidatesFor(draft: Draft, mention: QuantityMention, claim: Claim): Candidate[] {
  const candidates: Candidate[] = [];
  const score = scorer(draft, mention, claim);
  for (const fact of comparableQuantities(draft, mention, claim.subject)) {
    // "At six o'clock" is no figure for others.
    if (fact.quantity.counted === CLOCK && mention.quantity.counted !== CLOCK && fact.quantity.low !== mention.quantity.low) continue;
    const relation = unitRelation(mention.quantity, fact.quantity);
    if (relation === 'none') {
      const slip = unitSlip(mention, fact, score);
      if (slip !== undefined) candidates.push({ fact, score: slip, agreement: 'different' });
      continue;
    }
    // "Loved by millions" is no support for "a million".
    const agrees = relation === 'confusable' || (VAGUE.has(fact.quantity.hedge) && !VAGUE.has(mention.quantity.hedge)) || areOpposed(mention.quantity, fact.quantity) ? 'different' : !draft.sameLanguage && isFromOtherSide(mention.quantity, fact.quantity) ? 'converted' : agreement(mention.quantity, fact.quantity);
    candidates.push({ fact, agreement: agrees, score: score(fact) + (relation === 'same' ? 0 : WEIGHT.confusableUnit) + (relation === 'confusable' && isOtherShare(mention.quantity, fact.quantity) ? WEIGHT.sameDigitsOtherShare : 0) });
  }
  return candidates.sort((a, b) => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1));
}

/** "Up to 400" is no telling of "more than 400"; the other way round, "more than six are not allowed" may be one. */
function areOpposed(a: Quantity, b: Quantity): boolean {
  return a.low === b.low && isBound(a.hedge) && (b.hedge === 'more-than' || b.hedge === 'at-least');
}

/** How well a fact fits what is said with a figure. */
type Scorer = (fact: QuantityFact) => number;

/** What is the same for each fact, or for each of a passage, is reckoned once. */
function scorer(draft: Draft, mention: QuantityMention, claim: Claim): Scorer {
  const overlap = contextOverlap(draft, claim);
  const passage = passageScores(draft, mention.sentence, [quantityTerm(mention.quantity.low)]);
  return (fact) => WEIGHT.passage * passage(fact) + WEIGHT.context * overlap(fact) + scoreApart(draft, mention, claim, fact);
}

/** All but how well its passage and the words around it are told. */
function scoreApart(draft: Draft, mention: QuantityMention, claim: Claim, fact: QuantityFact): number {
  let sum = 0;
  if (claim.subject && fact.subject && isKnown(claim.subject)) {
    if (claim.subject === fact.subject) {
      sum += claim.subjectNear ? WEIGHT.sameSubject : WEIGHT.sameSubject / 2;
      const values = draft.index.countValues(fact.subject, fact.quantity.unit);
      if (fact.quantity.unit !== 'count' && fact.quantity.unit !== 'ordinal') sum += values === 1 ? WEIGHT.onlyOfSubject : values === 2 ? WEIGHT.oneOfTwo : 0;
    }
    else if (claim.subjectNear && !claim.sentence.names.some((n) => n.key === fact.subject)) sum += isPlaceOf(draft, claim.subject, fact) ? 0 : WEIGHT.otherSubject;
  }
  const concepts = conceptsOf(fact);
  sum += WEIGHT.concept * Math.min(2, sharedConcepts(claim.concepts, concepts));
  if (isOfOtherMeasure(claim.concepts, concepts)) sum += WEIGHT.otherMeasure;
  if (claim.direction !== 'none' && claim.direction === fact.direction) sum += WEIGHT.direction;
  const [a, b] = [mention.quantity, fact.quantity];
  if (a.counted && b.counted && draft.sameLanguage) sum += sameWord(a.counted, b.counted) ? WEIGHT.counted : isLikeThing(draft, a.counted, b.counted) ? WEIGHT.likeCounted : countsAnybody(draft, a.counted) || countsAnybody(draft, b.counted) ? 0 : WEIGHT.otherCounted;
  else if (a.counted && b.counted && topicsOf(fold(a.counted), draft.document.language).some((t) => topicsOf(fold(b.counted!), draft.index.base.sources[0]?.language ?? '').includes(t))) sum += WEIGHT.likeCounted;
  if (a.hedge !== 'none' && a.hedge === b.hedge) sum += WEIGHT.sameHedge;
  if (isOnlyOfUnit(draft.index, b)) sum += WEIGHT.onlyOfUnit;
  if (a.unit === 'year' && b.unit === 'year') sum += ageWeight(draft.index, claim.concepts.includes(AGE), concepts.includes(AGE));
  if (hasSameDigits(a, b)) sum += a.low === a.high && mantissa(a.low).length < 2 ? WEIGHT.nearDigits : WEIGHT.sameDigits;
  else if (a.low !== b.low) {
    const [x, y] = [mantissa(a.low), mantissa(roundedAs(a, b))];
    const thousands = x === y && Math.round(Math.log10(a.low / b.low)) % 3 === 0 && (a.unit === b.unit || (isCurrency(a.unit) && isCurrency(b.unit)));
    if (thousands) sum += x.length > 2 ? WEIGHT.otherScale + 0.3 : x.length > 1 ? WEIGHT.otherScale : WEIGHT.sameDigits;
    else if (x === y && x.length > 1) sum += WEIGHT.sameDigits + (a.unit === b.unit && a.unit !== 'count' ? WEIGHT.tenfold : 0);
    else if (a.low >= 1e6 && roundedAtScale(a, b) !== undefined) sum += WEIGHT.otherScale;
    else if (x === y) sum += WEIGHT.nearDigits;
    else if (a.unit === b.unit && isNearTo(a, b)) sum += a.low <= 12 && Number.isInteger(a.low) ? WEIGHT.nearDigits : WEIGHT.slip + (isTransposed(x, y) ? WEIGHT.transposed : 0) + (Math.max(x.length, y.length) > 3 ? WEIGHT.longSlip : Math.max(x.length, y.length) > 2 ? WEIGHT.longSlip / 2 : 0);
    else if (a.unit === 'score' && b.unit === 'score' && a.high === b.high) sum += WEIGHT.slip;
  }
  return sum;
}

export function isTransposed(x: string, y: string): boolean {
  if (x.length < 3 || x.length !== y.length) return false;
  let at = 0;
  while (at < x.length && x[at] === y[at]) at++;
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x[at] !== undefined && x.slice(at + 2) === y.slice(at + 2);
}

/** What a figure is a measure of; of two of these a figure is of one. */
export const MEASURES = new Set(['revenue', 'profit', 'debt', 'employ', 'die', 'injure', 'age', 'invest', 'vote']);

function isOfOtherMeasure(a: readonly string[], b: readonly string[]): boolean {
  const y = b.filter((id) => MEASURES.has(id));
  if (!y.length) return false;
  const x = a.filter((id) => MEASURES.has(id));
  return x.length > 0 && !x.some((id) => y.includes(id));
}

/** The same figure, a share for points or the other way round. */
export function isOtherShare(a: Quantity, b: Quantity): boolean {
  return a.low === b.low && a.high === b.high && !isCurrency(a.unit) && mantissa(a.low).length > 1;
}

const ages = new WeakMap<FactIndex, number>();

/** An age is told again as an age. */
export function ageWeight(index: FactIndex, draft: boolean, source: boolean): number {
  if (draft !== source) return WEIGHT.ageForSpan;
  if (!draft) return 0;
  let count = ages.get(index);
  if (count === undefined) ages.set(index, (count = new Set(index.quantities.flatMap((f) => (f.quantity.unit === 'year' && conceptsOf(f).includes(AGE) ? [f.quantity.low] : []))).size));
  return count === 1 ? WEIGHT.onlyAge : 0;
}

/** Words of one topic. */
export function isLikeThing({ document: { language } }: Draft, a: string, b: string): boolean {
  const topics = topicsOf(fold(a), language);
  return topics.length > 0 && topicsOf(fold(b), language).some((t) => topics.includes(t));
}

/** A place that the fact's own passage names too: "the gap to the USA". */
function isPlaceOf(draft: Draft, subject: string, fact: QuantityFact): boolean {
  return isPlace(draft, subject) && draft.index.passageOf.get(fact.id)?.entities.includes(subject) === true;
}

const values = new WeakMap<FactIndex, Map<string, Set<number>>>();

/** Whether the sources have one value only in a unit that says something: dollars, weeks, metres. */
export function isOnlyOfUnit(index: FactIndex, { unit }: Quantity): boolean {
  if (unit === 'count' || unit === 'ordinal' || unit === 'score' || unit === 'multiple') return false;
  let ofUnit = values.get(index);
  if (!ofUnit) {
    ofUnit = new Map();
    for (const f of index.quantities) ofUnit.set(f.quantity.unit, (ofUnit.get(f.quantity.unit) ?? new Set()).add(f.quantity.low));
    values.set(index, ofUnit);
  }
  return ofUnit.get(unit)?.size === 1;
}

/** The same, or the sources count these things once: "three television sets" for two. */
export function isOnlyOfKind(index: FactIndex, a: Quantity, b: Quantity): boolean {
  return isOnlyOfUnit(index, b) || a.counted !== undefined && b.counted !== undefined && sameWord(a.counted, b.counted) && index.quantities.every((f) => f.quantity.counted !== b.counted || f.quantity.low === b.low);
}

/** How much of the words around a figure stands around a fact's. */
function contextOverlap(draft: Draft, claim: Claim): Scorer {
  const terms = claim.context.map((term) => ({ term, idf: draft.index.idf(term), known: draft.index.byTerm.has(term) }));
  let total = 0;
  for (const { idf, known } of terms) if (known || draft.sameLanguage) total += known ? idf : idf * 0.5;
  const most = Math.max(total, leastContext(draft));
  return ({ context }) => {
    if (!context?.length || !total) return 0;
    let shared = 0;
    for (const { term, idf } of terms) if (context.includes(term)) shared += idf;
    return shared / most;
  };
}

/** Across languages few words can be compared: one that is shared by chance must not be all there is. */
export function leastContext(draft: Draft): number {
  return draft.sameLanguage ? 0 : LEAST_CONTEXT * draft.index.idf('');
}

const LEAST_CONTEXT = 1;

/** The same digits with a unit that cannot be compared ("9 million" for "9 percent"): judged only in a close retelling. */
function unitSlip(mention: QuantityMention, fact: QuantityFact, score: Scorer): number | undefined {
  const [a, b] = [mention.quantity, fact.quantity];
  if (a.low !== b.low || a.high !== b.high || !mention.unit || a.unit === 'ordinal' || b.unit === 'ordinal') return undefined;
  if ([a.unit, b.unit].some((u) => u === 'count' || u === 'score')) return undefined;
  const time = (u: string) => ['minute', 'hour', 'day', 'week', 'month', 'year', 'second'].includes(u);
  if (time(a.unit) !== time(b.unit)) return undefined;
  return score(fact) + WEIGHT.sameDigits;
}

export function isPlace(draft: Draft, key: string): boolean {
  return draft.index.entities.get(key)?.type === 'place';
}

/** "people", "Menschen": words that count anybody. */
export function countsAnybody({ document: { language } }: Draft, word: string): boolean {
  return topicsOf(fold(word), language).includes(PEOPLE);
}

/** "one or two months" for "one or two years". */
export function hasSameDigits(a: Quantity, b: Quantity): boolean {
  return a.low === b.low && a.high === b.high && a.unit !== b.unit && a.unit !== 'count' && b.unit !== 'count';
}

/** An upper bound; a lower one is often told without its hedge. */
export function isBound(hedge: Hedge): boolean {
  return hedge === 'less-than' || hedge === 'at-most';
}

const PEOPLE = '~people';
