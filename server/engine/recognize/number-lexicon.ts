/** A language's number vocabulary, compiled for look-up on first use. */
import { Remembered } from '../locales/memo.js';
import type { HandNumbers, HedgeWord } from '../locales/types.js';
import { numberTables } from '../locales/numbers.js';
import { tokenize, type Token } from './number-tokens.js';
import { wordFilter, type WordFilter } from './word-filter.js';

/** Phrases by their first token, longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly value: T }[]>;

export interface Lexicon {
  readonly language: string;
  readonly hand: HandNumbers;
  readonly decimal: string;
  /** Cardinals of one word, and of several. */
  readonly words: ReadonlyMap<string, number>;
  readonly listWords: ReadonlySet<string>;
  readonly eraWords: Phrases<true>;
  readonly yearWords: Phrases<true>;
  readonly prefixUnits: ReadonlyMap<string, string>;
  readonly characters: ReadonlyMap<string, number>;
  readonly wordPhrases: Phrases<number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly currencies: Phrases<string>;
  /** Signs and codes, case kept. */
  readonly signs: ReadonlyMap<string, string>;
  readonly units: Phrases<string>;
  readonly symbols: ReadonlyMap<string, string>;
  readonly suffixes: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly hedges: Phrases<HedgeWord>;
  readonly hedgesAfter: Phrases<HedgeWord>;
  readonly additions: Phrases<number>;
  readonly vague: Phrases<readonly [number, 'tens-of' | 'dozens-of' | 'hundreds-of' | 'thousands-of' | 'several']>;
  readonly rangeWords: Phrases<true>;
  readonly articles: ReadonlySet<string>;
  readonly changeWords: ReadonlySet<string>;
  readonly scoreJoins: ReadonlySet<string>;
  readonly looseMultiples: ReadonlySet<string>;
  readonly factorWords: Phrases<true>;
  readonly rankWords: ReadonlySet<string>;
  readonly rankRangeWords: ReadonlySet<string>;
  readonly idioms: Phrases<true>;
  readonly streets: ReadonlySet<string>;
  readonly looseHedges: ReadonlySet<string>;
  readonly extents: readonly string[];
  readonly lengthNouns: ReadonlySet<string>;
  readonly fractionBefore: ReadonlySet<string>;
  readonly fractionAfter: ReadonlySet<string>;
  readonly ones: ReadonlySet<string>;
  readonly shares: ReadonlyMap<string, number>;
  readonly shareOf: ReadonlySet<string>;
  readonly ratioWords: Phrases<true>;
  readonly overWords: Phrases<true>;
  readonly joiners: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly clock: Phrases<true>;
  readonly calendar: ReadonlySet<string>;
  readonly halves: ReadonlyMap<string, number>;
  readonly mixed: ReadonlyMap<string, number>;
  readonly denominators: ReadonlyMap<string, number>;
  readonly collectives: ReadonlyMap<string, number>;
  readonly multiples: ReadonlyMap<string, number>;
  readonly times: ReadonlySet<string>;
  readonly scoreWords: ReadonlySet<string>;
  readonly scoreBefore: ReadonlySet<string>;
  /** Compound endings with their inflections -> unit. */
  readonly endings: ReadonlyMap<string, string>;
  readonly rangeOpeners: ReadonlySet<string>;
  readonly changeOpeners: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly unitLinks: ReadonlySet<string>;
  readonly memo: Remembered<unknown>;
  /** Words as written -> whether a sentence may hold a quantity because of them. */
  readonly triggers: Remembered<boolean>;
  /** Lets through every word that a number may begin with. */
  readonly numeral: WordFilter;
  readonly longestHedge: number;
}

const CODES = 'AED ARS ATS AUD BGN BRL CAD CHF CLP CNY COP CZK DEM DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KZT MAD MXN MYR NGN NOK NZD PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR'.split(' ');

export function isCurrencyCode(code: string): boolean {
  return CODES.includes(code);
}

function map<T>(...tables: readonly (Readonly<Record<string, T>> | undefined)[]): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const table of tables) if (table) for (const [key, value] of Object.entries(table)) if (value === '') all.delete(key); else all.set(key, value);
  return all;
}

