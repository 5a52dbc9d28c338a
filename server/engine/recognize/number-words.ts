/** What one word says about a number. Memoised per language: texts repeat their words. */
import { ownCopy } from '../locales/memo.js';
import type { Lexicon } from './number-lexicon.js';

export interface WordSense {
  /** A cardinal, whole in this word: "siebenundzwanzig" -> 27, "seven" -> 7. */
  readonly cardinal?: number;
  /** Step of the last number word: "zwölftausend" -> 1000. */
  readonly step?: number;
  readonly scale?: number;
  readonly ordinal?: number;
  readonly mixed?: number;
  readonly multiple?: number;
  readonly denominator?: number;
  readonly collective?: number;
  /** Unit named by the word's own ending: "zweistündig" -> hour. With `cardinal`. */
  readonly unit?: string;
  /** Length of the number part, where the word goes on behind it. */
  readonly head?: number;
  readonly vague?: boolean;
  readonly half?: number;
  readonly article?: boolean;
  readonly one?: boolean;
  readonly share?: number;
  /** A phrase that matters to numbers begins with the word: an idiom, several words for one number. */
  readonly opens?: boolean;
}

const NOTHING: WordSense = {};
const OPENER: WordSense = { opens: true };

/** Whether a text that holds this word may hold a quantity because of it. */
export function isTrigger(sense: WordSense): boolean {
  return sense !== NOTHING && sense !== OPENER && !(sense.article === true && sense.one === undefined);
}

/** Whether no number, and no phrase that looks like one, begins with the word. Most words. */
export function isIdle(sense: WordSense): boolean {
  return sense === NOTHING;
}

export function senseOf(lexicon: Lexicon, lower: string): WordSense {
  const known = lexicon.memo.get(lower) as WordSense | undefined;
  if (known !== undefined) return known;
  const own = ownCopy(lower);
  const sense = read(lexicon, own);
  lexicon.memo.set(own, sense);
  return sense;
}

function read(lexicon: Lexicon, word: string): WordSense {
  const sense: { -readonly [K in keyof WordSense]: WordSense[K] } = {};
  const scale = lexicon.scales.get(word);
  if (scale !== undefined) {
    sense.scale = scale;
    const bare = lexicon.hand.bareScales;
    if (bare === 'all' || (bare === 'thousand' && scale === 1000 && word.length > 2)) { sense.cardinal = scale; sense.step = scale; }
  }
  const cardinal = lexicon.words.get(word);
  if (cardinal !== undefined) { sense.cardinal = cardinal; sense.step = 1; }
  const ordinal = lexicon.ordinals.get(word);
  if (ordinal) sense.ordinal = ordinal;
  const mixed = lexicon.mixed.get(word);
  if (mixed !== undefined) sense.mixed = mixed;
  const multiple = lexicon.multiples.get(word);
  if (multiple !== undefined) sense.multiple = multiple;
  const denominator = lexicon.denominators.get(word);
  if (denominator !== undefined) sense.denominator = denominator;
  const collective = lexicon.collectives.get(word);
  if (collective !== undefined) sense.collective = collective;
  const half = lexicon.halves.get(word);
  if (half !== undefined) sense.half = half;
  if (lexicon.vague.has(word)) sense.vague = true;
  if (lexicon.articles.has(word)) sense.article = true;
  if (lexicon.ones.has(word)) sense.one = true;
  const share = lexicon.shares.get(word);
  if (share !== undefined) sense.share = share;
  if (lexicon.hand.glued === true && Object.keys(sense).length === 0) readGlued(lexicon, word, sense);
  const opens = lexicon.vague.has(word) || lexicon.idioms.has(word) || lexicon.wordPhrases.has(word) || lexicon.characters.has(word);
  if (Object.keys(sense).length === 0) return opens ? OPENER : NOTHING;
  if (opens) sense.opens = true;
  return sense;
}

interface Glued {
  readonly value: number;
  readonly step: number;
  /** Index behind the number. */
  readonly end: number;
}

