/** Shares, and what is reckoned with them: a part in percent, what a share makes of a whole, the rest of a hundred. */
import { agreement, isCurrency } from '../facts/quantity-compare.js';
import { formatQuantity } from '../fix/index.js';
import type { IndexedPassage } from '../facts/fact-index.js';
import type { SentenceReading } from '../recognize/claim.js';
import { areNear, mantissa } from '../recognize/mantissa.js';
import { stem, wordsOf } from '../recognize/text.js';
import type { QuantityFact, QuantityMention } from '../types.js';
import { isAmountOfChange } from './arithmetic.js';
import { agrees, derived, isSingle, tidy, type Derivation } from './derived.js';
import { isDifference } from './differences.js';
import type { Draft } from './draft.js';
import { conceptsOf } from './traits.js';

/** Passages that are told apart, of which a share is told. */
const BESIDE = 2;
/** Figures of much the same size among which a sum is no chance. */
const FEW = 5;
/** Characters behind a figure that tell of what it is a share. */
const REACH = 30;
const LEAST = 12;
const MOST = 12;

/** `told`: the facts that the draft's own paragraph tells up to here; `passages`: those that are told, and those beside. */
export function reckonedShare(draft: Draft, mention: QuantityMention, reading: SentenceReading, told: readonly QuantityFact[], passages: readonly IndexedPassage[]): Derivation | undefined {
  const facts = passages.flatMap((p) => p.facts).filter(isSingle);
  return toHundred(draft, mention, reading) ?? restOfHundred(draft, mention, passages) ?? sharePart(draft, mention, passages) ?? partOfSum(draft, mention, passages) ?? percentOf(draft, mention, reading, passages) ?? changeByShare(draft, mention, reading, passages) ?? pointsApart(draft, mention, reading) ?? reduced(draft, mention, [...told, ...facts], facts) ?? ofToldShare(draft, mention, reading);
}

/** "52.3 percent for her, 47.7 for him", of 52.3: the two are all there is. */
function toHundred(draft: Draft, { quantity }: QuantityMention, { quantities }: SentenceReading): Derivation | undefined {
  if (quantity.unit !== 'percent' || mantissa(quantity.low).length < 2 || draft.index.quantities.some((f) => f.quantity.unit === 'percent' && areNear(f.quantity.low, quantity.low))) return undefined;
  const other = quantities.find((q) => q.quantity !== quantity && q.quantity.unit === 'percent' && tidy(q.quantity.low + quantity.low) === 100 && draft.index.withValue(q.quantity).length > 0);
  const fact = other && draft.index.withValue(other.quantity)[0];
  return fact && { facts: [fact.id], reason: `derived: 100 − ${formatQuantity(fact.quantity, draft.document.language)}` };
}

/** "15 percent", of 60 and 25, and "the rest". */
function restOfHundred(draft: Draft, { quantity }: QuantityMention, passages: readonly IndexedPassage[]): Derivation | undefined {
  if (quantity.unit !== 'percent') return undefined;
  for (const { facts, terms } of passages) {
    const percents = facts.filter(isSingle).filter((f) => f.quantity.unit === 'percent');
    if (percents.length > 1 && percents.length <= FEW && (RESTS.some((term) => terms.has(term)) || !percents.some((f) => areNear(f.quantity.low, quantity.low))) && tidy(percents.reduce((n, f) => n + f.quantity.low, quantity.low)) === 100) return derived(draft, percents, '+');
  }
  return undefined;
}

/** "2.85 million", of 28.5, and ten percent of it: the share is told here, the whole anywhere. */
function sharePart(draft: Draft, { quantity }: QuantityMention, passages: readonly IndexedPassage[]): Derivation | undefined {
  if (!isCurrency(quantity.unit) || mantissa(quantity.low).length < 2) return undefined;
  for (const share of passages.flatMap((p) => p.facts).filter(isSingle).filter((f) => f.quantity.unit === 'percent' && f.quantity.low < 100)) {
    const whole = draft.index.quantities.find((f) => isSingle(f) && f.quantity.unit === quantity.unit && tidy((f.quantity.low * share.quantity.low) / 100) === quantity.low);
    if (whole) return derived(draft, [share, whole], '×');
  }
  return undefined;
}

