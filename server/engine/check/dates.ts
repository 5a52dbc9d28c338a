/** date-mismatch: days, months, years, weekdays, times. */
import type { FactIndex } from '../facts/fact-index.js';
import { formatDateLike } from '../fix/date.js';
import { formatDate } from '../fix/format-date.js';
import { compareDates, weekdayOf } from '../recognize/date-compare.js';
import { DATE_PARTS, isYearFor, sharesPart } from '../recognize/date-parts.js';
import { areNear, isNearDigits } from '../recognize/mantissa.js';
import { dateTerms, type Claim, type SentenceReading } from '../recognize/claim.js';
import type { DateFact, DateMention, DateValue, Fact, Finding, QuantityFact, QuantityMention, Span, Support } from '../types.js';
import { comparableDates, type Dated } from './comparable.js';
import { passageScore, passageScores, type Draft } from './draft.js';
import { asLikely, isProse, likelyFrom } from './likely.js';
import { isKnown } from './link-names.js';
import { labelledDate } from './labels.js';
import { isCloselyTold, isSure } from './pair-up.js';
import { isFarYear, pairedDates } from './paired-dates.js';
import { leastContext } from './quantity-candidates.js';
import { unverified } from './quantity-findings.js';
import { isWeekday, recordedDay } from './record-names.js';
import { refutation } from './refutation.js';
import { dayByCalendar, yearOfWriting } from './calendar.js';
import { isYearThere, yearFromThere } from './told-otherwise.js';
import { conceptsOf, sharedConcepts } from './traits.js';

interface Candidate {
  readonly fact: Dated;
  readonly score: number;
  readonly comparison: 'equal' | 'compatible' | 'different';
}

type Matched = ReadonlyMap<QuantityMention, QuantityFact>;

const WEIGHT = { passage: 1, sameSubject: 0.3, otherSubject: -0.3, concept: 0.2, context: 0.5, sharedPart: 0.25, near: 0.1, timeOfAnother: -0.1 };
const REFUTES = 0.7;
const CLEAR = 0.12;
/** How much better another date must fit before one that the source does have elsewhere is refuted; less for a bare weekday or month. */
const ELSEWHERE = 0.6;
const LOOSE_ELSEWHERE = 0.35;
/** How well a vaguer date of the source must fit to stand behind an exact one. */
const VAGUER = 0.4;

