/** Quantities: amounts of money, shares, measures, counts, ordinals, scores, multiples. */
import { conceptLexicon } from '../locales/concepts.js';
import { ownCopy } from '../locales/memo.js';
import type { Block, Direction, Document, Hedge, QuantityMention, Sentence, Span } from '../types.js';
import { isCurrencyCode, lexiconOf, matchPhrase, type Lexicon } from './number-lexicon.js';
import { lowerCase, tokenize, type Token } from './number-tokens.js';
import { isIdle, isTrigger, senseOf } from './number-words.js';
import { isHyphen, isOneAndPart, pastHyphen, readAmount, spanOf, type Amount } from './quantity-amount.js';
import { passes } from './word-filter.js';
import { belongsToName, countsThings, looksLikeYear, pastAccount, skipNonQuantity } from './quantity-exclusion.js';
import { underHeads } from './table-heads.js';

/** A quantity on its way to a mention: one amount or a range of two. */
interface Draft {
  readonly from: number;
  to: number;
  low: number;
  high: number;
  unit: string;
  unitSpan: Span | undefined;
  number: Span;
  scale: Span | undefined;
  factor: number;
  step: number;
  hedge: Hedge;
  hedgeSpan: Span | undefined;
  direction: Direction;
  spelled: boolean;
  counted: string | undefined;
  start: number;
  end: number;
  readonly digits: number | undefined;
  readonly article: boolean;
}

const CURRENCY = /^[A-Z]{3}$/;
/** Of how many shares are told: "one in five", "drei von zehn". */
const RATIO_BASES = new Set([3, 4, 5, 6, 8, 10, 20, 50, 100, 1000, 10000, 100000, 1e6]);
const DASH = /^[-–—‑]$/;

/** All quantities of the document, sorted by start, disjoint. */
export function recognizeQuantities(document: Document): QuantityMention[] {
  return underHeads(document, readQuantities(document), readQuantities);
}

function readQuantities(document: Document): QuantityMention[] {
  const lexicon = lexiconOf(document.language);
  const mentions: QuantityMention[] = [];
  document.sentences.forEach((sentence, index) => {
    if (!mayHoldQuantity(lexicon, document.plain, sentence.start, sentence.end)) return;
    const tokens = tokenize(document.plain, sentence.start, sentence.end, lexicon.decimal, isCurrencyCode);
    for (const draft of readSentence(lexicon, document, tokens, sentence, document.blocks[sentence.block])) {
      // 400 nines are no number that anything could be compared with.
      if (Number.isFinite(draft.low) && Number.isFinite(draft.high)) mentions.push(toMention(draft, index));
    }
  });
  return mentions;
}

/** One cheap pass: a digit, or a word that number words begin with. */
function mayHoldQuantity(lexicon: Lexicon, text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    let code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 0xbc && code <= 0xbe)) return true;
    if (!isLetter(code)) { at++; continue; }
    if (code > 0x3000 && lexicon.characters.size > 0 && lexicon.characters.has(text.charAt(at))) return true;
    const from = at;
    do code = text.charCodeAt(++at); while (at < end && isLetter(code) && code < 0x3000);
    if (at < end && code >= 48 && code <= 57) return true;
    if (at - from > 1 && passes(lexicon.numeral, text, from, at) && (triggers(lexicon, text.slice(from, at)) || isBeforeShare(lexicon, text, at, end))) return true;
  }
  return false;
}

function triggers(lexicon: Lexicon, word: string): boolean {
  let known = lexicon.triggers.get(word);
  if (known === undefined) {
    lexicon.triggers.set(ownCopy(word), known = isTrigger(senseOf(lexicon, lowerCase(word))));
  }
  return known;
}

/** "ein Prozent", where "ein" alone is an article. */
function isBeforeShare(lexicon: Lexicon, text: string, at: number, end: number): boolean {
  let to = at + 1;
  while (to < end && isLetter(text.charCodeAt(to))) to++;
  return to - at > 6 && lexicon.units.get(lowerCase(text.slice(at + 1, to)))?.some((u) => u.value === 'percent' || u.value === 'percentage-point') === true;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code > 0x3040;
}

function readSentence(lexicon: Lexicon, document: Document, tokens: readonly Token[], sentence: Sentence, block: Block | undefined): Draft[] {
  const drafts: Draft[] = [];
  const text = document.plain;
  let i = 0, from = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    const account = token.mixed ? pastAccount(text, tokens, i) : 0;
    if (account) { i = from = account; continue; }
    if (token.kind === 'sign' || (token.kind === 'word' && beginsNothing(lexicon, tokens, i))) { i++; continue; }
    const idiom = matchPhrase(lexicon.idioms, tokens, i);
    if (idiom) { i = from = idiom.next; continue; }
    const time = pastTime(text, tokens, i);
    if (time) { i = from = time; continue; }
    const skip = skipNonQuantity(lexicon, document.text, tokens, i, sentence, block);
    if (skip > 0) { i = from = skip; continue; }
    const draft = readDraft(lexicon, text, tokens, i, from);
    if (draft === undefined) { i++; continue; }
    i = from = draft.to;
    drafts.push(draft);
  }
  shareUnits(lexicon, tokens, drafts);
  shareLabels(lexicon, text, tokens, drafts);
  return drafts.filter((draft) => isQuantity(lexicon, tokens, draft));
}

/** "Eight minutes to five", "zehn Minuten nach zwei": a time of day. Index behind it, or 0. */
function pastTime(text: string, tokens: readonly Token[], i: number): number {
  const { start, end, literal } = tokens[i]!;
  // "From seven in the morning until ten at night"
  if ((literal?.value ?? 1) <= 12 && /^ (?:at night|in the (?:morning|afternoon|evening))\b/.test(text.slice(end, end + 18)) && /\b(?:at|from|until|till|to|by|before|after|since|around|about)\s$/i.test(text.slice(Math.max(0, start - 8), start))) return i + 1;
  const time = /^ [Mm]in/.test(text.slice(end, end + 4)) ? TIME.exec(text.slice(end, end + 32)) : null;
  const to = time ? tokens.findIndex((t, at) => at > i && t.end >= end + time[0].length) + 1 : 0;
  return to;
}

const TIME = /^ (?:minutes? (?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|1?\d)|minuten? (?:vor|nach) (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[12]?\d))(?=[,.;]?(?:\s|$))/iu;