function phrases<T>(all: ReadonlyMap<string, T>): Phrases<T> {
  const result = new Map<string, { rest: string[]; value: T }[]>();
  for (const [key, value] of all) {
    const [first, ...rest] = tokenize(key, 0, key.length, '.', () => false).map((t) => t.lower);
    if (first === undefined) continue;
    const list = result.get(first) ?? [];
    list.push({ rest, value });
    result.set(first, list);
  }
  for (const list of result.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return result;
}

function setOf(words: readonly string[] | undefined): ReadonlySet<string> {
  return new Set(words ?? []);
}

function yes(words: readonly string[] | undefined): ReadonlyMap<string, true> {
  return new Map((words ?? []).map((word) => [word, true]));
}

/** The phrase that begins at tokens[i], longest first; `next` is the index behind it. */
export function matchPhrase<T>(table: Phrases<T>, tokens: readonly Token[], i: number): { readonly value: T; readonly next: number } | undefined {
  const token = tokens[i];
  const list = token && table.get(token.lower);
  if (!list) return undefined;
  for (const { rest, value } of list) {
    let k = 0;
    while (k < rest.length && tokens[i + 1 + k]?.lower === rest[k]) k++;
    if (k === rest.length) return { value, next: i + 1 + k };
  }
  return undefined;
}

function compile(language: string): Lexicon {
  const { hand, generated } = numberTables(language) ?? numberTables('en')!;
  const spelled = map(generated.words, hand.words);
  const endings = new Map<string, string>();
  for (const [ending, unit] of Object.entries(hand.compoundEndings ?? {})) {
    for (const inflection of hand.inflections ?? ['']) endings.set(ending + inflection, unit);
  }
  const signs = new Map(map(generated.signs, hand.signs));
  for (const code of CODES) signs.set(code, code);
  const lexicon: Omit<Lexicon, 'numeral'> = {
    language, hand, decimal: generated.decimal, endings, signs,
    words: new Map([...spelled].filter(([word]) => !/[\s-]/.test(word))),
    wordPhrases: phrases(new Map([...spelled].filter(([word]) => /[\s-]/.test(word)))),
    ordinals: map(generated.ordinals, hand.ordinals),
    scales: map(generated.scales, hand.scales),
    currencies: phrases(map(generated.currencies, hand.currencies)),
    units: phrases(map(generated.units, hand.units)),
    symbols: map(generated.symbols, hand.symbols), suffixes: map(generated.suffixes, hand.suffixes), months: map(generated.months, hand.months), listWords: setOf(hand.listWords),
    hedges: phrases(map(hand.hedges)), hedgesAfter: phrases(map(hand.hedgesAfter)), additions: phrases(map(hand.additions)), vague: phrases(map(hand.vague)),
    rangeWords: phrases(yes(hand.rangeWords)), clock: phrases(yes(hand.clock)),
    changeWords: setOf(hand.changeWords), scoreJoins: setOf(hand.scoreJoins), looseMultiples: setOf(hand.looseMultiples), factorWords: phrases(yes(hand.factorWords)), rankWords: setOf(hand.rankWords), rankRangeWords: setOf(hand.rankRangeWords), idioms: phrases(yes(hand.idioms)),
    streets: setOf(hand.streets), looseHedges: setOf(hand.looseHedges), extents: hand.extents ?? [], lengthNouns: setOf(hand.lengthNouns), fractionBefore: setOf(hand.fractionBefore), fractionAfter: setOf(hand.fractionAfter),
    ones: setOf(hand.ones), shares: map(hand.shares), shareOf: setOf(hand.shareOf), ratioWords: phrases(yes(hand.ratioWords)), overWords: phrases(yes(hand.overWords)),
    eraWords: phrases(yes(hand.eraWords)), yearWords: phrases(yes(hand.yearWords)), prefixUnits: map(hand.prefixUnits), characters: map(hand.characters),
    articles: setOf(hand.articles), joiners: setOf(hand.joiners), stops: setOf(hand.stops), plurals: setOf(hand.plurals), labels: setOf(hand.labels), calendar: setOf(hand.calendar),
    halves: map(hand.halves), mixed: map(hand.mixed), denominators: map(hand.denominators), collectives: map(hand.collectives), multiples: map(hand.multiples),
    times: setOf(hand.times), scoreWords: setOf(hand.scoreWords), scoreBefore: setOf(hand.scoreBefore), rangeOpeners: setOf(hand.rangeOpeners), changeOpeners: setOf(hand.changeOpeners),
    and: setOf(hand.and), or: setOf(hand.or), of: setOf(hand.of), unitLinks: setOf(hand.unitLinks), memo: new Remembered(), triggers: new Remembered(),
    longestHedge: Math.max(...Object.keys(hand.hedges).map((key) => tokenize(key, 0, key.length, '.', () => false).length)),
  };
  return { ...lexicon, numeral: numeralFilter(lexicon) };
}

function numeralFilter(lexicon: Omit<Lexicon, 'numeral'>): WordFilter {
  const { words, ordinals, scales, mixed, multiples, denominators, collectives, halves, shares, articles, ones, vague } = lexicon;
  const heads = [words, ordinals, scales].flatMap((table) => [...table.keys()]);
  const whole = [mixed, multiples, denominators, collectives, halves, shares, articles, ones, vague].flatMap((table) => [...table.keys()]);
  return wordFilter([...heads, ...whole], lexicon.hand.glued === true ? heads : []);
}

const compiled = new Map<string, Lexicon>();

export function lexiconOf(language: string): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) compiled.set(language, lexicon = compile(language));
  return lexicon;
}