/** `matched`: the facts behind the draft's figures. */
export function checkDates(draft: Draft, matched: Matched = new Map()): { findings: Finding[]; supports: Support[] } {
  const findings: Finding[] = [];
  const supports: Support[] = [];
  const published = draft.index.published;
  const paired = pairedDates(draft, published ? { published } : {});
  const isPaired = new Set(draft.pairs.filter(isSure).flatMap((p) => p.sentences));
  // "Last week" and "next week" are told of so much.
  const isFree = !isCloselyTold(draft);
  for (const reading of draft.own) {
    const used = new Set<Dated>();
    const open: { mention: DateMention; candidates: Candidate[] }[] = [];
    for (const mention of reading.dates) {
      const pair = paired.get(mention);
      const strange = hasStrangeEnd(draft.index, mention.date);
      if (pair?.verdict === 'supported' && !(strange && !pair.fact.date.until)) {
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: [pair.fact.id], reason: '' });
        continue;
      }
      const reckoned = pair && yearFromThere(draft, mention);
      if (reckoned) {
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', ...reckoned });
        continue;
      }
      const beside = dateBesideFigure(draft, mention, reading.quantities, matched);
      const isBeside = beside !== undefined && compareDates(mention.date, beside.date, published ? { published } : {}) === 'equal';
      if (isBeside && pair?.verdict !== 'supported') {
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: [beside.id], reason: '' });
        continue;
      }
      if (pair?.verdict === 'refuted' && !draft.index.dates.some((f) => isEndOf(mention.date, f.date))) {
        findings.push(refuted(draft, mention, pair.facts));
        continue;
      }
      const labelled = labelledDate(draft, mention);
      if (labelled) {
        findings.push(refuted(draft, mention, [labelled]));
        continue;
      }
      const candidates = dateCandidates(draft, mention);
      const ranges = otherRanges(mention.date, candidates);
      if (ranges.length) {
        findings.push(refuted(draft, mention, ranges.map((c) => c.fact)));
        continue;
      }
      const agreeing = candidates.filter((c) => c.comparison === 'equal' || (c.comparison === 'compatible' && (c.score >= VAGUER || !saysMore(mention.date, c.fact.date) || isEndOf(mention.date, c.fact.date))));
      const standing = strange ? agreeing.filter((c) => c.comparison === 'equal') : agreeing;
      // A year within a span is told of it only where no year by itself fits better.
      const support = standing.find((c) => !used.has(c.fact) && !isWithin(mention.date, c, candidates)) ?? standing.find((c) => !isWithin(mention.date, c, candidates));
      const told = reading.dates.filter((d) => d !== mention);
      // The day of writing is told of nothing: a bare month that the source has is none. Nor does a span of months stand for one.
      const bare = mention.date.month !== undefined && mention.date.day === undefined && mention.date.year === undefined;
      const rival = candidates.find((c) => !(bare && (c.fact.date.until || isDayOfWriting(c.fact.date, published))) && !told.some((d) => compareDates(d.date, c.fact.date) === 'equal'));
      // A weekday or a bare month stands for many days: it is right only where the draft tells that very fact.
      // The head of a column speaks of all below it.
      // "Put off to Sunday", of "from Saturday to Sunday".
      const isEnd = candidates.some(({ fact: { fact, date } }) => date.until && passageScore(draft, mention.sentence, fact) >= OTHER_PASSAGE && compareDates(mention.date, date.until) === 'equal');
      const other = support && rival && !isEnd && draft.document.blocks[reading.block]?.cell?.row !== 0 && rival.comparison === 'different' && rival.score >= REFUTES + 0.1 && !(isFree && mention.date.relative) && rival.score > support.score + (isOnce(draft, mention, support, rival) || isOtherMonth(mention.date, support.fact.date, rival.fact.date) ? 0 : isLoose(mention.date) || (support.fact.date.until && !mention.date.until) ? LOOSE_ELSEWHERE : ELSEWHERE) && (mention.date.year === undefined || isProse(draft.document.blocks[reading.block])) && !isDayOfItsOwn(draft, mention, support, rival) && (isOnce(draft, mention, support, rival) || !isToldAsItIs(draft, mention, support, rival));
      if (support && !other) {
        used.add(support.fact);
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: [support.fact.id], reason: '' });
      } else open.push({ mention, candidates });
    }
    for (const { mention, candidates } of open) {
      if (isBeforeWhat(draft, mention) || isAnySuchDay(draft, mention) || isFeastOfNow(draft, mention) || candidates.some((c) => isBeforeYear(draft, mention, c.fact.date)) || isYearThere(draft, mention) || isCompared(draft, mention) || isClock(draft, mention) || isWeekday(mention.date) && (recordedDay(draft) || isDayOf(mention.date, reading.dates) || isEveOf(draft, mention, reading.dates))) continue;
      const sameDay = candidates.some((c) => c.comparison === 'equal') ? undefined : dayByCalendar(draft.index, mention);
      if (sameDay) {
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: [sameDay], reason: '' });
        continue;
      }
      const told = reading.dates.filter((d) => d !== mention);
      // "The next match is on Friday": the source's day is that of this one.
      const ahead = mention.date.year === undefined && reading.concepts.some((c) => c.id === 'next');
      // "From April to June" is no slip for "November".
      const months = mention.date.month !== undefined && mention.date.until?.month !== undefined && mention.date.day === undefined;
      const rivals = candidates.filter((c) => c.comparison === 'different' && !(months && c.fact.date.month !== undefined && !c.fact.date.until) && !(isFarYear(mention.date, c.fact.date) && c.fact.date.day !== undefined && published?.startsWith(`${c.fact.date.year}-`)) && !used.has(c.fact) && !(ahead && !draft.index.passageOf.get(c.fact.id)?.terms.has('#next')) && !told.some((d) => compareDates(d.date, c.fact.date) === 'equal' || isYearBefore(d.date, mention.date, c.fact.date)));
      const best = rivals[0];
      const sure = best !== undefined && best.score >= REFUTES;
      const reckoned = best && yearFromThere(draft, mention);
      if (reckoned) {
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', ...reckoned });
        continue;
      }
      // Across languages too few words are shared to tell which date is likely meant.
      if (best && (sure || (draft.sameLanguage && best.score >= likelyFrom(draft.gist) && !mention.date.relative && isProse(draft.document.blocks[reading.block])))) {
        const close = distinct(rivals.filter((c) => best.score - c.score < CLEAR));
        if (close.length <= (sure ? 3 : 2)) {
          const meant = besideFigures(draft, reading.quantities.flatMap((q) => matched.get(q) ?? []), rivals, close) ?? likeliest(mention.date, rivals) ?? close;
          const swapped = swappedYear(draft.index, mention.date);
          const counted = countedYear(draft, mention, reading.quantities, matched);
          const finding = refuted(draft, mention, counted ? [counted] : swapped && swapped.date.year !== meant[0]!.fact.date.year ? [swapped] : meant.map((c) => c.fact));
          findings.push(sure ? finding : asLikely(finding));
          continue;
        }
      }
      const beside = ahead ? undefined : dateOfFigures(draft, mention, reading, matched, rivals);
      if (beside) {
        findings.push(asLikely(refuted(draft, mention, [beside])));
        continue;
      }
      const only = ahead || !(draft.gist && draft.sameLanguage || rivals.some((c) => c.score >= OTHER.weekday && isWeekday(c.fact.date))) ? undefined : onlyWeekday(draft.index, mention.date);
      if (only) {
        findings.push(asLikely(refuted(draft, mention, [only])));
        continue;
      }
      const slip = swappedYear(draft.index, mention.date) ?? impossibleDay(mention.date, rivals) ?? otherPart(draft, mention, rivals) ?? (draft.gist ? undefined : onlyPartOff(draft, mention, reading, candidates));
      if (slip) {
        findings.push(asLikely(refuted(draft, mention, [slip])));
        continue;
      }
      if (isWorthAHint(mention.date) || (mention.date.hour !== undefined && isPaired.has(mention.sentence))) findings.push(unverified(draft, mention));
    }
  }
  return { findings, supports };
}

