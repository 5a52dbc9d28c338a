/** What a writer reckons from the figures of a source without saying so: a yearly part, a bill, an average, a sum, a rest. */
import { isCurrency } from '../facts/quantity-compare.js';
import { formatQuantity } from '../fix/index.js';
import type { IndexedPassage } from '../facts/fact-index.js';
import type { SentenceReading } from '../recognize/claim.js';
import { mantissa } from '../recognize/mantissa.js';
import { sameWord } from '../recognize/text.js';
import type { QuantityFact, QuantityMention } from '../types.js';
import { agrees, derived, isSingle, tidy, type Derivation } from './derived.js';
import type { Draft } from './draft.js';
import { reckonedShare, share } from './reckoned-shares.js';

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
  return ofSentence(draft, mention, reading) ?? ofMany(draft, mention) ?? partsOfWhole(draft, mention, reading) ?? reckonedShare(draft, mention, reading, told, passages) ?? multiplied(draft, mention, reading, facts) ?? sumOfMany(draft, mention) ?? average(draft, mention, reading, passages) ?? perSpan(draft, mention, passages) ?? bill(draft, mention, passages) ?? ofTwo(draft, mention) ?? ofWhole(draft, mention, reading) ?? ofOthers(draft, mention) ?? middle(draft, mention, reading) ?? share(draft, mention, reading, told);
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
    // "Five posts are vacant", of "of 42 posts 37 are filled".
    const taken = counts.findIndex((whole, i) => {
      const part = counts[i + 1];
      return part !== undefined && quantity.counted !== undefined && whole.quantity.counted !== undefined && sameWord(quantity.counted, whole.quantity.counted) && part.quantity.unit === 'count' && part.quantity.counted === undefined && whole.quantity.low - part.quantity.low === quantity.low && part.quantity.low > quantity.low && part.evidence[0]!.start - whole.evidence[0]!.end <= TAKEN_LENGTH;
    });
    if (taken >= 0) return derived(draft, [counts[taken]!, counts[taken + 1]!], '−');
  }
  return undefined;
}

/** Characters of " von den " or " of the ". */
const OF_LENGTH = 9;
/** And of " are at present ". */
const TAKEN_LENGTH = 24;