/** A word that is no number, or an article with such a word behind it. */
function beginsNothing(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  const sense = senseOf(lexicon, tokens[i]!.lower);
  if (isIdle(sense)) return true;
  if (sense.article !== true || sense.opens === true || sense.cardinal !== undefined || sense.half !== undefined || sense.ordinal !== undefined || sense.share !== undefined) return false;
  const next = tokens[i + 1];
  if (lexicon.hand.ratioBehindNoun === true && matchPhrase(lexicon.ratioWords, tokens, i + 2)) return false;
  return next?.kind === 'word' && isIdle(senseOf(lexicon, next.lower)) && !isHyphen(tokens[i + 2]) && !isOneAndPart(lexicon, tokens, i);
}

function readDraft(lexicon: Lexicon, text: string, tokens: readonly Token[], i: number, from: number): Draft | undefined {
  const special = readOrdinal(lexicon, tokens, i) ?? readMultiple(lexicon, tokens, i);
  if (special) return special;
  if (isInName(lexicon, tokens, i)) return undefined;
  const score = readScore(lexicon, tokens, i);
  if (score) {
    readCounted(lexicon, text, tokens, score);
    return score;
  }
  const first = readAmount(lexicon, text, tokens, i, from);
  if (first === undefined) return undefined;
  const range = readRange(lexicon, text, tokens, first) ?? readRatio(lexicon, text, tokens, first);
  const draft = range ?? single(first);
  // "a", "one", "eine" with nothing behind is no number.
  const ranked = lexicon.rankWords.has(tokens[draft.from - 1]?.lower ?? '');
  if (range === undefined && !ranked && draft.low === 1 && first.factor === 1 && first.spelled && isBareOne(lexicon, tokens, i, draft) && !isOneAndMore(lexicon, text, tokens, draft)) return undefined;
  const previous = tokens[draft.from - 1];
  if (previous?.kind === 'word' && (lexicon.rankWords.has(previous.lower) || (range !== undefined && lexicon.rankRangeWords.has(previous.lower))) && draft.unit === 'count' && draft.low < 1000 && Number.isInteger(draft.low)) {
    draft.unit = 'ordinal';
  } else if (draft.unit === 'count' && followsFactorWord(lexicon, tokens, draft.from)) {
    draft.unit = 'multiple';
  }
  readHedge(lexicon, tokens, draft, from);
  // "60-odd people"
  if (isHyphen(tokens[draft.to])) draft.to = matchPhrase(lexicon.hedgesAfter, tokens, draft.to)?.next ?? draft.to;
  readCounted(lexicon, text, tokens, draft);
  if (isAge(lexicon, tokens, draft)) draft.unit = 'year';
  return withOneBefore(lexicon, tokens, draft);
}

/** "An hour and 45 minutes": where an article is no number, the minutes are all of it, 105. */
function withOneBefore(lexicon: Lexicon, tokens: readonly Token[], draft: Draft): Draft {
  const larger = draft.unit === 'minute' ? 'hour' : draft.unit === 'second' ? 'minute' : undefined;
  const [article, , and] = tokens.slice(Math.max(0, draft.from - 3), draft.from);
  if (larger === undefined || draft.low !== draft.high || draft.low >= 60 || !article || !and || !/^an?$/.test(article.lower) || !lexicon.and.has(and.lower)) return draft;
  const unit = matchPhrase(lexicon.units, tokens, draft.from - 2);
  if (unit?.value !== larger || unit.next !== draft.from - 1) return draft;
  return { ...draft, low: draft.low + 60, high: draft.low + 60, from: draft.from - 3, start: article.start, number: { start: article.start, end: draft.number.end }, spelled: false };
}

function single(a: Amount): Draft {
  return {
    from: a.from, to: a.to, low: a.value, high: a.value, unit: a.unit, unitSpan: a.unitSpan, number: a.number, scale: a.scale, factor: a.factor, step: a.step, hedge: a.hedge ?? 'none', hedgeSpan: undefined,
    direction: a.direction, spelled: a.spelled, counted: undefined, start: 0, end: a.end, digits: a.digits, article: a.article,
  };
}

function followsFactorWord(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  return [1, 2].some((back) => matchPhrase(lexicon.factorWords, tokens, i - back)?.next === i);
}

function isBareOne(lexicon: Lexicon, tokens: readonly Token[], i: number, draft: Draft): boolean {
  const word = tokens[i]!.lower;
  // "ein Prozent" is always a number.
  if (!lexicon.articles.has(word) || draft.unit === 'percent' || draft.unit === 'percentage-point') return false;
  return !lexicon.ones.has(word) || draft.unit === 'count';
}

const SMALLER: Readonly<Record<string, string>> = { year: 'month', hour: 'minute', minute: 'second' };

/** "von einem Jahr und neun Monaten", "an hour and 45 minutes": an article beside a figure of a smaller unit is one too. */
function isOneAndMore(lexicon: Lexicon, text: string, tokens: readonly Token[], draft: Draft): boolean {
  const smaller = SMALLER[draft.unit];
  return smaller !== undefined && lexicon.and.has(tokens[draft.to]?.lower ?? '') && readAmount(lexicon, text, tokens, draft.to + 1, draft.to + 1)?.unit === smaller;
}

/** German spells nouns with a capital, English names: "Elf" the team, "Formula One". */
function isInName(lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'word' || i === 0 || !token.capital) return false;
  // "der Zwölf- bis 19-Jährigen"
  if (isHyphen(tokens[i + 1]) && tokens[i + 2]?.glued === false && lexicon.rangeWords.has(tokens[i + 2]!.lower)) return false;
  const previous = tokens[i - 1]!;
  if (previous.kind === 'sign' && !/^[-–]$/.test(previous.lower)) return false;
  const sense = senseOf(lexicon, token.lower);
  if (sense.cardinal === undefined || sense.scale !== undefined || sense.unit !== undefined) return false;
  const next = tokens[pastHyphen(tokens, i + 1)];
  return !(next?.kind === 'word' && (lexicon.scales.has(next.lower) || lexicon.units.has(next.lower) || lexicon.currencies.has(next.lower)));
}

