/** Writes the source's date the way the draft writes its own. */
import { dateLexicon } from '../recognize/date-lexicon.js';
import { spellNumber } from './number-words.js';
import { weekdayOf } from '../recognize/date-compare.js';
import type { NameForms } from '../locales/dates-types.js';
import type { DateMention, DateValue, Language, Span } from '../types.js';

interface Edit extends Span { readonly text: string }
type Parts = DateMention['parts'];

/**
 * The draft's mention with the source's components in place of those that differ: same width of name, same padding, same
 * suffixes. `undefined` where nothing differs or the draft's form cannot carry the source's date.
 */
export function formatDateLike(value: DateValue, like: DateMention, draftText: string, language: Language): string | undefined {
  const writer: Writer = { text: draftText, language, padded: isPadded(like, draftText) };
  if ((value.until === undefined) !== (like.date.until === undefined)) return undefined;
  const { season, decade } = like.date;
  const word = value.season && season && value.season !== season ? otherSeason(writer, value.season, like) : otherDecade(writer, value, like);
  const own = editsFor(writer, word ? { ...value, season, decade } : value, like.date, like.parts);
  const edits = own && word ? [word, ...own].sort((a, b) => a.start - b.start) : own;
  const untilEdits = value.until && like.date.until ? editsFor(writer, value.until, like.date.until, like.untilParts ?? {}) : [];
  if (!edits || !untilEdits) return undefined;
  return apply(draftText, like, [...edits, ...untilEdits]);
}

interface Writer {
  readonly text: string;
  readonly language: Language;
  /** Numeric dates carry leading zeros. */
  readonly padded: boolean;
}

function isPadded(like: DateMention, text: string): boolean {
  const texts = [like.parts.day, like.parts.month].map((part) => (part ? text.slice(part.start, part.end) : ''));
  const iso = like.parts.year && like.parts.month && like.parts.day
    ? like.parts.year.start < like.parts.month.start && /^\d{4}-\d\d-\d\d$/.test(text.slice(like.parts.year.start, like.parts.day.end)) : false;
  return iso || texts.some((part) => /^0\d$/.test(part));
}

const WITHOUT_SPAN = ['half', 'season', 'decade', 'partOfDay'] as const;