/** "70 percent of it", of the 640 million that are told beside it, and 448; "a plus of 30 percent", of 27,300 more and 91,000. */
function percentOf(draft: Draft, { quantity, start, end }: QuantityMention, { quantities }: SentenceReading, passages: readonly IndexedPassage[]): Derivation | undefined {
  if (quantity.unit !== 'percent' || quantity.low >= 100) return undefined;
  const ofIt = OF_IT.test(draft.document.plain.slice(end, end + REACH));
  const facts = passages.flatMap((p) => p.facts).filter(isSingle);
  for (const { quantity: told, end: behind } of quantities.filter((q) => q.quantity.low === q.quantity.high && q.quantity.unit !== 'percent' && (q.quantity.low > LEAST || q.quantity.unit !== 'count'))) {
    // "12 millimetres, or 15 percent of its width", which is 80.
    const asShare = behind < start && /^[^.;]{0,12}, (?:or|also|das sind|that is|i\.e\.|entspricht) (?:\p{Ll}+ )?$/u.test(draft.document.plain.slice(behind, start));
    const more = asShare || MORE.test(draft.document.plain.slice(behind, behind + REACH));
    const other = ofIt || more ? facts.find((f) => f.quantity.unit === told.unit && f.quantity.low !== told.low && agrees(quantity, ofIt ? (100 * f.quantity.low) / told.low : (100 * told.low) / f.quantity.low)) : undefined;
    if (other) return derived(draft, [other], '/');
  }
  return undefined;
}

/** "The station gets 3,100", of half of 6,200 pounds: the half is told beside the whole. */
function partOfSum(draft: Draft, { quantity }: QuantityMention, passages: readonly IndexedPassage[]): Derivation | undefined {
  if (mantissa(quantity.low).length < 2 || quantity.low <= LEAST || quantity.unit === 'percent') return undefined;
  for (const { facts, terms } of passages) {
    const figures = facts.filter(isSingle);
    const half = terms.has(HALF) ? figures.find((f) => (f.quantity.unit === quantity.unit || (quantity.unit === 'count' && quantity.counted === undefined)) && f.quantity.low / 2 === quantity.low) : undefined;
    if (half) return { facts: [half.id], reason: `derived: ${formatQuantity(half.quantity, draft.document.language)} / 2` };
    for (const part of figures.filter((f) => f.quantity.unit === 'count' && f.quantity.low > 0 && f.quantity.low < 1)) {
      const whole = figures.find((f) => f.quantity.low > 1 && (f.quantity.unit === quantity.unit || (quantity.unit === 'count' && quantity.counted === undefined)) && tidy(f.quantity.low * part.quantity.low) === quantity.low);
      if (whole) return derived(draft, [part, whole], '×');
    }
  }
  return undefined;
}

/** "Two points below the peak", of 7.25 and 9.25 percent: two shares told to the same hundredth. */
function pointsApart(draft: Draft, mention: QuantityMention, reading: SentenceReading): Derivation | undefined {
  const { quantity } = mention;
  if (quantity.unit !== 'percentage-point' || !isDifference(mention, reading)) return undefined;
  const shares = draft.index.quantities.filter((f) => isSingle(f) && f.quantity.unit === 'percent' && mantissa(f.quantity.low).length > 2);
  for (const [i, a] of shares.entries()) {
    const b = shares.slice(i + 1).find((f) => tidy(Math.abs(f.quantity.low - a.quantity.low)) === quantity.low);
    if (b) return derived(draft, [a, b], '−');
  }
  return undefined;
}

/** "Sales grew by some 7.5 million", of 182.6 million, and 4.3 percent more than before. */
function changeByShare(draft: Draft, mention: QuantityMention, reading: SentenceReading, passages: readonly IndexedPassage[]): Derivation | undefined {
  const { quantity } = mention;
  if (!isAmountOfChange(draft, mention, reading) || quantity.unit === 'percent' || mantissa(quantity.low).length < 2) return undefined;
  for (const { facts } of passages) {
    const figures = facts.filter(isSingle);
    for (const share of figures.filter((f) => f.quantity.unit === 'percent' && f.quantity.low < 100)) {
      const part = share.quantity.low / 100;
      const total = figures.find((f) => f.quantity.unit === quantity.unit && [1 + part, 1 - part].some((times) => agrees(quantity, Math.abs(f.quantity.low - f.quantity.low / times))));
      if (total) return derived(draft, [total, share], '×');
    }
  }
  return undefined;
}

