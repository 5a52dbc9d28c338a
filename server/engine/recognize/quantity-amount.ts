/** One amount: sign, currency, number, scale word, unit. Ranges, lists and hedges are put around it elsewhere. */
import type { Direction, Hedge, Span } from '../types.js';
import { matchPhrase, type Lexicon } from './number-lexicon.js';
import type { Token } from './number-tokens.js';
import { senseOf } from './number-words.js';

export interface Amount {
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** Start of the text, where it is not the first token's. */
  readonly value: number;
  readonly step: number;
  readonly unit: string;
  readonly number: Span;
  readonly scale?: Span;
  readonly unitSpan?: Span;
  readonly direction: Direction;
  readonly spelled: boolean;
  readonly hedge?: Hedge;
  /** Value of the scale word; 1 without. */
  readonly factor: number;
  /** An article alone stands for the number ("a trillion", "ein"). */
  readonly article: boolean;
  /** Index of the digits token, where there is one. */
  readonly digits?: number;
  readonly end: number;
}

const MINUS = new Set(['-', '−', '–', '‑', '‐']);
const OPENS = new Set(['(', '[', '„', '“', '"', '»', '«', ':', '=', '/', '|', '≈', '~', '>', '<']);

/** Units that take "and a half" behind them. */
const CLOCKED = new Set(['hour', 'day', 'week', 'month', 'year', 'minute']);

interface Core {
  readonly value: number;
  readonly step: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly spelled: boolean;
  readonly article: boolean;
  readonly factor: number;
  readonly scale?: Span;
  readonly hedge?: Hedge;
  readonly unit?: string;
  readonly unitSpan?: Span;
  readonly digits?: number;
}

/** An article in front of a span of time, with a part of another behind: "an hour and a half". */
export function isOneAndPart(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  const unit = matchPhrase(lexicon.units, tokens, i + 1);
  return unit !== undefined && CLOCKED.has(unit.value) && matchPhrase(lexicon.additions, tokens, unit.next) !== undefined;
}

/** "500 Mal rückten sie aus": how often, not how many times as much. */
function isOften(tokens: readonly Token[], at: number, value: number): boolean {
  return value > 20 && tokens[at]!.lower === 'mal' && tokens[at]!.capital && !/^(?:so|mehr|\p{Ll}+er)$/u.test(tokens[at + 1]?.lower ?? '');
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && token.glued && (token.lower === '-' || token.lower === '‑' || token.lower === '‐');
}

