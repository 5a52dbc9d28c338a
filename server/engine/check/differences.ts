/** Figures that say how far two others are apart, or what is left of one, and which facts they may stand for. */
import type { FactIndex } from '../facts/fact-index.js';
import type { SentenceReading } from '../recognize/claim.js';
import { agreement } from '../facts/quantity-compare.js';
import { areNear, mantissa } from '../recognize/mantissa.js';
import type { Quantity, QuantityFact, QuantityMention } from '../types.js';
import { toldChanges } from './change-pairs.js';
import type { Draft } from './draft.js';
import { conceptsOf } from './traits.js';

/** "47 of the 138 places go", where the source has 138 and the 91 that stay. */
export function isRestOf(draft: Draft, mention: QuantityMention, reading: SentenceReading, fact: QuantityFact | undefined): boolean {
  const { quantity } = mention;
  const { unit, low, high } = quantity;
  if (!fact || unit !== fact.quantity.unit || low !== high) return false;
  if (isOtherPart(draft, mention, reading, fact)) return true;
  // "Down to a third", of a fall by two thirds.
  if (low < 1 && Math.abs(low + fact.quantity.low - 1) < THOUSANDTH && TO.has(reading.words.findLast((w) => w.end <= mention.start && !ARTICLES.has(w.lower))?.lower ?? '')) return true;
  if (low < 3) return false;
  // "The state pays 15 percent", where somebody else bears 85; about a half it may be a slip.
  if (unit === 'percent' && low + fact.quantity.low === 100 && fact.quantity.hedge === 'none' && Math.abs(low - 50) > 2) return true;
  const leaves = (whole: Quantity) => {
    const rest = whole.low - fact.quantity.low;
    return whole.unit === unit && whole.low === whole.high && (rest === low || (rest > low / 2 && quantity.hedge !== 'none' && agreement(quantity, { ...whole, low: rest, high: rest }) !== 'different'));
  };
  if (reading.quantities.some(({ quantity: whole }) => leaves(whole) && draft.index.withValue(whole).length > 0)) return true;
  // "More than 100 of the dead had none", where the source tells of 127 dead, 19 of them with.
  if (low <= 12 || (areNear(low, fact.quantity.low) && low < FARTHEST * fact.quantity.low)) return false;
  return (draft.alignments[reading.index] ?? []).some(({ score, passage }) => score > TOLD && passage.facts.some((f) => f.kind === 'quantity' && leaves(f.quantity)));
}

/** "The vote among the seven members was split: two …", where the source has five that agreed: the whole and its other part. */
export function isSplitWith({ document: { plain } }: Draft, { end, quantity: { unit, low, high } }: QuantityMention, { quantities }: SentenceReading, { quantity: fact }: QuantityFact): boolean {
  if (unit !== 'count' || low !== high || fact.unit !== 'count' || fact.low !== fact.high) return false;
  // "33 passengers and three crew" are both told as parts.
  return quantities.some(({ start, quantity: q }) => q.unit === 'count' && q.low === q.high && q.low > 1 && (q.low + fact.low === low || low + fact.low === q.low) && !(start > end && / (?:and|und) $/.test(plain.slice(end, start))));
}

/** "Nineteen floors", of one and 18 others; "the 29th edition", of the next one behind the 28th; "four raids", of which the last was the fourth. */
export function isOneOn(draft: Draft, { quantity: { unit, low, high, counted } }: QuantityMention, { index, concepts }: SentenceReading, { id, quantity: fact, context = [] }: QuantityFact): boolean {
  if (low !== high || fact.low !== fact.high) return false;
  // "20 people on the bus", of 19 passengers and her who drove.
  if (unit === 'count' && counted !== undefined && concepts.some((c) => c.id === 'people') && draft.index.withValue({ low: low - 1, high: low - 1, unit, hedge: 'none', precision: 1 }).some((f) => draft.index.passageOf.get(f.id)?.terms.has(PASSENGER))) return true;
  const passages = (draft.alignments[index] ?? []).filter((a) => a.score > TOLD).map((a) => a.passage);
  const isNext = () => concepts.some((c) => c.id === 'next') || passages.some((p) => p.terms.has('#next')) || draft.index.passageOf.get(id)?.terms.has('#next') === true;
  if (low - fact.low === 1 && unit === fact.unit && (context.some((word) => OTHER_WORDS.has(word)) || (unit === 'ordinal' && isNext()))) return true;
  return unit === 'count' && low > 1 && low <= MOST_TOLD && concepts.every((c) => c.id !== 'row') && passages.some((p) => p.facts.some((f) => f.kind === 'quantity' && f.quantity.unit === 'ordinal' && f.quantity.low === low));
}

