/** What looks like a number and is no quantity: names, versions, dates, times, list marks, telephone numbers. */
import type { Block, Sentence } from '../types.js';
import { conceptLexicon } from '../locales/concepts.js';
import { dateLexicon } from './date-lexicon.js';
import { matchPhrase, type Lexicon } from './number-lexicon.js';
import type { Literal } from './number-literal.js';
import type { Token } from './number-tokens.js';
import { senseOf } from './number-words.js';

const DASHES = new Set(['-', '–', '—', '‑', '‐']);

export function looksLikeYear(token: Token): boolean {
  const { literal } = token;
  return literal !== undefined && !literal.grouped && literal.decimals === 0 && literal.digits.length === 4 && literal.value >= 1000 && literal.value <= 2100;
}

/**
 * Index behind what starts at tokens[i] and is no quantity, or 0.
 * Digits only; what needs the whole amount (a name's number, a bare year) is judged later.
 */
export function skipNonQuantity(lexicon: Lexicon, source: string, tokens: readonly Token[], i: number, sentence: Sentence, block: Block | undefined): number {
  const token = tokens[i]!;
  const { literal } = token;
  if (literal === undefined) return 0;
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  const third = tokens[i + 2];

  // Runs such as 978-3-16-148410-0, 27.01.2025, 2024-01-27, 3/4/2024, 192.168.0.1, 10:30:15.
  let at = i + 1, links = 0;
  let joint = '';
  while (tokens[at]?.glued === true && /^[-–/:.‑]$/.test(tokens[at]!.lower) && tokens[at + 1]?.glued === true && tokens[at + 1]!.literal !== undefined) {
    joint = tokens[at]!.lower;
    links++;
    at += 2;
  }
  if (links >= 2) return at;
  if (literal.odd) return at;

  // +49 30 123456, 030/123456, (030) 12 34 56
  if (previous?.lower === '+' && token.glued && literal.digits.length <= 3 && (next?.literal !== undefined || next?.lower === '(' || (next?.lower === '-' && third?.literal !== undefined && third.literal.digits.length > 2))) return skipDigits(tokens, i);
  if (literal.digits.length > 1 && literal.digits.startsWith('0') && literal.decimals === 0) return links > 0 || next?.literal !== undefined ? skipDigits(tokens, i) : i + 1;

  // Minutes added to a match: the 4 of "90.+4: 3:2"
  if (token.glued && previous?.lower === '+' && previous.glued && (tokens[i - 2]?.literal !== undefined || tokenDot(tokens[i - 2])) && next?.lower === ':') return i + 1;

  // 14:30, 14.30 Uhr, 3 pm
  if (links === 1 && joint === ':' && third!.literal!.decimals > 0) return i + 3;
  // 10.02. in the middle of a text is a day.
  if (literal.decimals === 2 && literal.digits.length === 4 && tokenDot(next) && literal.value < 32 && Number(literal.digits.slice(2)) <= 12 && Number(literal.digits.slice(2)) > 0 && (tokens[i + 2] === undefined || tokens[i + 2]!.glued || !tokens[i + 2]!.capital)) return i + 2;
  if (links === 1 && joint === ':' && literal.value < 25 && third!.literal!.digits.length === 2 && third!.literal!.value < 60 && !isScore(lexicon, tokens, i)) return i + 3;
  const clockAt = links === 1 && joint !== '/' ? i + 3 : i + 1;
  const clock = matchPhrase(lexicon.clock, tokens, clockAt);
  if (clock && literal.value <= 31 && Math.max(matchPhrase(lexicon.units, tokens, clockAt)?.next ?? 0, matchPhrase(lexicon.currencies, tokens, clockAt)?.next ?? 0) <= clock.next && (tokens[clockAt]!.lower !== 'h' || third?.literal !== undefined)) return clock.next;
  if (literal.value <= 24 && (lexicon.rangeWords.has(next?.lower ?? '') || lexicon.and.has(next?.lower ?? '')) && third?.literal !== undefined && third.literal.value <= 24 && matchPhrase(lexicon.clock, tokens, i + 3)) return i + 4;

  // "30. 9. 2015", "(66.)", "1. FC"
  if (lexicon.hand.ordinalDot === true && tokenDot(next) && literal.decimals === 0) {
    if (third?.literal !== undefined && third.literal.value <= 12 && third.literal.decimals === 0 && tokenDot(tokens[i + 3]) && literal.value <= 31) return tokens[i + 4] !== undefined && looksLikeYear(tokens[i + 4]!) ? i + 5 : i + 4;
    if (third !== undefined && third.glued && /^[),/]$/.test(third.lower)) return i + 2;
    if (literal.value === 1 && third?.kind === 'word') return i + 2;
  }
  // A seed, a tie-break: "(4)"
  if (previous?.lower === '(' && token.glued && next?.lower === ')' && literal.value < 10 && literal.decimals === 0) return i + 2;
  if (previous?.lower === ':' && token.glued && tokens[i - 2]?.mixed === true) return i + 1;

  // "264 BC", and the 300 of "between 300 and 264 BC".
  const ranged = third?.literal !== undefined && (lexicon.rangeWords.has(next!.lower) || lexicon.and.has(next!.lower) || DASHES.has(next!.lower));
  const era = matchPhrase(lexicon.eraWords, tokens, i + 1) ?? (ranged ? matchPhrase(lexicon.eraWords, tokens, i + 3) : undefined);
  if (era && literal.decimals === 0) return era.next;
  // "19th century", "2. Quartal"
  if (next?.glued === true && (lexicon.hand.ordinalSuffixes?.includes(next.lower) === true || (lexicon.hand.ordinalDot === true && next.lower === '.')) && lexicon.calendar.has(third?.lower ?? '')) return i + 3;

  // Letters glued on either side: H800 comes as one word; Covid-19, G-7, 3D, 5G.
  if (next?.kind === 'word' && next.glued && next.literal === undefined) {
    // The case of a lone letter counts: 5g, but 5G.
    const letter = next.end - next.start === 1 ? (next.capital ? next.lower.toUpperCase() : next.lower) : undefined;
    const known = lexicon.scales.has(next.lower) || (letter === undefined && (lexicon.suffixes.has(next.lower) || lexicon.symbols.has(next.lower))) || lexicon.times.has(next.lower) || matchPhrase(lexicon.currencies, tokens, i + 1) !== undefined || lexicon.endings.has(next.lower)
      || (letter === undefined ? [...lexicon.suffixes.keys()].some((s) => s.toLowerCase() === next.lower) : lexicon.suffixes.has(letter)) || lexicon.hand.ordinalSuffixes?.includes(next.lower) === true || matchPhrase(lexicon.units, tokens, i + 1) !== undefined || lexicon.signs.has(next.lower.toUpperCase()) || (letter === undefined ? [...lexicon.symbols.keys()].some((s) => s.toLowerCase() === next.lower) : lexicon.symbols.has(letter));
    if (!known || (next.lower === 's' && isManyOfOne(literal))) return i + 2;
  }
  if (previous !== undefined && token.glued) {
    const mark = previous.lower;
    const beforeMark = tokens[i - 2];
    if (mark === '#' || mark === '_' || mark === '@' || mark === '^' || mark === '.' ) return i + 1;
    if (DASHES.has(mark) && previous.glued && beforeMark?.kind === 'word' && mark !== '—') return at;
    if (previous.kind === 'word' && previous.lower < '\u3040' && !/['’]$/.test(previous.lower)) return i + 1;
    if (mark === '/' && beforeMark?.kind === 'word') return i + 1;
    if ((mark === "'" || mark === '’') && literal.digits.length === 2) return i + 1;
  }
  // A footnote: its brackets may be blanked as a link's.
  if (source.charAt(token.start - 1) === '[' && source.charAt(token.end) === ']') return i + 1;
  if (source.charAt(token.start - 1) === '^') return i + 1;
  if (previous?.lower === '#') return i + 1;

  // List marks at the start of a block: "1.", "2)", "3/", "(4)".
  if (block !== undefined && sentence.start === block.start && token.start - block.start <= 4 && literal.value < 1000 && literal.decimals === 0) {
    if (i === 0 && next !== undefined && next.glued && /^[.)/:]$/.test(next.lower) && (tokens[i + 2]?.glued !== true || tokens[i + 2]!.capital)) return i + 2;
    if (i === 1 && previous?.lower === '(' && next?.lower === ')') return i + 2;
  }
  if (block?.kind === 'heading' && i === 0 && literal.decimals > 0 && next?.capital === true && !lexicon.units.has(next.lower) && !lexicon.scales.has(next.lower)) return i + 1;
  if (i === 0 && next?.lower === '.' && next.glued && tokens[i + 2]?.capital === true && literal.value < 100 && !lexicon.units.has(tokens[i + 2]!.lower)) return i + 2;
  if (/^[\p{Lu}]/u.test(source.charAt(tokens[i + 1]?.start ?? 0)) && (lexicon.streets.has(tokens[i + 2]?.lower ?? '') || lexicon.streets.has(tokens[i + 3]?.lower ?? '') && tokens[i + 2]?.capital === true)) return i + 1;
  // "3.1." before the title of a section.
  if (i === 0 && (literal.decimals > 0 || sentence.start !== block?.start) && next?.lower === '.' && next.glued && tokens.length <= 2) return i + 2;

  // 27. Januar, January 27, 5 May, 15.–17. März
  if (literal.decimals === 0 && literal.value <= 31 && literal.value >= 1) {
    let j = i + 1;
    for (let steps = 0; steps < 5; steps++) {
      const t = tokens[j];
      if (t === undefined) break;
      if (t.kind === 'word' && isMonth(lexicon, t)) {
        return j + 1;
      }
      if (t.lower === '.' || DASHES.has(t.lower) || lexicon.rangeWords.has(t.lower) || lexicon.and.has(t.lower) || lexicon.of.has(t.lower) || t.lower === '/' || (t.literal !== undefined && t.literal.value <= 31) || lexicon.hand.ordinalSuffixes?.includes(t.lower) === true) j++;
      else break;
    }
    const month = previous?.lower === '.' ? tokens[i - 2] : previous;
    if (lexicon.hand.monthFirst === true && month?.kind === 'word' && next?.lower !== ':' && isMonth(lexicon, month) && !unitAt(lexicon, tokens, i + 1)) {
      return DASHES.has(next?.lower ?? '') && third?.literal !== undefined ? i + 3 : lexicon.hand.ordinalSuffixes?.includes(next?.lower ?? '') === true ? i + 2 : i + 1;
    }
  }

  // "5. oldal"
  if (lexicon.hand.counted === 'next' && lexicon.hand.ordinalDot === true && tokenDot(next) && lexicon.labels.has(third?.lower ?? '')) return i + 3;
  // Labels: page 5, Nr. 5, Artikel 5, Post 1 of 5
  const label = previous?.lower === '.' && previous.glued ? tokens[i - 2] : previous;
  const isLabel = label?.kind === 'word' && lexicon.labels.has(label.lower) && (previous?.lower === '.' || !lexicon.stops.has(label.lower));
  if (label?.lower === '§' || isLabel && !isNoLabel(lexicon, tokens, i, label!) && !unitAt(lexicon, tokens, i + 1) && (lexicon.hand.counted !== 'capitalised' || label!.capital || previous?.lower === '.')) {
    let end = i + 1;
    // "12 im Jahr 2023 und 9 im Jahr 2022": behind a year and a word only years.
    const goesOn = (at: number) => !looksLikeYear(token) || looksLikeYear(tokens[at + 1]!) || DASHES.has(tokens[at]!.lower) || tokens[at]!.lower === '/';
    while ((DASHES.has(tokens[end]?.lower ?? '') || lexicon.rangeWords.has(tokens[end]?.lower ?? '') || lexicon.and.has(tokens[end]?.lower ?? '') || lexicon.of.has(tokens[end]?.lower ?? '') || tokens[end]?.lower === '/') && tokens[end + 1]?.literal !== undefined && goesOn(end) && !unitAt(lexicon, tokens, end + 2)) end += 2;
    return end;
  }

  // Years and year ranges: 2004–2010, 2023/24, 1990s, 1990er
  if (looksLikeYear(token)) {
    if (links === 1 && third!.literal!.decimals === 0 && (looksLikeYear(third!) || third!.literal!.digits.length === 2) && !unitAt(lexicon, tokens, i + 3)) return i + 3;
    if (next?.glued === true && /^(?:s|er|ern)$/.test(next.lower)) return i + 2;
    if ((lexicon.rangeWords.has(next?.lower ?? '') || lexicon.and.has(next?.lower ?? '') || lexicon.or.has(next?.lower ?? '')) && third !== undefined && looksLikeYear(third) && !unitAt(lexicon, tokens, i + 3)) return i + 3;
    const yearWord = matchPhrase(lexicon.yearWords, tokens, i + 1);
    if (yearWord) return yearWord.next;
    const beforeSign = previous;
    if (!(beforeSign !== undefined && lexicon.signs.has(beforeSign.lower)) && !unitAt(lexicon, tokens, i + 1) && !hedgedBefore(lexicon, tokens, i) && !countsThings(lexicon, tokens, i)) return i + 1;
  }
  // 24/7, 9/11
  if (links === 1 && joint === '/' && !(literal.value < third!.literal!.value && third!.literal!.value <= 10 && (unitAt(lexicon, tokens, i + 3) || lexicon.shareOf.has(tokens[i + 3]?.lower ?? '')))) return i + 3;
  return 0;
}