function readOrdinal(lexicon: Lexicon, tokens: readonly Token[], i: number): Draft | undefined {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  let value: number | undefined, to = i + 1, spelled = true, end = token.end;
  if (token.literal !== undefined) {
    spelled = false;
    if (token.literal.decimals > 0) return undefined;
    if (next?.glued === true && isOrdinalSuffix(lexicon, next.lower, token.literal.value)) {
      value = token.literal.value;
      to = i + 2;
      end = next.end;
    } else if (lexicon.hand.ordinalDot === true && next?.lower === '.' && next.glued && token.literal.value < 1000 && tokens[i + 2]?.kind === 'word' && tokens[i + 2]!.glued === false && !lexicon.scales.has(tokens[i + 2]!.lower) && (!lexicon.stops.has(tokens[i + 2]!.lower) || (lexicon.and.has(tokens[i + 2]!.lower) && !tokens[i + 2]!.capital) || (tokens[i + 2]!.lower === 'auf' && tokens[i - 1]?.lower === 'vom'))) {
      value = token.literal.value;
      to = i + 2;
      end = next.end;
    }
  } else if (token.kind === 'word') {
    const sense = senseOf(lexicon, token.lower);
    if (sense.ordinal !== undefined && sense.cardinal === undefined && !(token.capital && i > 0 && lexicon.hand.counted === 'plural')) {
      value = sense.ordinal;
      if (sense.head !== undefined) end = token.start + sense.head;
    }
    // "twenty-first", "second-largest"
    const after = tokens[pastHyphen(tokens, i + 1)];
    if (sense.cardinal !== undefined && sense.cardinal >= 20 && sense.cardinal % 10 === 0 && after?.kind === 'word' && pastHyphen(tokens, i + 1) === i + 2) {
      const ordinal = senseOf(lexicon, after.lower).ordinal;
      if (ordinal !== undefined && ordinal < 10) {
        value = sense.cardinal + ordinal;
        to = i + 3;
        end = after.end;
      }
    }
  }
  // "first" says more often "for now" or "to begin with" than a rank.
  if (value === undefined || value < 1 || value === 1) return undefined;
  const follower = tokens[to];
  if (follower?.kind === 'word' && (lexicon.calendar.has(follower.lower) || (!spelled && lexicon.labels.has(follower.lower) && lexicon.hand.counted === 'next'))) return undefined;
  const previous = tokens[i - 1];
  if (spelled && lexicon.hand.counted === 'plural') {
    // "the third man", "his second term", "came third": not "at first", "a second" of time.
    if (follower === undefined && previous === undefined) return undefined;
    if (value === 2 && (previous?.lower === 'a' || previous?.lower === 'per') && !(follower?.kind === 'word' && !lexicon.stops.has(follower.lower))) return undefined;
    if (follower === undefined || follower.kind === 'sign') { if (previous === undefined || i === 0) return undefined; }
    if (lexicon.of.has(follower?.lower ?? '') && (previous?.lower === 'a' || previous?.lower === 'one')) return undefined;
  } else if (spelled) {
    if (follower?.kind !== 'word') { if (value <= 1 || previous === undefined) return undefined; }
    if (token.capital && i > 0) return undefined;
  }
  return {
    from: i, to, low: value, high: value, unit: 'ordinal', unitSpan: undefined, number: { start: token.start, end }, scale: undefined, factor: 1, step: 1, hedge: 'none', hedgeSpan: undefined,
    direction: 'none', spelled, counted: undefined, start: token.start, end, digits: undefined, article: false,
  };
}

/** "4st" is a weight, "4th" a rank. */
function isOrdinalSuffix(lexicon: Lexicon, suffix: string, n: number): boolean {
  const { ordinalSuffixes, ordinalSuffixByDigit } = lexicon.hand;
  if (ordinalSuffixes === undefined) return false;
  if (ordinalSuffixByDigit !== true) return ordinalSuffixes.includes(suffix);
  const digit = n % 100 >= 10 && n % 100 < 20 ? 0 : n % 10;
  return suffix === (ordinalSuffixes[digit] ?? ordinalSuffixes[0]);
}

/** "Jane Doe, 34, said", "Hunt (72)": an age behind a name. */
function isAge(lexicon: Lexicon, tokens: readonly Token[], draft: Draft): boolean {
  const { digits } = draft;
  const germanCapitals = lexicon.hand.counted === 'capitalised';
  if (isAgedBefore(lexicon, tokens, draft)) return true;
  if (digits === undefined || draft.unit !== 'count' || draft.counted !== undefined || draft.hedge !== 'none' || !Number.isInteger(draft.low) || draft.low < 10 || draft.low > 110) return false;
  const open = tokens[digits - 1]?.lower, close = tokens[digits + 1]?.lower, name = tokens[digits - 2];
  // "aged 52"
  if (open !== undefined && lexicon.hand.ageWords?.includes(open) === true) return true;
  // "a woman of 84"
  if (open === 'of' && lexicon.hand.agedNouns?.includes(name?.lower ?? '') === true) return true;
  // "Ann Smith, then 52,"
  if (close === ',' && name?.lower === ',' && tokens[digits - 1]?.kind === 'word' && tokens[digits - 3]?.capital === true && tokens[digits - 4]?.capital === true) return true;
  // "Moore was 23 when", "When he was 23", "als er 23 war"
  const isWhen = (at: number) => /^(?:when|als)$/.test(tokens[at]?.lower ?? '');
  const was = /^wa[sr]$/.test(open ?? '');
  const who = was ? name : tokens[digits - 1];
  if ((was && (isWhen(digits + 1) || (close === ',' && isWhen(digits + 2)) || isWhen(digits - 3)) || close === 'war' && isWhen(digits - 2)) && (who?.capital === true || /^(?:s?he|i|who|s?ie|er|ich|,)$/.test(who?.lower ?? ''))) return true;
  // "has died at 81", "starb mit 81", "mit 81 gestorben"
  if ((open === 'at' || open === 'mit') && (DIES.test(name?.lower ?? '') || DIES.test(close ?? ''))) return true;
  // "At 16, Vanderhaegen is …"
  if (open === 'at' && close === ',' && (name === undefined || name.lower === '.') && tokens[digits + 2]?.capital === true) return true;
  if (name?.capital !== true) return false;
  // German capitals are no names: two of them in a row are asked for there, and before brackets.
  const full = tokens[digits - 3]?.capital === true || conceptLexicon(lexicon.language).indefinite.has(tokens[digits - 3]?.lower ?? '');
  // "Her guest was Jane Doe, 34."
  const ends = (/^[.;?!]$/.test(close ?? '') || (/^[-–—]$/.test(close ?? '') && tokens[digits + 1]?.glued === false && tokens[digits + 2]?.literal === undefined)) && full;
  return (open === ',' && (ends || (close === ',' && (full || !germanCapitals)))) || (open === '(' && close === ')' && full);
}

/** "Aged 18 to 29", "aged between 18 and 29", "two men aged 27 and 33", "im Alter von 18 bis 29". */
function isAgedBefore(lexicon: Lexicon, tokens: readonly Token[], { from, unit, counted, factor, low, high }: Draft): boolean {
  if (unit !== 'count' || counted !== undefined || factor !== 1 || !Number.isInteger(low) || high > 110) return false;
  const isWord = (at: number) => lexicon.hand.ageWords?.includes(tokens[at]?.lower ?? '') === true;
  const [before, first] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]];
  return (low < high && isWord(from - 1)) || (AGED_LINKS.has(before) && (low < high || (before === 'von' && low >= 10)) && isWord(from - 2)) || (lexicon.and.has(before) && first?.literal !== undefined && isWord(from - 3));
}