/** "The day before Hungary closed its border": counted from what follows. */
function isBeforeWhat({ document: { plain } }: Draft, { end, date: { relative } }: DateMention): boolean {
  return relative?.unit === 'day' && /\b(?:before|after) \p{L}/u.test(plain.slice(end - 7, end + 2));
}

/** "As if it were a Tuesday practice": any Tuesday. */
function isAnySuchDay({ document: { plain } }: Draft, { start, date }: DateMention): boolean {
  return isWeekday(date) && /\b(?:an?|any|every|ein|eine[mnrs]?|jede[mnrs]?) $/i.test(plain.slice(Math.max(0, start - 7), start));
}

/** "Before Christmas 2025", of "before Christmas" in an article of that year. */
function isFeastOfNow({ document: { plain }, index }: Draft, { start, date: { year, month, until } }: DateMention): boolean {
  return year !== undefined && month === undefined && !until && year === yearOfWriting(index) && FEAST.test(plain.slice(Math.max(0, start - 16), start));
}

const FEAST = /\b(?:Christmas|Easter|Whitsun|Thanksgiving|Ramadan|Weihnachten|Ostern|Pfingsten|Silvester) $/;

/** "Seven in the morning" is a time of the clock. */
function isClock({ document: { plain } }: Draft, { start, date: { partOfDay, hour } }: DateMention): boolean {
  return partOfDay !== undefined && hour === undefined && /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1?\d)(?: in the)?\s$/.test(plain.slice(Math.max(0, start - 16), start));
}

/** "In the night from Friday to Saturday", where the source has Saturday. */
function isEveOf({ index, document: { plain } }: Draft, { end, date: { weekday } }: DateMention, dates: readonly DateMention[]): boolean {
  const next = dates.find((d) => d.start > end && isWeekday(d.date) && /^ (?:auf|to|zum) $/.test(plain.slice(end, d.start)));
  return next?.date.weekday === (weekday ?? 0) % 7 + 1 && index.dates.some((f) => f.date.weekday === next.date.weekday);
}