/** "employs 2000 people": a plural that is always counted, and no word that years stand behind ("in 2000 people left"). */
export function countsThings(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1], after = tokens[i + 1];
  // "1426 Tötungen": long before any news, and a noun behind it.
  const early = lexicon.hand.counted === 'capitalised' && after?.capital === true && tokens[i]!.literal!.value < EARLY && !lexicon.calendar.has(after.lower) && before?.kind === 'word' && !lexicon.rangeWords.has(before.lower) && !isYearWord(lexicon, before.lower);
  if (early) return true;
  if (after?.kind !== 'word' || !lexicon.plurals.has(after.lower)) return false;
  return before === undefined || (before.kind === 'word' && (!before.capital || (i === 1 && lexicon.hedges.has(before.lower))) && !isYearWord(lexicon, before.lower));
}

/** Years before are seldom told. */
const EARLY = 1500;

function isYearWord(lexicon: Lexicon, word: string): boolean {
  const meaning = dateLexicon(lexicon.language).meanings.get(word);
  return meaning !== undefined && (meaning.month !== undefined || meaning.role?.has('yearSign') === true || meaning.role?.has('yearHint') === true);
}

/** "im vergangenen Jahr 4.200 Schiffe": a page or a day may have a number, this is none. */
function isNoLabel(lexicon: Lexicon, tokens: readonly Token[], i: number, label: Token): boolean {
  const { literal } = tokens[i]!;
  return isToldTime(lexicon, tokens, i - 1) || literal!.grouped || (literal!.value > 366 && !looksLikeYear(tokens[i]!) && matchPhrase(lexicon.units, tokens, tokens.indexOf(label)) !== undefined);
}