/** Index of the token at i, or behind a hyphen glued to both sides. */
function pastHyphen(tokens: readonly Token[], i: number): number {
  return isHyphen(tokens[i]) && tokens[i + 1]?.glued === true ? i + 1 : i;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Skips the dot of an abbreviation when the sentence goes on behind it. */
function pastDot(tokens: readonly Token[], i: number, abbreviation: string): number {
  const dot = tokens[i];
  return dot?.lower === '.' && dot.glued && abbreviation.length <= 5 && tokens[i + 1] !== undefined && !(tokens[i + 1]!.glued && tokens[i + 1]!.kind === 'sign' && tokens[i + 2] === undefined) ? i + 1 : i;
}

function readScale(lexicon: Lexicon, tokens: readonly Token[], i: number, afterDigits: boolean, money: boolean): { factor: number; span: Span; next: number } | undefined {
  let at = pastHyphen(tokens, i);
  if (lexicon.unitLinks.has(tokens[at]?.lower ?? '') && lexicon.scales.has(tokens[at + 1]?.lower ?? '')) at++;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  let factor: number | undefined;
  if (lexicon.characters.size > 0 && (matchPhrase(lexicon.units, tokens, at)?.next ?? 0) > at + 1) return undefined;
  if (afterDigits && (token.glued || money || token.lower === 'k' || (token.capital && token.end - token.start === 1)) && at === i) {
    factor = suffixOf(lexicon, token, tokens, at, money);
  }
  factor ??= lexicon.scales.get(token.lower);
  if (factor === undefined) return undefined;
  const from = at;
  at = pastDot(tokens, at + 1, token.lower);
  let span = { start: tokens[from]!.start, end: tokens[at - 1]!.end };
  // "five hundred thousand million", "tausend Milliarden"
  const second = tokens[at];
  const more = second?.kind === 'word' ? lexicon.scales.get(second.lower) ?? (second.capital && second.end - second.start === 1 ? lexicon.suffixes.get(second.lower.toUpperCase()) : undefined) : undefined;
  if (more !== undefined && more > 1000) {
    factor *= more;
    span = { start: span.start, end: second!.end };
    at++;
  }
  return { factor, span, next: at };
}

function suffixOf(lexicon: Lexicon, token: Token, tokens: readonly Token[], at: number, money: boolean): number | undefined {
  for (const [letters, factor] of lexicon.suffixes) {
    if (letters.toLowerCase() !== token.lower || (letters.length === 1 && (letters !== token.lower) !== token.capital)) continue;
    const next = tokens[at + 1]?.lower ?? '';
    // "the 400m"
    if (letters === 'm' && !money && tokens[at - 2]?.lower === 'the' && lexicon.hand.races?.includes(tokens[at - 1]!.literal?.value ?? 0) && !lexicon.plurals.has(next)) return undefined;
    // "a record 7.5m people"
    if (letters === 'm' && !money && (lexicon.lengthNouns.has(next) || (lexicon.lengthNouns.has(tokens[at - 2]?.lower ?? '') && !lexicon.plurals.has(next)))) return undefined;
    if (!money && (letters === 't' || (token.capital && !token.glued && lexicon.symbols.has(letters)))) return undefined;
    return factor;
  }
  return undefined;
}

/** Number words over several tokens: "two hundred and five", "twenty-five", "sieben". */
function readSpelled(lexicon: Lexicon, tokens: readonly Token[], i: number): { value: number; step: number; next: number; scaleFrom?: number; factor: number } | undefined {
  let total = 0, current = 0, step = 1, at = i, end = i, empty = true, scaleFrom: number | undefined, factor = 1, lastScale = Infinity, base = 0;
  for (;;) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    const sense = senseOf(lexicon, token.lower);
    const { scale } = sense;
    const phrase = matchPhrase(lexicon.wordPhrases, tokens, at);
    if (phrase) {
      if (!(current === 0 || (current >= 100 && current % 100 === 0)) || (!empty && current === 0 && total === 0)) break;
      current += phrase.value;
      step = 1;
      scaleFrom = undefined;
      factor = 1;
      empty = false;
      at = phrase.next;
      end = at;
      continue;
    }
    if (sense.cardinal !== undefined && sense.unit === undefined && !(scale !== undefined && !empty)) {
      const v = sense.cardinal;
      if (scale !== undefined) {
        // "milion dwieście tysięcy": a scale word that needs no number.
        total = lastScale = step = scale;
        const larger = tokens[at + 1]?.kind === 'word' ? lexicon.scales.get(tokens[at + 1]!.lower) : undefined;
        if (larger !== undefined && larger > scale) {
          total = lastScale = step = scale * larger;
          at++;
        }
        empty = false;
        at++;
        end = at;
        continue;
      }
      if (v === 100 && !empty && current > 0 && current < 100) current *= 100;
      else if (v >= 1000) {
        if (!empty && !(current === 0 && total > 0 && v < lastScale)) break;
        current = v;
      }
      else {
        const low = current % 100;
        const fits = current === 0 || (v < 100 && low === 0) || (current >= 1000 && current % 1000 === 0 && v < 1000) || (low >= 20 && low % 10 === 0 && v < 10 && v > 0);
        if (!fits || (!empty && current === 0 && total === 0)) break;
        current += v;
      }
      step = sense.step ?? 1;
      if (v === 100) step = 100;
      scaleFrom = undefined;
      factor = 1;
    } else if (scale !== undefined && !empty && scale < lastScale && !(current === 0)) {
      base = current;
      total += current * scale;
      current = 0;
      lastScale = scale;
      scaleFrom = total === base * scale ? at : undefined;
      factor = scale;
      step = scale;
    } else if (scale === 1000 && current === 0 && total > 0 && lastScale > 1000) {
      // "deux millions mille sept cents"
      total += scale;
      lastScale = step = scale;
      scaleFrom = undefined;
      factor = 1;
    } else if (scale !== undefined && current === 0 && lastScale === 1000 && scale > 1000 && scaleFrom !== undefined) {
      // "dos mil millones"
      factor *= scale;
      total = base * factor;
      lastScale = step = factor;
    } else break;
    empty = false;
    at++;
    end = at;
    const next = tokens[at];
    if (isHyphen(next) && tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.glued) at++;
    else if (next !== undefined && lexicon.joiners.has(next.lower) && (current >= 100 || total > 0)) {
      const after = tokens[at + 1];
      const sense2 = after?.kind === 'word' ? senseOf(lexicon, after.lower) : undefined;
      if (sense2?.cardinal === undefined || (sense2.cardinal >= 100 && current > 0) || current % 100 !== 0) break;
      // "a hundred and five" adds; "seven million and five million" lists.
      const behind = tokens[at + 2];
      if (behind?.kind === 'word' && (senseOf(lexicon, behind.lower).scale ?? 0) >= lastScale) break;
      at++;
    }
  }
  if (empty) return undefined;
  const value = total + current;
  return scaleFrom !== undefined ? { value: base, step: step / factor, next: end, scaleFrom, factor } : { value, step, next: end, factor: 1 };
}

