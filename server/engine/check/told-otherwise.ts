/** Whether a passage that a sentence tells has a figure or a year in another form: "aged 17" for "a 17-year-old", "zwei" for "beide". */
import type { FactIndex, IndexedPassage } from '../facts/fact-index.js';
import { isCurrency } from '../facts/quantity-compare.js';
import { yearOfWriting } from './calendar.js';
import { conceptLexicon } from '../locales/concepts.js';
import { AGE, NUMERAL } from '../recognize/claim.js';
import { stem, wordsOf } from '../recognize/text.js';
import type { SentenceReading } from '../recognize/claim.js';
import type { DateFact, DateMention, DateValue, QuantityFact, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';

/** So many of the passages that are told again, best first, and so much of the sentence that each must say. */
const PASSAGES = 3;
const SAID = 0.25;
/** So many years ago are no chance. */
const LONG_AGO = 10;

/** Years that somebody is old whom an article tells of by the age. */
const YOUNGEST = 10;
const OLDEST = 110;
const MODEL = 100;

/** The same figure, of which one side leaves the unit unsaid. With `unlike`, only one that could be nobody else's: the draft's has a unit, and the source's none. */
export function isFigureThere(draft: Draft, mention: QuantityMention, unlike = false): boolean {
  const { sentence, quantity: { low, high, unit } } = mention;
  // "For three years" of what began "three years ago".
  if (low === high && !draft.reader.claim(mention).concepts.includes(AGE) && [-low, low].some((offset) => draft.index.byTerm.has(`=${unit}${offset}`))) return true;
  // "29 years old" of what is from 1997.
  const now = yearOfWriting(draft.index) ?? NaN;
  // "The highest in 27 years", of 2024 and 1997.
  if (unit === 'year' && low === high && low >= FEW_YEARS && !draft.reader.claim(mention).concepts.includes(AGE) && spansOf(draft).includes(low)) return true;
  // "Six decades later", of 1963, or of 1955 and 2015.
  if (unit === 'decade' && low === high && low > 1 && spansOf(draft).some((years) => Math.abs(years - 10 * low) <= DECADE)) return true;
  if (unit === 'year' && low === high && low >= LONG_AGO && draft.index.dates.some((f) => f.date.year !== undefined && Math.abs(now - f.date.year) === low)) return true;
  // "On the 43rd" is no age.
  if (!unlike && isBare(unit) && low === high && mention.quantity.counted === undefined && !/\b(?:am|vom|zum|bis|ab) $/i.test(draft.document.plain.slice(Math.max(0, mention.start - 5), mention.start))) {
    // "Lindgren, 34", of a 34-year-old; "from 15 on", of men between 15 and 60.
    if (low >= YOUNGEST && low <= OLDEST && draft.index.quantities.some((f) => f.quantity.unit === 'year' && (f.quantity.low === low || f.quantity.high === low) && f.attribute.split(' ').includes(AGE))) return true;
    // "Turns 50", of one of 49.
    if (low > YOUNGEST && /\b(?:turns?|turning|wird|werde|feiert)\s(?:\p{L}{1,8}\s){0,2}$/iu.test(draft.document.plain.slice(Math.max(0, mention.start - 24), mention.start)) && draft.index.quantities.some((f) => f.quantity.unit === 'year' && f.quantity.low === low - 1 && f.attribute.split(' ').includes(AGE))) return true;
    // "The 737", of a Boeing 737.
    if (low >= MODEL && draft.index.nameWords.has(String(low))) return true;
  }
  // "14 million are borrowed", in a text about euros.
  if (isBare(unit) && low === high && low >= 1e6 && mention.quantity.counted === undefined && draft.index.quantities.some((f) => f.quantity.low === low && f.quantity.high === high && isCurrency(f.quantity.unit))) return true;
  return passagesTold(draft, sentence).some((passage) => (!unlike && low === high && passage.terms.has(`${NUMERAL}${low}`)) || (low === 2 && high === 2 && saysBoth(passage)) || passage.facts.some((fact) => {
    if (fact.kind === 'quantity' && fact.quantity.low === low && fact.quantity.high === high) return unlike ? !isBare(unit) && fact.quantity.unit === 'count' && unit !== 'percent' && (unit === 'year' ? LONGER : SPAN).test(fact.quantity.counted ?? '') : isBare(unit) || isBare(fact.quantity.unit);
    if (fact.kind !== 'date' || low !== high) return false;
    return isBare(unit) && fact.date.year === low;
  }));
}

/** A span that is told in a longer word: "63 Schlechtwettertage". */
const LONGER = /(?:tag|woche|monat|jahr|stunde|minute)(?:en?|n)?$/iu;
/** The same, or left unsaid: "20 minutes' work, 45 in the oven". */
const SPAN = /^$|(?:tag|woche|monat|jahr|stunde|minute)(?:en?|n)?$/iu;

/** "A year and two months", of 14 months. */
export function isPartOfSpan({ index, document: { plain } }: Draft, { start, end, quantity: { unit, low } }: QuantityMention, { quantities }: SentenceReading): boolean {
  const other = quantities.find((q) => (unit === 'year' ? q.quantity.unit === 'month' && AND.test(plain.slice(end, q.start)) : unit === 'month' && q.quantity.unit === 'year' && AND.test(plain.slice(q.end, start))));
  if (!other) return false;
  const months = unit === 'year' ? MONTHS * low + other.quantity.low : MONTHS * other.quantity.low + low;
  return index.quantities.some(({ quantity: q }) => (q.unit === 'month' && q.low === months) || (q.unit === 'year' && Math.abs(q.low * MONTHS - months) < 1));
}

const MONTHS = 12;
const AND = /^ (?:and|und) $/;

/** "Of every 100 passengers", "je 1.000 Einwohner": what others are counted by. */
export function isBasis({ document: { plain } }: Draft, { start, quantity: { unit, low } }: QuantityMention): boolean {
  return unit === 'count' && BASES.includes(low) && /\b(?:every|each|per|out of|je|pro|jede[nrs]?) $/i.test(plain.slice(Math.max(0, start - 8), start));
}

const BASES = [10, 100, 1000, 10_000, 100_000, 1_000_000];

/** How far the years of the sources are from each other, and from the day of publication. */
function spansOf({ index }: Draft): readonly number[] {
  const years = [...new Set([...index.dates.flatMap((f) => [f.date.year ?? [], f.date.until?.year ?? []].flat()), ...(index.published ? [Number(index.published.slice(0, 4))] : [])])].slice(0, MOST_YEARS);
  return years.flatMap((a) => years.filter((b) => b > a).map((b) => b - a));
}

/** Years that many pairs are apart. */
const FEW_YEARS = 10;
/** Years that a count of decades may be off. */
const DECADE = 4;
const MOST_YEARS = 50;

/** The year as a bare number. */
export function isYearThere(draft: Draft, { sentence, date: { year, month, weekday, until, relative } }: DateMention): boolean {
  if (year === undefined || month !== undefined || weekday !== undefined || until || relative) return false;
  return passagesTold(draft, sentence).some((passage) => passage.terms.has(`${NUMERAL}${year}`) || passage.facts.some((f) => f.kind === 'quantity' && f.quantity.low === year));
}

/**
 * What a bare year that is no date of the sources follows from: "1964" where they have 1962, and two years later; a count,
 * where the figure was read for a year ("rose to 1874").
 */
export function yearFromThere(draft: Draft, { sentence, date, end }: DateMention): { readonly facts: readonly string[]; readonly reason: string } | undefined {
  const { year, month, weekday, until, relative } = date;
  if (date.hour !== undefined && !until) return timeFromThere(draft, sentence, minutesOf(date));
  if (weekday !== undefined && weekday < 8 && date.day === undefined && !until) return weekdayFromThere(draft, sentence, weekday);
  if (date.day !== undefined && !until) return dayFromThere(draft, sentence, date, draft.document.plain.slice(end, end + DAY_WORDS));
  if (until?.year !== undefined && year !== undefined && month === undefined && until.month === undefined) return rangeFromThere(draft, sentence, year, until.year);
  if (month !== undefined && date.day === undefined && weekday === undefined && !until && !relative) return monthFromThere(draft, sentence, month, year);
  if (year === undefined || month !== undefined || weekday !== undefined || until || relative) return undefined;
  const count = draft.index.withValue({ low: year, high: year, unit: 'count', hedge: 'none', precision: 1 })[0];
  if (count) return { facts: [count.id], reason: '' };
  // "Born around 1862", of one who died in 1944, aged 82.
  const own = draft.document.sentences[sentence]!;
  if (BORN.test(draft.document.plain.slice(own.start, own.end))) {
    const ages = draft.index.quantities.filter((f) => f.quantity.unit === 'year' && f.attribute.split(' ').includes(AGE));
    const born = ages.flatMap((age) => draft.index.dates.filter((f) => f.date.year !== undefined && [0, 1].includes(f.date.year - age.quantity.low - year)).map((f) => [f.id, age.id]))[0];
    if (born) return { facts: born, reason: `derived: ${year}` };
  }
  // "She died in 2005", of 2004, a year before her death.
  const named = draft.readings[sentence]!.names.map((n) => n.key);
  const counted = draft.index.dates.find(({ id, date: { relative } }) => {
    const at = draft.index.passageOf.get(id)?.index ?? 0;
    return relative?.from !== undefined && Math.abs(relative.from - year) === Math.abs(relative.offset) && draft.index.passages.slice(Math.max(0, at - GOES_ON), at + 1).some((p) => p.entities.some((e) => named.includes(e)));
  });
  if (counted) return { facts: [counted.id], reason: `derived: ${year}` };
  for (const { facts } of passagesTold(draft, sentence)) {
    // "Last year, 8 percent more than in 2024", of 2025.
    const dates = facts.filter((f): f is DateFact => f.kind === 'date');
    const last = dates.find((f) => f.date.relative?.unit === 'year' && f.date.relative.offset === -1);
    const before = last && dates.find((f) => f.date.year === year - 1 && COMPARED.test(f.attribute));
    if (before) return { facts: [before.id, last.id], reason: `derived: ${year - 1} + 1` };
    // "In 2023", of a year before, behind what is of 2024.
    const at = last && facts.some((f) => f.attribute.split(' ').includes('later')) ? draft.index.passageOf.get(last.id)!.index : 0;
    const base = draft.index.passages.slice(Math.max(0, at - GOES_ON), at).flatMap((p) => p.facts).find((f): f is DateFact => f.kind === 'date' && f.date.year === year + 1);
    if (last && base) return { facts: [base.id, last.id], reason: `derived: ${year + 1} − 1` };
    // "Since 2021", of the past five years.
    const now = yearOfWriting(draft.index) ?? NaN;
    const past = facts.find((f) => f.kind === 'quantity' && f.quantity.unit === 'year' && f.quantity.high < LATELY && f.quantity.low === now - year);
    if (past) return { facts: [past.id], reason: `derived: ${now} − ${now - year}` };
    // "In early 1970", of January 1969, and 13 months later.
    const months = facts.find((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.unit === 'month' && f.quantity.low === f.quantity.high);
    const begun = months && dates.find((f) => f.date.year !== undefined && f.date.month !== undefined && f.date.year + Math.floor((f.date.month - 1 + months.quantity.low) / MONTHS) === year);
    if (begun) return { facts: [begun.id, months.id], reason: `derived: ${begun.date.year} + ${months.quantity.low}` };
    for (const span of facts) {
      if (span.kind !== 'quantity' || span.quantity.unit !== 'year') continue;
      const concepts = span.attribute.split(' ');
      // "Married from 1963", of a wife of 51 years who died in 2014.
      if (!concepts.includes('later') && span.quantity.low < FEW_YEARS) continue;
      // "Born around 1862", of one who was 27 in 1889.
      const off = concepts.includes(AGE) ? 1 : 0;
      const from = facts.find((f): f is DateFact => f.kind === 'date' && f.date.year !== undefined && (off ? f.date.year - year - span.quantity.low === 0 || f.date.year - year - span.quantity.low === 1 : Math.abs(year - f.date.year) === span.quantity.low));
      if (from) return { facts: [from.id, span.id], reason: `derived: ${from.date.year} ${from.date.year! < year ? '+' : '−'} ${span.quantity.low}` };
    }
  }
  return undefined;
}

/** "From 1959 to 2003", of 1957, two years later, and 44 years. */
function rangeFromThere(draft: Draft, sentence: number, from: number, to: number): { readonly facts: readonly string[]; readonly reason: string } | undefined {
  for (const { facts } of passagesTold(draft, sentence)) {
    const spans = facts.flatMap((f) => (f.kind === 'quantity' && f.quantity.unit === 'year' && f.quantity.low === f.quantity.high ? [f.quantity.low] : []));
    const told = facts.filter((f): f is DateFact => f.kind === 'date' && f.date.year !== undefined);
    const years = new Set(told.map((f) => f.date.year!));
    for (let step = 0; step < 2; step++) for (const year of [...years]) for (const span of spans) years.add(year + span).add(year - span);
    if (spans.length && years.has(from) && years.has(to)) return { facts: told.map((f) => f.id), reason: `derived: ${from}–${to}` };
  }
  return undefined;
}

/** Passages behind a year that go on about it. */
const GOES_ON = 3;
const DAY_WORDS = 24;
const DAY_BEFORE = /^,? (?:the|a|one|einen|am) (?:day before|Tag (?:vor|davor|zuvor))/iu;
const DAY_AFTER = /^,? (?:the|a|one|einen|am) (?:day after|Tag (?:nach|danach|darauf))/iu;
const BORN = /\b(?:born|geboren)\b/iu;
/** Years that a newspaper tells as so many. */
const LATELY = 30;
/** Of a year that another is held against. */
const COMPARED = /\b(?:more|less|difference|rise|fall)\b/;

/** "On Tuesday", of what they said on Wednesday of "the day before". */
function weekdayFromThere(draft: Draft, sentence: number, weekday: number): { readonly facts: readonly string[]; readonly reason: string } | undefined {
  for (const { facts } of passagesTold(draft, sentence)) {
    const told = facts.filter((f): f is DateFact => f.kind === 'date');
    const next = told.find((f) => f.date.relative?.unit === 'day' && f.date.relative.offset !== 0);
    const from = next && told.find((f) => f.date.weekday !== undefined && (f.date.weekday + next.date.relative!.offset - weekday) % 7 === 0);
    if (from) return { facts: [from.id, next.id], reason: `derived: ${weekday}` };
  }
  return undefined;
}

/** "The 15th", where the source has the 14th, and right behind it "the day after". */
function dayFromThere(draft: Draft, sentence: number, { day, month, year, weekday }: DateValue, behind: string): { readonly facts: readonly string[]; readonly reason: string } | undefined {
  const anniversary = year === undefined || month === undefined ? undefined : dayOfAnniversary(draft, day!, month, year);
  if (anniversary) return anniversary;
  // "On 17 July, the day before the festival", of 18 to 20 July.
  const way = DAY_BEFORE.test(behind) ? 1 : DAY_AFTER.test(behind) ? -1 : 0;
  const next = way ? draft.index.dates.find((f) => [f.date, ...(f.date.until ? [f.date.until] : [])].some((d) => d.day === day! + way && (month === undefined || (d.month ?? f.date.month) === month))) : undefined;
  if (next) return { facts: [next.id], reason: `derived: ${day! + way} ${way > 0 ? '−' : '+'} 1` };
  const reckoned = daysFromThere(draft, { day, month, weekday });
  if (reckoned) return reckoned;
  for (const passage of passagesTold(draft, sentence)) {
    const ahead = daysAhead(draft.index, passage, day!, month);
    if (ahead) return ahead;
  }
  for (const passage of passagesTold(draft, sentence).slice(0, 1)) {
    const next = passage.facts.find((f): f is DateFact => f.kind === 'date' && f.date.relative?.unit === 'day');
    const from = next && [draft.index.passages[passage.index - 1], passage].flatMap((p) => p?.facts ?? []).find((f): f is DateFact => f.kind === 'date' && f.date.day === day! - next.date.relative!.offset && (month === undefined || f.date.month === month));
    if (from) return { facts: [from.id, next.id], reason: `derived: ${from.date.day} + ${next.date.relative!.offset}` };
  }
  return undefined;
}

/** "On 28 September", of "next Saturday, and a day later", behind the 20th: days that are told by their weekday, from a day of the weeks before. */
function daysAhead({ dates }: FactIndex, { facts }: IndexedPassage, day: number, month: number | undefined): { readonly facts: readonly string[]; readonly reason: string } | undefined {
  const told = facts.filter((f): f is DateFact => f.kind === 'date');
  const weekday = told.find((f) => f.date.weekday !== undefined && f.date.weekday < 8 && f.date.day === undefined);
  if (!weekday || month === undefined) return undefined;
  const later = told.flatMap((f) => (f.date.relative?.unit === 'day' ? [f.date.relative.offset] : []));
  for (const from of dates) {
    const { year, month: its, day: of, weekday: known } = from.date;
    if (of === undefined || its === undefined) continue;
    for (let ahead = 1; ahead <= WEEKS; ahead++) {
      const at = new Date(Date.UTC(year ?? 2000, its - 1, of + ahead));
      // Without a year nothing tells its weekday.
      const isDay = year === undefined && known === undefined ? ahead % 7 === 0 : ((year === undefined ? known! + ahead : at.getUTCDay()) - weekday.date.weekday!) % 7 === 0;
      if (isDay && [0, ...later].some((days) => { const then = new Date(at.getTime() + days * DAY); return then.getUTCDate() === day && then.getUTCMonth() + 1 === month; })) return { facts: [from.id, weekday.id], reason: `derived: ${of} + ${ahead}` };
    }
  }
  return undefined;
}

const WEEKS = 14;
const DAY = 86_400_000;

/** "Until the beginning of March 2027", of 60 days after 31 December 2026. */
function monthFromThere(draft: Draft, sentence: number, month: number, year: number | undefined): { readonly facts: readonly string[]; readonly reason: string } | undefined {
  const { index } = draft;
  for (const { facts, index: at } of passagesTold(draft, sentence)) {
    for (const span of facts.filter((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.low === f.quantity.high && DAYS[f.quantity.unit] !== undefined)) {
      const days = span.quantity.low * DAYS[span.quantity.unit]!;
      const from = [facts, index.passages[at - 1]?.facts ?? []].flat().find((f): f is DateFact => {
        if (f.kind !== 'date' || f.date.day === undefined || f.date.month === undefined || f.date.month === month) return false;
        return [1, -1].some((way) => {
          const told = new Date(Date.UTC(f.date.year ?? yearOfWriting(index) ?? 2000, f.date.month! - 1, f.date.day! + way * days));
          return told.getUTCMonth() + 1 === month && (year === undefined || told.getUTCFullYear() === year);
        });
      });
      if (from) return { facts: [from.id, span.id], reason: `derived: ${days}` };
    }
  }
  return undefined;
}

/** "Born on 12 November 1875", where the source has her 150th birthday on 12 November 2025. */
function dayOfAnniversary({ index }: Draft, day: number, month: number, year: number): { readonly facts: readonly string[]; readonly reason: string } | undefined {
  for (const date of index.dates) {
    const years = date.date.day === day && date.date.month === month && date.date.year !== undefined ? date.date.year - year : 0;
    const at = index.passageOf.get(date.id)?.index ?? NaN;
    const count = years > 1 ? index.quantities.find((f) => f.quantity.low === years && f.quantity.high === years && (f.quantity.unit === 'year' || isBare(f.quantity.unit)) && Math.abs(index.passageOf.get(f.id)!.index - at) <= GOES_ON) : undefined;
    if (count) return { facts: [date.id, count.id], reason: `derived: ${date.date.year} − ${years}` };
  }
  return undefined;
}

/** "On 11 November", where the source has the 22nd, and "eleven days late"; of 28 September, and two weeks before: so many days or weeks that are told beside a day. */
function daysFromThere({ index }: Draft, { day, month, weekday }: Record<'day' | 'month' | 'weekday', number | undefined>): { readonly facts: readonly string[]; readonly reason: string } | undefined {
  if (month === undefined) return undefined;
  for (const { facts } of index.passages) {
    for (const span of facts) {
      const days = span.kind === 'quantity' && span.quantity.low === span.quantity.high && Number.isInteger(span.quantity.low) ? span.quantity.low * (DAYS[span.quantity.unit] ?? 0) : 0;
      const at = index.passageOf.get(span.id)!.index;
      const from = days ? [at, at - 1, at + 1, at - 2].flatMap((i) => index.passages[i]?.facts ?? []).find((f): f is DateFact => f.kind === 'date' && f.date.day !== undefined && f.date.month !== undefined && [1, -1].some((way) => {
        const told = new Date(Date.UTC(f.date.year ?? yearOfWriting(index) ?? 2000, f.date.month! - 1, f.date.day! + way * days));
        return told.getUTCDate() === day && told.getUTCMonth() + 1 === month && (weekday === undefined || told.getUTCDay() === weekday % 7);
      })) : undefined;
      if (from) return { facts: [from.id, span.id], reason: `derived: ${days} days` };
    }
  }
  return undefined;
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** "At 21.37", where the source has 21.14, and 23 minutes later. */
function timeFromThere(draft: Draft, sentence: number, minutes: number): { readonly facts: readonly string[]; readonly reason: string } | undefined {
  for (const { facts } of passagesTold(draft, sentence)) {
    for (const span of facts) {
      if (span.kind !== 'quantity' || !(span.quantity.unit === 'minute' || span.quantity.unit === 'hour')) continue;
      const apart = span.quantity.low * (span.quantity.unit === 'hour' ? HOUR : 1);
      const from = facts.find((f): f is DateFact => f.kind === 'date' && f.date.hour !== undefined && Math.abs(minutes - minutesOf(f.date)) === apart);
      if (from) return { facts: [from.id, span.id], reason: `derived: ${apart} minutes` };
    }
  }
  return undefined;
}

const HOUR = 60;

function minutesOf({ hour = 0, minute = 0 }: DateValue): number {
  return hour * HOUR + minute;
}

function passagesTold({ alignments }: Draft, sentence: number): IndexedPassage[] {
  return (alignments[sentence] ?? []).slice(0, PASSAGES).filter((a) => a.score >= SAID).map((a) => a.passage);
}

function saysBoth({ terms, source: { language } }: IndexedPassage): boolean {
  return conceptLexicon(language).both.some((text) => wordsOf(text, 0, text.length).some((w) => terms.has(stem(w, language) ?? '')));
}

function isBare(unit: string): boolean {
  return unit === 'count' || unit === 'ordinal';
}