/** "im vergangenen Jahr 212 Fälle", "last week 40 people", "jeden Tag 30": the time has its word, and no number. */
function isToldTime(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || tokens[i]?.kind !== 'word' || before.capital && i > 1) return false;
  const { meanings } = dateLexicon(lexicon.language);
  return meanings.get(tokens[i]!.lower)?.unit !== undefined && (meanings.get(before.lower)?.modifier !== undefined || (lexicon.hand.counted === 'capitalised' && !lexicon.stops.has(before.lower)));
}

/** "the 60s", "737s": decades and types, no seconds. */
function isManyOfOne({ value, decimals, digits }: Literal): boolean {
  return decimals === 0 && (digits.length > 2 || (digits.length === 2 && value >= 10 && value % 10 === 0));
}

function tokenDot(token: Token | undefined): boolean {
  return token?.lower === '.' && token.glued;
}

const IBAN = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/y;

/** Index behind the number of a bank account that begins with tokens[i], or 0. */
export function pastAccount(text: string, tokens: readonly Token[], i: number): number {
  const { start, mixed, capital } = tokens[i]!;
  if (!mixed || !capital) return 0;
  IBAN.lastIndex = start;
  const end = start + (IBAN.exec(text)?.[0].length ?? 0);
  if (end - start < 15) return 0;
  let at = i;
  while (tokens[at] !== undefined && tokens[at]!.start < end) at++;
  return at;
}