/** "Up from about 88 million", of 264 after it has trebled; "€10 in all" for two who pay five. */
function multiplied(draft: Draft, { quantity }: QuantityMention, { quantities, concepts }: SentenceReading, facts: readonly QuantityFact[]): Derivation | undefined {
  // The same digits in another order are a slip.
  const isSlip = draft.index.quantities.some((f) => f.quantity.unit === quantity.unit && f.quantity.low !== quantity.low && digitsOf(f.quantity.low) === digitsOf(quantity.low));
  for (const times of isSlip ? [] : facts.filter((f) => f.quantity.unit === 'multiple' && f.quantity.low > 1 && mantissa(f.quantity.low) !== '1')) {
    const other = facts.find((f) => f.quantity.unit === quantity.unit && [f.quantity.low * times.quantity.low, f.quantity.low / times.quantity.low].some((value) => agrees(quantity, value)));
    if (other) return derived(draft, [other, times], '×');
  }
  if (!isCurrency(quantity.unit)) return undefined;
  // "A firm of 100 users pays 1,800 euros a year", of 18 each: those are counted here.
  const sum = concepts.some((c) => c.id === 'sum');
  const count = quantities.find((q) => q.quantity.unit === 'count' && q.quantity.low > 1 && (sum || q.quantity.counted !== undefined) && facts.some((f) => f.quantity.unit === quantity.unit && tidy(f.quantity.low * q.quantity.low) === quantity.low));
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

/** "On average £54,000", of 4.7 million and 87 investors; "an egg costs almost 16 cents", of 15.80 euros for a hundred, where that is told. */
function average(draft: Draft, { quantity }: QuantityMention, { concepts }: SentenceReading, passages: readonly IndexedPassage[]): Derivation | undefined {
  if (!isCurrency(quantity.unit)) return undefined;
  const isAverage = concepts.some((c) => c.id === 'average');
  for (const { facts } of isAverage ? draft.index.passages : passages) {
    const single = facts.filter(isSingle);
    for (const sum of single.filter((f) => f.quantity.unit === quantity.unit && f.quantity.low > quantity.low)) {
      const count = single.find(({ quantity: { unit, low } }) => unit === 'count' && low > 1 && (isAverage || (low >= 10 && mantissa(low) === '1')) && agrees(quantity, sum.quantity.low / low));
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
function ofTwo(draft: Draft, { quantity, end }: QuantityMention): Derivation | undefined {
  const { low, unit } = quantity;
  // "17 minutes later", of 71 and 54 minutes after one start: few are told.
  const isTime = TIMES.has(unit) && low > 2 && AFTER.test(draft.document.plain.slice(end, end + REACH)) && draft.index.quantities.filter((f) => f.quantity.unit === unit).length <= ONLY + 1;
  if (!isTime && (low <= 100 || mantissa(low).length < 2 || unit === 'percent' || unit === 'year')) return undefined;
  // "At least 24 million", to the lower end of 105 to 115.
  const facts = draft.index.passages.flatMap((p) => withUnits(p.facts.filter((f): f is QuantityFact => f.kind === 'quantity'), unit)).flatMap(boundsOf).filter((f) => f.quantity.unit === unit && f.quantity.low < low * SIZE && f.quantity.low > low / SIZE);
  const values = new Set(facts.map((f) => f.quantity.low));
  // The same digits in another order are a slip.
  if (values.size > FEW || values.has(low) || !isTime && [...values].some((value) => digitsOf(value) === digitsOf(low))) return undefined;
  const place = (f: QuantityFact) => draft.index.passageOf.get(f.id)?.index ?? NaN;
  for (const [i, a] of facts.entries()) {
    const b = facts.slice(i + 1).find((f) => (values.size <= ONLY || Math.abs(place(a) - place(f)) <= NEAR) && [a.quantity.low + f.quantity.low, Math.abs(a.quantity.low - f.quantity.low)].some((value) => tidy(value) === low));
    if (b) return derived(draft, [a, b], a.quantity.low + b.quantity.low === low ? '+' : '−');
  }
  return undefined;
}

const AFTER = /^ (?:after|later|before|earlier|nach|nachdem|später|zuvor|davor|bevor)\b/;
const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month']);

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

const LEAST = 12;

/** "At the middle of the new range, 75 million", of 70 to 80. */
function middle({ index, document: { plain } }: Draft, { quantity }: QuantityMention, { start, end }: SentenceReading): Derivation | undefined {
  const range = MIDDLE.test(plain.slice(start, end)) ? index.quantities.find(({ quantity: { low, high, unit } }) => low < high && unit !== 'score' && agrees(quantity, (low + high) / 2, unit)) : undefined;
  return range && { facts: [range.id], reason: `derived: (${range.quantity.low} + ${range.quantity.high}) / 2` };
}

const MIDDLE = /\b(?:mid(?:dle|point)?|centre|center|Mitte|Mittelwert|mittlere[nr]?)\b/i;

/** The passages that are told, and those beside the best of them. */
function around({ alignments, index }: Draft, reading: SentenceReading): readonly IndexedPassage[] {
  const told = (alignments[reading.index] ?? []).filter((a) => a.score >= TOLD).map((a) => a.passage);
  const at = told[0]?.index;
  return [...new Set([...told, ...(at === undefined ? [] : index.passages.slice(Math.max(0, at - BESIDE), at + BESIDE + 1))])];
}

/** Those of a value, whatever their order. */
function digitsOf(value: number): string {
  return [...mantissa(value)].sort().join('');
}

function boundsOf(fact: QuantityFact): QuantityFact[] {
  const { low, high, unit } = fact.quantity;
  return low === high || unit === 'score' ? [fact] : [low, high].map((value) => ({ ...fact, quantity: { ...fact.quantity, low: value, high: value } }));
}