function isDayOfWriting({ year, month, day }: DateValue, published: string | undefined): boolean {
  return day !== undefined && published === [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** "Two more than at the end of March": what a day is compared with need not be in the source. */
function isCompared({ document: { plain } }: Draft, { start, date: { year } }: DateMention): boolean {
  return year === undefined && /\b(?:than|als)\s(?:\p{L}{1,5}\s){0,4}$/u.test(plain.slice(Math.max(0, start - 30), start));
}

/** "Before 2018", of "by the end of 2017". */
function isBeforeYear({ document: { plain } }: Draft, { start, date: { year, month } }: DateMention, fact: DateValue): boolean {
  return year !== undefined && month === undefined && fact.year === year - 1 && /\b(?:before|vor)(?: dem Jahr)? $/i.test(plain.slice(Math.max(0, start - 16), start));
}

/** "No dividend for 2025; last year it was 1.20": the 2024 of the source is told, as the last year. */
function isYearBefore({ relative }: DateValue, { year }: DateValue, fact: DateValue): boolean {
  return relative?.unit === 'year' && relative.offset === -1 && year !== undefined && fact.year === year - 1;
}

/** How well a passage must be told that is not the best. */
const OTHER_PASSAGE = 0.2;
/** How well a passage beside the best one must be told. */
const ALSO = 0.1;
/** Passages that tell when an article was written. */
const OPENING = 1;

/** The very year, where what fits better is a day; a month or a weekday that the same passage has. */
function isToldAsItIs(draft: Draft, { date, sentence }: DateMention, { comparison, fact }: Candidate, rival: Candidate): boolean {
  const { index } = draft;
  const present = presentIn(date);
  const place = ({ fact: { fact: f } }: { readonly fact: Dated }) => index.passageOf.get(f.id)?.index ?? NaN;
  // Of the passage right beside it: a sentence may tell two.
  if (comparison !== 'different' && date.until === undefined && !date.relative && (date.year !== undefined ? present === presentIn(fact.date) || (date.month === undefined && fact.date.relative?.unit === 'year') : date.day === undefined && date.weekday !== undefined && date.weekday === fact.date.weekday) && Math.abs(place({ fact }) - place(rival)) <= 1 && passageScore(draft, sentence, fact.fact) >= ALSO) return true;
  // "In 2027", of a day of that year that is told in the next sentence.
  if (date.year !== undefined && present === presentIn({ year: date.year }) && fact.date.year === date.year && fact.date.day !== undefined && Math.abs(place({ fact }) - place(rival)) <= 1) return true;
  // "On Sunday", where an article that is written on a Sunday says so first.
  if (date.weekday !== undefined && date.day === undefined && fact.date.weekday === date.weekday && place({ fact }) < OPENING) return true;
  // "February 2025", of the 6th, where what fits better is the bare year before.
  if (comparison === 'equal' && date.month !== undefined && date.year !== undefined && !date.until && rival.fact.date.month === undefined) return true;
  if (comparison !== 'equal' || presentIn(fact.date) !== present) return false;
  // "Since January", which is told, where what fits better is a whole day of another month.
  if (presentIn(rival.fact.date) !== present && (date.hour !== undefined || (date.month !== undefined && passageScore(draft, sentence, fact.fact) >= ALSO))) return true;
  return (date.year !== undefined && presentIn(rival.fact.date) !== present) || (date.year === undefined && index.passageOf.get(fact.fact.id) === index.passageOf.get(rival.fact.fact.id));
}

/** "Founded in 2021", where that is the year of something else, and the one founded has its year: this happens once. */
function isOnce(draft: Draft, mention: DateMention, support: Candidate, rival: Candidate): boolean {
  const { subject, concepts } = draft.reader.claim(mention);
  const tells = ({ fact: { fact } }: Candidate) => conceptsOf(fact).includes(ONCE) && fact.subject === subject;
  return draft.sameLanguage && concepts.includes(ONCE) && isKnown(subject) && tells(rival) && !tells(support) && support.fact.fact.subject !== subject;
}

const ONCE = 'found';

/** "March 2000", where what fits best is of May 2000, and the bare year is told of something else. */
function isOtherMonth({ month, year }: DateValue, support: DateValue, rival: DateValue): boolean {
  return month !== undefined && year !== undefined && support.month === undefined && rival.month !== undefined && rival.month !== month && rival.year === year && !rival.until;
}

/** "On 17 August 2025, a Sunday": the calendar says so. */
function isDayOf({ weekday }: DateValue, dates: readonly DateMention[]): boolean {
  return dates.some(({ date: { day, month, year } }) => day !== undefined && month !== undefined && year !== undefined && weekdayOf(year, month, day) === weekday);
}

/** Of days that fit equally well, the one that the source has told last where it tells the sentence's figures. */
function besideFigures({ index }: Draft, figures: readonly Fact[], rivals: readonly Candidate[], close: readonly Candidate[]): readonly Candidate[] | undefined {
  const places = figures.flatMap((f) => index.passageOf.get(f.id) ?? []);
  if (close.length < 2 || !places.length) return undefined;
  /** Passages between a date and the nearest figure behind it. */
  const back = ({ fact }: Candidate) => Math.min(...places.map((p) => {
    const own = index.passageOf.get(fact.id);
    return own && own.source === p.source && own.index <= p.index ? p.index - own.index : Infinity;
  }));
  const ofDay = (c: Candidate) => Math.min(...rivals.filter((r) => compareDates(r.fact.date, c.fact.date) === 'equal').map(back));
  const near = close.filter((c) => ofDay(c) <= SAME_SCENE);
  return near.length === 1 ? near : undefined;
}

/** "28 February" where the source has the 27th: meant rather than a bare "November" that fits better. */
function likeliest(date: DateValue, rivals: readonly Candidate[]): readonly Candidate[] | undefined {
  const parts = DATE_PARTS.filter((p) => date[p] !== undefined);
  const isWhole = ({ fact }: Candidate) => parts.every((p) => fact.date[p] !== undefined);
  if (parts.length < 2 || !rivals[0] || isWhole(rivals[0])) return undefined;
  const whole = distinct(rivals.filter((c) => c.score >= REFUTES && isWhole(c) && !c.fact.date.until && parts.some((p) => c.fact.date[p] === date[p])));
  return whole.length === 1 ? whole : undefined;
}

/** "It is due to reach £6.70 in December": no source has a December, and where they have the figure, they have one month, another. */
function dateOfFigures(draft: Draft, mention: DateMention, reading: SentenceReading, matched: Matched, rivals: readonly Candidate[]): Dated | undefined {
  if (mention.date.until || mention.date.relative || mention.date.hour !== undefined || mention.date.partOfDay) return undefined;
  const clause = draft.reader.clause(reading, mention);
  const told = reading.quantities.filter((q) => q.start >= clause.start && q.end <= clause.end && matched.has(q));
  if (!told.some((q) => !isSmall(q))) return undefined;
  const present = presentIn(mention.date);
  const places = told.flatMap((q) => draft.index.withValue(q.quantity)).map((f) => draft.index.passageOf.get(f.id));
  const there = distinct(rivals.filter(({ fact: { date, fact } }) => presentIn(date) === present && !date.until && places.includes(draft.index.passageOf.get(fact.id))));
  return there.length === 1 ? there[0]!.fact : undefined;
}

/** "The year before", where it stands beside this figure in the source: as the year that it is. */
function countedYear(draft: Draft, mention: DateMention, quantities: readonly QuantityMention[], matched: Matched): Lone | undefined {
  const { year, month, weekday, until } = mention.date;
  if (year === undefined || month !== undefined || weekday !== undefined || until) return undefined;
  const { id, date } = dateBesideFigure(draft, mention, quantities, matched) ?? {};
  return id !== undefined && date?.relative?.from !== undefined && date.relative.from <= (yearOfWriting(draft.index) ?? Infinity) ? { id, date: { year: date.relative.from + date.relative.offset } } : undefined;
}

/** "A loss of 8.4 million in 2024": the date that stands beside this figure in the source. */
function dateBesideFigure({ index }: Draft, mention: DateMention, quantities: readonly QuantityMention[], matched: Matched): DateFact | undefined {
  const apart = (a: Span, b: Span) => Math.max(a.start - b.end, b.start - a.end);
  const nearest = <T>(all: readonly T[], distance: (one: T) => number) => all.reduce<T | undefined>((a, b) => (a === undefined || distance(b) < distance(a) ? b : a), undefined);
  const figure = nearest(quantities.filter((q) => matched.has(q)), (q) => apart(q, mention));
  const known = figure && matched.get(figure);
  if (!known || isSmall(known)) return undefined;
  return nearest(index.passageOf.get(known.id)?.facts.filter((f): f is DateFact => f.kind === 'date') ?? [], (d) => apart(d.evidence[0]!, known.evidence[0]!));
}

/** A figure that may stand for anything. */
function isSmall({ quantity: { low, unit } }: QuantityFact | QuantityMention): boolean {
  return low <= SMALL && (unit === 'count' || unit === 'ordinal');
}

const SMALL = 12;

/** For so many passages a day goes on without being told again. */
const SAME_SCENE = 4;

/** The sources tell one weekday only: a line or two that tells another tells it wrong. A month may be that of a feast. */
function onlyWeekday(index: FactIndex, date: DateValue): Lone | undefined {
  if (!isWeekday(date)) return undefined;
  let known = lone.get(index);
  if (known === undefined) lone.set(index, (known = loneWeekday(index) ?? null));
  return known && known.date.weekday !== date.weekday ? known : undefined;
}

type Lone = Pick<Dated, 'id' | 'date'>;
const lone = new WeakMap<FactIndex, Lone | null>();

function loneWeekday(index: FactIndex): Lone | undefined {
  const [first, ...others] = index.dates.filter((f) => f.date.weekday !== undefined);
  const weekday = first?.date.weekday;
  return weekday !== undefined && others.every((f) => f.date.weekday === weekday) ? { id: first!.id, date: { weekday } } : undefined;
}

/** 1945 where the source has 1954: a year with two digits swapped. Years to come are told of one's own. */
function swappedYear(index: FactIndex, date: DateValue): Lone | undefined {
  const { year } = date;
  if (year === undefined || year > LAST_OF_HISTORY || presentIn(date) !== presentIn({ year }) || date.until || date.relative) return undefined;
  const digits = String(year);
  const swapped = [1, 2].map((i) => Number(digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2))).filter((y) => y !== year);
  const right = swapped.flatMap((y) => yearFacts(index).get(y) ?? []);
  return right.length === 1 ? { id: right[0]!, date: { year: swapped.find((y) => yearFacts(index).has(y))! } } : undefined;
}

/** "Saturday, 8 May" where the source has Saturday, 9 May 2026: the 8th is a Friday then, so the day is a slip. */
function impossibleDay({ weekday, day, month, year, until }: DateValue, candidates: readonly Candidate[]): Lone | undefined {
  if (weekday === undefined || day === undefined || month === undefined || until) return undefined;
  const meant = candidates.map((c) => c.fact).filter(({ date: d }) => d.weekday === weekday && d.month === month && d.year !== undefined && (year === undefined || year === d.year) && !d.until
    && d.day !== undefined && weekdayOf(d.year, month, d.day) === weekday && weekdayOf(d.year, month, day) !== weekday);
  const [first] = meant;
  return first && meant.every((d) => d.date.day === first.date.day) ? first : undefined;
}

/** "5 May" where the sources have one day of May, the 15th; "spring 2028" for that of 2029: one part is off, by a slip, and nothing else is near. */
function onlyPartOff({ index }: Draft, { date }: DateMention, { concepts }: SentenceReading, candidates: readonly Candidate[]): Lone | undefined {
  const parts = DATE_PARTS.filter((p) => date[p] !== undefined);
  if (parts.length !== 2 || date.until || date.relative || concepts.some((c) => c.id === 'later')) return undefined;
  const like = candidates.filter(({ fact: { date: d } }) => !d.until && parts.filter((p) => d[p] === date[p]).length === 1 && parts.every((p) => d[p] !== undefined));
  const [best] = like;
  const off = best && parts.find((p) => best.fact.date[p] !== date[p])!;
  if (!best || !off || !areNear(date[off] as number, best.fact.date[off] as number) || best.score < (off === 'year' ? PART_OF_YEAR : off === 'day' && parts.includes('month') ? PART_OF_DAY : PART)) return undefined;
  // One day or two apart are days of one story.
  if (off === 'day' && Math.abs(date.day! - best.fact.date.day!) <= 2) return undefined;
  // Another date with the same part, and it may be a third.
  const same = parts.find((p) => p !== off)!;
  return comparedDates(index).every((d) => d[same] !== date[same] || d[off] === undefined || d[off] === best.fact.date[off] || (off === 'day' && d.day! <= date.day! / 2 && !areNear(d.day!, date.day!))) ? { id: best.fact.id, date: Object.fromEntries(parts.map((p) => [p, best.fact.date[p]])) } : undefined;
}

const PART = 0.5;
const PART_OF_YEAR = 0.35;
/** A day of the very month. */
const PART_OF_DAY = 0.2;

/** "24 September" where the source has 24 August; and of the same one, "since 1981" for 1991: nearer years are told side by side. */
function otherPart(draft: Draft, mention: DateMention, rivals: readonly Candidate[]): Lone | undefined {
  const { day, month, year, until, relative } = mention.date;
  if (until || relative) return undefined;
  // Nearer years are told side by side: one of them must be told best of all, and the draft's nowhere.
  const recent = year !== undefined && year > LAST_OF_HISTORY;
  if (recent && (yearFacts(draft.index).has(year) || !rivals[0] || rivals[0].score < OTHER.recentYear || rivals.some((c) => c.fact.date.year !== undefined && c.fact.date.year !== rivals[0]!.fact.date.year && rivals[0]!.score - c.score < OTHER.clear))) return undefined;
  const isYear = (d: DateValue) => d.year !== undefined && (recent || d.year <= LAST_OF_HISTORY) && d.month === undefined && d.weekday === undefined && !d.until && !d.relative;
  const subject = isYear(mention.date) ? draft.reader.claim(mention).subject : '';
  const slips = rivals.filter(({ fact: { date, fact }, score }) => {
    if (day === undefined || month === undefined) return ((isKnown(subject) && fact.subject === subject && score >= OTHER.year) || score >= OTHER.anyYear) && isYear(date) && isNearDigits(String(year), String(date.year));
    return !date.until && date.day === day && date.month !== undefined && score >= OTHER.month && (year === undefined || date.year === undefined || year === date.year);
  });
  const [first] = slips;
  return first && slips.every(({ fact: { date } }) => date.month === first.fact.date.month && date.year === first.fact.date.year) ? first.fact : undefined;
}

/** How well the date that is meant must fit. */
const OTHER = { month: 0.2, year: 0.3, anyYear: 0.45, recentYear: 0.45, clear: 0.2, weekday: 0.45 } as const;

const LAST_OF_HISTORY = 1999;
const factsOfYears = new WeakMap<FactIndex, ReadonlyMap<number, string>>();

/** Year -> a fact that tells it. */
function yearFacts(index: FactIndex): ReadonlyMap<number, string> {
  let known = factsOfYears.get(index);
  if (!known) factsOfYears.set(index, (known = new Map(index.dates.flatMap((f) => (f.date.year === undefined ? [] : [[f.date.year, f.id]])))));
  return known;
}

const years = new WeakMap<FactIndex, ReadonlySet<number>>();

/** "From 2011 to 2022": a span with a year that the sources have nowhere is no vaguer telling of a year in it. */
function hasStrangeEnd(index: FactIndex, { year, until }: DateValue): boolean {
  if (!until) return false;
  let known = years.get(index);
  if (!known) years.set(index, (known = new Set(comparedDates(index).flatMap((d) => [d.year, d.until?.year, d.decade]).filter((y) => y !== undefined))));
  return [year, until.year].some((y) => y !== undefined && !known.has(y));
}

/** "From August to March" where the passage has August to July: the same begin or the same end, and another one to it. */
function otherRanges({ until, ...from }: DateValue, candidates: readonly Candidate[]): Candidate[] {
  if (!until || candidates.some((c) => c.comparison === 'equal')) return [];
  const found = distinct(candidates.filter(({ fact: { date: { until: end, ...begin } }, score }) => end && score >= VAGUER && (compareDates(from, begin) === 'equal') !== (compareDates(until, end) === 'equal')
    && (compareDates(from, begin) === 'different' || compareDates(until, end) === 'different')));
  return found.length === 1 ? found : [];
}

/** "Died in 1653", of "(1593-1653)": a bare year that is the begin or the end of a span. */
function isEndOf({ year, month, weekday, until }: DateValue, span: DateValue): boolean {
  return year !== undefined && month === undefined && weekday === undefined && !until && span.until !== undefined && (span.year === year || span.until.year === year);
}

function isWithin({ year, month, until }: DateValue, { fact: { date }, score }: Candidate, [best]: readonly Candidate[]): boolean {
  return year !== undefined && month === undefined && !until && date.until !== undefined && date.year !== year && date.until.year !== year && best !== undefined && best.fact.date.year !== year && !best.fact.date.until && best.score > score;
}

function comparedDates(index: FactIndex): DateValue[] {
  return [...index.dates.map((f) => f.date), ...index.quantities.flatMap((f) => (f.time ? [f.time] : []))];
}

/** Every date of the sources that could be meant, best first. */
export function dateCandidates(draft: Draft, mention: DateMention): Candidate[] {
  const options = draft.index.published ? { published: draft.index.published } : {};
  const claim = draft.reader.claim(mention);
  const score = scorer(draft, mention, claim);
  return comparableDates(draft, mention.sentence, mention.date, claim.subject)
    // "Vorjahr" may be that of another year: it can agree with a year, but never contradict one.
    .filter((fact) => sharesPart(mention.date, fact.date) || (isYearFor(mention.date, fact.date) && (isRecentFor(draft, mention.date, fact.date) || compareDates(mention.date, fact.date, options) === 'equal')))
    .map((fact): Candidate => ({ fact, score: score(fact.fact, fact.date), comparison: isRecentFor(draft, mention.date, fact.date) ? 'compatible' : compareDates(mention.date, fact.date, options) }))
    .sort((a, b) => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1));
}