const DIES = /^(?:died|dies|dead|starb|stirbt|gestorben|verstorben)$/;
const AGED_LINKS = new Set(['of', 'between', 'from', 'von', 'zwischen']);

function readMultiple(lexicon: Lexicon, tokens: readonly Token[], i: number): Draft | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word') return undefined;
  const value = senseOf(lexicon, token.lower).multiple;
  if (value === undefined) return undefined;
  const next = tokens[i + 1];
  if (lexicon.looseMultiples.has(token.lower) && !(next?.kind === 'word' && lexicon.stops.has(next.lower))) return undefined;
  const span = { start: token.start, end: token.end };
  const draft: Draft = {
    from: i, to: i + 1, low: value, high: value, unit: 'multiple', unitSpan: span, number: span, scale: undefined, factor: 1, step: value < 1 ? 0.1 : 1, hedge: 'none', hedgeSpan: undefined,
    direction: 'none', spelled: true, counted: undefined, start: token.start, end: token.end, digits: undefined, article: false,
  };
  readHedge(lexicon, tokens, draft, 0);
  return draft;
}

/** "2:1", "117-110"; "3-1" where the sentence speaks of a match. */
function readScore(lexicon: Lexicon, tokens: readonly Token[], i: number): Draft | undefined {
  const first = tokens[i]!;
  // "11-of-21 shooting", "9-for-15"
  const tried = tokens[i + 4];
  const joint = tokens[i + 2];
  if (first.literal !== undefined && isHyphen(tokens[i + 1]) && joint?.kind === 'word' && joint.glued && joint.lower.length <= 3 && isHyphen(tokens[i + 3]) && tried?.literal !== undefined && tried.glued) {
    return {
      from: i, to: i + 5, low: first.literal.value, high: tried.literal.value, unit: 'score', unitSpan: undefined, number: { start: first.start, end: tried.end }, scale: undefined, factor: 1, step: 1, hedge: 'none', hedgeSpan: undefined,
      direction: 'none', spelled: false, counted: undefined, start: first.start, end: tried.end, digits: undefined, article: false,
    };
  }
  const mark = tokens[i + 1];
  const second = tokens[i + 2];
  if (first.literal === undefined || second?.literal === undefined || mark === undefined) return undefined;
  const sporty = tokens.some((t) => t.kind === 'word' && lexicon.scoreWords.has(t.lower));
  const joined = lexicon.scoreJoins.has(mark.lower);
  if (joined ? !sporty && first.literal.value + second.literal.value > 20 : !mark.glued || (!second.glued && mark.lower !== ':')) return undefined;
  if (first.literal.decimals > 0 || second.literal.decimals > 0 || first.literal.value > 300 || second.literal.value > 300) return undefined;
  if (!joined && mark.lower !== ':' && !DASH.test(mark.lower)) return undefined;
  const after = tokens[i + 3];
  if (!joined && mark.lower !== ':') {
    if (after !== undefined && after.glued && after.lower === '-') return undefined;
    const unit = after !== undefined && (after.lower === '%' || (after.kind === 'word' && !lexicon.stops.has(after.lower) && (lexicon.units.has(after.lower) || lexicon.scales.has(after.lower) || lexicon.currencies.has(after.lower) || (after.glued && lexicon.suffixes.has(after.lower)))));
    // No range has equal ends: "4-4 FT".
    if (first.literal.value !== second.literal.value && (unit || (first.literal.value < second.literal.value && !sporty))) return undefined;
    const sign = tokens[i - 1];
    if (sign !== undefined && lexicon.signs.has(sign.lower)) return undefined;
  }
  const span = { start: first.start, end: second.end };
  return {
    from: i, to: i + 3, low: first.literal.value, high: second.literal.value, unit: 'score', unitSpan: undefined, number: span, scale: undefined, factor: 1, step: 1, hedge: 'none', hedgeSpan: undefined,
    direction: 'none', spelled: false, counted: undefined, ...span, digits: undefined, article: false,
  };
}

function readRange(lexicon: Lexicon, text: string, tokens: readonly Token[], first: Amount): Draft | undefined {
  if (first.hedge !== undefined) return undefined;
  // "15- bis 20-Jährige"
  const hanging = first.unit === 'count' && isHyphen(tokens[first.to]) && tokens[first.to + 1]?.glued === false ? 1 : 0;
  const behind = first.to + hanging;
  const join = tokens[behind];
  if (join === undefined) return undefined;
  const opener = tokens[openerIndex(lexicon, tokens, first)];
  let at: number | undefined;
  const word = matchPhrase(lexicon.rangeWords, tokens, behind);
  if (opener !== undefined && lexicon.rangeOpeners.has(opener.lower)) {
    if (lexicon.and.has(join.lower)) at = behind + 1;
  }
  if (at === undefined && word) {
    if (opener !== undefined && lexicon.changeOpeners.has(opener.lower) && lexicon.changeWords.has(join.lower)) return undefined;
    if (DASH.test(join.lower) && join.glued !== (tokens[behind + 1]?.glued === true)) return undefined;
    at = word.next;
  }
  // "ein, zwei Jahre", "one or two years": neighbouring numbers only.
  const near = at === undefined && (join.lower === ',' || lexicon.or.has(join.lower));
  if (near) at = behind + 1;
  if (at === undefined) return undefined;
  let second = readAmount(lexicon, text, tokens, at, at);
  // "$100 million to $1 billion": the sign stands before the number.
  for (let ahead = 1; second === undefined && ahead <= 3 && tokens[at + ahead] !== undefined; ahead++) {
    if (tokens[at + ahead]!.literal === undefined) continue;
    const later = readAmount(lexicon, text, tokens, at + ahead, at);
    if (later !== undefined && later.from === at) second = later;
    break;
  }
  if (second === undefined || second.hedge !== undefined) return undefined;
  // "The workforce grew by 140 to 3,260", "rose by £4.4m to £14.2m": by how many, and to how many; "rose 4.7 percent to 98".
  if (word && lexicon.changeWords.has(join.lower)) {
    const amount = conceptLexicon(lexicon.language).amounts.has(opener?.lower ?? '');
    if (amount && second.value > (first.unit === 'count' ? FARTHEST_COUNT : FARTHEST_END) * first.value) return undefined;
    if (first.unit !== 'count' && !CURRENCY.test(first.unit) && second.unit === 'count') return undefined;
  }
  let low = first.value, step = Math.min(first.step, second.step);
  if (near && !(first.spelled && second.spelled && first.factor === 1 && second.value / second.factor - first.value === 1 && first.unit === 'count')) return undefined;
  const bare = first.factor === 1;
  if (bare && second.factor > 1 && first.value < 1000 && first.digits !== undefined === (second.digits !== undefined) && first.value * second.factor < second.value) {
    low = first.value * second.factor;
    step = Math.min(first.step * second.factor, second.step);
  } else if (bare && second.factor > 1 && first.value < 1000 && near) {
    low = first.value * second.factor;
  }
  const unit = second.unit !== 'count' ? second.unit : first.unit;
  if (first.unit !== 'count' && second.unit !== 'count' && first.unit !== second.unit) return undefined;
  // "3 % à 5 milliards": a share and an amount are no range.
  if (first.unit !== 'count' && !CURRENCY.test(first.unit) && second.unit === 'count' && second.factor > 1) return undefined;
  if (!(low < second.value)) return undefined;
  // "rose by a fifth to 78 megawatts"
  if (low < 1 && first.spelled && second.value > 10) return undefined;
  if (first.direction !== second.direction && second.direction !== 'none') return undefined;
  return {
    from: first.from, to: second.to, low, high: second.value, unit, unitSpan: second.unitSpan ?? first.unitSpan, number: { start: first.number.start, end: second.number.end }, scale: second.scale ?? first.scale,
    factor: Math.max(first.factor, second.factor), step, hedge: 'none', hedgeSpan: undefined, direction: first.direction, spelled: first.spelled && second.spelled, counted: undefined, start: 0, end: second.end,
    digits: undefined, article: false,
  };
}

