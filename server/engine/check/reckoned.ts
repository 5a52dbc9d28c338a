/** What a writer reckons from the figures of a source without saying so: a reduced price, a yearly part, a bill, a rest, a share. */
import { agreement, isCurrency } from '../facts/quantity-compare.js';
import { formatQuantity } from '../fix/index.js';
import type { IndexedPassage } from '../facts/fact-index.js';
import type { SentenceReading } from '../recognize/claim.js';
import { areNear, mantissa } from '../recognize/mantissa.js';
import { stem, wordsOf } from '../recognize/text.js';
import type { QuantityFact, QuantityMention } from '../types.js';
import { isAmountOfChange, type Derivation } from './arithmetic.js';
import { isDifference } from './differences.js';
import type { Draft } from './draft.js';

/** A passage that is told so well lends its figures, and those beside it. */
const TOLD = 0.15;
/** Figures of much the same size among which a sum or a difference is no chance. */
const FEW = 5;
const ONLY = 3;
/** Times larger or smaller. */
const SIZE = 10;
/** Passages before and behind the one that is told. */
const BESIDE = 2;
/** Passages that two figures are apart, where they are not the only ones. */
const NEAR = 3;

export function reckoned(draft: Draft, mention: QuantityMention, reading: SentenceReading, told: readonly QuantityFact[]): Derivation | undefined {
  const { low, high, unit } = mention.quantity;
  if (low !== high || unit === 'ordinal' || unit === 'score' || unit === 'multiple' || low <= 0) return undefined;
  const passages = around(draft, reading);
  const facts = passages.flatMap((p) => p.facts).filter(isSingle);
  return ofSentence(draft, mention, reading) ?? toHundred(draft, mention, reading) ?? ofMany(draft, mention) ?? partsOfWhole(draft, mention, reading) ?? restOfHundred(draft, mention, passages) ?? sharePart(draft, mention, passages) ?? percentOf(draft, mention, reading, passages) ?? changeByShare(draft, mention, reading, passages) ?? pointsApart(draft, mention, reading) ?? reduced(draft, mention, [...told, ...facts], facts) ?? ofToldShare(draft, mention, reading) ?? multiplied(draft, mention, reading, facts) ?? sumOfMany(draft, mention) ?? average(draft, mention, reading) ?? perSpan(draft, mention, passages) ?? bill(draft, mention, passages) ?? ofTwo(draft, mention) ?? ofWhole(draft, mention, reading) ?? ofOthers(draft, mention) ?? share(draft, mention, reading, told);
}

/** "From 17 aircraft to 13: four are handed back", of 13 and four. */
function ofSentence(draft: Draft, { quantity }: QuantityMention, { quantities }: SentenceReading): Derivation | undefined {
  if (quantity.unit === 'percent' || quantity.low <= 2) return undefined;
  const known = quantities.map((q) => q.quantity).filter((q) => q.low === q.high && q.unit === quantity.unit && q.low !== quantity.low).flatMap((q) => draft.index.withValue(q).slice(0, 1));
  for (const [i, a] of known.entries()) {
    const b = known.slice(i + 1).find((f) => f.quantity.low !== a.quantity.low && draft.index.passageOf.get(f.id) !== undefined && [a.quantity.low + f.quantity.low, Math.abs(a.quantity.low - f.quantity.low)].some((value) => tidy(value) === quantity.low));
    if (b) return derived(draft, [a, b], a.quantity.low + b.quantity.low === quantity.low ? '+' : '−');
  }
  return undefined;
}

