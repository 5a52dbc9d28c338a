/** Sums and differences of any two facts that a sentence may have been calculated from. */
import { agreement, inUnit, isCurrency } from '../facts/quantity-compare.js';
import { formatQuantity } from '../fix/index.js';
import type { FactIndex, IndexedPassage } from '../facts/fact-index.js';
import type { SentenceReading } from '../recognize/claim.js';
import { mantissa } from '../recognize/mantissa.js';
import { sameWord } from '../recognize/text.js';
import type { Fact, Quantity, QuantityFact, QuantityMention } from '../types.js';
import { tidy, type Derivation } from './derived.js';
import { isDifference } from './differences.js';
import type { Draft } from './draft.js';

/** Passages aligned with a sentence from here on are what it may have been calculated from. */
const TOLD = 0.2;
/** And two that are told so well, together. */
const BOTH = 0.4;
/** Figures of so many digits do not add up by chance, if they stand near each other. */
const LONG = 4;
/** And of so many, if the draft has just told both. */
const REST = 3;
/** Passages that stand near each other. */
const NEAR = 3;
/** Figures of a passage that may be combined without a word that says so. */
const FEW = 6;
/** What a figure that tells how much less something is has been taken from. */
const LESS = / (?:less|difference) /;
/** Figures that the paragraph has just told. */
const LATELY = 3;
/** Facts that are combined with each other. */
const MOST = 24;
/** What says that a figure is calculated. */
const CHANGES = new Set(['difference', 'more', 'less', 'fall', 'rise', 'lose', 'gain', 'later']);

const ADDED = /^ (?:\p{L}+ )?(?:and|und|plus|sowie) $/u;

/**
 * The sum or the difference of two facts: of one passage that the sentence tells; of all that it names or that count the
 * same, when it says that it adds or compares; of two that stand near each other, when the figure is too long for chance.
 */