function skipDigits(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  while (tokens[at] !== undefined && (tokens[at]!.literal !== undefined || /^[-/()–]$/.test(tokens[at]!.lower))) at++;
  return at;
}

function isMonth(lexicon: Lexicon, token: Token): boolean {
  const month = lexicon.months.get(token.lower);
  // "may" and "march" are verbs when small.
  return month !== undefined && (token.capital || lexicon.hand.counted === 'next');
}

function unitAt(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (lexicon.scales.has(token.lower) || matchPhrase(lexicon.currencies, tokens, i) !== undefined || lexicon.signs.has(token.lower)) return true;
  if (matchPhrase(lexicon.units, tokens, i) !== undefined) return true;
  if (token.kind === 'word' && token.end - token.start <= 3 && (token.glued || token.capital) && (lexicon.suffixes.has(token.lower) || (token.capital && lexicon.suffixes.has(token.lower.toUpperCase())))) return true;
  return (token.lower === '-' && token.glued && tokens[i + 1]?.glued === true && (lexicon.endings.has(tokens[i + 1]!.lower) || unitAt(lexicon, tokens, i + 1))) || lexicon.signs.has(token.lower.toUpperCase());
}

/** "Beim 21:20", "28:26 (13:15)": with no word of the clock behind. */
function isScore(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  const [previous, after] = [tokens[i - 1], tokens[i + 3]];
  if (previous === undefined || matchPhrase(lexicon.clock, tokens, i + 3) || (after?.glued === true && after.lower !== ')' && after.lower !== ',' && after.lower !== '.')) return false;
  return lexicon.scoreBefore.has(previous.lower) || (previous.lower === '(' && tokens[i - 2]?.literal !== undefined && tokens[i - 3]?.lower === ':' && tokens[i - 4]?.literal !== undefined);
}