/** "28.80", of 36 euros and 20 percent less; "from 120", of 90 after a fall by a quarter: a share that is told beside it, and of nobody else. */
function reduced(draft: Draft, { quantity }: QuantityMention, wholes: readonly QuantityFact[], facts: readonly QuantityFact[]): Derivation | undefined {
  if (!isCurrency(quantity.unit) || mantissa(quantity.low).length < 2) return undefined;
  const place = (f: QuantityFact) => draft.index.passageOf.get(f.id)?.index ?? NaN;
  for (const share of facts) {
    const part = partOf(share);
    const whole = part === undefined ? undefined : wholes.find((f) => f.quantity.unit === quantity.unit && (f.subject === share.subject || !f.subject || !share.subject || place(f) === place(share)) && Math.abs(place(f) - place(share)) <= BESIDE
      && [1 - part, 1 + part].some((rest) => tidy(f.quantity.low * rest) === quantity.low || tidy(quantity.low * rest) === f.quantity.low));
    if (whole) return derived(draft, [whole, share], '±');
  }
  return undefined;
}

/** As a part of one. */
function partOf({ quantity: { unit, low } }: QuantityFact): number | undefined {
  return unit === 'percent' && low < 100 ? low / 100 : unit === 'count' && low > 0 && low < 1 ? low : undefined;
}

/** "A 6 percent rise would lift it by 1,404 to 24,804", of 23,400 and 6 percent: the share is told beside it. */
function ofToldShare(draft: Draft, { quantity }: QuantityMention, { quantities }: SentenceReading): Derivation | undefined {
  if (!isCurrency(quantity.unit)) return undefined;
  const shares = quantities.filter((q) => q.quantity.unit === 'percent' && q.quantity.low === q.quantity.high && q.quantity.low < 100).flatMap((q) => draft.index.withValue(q.quantity).slice(0, 1));
  for (const share of shares) {
    const part = share.quantity.low / 100;
    const whole = draft.index.quantities.find((f) => isSingle(f) && f.quantity.unit === quantity.unit && (agrees(quantity, f.quantity.low * part) || [1 - part, 1 + part].some((rest) => tidy(f.quantity.low * rest) === quantity.low)));
    if (whole) return derived(draft, [whole, share], '×');
  }
  return undefined;
}

/**
 * "73 percent", beside its two figures in the sentence; "15 percent of the students", of two figures that count students;
 * "30 percent in Germany", in a sentence that shares out; "11 percent of everything", of a fifth of 55 percent.
 */
export function share(draft: Draft, { quantity, start, end }: QuantityMention, { index, quantities, start: from, end: to }: SentenceReading, told: readonly QuantityFact[]): Derivation | undefined {
  if (quantity.unit !== 'percent' || quantity.low >= 100) return undefined;
  const { plain, language } = draft.document;
  const own = [...quantities, ...told].map((q) => q.quantity).filter((q) => q.low === q.high && q.unit !== 'percent' && q.unit !== 'ordinal' && q.low > 0);
  for (const a of own) {
    const fact = draft.index.withValue(a)[0];
    if (fact && own.some((b) => b !== a && b.unit === a.unit && agrees(quantity, (100 * Math.min(a.low, b.low)) / Math.max(a.low, b.low)))) return { facts: [fact.id], reason: `derived: ${quantity.low}%` };
  }
  for (const { facts } of draft.index.passages) {
    const percents = facts.filter(isSingle);
    const part = percents.find((f) => f.quantity.unit === 'count' && f.quantity.low > 0 && f.quantity.low < 1);
    const whole = part && percents.find((f) => f.quantity.unit === 'percent' && agrees(quantity, f.quantity.low * part.quantity.low));
    if (whole) return derived(draft, [part, whole], '×');
  }
  const next = SHARE_OF.exec(plain.slice(end, Math.min(to, end + REACH)));
  if (next) {
    const word = wordsOf(plain, end + next[0].length, to)[0];
    const term = word && stem(word, language);
    const counted = term === undefined ? [] : draft.index.quantities.filter((f) => isSingle(f) && f.quantity.unit === 'count' && f.quantity.low > LEAST && f.context?.includes(term));
    const found = counted.length <= MOST ? pairOf(counted) : undefined;
    if (found) return derived(draft, found, '/');
  }
  // The sentence says of what before it: "half of its premiums there, 30 percent here".
  const before = quantities.some((q) => q.start < start && (q.quantity.unit === 'percent' || q.quantity.low < 1) && SHARE_OF.test(plain.slice(q.end, q.end + REACH))) || HALF_OF.test(plain.slice(from, start));
  const best = before ? draft.alignments[index]?.[0]?.passage : undefined;
  const found = best && pairOf(best.facts.filter(isSingle).filter((f) => f.quantity.unit !== 'percent' && f.quantity.unit !== 'ordinal'));
  return found && derived(draft, found, '/');

  function pairOf(facts: readonly QuantityFact[]): QuantityFact[] | undefined {
    for (const whole of facts) {
      const part = facts.find((f) => f.quantity.unit === whole.quantity.unit && f.quantity.low < whole.quantity.low && agrees(quantity, (100 * f.quantity.low) / whole.quantity.low));
      if (part) return [part, whole];
    }
    return undefined;
  }
}