export function combination(draft: Draft, mention: QuantityMention, reading: SentenceReading, before: readonly QuantityFact[]): Derivation | undefined {
  const isShare = (f: Fact) => f.kind === 'quantity' && f.quantity.unit === 'percent';
  const isPoints = mention.quantity.unit === 'basis-point' || mention.quantity.unit === 'percentage-point';
  const passages = (draft.alignments[reading.index] ?? []).filter((a) => a.score >= (isPoints ? TOLD / 2 : TOLD)).map((a) => a.passage);
  // Where no share is told, points are a table's.
  const ofShares = before.some(isShare) || passages.some((p) => p.facts.some(isShare));
  const told = asMoney(ofShares ? asPoints(mention.quantity) : mention.quantity, draft.index);
  if (told.low !== told.high || told.unit === 'ordinal' || told.unit === 'score' || told.unit === 'multiple' || told.low <= 0) return undefined;
  const adds = reading.concepts.some((c) => c.id === 'sum');
  const apart = isDifference(mention, reading);
  const compares = apart || reading.concepts.some((c) => CHANGES.has(c.id));
  const comparing = apart || reading.concepts.some((c) => c.id === 'more' || c.id === 'less' || c.id === 'difference');
  const digits = mantissa(told.low).length;
  // "33 passengers and three crew" are not 30 and three.
  const beside = new Set(reading.quantities.flatMap((q) => (q.start > mention.end && ADDED.test(draft.document.plain.slice(mention.end, q.start)) ? [q.quantity.low] : [])));
  // "13.1 percent, down 70 basis points" tells both, as they are.
  const isToldToo = ({ quantity: q }: QuantityFact) => q.unit === 'basis-point' && reading.quantities.some(({ quantity: other }) => other.unit === q.unit && other.low === q.low);
  const text = (f: QuantityFact) => formatQuantity(f.quantity, draft.document.language);
  const combined = (facts: readonly QuantityFact[], sum: boolean, difference: boolean, near = Infinity): Derivation | undefined => {
    if (facts.length < 2 || (!sum && !difference)) return undefined;
    const values = facts.map((f) => valueFor(told, f.quantity));
    const places = near < Infinity ? facts.map((f) => placeOf(draft, f)) : undefined;
    for (let i = 0; i < facts.length; i++) {
      const [a, x] = [facts[i]!, values[i]!];
      for (let k = i + 1; k < facts.length; k++) {
        if (places && Math.abs(places[i]! - places[k]!) > near) continue;
        const [b, y] = [facts[k]!, values[k]!];
        if (sum && !beside.has(x) && !beside.has(y) && combines(told, a.quantity, b.quantity, x + y)) return { facts: [a.id, b.id], reason: `derived: ${text(a)} + ${text(b)}` };
        if (difference && !isToldToo(a) && !isToldToo(b) && combines(told, a.quantity, b.quantity, Math.abs(x - y))) return { facts: [a.id, b.id], reason: `derived: the difference of ${text(a)} and ${text(b)}` };
      }
    }
    return undefined;
  };
  const exact = exactFigures(draft.index, told);
  const ofPassage = (passage: IndexedPassage | undefined) => (passage?.facts ?? []).filter((f): f is QuantityFact => f.kind === 'quantity' && isExact(told, f));
  const chance = digits < 2 || (Number.isInteger(told.low) && told.low <= 12);
  for (const passage of passages) {
    const own = ofPassage(passage).slice(0, MOST);
    // "75 basis points", from the rate that the next sentence tells.
    if (told.unit === 'basis-point' || told.unit === 'percentage-point') own.push(...ofPassage(draft.index.passages[passage.index + 1]));
    if (compares && own.length === 1) own.push(...unitUnsaid(told, passage));
    // Of many figures some two always add up.
    const few = own.length <= FEW;
    const found = combined(own, adds || (!chance && few), (compares && few) || (!chance && few));
    if (found) return found;
    const rest = restOf(told, passage, [...own, ...ofPassage(draft.index.passages[passage.index - 1])]);
    if (rest) return { facts: rest.map((f) => f.id), reason: `derived: ${rest.map(text).join(' − ')}` };
    const all = chance ? undefined : sumOfAll(told, own);
    if (all) return { facts: all.map((f) => f.id), reason: `derived: ${all.map(text).join(' + ')}` };
  }
  // "An advantage of 16 francs", of 46 for others, and 30 for members in the next sentence, both of them told.
  const [best, second] = (draft.alignments[reading.index] ?? []).filter((a) => a.score >= (apart ? TOLD : BOTH)).map((a) => a.passage);
  if (best && second && Math.abs(best.index - second.index) === 1 && compares && !chance) {
    const both = [...ofPassage(best), ...ofPassage(second)];
    const found = both.length <= FEW ? combined(both, false, true) : undefined;
    if (found) return found;
  }
  // "127 on board": the passengers and the crew of the sentence that goes on.
  if (told.unit === 'count' && digits >= REST) {
    const at = passages[0]?.index ?? NaN;
    for (const passage of draft.index.passages.slice(at + 1, at + 1 + NEAR)) {
      const next = ofPassage(passage);
      const found = next.length <= FEW ? combined(next, true, false) : undefined;
      if (found) return found;
    }
  }
  const lately = before.filter((f) => isExact(told, f)).slice(-LATELY);
  for (const fact of lately) {
    // "32 fewer", behind 94: held against everything counted alike.
    const others = (comparing ? [...passages.slice(0, NEAR).flatMap(ofPassage), ...exact.slice(0, MOST + 1)] : exact.filter((f) => f.quantity.low === fact.quantity.low && f.quantity.counted === fact.quantity.counted).flatMap((f) => ofPassage(draft.index.passageOf.get(f.id)))).filter((f) => f !== fact).slice(0, MOST);
    // "412 million, of which 160 million from the state and 252 million from investors": the rest of two that are told together.
    if (digits >= (isCurrency(told.unit) ? REST - 1 : REST)) others.push(...lately.slice(lately.indexOf(fact) + 1));
    for (const other of chance && !apart ? (told.low > 12 ? others.filter((f) => LESS.test(` ${f.attribute} `)) : []) : others) {
      // "It was 90 a year ago", behind 81 and nine fewer.
      const found = combined([fact, other], adds || LESS.test(` ${other.attribute} `), true);
      if (found) return found;
    }
  }
  if (adds || compares) {
    const named = new Set(reading.names.map((n) => n.key));
    const { counted } = mention.quantity;
    // "Between the demand and the offer": of two passages beside each other.
    const at = told.low > 12 && reading.concepts.some((c) => c.id === 'difference') ? passages[0]?.index : undefined;
    const near = new Set([...passages, ...(at === undefined ? [] : draft.index.passages.slice(Math.max(0, at - 1), at + 2))]);
    const meant: QuantityFact[] = [];
    for (const f of told.low < 3 ? [] : exact) {
      if (named.has(f.subject) || near.has(draft.index.passageOf.get(f.id)!) || (counted && f.quantity.counted && sameWord(counted, f.quantity.counted))) meant.push(f);
      if (meant.length === MOST) break;
    }
    const found = told.low < 3 ? undefined : combined(meant, adds, apart || reading.concepts.some((c) => c.id === 'difference'));
    if (found) return found;
    // "1,950 places together", of 1,050 and 900 in one sentence, however it is told.
    for (const { facts } of adds && digits >= REST ? draft.index.passages : []) {
      const sum = combined(facts.filter((f): f is QuantityFact => f.kind === 'quantity' && isExact(told, f)).slice(0, MOST), true, false);
      if (sum) return sum;
    }
  }
  const largest = adds && digits > 1 ? sumOfLargest(told, exact, reading) : undefined;
  if (largest) return { facts: largest.map((f) => f.id), reason: `derived: ${largest.map(text).join(' + ')}` };
  return digits >= LONG && exact.length <= 200 ? combined(exact, true, true, NEAR) : undefined;
}

