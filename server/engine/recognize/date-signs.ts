/** Dates of languages that put a sign behind each number: 2022年9月6日, 2022년 9월 6일. */
import type { DateMention, DateValue, Sentence, Span } from '../types.js';
import type { DateSigns, NameForms } from '../locales/dates-types.js';
import type { Lexicon } from './date-lexicon.js';

interface Pattern {
  readonly expression: RegExp;
  readonly weekdays: Readonly<Record<string, number>>;
}

const patterns = new WeakMap<DateSigns, Pattern>();

const DIGIT = '[0-9０-９]';
const HAN = '[〇零一二三四五六七八九十]';

/** Sorted, disjoint. */
export function readSigned(plain: string, sentence: Sentence, index: number, lexicon: Lexicon): DateMention[] {
  const signs = lexicon.signs!;
  const { expression, weekdays } = patternFor(signs, lexicon.names.weekdays);
  const mentions: DateMention[] = [];
  expression.lastIndex = sentence.start;
  for (let match = expression.exec(plain); match && match.index < sentence.end; match = expression.exec(plain)) {
    const point = toPoint(match, signs, weekdays);
    if (!point) continue;
    const mention: DateMention = { kind: 'date', start: match.index, end: match.index + match[0].length, sentence: index, ...point };
    const before = mentions[mentions.length - 1];
    const ranged = before && joinRange(plain, before, mention, signs);
    if (ranged) mentions[mentions.length - 1] = ranged;
    else mentions.push(mention);
  }
  return mentions;
}

/** Made once for a language. */
export function patternFor(signs: DateSigns, names: NameForms): Pattern {
  let pattern = patterns.get(signs);
  if (pattern) return pattern;
  const weekdays: Record<string, number> = { ...signs.weekdays };
  for (const form of [...names.wide]) form.forEach((name, i) => { weekdays[name] = i + 1; });
  const any = (words: readonly string[]) => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
  const year = `(?<year>${DIGIT}{4}|${HAN}{4})\\s?${signs.year}(?!${signs.decade.slice(signs.year.length)})`;
  const month = `(?<month>${DIGIT}{1,2}|${HAN}{1,3})\\s?${signs.month}`;
  const day = `(?<day>${DIGIT}{1,2}|${HAN}{1,3})\\s?${any(signs.day)}`;
  const time = `(?:(?<half>${any([...signs.am, ...signs.pm])})\\s?)?(?<hour>${DIGIT}{1,2})\\s?${any(signs.hour)}(?!间|間)(?:\\s?(?<minute>${DIGIT}{1,2})\\s?${any(signs.minute)})?`;
  const copy = (text: string, n: number) => text.replace(/\?<(\w+)>/g, (_, name: string) => `?<${name}${n}>`);
  const weekday = `[\\s(（,，]{0,2}(?<weekday>${any(Object.keys(weekdays))})[)）]?`;
  const quarter = `${signs.quarter.before ? `(?:${signs.quarter.before})?` : ''}(?<quarter>[1-4１-４一二三四])\\s?${any(signs.quarter.after)}`;
  const alternatives = [
    `${copy(year, 1)}\\s?(?:${copy(quarter, 1)}|${copy(month, 1)}(?:\\s?${copy(day, 1)})?)(?:${copy(weekday, 1)})?(?:\\s?${copy(time, 1)})?`,
    copy(year, 2),
    `${copy(month, 3)}(?:\\s?${copy(day, 3)})?(?:${copy(weekday, 3)})?(?:\\s?${copy(time, 3)})?`,
    `(?<![0-9])(?<year4>\\d{4})(?<separator>[/.-])\\s?(?<month4>\\d{1,2})\\k<separator>\\s?(?<day4>\\d{1,2})(?![0-9])(?:\\.(?=\\s|$|[,)]))?`,
    copy(quarter, 5),
    `(?<decade>${DIGIT}{4}|(?<![0-9０-９])${DIGIT}{2})\\s?${signs.decade}`,
    `(?<century>${DIGIT}{1,2})\\s?${signs.century}`,
    `(?<weekday6>${any(Object.keys(weekdays))})(?:\\s?${copy(time, 6)})?`,
    copy(time, 7),
    `(?<phrase>${any(Object.keys(signs.phrases))})`,
  ];
  pattern = { expression: new RegExp(`(?<![0-9０-９])(?:${alternatives.join('|')})`, 'gu'), weekdays };
  patterns.set(signs, pattern);
  return pattern;
}