/** "52.3 percent for her, 47.7 for him", of 52.3: the two are all there is. */
function toHundred(draft: Draft, { quantity }: QuantityMention, { quantities }: SentenceReading): Derivation | undefined {
  if (quantity.unit !== 'percent' || mantissa(quantity.low).length < 2 || draft.index.quantities.some((f) => f.quantity.unit === 'percent' && areNear(f.quantity.low, quantity.low))) return undefined;
  const other = quantities.find((q) => q.quantity !== quantity && q.quantity.unit === 'percent' && tidy(q.quantity.low + quantity.low) === 100 && draft.index.withValue(q.quantity).length > 0);
  const fact = other && draft.index.withValue(other.quantity)[0];
  return fact && { facts: [fact.id], reason: `derived: 100 − ${formatQuantity(fact.quantity, draft.document.language)}` };
}

/** "The federal government gives 12 million, Saxony 9.5 and the city 6", of 27.5 in all. */
function partsOfWhole(draft: Draft, { quantity }: QuantityMention, { quantities }: SentenceReading): Derivation | undefined {
  if (!isCurrency(quantity.unit) && quantity.unit !== 'count') return undefined;
  const others = quantities.map((q) => q.quantity).filter((q) => q !== quantity && q.low === q.high && q.unit === quantity.unit && q.low < LARGEST * quantity.low);
  if (others.length < 2 || (quantity.unit === 'count' && quantity.low <= LEAST)) return undefined;
  const sum = tidy(others.reduce((n, q) => n + q.low, quantity.low));
  const whole = draft.index.withValue({ ...quantity, low: sum, high: sum })[0];
  return whole && { facts: [whole.id], reason: `derived: ${formatQuantity(whole.quantity, draft.document.language)}` };
}

const LARGEST = 50;

/** "15 percent", of 60 and 25, and "the rest". */
function restOfHundred(draft: Draft, { quantity }: QuantityMention, passages: readonly IndexedPassage[]): Derivation | undefined {
  if (quantity.unit !== 'percent') return undefined;
  for (const { facts, terms } of passages) {
    const percents = facts.filter(isSingle).filter((f) => f.quantity.unit === 'percent');
    if (percents.length > 1 && percents.length <= FEW && (RESTS.some((term) => terms.has(term)) || !percents.some((f) => areNear(f.quantity.low, quantity.low))) && tidy(percents.reduce((n, f) => n + f.quantity.low, quantity.low)) === 100) return derived(draft, percents, '+');
  }
  return undefined;
}

const RESTS = ['rest', 'remain', 'remai'];

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
function percentOf(draft: Draft, { quantity, end }: QuantityMention, { quantities }: SentenceReading, passages: readonly IndexedPassage[]): Derivation | undefined {
  if (quantity.unit !== 'percent' || quantity.low >= 100) return undefined;
  const ofIt = OF_IT.test(draft.document.plain.slice(end, end + REACH));
  const facts = passages.flatMap((p) => p.facts).filter(isSingle);
  for (const { quantity: told, end: behind } of quantities.filter((q) => q.quantity.low === q.quantity.high && q.quantity.unit !== 'percent' && q.quantity.low > LEAST)) {
    const more = MORE.test(draft.document.plain.slice(behind, behind + REACH));
    const other = ofIt || more ? facts.find((f) => f.quantity.unit === told.unit && f.quantity.low !== told.low && agrees(quantity, ofIt ? (100 * f.quantity.low) / told.low : (100 * told.low) / f.quantity.low)) : undefined;
    if (other) return derived(draft, [other], '/');
  }
  return undefined;
}

const OF_IT = /^ ?%?(?: ?(?:prozent|percent|per cent))? (?:of (?:it|them|that|which)|davon)\b/iu;
const MORE = /^ (?:\p{L}+ )?(?:more|fewer|less|mehr|weniger)\b/u;

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

/** "Three were absent", of "31 of 34 members": two figures with but a word or two between them. */
function ofMany(draft: Draft, { quantity, spelled }: QuantityMention): Derivation | undefined {
  if (quantity.unit !== 'count' || (spelled && quantity.low === 1)) return undefined;
  for (const { facts } of draft.index.passages) {
    const counts = facts.filter(isSingle);
    const at = counts.findIndex((part, i) => {
      const whole = counts[i + 1];
      return whole !== undefined && part.quantity.unit === 'count' && whole.quantity.unit === 'count' && part.quantity.counted === undefined && whole.quantity.low - part.quantity.low === quantity.low && part.quantity.low > quantity.low && whole.evidence[0]!.start - part.evidence[0]!.end <= OF_LENGTH;
    });
    if (at >= 0) return derived(draft, [counts[at + 1]!, counts[at]!], '−');
  }
  return undefined;
}