/** "19 shots": five on target, eight off target and six blocked. Three or more that follow each other and count the same. */
function sumOfAll(told: Quantity, facts: readonly QuantityFact[]): QuantityFact[] | undefined {
  for (const [i, { quantity: { counted, unit } }] of facts.entries()) {
    let sum = 0;
    for (const [k, { quantity: q }] of facts.slice(i).entries()) {
      if (q.unit !== unit || q.counted !== counted) break;
      sum += q.low;
      if (k > 1 && sum === told.low) return facts.slice(i, i + k + 1);
    }
  }
  return undefined;
}

/** "2.5 million", of 12.5, of which one gives 7, another 3, and others the rest. */
function restOf(told: Quantity, { terms, facts: own }: IndexedPassage, facts: readonly QuantityFact[]): QuantityFact[] | undefined {
  if (!REST_WORDS.some((word) => terms.has(word))) return undefined;
  for (const figures of [facts.filter((f) => own.includes(f)), facts]) {
    for (const whole of figures) {
      const parts = figures.filter((f) => f.quantity.unit === whole.quantity.unit && f.quantity.low < whole.quantity.low);
      if (parts.length && tidy(whole.quantity.low - parts.reduce((n, f) => n + f.quantity.low, 0)) === told.low) return [whole, ...parts];
    }
  }
  // "The remaining 15 percent", of 55 and 30.
  const shares = told.unit === 'percent' ? facts.filter((f) => own.includes(f) && f.quantity.unit === 'percent') : [];
  return shares.length && tidy(shares.reduce((n, f) => n - f.quantity.low, 100)) === told.low ? shares : undefined;
}

const REST_WORDS = ['rest', 'remain', 'remainder'];

/** "The three largest together": so many of those that are less, each of a subject of its own. */
function sumOfLargest(told: Quantity, facts: readonly QuantityFact[], { quantities }: SentenceReading): QuantityFact[] | undefined {
  for (const { quantity: { unit, low: count, high } } of quantities) {
    if (unit !== 'count' || count !== high || count < 3 || count > FEW) continue;
    const parts = facts.filter((f) => f.subject && f.quantity.unit === told.unit && f.quantity.low < told.low).sort((a, b) => b.quantity.low - a.quantity.low).slice(0, count);
    if (new Set(parts.map((f) => f.subject)).size === count && tidy(parts.reduce((n, f) => n + f.quantity.low, 0)) === told.low) return parts;
  }
  return undefined;
}

/** "Girls gained 39 minutes, boys 28": bare figures of a passage that has but one with its unit. */
function unitUnsaid({ unit }: Quantity, { facts }: IndexedPassage): QuantityFact[] {
  return unit === 'count' || unit === 'percent' || unit === 'percentage-point' ? [] : facts.flatMap((f) => (f.kind === 'quantity' && f.quantity.unit === 'count' && f.quantity.low === f.quantity.high ? [{ ...f, quantity: { ...f.quantity, unit } }] : []));
}