/** Number and scale word at tokens[i]. */
function readCore(lexicon: Lexicon, tokens: readonly Token[], i: number, money: boolean): Core | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const over = lexicon.overWords.size > 0 ? readOver(lexicon, tokens, i) : undefined;
  if (over) return over;
  if (token.literal !== undefined) {
    const { literal } = token;
    if (literal.odd) return undefined;
    let next = i + 1, value = literal.value, step = literal.step, end = token.end;
    // "3 ½", "3/4"
    const slash = tokens[i + 1];
    const below = tokens[i + 2];
    if (slash?.lower === '/' && slash.glued && below?.glued === true && below.literal !== undefined && below.literal.value > 1 && literal.value < below.literal.value && below.literal.value <= 10 && literal.decimals === 0 && below.literal.decimals === 0) {
      value = literal.value / below.literal.value;
      step = 0.01;
      next = i + 3;
      end = below.end;
    }
    // "3 ½"
    const vulgar = tokens[i + 1];
    if (next === i + 1 && vulgar?.literal?.digits === '' && literal.decimals === 0 && literal.value < 100) {
      value = literal.value + vulgar.literal.value;
      step = 0.01;
      next = i + 2;
      end = vulgar.end;
    }
    // "3 1/2"
    const whole = tokens[i + 1];
    if (next === i + 1 && whole?.literal !== undefined && !whole.glued && literal.decimals === 0 && literal.value < 100 && tokens[i + 2]?.lower === '/' && tokens[i + 2]!.glued && tokens[i + 3]?.glued === true) {
      const low = tokens[i + 3]!.literal;
      if (low !== undefined && low.decimals === 0 && whole.literal.decimals === 0 && low.value <= 10 && whole.literal.value < low.value) {
        value = literal.value + whole.literal.value / low.value;
        step = 0.01;
        next = i + 4;
        end = tokens[i + 3]!.end;
      }
    }
    // "13 and a half years"; no "21 and a half-hour".
    const added = next === i + 1 && literal.decimals === 0 ? matchPhrase(lexicon.additions, tokens, next) : undefined;
    if (added && !isHyphen(tokens[added.next])) {
      const scale = readScale(lexicon, tokens, added.next, false, money);
      const factor = scale?.factor ?? 1;
      return { value: (value + added.value) * factor, step: 0.01 * factor, start: token.start, end: tokens[added.next - 1]!.end, next: scale?.next ?? added.next, spelled: false, article: false, factor, ...(scale && { scale: scale.span }), digits: i };
    }
    const scale = readScale(lexicon, tokens, next, true, money);
    if (scale && lexicon.characters.size > 0) {
      const long = readMyriads(lexicon, tokens, i, value * scale.factor, scale);
      if (long) return long;
    }
    if (scale) return { value: value * scale.factor, step: step * scale.factor, start: token.start, end, next: scale.next, spelled: false, article: false, factor: scale.factor, scale: scale.span, digits: i };
    const word = tokens[next];
    const collective = word && senseOf(lexicon, word.lower).collective;
    if (word && collective !== undefined) return { value: value * collective, step: step * collective, start: token.start, end, next: next + 1, spelled: false, article: false, factor: collective, scale: spanOf(tokens, next, next + 1), digits: i };
    return { value, step, start: token.start, end, next, spelled: false, article: false, factor: 1, digits: i };
  }
  if (token.kind !== 'word') return undefined;
  if (lexicon.characters.size > 0) {
    const written = readCharacters(lexicon, tokens, i);
    if (written) return written;
  }

  const vague = matchPhrase(lexicon.vague, tokens, i);
  if (vague) {
    const [amount, hedge] = vague.value;
    let at = vague.next;
    if (lexicon.of.has(tokens[at]?.lower ?? '')) at++;
    const following = tokens[at];
    let scale = following?.kind === 'word' ? scaleOrPlural(lexicon, following.lower) : undefined;
    if (scale !== undefined) {
      let to = pastDot(tokens, at + 1, following!.lower);
      // "cientos de miles de millones"
      const further = lexicon.of.has(tokens[to]?.lower ?? '') ? to + 1 : to;
      const more = lexicon.scales.get(tokens[further]?.lower ?? '');
      if (more !== undefined && more > scale) { scale *= more; to = further + 1; }
      return { value: amount * scale, step: amount * scale, start: token.start, end: tokens[vague.next - 1]!.end, next: to, spelled: true, article: false, factor: scale, scale: spanOf(tokens, at, to), hedge };
    }
    if (amount === 1 || (amount < 1e6 && at === vague.next && lexicon.hand.of !== undefined && false)) return undefined;
    const own = lexicon.scales.get(token.lower);
    return { value: amount, step: amount, start: token.start, end: token.end, next: own !== undefined || at > vague.next ? (unitFollows(lexicon, tokens, at) ? at : vague.next) : vague.next, spelled: true, article: false, factor: own ?? 1, hedge };
  }

  const sense = senseOf(lexicon, token.lower);
  if (sense.mixed !== undefined) {
    const scale = readScale(lexicon, tokens, i + 1, false, money);
    const factor = scale?.factor ?? 1;
    return { value: sense.mixed * factor, step: 0.1 * factor, start: token.start, end: token.end, next: scale?.next ?? i + 1, spelled: true, article: false, factor, ...(scale && { scale: scale.span }) };
  }
  if (sense.cardinal !== undefined && sense.unit !== undefined) {
    const head = token.start + (sense.head ?? 0);
    return { value: sense.cardinal, step: sense.step ?? 1, start: token.start, end: head, next: i + 1, spelled: true, article: false, factor: 1, unit: sense.unit, unitSpan: { start: head, end: token.end } };
  }
  if (sense.share !== undefined && lexicon.shareOf.has(tokens[i + 1]?.lower ?? '') && !senseOf(lexicon, tokens[i - 1]?.lower ?? '').ordinal && readHalf(lexicon, tokens, i) === undefined) {
    return { value: sense.share, step: 0.1, start: token.start, end: token.end, next: i + 1, spelled: true, article: false, factor: 1 };
  }
  // "one million two hundred thousand"
  if (sense.article === true && sense.cardinal === 1) {
    const long = readSpelled(lexicon, tokens, i);
    if (long && long.scaleFrom === undefined && long.value > 1000) return fromSpelled(tokens, i, long);
  }
  // "half a billion", "eine halbe Milliarde", "a quarter of a million"
  const halved = readHalf(lexicon, tokens, i);
  if (halved) return halved;
  // "a trillion", "eine Milliarde", "a dozen", "a fifth", "a hundred"
  if (sense.article === true) {
    const at = pastHyphen(tokens, i + 1);
    const next = tokens[at];
    if (next?.kind === 'word') {
      const nextSense = senseOf(lexicon, next.lower);
      const scale = lexicon.scales.get(next.lower);
      if (scale !== undefined && !(isHyphen(tokens[at + 1]) && scaleNoun(lexicon, tokens, at + 2))) {
        const read = readScale(lexicon, tokens, i + 1, false, money)!;
        // "un miliardo e mezzo"
        const half = matchPhrase(lexicon.additions, tokens, read.next);
        if (half) return { value: (1 + half.value) * read.factor, step: 0.1 * read.factor, start: token.start, end: token.end, next: half.next, spelled: true, article: false, factor: read.factor, scale: read.span };
        return { value: read.factor, step: read.factor, start: token.start, end: token.end, next: read.next, spelled: true, article: true, factor: read.factor, scale: read.span };
      }
      if (scale !== undefined) return { value: scale, step: scale, start: token.start, end: token.end, next: at + 1, spelled: true, article: true, factor: scale, scale: spanOf(tokens, at, at + 1) };
      if (nextSense.collective !== undefined) return { value: nextSense.collective, step: 1, start: token.start, end: next.end, next: at + 1, spelled: true, article: false, factor: 1 };
      if (nextSense.denominator !== undefined && (at > i + 1 || isFraction(lexicon, tokens, at))) {
        return { value: 1 / nextSense.denominator, step: 0.01, start: token.start, end: next.end, next: at + 1, spelled: true, article: false, factor: 1 };
      }
      if (nextSense.cardinal === 100) {
        const spelled = readSpelled(lexicon, tokens, at);
        if (spelled) return fromSpelled(tokens, i, spelled);
      }
    }
    // "an hour and a half"
    if (isOneAndPart(lexicon, tokens, i)) return { value: 1, step: 1, start: token.start, end: token.end, next: i + 1, spelled: true, article: true, factor: 1 };
    if (sense.cardinal === undefined) return undefined;
  }
  const spelled = readSpelled(lexicon, tokens, i);
  if (spelled) {
    const next = tokens[pastHyphen(tokens, spelled.next)];
    const nextSense = next?.kind === 'word' ? senseOf(lexicon, next.lower) : undefined;
    const at = pastHyphen(tokens, spelled.next);
    if (nextSense?.denominator !== undefined && nextSense.denominator > spelled.value && spelled.factor === 1 && (spelled.value > 1 || !sense.article || isFraction(lexicon, tokens, at))) {
      return { value: spelled.value / nextSense.denominator, step: 0.01, start: token.start, end: next!.end, next: at + 1, spelled: true, article: false, factor: 1 };
    }
    if (nextSense?.collective !== undefined) return { value: spelled.value * nextSense.collective, step: nextSense.collective, start: token.start, end: tokens[spelled.next - 1]!.end, next: at + 1, spelled: true, article: false, factor: nextSense.collective, scale: spanOf(tokens, at, at + 1) };
    const added = spelled.scaleFrom === undefined ? matchPhrase(lexicon.additions, tokens, spelled.next) : undefined;
    if (added) {
      const scale = readScale(lexicon, tokens, added.next, false, money);
      const factor = scale?.factor ?? 1;
      return { value: (spelled.value + added.value) * factor, step: 0.01 * factor, start: token.start, end: tokens[added.next - 1]!.end, next: scale?.next ?? added.next, spelled: true, article: false, factor, ...(scale && { scale: scale.span }) };
    }
    const behind = spelled.scaleFrom === undefined ? undefined : matchPhrase(lexicon.additions, tokens, spelled.next);
    if (behind) {
      // "deux millions et demi"
      const core = fromSpelled(tokens, i, spelled);
      return { ...core, value: core.value + behind.value * core.factor, step: 0.1 * core.factor, next: behind.next };
    }
    return fromSpelled(tokens, i, spelled);
  }
  if (sense.collective !== undefined) return { value: sense.collective, step: 1, start: token.start, end: token.end, next: i + 1, spelled: true, article: false, factor: 1 };
  return undefined;
}