const HAN_DIGITS = '〇一二三四五六七八九';

/** Digits of any width, or Han numerals up to 99 (or digit by digit, in years). */
function toNumber(text: string): number {
  const plain = text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/零/g, '〇');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (!plain.includes('十')) return Number([...plain].map((c) => HAN_DIGITS.indexOf(c)).join(''));
  const [tens, ones] = plain.split('十');
  return (tens ? HAN_DIGITS.indexOf(tens) : 1) * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0);
}

const LIMITS = { year: [1000, 2200], month: [1, 12], day: [1, 31], quarter: [1, 4], hour: [0, 24], minute: [0, 59] } as const;

function toPoint(match: RegExpExecArray, signs: DateSigns, weekdays: Pattern['weekdays']): { date: DateValue; parts: DateMention['parts'] } | undefined {
  const groups: Record<string, string> = {};
  for (const [name, text] of Object.entries(match.groups!)) if (text !== undefined) groups[name.replace(/\d$/, '')] = text;
  if (groups.phrase !== undefined) {
    const date = signs.phrases[groups.phrase]!;
    const whole = { start: match.index, end: match.index + match[0].length };
    return { date, parts: date.relative ? { relative: whole } : { weekday: whole } };
  }
  const date: { -readonly [K in keyof DateValue]: DateValue[K] } = {};
  const parts: { -readonly [K in keyof DateMention['parts']]: Span } = {};
  let from = 0;
  const place = (text: string): Span => {
    const at = match[0].indexOf(text, from);
    from = at + text.length;
    return { start: match.index + at, end: match.index + from };
  };
  for (const field of ['year', 'quarter', 'month', 'day', 'weekday', 'hour', 'minute'] as const) {
    const text = groups[field];
    if (text === undefined) continue;
    parts[field] = place(text);
    if (field === 'weekday') {
      date.weekday = weekdays[text]!;
      continue;
    }
    const value = toNumber(text);
    const [low, high] = LIMITS[field];
    if (!(low <= value && value <= high)) return undefined;
    date[field] = value;
  }
  if (groups.half && date.hour !== undefined && date.hour <= 12) date.hour = signs.pm.includes(groups.half) ? (date.hour % 12) + 12 : date.hour % 12;
  if (groups.decade) {
    const value = toNumber(groups.decade);
    date.decade = groups.decade.length === 2 ? 1900 + value : value;
  }
  if (groups.century) {
    date.decade = (toNumber(groups.century) - 1) * 100;
    date.span = 100;
  }
  return { date, parts };
}

/** "2009年至2014年", "2009年から2014年": two points with a range's sign between, or a bare first number. */
function joinRange(plain: string, first: DateMention, second: DateMention, signs: DateSigns): DateMention | undefined {
  if (first.date.until || first.date.relative || second.date.relative) return undefined;
  const between = plain.slice(first.end, second.start).trim();
  if (!/^[–—~〜～-]$/.test(between) && !signs.until.includes(between)) return undefined;
  const finest = (date: DateValue) => (['hour', 'day', 'month', 'weekday', 'quarter', 'year'] as const).find((field) => date[field] !== undefined);
  if (finest(first.date) !== finest(second.date)) return undefined;
  return { ...first, end: second.end, date: { ...first.date, until: second.date }, untilParts: second.parts };
}