/** "Rise by €5 to €10" tells a range; what lies further off is what it rose to. */
const FARTHEST_END = 2.5;
const FARTHEST_COUNT = 5;

/** "one in five", "drei von zehn": a share. */
function readRatio(lexicon: Lexicon, text: string, tokens: readonly Token[], first: Amount): Draft | undefined {
  if (first.unit !== 'count' || first.factor !== 1 || first.hedge !== undefined || !Number.isInteger(first.value)) return undefined;
  const next = tokens[first.to];
  // "deux Français sur trois", "one child in 100,000"
  const noun = first.spelled && next?.kind === 'word' && !lexicon.stops.has(next.lower);
  const near = matchPhrase(lexicon.ratioWords, tokens, first.to);
  const word = near ?? (noun ? matchPhrase(lexicon.ratioWords, tokens, first.to + 1) : undefined);
  if (!word) return undefined;
  const second = readAmount(lexicon, text, tokens, word.next, word.next);
  if (second === undefined || second.unit !== 'count' || second.from !== word.next || !Number.isInteger(second.value) || second.value <= first.value || (first.spelled !== second.spelled && first.value !== 1) || !(RATIO_BASES.has(second.value) || (first.value === 1 && first.spelled && second.value > 2 && second.value < 1000))) return undefined;
  if (!near && lexicon.hand.ratioBehindNoun !== true && !(first.value === 1 && second.value >= 1000)) return undefined;
  const value = first.value / second.value;
  return {
    from: first.from, to: second.to, low: value, high: value, unit: 'count', unitSpan: undefined, number: { start: first.number.start, end: second.number.end }, scale: undefined, factor: 1, step: Math.min(0.01, value / 10), hedge: 'none', hedgeSpan: undefined,
    direction: 'none', spelled: first.spelled, counted: near ? undefined : text.slice(next!.start, next!.end), start: 0, end: second.end, digits: undefined, article: false,
  };
}

function openerIndex(lexicon: Lexicon, tokens: readonly Token[], amount: Amount): number {
  let at = amount.from - 1;
  // "between about 5 and 7"
  if (tokens[at] !== undefined && lexicon.hedges.has(tokens[at]!.lower)) at--;
  return at;
}

function readHedge(lexicon: Lexicon, tokens: readonly Token[], draft: Draft, floor: number): void {
  const first = tokens[draft.from]!;
  draft.start = Math.min(first.start, draft.number.start);
  for (const skip of [0, 1]) {
    const before = draft.from - skip;
    // "more than the 5 percent", "rund die Hälfte": one small word may stand between.
    if (skip === 1 && !/^(?:the|a|die|der|das|den|dem|of)$/.test(tokens[before]?.lower ?? '')) break;
    if (skip === 1 && tokens[before - 1]?.lower !== 'than' && tokens[before - 1]?.lower !== 'als' && senseOf(lexicon, tokens[draft.from]!.lower).share === undefined) break;
    for (let k = Math.max(floor, before - lexicon.longestHedge); k < before; k++) {
      const match = matchPhrase(lexicon.hedges, tokens, k);
      if (!match || !(match.next === before || (match.next === before - 1 && tokens[before - 1]!.lower === '.'))) continue;
      if (k === before - 1 && lexicon.looseHedges.has(tokens[k]!.lower) && draft.spelled && draft.unit === 'count' && draft.factor === 1 && draft.low < 12 && Number.isInteger(draft.low)) return;
      // "19 gegen 13 Stimmen"
      if (k === before - 1 && k > 0 && lexicon.listWords.has(tokens[k]!.lower) && tokens[k - 1]!.literal !== undefined && !looksLikeYear(tokens[k - 1]!)) return;
      if (k === before - 1 && k > 0 && lexicon.looseHedges.has(tokens[k]!.lower) && lexicon.extents.some((noun) => tokens[k - 1]!.lower.endsWith(noun))) return;
      if (draft.hedge === 'none') draft.hedge = match.value;
      draft.hedgeSpan = { start: tokens[k]!.start, end: tokens[match.next - 1]!.end };
      return;
    }
  }
  const behind = matchPhrase(lexicon.hedgesAfter, tokens, draft.to);
  if (behind && draft.hedge === 'none') {
    draft.hedge = behind.value;
    draft.hedgeSpan = spanOf(tokens, draft.to, behind.next);
  } else if (tokens[draft.to]?.lower === '+' && tokens[draft.to]!.glued && draft.hedge === 'none') {
    draft.hedge = 'at-least';
    draft.hedgeSpan = spanOf(tokens, draft.to, draft.to + 1);
  }
}

const ADJECTIVE = /(?:e|en|er|es|em)$/;

const MORE: ReadonlySet<string> = new Set(['more', 'other', 'weitere', 'weiteren', 'weiterer']);

