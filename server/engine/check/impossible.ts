/**
 * What cannot be, whatever the sources say: a night from Friday to Tuesday, "10 bis 28 Uhr", "three to three", a count of steps
 * that has 6 between 2 and 4, somebody beside himself.
 */
import { formatDateLike } from '../fix/date.js';
import { writeQuantity } from '../fix/index.js';
import { AGE, type SentenceReading } from '../recognize/claim.js';
import { weekdayOf } from '../recognize/date-compare.js';
import { isNearDigits } from '../recognize/mantissa.js';
import type { DateMention, DateValue, Finding } from '../types.js';
import type { Draft } from './draft.js';
import { refutation } from './refutation.js';
import { conceptsOf } from './traits.js';

export function checkImpossible(draft: Draft): Finding[] {
  return [...draft.own.flatMap((reading) => [...nights(draft, reading), ...hours(draft, reading), ...badRanges(draft, reading), ...againstItself(draft, reading), ...ages(draft, reading), ...days(draft, reading), ...weekdays(draft, reading)]), ...steps(draft)];
}

/** "Ein 165-Jähriger", "aged 165": of persons, where "165-year-old" may be a firm's. The oldest of whom it is known was 122. */
function ages({ document, index, style }: Draft, { quantities }: SentenceReading): Finding[] {
  const { plain } = document;
  return quantities.filter(({ start, end, quantity: { unit, low, high } }) => unit === 'year' && low === high && low > OLDEST && (/Jährige[nrms]?$/.test(plain.slice(start, end)) || /\baged $/.test(plain.slice(Math.max(0, start - 5), start)))).map((mention) => {
    const told = [...new Map(index.quantities.filter((f) => f.quantity.unit === 'year' && conceptsOf(f).includes(AGE) && f.quantity.low === f.quantity.high).map((f) => [f.quantity.low, f])).values()];
    const edit = told.length === 1 ? writeQuantity({ ...mention.quantity, low: told[0]!.quantity.low, high: told[0]!.quantity.high }, mention, document, style) : undefined;
    return refutation('number-mismatch', edit ?? mention, `nobody is ${mention.quantity.low} years old`, edit ? [edit.text] : [], edit ? [told[0]!.id] : []);
  });
}

const OLDEST = 122;

/** "Start am 43.": a day that no month has, where no noun follows that is counted ("am 43. Spieltag"). */
function days({ document: { plain, language }, index }: Draft, { start, end }: SentenceReading): Finding[] {
  if (language !== 'de') return [];
  return [...plain.slice(start, end).matchAll(/(?<!\p{L})(?:am|vom|ab dem) (\d\d)\.(?=$| (?:\p{Ll}|[–—-] ))/gu)].filter(([, day], i, all) => Number(day) > LONGEST_MONTH && !RANK.test(plain.slice(start + all[i]!.index, start + all[i]!.index + RANK_LENGTH))).map(({ 0: found, 1: day, index: at }) => {
    const from = start + at + found.length - day!.length - 1;
    const told = [...new Set(index.dates.flatMap((f) => (f.date.day === undefined || f.date.until ? [] : [f.date.day])))];
    return refutation('date-mismatch', { start: from, end: from + day!.length }, `no month has a day ${day}`, told.length <= CHOICES ? told.map(String) : []);
  });
}

/** "Sunday, 22 November 2025", which is a Saturday; of a day without its year, as the source tells it. A weekday that the source has with its day is the source's own. */
function weekdays({ document: { text, language }, index }: Draft, { dates }: SentenceReading): Finding[] {
  return dates.flatMap((mention): Finding[] => {
    const { year, month, day, weekday, until } = mention.date;
    if (day === undefined || month === undefined || weekday === undefined || weekday > WEEK || until) return [];
    const same = index.dates.filter(({ date: d }) => d.day === day && d.month === month && (year === undefined || d.year === undefined || d.year === year));
    if (same.some((f) => f.date.weekday === weekday)) return [];
    const years = new Set(year === undefined ? same.flatMap((f) => f.date.year ?? []) : [year]);
    const [told] = years;
    if (told === undefined || years.size > 1 || told < FIRST_YEAR) return [];
    const known = same.find((f) => f.date.weekday !== undefined);
    const right = known?.date.weekday ?? weekdayOf(told, month, day);
    if (right === weekday) return [];
    const written = formatDateLike({ ...mention.date, weekday: right }, mention, text, language);
    return written === undefined ? [] : [refutation('date-mismatch', mention, known ? `${written} in the source, ${text.slice(mention.start, mention.end)} here` : `${written} by the calendar, ${text.slice(mention.start, mention.end)} here`, same.length ? [written] : [], (known ? [known] : same.slice(0, 1)).map((f) => f.id))];
  });
}