/** "2025" for "last year", where nobody knows when the source was written, but not before the years that it tells. */
function isRecentFor({ index }: Draft, a: DateValue, b: DateValue): boolean {
  return index.published === undefined && a.month === undefined && isYearFor(a, b) && Math.abs(Math.max(...yearFacts(index).keys()) - 1 - a.year!) <= 1;
}

/** A day of a month stands for one day: if the sources have it, it is wrong only where the sentence clearly tells another passage. */
function isDayOfItsOwn(draft: Draft, { sentence, date }: DateMention, support: Candidate, rival: Candidate): boolean {
  if (date.day === undefined || date.month === undefined || support.comparison !== 'equal') return false;
  // A bare month says less than the day that is there.
  if (rival.fact.date.day === undefined) return true;
  const told = (c: Candidate) => passageScore(draft, sentence, c.fact.fact);
  return told(rival) < CLEARLY_TOLD || told(rival) <= told(support);
}

const CLEARLY_TOLD = 0.5;

/** The draft has a day, a month or a year that the source leaves open. */
function saysMore(a: DateValue, b: DateValue): boolean {
  if (b.until && !a.until) return true;
  return (['year', 'month', 'day'] as const).some((part) => a[part] !== undefined && b[part] === undefined);
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((c) => {
    const key = JSON.stringify(c.fact.date);
    return !seen.has(key) && seen.add(key);
  });
}