const figures = new WeakMap<FactIndex, Map<string, readonly QuantityFact[]>>();

/** The facts that a figure of this unit could be calculated from, in the order of the base. */
function exactFigures(index: FactIndex, told: Quantity): readonly QuantityFact[] {
  let ofUnit = figures.get(index);
  if (!ofUnit) figures.set(index, (ofUnit = new Map()));
  let found = ofUnit.get(told.unit);
  if (!found) ofUnit.set(told.unit, (found = index.quantities.filter((f) => isExact(told, f))));
  return found;
}

function isExact(told: Quantity, { quantity }: QuantityFact): boolean {
  return quantity.low === quantity.high && couldCombine(told, quantity);
}

function placeOf(draft: Draft, fact: QuantityFact): number {
  return draft.index.passageOf.get(fact.id)?.index ?? NaN;
}

/** "0.4 points behind" speaks of percentage points where the facts are shares. */
function asPoints(quantity: Quantity): Quantity {
  return quantity.unit === 'count' && quantity.counted && POINTS.test(quantity.counted) ? { ...quantity, unit: 'percentage-point' } : quantity;
}

const POINTS = /^(?:points?|punkten?|punkt)$/iu;

/** "26 cents" beside $1.87 and $1.61; of the one currency of the sources that has a hundred of them. */
function asMoney(quantity: Quantity, index: FactIndex): Quantity {
  if (quantity.unit !== 'count' || !quantity.counted || !CENTS.test(quantity.counted)) return quantity;
  const units = new Set(index.quantities.map((f) => f.quantity.unit).filter(isCurrency));
  const [unit] = units;
  return unit !== undefined && units.size === 1 ? { ...quantity, unit, low: quantity.low / 100, high: quantity.high / 100, precision: quantity.precision / 100 } : quantity;
}

const CENTS = /^(?:cents?|pence)$/iu;

/** Shares differ by points, a share and its change make a share; a year and ten months are 22 months. */
function couldCombine(told: Quantity, part: Quantity): boolean {
  if (part.unit === told.unit) return true;
  if (isShare(told.unit)) return isShare(part.unit);
  return inCents(told, part) || !Number.isNaN(inUnit(part, told.unit));
}

/** "95 cents" beside "1.20 euros". */
function inCents(told: Quantity, { unit, counted }: Quantity): boolean {
  return unit === 'count' && isCurrency(told.unit) && CENTS.test(counted ?? '');
}

const DUST = 1e-9;
/** More than a fair rounding loses, as a share. */
const FAIR = 0.06;

/** How many of these a percent, and a point, has. */
const HUNDREDTHS: Readonly<Record<string, number>> = { percent: 1, 'percentage-point': 1, 'basis-point': 0.01 };

function isShare(unit: string): boolean {
  return unit in HUNDREDTHS;
}

/** In the unit told. */
function valueFor(told: Quantity, q: Quantity): number {
  if (isShare(q.unit)) return (q.low * HUNDREDTHS[q.unit]!) / HUNDREDTHS[told.unit]!;
  return inCents(told, q) ? q.low / 100 : inUnit(q, told.unit);
}

/** `exact` is what the two make. */
function combines(told: Quantity, a: Quantity, b: Quantity, exact: number): boolean {
  // Without a hedge nothing further off can agree, and most are; "more than 450,000" is said of little more.
  const digits = mantissa(told.low).length;
  if ((told.hedge === 'none' || digits > 1) && !(Math.abs(exact - told.low) <= FAIR * exact)) return false;
  // "At least 91" is said of 91.
  if (told.hedge === 'at-least' && exact !== told.low && digits > 1) return false;
  if ((told.unit === 'percentage-point' || told.unit === 'basis-point') && (a.unit !== 'percent' || b.unit !== 'percent')) return false;
  if (told.unit === 'percent' && ((a.unit === 'percent') === (b.unit === 'percent') || ([a, b].some((q) => q.unit === 'basis-point') && Math.abs(exact - told.low) > DUST))) return false;
  const low = tidy(exact);
  return low > 0 && agreement(told, { ...told, low, high: low, hedge: 'none', precision: Math.min(a.precision, b.precision) }) !== 'different';
}