/** The counted noun behind a bare number. */
function readCounted(lexicon: Lexicon, text: string, tokens: readonly Token[], draft: Draft): void {
  if (draft.unit === 'percent') return readLabel(lexicon, text, tokens, draft, draft.to);
  if (draft.unit !== 'count' && !(draft.unit === 'score' && lexicon.hand.counted === 'plural')) return;
  let at = draft.to;
  if (lexicon.of.has(tokens[at]?.lower ?? '')) at++;
  if (pastHyphen(tokens, at) > at && tokens[at + 1]!.kind === 'word' && !lexicon.stops.has(tokens[at + 1]!.lower) && lexicon.hand.counted !== 'capitalised') {
    // "a three-bedroom home"
    draft.counted = text.slice(tokens[at + 1]!.start, tokens[at + 1]!.end);
    return;
  }
  at = pastHyphen(tokens, at);
  if (draft.low < 1 && lexicon.shareOf.has(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.lower === '+' && tokens[at]!.glued) at++;
  // "5-10 three-pointers": a word of its own.
  if (!draft.spelled && tokens[at]?.kind === 'word' && pastHyphen(tokens, at + 1) > at + 1 && tokens[at + 2]?.kind === 'word' && senseOf(lexicon, tokens[at]!.lower).cardinal !== undefined) {
    draft.counted = text.slice(tokens[at]!.start, tokens[at + 2]!.end);
    return;
  }
  for (let steps = 0; steps < 4; steps++, at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.mixed) return readLabel(lexicon, text, tokens, draft, at);
    // "two more points": it says of what.
    if (steps === 0 && MORE.has(token.lower)) continue;
    if (lexicon.stops.has(token.lower)) return;
    if (lexicon.hand.counted === 'capitalised') {
      if (token.capital) { draft.counted = text.slice(token.start, token.end); return; }
      if (!ADJECTIVE.test(token.lower)) return;
    } else if (lexicon.hand.counted === 'plural') {
      // "a fifth of the country's farms"
      const plural = !/['’]s$/.test(token.lower) && (token.lower.length > 3 && token.lower.endsWith('s') && !/(?:ss|us|is|ous)$/.test(token.lower)) || lexicon.plurals.has(token.lower);
      if (plural) {
        // "6-14 field goals": which ones tells which two numbers.
        draft.counted = text.slice(isTwofold(draft) ? tokens[at - steps]!.start : token.start, token.end);
        return;
      }
    } else if (token.lower.length > 2) {
      draft.counted = text.slice(token.start, token.end);
      return;
    }
  }
}

function isTwofold(draft: Draft): boolean {
  return draft.unit === 'score' || draft.low !== draft.high;
}

/** "Rebounds 47, assists 28", "Field goals 48 percent": in terse lists what is counted stands before its number. */
function readLabel(lexicon: Lexicon, text: string, tokens: readonly Token[], draft: Draft, at: number): void {
  if (draft.digits === undefined || draft.digits !== draft.from || at !== draft.to || (tokens[at] !== undefined && tokens[at]!.kind !== 'sign')) return;
  let from = draft.from;
  while (from > 0 && draft.from - from < LABEL_TOKENS && (tokens[from - 1]!.kind === 'word' || isHyphen(tokens[from - 1])) && !tokens[from - 1]!.mixed && (draft.unit === 'percent' || !lexicon.stops.has(tokens[from - 1]!.lower))) from--;
  const before = tokens[from - 1];
  const noun = tokens[draft.from - 1];
  // "shots on target 58 percent", but not "the index rose by 5 percent"
  if (from === draft.from || lexicon.stops.has(tokens[from]!.lower) || lexicon.stops.has(noun?.lower ?? '')) return;
  // "ORF 2": a channel.
  if (noun?.kind !== 'word' || noun.lower.length < 3 || /^\p{Lu}{2,}$/u.test(text.slice(noun.start, noun.end)) || (before !== undefined && !/^[,;:.(]$/.test(before.lower))) return;
  if (lexicon.hand.counted === 'capitalised' ? noun.capital : noun.lower.endsWith('s')) draft.counted = text.slice(tokens[from]!.start, noun.end);
}

/** "three-point shots": no label is longer. */
const LABEL_TOKENS = 4;

/** "quarters: 29, 33, 20, 31": a noun and a colon count all that is listed behind them. */
function shareLabels(lexicon: Lexicon, text: string, tokens: readonly Token[], drafts: readonly Draft[]): void {
  let last: Draft | undefined;
  for (const draft of drafts) {
    const [noun, mark] = [tokens[draft.from - 2], tokens[draft.from - 1]];
    const behind = tokens[draft.to];
    const bare = draft.unit === 'count' && draft.counted === undefined && draft.digits === draft.from && (behind === undefined || /^[,;.)]$/.test(behind.lower));
    const opens = bare && mark?.lower === ':' && mark.glued && noun?.kind === 'word' && (lexicon.hand.counted === 'capitalised' ? noun.capital : noun.lower.length > 3 && noun.lower.endsWith('s'));
    if (opens) draft.counted = text.slice(noun.start, noun.end);
    else if (bare && mark?.lower === ',' && last?.to === draft.from - 1) draft.counted = last.counted;
    last = opens || (bare && draft.counted !== undefined) ? draft : undefined;
  }
}

/** Lists share the last unit ("7 und 9,5 Prozent"); bare scale numbers take the sentence's currency. */
function shareUnits(lexicon: Lexicon, tokens: readonly Token[], drafts: Draft[]): void {
  for (let k = drafts.length - 2; k >= 0; k--) {
    const here = drafts[k]!, next = drafts[k + 1]!;
    if (here.unit !== 'count' || here.counted !== undefined || next.unit === 'ordinal' || next.unit === 'score' || next.unit === 'multiple') continue;
    const between = tokens.slice(here.to, next.from).filter((t) => !lexicon.hedges.has(t.lower) || lexicon.changeWords.has(t.lower) || lexicon.listWords.has(t.lower));
    const change = between.length === 1 && lexicon.changeWords.has(between[0]!.lower) && opensChange(lexicon, tokens, here.from);
    // "124 statt der erlaubten 50 Kilometer"
    const led = lexicon.listWords.has(between[0]?.lower ?? '') && between.length <= 3 && between.slice(1).every((t) => t.kind === 'word' && !t.capital);
    // "neun von erwarteten 22 Millionen Euro", "zwölf, ermäßigt acht Euro"
    const ofWhole = lexicon.hand.counted === 'capitalised' && lexicon.of.has(between[0]?.lower ?? '') && between.length === 2 && /(?:ten|samt)$/.test(between[1]!.lower) && !between[1]!.capital;
    const reduced = CURRENCY.test(next.unit) && between.length === 2 && between[0]!.lower === ',' && /[^s]t$/.test(between[1]!.lower) && !between[1]!.capital && !lexicon.stops.has(between[1]!.lower);
    const listed = led || ofWhole || reduced || between.length > 0 && between.length <= 2 && between.every((t) => t.lower === ',' || t.lower === '/' || lexicon.and.has(t.lower) || lexicon.or.has(t.lower) || lexicon.listWords.has(t.lower));
    if (!change && !listed && !isGapped(lexicon, tokens, here, next)) continue;
    if (next.unit === 'count' && next.counted === undefined && next.factor === 1) continue;
    // "47 million, up 8 percent"
    if (here.scale !== undefined && (next.unit === 'percent' || next.unit === 'percentage-point')) continue;
    here.unit = next.unit;
    here.counted = next.counted;
    if (here.factor === 1 && next.factor > 1 && here.low < 1000 && next.scale !== undefined && !(next.article) && (here.digits !== undefined || ofWhole)) {
      here.low *= next.factor;
      here.high *= next.factor;
      here.step *= next.factor;
      here.factor = next.factor;
    }
  }
  for (const [k, here] of drafts.slice(0, -1).entries()) {
    const next = drafts[k + 1]!;
    // "9.4 percent (2021: 17.8)"
    const before = tokens.slice(here.to, next.from);
    if (next.unit === 'count' && next.counted === undefined && next.factor === 1 && (here.unit === 'percent' || CURRENCY.test(here.unit)) && tokens[next.to]?.lower === ')'
      && before.length > 1 && before.length <= 4 && before[0]!.lower === '(' && (before.length === 2 || before.at(-1)!.lower === ':') && before.slice(1).every((t) => t.lower === ':' || t.kind === 'word' || looksLikeYear(t))) {
      next.unit = here.unit;
      if (here.factor > 1 && next.low < 1000) {
        next.low *= here.factor;
        next.high *= here.factor;
        next.step *= here.factor;
        next.factor = here.factor;
      }
    }
  }
  for (const [k, next] of drafts.entries()) {
    // "Korea (4.29 percent), ahead of Israel (4.11) and Japan (3.58)"
    const first = drafts[k - 1];
    const inBrackets = (d: Draft) => tokens[d.from - 1]?.lower === '(' && tokens[d.to]?.lower === ')';
    if (first && (first.unit === 'percent' || CURRENCY.test(first.unit)) && next.unit === 'count' && next.counted === undefined && next.factor === 1 && next.step <= first.step && next.step < 1 && inBrackets(first) && inBrackets(next) && next.from - first.to <= BRACKETS_APART) {
      next.unit = first.unit;
      next.low *= first.factor;
      next.high *= first.factor;
      next.step *= first.factor;
      next.factor = first.factor;
    }
  }
  for (const [k, next] of drafts.entries()) {
    // "26 Mitarbeiter, vor zehn Jahren waren es 15": not the years.
    const here = isTimeAgo(tokens, drafts[k - 1]) ? drafts[k - 2] : drafts[k - 1];
    if (here) takeOverUnit(lexicon, tokens, here, next);
  }
  // "38.7 percent, 6.2 points more": with a fraction these are points of percent.
  const shares = drafts.some((d) => d.unit === 'percent');
  for (const [k, draft] of drafts.entries()) {
    // "15.43 points, or 0.64 percent": points of an index.
    const [last, next] = [drafts[k - 1], drafts[k + 1]];
    const close = next?.unit === 'percent' && next.from - draft.to <= POINTS_APART;
    const toShare = close && lexicon.changeWords.has(tokens[next.from - 1]!.lower);
    if (close && !toShare) continue;
    // "22 percent (minus 8.6)"
    const signed = last?.unit === 'percent' && draft.counted === undefined && tokens.slice(Math.max(0, draft.from - 2), draft.from + 1).some((t, i, all) => SIGNS.has(t.lower) && all[i - 1]?.lower === '(') && tokens[draft.to]?.lower === ')';
    if (shares && draft.unit === 'count' && draft.factor === 1 && draft.low < 100 && (signed || draft.counted !== undefined && (draft.step < 1 || toShare) && POINTS.test(draft.counted))) {
      draft.unit = 'percentage-point';
      draft.counted = undefined;
    }
  }
  for (const draft of drafts) {
    if (draft.unit !== 'count' || draft.factor < 1e6 || draft.counted !== undefined) continue;
    const index = drafts.indexOf(draft);
    const near = [...drafts.slice(0, index).reverse(), ...drafts.slice(index + 1)].find((other) => CURRENCY.test(other.unit) && other.unitSpan !== undefined);
    if (near) draft.unit = near.unit;
  }
}

const SIGNS = new Set(['plus', 'minus', '+', '-', '−', '–']);
/** Tokens from an index's points to its percent. */
const POINTS_APART = 3;

/** Tokens from one bracket of a list to the next. */
const BRACKETS_APART = 8;

function isTimeAgo(tokens: readonly Token[], draft: Draft | undefined): boolean {
  return draft !== undefined && (draft.unit === 'year' || draft.unit === 'month') && tokens[draft.from - 1]?.lower === 'vor';
}

/** "853 Hektar, 2016 waren es noch 772", "853 hectares, up from 772": the same thing at another time, of much the same size. */
function takeOverUnit(lexicon: Lexicon, tokens: readonly Token[], here: Draft, next: Draft): void {
  if ((here.unitSpan === undefined && here.counted === undefined) || here.unit === 'multiple' || here.unit === 'score' || next.unit !== 'count' || next.counted !== undefined || next.factor !== 1 || next.digits !== next.from) return;
  let at = next.from - 1;
  // "from 142 gigawatt-hours to about 120", "to 5 percent from 9"
  const between = tokens.slice(here.to, next.from).filter((t) => !lexicon.hedges.has(t.lower) || lexicon.changeWords.has(t.lower));
  const change = between.length === 1 && (lexicon.changeWords.has(between[0]!.lower) ? opensChange(lexicon, tokens, here.from) : lexicon.changeOpeners.has(between[0]!.lower) && lexicon.changeWords.has(tokens[here.from - 1]?.lower ?? ''));
  if (change) at = tokens.indexOf(between[0]!);
  // "Von den 640 Hektar wurden 410 …", "of the 640 hectares, 410 …": a part of them.
  const part = !change && next.low < here.low && between.length > 0 && between.length < 4 && between.every((t) => t.lower === ',' || (t.kind === 'word' && !t.capital && !lexicon.changeWords.has(t.lower))) && [here.from - 1, here.from - 2].some((i) => lexicon.of.has(tokens[i]?.lower ?? '') && !/^\p{L}/u.test(tokens[i - 1]?.lower ?? ''));
  while (!change && at > here.to && tokens[at]!.kind === 'word' && !tokens[at]!.capital && next.from - at < 4 && !opensComparison(lexicon, tokens, at)) at--;
  if (!change && !part && (at <= here.to || !opensComparison(lexicon, tokens, at))) return;
  // "£340m, which makes her number 302, down from 285"
  if (tokens.slice(here.to, at).some((t) => t.literal !== undefined && !looksLikeYear(t))) return;
  const factor = here.scale !== undefined && next.low < 1000 ? here.factor : 1;
  const ratio = (next.low * factor) / here.low;
  if (part ? ratio >= 1 : !(ratio > 0.2 && ratio < 5)) return;
  next.unit = here.unit;
  next.counted = here.counted;
  next.low *= factor;
  next.high *= factor;
  next.step *= factor;
  next.factor = factor;
}

/** "Bayern mit 16,4 und Sachsen mit 7,1 Millionen": the same word before both, and what the first leaves out behind the second. */
function isGapped(lexicon: Lexicon, tokens: readonly Token[], here: Draft, next: Draft): boolean {
  const [before, join, again] = [tokens[here.from - 1], tokens[here.to], tokens[next.from - 1]];
  const isJoin = join !== undefined && (join.lower === ',' || lexicon.and.has(join.lower));
  // "141 on Sylt, in Cuxhaven 117 km/h", "2.640, in Basel 1.990 Franken", "every 10, at weekends every 20 minutes"
  const between = tokens.slice(here.to + 1, next.from);
  const name = between.findIndex((t) => t.capital);
  const repeats = before?.kind === 'word' && before.lower === again?.lower && between.length > 1 && between.length <= GAP;
  const namesNext = name >= 0 && name < 2 && between.length - name <= 2 && between.slice(name).every((t) => t.capital);
  if (isJoin && (repeats || namesNext) && between.every((t) => t.kind === 'word') && next.unitSpan !== undefined && here.digits === here.from && next.digits === next.from && !looksLikeYear(tokens[here.from]!) && here.low / next.low < LIKE_SIZE && next.low / here.low < LIKE_SIZE * next.factor) return true;
  return isJoin && before?.kind === 'word' && !before.capital && before.lower === again?.lower && here.digits === here.from && next.digits === next.from && next.from - here.to <= GAP && tokens.slice(here.to, next.from).some((t) => t.kind === 'word' && t.capital)
    && (next.scale !== undefined || next.unit === 'percent') && here.low / next.low < LIKE_SIZE && next.low / here.low < LIKE_SIZE * next.factor;
}

const GAP = 6;
const LIKE_SIZE = 30;

/** "von 92 auf", "von derzeit 92 auf", "from some 92 to". */
function opensChange(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 1], tokens[at - 2]];
  return first !== undefined && (lexicon.changeOpeners.has(first.lower) || (first.kind === 'word' && !first.capital && second !== undefined && lexicon.changeOpeners.has(second.lower)));
}