/** Characters of " von den " or " of the ". */
const OF_LENGTH = 9;

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

/** "Up from about 88 million", of 264 after it has trebled; "€10 in all" for two who pay five. */
function multiplied(draft: Draft, { quantity }: QuantityMention, { quantities, concepts }: SentenceReading, facts: readonly QuantityFact[]): Derivation | undefined {
  for (const times of facts.filter((f) => f.quantity.unit === 'multiple' && f.quantity.low > 1 && mantissa(f.quantity.low) !== '1')) {
    const other = facts.find((f) => f.quantity.unit === quantity.unit && [f.quantity.low * times.quantity.low, f.quantity.low / times.quantity.low].some((value) => agrees(quantity, value)));
    if (other) return derived(draft, [other, times], '×');
  }
  if (!isCurrency(quantity.unit) || concepts.every((c) => c.id !== 'sum')) return undefined;
  const count = quantities.find((q) => q.quantity.unit === 'count' && q.quantity.low > 1 && facts.some((f) => f.quantity.unit === quantity.unit && tidy(f.quantity.low * q.quantity.low) === quantity.low));
  const price = count && facts.find((f) => f.quantity.unit === quantity.unit && tidy(f.quantity.low * count.quantity.low) === quantity.low);
  return price && { facts: [price.id], reason: `derived: ${count.quantity.low} × ${formatQuantity(price.quantity, draft.document.language)}` };
}

/** "29,520 valid votes", of four candidates: three or four figures make one of so many digits by no chance. */
function sumOfMany(draft: Draft, { quantity }: QuantityMention): Derivation | undefined {
  const { low, unit } = quantity;
  if (mantissa(low).length < DIGITS || unit === 'year') return undefined;
  const facts = draft.index.quantities.filter((f) => isSingle(f) && f.quantity.unit === unit && f.quantity.low < low && f.quantity.low > low / PARTS);
  if (facts.length > MANY) return undefined;
  const add = (from: number, chosen: readonly QuantityFact[], sum: number): readonly QuantityFact[] | undefined => {
    if (chosen.length > 2 && tidy(sum) === low) return chosen;
    if (chosen.length === 4 || sum >= low) return undefined;
    for (let i = from; i < facts.length; i++) {
      const found = add(i + 1, [...chosen, facts[i]!], sum + facts[i]!.quantity.low);
      if (found) return found;
    }
    return undefined;
  };
  const found = add(0, [], 0);
  return found && derived(draft, found, '+');
}

const DIGITS = 4;
/** A part is no smaller than this of the sum. */
const PARTS = 40;
const MANY = 12;

/** "On average £54,000", of 4.7 million and 87 investors. */
function average(draft: Draft, { quantity }: QuantityMention, { concepts }: SentenceReading): Derivation | undefined {
  if (!isCurrency(quantity.unit) || concepts.every((c) => c.id !== 'average')) return undefined;
  for (const { facts } of draft.index.passages) {
    const single = facts.filter(isSingle);
    for (const sum of single.filter((f) => f.quantity.unit === quantity.unit && f.quantity.low > quantity.low)) {
      const count = single.find((f) => f.quantity.unit === 'count' && f.quantity.low > 1 && agrees(quantity, sum.quantity.low / f.quantity.low));
      if (count) return derived(draft, [sum, count], '/');
    }
  }
  return undefined;
}

