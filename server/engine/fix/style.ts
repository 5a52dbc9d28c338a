/** What a house style makes of a correction: digits or words, symbol or word. */
import { isCurrency } from '../facts/quantity-compare.js';
import type { Writing } from '../locales/writing.js';
import type { Document, FixStyle, QuantityMention } from '../types.js';
import type { Edit } from './quantity.js';
import { spellNumber } from './number-words.js';

/** House styles spell out numbers up to twelve. */
const MOST_IN_WORDS = 12;
/** Beside words for these, a small number may be a word: "three ships", "three weeks", but "3 km". */
const BESIDE_WORDS: ReadonlySet<string> = new Set(['count', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);

/** Whether a whole number is written in words. "One" is inflected in German and stays as it is, as does what begins a sentence. */
export function inWords(value: number, like: QuantityMention, { text, plain, language, sentences, blocks }: Document, { smallNumbers }: FixStyle): boolean {
  const { start, end } = like.number;
  const sentence = sentences[like.sentence];
  const begins = sentence !== undefined && !/[\p{L}\p{N}]/u.test(plain.slice(sentence.start, start));
  if (smallNumbers === undefined || begins || !Number.isInteger(value) || value < 2) return like.spelled;
  if (smallNumbers === 'digits' || value > MOST_IN_WORDS) return false;
  if (like.spelled) return true;
  const cell = blocks[sentence?.block ?? -1]?.cell !== undefined;
  return !cell && !like.scale && BESIDE_WORDS.has(like.quantity.unit) && /^\d+$/.test(text.slice(start, end)) && !/^[\p{L}\p{N}-]/u.test(text.slice(end, end + 1)) && spellNumber(value, language) !== undefined;
}

function kindOf(form: string): 'symbol' | 'code' | 'word' {
  return /[\p{Sc}%]/u.test(form) ? 'symbol' : /^[A-Z]{3}$/.test(form) ? 'code' : 'word';
}

/** The forms of a unit that the style wants, of several those that the draft uses; undefined where it wants none or there are none. */
export function houseUnit(unit: string, { text }: Document, w: Writing, { percent, currency }: FixStyle): readonly string[] | undefined {
  const wanted = unit === 'percent' ? percent : isCurrency(unit) ? currency : undefined;
  const fit = (w.units[unit] ?? []).filter(([form]) => kindOf(form!) === wanted);
  return fit.find(([form]) => text.includes(form!)) ?? fit[0];
}

/** The unit in the place that its kind has: words behind the number, symbols of money before it in English. `at`: which form the draft's unit has. */
export function placed(forms: readonly string[], at: number, like: QuantityMention, { text }: Document, w: Writing): Edit | undefined {
  const unit = like.unit!;
  const [from, to] = [like.number.start, (like.scale ?? like.number).end];
  const core = text.slice(from, to);
  const before = unit.start < from;
  const kind = kindOf(forms[0]!);
  const between = before ? text.slice(unit.end, from) : text.slice(to, unit.start);
  if (!/^\s?$/.test(between)) return undefined;
  // "$5m" in words would be "5m euros".
  if (kind === 'word' && before && like.scale && like.scale.start === like.number.end) return undefined;
  const first = kind === 'word' ? false : kind === 'symbol' && isMoney(forms[0]!) && w.language === 'en' ? true : before;
  const form = before === first ? forms[Math.min(at, forms.length - 1)]! : forms[like.quantity.low === 1 && !like.scale ? 0 : Math.min(1, forms.length - 1)]!;
  const tight = kind === 'symbol' && (first || w.language === 'en');
  const written = first ? `${form}${tight ? '' : ' '}${core}` : `${core}${tight ? '' : ' '}${form}`;
  const [start, end] = [Math.min(unit.start, from), Math.max(unit.end, to)];
  // Only what changes: the number stays where it is.
  if (before || first) return { start, end, text: written };
  return { start: to, end, text: written.slice(core.length) };
}

function isMoney(form: string): boolean {
  return form !== '%';
}