const PASSENGER = '~passenger';
const OTHER_WORDS = new Set(['other', 'others', 'weiter', 'andere', 'ander']);
/** So many times are told as the last of them. */
const MOST_TOLD = 20;

/** "Five slightly hurt, two badly", "five others", of seven that were hurt, two of them badly. */
function isOtherPart({ index, document: { plain } }: Draft, { start, end, quantity: { low } }: QuantityMention, { quantities, start: from, end: to }: SentenceReading, { id, quantity: whole }: QuantityFact): boolean {
  if (whole.low !== whole.high || low >= whole.low) return false;
  const around = [plain.slice(Math.max(from, start - REACH), start), plain.slice(end, Math.min(to, end + REACH))];
  const isTold = around.some((text) => OTHERS.test(text));
  // "The seven behind it", of eight.
  if (low > 2 && whole.low - low === 1 && around.some((text) => BEHIND.test(text))) return true;
  const part = index.passageOf.get(id)?.facts.find((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.unit === whole.unit && f.quantity.low === whole.low - low && f.quantity.high === f.quantity.low);
  if (!part) return false;
  // "Five hurt, two of them badly": the two are of the five.
  return quantities.some((q) => q.quantity.low === part.quantity.low && q.quantity.unit === whole.unit && q.start !== start && !OF_THEM.test(plain.slice(Math.min(end, q.end), Math.min(to, q.end + REACH / 2)))) || isTold;
}

const OTHERS = /\b(?:others?|remain(?:s|ed|ing)?|left|stay|rest|slight(?:ly)?|minor|weitere[nr]?|andere[nr]?|übrig(?:en?)?|bleib(?:t|en)|restlichen?|leicht(?:e[nr]?)?)\b/iu;
const BEHIND = /\b(?:behind|dahinter|danach|others)\b/iu;
const OF_THEM = /\b(?:davon|darunter|of (?:them|whom|which)|including|among them)\b/iu;
/** Characters around a figure that tell of which part it is. */
const REACH = 40;

/** A passage that is told less than this lends no figures to reckon with. */
const TOLD = 0.25;

/** "560 more than needed", "22 Euro mehr", "seven behind": how far two figures are apart. */
export function isDifference({ start, end, quantity }: QuantityMention, reading: SentenceReading): boolean {
  // "910 Franken vor der Hauptstadt", "three points ahead of Basel".
  if (UNDER.test(reading.words.find((w) => w.start === end + 1)?.lower ?? '') && ARTICLE.test(reading.words.filter((w) => w.start > end)[1]?.lower ?? '')) return true;
  if (PLACED.has(reading.words.find((w) => w.start === end + 1)?.lower ?? '') && !SPANS.has(quantity.unit)) return true;
  // "Um vier Zähler", not "bittet um 62 Millionen".
  if (quantity.unit === 'count' && quantity.low <= 12 && reading.words.findLast((w) => w.end <= start)?.lower === 'um') return true;
  const behind = reading.words.filter((w) => w.start >= end && w.start - end < COMPARED);
  // "28 km/h too fast"
  if (TOO.has(behind[0]?.lower ?? '') && /^\p{Ll}{4,12}$/u.test(behind[1]?.text ?? '')) return true;
  if (behind.slice(0, 2).some((w) => COMPARATIVE.test(w.lower))) return true;
  const next = reading.concepts.find((c) => c.start >= end);
  return next !== undefined && COMPARES.has(next.id) && reading.words.filter((w) => w.start >= end && w.end <= next.start).length <= 1;
}

/** "Eighteen months below the demand". */
const UNDER = /^(?:unter|über|below|above)$/u;
const ARTICLE = /^(?:d(?:er|em|en)|the|its|their|seine[mrn]|ihre[mrn])$/u;
const PLACED = new Set(['vor', 'hinter', 'ahead', 'behind', 'clear']);
const TOO = new Set(['too', 'zu']);
/** "18 minutes sooner", "zwei Meter höher". */
const COMPARATIVE = /^(?:sooner|earlier|faster|slower|longer|shorter|higher|lower|older|younger|larger|smaller|bigger|heavier|lighter|cheaper|dearer|warmer|colder|wider|deeper|\p{L}*(?:früher|später|schneller|langsamer|länger|kürzer|höher|niedriger|tiefer|älter|jünger|größer|kleiner|schwerer|leichter|billiger|günstiger|teurer|wärmer|kälter|breiter))$/u;
/** Characters from a figure to the word that compares it. */
const COMPARED = 16;
/** "Two days before the match" is told by its days. */
const SPANS = new Set(['minute', 'hour', 'day', 'week', 'month', 'year', 'kilometre', 'metre']);

/** "Five minutes later", "drei Jahre zuvor": a span that anybody may reckon. */
export function isLater({ readings, document: { plain } }: Draft, { sentence, end }: QuantityMention): boolean {
  const next = readings[sentence]!.concepts.find((c) => c.start >= end);
  return next?.id === 'later' && !plain.slice(end, next.start).trim();
}

/** "Those five countries": as many as were just told. "Three countries: Austria, Slovenia and Italy": as many as are told next. */
export function isListedBefore({ document: { plain, sentences } }: Draft, { start, end, sentence, quantity: { low, unit }, spelled }: QuantityMention): boolean {
  const list = unit === 'count' && low > 1 && low <= 12 ? LIST.exec(plain.slice(end, sentences[sentence]?.end))?.[1] : undefined;
  if (list !== undefined && list.split(ITEMS).length === low) return true;
  return spelled && unit === 'count' && low <= 12 && THOSE.test(plain.slice(Math.max(0, start - 7), start));
}

const LIST = /^(?: \p{L}+){1,4}: (.{3,400}?)[.;!?]?$/su;
const ITEMS = /, (?:and |und )?| and | und | sowie /;
const THOSE = /\b(?:these|those|diesen?)\s$/i;

/** Times larger or smaller: what differs less is much the same size. */
const SIZE = 1.6;
const FARTHEST = 4;
const COMPARES = new Set(['more', 'less', 'difference']);

/** Whether a fact may be what a difference in the draft stands for: it tells one itself, a change or a share, or is of its size. */
export function couldBeDifference(draft: Draft, { quantity }: QuantityMention, fact: QuantityFact): boolean {
  if (fact.quantity.unit === 'percent' || fact.quantity.unit === 'percentage-point') return true;
  const ratio = Math.max(quantity.low / fact.quantity.low, fact.quantity.low / quantity.low);
  if (ratio < SIZE) return true;
  if (ratio > FARTHEST && mantissa(quantity.low) !== mantissa(fact.quantity.low)) return false;
  return (fact.direction !== 'none' && !isEndOfChange(draft, fact)) || conceptsOf(fact).some((id) => COMPARES.has(id));
}

/** "Grew to 3,450" is no slip for what it grew from. */
export function isOtherEnd(draft: Draft, { start }: QuantityMention, reading: SentenceReading, fact: QuantityFact): boolean {
  const before = reading.words.findLast((w) => w.end <= start)?.lower ?? '';
  if (!TO.has(before) && !FROM.has(before)) return false;
  const { begins, ends } = endsOf(draft.index);
  return (TO.has(before) && begins.has(fact) && !ends.has(fact)) || (FROM.has(before) && ends.has(fact) && !begins.has(fact));
}

const TO = new Set(['auf', 'to']);
const ARTICLES = new Set(['ein', 'a', 'one']);
const THOUSANDTH = 0.001;
const FROM = new Set(['von', 'from']);

/** Whether a fact is one of the two figures between which the source tells a change. */
export function isEndOfChange(draft: Draft, fact: QuantityFact): boolean {
  const { begins, ends } = endsOf(draft.index);
  return begins.has(fact) || ends.has(fact);
}

interface Ends {
  readonly begins: ReadonlySet<QuantityFact>;
  readonly ends: ReadonlySet<QuantityFact>;
}

const known = new WeakMap<FactIndex, Ends>();

/** From what, and to what, the sources tell changes. */
function endsOf(index: FactIndex): Ends {
  let found = known.get(index);
  if (!found) known.set(index, (found = { begins: new Set(toldChanges(index).map((c) => c.from)), ends: new Set(toldChanges(index).map((c) => c.to)) }));
  return found;
}