/** "三分之二", "3分の2": the denominator first. */
function readOver(lexicon: Lexicon, tokens: readonly Token[], i: number): Core | undefined {
  const whole = (at: number) => (tokens[at]?.literal !== undefined ? { value: tokens[at]!.literal!.value, to: at + 1 } : characterNumbers(lexicon, tokens, at)[0]);
  const below = whole(i);
  const word = below && matchPhrase(lexicon.overWords, tokens, below.to);
  const above = word && whole(word.next);
  // A hundredth is a percent, which has a row of its own.
  if (!above || below.value < 2 || below.value > 20 || above.value >= below.value || !Number.isInteger(below.value) || !Number.isInteger(above.value)) return undefined;
  return { value: above.value / below.value, step: 0.01, start: tokens[i]!.start, end: tokens[above.to - 1]!.end, next: above.to, spelled: tokens[i]!.literal === undefined, article: false, factor: 1 };
}

/** "1兆2000億": further digits with smaller scale characters behind. */
function readMyriads(lexicon: Lexicon, tokens: readonly Token[], i: number, first: number, scale: { factor: number; next: number }): Core | undefined {
  let value = first, at = scale.next, { factor } = scale;
  let step = factor;
  while (tokens[at]?.literal !== undefined && tokens[at]!.literal!.decimals === 0) {
    const more = readScale(lexicon, tokens, at + 1, true, false);
    if (more === undefined ? tokens[at]!.literal!.value >= factor || !tokens[at]!.glued : more.factor >= factor) break;
    value += tokens[at]!.literal!.value * (more?.factor ?? 1);
    step = factor = more?.factor ?? 1;
    at = more?.next ?? at + 1;
    if (more === undefined) break;
  }
  if (at === scale.next) return undefined;
  return { value, step, start: tokens[i]!.start, end: tokens[at - 1]!.end, next: at, spelled: false, article: false, factor: 1, digits: i };
}

