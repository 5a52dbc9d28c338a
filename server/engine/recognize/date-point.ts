/** Reads one point in time from the tokens of a sentence: a day, a month, a year, a weekday, a time … */
import { conceptLexicon } from '../locales/concepts.js';
import type { DateMention, DateValue, Span } from '../types.js';
import type { Lexicon } from './date-lexicon.js';
import { glued, has, type Token } from './date-tokens.js';

export interface Reading {
  /** First token, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly date: DateValue;
  readonly parts: DateMention['parts'];
  readonly untilParts?: DateMention['parts'];
}

type Parts = { -readonly [K in keyof DateMention['parts']]: Span };
type Value = { -readonly [K in keyof DateValue]: DateValue[K] };

export interface Scene {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly language: string;
  /** True inside a range: its second end needs no sign of its own. */
  readonly inRange: boolean;
  /** A time behind the day is left alone: "Monday to Friday, 10 am to 5 pm". */
  readonly dayOnly?: boolean;
}

const span = (token: Token): Span => ({ start: token.start, end: token.end });
const DASHES = new Set(['–', '-', '—', '‑', '−']);
const APOSTROPHES = new Set(['\'', '’']);

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && DASHES.has(token.text);
}

const isMark = (token: Token | undefined, text: string) => token?.kind === 'mark' && token.text === text;

/** A point in time that begins at token `i`. */
export function readPoint(scene: Scene, i: number): Reading | undefined {
  const token = scene.tokens[i]!;
  const reading = (token.meaning?.weekday && readWeekday(scene, i)) || readCore(scene, i) || readTime(scene, i);
  return reading && withTime(scene, withWeekdayBehind(scene, reading));
}

function readCore(scene: Scene, i: number): Reading | undefined {
  const { lexicon } = scene;
  const token = scene.tokens[i]!;
  if (token.kind === 'number') {
    return readIso(scene, i) ?? readYearFirst(scene, i) ?? readNumeric(scene, i) ?? readDayMonth(scene, i) ?? readOrdinalPeriod(scene, i)
      ?? readAgo(scene, i) ?? readDecade(scene, i) ?? readYear(scene, i);
  }
  if (token.kind === 'mark') return APOSTROPHES.has(token.text) ? readShortYear(scene, i) : undefined;
  const { meaning } = token;
  if (meaning) {
    if (meaning.phrases) {
      const phrase = readPhrase(scene, i);
      if (phrase) return phrase;
    }
    if (meaning.month) return readMonth(scene, i);
    const compound = meaning.number === 20 ? readCompoundCentury(scene, i) : undefined;
    if (compound) return compound;
    const special = (meaning.ordinal && readOrdinalPeriod(scene, i)) || (meaning.modifier !== undefined && readModified(scene, i))
      || (meaning.unit && scene.lexicon.words.modifierAfter && readModifiedUnit(scene, i))
      || ((meaning.number || has(token, 'agoBefore')) && readAgo(scene, i)) || (meaning.season && readSeason(scene, i))
      || (meaning.decade && readDecadeWord(scene, i));
    if (special) return special;
    const part = readPartOfDay(scene, i);
    if (part) return part;
    if (has(token, 'decadeBefore')) {
      const decade = readDecadeBehind(scene, i);
      if (decade) return decade;
    }
  }
  if (lexicon.words.romanCenturies && token.capital) {
    const century = readRomanCentury(scene, i);
    if (century) return century;
  }
  if (lexicon.words.romanCenturies && has(token, 'century')) return readRomanCentury(scene, i);
  return token.text.length === 1 && (token.text === 'q' || token.text === 'h') ? readShortPeriod(scene, i) : undefined;
}

// ── Years ───────────────────────────────────────────────────────────────────