/** "Vom 88. auf den 117. Platz" */
const RANK = /\b(?:Platz|Rang|Stelle|Position)/;
const RANK_LENGTH = 40;
/** Calendars differed before. */
const FIRST_YEAR = 1900;
const LONGEST_MONTH = 31;
/** Days of the sources that are offered. */
const CHOICES = 3;

/** What stands between a night and its first day, and between the two: "von", "to", "auf den". */
const APART = /^ \p{L}{2,4}(?: \p{L}{2,4})? $/u;

/** A night is that of two days, one after the other. */
function nights({ document: { plain, text, language } }: Draft, { dates }: SentenceReading): Finding[] {
  return dates.flatMap((night, at): Finding[] => {
    const [from, next] = dates.slice(at + 1);
    if (night.date.partOfDay !== 'night' || !from || !APART.test(plain.slice(night.end, from.start))) return [];
    const to = from.date.until ? endOf(from) : next && APART.test(plain.slice(from.end, next.start)) ? next : undefined;
    // "Every night from Thursday to Saturday", "jede Nacht von Montag bis Freitag": several.
    if (!to || !/ (?:auf|zum?|to|into) /.test(plain.slice(from.start, to.start)) || (language === 'en' && !/\bthe $/.test(plain.slice(Math.max(0, night.start - 4), night.start)))) return [];
    const day = following(from.date, to.date);
    if (!day) return [];
    const right = formatDateLike({ ...to.date, ...day }, to, text, language);
    return [refutation('date-mismatch', to, `${right ?? 'the next day'} follows ${text.slice(from.start, Math.min(from.end, to.start)).replace(/ \S* ?$/, '')}, ${text.slice(to.start, to.end)} here`, right ? [right] : [])];
  });
}

/** The day behind a day, where the other is not it. */
function following(from: DateValue, to: DateValue): DateValue | undefined {
  if (from.weekday !== undefined) {
    const weekday = (from.weekday % WEEK) + 1;
    return to.weekday === undefined || to.weekday === weekday ? undefined : { weekday };
  }
  return from.day === undefined || to.day === undefined || from.day >= SHORTEST_MONTH || to.day === from.day + 1 ? undefined : { day: from.day + 1 };
}

const WEEK = 7;
const SHORTEST_MONTH = 28;

function endOf(mention: DateMention): DateMention | undefined {
  const { untilParts: parts, date: { until: date } } = mention;
  return parts?.weekday && date && mention.parts.weekday ? { ...mention, ...parts.weekday, date, parts } : undefined;
}

/** An hour behind the last; of the words for one, "Uhr" is never said of a duration. */
function hours({ document: { plain }, index }: Draft, { start, end }: SentenceReading): Finding[] {
  return [...plain.slice(start, end).matchAll(/(?<![\d.,:])(?:(\d{1,2}) ?(?:Uhr )?(?:bis|[-–]) ?)?(\d\d)(?=(?:[.:]\d\d)? Uhr\b)/g)].flatMap(([found, from, hour], i, all): Finding[] => {
    if (Number(hour) <= LAST_HOUR) return [];
    const right = [...new Set(index.dates.flatMap(({ date: { hour: begin, until } }) => (from !== undefined && begin === Number(from) ? until?.hour : begin) ?? []))].map(String).filter((h) => from !== undefined || isNearDigits(h, hour!));
    const at = start + all[i]!.index + found.length - hour!.length;
    return [refutation('date-mismatch', { start: at, end: at + hour!.length }, `a day has no hour ${hour}`, right.length === 1 ? right : [])];
  });
}