/** "14 million a year", of 84 million over six years. */
function perSpan(draft: Draft, { quantity, end }: QuantityMention, passages: readonly IndexedPassage[]): Derivation | undefined {
  const period = PERIOD.exec(draft.document.plain.slice(end, end + REACH))?.[1]?.toLowerCase();
  const unit = period && PERIODS[period];
  for (const facts of unit ? passages.map((p) => p.facts.filter(isSingle)) : []) {
    for (const span of facts.filter((f) => f.quantity.unit === unit && f.quantity.low > 1)) {
      const sum = facts.find((f) => f.quantity.unit === quantity.unit && agrees(quantity, f.quantity.low / span.quantity.low));
      if (sum) return derived(draft, [sum, span], '/');
    }
  }
  return undefined;
}

const REACH = 30;
const PERIOD = /^[^.;!?]{0,14}? (?:a|per|every|pro|im|je|das|jede[ns]?) (year|month|week|day|jahr|monat|woche|tag|kilo(?:gram|gramm)?|lit(?:re|er)|meter|metre)\b/iu;
const PERIODS: Readonly<Record<string, string>> = { year: 'year', jahr: 'year', month: 'month', monat: 'month', week: 'week', woche: 'week', day: 'day', tag: 'day', kilo: 'kilogram', kilogram: 'kilogram', kilogramm: 'kilogram', liter: 'liter', litre: 'liter', meter: 'meter', metre: 'meter' };

/** "A good 4.3 million euros", of 74 orders at 58,900 each. */
function bill(draft: Draft, { quantity }: QuantityMention, passages: readonly IndexedPassage[]): Derivation | undefined {
  if (!isCurrency(quantity.unit) || mantissa(quantity.low).length < 2) return undefined;
  for (const { facts } of passages) {
    const prices = facts.filter(isSingle).filter((f) => f.quantity.unit === quantity.unit);
    const count = prices.length === 1 ? facts.filter(isSingle).find((f) => f.quantity.unit === 'count' && f.quantity.low > 1 && agrees(quantity, prices[0]!.quantity.low * f.quantity.low)) : undefined;
    if (count) return derived(draft, [count, prices[0]!], '×');
  }
  return undefined;
}

/** "475 metres", of 2,317 and 1,842; "55,000 euros", of 40,000 and 15,000: where so few are of this size, no two make it by chance. */
function ofTwo(draft: Draft, { quantity }: QuantityMention): Derivation | undefined {
  const { low, unit } = quantity;
  if (low <= 100 || mantissa(low).length < 2 || unit === 'percent' || unit === 'year') return undefined;
  // "At least 24 million", to the lower end of 105 to 115.
  const facts = draft.index.passages.flatMap((p) => withUnits(p.facts.filter((f): f is QuantityFact => f.kind === 'quantity'), unit)).flatMap(boundsOf).filter((f) => f.quantity.unit === unit && f.quantity.low < low * SIZE && f.quantity.low > low / SIZE);
  const values = new Set(facts.map((f) => f.quantity.low));
  // The same digits in another order are a slip.
  const digits = (value: number) => [...mantissa(value)].sort().join('');
  if (values.size > FEW || values.has(low) || [...values].some((value) => digits(value) === digits(low))) return undefined;
  const place = (f: QuantityFact) => draft.index.passageOf.get(f.id)?.index ?? NaN;
  for (const [i, a] of facts.entries()) {
    const b = facts.slice(i + 1).find((f) => (values.size <= ONLY || Math.abs(place(a) - place(f)) <= NEAR) && [a.quantity.low + f.quantity.low, Math.abs(a.quantity.low - f.quantity.low)].some((value) => tidy(value) === low));
    if (b) return derived(draft, [a, b], a.quantity.low + b.quantity.low === low ? '+' : '−');
  }
  return undefined;
}

/** "310 megawatts are connected, 1,500 are needed": a bare figure right behind one with a unit has it, too. */
function withUnits(facts: readonly QuantityFact[], unit: string): QuantityFact[] {
  return facts.map((f, i) => (unit !== 'count' && f.quantity.unit === 'count' && f.quantity.counted === undefined && facts[i - 1]?.quantity.unit === unit ? { ...f, quantity: { ...f.quantity, unit } } : f));
}