function opensComparison(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1]?.lower, tokens[at]!.lower];
  return lexicon.hand.comparisons?.some(([a, b]) => a === before && b === word) === true;
}

const POINTS = /^(?:points?|punkten?)$/iu;

/** The last judgement, with everything read: a bare number must not be a name's, a year, a list mark. */
function isQuantity(lexicon: Lexicon, tokens: readonly Token[], draft: Draft): boolean {
  const before = tokens[draft.from - 1];
  // "Nummer acht", "chapter three", "halb zwei"
  if (draft.spelled && draft.unit === 'count' && draft.factor === 1 && draft.counted === undefined && before?.kind === 'word' && lexicon.labels.has(before.lower)) return false;
  // "Top three: 1. “Rusalka”, 2. “Nabucco”": the marks of a list.
  if (draft.digits !== undefined && draft.low < 20 && tokens[draft.to]?.lower === '.' && tokens[draft.to]!.glued && /^[“„«"‘]$/.test(tokens[draft.to + 1]?.lower ?? '')) return false;
  // "37 percent of three-pointers"
  if (draft.spelled && draft.counted !== undefined && lexicon.hand.counted === 'plural' && pastHyphen(tokens, draft.to) > draft.to && draft.counted.endsWith('s')) return false;
  // "Boeing 737-800"
  if (draft.low !== draft.high && draft.unit === 'count' && !draft.spelled && draft.counted === undefined && draft.hedge === 'none' && draft.factor === 1 && draft.to - draft.from === 3
    && isHyphen(tokens[draft.from + 1]) && draft.from > 1 && before?.kind === 'word' && before.capital && !lexicon.stops.has(before.lower)) return false;
  if (draft.digits === undefined || draft.unit !== 'count' || draft.factor > 1) return true;
  const token = tokens[draft.digits]!;
  const labelled = draft.from === 1 && before?.kind === 'word' && draft.counted?.toLowerCase() === before.lower;
  // "Auf dem Bundeskongress 218 von 412"
  const isOfMany = /^(?:von|of)$/.test(tokens[draft.to]?.lower ?? '') && (tokens[draft.to + 1]?.literal ?? tokens[draft.to + 2]?.literal) !== undefined;
  if (draft.hedge === 'none' && !labelled && !isOfMany && belongsToName(lexicon, tokens, draft.digits, draft.counted !== undefined)) return false;
  if (looksLikeYear(token) && draft.hedge === 'none' && !countsThings(lexicon, tokens, draft.digits)) return false;
  // A decimal with the wrong separator and nothing behind is a section or a date.
  if (token.literal !== undefined && token.literal.decimals > 0 && draft.counted === undefined && lexicon.decimal === ',' && tokens[draft.digits]!.lower.includes('.')) return false;
  return true;
}

function toMention(draft: Draft, sentence: number): QuantityMention {
  const start = Math.min(draft.start, draft.number.start, draft.unitSpan?.start ?? draft.start);
  const end = Math.max(draft.end, draft.number.end);
  return {
    kind: 'quantity', start, end, sentence,
    quantity: { low: tidy(draft.low), high: tidy(draft.high), unit: draft.unit, hedge: draft.hedge, precision: tidy(draft.step), ...(draft.counted !== undefined && { counted: draft.counted }) },
    number: draft.number, direction: draft.direction, spelled: draft.spelled,
    // "from 58 to 102 million": written without the scale that it has.
    ...(draft.scale === undefined && draft.digits !== undefined && draft.factor > 1 && draft.unitSpan === undefined && { factor: draft.factor }),
    ...(draft.scale && { scale: draft.scale }), ...(draft.unitSpan && { unit: draft.unitSpan }), ...(draft.hedgeSpan && { hedge: draft.hedgeSpan }),
  };
}

/** 32.5 * 1e12 and 0.1 * 3 without the dust of binary fractions. */
function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