const LAST_HOUR = 24;

/** From a figure to the same figure goes nothing, nor from a larger one: one end is that of the range that the source has. */
function badRanges({ document, index, style }: Draft, { quantities }: SentenceReading): Finding[] {
  const { plain, text } = document;
  return quantities.flatMap((a, i): Finding[] => {
    const b = quantities[i + 1];
    const value = a.quantity.low;
    if (!b || a.quantity.unit !== 'count' || value < 2 || value !== a.quantity.high || b.quantity.low !== b.quantity.high || b.quantity.low > value || b.quantity.counted === undefined && b.quantity.unit === 'count') return [];
    const between = /\b(?:between|zwischen) $/i.test(plain.slice(Math.max(0, a.start - 9), a.start));
    if (!(between ? /^ (?:and|und) $/ : /^ (?:to|bis) $/).test(plain.slice(a.end, b.start))) return [];
    const edits = index.quantities.filter(({ quantity: q }) => q.unit === b.quantity.unit && q.low < q.high)
      .flatMap(({ quantity: { low, high } }) => (high === b.quantity.low ? writeQuantity({ ...a.quantity, low, high: low }, a, document, style) : low === value ? writeQuantity({ ...b.quantity, low: high, high }, b, document, style) : undefined) ?? []);
    const [edit] = edits;
    // "It fell from 20 to 15 percent" is no range, whatever range ends with 15.
    if (b.quantity.low < value && !(between && edit)) return [];
    return [refutation('number-mismatch', edit ?? b.number, `no range goes from ${text.slice(a.number.start, a.number.end)} to ${text.slice(b.number.start, b.number.end)}`, edit && edits.every((e) => e.text === edit.text) ? [edit.text] : [])];
  });
}

/** "Ada Brandt and Ada Brandt" */
function againstItself({ document: { plain } }: Draft, { names }: SentenceReading): Finding[] {
  return names.flatMap(({ key, mention: { name, start, end, tail } }, i): Finding[] => {
    const before = names[i - 1];
    if (before?.key !== key || before.mention.name !== name || !/\s/.test(name) || !BETWEEN.test(plain.slice(before.mention.end, start))) return [];
    return [refutation('entity-mismatch', { start, end: end - tail.length }, `${name} is named before, and again here`)];
  });
}

const BETWEEN = /^ (?:and|und|or|oder) (?:the |der |die |das |den )?$/;

/** "3. The next step", in running text; what opens a paragraph as an item does, opens a list of one. */
const STEP = /(?<=^|[.!?:] )(\d{1,2})(?=[.)] \p{Lu})/gu;

/** Steps are counted one by one. A list's items are counted by whoever shows it, and two of a ranking may share a place. */
function steps({ document: { blocks, text }, own, found }: Draft): Finding[] {
  const [first, last] = [own[0]?.start ?? Infinity, own.at(-1)?.end ?? 0];
  return blocks.flatMap((block) => {
    if ((block.kind !== 'paragraph' && block.kind !== 'item') || block.end <= first || block.start >= last) return [];
    const from = text.lastIndexOf('\n', block.start) + 1;
    const numbers = [...text.slice(from, block.end).matchAll(STEP)].map((m) => ({ start: from + m.index, end: from + m.index + m[0].length, value: Number(m[0]) })).filter((n) => !found.dates.some((d) => d.start <= n.start && n.end < d.end));
    return numbers.flatMap((n, i): Finding[] => {
      const [before, after] = [numbers[i - 1]?.value, numbers[i + 1]?.value];
      const right = before === undefined ? 1 : before + 1;
      const isCounted = after === right + 1 || (after === undefined && i > 1 && numbers.slice(0, i).every((m, k) => m.value === k + 1));
      if (!isCounted || n.value === right || n.value === before || n.value === after || n.value === 1 || (before === undefined && (n.value === right + 2 || n.start > from))) return [];
      return [refutation('number-mismatch', n, before === undefined ? `1 comes before 2, ${n.value} here` : `${right} comes after ${before}, ${n.value} here`, [String(right)])];
    });
  });
}
