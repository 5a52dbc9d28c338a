/** Days that the sources tell in another way than the draft: "on Saturday" for the 15th, "17 March" for the Monday after the 16th. */
import type { FactIndex } from '../facts/fact-index.js';
import { weekdayOf } from '../recognize/date-compare.js';
import type { DateFact, DateMention, DateValue } from '../types.js';

interface Day {
  readonly fact: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first passages of an article tell when it was written. */
const OPENING = 3;
const WEEK = 7;
const DAY = 86_400_000;

/** The fact whose day is the one that the draft says, by the calendar and the year in which the sources were written. */
export function dayByCalendar(index: FactIndex, { date }: DateMention): string | undefined {
  const { year, month, day, weekday, until, relative, quarter, half, season, decade } = date;
  if (until || relative || quarter !== undefined || half !== undefined || season !== undefined || decade !== undefined || (month === undefined && weekday === undefined)) return undefined;
  if (month === undefined && (year !== undefined || day !== undefined)) return undefined;
  const known = daysOf(index);
  const found = known.days.find((d) => (year === undefined || year === d.year) && (month === undefined || month === d.month) && (day === undefined || day === d.day) && (weekday === undefined || weekday === weekdayOf(d.year, d.month, d.day)));
  if (found) return found.fact;
  if (year !== undefined && day === undefined && weekday === undefined) return known.months.find((d) => d.month === month && d.year === year)?.fact;
  return day !== undefined ? known.near.find((d) => (year === undefined || year === d.year) && month === d.month && day === d.day && (weekday === undefined || weekday === weekdayOf(d.year, d.month, d.day)))?.fact : undefined;
}

interface Days {
  readonly days: readonly Day[];
  readonly months: readonly Day[];
  /** What a bare weekday of the sources stands for, within a week of their day. */
  readonly near: readonly Day[];
}

const known = new WeakMap<FactIndex, Days>();

function daysOf(index: FactIndex): Days {
  let found = known.get(index);
  if (!found) known.set(index, (found = reckon(index)));
  return found;
}

function reckon(index: FactIndex): Days {
  const [days, months, near]: [Day[], Day[], Day[]] = [[], [], []];
  const about = dayOfWriting(index);
  for (const f of index.dates) {
    for (const p of [f.date, ...(f.date.until ? [f.date.until] : [])]) {
      const year = p.year ?? f.date.year ?? about?.getUTCFullYear();
      if (year === undefined) continue;
      const month = p.month ?? (p.day === undefined ? undefined : f.date.month);
      if (month !== undefined) (p.day === undefined ? months : days).push({ fact: f.id, year, month, day: p.day ?? 1 });
      else if (about && p.weekday !== undefined && p.weekday <= WEEK) near.push(...around(about, p.weekday, f));
    }
  }
  return { days, months, near };
}

function around(about: Date, weekday: number, { id }: DateFact): Day[] {
  return Array.from({ length: 2 * WEEK + 1 }, (_, i) => new Date(about.getTime() + (i - WEEK) * DAY))
    .map((d): Day => ({ fact: id, year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() }))
    .filter((d) => weekdayOf(d.year, d.month, d.day) === weekday);
}

/** The year of publication, or of the day that an article's opening tells. */
export function yearOfWriting(index: FactIndex): number | undefined {
  return dayOfWriting(index)?.getUTCFullYear();
}

/** The day of publication; else the first whole date of an article's opening. */
function dayOfWriting({ published, dates, passageOf }: FactIndex): Date | undefined {
  if (published) return new Date(`${published.slice(0, 10)}T00:00:00Z`);
  const whole = (d: DateValue) => d.year !== undefined && d.month !== undefined && d.day !== undefined;
  const first = dates.find((f) => whole(f.date) && (passageOf.get(f.id)?.index ?? OPENING) < OPENING)?.date;
  return first && new Date(Date.UTC(first.year!, first.month! - 1, first.day));
}
