/** Dates as people read them, for messages, hovers and completions. */
import type { DateValue } from '../types.js';

/** A Monday, so that a weekday is named without a date. */
const MONDAY = 5;

/** Every part that is there, in the order of the language; '' for a date without parts. */
export function formatDate(date: DateValue, language: string): string {
  const from = point(date, language);
  const to = date.until && point(date.until, language);
  return to ? [from, to].filter(Boolean).join(' – ') : from;
}

function point(date: DateValue, language: string): string {
  const parts = [relative(date, language), calendar(date, language), date.season && seasonOf(date, language), date.decade !== undefined && `${date.decade}–${date.decade + (date.span ?? 10) - 1}`, time(date, language)];
  return parts.filter(Boolean).join(', ');
}

function calendar(date: DateValue, language: string): string {
  const { year, month, day, weekday, quarter, half } = date;
  const named = weekday !== undefined && weekday < 8;
  if (quarter !== undefined || half !== undefined) return [quarter !== undefined ? `Q${quarter}` : `H${half}`, year].filter((p) => p !== undefined).join(' ');
  if (date.season) return named ? weekdayName(weekday, language) : '';
  const options: Intl.DateTimeFormatOptions = {
    ...(year !== undefined ? { year: 'numeric' } : {}),
    ...(month !== undefined ? { month: 'long' } : {}),
    ...(day !== undefined ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  };
  // A leap year, so that any day may stand alone; the year of a date in full decides nothing but itself.
  const at = new Date(Date.UTC(2024, (month ?? 1) - 1, day ?? 1));
  if (year !== undefined) at.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const written = year === undefined && month === undefined && day === undefined ? '' : new Intl.DateTimeFormat(language, options).format(at);
  return [named ? weekdayName(weekday, language) : '', written].filter(Boolean).join(', ');
}

function weekdayName(weekday: number, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, MONDAY + weekday - 1)));
}

const SEASONS: Readonly<Record<string, Readonly<Record<NonNullable<DateValue['season']>, string>>>> = {
  de: { spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' },
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
};

function seasonOf(date: DateValue, language: string): string {
  const name = (SEASONS[language] ?? SEASONS['en']!)[date.season!];
  return date.year === undefined ? name : `${name} ${date.year}`;
}

function relative({ relative: step }: DateValue, language: string): string {
  return step ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(step.offset, step.unit) : '';
}

function time({ hour, minute }: DateValue, language: string): string {
  if (hour === undefined) return '';
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 1, hour, minute ?? 0)));
}