function isFourDigits(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const token = tokens[i];
  if (token?.kind !== 'number' || token.text.length !== 4) return false;
  const value = Number(token.text);
  if (value < 1000 || value > 2100) return false;
  const before = tokens[i - 1];
  if (glued(before, token)) {
    if (before!.kind === 'word') return false;
    if (/[.,:'’$€£¥#]/.test(before!.text) && (tokens[i - 2]?.kind === 'number' && glued(tokens[i - 2], before) || /[$€£¥#]/.test(before!.text))) return false;
  }
  const after = tokens[i + 1];
  if (isBeforeChrist(tokens, i + 1)) return false;
  if (glued(token, after)) {
    if (after!.kind === 'word') return false;
    const digits = tokens[i + 2]?.kind === 'number' && glued(after, tokens[i + 2]);
    if (digits && /[.,:'’]/.test(after!.text)) return false;
    // The first part of an ISO date is no year by itself.
    if (digits && after!.text === '-' && tokens[i + 2]!.text.length < 4) return false;
  }
  return true;
}

/** Years count backwards before Christ: no value here can say that. */
function isBeforeChrist(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text;
  return text === 'bc' || text === 'bce' || (text === 'v' && isMark(tokens[i + 1], '.') && /^chr|^u$/.test(tokens[i + 2]?.text ?? ''));
}

const CURRENCY = /^[$€£¥₹₩₽%‰°]$/;

function isCounted(scene: Scene, i: number): boolean {
  const before = scene.tokens[i - 1];
  if (before && CURRENCY.test(before.text)) return true;
  let j = i + 1;
  if (isDash(scene.tokens[j]) && glued(scene.tokens[i], scene.tokens[j])) j++;
  const after = scene.tokens[j];
  if (!after) return false;
  return CURRENCY.test(after.text) || has(after, 'counted') || after.meaning?.plural === true || (after.kind === 'word' && /^\p{Lu}{3}$/u.test(after.text.toUpperCase()) && after.capital && CODES.has(after.text));
}

const CODES = new Set(['usd', 'eur', 'gbp', 'chf', 'jpy', 'cny']);

/** A year behind a month, a quarter or a season: links and the word "year" may stand between. */
function readYearAfter(scene: Scene, i: number): { date: Value; parts: Parts; to: number } | undefined {
  const { tokens } = scene;
  let j = i;
  if (isMark(tokens[j], ',') || isMark(tokens[j], '/')) j++;
  const comma = j > i;
  while (!comma && (has(tokens[j], 'link') || (j > i && APOSTROPHES.has(tokens[j]?.text ?? '') && tokens[j + 1]?.kind === 'word'))) j++;
  const behind = scene.lexicon.words.modifierAfter && tokens[j]?.meaning?.unit === 'year' ? readModifiedUnit(scene, j) : undefined;
  if (behind && !comma) return { date: { ...behind.date }, parts: { ...behind.parts }, to: behind.to };
  if (tokens[j]?.meaning?.modifier !== undefined && tokens[j + 1]?.meaning?.unit === 'year' && !tokens[j + 1]!.meaning!.plural) {
    const offset = tokens[j]!.meaning!.modifier!;
    return { date: { relative: { unit: 'year', offset } }, parts: { relative: { start: tokens[j]!.start, end: tokens[j + 1]!.end } }, to: j + 2 };
  }
  const phrase = tokens[j]?.meaning?.phrases?.find((p) => p.words.length === 1 && p.date.relative?.unit === 'year');
  if (phrase && !comma) return { date: { relative: phrase.date.relative! }, parts: { relative: span(tokens[j]!) }, to: j + 1 };
  if (!comma && has(tokens[j], 'yearWord')) j++;
  if (APOSTROPHES.has(tokens[j]?.text ?? '')) {
    const short = readShortYear(scene, j);
    if (short?.date.year) return { date: { year: short.date.year }, parts: { year: short.parts.year! }, to: short.to };
  }
  if (!isFourDigits(scene, j) || (comma ? isCounted(scene, j) : isPlainlyCounted(scene, j))) return undefined;
  return { date: { year: Number(tokens[j]!.text) }, parts: { year: span(tokens[j]!) }, to: j + 1 };
}

function isPlainlyCounted(scene: Scene, i: number): boolean {
  const after = scene.tokens[i + 1];
  return after !== undefined && CURRENCY.test(after.text);
}

function readYear(scene: Scene, i: number): Reading | undefined {
  const { tokens } = scene;
  if (!isFourDigits(scene, i) || isCounted(scene, i)) return undefined;
  const token = tokens[i]!;
  if (!isYearHere(scene, i)) return undefined;
  const value = Number(token.text);
  const [slash, short] = [tokens[i + 1], tokens[i + 2]];
  const shortened = short?.kind === 'number' && short.text.length === 2 && glued(slash, short) && glued(token, slash)
    && (isMark(slash, '/') || slash?.text === '–') && tokens[i + 3]?.kind !== 'number' && !glued(short, tokens[i + 3]?.kind === 'word' ? tokens[i + 3] : undefined);
  if (shortened) {
    const end = Math.floor(value / 100) * 100 + Number(short.text) + (Number(short.text) < value % 100 ? 100 : 0);
    if (end > value) {
      return { from: i, to: i + 3, date: { year: value, until: { year: end } }, parts: { year: span(token) }, untilParts: { year: span(short) } };
    }
  }
  return { from: i, to: i + 1, date: { year: value }, parts: { year: span(token) } };
}

/** Whether four bare digits are a year, by what stands around them. */
function isYearHere(scene: Scene, i: number): boolean {
  const { tokens, lexicon } = scene;
  if (scene.inRange) return true;
  const value = Number(tokens[i]!.text);
  let b = i - 1;
  if (isDash(tokens[b])) b--;
  const before = tokens[b];
  const after = tokens[i + 1];
  if (isMark(before, '(') && (isMark(after, ')') || isDash(after) || isMark(after, ',') || isMark(after, ';'))) return true;
  if (isMark(before, '/') || isMark(before, '#') || isMark(after, '/') && tokens[i + 2]?.kind !== 'number') return false;
  if (has(after, 'yearWord')) return true;
  const other = skipRange(scene, i + 1, i);
  if (other !== undefined && isFourDigits(scene, other) && !isCounted(scene, other) && value >= 1500) return true;
  const { pluralEnding } = lexicon.words;
  const counts = after?.kind === 'word' && (lexicon.words.capitalNouns
    ? after.capital || (/(?:e|en|er)$/.test(after.text) && !has(after, 'determiner') && tokens[i + 2]?.kind === 'word' && tokens[i + 2]!.capital && !after.meaning && !conceptLexicon(scene.language).prepositions.has(after.text))
    : pluralEnding ? !after.capital && isPlural(after.text, pluralEnding) : true);
  if (has(before, 'yearSign')) return value >= 1400 || !counts;
  // "made in about 1585", "Um 1585 entstand"
  if (before?.kind === 'word' && ROUGHLY.test(before.text) && value >= 1200 && value <= 2060 && value % 100 !== 0 && !counts && (has(tokens[b - 1], 'yearSign') || (b === 0 && before.capital && lexicon.words.capitalNouns))) return true;
  // "die 1964 gegründete Firma", "the 2008 results"
  if (has(before, 'determiner') && value >= 1800 && value <= 2060) return !(after?.kind === 'word' && after.capital && lexicon.words.capitalNouns);
  // "1646 fiel der Ort an Genua": a sentence begins with the year of its verb.
  if (lexicon.words.capitalNouns && i === 0 && after?.kind === 'word' && !counts && value >= 1200 && value % 100 !== 0 && value <= 2060) return true;
  // "seit der Gründung Rostocks 1218 ist": behind a noun or a name, before a verb.
  if (lexicon.words.capitalNouns && before?.kind === 'word' && before.capital && b > 0 && after?.kind === 'word' && !counts && value >= 1200 && value < 1800 && value % 100 !== 0) return true;
  if (value < 1800 || value > 2060) return has(before, 'yearHint') && !counts && (value >= 1200 && after?.kind !== 'word');
  if (has(before, 'yearHint')) return !counts;
  if (has(before, 'betweenAnd')) return !counts;
  return !counts;
}

const ROUGHLY = /^(?:about|around|circa|roughly|[Uu]m|[Ee]twa|ca)$/;
const NO_PLURALS = new Set(['was', 'is', 'has', 'as', 'does', 'its', 'his', 'this', 'us', 'plus', 'thus', 'sees', 'saw', 'across', 'unless', 'versus']);

function isPlural(word: string, ending: string): boolean {
  return word.endsWith(ending) && !word.endsWith(ending + ending) && !NO_PLURALS.has(word);
}

function readShortYear(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  const [mark, number, after] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (number?.kind !== 'number' || number.text.length !== 2 || !glued(mark, number)) return undefined;
  if (glued(tokens[i - 1], mark)) return undefined;
  const year = fullYear(Number(number.text));
  if (after?.kind === 'word' && glued(number, after)) {
    if (!lexicon.words.decadeEndings.includes(after.text) || year % 10) return undefined;
    return { from: i, to: i + 3, date: { decade: year }, parts: {} };
  }
  if (after && glued(number, after) && (APOSTROPHES.has(after.text) || CURRENCY.test(after.text) || (/[.,]/.test(after.text) && glued(after, tokens[i + 3]) && tokens[i + 3]!.kind === 'number'))) return undefined;
  return { from: i, to: i + 2, date: { year }, parts: { year: span(number) } };
}

const fullYear = (short: number) => (short <= 30 ? 2000 + short : 1900 + short);

function readDecade(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  const [number, ending] = [tokens[i]!, tokens[i + 1]];
  // "in the 1970's"
  if (number.text.length === 4 && number.text.endsWith('0') && APOSTROPHES.has(ending?.text ?? '') && glued(number, ending) && glued(ending, tokens[i + 2])
    && lexicon.words.pluralEnding && tokens[i + 2]!.text === lexicon.words.pluralEnding && has(tokens[i - 1], 'determiner')) {
    return { from: i, to: i + 3, date: { decade: Number(number.text) }, parts: {} };
  }
  const hyphen = lexicon.words.decadeHyphen && isDash(ending) && glued(number, ending) ? 1 : 0;
  const tail = tokens[i + 1 + hyphen];
  if (!glued(tokens[i + hyphen], tail) || tail?.kind !== 'word' || !lexicon.words.decadeEndings.includes(tail.text)) return undefined;
  const value = Number(number.text);
  if (value % 10 || (number.text.length !== 4 && number.text.length !== 2)) return undefined;
  let to = i + hyphen + 2;
  const word = isDash(tokens[to]) ? to + 1 : to;
  const named = has(tokens[word], 'decadeWord');
  if (named) to = word + 1;
  if (number.text.length === 4) {
    if (value < 1000 || value > 2100) return undefined;
    // "1800-talet" is a century where the ending is hyphened on.
    return { from: i, to, date: { decade: value, ...(hyphen && value % 100 === 0 && value < 2000 ? { span: 100 as const } : {}) }, parts: {} };
  }
  // "in den 50er Jahren des 19. Jahrhunderts"
  const century = has(tokens[to], 'link') && tokens[to + 1] ? readOrdinalPeriod(scene, to + 1) : undefined;
  if (century?.date.span) return { from: i, to: century.to, date: { decade: century.date.decade! + value }, parts: {} };
  const before = tokens[i - 1];
  if (!named && !has(before, 'decadeSign') && !has(before, 'yearSign')) return undefined;
  return { from: i, to, date: { decade: fullYear(value) }, parts: {} };
}

/** "les années 90", "gli anni '90", "los años 1990". */
function readDecadeBehind(scene: Scene, i: number): Reading | undefined {
  const { tokens } = scene;
  const at = APOSTROPHES.has(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
  const number = tokens[at];
  if (number?.kind !== 'number' || !/^(?:\d\d)?\d0$/.test(number.text)) return undefined;
  if (number.text.length === 4 && !isFourDigits(scene, at)) return undefined;
  const after = tokens[at + 1];
  if (after && (CURRENCY.test(after.text) || (glued(number, after) && after.kind === 'word') || skipRange(scene, at + 1, at) !== undefined && tokens[at + 2]?.kind === 'number')) return undefined;
  const value = Number(number.text);
  // "années 20" may be a number of years: only the later decades of a century are told in two digits.
  if (number.text.length === 2 && value < 20) return undefined;
  return { from: at, to: at + 1, date: { decade: number.text.length === 4 ? value : 1900 + value }, parts: {} };
}

/** "XIXe siècle", "XIX wieku", "siglo XIX". */
function readRomanCentury(scene: Scene, i: number): Reading | undefined {
  const { tokens } = scene;
  const before = has(tokens[i], 'century');
  const numeral = tokens[before ? i + 1 : i];
  const other = before ? undefined : tokens[i + 1];
  if (numeral?.kind !== 'word' || !numeral.capital || (!before && !has(other, 'century'))) return undefined;
  const value = toArabic(numeral.text);
  return value ? { from: i, to: i + 2, date: { decade: (value - 1) * 100, span: 100 }, parts: {} } : undefined;
}

/** Roman numerals up to XXI, with a French ending or without. */
function toArabic(text: string): number | undefined {
  const match = /^(x{0,2})(ix|iv|v?i{0,3})(?:e|ème)?$/.exec(text);
  if (!match || !(match[1] || match[2])) return undefined;
  const ones = match[2]!;
  const value = match[1]!.length * 10 + (ones === 'ix' ? 9 : ones === 'iv' ? 4 : (ones.startsWith('v') ? 5 : 0) + ones.replace('v', '').length);
  return value >= 1 && value <= 21 ? value : undefined;
}

function readDecadeWord(scene: Scene, i: number): Reading | undefined {
  const { tokens } = scene;
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const word = isDash(tokens[i + 1]) ? i + 2 : i + 1;
  const named = has(tokens[word], 'decadeWord');
  // "his nineties" are an age, and "achtziger" may be a grade.
  if (!named && !token.meaning!.wholeDecade && !(has(before, 'decadeSign') && (token.capital || !scene.lexicon.words.capitalNouns))) return undefined;
  return { from: i, to: named ? word + 1 : i + 1, date: { decade: token.meaning!.decade! }, parts: {} };
}

// ── Days and months ─────────────────────────────────────────────────────────

interface Day { readonly day: number; readonly span: Span; readonly to: number; readonly marked: boolean }

/** A day's number with its dot or ending. */
function readDay(scene: Scene, i: number): Day | undefined {
  const { tokens, lexicon } = scene;
  const token = tokens[i];
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const day = Number(token.text);
  if (day < 1 || day > 31) return undefined;
  const before = tokens[i - 1];
  if (glued(before, token) && (before!.kind !== 'mark' || CURRENCY.test(before!.text) || (/[.,:/]/.test(before!.text) && tokens[i - 2]?.kind === 'number' && glued(tokens[i - 2], before)))) return undefined;
  const next = tokens[i + 1];
  if (glued(token, next)) {
    if (isMark(next, '.') && (lexicon.words.yearFirst || lexicon.words.dayFirst && !lexicon.words.monthFirst)) return { day, span: span(token), to: i + 2, marked: true };
    if (next!.kind === 'word') return has(next, 'ordinalEnding') ? { day, span: span(token), to: i + 2, marked: true } : undefined;
    if (CURRENCY.test(next!.text) || (/[.,:/]/.test(next!.text) && tokens[i + 2]?.kind === 'number' && glued(next, tokens[i + 2]))) return undefined;
  }
  return { day, span: span(token), to: i + 1, marked: false };
}

interface Month { readonly month: number; readonly span: Span; readonly to: number; readonly ambiguous: boolean; readonly short: boolean }

/** A month's name, with the dot of its abbreviation. */
function readMonthName(scene: Scene, i: number): Month | undefined {
  const { tokens, lexicon } = scene;
  const token = tokens[i];
  const meaning = token?.meaning;
  if (!meaning?.month || (lexicon.words.capitalNames && !token!.capital)) return undefined;
  let to = i + 1;
  if (meaning.shortMonth && isMark(tokens[to], '.') && glued(token, tokens[to])) to++;
  return { month: meaning.month, span: span(token!), to, ambiguous: meaning.ambiguousMonth ?? false, short: meaning.shortMonth ?? false };
}

/** "15 and 16 February": two days that follow each other are a span. */
function nextDay(scene: Scene, at: number, { day }: Day): Day | undefined {
  const second = has(scene.tokens[at], 'betweenAnd') ? readDay(scene, at + 1) : undefined;
  return second?.day === day + 1 ? second : undefined;
}

function readDayMonth(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  if (!lexicon.words.dayFirst) return undefined;
  const day = readDay(scene, i);
  if (!day) return undefined;
  // "23. bis 27. Januar": the month is said once.
  let second: Day | undefined;
  let at = day.to;
  const separator = skipRange(scene, at, i);
  if (separator) {
    second = readDay(scene, separator);
    if (second && second.day > day.day) at = second.to;
    else second = undefined;
  } else if ((second = nextDay(scene, at, day))) at = second.to;
  while (has(tokens[at], 'link')) at++;
  const month = readMonthName(scene, at);
  if (!month) return readDayAlone(scene, i, day);
  const year = readYearAfter(scene, month.to);
  if (!year && !day.marked && !second) {
    const before = tokens[i - 1];
    const after = tokens[month.to];
    if (month.short && after?.kind === 'word' && !has(before, 'daySign')) return undefined;
    if (month.ambiguous && !has(before, 'daySign') && after?.kind === 'word') return undefined;
  }
  const rest = { month: month.month, ...year?.date };
  const restParts = { month: month.span, ...year?.parts };
  const reading = { from: i, to: year?.to ?? month.to, date: { day: day.day, ...rest }, parts: { day: day.span, ...restParts } };
  if (!second) return reading;
  return { ...reading, date: { ...reading.date, until: { day: second.day, ...rest } }, untilParts: { day: second.span, ...restParts } };
}

/** "Start am 2.": the month is left unsaid. "Am 2. Tag" counts days, as may "am 1. und 2. Tag". */
function readDayAlone({ tokens, lexicon }: Scene, i: number, day: Day): Reading | undefined {
  const next = tokens[day.to];
  if (!day.marked || !lexicon.words.loneDaySigns?.includes(tokens[i - 1]?.text ?? '')) return undefined;
  if (next && next.kind !== 'mark' && (next.kind === 'number' || next.capital || has(next, 'betweenAnd') || has(next, 'rangeWord'))) return undefined;
  // "Vom 16. auf den neunten Platz": ranks.
  const rank = next?.text === 'auf' ? tokens[day.to + (tokens[day.to + 1]?.text === 'den' ? 2 : 1)] : undefined;
  if (rank?.kind === 'word' && !rank.meaning?.month) return undefined;
  return { from: i, to: day.to, date: { day: day.day }, parts: { day: day.span } };
}

/** The token behind a dash or range word at `i`, or behind "and" where a "between" stands before `from`. */
export function skipRange(scene: Scene, i: number, from: number): number | undefined {
  const { tokens } = scene;
  const token = tokens[i];
  if (!token) return undefined;
  if (isDash(token)) return i + 1;
  if (has(token, 'rangeWord')) {
    let j = i + 1;
    while (has(tokens[j], 'rangeTail')) j++;
    return j;
  }
  if (has(token, 'betweenAnd')) {
    for (let b = from - 1; b >= 0 && b >= from - 3; b--) {
      if (has(tokens[b], 'between')) {
        let j = i + 1;
        while (has(tokens[j], 'link')) j++;
        return j;
      }
    }
  }
  return undefined;
}

function readMonth(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  const month = readMonthName(scene, i);
  if (!month) return undefined;
  const before = tokens[i - 1];
  if (isMark(before, '-') && glued(before, tokens[i]) && !glued(tokens[i - 2], before)) return undefined;
  if (lexicon.words.monthFirst) {
    const day = readDay(scene, has(tokens[month.to], 'link') ? month.to + 1 : month.to);
    if (day && (day.to === month.to + 1 || day.marked || tokens[month.to]?.kind === 'number')) {
      const reading = readMonthDay(scene, i, month, day);
      if (reading) return reading;
    }
  }
  const year = readYearAfter(scene, month.to);
  if (year) return { from: i, to: year.to, date: { month: month.month, ...year.date }, parts: { month: month.span, ...year.parts } };
  if (!isMonthHere(scene, i, month)) return undefined;
  return { from: i, to: month.to, date: { month: month.month }, parts: { month: month.span } };
}

function readMonthDay(scene: Scene, i: number, month: Month, day: Day): Reading | undefined {
  const { tokens } = scene;
  let second: Day | undefined;
  let at = day.to;
  const separator = skipRange(scene, at, i);
  if (separator && tokens[separator]?.kind === 'number') {
    second = readDay(scene, separator);
    if (second && second.day > day.day && !tokens[second.to]?.meaning?.month) at = second.to;
    else second = undefined;
  } else if ((second = nextDay(scene, at, day)) && !tokens[second.to]?.meaning?.month && tokens[second.to]?.kind !== 'word') at = second.to;
  else second = undefined;
  const year = readYearAfter(scene, at);
  const after = tokens[at];
  // "In March 17 people died": after "in" comes a month, after "on" a day.
  const dayBefore = has(tokens[i - 1], 'daySign');
  if (!year && !day.marked && after?.kind === 'word' && !dayBefore && (has(after, 'counted') || has(tokens[i - 1], 'monthSign'))) return undefined;
  if (!day.marked && after && CURRENCY.test(after.text)) return undefined;
  const rest = { ...year?.date };
  const parts = { month: month.span, day: day.span, ...year?.parts };
  const reading = { from: i, to: year?.to ?? at, date: { month: month.month, day: day.day, ...rest }, parts };
  if (!second) return reading;
  return { ...reading, date: { ...reading.date, until: { month: month.month, day: second.day, ...rest } }, untilParts: { ...parts, day: second.span } };
}

function isMonthHere(scene: Scene, i: number, month: Month): boolean {
  const { tokens } = scene;
  if (scene.inRange) return true;
  let b = i - 1;
  if (isDash(tokens[b])) b--;
  const before = tokens[b];
  if (month.short) return has(before, 'monthSign') && month.to > i + 1;
  if (isNameLike(scene, i)) return false;
  if (!month.ambiguous) return true;
  if (has(before, 'monthSign') || before?.meaning?.modifier !== undefined) return true;
  // "Ein trockener August, in dem …"
  if (before?.kind === 'word' && !before.capital && /\p{Ll}{3}e[rmns]$/u.test(before.text) && !isOtherName(tokens[month.to])) return true;
  // "at the end of May"
  if (has(before, 'link') && has(tokens[b - 1], 'periodWord')) return true;
  // "June Carter" is a person, "June was hot" a month.
  if (scene.lexicon.words.nameMonths?.includes(tokens[i]!.text)) return !isOtherName(before) && !isOtherName(tokens[month.to]);
  // "Juli und August"
  if (has(before, 'betweenAnd') && tokens[b - 1]?.meaning?.month) return true;
  const next = skipRange(scene, month.to, i);
  return next !== undefined && tokens[next]?.meaning?.month !== undefined && tokens[next]!.capital;
}

function isOtherName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !token.meaning;
}

/** A capital inside a sentence, in a language that writes months and weekdays small: "Plácido Domingo". */
function isNameLike(scene: Scene, i: number): boolean {
  return !scene.lexicon.words.capitalNames && scene.tokens[i]!.capital && scene.tokens[i - 1]?.kind === 'word';
}

// ── Numeric dates ───────────────────────────────────────────────────────────

function readIso(scene: Scene, i: number): Reading | undefined {
  const [y, dash1, m, dash2, d] = scene.tokens.slice(i, i + 5);
  if (y!.text.length !== 4 || m?.kind !== 'number' || d?.kind !== 'number' || m.text.length !== 2 || d.text.length !== 2) return undefined;
  if (!isMark(dash1, '-') || !isMark(dash2, '-') || !glued(y, dash1) || !glued(dash1, m) || !glued(m, dash2) || !glued(dash2, d)) return undefined;
  return numeric(i, i + 5, { year: y!, month: m, day: d });
}

/** "2022/09/06", "2022. 9. 6.", "2022. szeptember 6." */
function readYearFirst(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  const [y, mark1, m, mark2, d] = tokens.slice(i, i + 5);
  if (y!.text.length !== 4 || Number(y!.text) < 1000 || Number(y!.text) > 2200) return undefined;
  const separator = mark1?.kind === 'mark' && glued(y, mark1) ? mark1.text : '';
  if ((separator === '/' || separator === '.') && m?.kind === 'number' && d?.kind === 'number' && m.text.length < 3 && d.text.length < 3
    && isMark(mark2, separator) && glued(m, mark2) && m.start - mark1!.end < 2 && d.start - mark2!.end < 2
    && (separator === '.' || (glued(mark1, m) && glued(mark2, d)))) {
    const closed = separator === '.' && isMark(tokens[i + 5], '.') && glued(d, tokens[i + 5]) && m.start > mark1!.end;
    return numeric(i, i + (closed ? 6 : 5), { year: y!, month: m, day: d });
  }
  if (!lexicon.words.yearFirst) return undefined;
  const at = separator === '.' ? i + 2 : i + 1;
  const month = readMonthName(scene, at);
  if (!month) return undefined;
  const base = { year: Number(y!.text), month: month.month };
  const parts = { year: span(y!), month: month.span };
  const day = readDay(scene, month.to);
  if (!day) return { from: i, to: month.to, date: base, parts };
  return { from: i, to: day.to, date: { ...base, day: day.day }, parts: { ...parts, day: day.span } };
}

function numeric(from: number, to: number, tokens: { year?: Token; month: Token; day: Token }): Reading | undefined {
  const [month, day] = [Number(tokens.month.text), Number(tokens.day.text)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date: Value = { month, day };
  const parts: Parts = { month: span(tokens.month), day: span(tokens.day) };
  if (tokens.year) {
    const year = Number(tokens.year.text);
    date.year = tokens.year.text.length === 2 ? fullYear(year) : year;
    parts.year = span(tokens.year);
  }
  return { from, to, date, parts };
}

/** "27.1.2025", "27.01.", "1/27/2025". */
function readNumeric(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  const [a, mark1, b, mark2] = tokens.slice(i, i + 4);
  if (a!.text.length > 2 || b?.kind !== 'number' || b.text.length > 2 || mark1?.kind !== 'mark' || !glued(a, mark1)) return undefined;
  const before = tokens[i - 1];
  if (glued(before, a) && (before!.kind !== 'mark' || /[.,:/$€£]/.test(before!.text))) return undefined;
  const separator = mark1.text;
  if (separator !== '.' && separator !== '/' && separator !== '-') return undefined;
  if (separator === '.' ? b.start - mark1.end > 1 : !glued(mark1, b)) return undefined;
  const dotted = separator === '.';
  const monthBefore = lexicon.names.order === 'mdy' && !dotted && Number(b.text) > 12 || (lexicon.names.order === 'mdy' && !dotted && Number(a!.text) <= 12);
  const [day, month] = monthBefore ? [b, a!] : [a!, b];
  const closed = mark2 !== undefined && mark2.text === separator && glued(b, mark2);
  const y = tokens[i + 4];
  if (closed && y?.kind === 'number' && (glued(mark2, y) || (dotted && y.start - mark2!.end === 1 && y.text.length === 4)) && (y.text.length === 4 || (y.text.length === 2 && !isDash(mark1)))) {
    const after = tokens[i + 5];
    if (glued(y, after) && (after!.kind === 'word' || (after!.text === separator && tokens[i + 6]?.kind === 'number' && glued(after, tokens[i + 6])))) return undefined;
    if (y.text.length === 4 && (Number(y.text) < 1000 || Number(y.text) > 2200)) return undefined;
    return numeric(i, i + 5, { year: y, month, day });
  }
  if (!closed || !dotted || lexicon.words.monthFirst) return undefined;
  if (glued(mark2, y) && y!.kind !== 'mark') return undefined;
  const signed = has(before, 'daySign') || has(before, 'rangeWord') || scene.inRange || (a!.text.length === 2 && b.text.length === 2)
    || (isMark(before, ',') && tokens[i - 2]?.meaning?.weekday !== undefined) || isRangeBefore(scene, i + 4);
  return signed ? numeric(i, i + 4, { month, day }) : undefined;
}

const isRangeBefore = (scene: Scene, i: number) => skipRange(scene, i, i) !== undefined && scene.tokens[skipRange(scene, i, i)!]?.kind === 'number';

// ── Quarters, halves, seasons, centuries ────────────────────────────────────

/** "third quarter", "1. Halbjahr", "19. Jahrhundert", "20th century". */
/** "twenty-first century" */
function readCompoundCentury(scene: Scene, i: number): Reading | undefined {
  const { tokens } = scene;
  const ones = tokens[i + 2]?.meaning?.ordinal;
  const at = isDash(tokens[i + 3]) ? i + 4 : i + 3;
  if (!isDash(tokens[i + 1]) || !glued(tokens[i], tokens[i + 1]) || ones === undefined || ones > 9 || !has(tokens[at], 'century')) return undefined;
  return { from: i, to: at + 1, date: { decade: (20 + ones - 1) * 100, span: 100 }, parts: {} };
}

function readOrdinalPeriod(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  const token = tokens[i]!;
  let ordinal = token.meaning?.ordinal;
  let at = i + 1;
  if (token.kind === 'number') {
    const day = readDay(scene, i);
    if (!day?.marked) return undefined;
    ordinal = day.day;
    at = day.to;
  }
  if (!ordinal) return undefined;
  if (isDash(tokens[at])) at++;
  const word = tokens[at];
  const numberSpan = { start: token.start, end: token.end };
  if (has(word, 'quarter') && ordinal <= 4) {
    const year = readYearAfter(scene, at + 1);
    return { from: i, to: year?.to ?? at + 1, date: { quarter: ordinal, ...year?.date }, parts: { quarter: numberSpan, ...year?.parts } };
  }
  if (has(word, 'half') && ordinal <= 2) {
    const year = readYearAfter(scene, at + 1);
    const ofTheYear = lexicon.words.halfNeedsYear && has(tokens[at + 1], 'link') && has(tokens[at + 2], 'link') && has(tokens[at + 3], 'yearWord');
    if (!year && lexicon.words.halfNeedsYear && !ofTheYear) return undefined;
    return { from: i, to: year?.to ?? (ofTheYear ? at + 4 : at + 1), date: { half: ordinal, ...year?.date }, parts: { ...year?.parts } };
  }
  if (has(word, 'century') && ordinal <= 21) {
    if (isBeforeChrist(tokens, at + 1)) return undefined;
    const dot = word!.text.length <= 3 && isMark(tokens[at + 1], '.') ? 1 : 0;
    return { from: i, to: at + 1 + dot, date: { decade: (ordinal - 1) * 100, span: 100 }, parts: {} };
  }
  return undefined;
}

/** "Q3 2021", "Q3", "H1 2021". A bare "H1" is a name. */
function readShortPeriod(scene: Scene, i: number): Reading | undefined {
  const { tokens } = scene;
  const [letter, number] = [tokens[i]!, tokens[i + 1]];
  if (!letter.capital || number?.kind !== 'number' || number.text.length !== 1 || !glued(letter, number) || glued(tokens[i - 1], letter)) return undefined;
  const value = Number(number.text);
  if (glued(number, tokens[i + 2]) && (tokens[i + 2]!.kind === 'word' || isDash(tokens[i + 2]))) return undefined;
  const year = readYearAfter(scene, i + 2);
  if (letter.text === 'q' && value >= 1 && value <= 4) {
    return { from: i, to: year?.to ?? i + 2, date: { quarter: value, ...year?.date }, parts: { quarter: span(number), ...year?.parts } };
  }
  if (letter.text === 'h' && (value === 1 || value === 2) && year?.date.year) {
    return { from: i, to: year.to, date: { half: value, ...year.date }, parts: { ...year.parts } };
  }
  return undefined;
}

function readSeason(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  const token = tokens[i]!;
  if (lexicon.words.capitalNouns && !token.capital) return undefined;
  const year = readYearAfter(scene, i + 1);
  const before = tokens[i - 1];
  // "the fall of the wall"
  if (!year && has(tokens[i + 1], 'link')) return undefined;
  const signed = has(before, 'monthSign') || before?.meaning?.modifier !== undefined || scene.inRange
    || (has(before, 'link') && has(tokens[i - 2], 'monthSign'))
    // "planned for autumn", but "for spring cleaning"
    || ((has(before, 'seasonSign') || (has(before, 'determiner') && has(tokens[i - 2], 'seasonSign'))) && (tokens[i + 1]?.kind !== 'word' || has(tokens[i + 1], 'yearWord')));
  if (!year && !signed) return undefined;
  return { from: i, to: year?.to ?? i + 1, date: { season: token.meaning!.season!, ...year?.date }, parts: { ...year?.parts } };
}

// ── Relative days ───────────────────────────────────────────────────────────

/** "last week", "im vergangenen Jahr". */
function readModified(scene: Scene, i: number): Reading | undefined {
  const { tokens } = scene;
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const meaning = next?.meaning;
  if (!meaning) return undefined;
  const offset = token.meaning!.modifier!;
  if (meaning.unit && !meaning.plural) {
    // "the last day" is the end of something, not yesterday.
    if (meaning.unit === 'day' && (offset === 0 || Math.abs(offset) > 1 || has(token, 'endWord'))) return undefined;
    const relative = { start: token.start, end: next.end };
    return { from: i, to: i + 2, date: { relative: { unit: meaning.unit, offset } }, parts: { relative } };
  }
  if (meaning.part && offset === 0) {
    return { from: i, to: i + 2, date: { relative: { unit: 'day', offset }, partOfDay: meaning.part }, parts: { relative: span(token) } };
  }
  return undefined;
}

/** "la semaine dernière", "el año pasado". */
function readModifiedUnit(scene: Scene, i: number): Reading | undefined {
  const [token, next] = [scene.tokens[i], scene.tokens[i + 1]];
  const unit = token?.meaning?.unit;
  const offset = next?.meaning?.modifier;
  if (!unit || unit === 'day' || token!.meaning!.plural || offset === undefined) return undefined;
  return { from: i, to: i + 2, date: { relative: { unit, offset } }, parts: { relative: { start: token!.start, end: next!.end } } };
}

/** "two years ago", "vor zwei Jahren". */
function readAgo(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  const count = (token: Token | undefined) => (token?.kind === 'number' && token.text.length <= 3 ? Number(token.text) : token?.meaning?.number);
  const sign = has(tokens[i], 'agoBefore') ? lexicon.agoBefore.find((words) => words.every((word, k) => tokens[i + k]?.text === word)) : undefined;
  const before = sign !== undefined;
  const at = i + (sign?.length ?? 0);
  const number = count(tokens[at]);
  const unit = tokens[at + 1]?.meaning?.unit;
  if (!number || !unit || glued(tokens[at], tokens[at + 1])) return undefined;
  if (!before && !(lexicon.words.agoAfter && has(tokens[at + 2], 'agoAfter'))) return undefined;
  if (at > 0 && glued(tokens[at - 1], tokens[at])) return undefined;
  const to = before ? at + 2 : at + 3;
  return { from: i, to, date: { relative: { unit, offset: -number } }, parts: { relative: { start: tokens[i]!.start, end: tokens[to - 1]!.end } } };
}

function readPhrase(scene: Scene, i: number): Reading | undefined {
  const { tokens } = scene;
  for (const { words, date } of tokens[i]!.meaning!.phrases!) {
    if (!words.every((word, k) => tokens[i + k]?.text === word)) continue;
    const last = i + words.length - 1;
    if (words.length === 1) {
      const token = tokens[i]!;
      // "am Morgen" is a part of the day, "morgen" the day after; "bis heute" names no day.
      if (token.meaning!.part && token.capital && i > 0) continue;
      if (has(tokens[i - 1], 'rangeWord') && date.relative?.offset === 0) continue;
      if (isDash(tokens[i + 1]) && glued(token, tokens[i + 1]) && tokens[i + 2]?.kind === 'word') continue;
    }
    const relative = { start: tokens[i]!.start, end: tokens[last]!.end };
    const parts: Parts = date.relative ? { relative } : date.weekday ? { weekday: relative } : {};
    return withPart(scene, { from: i, to: last + 1, date, parts });
  }
  return undefined;
}

// ── Weekdays, parts of the day, times ───────────────────────────────────────

function readWeekday(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  const token = tokens[i]!;
  const meaning = token.meaning!;
  if (lexicon.words.capitalNames && !token.capital) return undefined;
  // "Samstags fährt ein Bus": every week, as "samstags" within a sentence.
  if (i === 0 && lexicon.words.capitalNouns && /s$/.test(token.text)) return undefined;
  let to = i + 1;
  if (meaning.shortWeekday && isMark(tokens[to], '.') && glued(token, tokens[to])) to++;
  // A small "do" or "po" is a weekday only where its dot or a comma shows it.
  else if (meaning.shortWeekday && !(lexicon.words.capitalNames && token.capital) && !isMark(tokens[to], ',')) return undefined;
  let end = token.start + meaning.bare!;
  if (meaning.behind) {
    const behind = meaning.behind.find((texts) => texts.every((text, k) => tokens[i + 1 + k]?.text === text && glued(tokens[i + k], tokens[i + 1 + k])));
    if (!behind) return undefined;
    to = i + 1 + behind.length;
    end = tokens[to - 1]!.end;
  }
  const weekday = { start: token.start, end };
  const own: Reading = withPart(scene, {
    from: i, to, date: { weekday: meaning.weekday!, ...(meaning.tail && { partOfDay: meaning.tail }) }, parts: { weekday },
  });
  let at = own.to;
  if (isMark(tokens[at], ',')) at++;
  while (has(tokens[at], 'link')) at++;
  const core = tokens[at] && tokens[at]!.start - tokens[own.to - 1]!.end <= 8 ? readDated(scene, at) : undefined;
  if (core) return { ...core, from: i, date: { ...own.date, ...core.date }, parts: { ...own.parts, ...core.parts } };
  if (meaning.shortWeekday) {
    const time = readTime(scene, own.to);
    return time ? own : undefined;
  }
  return isNameLike(scene, i) ? undefined : own;
}

/** A date with a day, as it stands behind a weekday. */
function readDated(scene: Scene, i: number): Reading | undefined {
  const token = scene.tokens[i]!;
  const reading = token.kind === 'number'
    ? readIso(scene, i) ?? readNumeric({ ...scene, inRange: true }, i) ?? readDayMonth(scene, i)
    : token.meaning?.month ? readMonth(scene, i) : undefined;
  return reading?.date.day ? reading : undefined;
}

/** Takes in the weekday behind a day ("6 Eylül 2022 Salı"). */
function withWeekdayBehind(scene: Scene, reading: Reading): Reading {
  const { tokens, lexicon } = scene;
  if (!lexicon.words.weekdayBehind || !reading.date.day || reading.date.weekday || reading.date.until) return reading;
  const at = isMark(tokens[reading.to], ',') ? reading.to + 1 : reading.to;
  const token = tokens[at];
  if (!token?.meaning?.weekday || token.meaning.shortWeekday || (lexicon.words.capitalNames && !token.capital)) return reading;
  const weekday = { start: token.start, end: token.start + token.meaning.bare! };
  return { ...reading, to: at + 1, date: { ...reading.date, weekday: token.meaning.weekday }, parts: { ...reading.parts, weekday } };
}

/** Takes in a part of the day behind a weekday or a relative day ("Monday morning", "gestern Abend"). */
function withPart(scene: Scene, reading: Reading): Reading {
  const token = scene.tokens[reading.to];
  const part = token?.meaning?.part;
  if (!part || reading.date.partOfDay || !(reading.date.weekday || reading.date.relative?.unit === 'day')) return reading;
  return { ...reading, to: reading.to + 1, date: { ...reading.date, partOfDay: part } };
}

function readPartOfDay(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  for (const sign of lexicon.partSigns) {
    if (!sign.every((word, k) => tokens[i + k]?.text === word)) continue;
    const at = i + sign.length;
    const part = tokens[at]?.meaning?.part;
    if (!part || (lexicon.words.capitalNouns && !tokens[at]!.capital)) continue;
    return { from: at, to: at + 1, date: { partOfDay: part }, parts: {} };
  }
  return undefined;
}

function readTime(scene: Scene, i: number): Reading | undefined {
  const { tokens, lexicon } = scene;
  const token = tokens[i];
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  if (glued(tokens[i - 1], token) && (tokens[i - 1]!.kind === 'word' || /[.,:/$€£]/.test(tokens[i - 1]!.text))) return undefined;
  let hour = Number(token.text);
  if (hour > 24) return undefined;
  const parts: Parts = { hour: span(token) };
  let minute: number | undefined;
  let at = i + 1;
  const [mark, minutes] = [tokens[at], tokens[at + 1]];
  const colon = isMark(mark, ':');
  if ((colon || isMark(mark, '.')) && glued(token, mark) && minutes?.kind === 'number' && glued(mark, minutes) && minutes.text.length === 2 && Number(minutes.text) < 60) {
    minute = Number(minutes.text);
    parts.minute = span(minutes);
    at += 2;
  } else if (glued(token, mark) && mark!.kind === 'mark' && /[.,:]/.test(mark!.text) && glued(mark, minutes) && minutes?.kind === 'number') {
    return undefined;
  }
  let closed = false;
  const half = dayHalf(scene, at);
  if (half) {
    if (hour > 12) return undefined;
    hour = half.afternoon ? (hour % 12) + 12 : hour % 12;
    at = half.to;
    closed = true;
  } else if (has(tokens[at], 'clock')) {
    at++;
    closed = true;
    if (minute === undefined && tokens[at]?.kind === 'number' && tokens[at]!.text.length === 2 && Number(tokens[at]!.text) < 60 && lexicon.words.clockWords.includes(tokens[at - 1]!.text)
      && tokens[at + 1]?.kind !== 'word' && !isDash(tokens[at + 1]) && !(glued(tokens[at], tokens[at + 1]) && CURRENCY.test(tokens[at + 1]!.text))) {
      minute = Number(tokens[at]!.text);
      parts.minute = span(tokens[at]!);
      at++;
    }
  } else if (tokens[at]?.text === 'o' && tokens[at + 2]?.text === 'clock' && lexicon.words.pm) {
    at += 3;
    closed = true;
  }
  const mark0 = isMark(tokens[i - 1], '.') ? tokens[i - 2] : tokens[i - 1];
  if (has(mark0, 'clockMark')) closed = true;
  if (!closed) {
    // "14:30" alone may be a score: it needs a word before it. "8.30" alone is a number.
    if (minute === undefined || !colon || glued(tokens[at - 1], tokens[at]) && (tokens[at]!.kind === 'word' || isMark(tokens[at], ':'))) {
      // "9–17 Uhr": the first end leaves the clock word to the second.
      const next = isDash(tokens[at]) || has(tokens[at], 'rangeWord') ? readTimeEnd(scene, at + 1) : undefined;
      if (!next) return undefined;
    } else if (!has(tokens[i - 1], 'clockSign') && !scene.inRange) {
      const next = isDash(tokens[at]) || has(tokens[at], 'rangeWord') ? readTimeEnd(scene, at + 1) : undefined;
      if (!next) return undefined;
    }
  }
  return { from: i, to: at, date: { hour, ...(minute !== undefined && { minute }) }, parts };
}

/** Whether a time with its clock word follows, so that the number before it is a time too. */
function readTimeEnd(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const token = tokens[i];
  if (token?.kind !== 'number' || token.text.length > 2) return false;
  let at = i + 1;
  if (/^[:.]$/.test(tokens[at]?.text ?? '') && glued(token, tokens[at]) && tokens[at + 1]?.kind === 'number') at += 2;
  return has(tokens[at], 'clock') || dayHalf(scene, at) !== undefined;
}

/** "am", "pm", "a.m.", "p.m." */
function dayHalf(scene: Scene, i: number): { afternoon: boolean; to: number } | undefined {
  const { tokens, lexicon } = scene;
  if (!lexicon.words.pm) return undefined;
  const token = tokens[i];
  if (has(token, 'am')) return { afternoon: false, to: i + 1 };
  if (has(token, 'pm')) return { afternoon: true, to: i + 1 };
  if ((token?.text === 'a' || token?.text === 'p') && isMark(tokens[i + 1], '.') && tokens[i + 2]?.text === 'm' && glued(tokens[i + 1], tokens[i + 2])) {
    return { afternoon: token.text === 'p', to: isMark(tokens[i + 3], '.') && glued(tokens[i + 2], tokens[i + 3]) ? i + 4 : i + 3 };
  }
  return undefined;
}

/** Takes in a time behind a day ("Monday at 3pm", "27. Januar, 14 Uhr"). */
function withTime(scene: Scene, reading: Reading): Reading {
  const { date } = reading;
  if (scene.dayOnly || date.hour !== undefined || date.until || !(date.day || date.weekday || date.relative?.unit === 'day') || date.weekday === 8) return reading;
  const { tokens } = scene;
  let at = reading.to;
  if (isMark(tokens[at], ',')) at++;
  if (has(tokens[at], 'clockSign')) at++;
  const time = tokens[at] ? readTime(scene, at) : undefined;
  if (!time) return reading;
  return { ...reading, to: time.to, date: { ...date, ...time.date }, parts: { ...reading.parts, ...time.parts } };
}