interface Characters {
  readonly value: number;
  readonly step: number;
  readonly multiplied: boolean;
  readonly to: number;
}

/** "三百二十万", "이천오백": digits, tens to thousands, and scale characters. A lone character needs a unit behind it. */
function readCharacters(lexicon: Lexicon, tokens: readonly Token[], i: number): Core | undefined {
  const readings = characterNumbers(lexicon, tokens, i);
  const needsUnit = lexicon.hand.charactersNeedUnit === true;
  for (let k = readings.length - 1; k >= 0; k--) {
    const { value, step, multiplied, to } = readings[k]!;
    const long = to - i > 1 && multiplied;
    if ((!long || needsUnit) && !unitFollows(lexicon, tokens, to)) continue;
    if (tokens[i - 1] !== undefined && tokens[i]!.glued && tokens[i - 1]!.kind === 'word' && !long) continue;
    return { value, step, start: tokens[i]!.start, end: tokens[to - 1]!.end, next: to, spelled: true, article: false, factor: 1 };
  }
  return undefined;
}

/** The number up to each space behind a scale character, as Korean writes ("칠백오십이만 오천십팔"), shortest first. */
function characterNumbers(lexicon: Lexicon, tokens: readonly Token[], i: number): Characters[] {
  const readings: Characters[] = [];
  let total = 0, section = 0, pending = 0, at = i, multiplied = false, step = 1, bare = true, last = Infinity;
  const reading = (): Characters => ({ value: total + section + pending, step, multiplied, to: at });
  for (; tokens[at] !== undefined; at++) {
    if (at > i && !tokens[at]!.glued) {
      if (total === 0 || section + pending > 0) break;
      readings.push(reading());
    }
    const word = tokens[at]!.lower;
    const value = lexicon.characters.get(word);
    const big = value === undefined ? lexicon.scales.get(word) : undefined;
    if (value !== undefined && value < 10) { if (pending > 0) break; pending = value; step = 1; bare = false; }
    else if (value !== undefined) { section += Math.max(1, pending) * value; pending = 0; multiplied = true; step = value; bare = false; }
    else if (big !== undefined && big >= 1e4 && big < last && (!bare || (big === 1e4 && lexicon.hand.charactersNeedUnit === true))) {
      const count = bare ? 1 : section + pending;
      if (total + count * big === 0) break;
      total += count * big;
      section = pending = 0;
      multiplied = true;
      step = last = big;
      bare = false;
    } else break;
  }
  if (at > i && readings.at(-1)?.to !== at) readings.push(reading());
  return readings;
}