/** "Nine of the 68 drones", of which 59 were shot down. */
function ofWhole(draft: Draft, { quantity, end }: QuantityMention, { quantities }: SentenceReading): Derivation | undefined {
  const whole = quantities.find((q) => q.start > end && OF_THE.test(draft.document.plain.slice(end, q.start)))?.quantity;
  if (!whole || whole.unit !== quantity.unit) return undefined;
  for (const fact of draft.index.withValue(whole)) {
    const other = (draft.index.passageOf.get(fact.id)?.facts ?? []).find((f): f is QuantityFact => isSingle(f) && f !== fact && f.quantity.unit === whole.unit && f.quantity.low + quantity.low === whole.low);
    if (other) return derived(draft, [fact, other], '−');
  }
  return undefined;
}

const OF_THE = /^ (?:der|von(?: den)?|of(?: the| its| all)?) $/;

/** "126 other entries", of 127. */
function ofOthers(draft: Draft, { quantity, end }: QuantityMention): Derivation | undefined {
  const fact = quantity.unit === 'count' && OTHERS.test(draft.document.plain.slice(end, end + REACH)) ? draft.index.withValue({ ...quantity, low: quantity.low + 1, high: quantity.high + 1 })[0] : undefined;
  return fact && { facts: [fact.id], reason: `derived: ${quantity.low + 1} − 1` };
}

const OTHERS = /^ (?:others?|weiteren?|anderen?)\b/u;

/**
 * "73 percent", beside its two figures in the sentence; "15 percent of the students", of two figures that count students;
 * "30 percent in Germany", in a sentence that shares out; "11 percent of everything", of a fifth of 55 percent.
 */
function share(draft: Draft, { quantity, start, end }: QuantityMention, { index, quantities, start: from, end: to }: SentenceReading, told: readonly QuantityFact[]): Derivation | undefined {
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

const SHARE_OF = /^ ?%?(?: ?(?:prozent|percent|per cent))? (?:of (?:the |its |all )?|der |des |seiner |ihrer |aller )/iu;
const HALF_OF = /\b(?:hälfte|half|drittel|third|viertel|quarter) (?:of|der|des|seine[rs]|ihre[rs])\b/iu;
const LEAST = 12;
const MOST = 12;

/** The passages that are told, and those beside the best of them. */
function around({ alignments, index }: Draft, reading: SentenceReading): readonly IndexedPassage[] {
  const told = (alignments[reading.index] ?? []).filter((a) => a.score >= TOLD).map((a) => a.passage);
  const at = told[0]?.index;
  return [...new Set([...told, ...(at === undefined ? [] : index.passages.slice(Math.max(0, at - BESIDE), at + BESIDE + 1))])];
}

function boundsOf(fact: QuantityFact): QuantityFact[] {
  const { low, high, unit } = fact.quantity;
  return low === high || unit === 'score' ? [fact] : [low, high].map((value) => ({ ...fact, quantity: { ...fact.quantity, low: value, high: value } }));
}

function isSingle(fact: { readonly kind: string }): fact is QuantityFact {
  return fact.kind === 'quantity' && (fact as QuantityFact).quantity.low === (fact as QuantityFact).quantity.high;
}

function derived(draft: Draft, facts: readonly QuantityFact[], sign: string): Derivation {
  return { facts: facts.map((f) => f.id), reason: `derived: ${facts.map((f) => formatQuantity(f.quantity, draft.document.language)).join(` ${sign} `)}` };
}

function agrees(draft: QuantityMention['quantity'], value: number): boolean {
  const low = tidy(value);
  return low > 0 && agreement(draft, { low, high: low, unit: draft.unit, hedge: 'none', precision: 0 }) !== 'different';
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
