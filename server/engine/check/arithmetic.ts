/** Figures that are no fact but follow from facts, when the draft says so: sums, differences, changes, shares, counts of years. */
import { isCurrency } from '../facts/quantity-compare.js';
import { formatQuantity } from '../fix/index.js';
import { conceptLexicon } from '../locales/concepts.js';
import type { FactIndex, IndexedPassage } from '../facts/fact-index.js';
import { AGE, type SentenceReading } from '../recognize/claim.js';
import { areNear, mantissa } from '../recognize/mantissa.js';
import type { Direction, Quantity, QuantityFact, QuantityMention } from '../types.js';
import { yearOfWriting } from './calendar.js';
import { besideEachOther, rowChanges, seriesWith, toldChanges, type ChangePair } from './change-pairs.js';
import { combination } from './combinations.js';
import { agrees, isSingle, tidy, type Derivation } from './derived.js';
import type { Draft } from './draft.js';
import { isDifference } from './differences.js';
import { reckoned } from './reckoned.js';
import { shareOf, shareOfMeasure } from './reckoned-shares.js';
import { conceptsOf } from './traits.js';

/** `told`: the facts that the draft's own paragraph tells up to here; `paired`: those in whose place the figure stands. */
export function derivation(draft: Draft, written: QuantityMention, reading: SentenceReading, told: readonly QuantityFact[], paired: readonly QuantityFact[] = []): Derivation | undefined {
  const mention = withUnitBefore(draft, written, reading);
  const byYears = yearsBetween(draft, mention, reading) ?? yearsFromNow(draft, mention, reading);
  // Nobody's age is made of two others'.
  const { concepts, subjectNear } = draft.reader.claim(mention);
  if (byYears || (subjectNear && concepts.includes(AGE) && mention.quantity.unit === 'year' && mention.quantity.low > 12 && !concepts.includes('difference'))) return byYears;
  return asNights(draft, mention) ?? asOrdinal(draft, mention, reading) ?? ofGoals(draft, mention) ?? changeOf(draft, mention, reading, told) ?? sumOfTold(draft, mention, told) ?? sumOfTwo(draft, mention, reading) ?? combination(draft, mention, reading, [...told, ...paired]) ?? ofScore(draft, mention, reading) ?? asDecade(draft, mention, reading) ?? partOf(draft, mention, reading) ?? shareOf(draft, mention, reading, told) ?? fractionOf(draft, mention, reading, told) ?? shareOfMeasure(draft, mention, reading) ?? ofTable(draft, mention) ?? reckoned(draft, mention, reading, told) ?? ofSentence(draft, mention, reading) ?? perPeriod(draft, mention, reading);
}

/** "22 minutes instead of 24": minutes, too. */
function withUnitBefore({ document: { plain } }: Draft, mention: QuantityMention, { quantities }: SentenceReading): QuantityMention {
  const { unit, counted } = mention.quantity;
  const before = unit === 'count' && counted === undefined ? quantities.findLast((q) => q.end <= mention.start) : undefined;
  return before && before.quantity.unit !== 'count' && INSTEAD.test(plain.slice(before.end, mention.start)) ? { ...mention, quantity: { ...mention.quantity, unit: before.quantity.unit } } : mention;
}

const INSTEAD = /^ (?:instead of|rather than|statt|anstatt|nach|after|down from|up from|from|against|gegenüber|zuvor) $/;