/** "40 percent of it", behind the 55 million of which 22 are told. */
export function shareOf(draft: Draft, { quantity }: QuantityMention, reading: SentenceReading, told: readonly QuantityFact[]): Derivation | undefined {
  if (quantity.unit !== 'percent' || quantity.low !== quantity.high || quantity.low >= 100) return undefined;
  const text = (f: QuantityFact) => formatQuantity(f.quantity, draft.document.language);
  const inReading = told.filter((f) => f.quantity.unit !== 'percent' && reading.quantities.some((q) => q.quantity.unit === f.quantity.unit && agreement(q.quantity, f.quantity) !== 'different'));
  for (const whole of inReading) {
    for (const part of draft.index.passageOf.get(whole.id)?.facts ?? []) {
      if (part.kind !== 'quantity' || part.quantity.unit !== whole.quantity.unit || part.quantity.low !== part.quantity.high || part.quantity.low >= whole.quantity.low) continue;
      if (agrees(quantity, (100 * part.quantity.low) / whole.quantity.low, 'percent')) return { facts: [part.id, whole.id], reason: `derived: ${text(part)} / ${text(whole)}` };
    }
  }
  // "60 percent of it, 410 million", behind the 640 million.
  for (const part of inReading) {
    const whole = told.find((f) => f.quantity.unit === part.quantity.unit && f.quantity.low === f.quantity.high && f.quantity.low > part.quantity.low && agrees(quantity, (100 * part.quantity.low) / f.quantity.low, 'percent'));
    if (whole) return { facts: [part.id, whole.id], reason: `derived: ${text(part)} / ${text(whole)}` };
  }
  return undefined;
}

/** "A third of the revenue", "fast 30 Prozent des Umsatzes": of two figures of one kind that stand near the measure that is named. */
export function shareOfMeasure(draft: Draft, { quantity, end }: QuantityMention, reading: SentenceReading): Derivation | undefined {
  const fraction = quantity.unit === 'count' && quantity.low < 1;
  if (quantity.low !== quantity.high || (!fraction && quantity.unit !== 'percent') || !OF.test(draft.document.plain.slice(end, end + OF_REACH))) return undefined;
  const named = new Set(reading.concepts.map((c) => c.id).filter((id) => SHARED.has(id)));
  const isNamed = (f: QuantityFact) => conceptsOf(f).some((id) => named.has(id));
  const places = new Set(draft.index.quantities.filter(isNamed).map((f) => draft.index.passageOf.get(f.id)));
  const facts = draft.index.quantities.filter((f) => f.quantity.low === f.quantity.high && (places.has(draft.index.passageOf.get(f.id))) && f.quantity.unit !== 'percent' && f.quantity.unit !== 'ordinal').slice(0, MEASURED);
  const text = (f: QuantityFact) => formatQuantity(f.quantity, draft.document.language);
  for (const whole of facts.filter(isNamed)) {
    const part = facts.find((f) => f.quantity.unit === whole.quantity.unit && f.quantity.low < whole.quantity.low && (fraction ? Math.abs(f.quantity.low / whole.quantity.low - quantity.low) < COARSE : agrees(quantity, (100 * f.quantity.low) / whole.quantity.low, 'percent')));
    if (part) return { facts: [part.id, whole.id], reason: `derived: ${text(part)} / ${text(whole)}` };
  }
  return undefined;
}

const HALF = '~half';
const RESTS = ['rest', 'remain'];
const OF_IT = /^ ?%?(?: ?(?:prozent|percent|per cent))? (?:of (?:it|them|that|which)|davon)\b/iu;
const MORE = /^ (?:\p{L}+ )?(?:more|fewer|less|mehr|weniger)\b/u;
const SHARE_OF = /^ ?%?(?: ?(?:prozent|percent|per cent))? (?:of (?:the |its |all )?|der |des |seiner |ihrer |aller )/iu;
const HALF_OF = /\b(?:hälfte|half|drittel|third|viertel|quarter) (?:of|der|des|seine[rs]|ihre[rs])\b/iu;
const OF = /^\s?%?\s?(?:prozent|percent|per cent)?\s?(?:of|des|der|seine[sr]|ihre[sr]|vom)\b/iu;
const OF_REACH = 20;
/** Measures of which shares are told. */
const SHARED = new Set(['revenue', 'profit', 'debt', 'invest', 'cost', 'employ', 'vote']);
const MEASURED = 24;
/** A fraction in words is as coarse as its parts. */
const COARSE = 0.02;