function scaleNoun(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  return matchPhrase(lexicon.currencies, tokens, i) === undefined;
}

function scaleOrPlural(lexicon: Lexicon, word: string): number | undefined {
  const scale = lexicon.scales.get(word);
  if (scale !== undefined) return scale;
  const vague = lexicon.vague.get(word)?.[0];
  return vague && vague.rest.length === 0 && vague.value[0] >= 1000 ? vague.value[0] : undefined;
}

function unitFollows(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  return matchPhrase(lexicon.currencies, tokens, i) !== undefined || matchPhrase(lexicon.units, tokens, i) !== undefined;
}

/** "a quarter" is a fraction only before "of"; "ein Drittel" always is one. */
function isFraction(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const sense = senseOf(lexicon, tokens[at]!.lower);
  const next = tokens[at + 1];
  if (sense.half !== undefined && lexicon.hand.halfNeedsOf === true) return next !== undefined && lexicon.of.has(next.lower);
  // "jedna trzecia": without a word for "of", one before an ordinal is a fraction.
  if (lexicon.of.size === 0) return true;
  if (sense.ordinal !== undefined) return lexicon.of.has(next?.lower ?? '') || lexicon.fractionAfter.has(next?.lower ?? '') || ((lexicon.fractionBefore.has(tokens[at - 2]?.lower ?? '') || (lexicon.hedges.has(tokens[at - 2]?.lower ?? '') && lexicon.fractionBefore.has(tokens[at - 3]?.lower ?? ''))) && (next === undefined || next.kind === 'sign' || lexicon.stops.has(next.lower)));
  return true;
}

function fromSpelled(tokens: readonly Token[], i: number, spelled: NonNullable<ReturnType<typeof readSpelled>>): Core {
  const { scaleFrom, factor } = spelled;
  const end = tokens[(scaleFrom ?? spelled.next) - 1]!;
  const numberEnd = isHyphen(end) ? tokens[(scaleFrom ?? spelled.next) - 2]!.end : end.end;
  return {
    value: spelled.value * factor, step: spelled.step * factor, start: tokens[i]!.start, end: numberEnd, next: spelled.next, spelled: true, article: false, factor,
    ...(scaleFrom !== undefined && { scale: spanOf(tokens, scaleFrom, spelled.next) }),
  };
}