/** "the 27th minute" where the source has the 19th, and eight minutes later; "one in five" of two counts; "19 attempts" of 19:4. */
function partOf(draft: Draft, { quantity, spelled }: QuantityMention, reading: SentenceReading): Derivation | undefined {
  if (quantity.low !== quantity.high || (quantity.unit !== 'count' && quantity.unit !== 'ordinal')) return undefined;
  const text = (f: QuantityFact) => formatQuantity(f.quantity, draft.document.language);
  const passages = (draft.alignments[reading.index] ?? []).filter((a) => a.score > TOLD).map((a) => a.passage);
  for (const passage of passages) {
    const facts = passage.facts.filter((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.low === f.quantity.high);
    for (const [i, a] of facts.entries()) {
      for (const b of facts.slice(i + 1)) {
        const [from, to] = [a.quantity, b.quantity];
        if (quantity.unit === 'ordinal' && from.unit === 'ordinal' && b.attribute.split(' ').includes('later') && from.low + to.low === quantity.low) return { facts: [a.id, b.id], reason: `derived: ${text(a)} + ${text(b)}` };
        if (quantity.unit !== 'count' || !(quantity.high < 1) || from.unit !== 'count' || to.unit !== 'count') continue;
        const [part, whole] = from.low < to.low ? [a, b] : [b, a];
        const share = part.quantity.low / whole.quantity.low;
        // "Four in five" of 81 percent: a fraction in words is as coarse as its parts.
        if (agrees(quantity, share, 'count') || (spelled && part.quantity.low > LEAST_SIDE && Math.abs(share - quantity.low) < COARSE)) return { facts: [part.id, whole.id], reason: `derived: ${text(part)} / ${text(whole)}` };
      }
    }
  }
  // Lower sides of a score are of many matches.
  const others = reading.quantities.map((q) => q.quantity.low);
  const isSide = (side: number, other: number) => side === quantity.low && (side > LEAST_SIDE || others.includes(other));
  const sides = quantity.unit === 'count' && scoresOf(draft.index).find(({ quantity: { low, high } }) => isSide(low, high) || isSide(high, low));
  return sides ? { facts: [sides.id], reason: `derived: ${text(sides)}` } : undefined;
}


/** "30 million of it", where the source has 45 million and two thirds of that. */
function fractionOf(draft: Draft, { quantity }: QuantityMention, reading: SentenceReading, told: readonly QuantityFact[]): Derivation | undefined {
  if (quantity.low !== quantity.high || quantity.low < LEAST_SIDE || quantity.unit === 'ordinal' || quantity.unit === 'percent') return undefined;
  const text = (f: QuantityFact) => formatQuantity(f.quantity, draft.document.language);
  // "Ten percent of them stayed" stands right behind what was told last.
  const last = told.at(-1);
  const behind = last && draft.index.passages[draft.index.passageOf.get(last.id)!.index + 1];
  for (const { facts } of [...passagesTold(draft, reading), ...(behind ? [behind] : [])]) {
    const figures = facts.filter((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.low === f.quantity.high);
    for (const share of figures.filter((f) => (f.quantity.unit === 'percent' && quantity.low > 100) || (f.quantity.unit === 'count' && f.quantity.low > 0 && f.quantity.low < 1))) {
      const part = share.quantity.low / (share.quantity.unit === 'percent' ? 100 : 1);
      const whole = [...figures, ...told].find((f) => f !== share && agrees(quantity, f.quantity.low * part, f.quantity.unit));
      if (whole) return { facts: [whole.id, share.id], reason: `derived: ${text(share)} × ${text(whole)}` };
    }
  }
  // "126 of the flats", of 420, and 30 percent of them: three digits are no chance.
  for (const { facts } of mantissa(quantity.low).length > 2 && quantity.unit !== 'year' ? draft.index.passages : []) {
    const share = facts.find((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.unit === 'percent' && f.quantity.low === f.quantity.high);
    const whole = share && facts.find((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.unit === quantity.unit && f.quantity.low === f.quantity.high && tidy((f.quantity.low * share.quantity.low) / 100) === quantity.low);
    if (whole) return { facts: [whole.id, share.id], reason: `derived: ${text(share)} × ${text(whole)}` };
  }
  // "39,50 Euro", of 79 euros, and half of that; "850,000 dollars", of 3.4 million, and a quarter.
  for (const { facts, terms } of passagesTold(draft, reading)) {
    for (const [part, ...words] of PARTS) {
      if (!words.some((word) => terms.has(word))) continue;
      const whole = facts.find((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.low === f.quantity.high && f.quantity.unit === quantity.unit && (part === 2 ? tidy(f.quantity.low / part) === quantity.low : quantity.low > 100 && agrees(quantity, f.quantity.low / part, quantity.unit)));
      if (whole) return { facts: [whole.id], reason: `derived: ${text(whole)} / ${part}` };
    }
  }
  return undefined;
}


/** "22:6 shots", where the source tells the two sides apart. */
export function sidesTold(draft: Draft, { quantity }: QuantityMention, reading: SentenceReading): Derivation | undefined {
  if (quantity.unit !== 'score') return undefined;
  for (const { facts } of passagesTold(draft, reading)) {
    const [a, b] = [quantity.low, quantity.high].map((side) => facts.find((f) => f.kind === 'quantity' && f.quantity.unit === 'count' && f.quantity.low === side && f.quantity.high === side));
    if (a && b && (a !== b || quantity.low === quantity.high)) return { facts: [a.id, b.id], reason: '' };
  }
  // "13 to 6", of "13 members were for it, 6 against", anywhere: the two stand right behind one another.
  for (const { facts } of quantity.low > 2 || quantity.high > 2 ? draft.index.passages : []) {
    const counts = facts.filter(isSingle).filter((f) => f.quantity.unit === 'count');
    const at = counts.findIndex((f, i) => f.quantity.low === quantity.low && counts[i + 1]?.quantity.low === quantity.high && counts[i + 1]!.evidence[0]!.start - f.evidence[0]!.end <= VOTES_APART);
    if (at >= 0) return { facts: [counts[at]!.id, counts[at + 1]!.id], reason: '' };
  }
  return undefined;
}

/** Characters between those for and those against. */
const VOTES_APART = 40;

/** "By seven points" of 128-121; "104-104" of a match that was tied at 104. */
function ofScore(draft: Draft, { start, quantity }: QuantityMention, reading: SentenceReading): Derivation | undefined {
  const { low, high, unit } = quantity;
  if (unit === 'score') return sidesTold(draft, { quantity } as QuantityMention, reading);
  if (unit !== 'count' || low !== high || low < 2) return undefined;
  if (!BY.test(draft.document.plain.slice(Math.max(0, start - 4), start))) return undefined;
  const fact = scoresOf(draft.index).find((f) => Math.abs(f.quantity.low - f.quantity.high) === low);
  return fact && { facts: [fact.id], reason: `derived: ${formatQuantity(fact.quantity, draft.document.language)}` };
}

const BY = /(?:^|\s)(?:by|um|mit)\s$/;

/** "Over ten years" of "over the past decade". */
function asDecade(draft: Draft, { quantity }: QuantityMention, reading: SentenceReading): Derivation | undefined {
  if (quantity.unit !== 'year' || quantity.low !== 10 || quantity.high !== 10) return undefined;
  return passagesTold(draft, reading).some((p) => DECADES.some((stem) => p.terms.has(stem))) ? { facts: [], reason: '' } : undefined;
}

/** Stems of what is a part of a whole. */
const PARTS: readonly (readonly [number, ...string[]])[] = [[2, 'half', 'halves', 'halved', 'halfte', 'halb', 'halbie'], [3, 'third', 'dritte', 'drittel'], [4, 'quarte', 'quarter', 'vierte', 'viertel'], [5, 'fifth', 'funfte', 'funftel']];
const DECADES = ['decade', 'jahrze'];

/** "400 a year" of 34 a month. */
export function perPeriod(draft: Draft, { end, quantity }: QuantityMention, reading: SentenceReading): Derivation | undefined {
  if (quantity.low !== quantity.high || !PERIOD.test(draft.document.plain.slice(end, end + PERIOD_LENGTH))) return undefined;
  const facts = (draft.alignments[reading.index] ?? []).filter((a) => a.score > TOLD).flatMap((a) => a.passage.facts).filter((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.unit === quantity.unit && f.quantity.low === f.quantity.high);
  for (const times of TIMES) {
    const found = facts.find((f) => [f.quantity.low * times, f.quantity.low / times].some((value) => agrees(quantity, value, f.quantity.unit)));
    if (found) return { facts: [found.id], reason: `derived: ${times} × ${formatQuantity(found.quantity, draft.document.language)}` };
  }
  return undefined;
}

/** "Almost 30 percent further, 410 instead of 320": what two other figures of the sentence make, of which the source has one. */
function ofSentence(draft: Draft, { quantity }: QuantityMention, { quantities, concepts }: SentenceReading): Derivation | undefined {
  if (quantity.low !== quantity.high) return undefined;
  const all = quantities.map((q) => q.quantity);
  // "283 kilometres in eleven nights, almost 26 a night".
  const whole = concepts.some((c) => c.id === 'average') && all.find((a) => a.unit === quantity.unit && draft.index.withValue(a)[0] && all.some((b) => b.low > 1 && agrees(quantity, a.low / b.low, a.unit)));
  if (whole) return { facts: [draft.index.withValue(whole)[0]!.id], reason: '' };
  if (quantity.unit !== 'percent') return undefined;
  const others = all.filter((q) => q.low === q.high && q.low > 0 && q.unit !== 'percent' && q.unit !== 'ordinal');
  for (const a of others) {
    const fact = draft.index.withValue(a)[0];
    const b = fact && others.find((q) => q !== a && q.unit === a.unit && [q.low, a.low].some((base) => agrees(quantity, (100 * Math.abs(q.low - a.low)) / base, 'percent')));
    if (b) return { facts: [fact.id], reason: `derived: ${a.low} / ${b.low}` };
  }
  return undefined;
}

const PERIOD = /^[^.;!?]{0,20}?\b(?:a|per|every|im|pro|am|jede[ns]?|in der) (?:day|week|month|year|tag|woche|monat|jahr)\b/iu;
const PERIOD_LENGTH = 40;
/** Months and weeks of a year, days of a week, a month and a year. */
const TIMES = [12, 52, 7, 30, 365];

const scores = new WeakMap<FactIndex, readonly QuantityFact[]>();

function scoresOf(index: FactIndex): readonly QuantityFact[] {
  let found = scores.get(index);
  if (!found) scores.set(index, (found = index.quantities.filter((f) => f.quantity.unit === 'score')));
  return found;
}

/** "CHF 1.34bn" for a bare 1,340 in a table whose corner says "in millions". */
function ofTable(draft: Draft, { quantity }: QuantityMention): Derivation | undefined {
  if (quantity.low !== quantity.high || !isCurrency(quantity.unit)) return undefined;
  const digits = mantissa(quantity.low);
  // The source tells it in words too, and then in its own scale.
  if (digits.length < 3 || draft.index.quantities.some((f) => f.quantity.unit === quantity.unit && mantissa(f.quantity.low) === digits)) return undefined;
  const fact = [1e3, 1e6, 1e9].map((scale) => draft.index.withValue({ ...quantity, unit: 'count', low: tidy(quantity.low / scale) })[0]).find((f) => f && f.quantity.counted === undefined && f.quantity.high === f.quantity.low);
  return fact && { facts: [fact.id], reason: `derived: ${formatQuantity(fact.quantity, draft.document.language)}` };
}

const LEAST_SIDE = 12;
const COARSE = 0.02;

/** "two years later, in 2023", with 2021 in the text before. */
function yearsBetween(draft: Draft, mention: QuantityMention, reading: SentenceReading): Derivation | undefined {
  if (mention.quantity.unit !== 'year' || mention.quantity.low !== mention.quantity.high) return undefined;
  const near = draft.readings.slice(Math.max(0, reading.index - 2), reading.index + 1).flatMap((r) => r.dates.map((d) => d.date.year));
  const facts = draft.index.dates.filter((f) => f.date.year !== undefined && near.includes(f.date.year));
  for (const a of facts) {
    for (const b of facts) {
      if (b.date.year! - a.date.year! === mention.quantity.low) return { facts: [a.id, b.id], reason: `derived: ${b.date.year} − ${a.date.year}` };
    }
  }
  return undefined;
}

/** "in two years", "38-jährig": counted from the day the source was written to a year of the passage that is told, or from it. */
export function yearsFromNow(draft: Draft, { quantity }: QuantityMention, reading: SentenceReading): Derivation | undefined {
  const now = yearOfWriting(draft.index);
  if (quantity.unit !== 'year' || quantity.low !== quantity.high || now === undefined) return undefined;
  for (const fact of passagesTold(draft, reading).flatMap((p) => p.facts)) {
    if (fact.kind !== 'date' || fact.date.year === undefined || fact.date.year === now) continue;
    const apart = Math.abs(now - fact.date.year);
    if (agrees(quantity, apart, 'year')) return { facts: [fact.id], reason: `derived: ${Math.max(now, fact.date.year)} − ${Math.min(now, fact.date.year)}` };
  }
  return undefined;
}

function passagesTold(draft: Draft, reading: SentenceReading): IndexedPassage[] {
  return (draft.alignments[reading.index] ?? []).filter((a) => a.score > TOLD).map((a) => a.passage);
}

/** "A four-day ordeal", of four nights. */
function asNights({ index }: Draft, { quantity }: QuantityMention): Derivation | undefined {
  const fact = quantity.unit === 'day' && quantity.low > 1 ? index.withValue({ ...quantity, unit: 'count' }).find((f) => f.quantity.high === quantity.high && NIGHTS.test(f.quantity.counted ?? '')) : undefined;
  return fact && { facts: [fact.id], reason: '' };
}

const NIGHTS = /^(?:nights?|nächten?)$/i;

/** "unbeaten in seven matches", where it is the seventh in a row. */
function asOrdinal(draft: Draft, { quantity }: QuantityMention, reading: SentenceReading): Derivation | undefined {
  const other = quantity.unit === 'count' ? 'ordinal' : quantity.unit === 'ordinal' ? 'count' : undefined;
  if (other === undefined || quantity.low !== quantity.high || quantity.low < 2 || quantity.low > 20 || reading.concepts.every((c) => c.id !== 'row')) return undefined;
  const rows = (draft.alignments[reading.index] ?? []).filter((a) => a.score > TOLD).flatMap(({ score, passage }) => passage.facts.flatMap((f) => (f.kind === 'quantity' && conceptsOf(f).includes('row') ? [{ score, fact: f }] : [])));
  const found = rows.find(({ fact: { quantity: q } }) => q.unit === other && q.low === quantity.low && q.high === quantity.low);
  // Another row is told in the unit of this one, and about as well: it may be a slip for that.
  if (!found || rows.some(({ score, fact }) => fact.quantity.unit === quantity.unit && score > found.score / 2)) return undefined;
  return { facts: [found.fact.id], reason: '' };
}

/** "The fourth goal", of a match that ended 4-1. */
function ofGoals({ index, document: { plain } }: Draft, { end, quantity: { unit, low } }: QuantityMention): Derivation | undefined {
  if (unit !== 'ordinal' || low > 12 || !/^ (?:\p{L}{1,12} )?(?:goal|tor|treffer)\b/iu.test(plain.slice(end, end + 24))) return undefined;
  const result = index.quantities.find((f) => f.quantity.unit === 'score' && Math.max(f.quantity.low, f.quantity.high) >= low && f.quantity.high <= 12);
  return result && { facts: [result.id], reason: '' };
}

/** "three years later, in 2023", with 2021 before: the draft's own years, both of them facts, say two. */
export function wrongYears(draft: Draft, mention: QuantityMention, reading: SentenceReading): { readonly years: number; readonly facts: readonly string[]; readonly reason: string } | undefined {
  const { unit, low, high, hedge } = mention.quantity;
  if (unit !== 'year' || low !== high || hedge !== 'none') return undefined;
  const next = reading.concepts.find((c) => c.start >= mention.end);
  if (next?.id !== 'later' || next.start - mention.end > 1) return undefined;
  const years = [...new Set(reading.dates.flatMap((d) => (d.date.year !== undefined && d.date.until === undefined ? [d.date.year] : [])))];
  if (years.length !== 2) return undefined;
  const facts = years.map((year) => draft.index.dates.find((f) => f.date.year === year)?.id);
  const apart = Math.abs(years[0]! - years[1]!);
  // Half a year, between June and December.
  if (low < 1) return undefined;
  // From December to January one year less is right.
  if (low === apart || low === apart - 1 || !facts.every((f) => f !== undefined)) return undefined;
  return { years: apart, facts: facts as string[], reason: `${Math.max(...years)} − ${Math.min(...years)}` };
}

/** A passage that is told less than this lends no figures to reckon with. */
const TOLD = 0.25;

/** "fell by 14 million", "40 percent less", "200,000 more than the year before". */
function changeOf(draft: Draft, mention: QuantityMention, reading: SentenceReading, told: readonly QuantityFact[]): Derivation | undefined {
  const { quantity } = mention;
  if (quantity.low !== quantity.high || quantity.unit === 'ordinal' || quantity.unit === 'score' || !tellsChangeOrShare(draft, mention, reading)) return undefined;
  // Of three digits, or thousands, or told as a difference, a change that the sources have is none by chance.
  const claimed = isDifference(mention, reading);
  const long = quantity.unit !== 'percent' && (quantity.low >= 1000 || mantissa(quantity.low).length > 2 || claimed);
  const passages = new Set(passagesTold(draft, reading));
  const amount = claimed || isAmountOfChange(draft, mention, reading);
  // "+20.5 % to 37.6 million": one end of the change is told beside it.
  const isTold = ({ quantity: { low, unit } }: QuantityFact) => reading.quantities.some((q) => q !== mention && q.quantity.low === low && q.quantity.high === low && q.quantity.unit === unit);
  const beside = besideEachOther(draft.index).filter((c) => long || isTold(c.from) || isTold(c.to) || (amount && passages.has(draft.index.passageOf.get(c.from.id)!)));
  for (const { from, to } of [...changesNear(draft, reading, told), ...(amount && quantity.unit === 'percent' ? toldChanges(draft.index) : []), ...beside]) {
    const [a, b] = [from.quantity.low, to.quantity.low];
    const [text, next] = [from, to].map((f) => formatQuantity(f.quantity, draft.document.language));
    const facts = [from.id, to.id];
    if (agrees(quantity, Math.abs(a - b), differenceUnit(from.quantity.unit))) return { facts, reason: a > b ? `derived: ${text} − ${next}` : `derived: ${next} − ${text}` };
    const share = Math.abs(a - b) / Math.abs(a);
    if (from.quantity.unit !== 'percent' && (agrees(quantity, 100 * share, 'percent') || (quantity.unit === 'count' && quantity.low < 1 && Math.abs(share - quantity.low) < COARSE))) return { facts, reason: `derived: from ${text} to ${next}` };
  }
  return undefined;
}

/** The change that the source tells, where the draft tells by how much in other figures: "by 15 million" for 35 to 21. */
export function wrongChange(draft: Draft, mention: QuantityMention, reading: SentenceReading): { readonly quantity: Quantity; readonly facts: readonly string[]; readonly reason: string } | undefined {
  const { quantity } = mention;
  if (quantity.low !== quantity.high || quantity.hedge !== 'none' || !isAmountOfChange(draft, mention, reading)) return undefined;
  const best = draft.alignments[reading.index]?.[0];
  if (!best || best.score < CLEARLY_TOLD) return undefined;
  const changes = toldChanges(draft.index).filter((c) => draft.index.passageOf.get(c.from.id) === best.passage && differenceUnit(c.from.quantity.unit) === quantity.unit);
  const [only, ...others] = changes;
  if (!only || others.length) return undefined;
  const { from, to } = only;
  // "By 806 to 3,059" of "by 608 to 3,059": the amount itself, and no end of the change.
  if (areNear(quantity.low, from.quantity.low) && !areNear(quantity.low, Math.abs(from.quantity.low - to.quantity.low))) return undefined;
  // Another figure of the passage could be the amount itself: "by 12 percent, from 40 to 35".
  if (best.passage.facts.some((f) => f.kind === 'quantity' && f !== from && f !== to && f.quantity.unit === quantity.unit)) return undefined;
  const low = tidy(Math.abs(from.quantity.low - to.quantity.low));
  const [text, next] = [from, to].map((f) => formatQuantity(f.quantity, draft.document.language));
  const precision = Math.min(from.quantity.precision, to.quantity.precision);
  return { quantity: { low, high: low, unit: quantity.unit, hedge: 'none', precision }, facts: [from.id, to.id], reason: from.quantity.low > to.quantity.low ? `${text} − ${next}` : `${next} − ${text}` };
}

const CLEARLY_TOLD = 0.4;

/** "by 14 million", "um 14 Millionen": how much, not how many. */
export function isAmountOfChange(draft: Draft, mention: QuantityMention, reading: SentenceReading): boolean {
  // "Um vier Uhr"
  if (mention.quantity.counted === 'Uhr') return false;
  const start = Math.min(mention.start, mention.hedge?.start ?? mention.start);
  const before = reading.words.findLast((w) => w.end <= start)?.lower ?? '';
  // German "um" says so whatever the verb is: "um fünf Minuten verkürzen".
  return conceptLexicon(draft.document.language).amounts.has(before) && (before === 'um' || (before === 'by' && mention.quantity.unit !== 'count') || draft.reader.claim(mention).direction !== 'none');
}

function tellsChangeOrShare(draft: Draft, mention: QuantityMention, reading: SentenceReading): boolean {
  const claim = draft.reader.claim(mention);
  return claim.direction !== 'none' || claim.concepts.some((id) => id === 'more' || id === 'less' || id === 'difference') || reading.concepts.some((c) => c.id === 'difference') || isAmountOfChange(draft, mention, reading) || isDifference(mention, reading);
}

/** Which way the change goes that makes a figure ("14 percent more", of 3.60 and 4.10). */
export function wayOfChange(draft: Draft, mention: QuantityMention, reading: SentenceReading, told: readonly QuantityFact[]): Direction {
  const [from, to] = (changeOf(draft, mention, reading, told)?.facts ?? []).map((id) => draft.index.quantities.find((f) => f.id === id)?.quantity.low ?? NaN);
  return from === undefined || to === undefined ? 'none' : from < to ? 'up' : from > to ? 'down' : 'none';
}

/** Changes of the passages that are told here, between the figures that the paragraph itself tells, and within a series of years. */
function changesNear(draft: Draft, reading: SentenceReading, told: readonly QuantityFact[]): ChangePair[] {
  const passages = new Set((draft.alignments[reading.index] ?? []).filter((a) => a.score > TOLD).map((a) => a.passage));
  const changes = toldChanges(draft.index).filter((c) => passages.has(draft.index.passageOf.get(c.from.id)!) || told.includes(c.from) || told.includes(c.to));
  // Two years of the row that the sentence names: "87 gigawatt-hours less gas".
  for (const term of reading.terms) changes.push(...rowChanges(draft.index, term));
  const single = told.filter((f) => f.quantity.low === f.quantity.high).slice(-4);
  for (const [i, a] of single.entries()) {
    for (const b of single.slice(i + 1)) if (a.quantity.unit === b.quantity.unit && a.quantity.low !== b.quantity.low) changes.push({ from: a, to: b }, { from: b, to: a });
    const series = seriesWith(draft.index, a);
    const at = series.indexOf(a);
    if (at > 0) changes.push({ from: series[at - 1]!, to: a });
    if (at >= 0 && at + 1 < series.length) changes.push({ from: a, to: series[at + 1]! });
  }
  return changes;
}

function differenceUnit(unit: string): string {
  return unit === 'percent' ? 'percentage-point' : unit;
}

/** So many sentences of a paragraph may tell the parts of a whole. */
const SENTENCES = 20;

/** "23 people, 11 women and 12 men": all that the paragraph tells of a unit, or its last two or three, together. */
function sumOfTold(draft: Draft, { quantity, sentence, start }: QuantityMention, told: readonly QuantityFact[]): Derivation | undefined {
  if (quantity.low !== quantity.high || quantity.low < 3 || quantity.unit === 'ordinal' || quantity.unit === 'year' || quantity.unit === 'percent') return undefined;
  const { block } = draft.readings[sentence]!;
  // "$340m: 120 from A, 135 from B and C, and 85 from others": what is left of the whole.
  let first = sentence;
  while (first > 0 && sentence - first < SENTENCES && draft.readings[first - 1]!.block === block) first--;
  const before = draft.readings.slice(first, sentence + 1).flatMap((r) => r.quantities).filter((q) => q.start < start && q.quantity.unit === quantity.unit).map((q) => q.quantity.low);
  if (before.length > 2 && tidy(2 * Math.max(...before) - before.reduce((a, b) => a + b)) === quantity.low) return { facts: [], reason: '' };
  const parts = told.filter((f) => f.quantity.unit === quantity.unit && f.quantity.low === f.quantity.high);
  for (let count = 2; count <= Math.min(4, parts.length); count++) {
    const last = parts.slice(-count);
    const sum = tidy(last.reduce((n, f) => n + f.quantity.low, 0));
    if (sum === quantity.low) return { facts: last.map((f) => f.id), reason: `derived: ${last.map((f) => formatQuantity(f.quantity, draft.document.language)).join(' + ')}` };
  }
  return undefined;
}

/** The sum or the difference of two facts of one unit whose subjects the sentence (or the one before) names. */
function sumOfTwo(draft: Draft, mention: QuantityMention, reading: SentenceReading): Derivation | undefined {
  const { unit, low, high } = mention.quantity;
  const claimed = (id: string) => reading.concepts.some((c) => c.id === id);
  const [sum, difference] = [claimed('sum'), claimed('difference')];
  if (!sum && !difference) return undefined;
  if (low !== high || unit === 'ordinal' || low < 3) return undefined;
  const aligned = new Set((draft.alignments[reading.index] ?? []).filter((a) => a.score > TOLD).flatMap((a) => a.passage.facts.map((f) => f.id)));
  const named = new Set(reading.names.map((n) => n.key));
  const facts = draft.index.quantities.filter(
    (f): f is QuantityFact => f.quantity.unit === unit && f.quantity.low === f.quantity.high && (aligned.has(f.id) || named.has(f.subject)),
  ).slice(0, 12);
  const close = (x: number) => Math.abs(x - low) <= Math.max(1e-9 * low, mention.quantity.hedge === 'none' ? 0 : 0.05 * low);
  const text = (f: QuantityFact) => formatQuantity(f.quantity, draft.document.language);
  for (const [i, a] of facts.entries()) {
    for (const b of facts.slice(i + 1)) {
      if (sum && close(a.quantity.low + b.quantity.low)) return { facts: [a.id, b.id], reason: `derived: ${text(a)} + ${text(b)}` };
      if (difference && close(Math.abs(a.quantity.low - b.quantity.low))) {
        return { facts: [a.id, b.id], reason: `derived: the difference of ${text(a)} and ${text(b)}` };
      }
    }
  }
  return undefined;
}