function isLoose(date: DateValue): boolean {
  return date.year === undefined;
}

function isWorthAHint(date: DateValue): boolean {
  return date.year !== undefined || date.month !== undefined || date.day !== undefined || (date.weekday !== undefined && date.weekday < 8);
}

/** How well a date of a fact fits what is said with one. What is the same for each fact is reckoned once. */
function scorer(draft: Draft, mention: DateMention, claim: Claim): (fact: Fact, date: DateValue) => number {
  const passage = passageScores(draft, mention.sentence, dateTerms(mention.date));
  const context = claim.context.map((term) => ({ term, idf: draft.index.idf(term) }));
  const total = context.reduce((n, { term, idf }) => (draft.sameLanguage || draft.index.byTerm.has(term) ? n + idf : n), 0);
  const most = Math.max(total, leastContext(draft));
  const a = mention.date;
  const present = presentIn(a);
  return (fact, date) => {
    let sum = WEIGHT.passage * passage(fact);
    if (claim.subject && fact.subject && isKnown(claim.subject)) {
      if (claim.subject === fact.subject) sum += WEIGHT.sameSubject;
      else if (claim.subjectNear && !claim.sentence.names.some((n) => n.key === fact.subject)) sum += WEIGHT.otherSubject;
    }
    sum += WEIGHT.concept * Math.min(2, sharedConcepts(claim.concepts, conceptsOf(fact)));
    let shared = 0;
    if (fact.context?.length && total) for (const { term, idf } of context) if (fact.context.includes(term)) shared += idf;
    if (shared) sum += (WEIGHT.context * shared) / most;
    if (fact.kind !== 'date') sum += WEIGHT.timeOfAnother;
    if (DATE_PARTS.some((p) => a[p] !== undefined && a[p] === date[p])) sum += WEIGHT.sharedPart;
    if (presentIn(date) === present) sum += WEIGHT.near;
    return sum;
  };
}

/** Which parts a date has, as bits. */
function presentIn(date: DateValue): number {
  let bits = 0;
  for (const part of DATE_PARTS) bits = (bits << 1) | (date[part] === undefined ? 0 : 1);
  return bits;
}

function refuted(draft: Draft, mention: DateMention, rivals: readonly Pick<Dated, 'id' | 'date'>[]): Finding {
  const { document } = draft;
  const texts = rivals.map((d) => formatDateLike(d.date, mention, document.text, document.language)).filter((t): t is string => t !== undefined);
  const here = document.text.slice(mention.start, mention.end);
  const right = texts[0] ?? (rivals[0] && formatDate(rivals[0].date, document.language));
  return refutation('date-mismatch', mention, right ? `${right} in the source, ${here} here` : `${here} differs from the source`, [...new Set(texts)], rivals.map((d) => toldAt(draft.index, d)));
}

/** The fact of the date itself, where it is the time of a figure: its line is the one to show. */
function toldAt({ dates }: FactIndex, { id, date }: Pick<Dated, 'id' | 'date'>): string {
  if (dates.some((f) => f.id === id)) return id;
  const told = JSON.stringify(date);
  return dates.find((f) => JSON.stringify(f.date) === told)?.id ?? id;
}