function readHalf(lexicon: Lexicon, tokens: readonly Token[], i: number): Core | undefined {
  let at = i;
  if (senseOf(lexicon, tokens[at]!.lower).article === true) at++;
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const half = senseOf(lexicon, token.lower).half;
  if (half === undefined) return undefined;
  let end = at + 1;
  at = pastHyphen(tokens, end);
  if (lexicon.of.has(tokens[at]?.lower ?? '')) at++;
  const articled = tokens[at] !== undefined && senseOf(lexicon, tokens[at]!.lower).article === true && senseOf(lexicon, tokens[at]!.lower).half === undefined;
  if (articled) { at++; end = at; }
  const noun = tokens[at];
  if (noun?.kind !== 'word') return undefined;
  const scale = lexicon.scales.get(noun.lower) ?? senseOf(lexicon, noun.lower).collective;
  if (scale === undefined) {
    // "half an hour", "einer halben Stunde"
    const unit = matchPhrase(lexicon.units, tokens, at);
    if (!unit || half !== 0.5) return undefined;
    return { value: half, step: 0.1, start: tokens[i]!.start, end: tokens[end - 1]!.end, next: at, spelled: true, article: false, factor: 1 };
  }
  const to = pastDot(tokens, at + 1, noun.lower);
  return { value: half * scale, step: 0.1 * scale, start: tokens[i]!.start, end: tokens[end - 1]!.end, next: to, spelled: true, article: false, factor: scale, scale: spanOf(tokens, at, to) };
}

/** A currency sign or code that ends at tokens[i], read backwards: "$", "US$", "EUR", "US-$". */
function currencyBefore(lexicon: Lexicon, text: string, tokens: readonly Token[], i: number): { unit: string; from: number } | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  for (const back of [2, 1, 0]) {
    const first = tokens[i - back];
    if (first === undefined) continue;
    let tight = true;
    for (let k = i - back + 1; k <= i; k++) if (!tokens[k]!.glued) tight = false;
    if (!tight) continue;
    const written = text.slice(first.start, token.end);
    const unit = lexicon.signs.get(written);
    if (unit !== undefined) return { unit, from: i - back };
  }
  return undefined;
}

function unitBehind(lexicon: Lexicon, text: string, tokens: readonly Token[], i: number, afterDigits: boolean): { unit: string; from: number; to: number } | undefined {
  let at = pastHyphen(tokens, i);
  if (lexicon.of.has(tokens[at]?.lower ?? '') && matchPhrase(lexicon.currencies, tokens, at + 1)) at++;
  if (lexicon.unitLinks.has(tokens[at]?.lower ?? '') && matchPhrase(lexicon.units, tokens, at + 1)) at++;
  const token = tokens[at];
  if (token === undefined) return undefined;
  const currency = matchPhrase(lexicon.currencies, tokens, at);
  if (currency) return { unit: currency.value, from: at, to: currency.next };
  for (const more of [2, 1, 0]) {
    const last = tokens[at + more];
    if (last === undefined) continue;
    let tight = true;
    for (let k = at + 1; k <= at + more; k++) if (!tokens[k]!.glued) tight = false;
    if (!tight) continue;
    const unit = lexicon.signs.get(text.slice(token.start, last.end));
    const behind = tokens[at + more + 1];
    // "A car of 1929 €33,500": the sign is the next figure's.
    if (unit !== undefined && !(!token.glued && behind?.glued === true && behind.literal !== undefined)) return { unit, from: at, to: at + more + 1 };
  }
  const unit = matchPhrase(lexicon.units, tokens, at);
  if (unit) {
    let to = unit.next;
    // "17%ige", "17-prozentiger" end inside a word; "64 GB-Modul" does not.
    if (token.lower.length <= 3 && token.kind === 'word') to = pastUnitDot(tokens, to);
    return { unit: unit.value, from: at, to };
  }
  if (token.kind === 'word') {
    const ending = afterDigits && (at > i || token.glued) ? lexicon.endings.get(token.lower) : undefined;
    if (ending !== undefined) return { unit: ending, from: at, to: at + 1 };
    if (afterDigits) {
      const symbol = lexicon.symbols.get(text.slice(token.start, token.end));
      const next = tokens[at + 1];
      // "44 F-35 jets"
      if (symbol !== undefined && !(next?.glued === true && (next.kind !== 'sign' || (!token.glued && isHyphen(next))))) return { unit: symbol, from: at, to: at + 1 };
    }
  }
  if (token.lower === '%' && tokens[at + 1]?.glued === true) return { unit: 'percent', from: at, to: at + 1 };
  return undefined;
}

/** "a quarter of a percentage point": to the unit, where one stands there. */
function pastArticle(lexicon: Lexicon, tokens: readonly Token[], i: number): number {
  const article = tokens[i + 1];
  return lexicon.of.has(tokens[i]?.lower ?? '') && article?.kind === 'word' && senseOf(lexicon, article.lower).article === true && matchPhrase(lexicon.units, tokens, i + 2) ? i + 2 : i;
}

function pastUnitDot(tokens: readonly Token[], i: number): number {
  const dot = tokens[i];
  const next = tokens[i + 1];
  return dot?.lower === '.' && dot.glued && next !== undefined && next.kind === 'word' && !next.capital ? i + 1 : i;
}

