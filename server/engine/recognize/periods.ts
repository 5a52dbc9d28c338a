/** "$190 a year", "elf Stunden pro Woche": the period that a figure is told for, right behind it. */
import type { Language, Span } from '../types.js';

export interface Period extends Span {
  /** "year" */
  readonly id: string;
  /** How the language says it in each of the ways that can be told apart: as the text does first. */
  readonly called: (id: string) => string | undefined;
}

/** What a concept of a period begins with: `per-year`. */
export const PER = 'per-';

/** Behind a figure, with two words of what is counted at most. */
const FORMS: Readonly<Record<string, RegExp>> = {
  en: /^(?: (?!every|each|per|an?\b)\p{L}{2,20}){0,2} ((?:an?|per|every|each) (hour|night|day|week|month|quarter|year))\b/u,
  de: /^(?: (?!pro\b|je\b|im\b|am\b|in\b|jede)\p{L}{2,24}){0,2} ((?:pro|je|im|am|in der|jede[ns]?) (stunde|nacht|tag|woche|monat|quartal|jahr))(?![\p{L}-])/iu,
};

const NOUNS: Readonly<Record<string, string>> = { stunde: 'hour', nacht: 'night', tag: 'day', woche: 'week', monat: 'month', quartal: 'quarter', jahr: 'year' };
const GERMAN: Readonly<Record<string, readonly [noun: string, inIt: string, each: string]>> = {
  hour: ['Stunde', 'in der Stunde', 'jede Stunde'], night: ['Nacht', 'in der Nacht', 'jede Nacht'], day: ['Tag', 'am Tag', 'jeden Tag'], week: ['Woche', 'in der Woche', 'jede Woche'],
  month: ['Monat', 'im Monat', 'jeden Monat'], quarter: ['Quartal', 'im Quartal', 'jedes Quartal'], year: ['Jahr', 'im Jahr', 'jedes Jahr'],
};
/** Characters of a form. */
const LONGEST = 64;

/** Undefined where none stands behind `at`; and for "in the year 2020", which is a date. */
export function periodBehind(plain: string, at: number, language: Language): Period | undefined {
  const text = plain.slice(at, at + LONGEST);
  const match = FORMS[language]?.exec(text);
  const [all, said, noun] = match ?? [];
  if (all === undefined || said === undefined || noun === undefined) return undefined;
  if (/^ (?:\d|ago|earlier|later|before|after|zuvor|davor|darauf|danach|vor|nach)/.test(plain.slice(at + all.length, at + all.length + 10))) return undefined;
  const id = NOUNS[noun.toLowerCase()] ?? noun;
  const [way = ''] = said.toLowerCase().split(' ');
  const called = (other: string): string | undefined => {
    if (language === 'en') return `${way === 'a' || way === 'an' ? (other === 'hour' ? 'an' : 'a') : way} ${other}`;
    const own = GERMAN[other];
    return own && (way === 'pro' || way === 'je' ? `${way} ${own[0]}` : way.startsWith('jede') ? own[2] : own[1]);
  };
  return { start: at + all.length - said.length, end: at + all.length, id, called };
}