/** Whether a phrase of the hedge table ends right before tokens[i]. */
function hedgedBefore(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  for (let k = Math.max(0, i - lexicon.longestHedge); k < i; k++) {
    const match = matchPhrase(lexicon.hedges, tokens, k);
    // "around 2010", "über 2021", "since about 1990" date; "more than 2000" counts.
    // "200 more than 2023" compares.
    if (match && match.next === i && tokens[k - 1]?.literal === undefined && (match.value === 'more-than' || match.value === 'at-least' || match.value === 'at-most' || match.value === 'less-than') && i - k > 1) return true;
  }
  return false;
}

/** A bare integer that belongs to the name before it: "Boeing 737", "Stoxx 600", "Windows 11". */
export function belongsToName(lexicon: Lexicon, tokens: readonly Token[], i: number, counted: boolean): boolean {
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  if (previous?.kind !== 'word' || token.glued || token.literal === undefined || token.literal.decimals > 0 || token.literal.grouped) return false;
  if (previous.mixed) return !counted;
  // "FTSE 250-Unternehmen", "Boeing 737-Jets"
  if (previous.capital && !lexicon.stops.has(previous.lower) && (tokens[i + 1]?.lower === '-' && tokens[i + 1]!.glued)) return true;
  if (!previous.capital || lexicon.stops.has(previous.lower) || isToldTime(lexicon, tokens, i - 1)) return false;
  if (isDayless(lexicon, previous.lower, token.literal.value) && tokens[i + 1]?.kind === 'word' && !lexicon.stops.has(tokens[i + 1]!.lower)) return false;
  if (i === 1 && (lexicon.hedges.has(previous.lower) || senseOf(lexicon, previous.lower).cardinal !== undefined)) return false;
  // "Ortiz 34 points"
  if (isGapped(lexicon, tokens, i) || conceptLexicon(lexicon.language).byWord.get(tokens[i + 1]?.lower ?? '')?.id === 'score') return false;
  return lexicon.hand.counted === 'capitalised' ? !counted : true;
}

/** "China held 52, Myanmar 44 and Eritrea 17": the names share the verb of the first. */
function isGapped(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  let i = at;
  for (;;) {
    let name = i - 1;
    while (name > i - 4 && tokens[name]?.kind === 'word' && tokens[name]!.capital) name--;
    const told = tokens[name]?.lower === ',' || (name < i - 1 && lexicon.and.has(tokens[name]?.lower ?? '')) ? (lexicon.and.has(tokens[name]!.lower) && tokens[name - 1]?.lower === ',' ? name - 2 : name - 1) : -1;
    // "PORTLAND (79): Okafor 26, Lindgren 18"
    if (tokens[name]?.lower === ':' && tokens[name - 1]?.lower === ')') return true;
    if (tokens[told]?.literal === undefined || looksLikeYear(tokens[told]!)) return false;
    const before = tokens[told - 1];
    if (before?.kind !== 'word') return false;
    if (!before.capital) return true;
    i = told;
  }
}

/** "Since January 74 sheep", "on Friday 120 people": no day of that month, nor of any. */
function isDayless(lexicon: Lexicon, word: string, value: number): boolean {
  const meaning = value > 31 ? dateLexicon(lexicon.language).meanings.get(word) : undefined;
  return meaning?.weekday !== undefined || meaning?.month !== undefined;
}