/** `undefined`: the form cannot carry the value. */
function editsFor(writer: Writer, value: DateValue, old: DateValue, parts: Parts): Edit[] | undefined {
  const steps = old.relative ? relative(writer, value.relative, old.relative, parts.relative) : [];
  if (!steps) return undefined;
  for (const field of WITHOUT_SPAN) {
    if (old[field] !== undefined && value[field] !== undefined && old[field] !== value[field]) return undefined;
  }
  const target = completed(value, old);
  if (target.minute && old.hour !== undefined && old.minute === undefined) return undefined;
  const edits: Edit[] = [...steps];
  for (const field of ['year', 'month', 'day', 'weekday', 'quarter', 'hour', 'minute'] as const) {
    const [to, from, span] = [target[field], old[field], parts[field]];
    if (to === undefined || from === undefined || to === from) continue;
    if (!span) return undefined;
    const edit = write(writer, field, to, from, span);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** "autumn" -> "spring"; of an article that does not fit ("das Frühjahr" -> "das Herbst") nothing is made. */
function otherSeason({ text, language }: Writer, to: NonNullable<DateValue['season']>, { start, end, date }: DateMention): Edit | undefined {
  const { seasons } = dateLexicon(language).words;
  const right = MASCULINE[language]?.[to] ?? (language === 'en' ? to : undefined);
  const [word, ...more] = [...text.slice(start, end).matchAll(/\p{L}+/gu)].filter((w) => seasons[w[0].toLowerCase()] === date.season);
  if (!right || !word || more.length || /.s$/.test(word[0]) || /\b(?:das|ins|fürs)\s$/i.test(text.slice(Math.max(0, start - 5), start + word.index))) return undefined;
  const at = start + word.index;
  return { start: at, end: at + word[0].length, text: /^\p{Lu}/u.test(word[0]) ? right[0]!.toUpperCase() + right.slice(1) : right };
}

/** "the 1970s" -> "the 1950s", "70er" -> "50er" within a century. */
function otherDecade({ text }: Writer, value: DateValue, { start, end, date }: DateMention): Edit | undefined {
  const { decade: to, span = TEN } = value;
  const from = date.decade;
  if (to === undefined || from === undefined || to === from || span !== TEN || (date.span ?? TEN) !== TEN) return undefined;
  const [digits, ...more] = text.slice(start, end).matchAll(/\d+/g);
  if (!digits || more.length) return undefined;
  const own = digits[0] === String(from) ? String(to) : digits[0] === String(from % 100) && Math.floor(from / 100) === Math.floor(to / 100) ? pad(to % 100) : undefined;
  const at = start + digits.index;
  return own === undefined ? undefined : { start: at, end: at + digits[0].length, text: own };
}

const TEN = 10;

/** "Frühling", as "Frühjahr" has another article. */
const MASCULINE: Readonly<Record<string, Readonly<Record<NonNullable<DateValue['season']>, string>>>> = { de: { spring: 'Frühling', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' } };

/** "three weeks ago" -> "two weeks ago": only the number changes, and only where a number was written. */
function relative(writer: Writer, to: DateValue['relative'], from: NonNullable<DateValue['relative']>, span: Span | undefined): Edit[] | undefined {
  if (!to || !span || to.unit !== from.unit || Math.sign(to.offset) !== Math.sign(from.offset)) return undefined;
  if (to.offset === from.offset) return [];
  const [is, was] = [Math.abs(to.offset), Math.abs(from.offset)];
  if (is < 2 || was < 2) return undefined;
  const words = [...writer.text.slice(span.start, span.end).matchAll(/\d+|[\p{L}-]+/gu)];
  const digits = words.find((w) => w[0] === String(was));
  const word = digits ?? words.find((w) => w[0].toLowerCase() === spellNumber(was, writer.language));
  const text = digits ? String(is) : spellNumber(is, writer.language);
  if (!word || !text) return undefined;
  const start = span.start + word.index;
  return [{ start, end: start + word[0].length, text: /^\p{Lu}/u.test(word[0]) ? text[0]!.toUpperCase() + text.slice(1) : text }];
}

/** Adds the components that the draft writes and that follow from the source's. */
function completed(value: DateValue, old: DateValue): DateValue {
  const all: { -readonly [K in keyof DateValue]: DateValue[K] } = { ...value };
  if (all.weekday === undefined && old.weekday !== undefined) {
    const [year, month, day] = [all.year ?? old.year, all.month ?? old.month, all.day ?? old.day];
    if (year !== undefined && month && day) all.weekday = weekdayOf(year, month, day);
  }
  if (all.quarter === undefined && all.month) all.quarter = Math.ceil(all.month / 3);
  if (old.minute !== undefined && all.hour !== undefined) all.minute ??= 0;
  return all;
}

function write(writer: Writer, field: keyof Parts, to: number, from: number, span: Span): Edit | undefined {
  const written = writer.text.slice(span.start, span.end);
  switch (field) {
    case 'year':
      if (!/^\d+$/.test(written)) return undefined;
      if (written.length === 2) return Math.floor(to / 100) === Math.floor(from / 100) ? { ...span, text: pad(to % 100) } : undefined;
      return { ...span, text: String(to) };
    case 'month':
      return /^\d+$/.test(written) ? number(writer, to, span) : name(writer, 'months', to, span, written);
    case 'weekday':
      return name(writer, 'weekdays', to, span, written);
    case 'day':
      return number(writer, to, span);
    case 'quarter':
      return /^\d+$/.test(written) ? number(writer, to, span) : ordinalWord(writer, to, span, written);
    case 'hour':
      return hour(writer, to, from, span, written);
    case 'minute':
      return { ...span, text: pad(to) };
    default:
      return undefined;
  }
}

const pad = (value: number) => String(value).padStart(2, '0');

/** A day, a month or a quarter in digits, with the ending of an ordinal behind it. */
function number(writer: Writer, to: number, span: Span): Edit | undefined {
  const text = writer.padded && span.end - span.start === 2 ? pad(to) : String(to);
  const ending = /^\p{L}{1,3}/u.exec(writer.text.slice(span.end, span.end + 3))?.[0];
  if (!ending || !dateLexicon(writer.language).words.ordinalEndings.includes(ending.toLowerCase())) return { ...span, text };
  const own = englishEnding(writer.language, to);
  return own ? { start: span.start, end: span.end + ending.length, text: text + own } : undefined;
}

function englishEnding(language: Language, value: number): string | undefined {
  if (language !== 'en') return undefined;
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function hour(writer: Writer, to: number, from: number, span: Span, written: string): Edit | undefined {
  const twelve = Number(written) !== from;
  // The half of the day is written elsewhere: "3 pm" cannot become 9 in the morning here.
  if (twelve || /^(?::\d\d)?\s?[ap]\.?m\b/i.test(writer.text.slice(span.end, span.end + 8))) {
    if (to >= 12 !== from >= 12) return undefined;
    return { ...span, text: String(to % 12 || 12) };
  }
  return { ...span, text: /^0\d$/.test(written) ? pad(to) : String(to) };
}

/** A month's or weekday's name in the width, case and form in which the draft has its own. */
function name(writer: Writer, kind: 'months' | 'weekdays', to: number, span: Span, written: string): Edit | undefined {
  const forms: NameForms = dateLexicon(writer.language).names[kind];
  const bare = (text: string) => text.toLowerCase().replace(/\.$/, '');
  const dotted = writer.text[span.end] === '.' && isShort(writer.language, written) && !forms.wide.some((form) => form.some((n) => bare(n) === written.toLowerCase()));
  const lists = dotted ? forms.abbreviated : [...forms.wide, ...forms.abbreviated];
  let list = lists.find((form) => form.some((n) => bare(n) === written.toLowerCase()));
  let ending = '';
  if (!list) {
    const stem = forms.wide[0]!.find((n) => written.toLowerCase().startsWith(n.toLowerCase()));
    if (stem) {
      list = forms.wide[0];
      ending = written.slice(stem.length);
    } else if (isShort(writer.language, written)) {
      list = forms.abbreviated[0];
    }
  }
  const text = list?.[to - 1];
  if (!text) return undefined;
  const cased = (written === written.toUpperCase() && written.length > 1 ? text.toUpperCase()
    : written[0] !== written[0]!.toLowerCase() ? text[0]!.toUpperCase() + text.slice(1) : text).replace(/\.$/, '') + ending;
  // A name that is not shortened ("May") takes no dot.
  const full = dotted && forms.wide.some((form) => form.some((n) => n.toLowerCase() === bare(text)));
  return { start: span.start, end: full ? span.end + 1 : span.end, text: cased };
}

/** Whether a name is a newsroom's own abbreviation ("Sept"), which CLDR lacks. Other unknown forms are inflections. */
function isShort(language: Language, written: string): boolean {
  const meaning = dateLexicon(language).meanings.get(written.toLowerCase());
  return Boolean(meaning?.shortMonth || meaning?.shortWeekday);
}

/** "dritten" -> "zweiten": the word of the same ending. */
function ordinalWord(writer: Writer, to: number, span: Span, written: string): Edit | undefined {
  const { ordinals } = dateLexicon(writer.language).words;
  const old = written.toLowerCase();
  const ending = /(?:e[nmrs]?|d|t)$/.exec(old)?.[0] ?? '';
  const candidates = Object.keys(ordinals).filter((word) => ordinals[word] === to);
  const word = candidates.find((candidate) => candidate.length > ending.length && candidate.endsWith(ending)) ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (!word) return undefined;
  return { ...span, text: written[0] !== old[0] ? word[0]!.toUpperCase() + word.slice(1) : word };
}

/** The mention with the edits done. A span that both ends of a range share must get one text. */
function apply(text: string, like: Span, edits: readonly Edit[]): string | undefined {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let result = '';
  let at = like.start;
  for (const [index, edit] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && before.start === edit.start) {
      if (before.text !== edit.text) return undefined;
      continue;
    }
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  result += text.slice(at, Math.max(at, like.end));
  return result === text.slice(like.start, like.end) ? undefined : result;
}