/** The amount at tokens[i]: a number, or a sign or currency before one. */
export function readAmount(lexicon: Lexicon, text: string, tokens: readonly Token[], i: number, from: number): Amount | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  let first = i;
  let unit: string | undefined;
  let unitSpan: Span | undefined;
  let direction: Direction = 'none';
  let signed: number | undefined;

  const before = i > from ? currencyBefore(lexicon, text, tokens, i - 1) : undefined;
  if (before && before.from >= from && (token.literal !== undefined || tokens[before.from]!.kind === 'sign')) {
    unit = before.unit;
    unitSpan = spanOf(tokens, before.from, i);
    first = before.from;
  }
  for (let back = lexicon.prefixUnits.size > 0 ? 3 : 0; back > 0 && unit === undefined; back--) {
    if (first - back < from) continue;
    const prefix = lexicon.prefixUnits.get(tokens.slice(first - back, first).map((t) => t.lower).join(''));
    if (prefix === undefined) continue;
    first -= back;
    unit = prefix;
    unitSpan = spanOf(tokens, first, first + back);
  }
  const sign = first > from ? tokens[first - 1] : undefined;
  const beforeSign = first - 2 >= 0 ? tokens[first - 2] : undefined;
  if (sign !== undefined && tokens[first]!.glued && (MINUS.has(sign.lower) || sign.lower === '+') && (!sign.glued || beforeSign === undefined || OPENS.has(beforeSign.lower))) {
    direction = sign.lower === '+' ? 'up' : 'down';
    signed = sign.start;
    first--;
  } else if (sign !== undefined && sign.kind === 'word') {
    const word = lexicon.hand.signWords?.[sign.lower];
    // "au moins", "al menos": a hedge, no sign.
    const hedging = [2, 3].some((back) => matchPhrase(lexicon.hedges, tokens, first - back)?.next === first);
    if (word !== undefined && !hedging) {
      direction = word;
      first--;
    }
  }

  const core = readCore(lexicon, tokens, i, unit !== undefined);
  if (core === undefined) return undefined;
  let next = core.next;
  let endUnit = core.unit ?? unit;
  let span = core.unitSpan ?? unitSpan;
  if (endUnit === undefined) {
    const behind = unitBehind(lexicon, text, tokens, core.spelled && core.value < 1 ? pastArticle(lexicon, tokens, next) : next, core.digits !== undefined);
    if (behind) {
      endUnit = behind.unit;
      span = spanOf(tokens, behind.from, behind.to);
      next = behind.to;
    } else {
      const times = tokens[pastHyphen(tokens, next)];
      if (times !== undefined && lexicon.times.has(times.lower) && (times.lower !== 'x' && times.lower !== '×' || times.glued) && tokens[pastHyphen(tokens, next) + 1]?.literal === undefined && !isOften(tokens, pastHyphen(tokens, next), core.value)) {
        const at = pastHyphen(tokens, next);
        endUnit = 'multiple';
        span = spanOf(tokens, at, at + 1);
        next = at + 1;
      }
    }
  } else if (unit === 'celsius' || unit === 'fahrenheit') {
    const degree = matchPhrase(lexicon.units, tokens, next);
    if (degree?.value === 'degree') next = degree.next;
  } else if (unit === 'USD' || unit === 'GBP') {
    // "$5 million dollars", "US$5"
    const twice = matchPhrase(lexicon.currencies, tokens, next);
    if (twice && twice.value === unit) next = twice.next;
  }
  // "deux heures et demie"
  const half = endUnit !== undefined && core.factor === 1 && CLOCKED.has(endUnit) ? matchPhrase(lexicon.additions, tokens, next) : undefined;
  if (half) next = half.next;
  const year = endUnit === 'year' && isHyphen(tokens[next]) && tokens[next + 1]?.lower.startsWith('old') === true;
  if (year) { span = { start: span!.start, end: tokens[next + 1]!.end }; next += 2; }
  const number = { start: signed !== undefined && unitSpan === undefined ? signed : core.start, end: core.end };
  return {
    from: first, to: next, value: core.value + (half?.value ?? 0), step: half ? 0.1 : core.step, unit: endUnit ?? 'count', number, direction, spelled: core.spelled, factor: core.factor, article: core.article,
    end: Math.max(tokens[next - 1]!.end, span?.end ?? 0, core.end),
    ...(core.scale && { scale: core.scale }), ...(span && { unitSpan: span }), ...(core.hedge && { hedge: core.hedge }), ...(core.digits !== undefined && { digits: core.digits }),
  };
}

export { isHyphen, pastHyphen, spanOf };