/** Number words written together, at the beginning of `word`: "siebenundzwanzigtausend" -> 27000. Every reading, shortest first. */
function gluedNumbers(lexicon: Lexicon, word: string): readonly Glued[] {
  const found: Glued[] = [];
  const longest = 18;
  const seen = new Set<number>();
  const walk = (at: number, total: number, current: number, joined: boolean, depth: number): void => {
    if (depth > 12) return;
    for (let n = Math.min(longest, word.length - at); n > 1; n--) {
      const piece = word.substr(at, n);
      const scale = lexicon.scales.get(piece);
      const value = scale !== undefined && scale >= 1000 && piece.length > 2 ? scale : lexicon.words.get(piece);
      if (value === undefined) continue;
      let nextTotal = total, nextCurrent = current, step = 1;
      if (value >= 1000) {
        if (total > 0 && total % (value * 1000) !== 0) continue;
        nextTotal = total + Math.max(1, current) * value;
        nextCurrent = 0;
        step = value;
      } else if (value === 100) {
        if (current >= 100) continue;
        nextCurrent = Math.max(1, current) * 100;
        step = 100;
      } else {
        const low = current % 100;
        const fits = low === 0 || (joined && low < 10 && value >= 20 && value % 10 === 0) || (low >= 20 && low % 10 === 0 && value < 10);
        if (!fits || (value >= 100 && current !== 0)) continue;
        nextCurrent = current + value;
      }
      const end = at + n;
      const state = end * 2e15 + nextTotal + nextCurrent;
      if (seen.has(state)) continue;
      seen.add(state);
      found.push({ value: nextTotal + nextCurrent, step, end });
      walk(end, nextTotal, nextCurrent, false, depth + 1);
    }
    if (at > 0 && !joined) {
      for (const joiner of lexicon.joiners) if (word.startsWith(joiner, at)) walk(at + joiner.length, total, current, true, depth + 1);
    }
  };
  walk(0, 0, 0, false, 0);
  // Of two readings as long, the one with the longer pieces was found first and goes last.
  return found.reverse().sort((x, y) => x.end - y.end);
}

function readGlued(lexicon: Lexicon, word: string, sense: { -readonly [K in keyof WordSense]: WordSense[K] }): void {
  const stem = word.length > 3 && /(?:e|en|er|es|em)$/.test(word) ? word.replace(/t(?:e|en|er|es|em)$/, 't') : '';
  const known = stem === '' ? undefined : lexicon.ordinals.get(stem.slice(0, -1)) ?? lexicon.ordinals.get(stem);
  if (known) { sense.ordinal = known; return; }
  // "zweitgrößte", "drittbeste": the second-largest, the third-best; "achtundzwanzigste" is none.
  if (/(?:[^s]s|ß)te[nrsm]?$/.test(word) && !/(?:zig|ßig|hundert|tausend)ste[nrsm]?$/.test(word)) {
    for (let t = word.indexOf('t', 3); t > 0 && t < Math.min(12, word.length - 5); t = word.indexOf('t', t + 1)) {
      const base = word.slice(0, t);
      const rank = lexicon.ordinals.get(base + 't') ?? lexicon.ordinals.get(base) ?? lexicon.words.get(base);
      if (rank !== undefined && rank > 1 && word.slice(t + 1).length > 4) { sense.ordinal = rank; sense.head = t + 1; return; }
    }
  }
  for (const [begin, value] of [...lexicon.mixed, ...lexicon.halves]) {
    // "Vierteljahr" is a time of the year.
    if (begin.length < 4 || begin.length >= word.length || !word.startsWith(begin) || lexicon.calendar.has(word)) continue;
    // "zweieinhalbmal", "anderthalbstündig"; "Viertelstunde"
    const rest = word.slice(begin.length);
    const unit = value > 1 ? lexicon.endings.get(rest) : lexicon.units.get(rest)?.find((phrase) => phrase.rest.length === 0)?.value;
    if (unit === undefined) continue;
    sense.cardinal = value; sense.step = value > 1 ? 0.1 : 0.01; sense.unit = unit; sense.head = begin.length;
    return;
  }
  const readings = gluedNumbers(lexicon, word);
  for (let k = readings.length - 1; k >= 0; k--) {
    const { value, step, end } = readings[k]!;
    const rest = word.slice(end);
    if (rest === '') { sense.cardinal = value; sense.step = step; return; }
    const unit = lexicon.endings.get(rest);
    if (unit !== undefined) {
      if (unit === 'multiple' && value < 2) return;
      sense.cardinal = value; sense.step = step; sense.unit = unit; sense.head = end;
      return;
    }
    if (lexicon.hand.ordinalEndings?.includes(rest) === true && rest !== 't' && rest !== 'st' && value > 1) { sense.ordinal = value; return; }
  }
}
