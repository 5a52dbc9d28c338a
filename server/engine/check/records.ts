/**
 * Tables in words: where a source tells the same kinds of figures of many ("12 points, 5 rebounds, 3 assists", a row each),
 * whom a figure is of and what it counts say which fact it is, whatever else stands around it.
 */
import { agreement } from '../facts/quantity-compare.js';
import type { FactIndex } from '../facts/fact-index.js';
import { conceptLexicon } from '../locales/concepts.js';
import type { Claim, SentenceReading } from '../recognize/claim.js';
import { fold } from '../recognize/text.js';
import type { Quantity, QuantityFact, QuantityMention, Span } from '../types.js';
import type { Draft } from './draft.js';

export interface Records {
  /** What is counted -> whom -> the one figure. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, QuantityFact>>;
  /** Whom -> figures of two numbers: "6-14 field goals", a record of wins and losses. */
  readonly twofold: ReadonlyMap<string, readonly QuantityFact[]>;
  /** What a match is parted in ("quarter") -> each side's figures, in order. Of exactly two sides. */
  readonly parts: ReadonlyMap<string, ReadonlyMap<string, readonly QuantityFact[]>>;
  /** The figure of each side that its parts add up to: the result. */
  readonly totals: ReadonlyMap<string, QuantityFact>;
}

export type RecordVerdict =
  | { readonly verdict: 'supported'; readonly fact: QuantityFact; readonly subject: string }
  | { readonly verdict: 'refuted'; readonly fact: QuantityFact; readonly subject: string }
  /** A result, of two facts: what it should be, in the draft's order. */
  | { readonly verdict: 'result'; readonly low: number; readonly high: number; readonly facts: readonly string[] }
  /** The records speak of such figures, but do not tell this one. */
  | { readonly verdict: 'open' };

const OPEN: RecordVerdict = { verdict: 'open' };
/** So many must have a figure of a kind for it to be a column, and so many columns make a table. */
const ROWS = 3;
/** So many of the rows must have one figure only. */
const SINGLE = 0.85;
/** Concepts that make a figure a part of the whole that a record tells, or more than it. */
const PARTIAL = new Set(['part', 'average', 'sum', 'difference']);
/** How far behind a figure the words stand that say what it is. */
const LABEL_REACH = 36;

const cache = new WeakMap<FactIndex, Records | undefined>();

/** The records of a source, where it has any. */
export function recordsOf(index: FactIndex): Records | undefined {
  if (!cache.has(index)) cache.set(index, build(index));
  return cache.get(index);
}

function build(index: FactIndex): Records | undefined {
  const all = new Map<string, Map<string, QuantityFact[]>>();
  const twofold = new Map<string, QuantityFact[]>();
  for (const fact of index.quantities) {
    if (!fact.subject) continue;
    if (isTwofold(fact.quantity)) {
      twofold.set(fact.subject, [...(twofold.get(fact.subject) ?? []), fact]);
      continue;
    }
    const column = columnOf(fact.quantity);
    if (!column) continue;
    const rows = all.get(column) ?? new Map<string, QuantityFact[]>();
    all.set(column, rows.set(fact.subject, [...(rows.get(fact.subject) ?? []), fact]));
  }
  const columns = new Map<string, Map<string, QuantityFact>>();
  for (const [column, rows] of all) {
    const single = [...rows].filter(([, facts]) => facts.every((f) => f.quantity.low === facts[0]!.quantity.low && f.quantity.high === facts[0]!.quantity.high));
    if (rows.size < (isShare(column) ? 2 : ROWS) || single.length < SINGLE * rows.size) continue;
    columns.set(column, new Map(single.map(([subject, facts]) => [subject, facts[0]!])));
  }
  if (columns.size < ROWS) return undefined;
  const parts = partsOf(all);
  return { columns, twofold, parts, totals: totalsOf(parts, index) };
}

/** Columns in which two have the same number of figures, told in one passage each: the parts of a match. */
function partsOf(all: ReadonlyMap<string, ReadonlyMap<string, readonly QuantityFact[]>>): Map<string, ReadonlyMap<string, readonly QuantityFact[]>> {
  const parts = new Map<string, ReadonlyMap<string, readonly QuantityFact[]>>();
  for (const [column, rows] of all) {
    const counts = new Set([...rows.values()].map((facts) => facts.length));
    const [count] = counts;
    if (rows.size === 2 && counts.size === 1 && count! >= 2 && count! <= 9) parts.set(column, rows);
  }
  return parts;
}

function totalsOf(parts: ReadonlyMap<string, ReadonlyMap<string, readonly QuantityFact[]>>, index: FactIndex): Map<string, QuantityFact> {
  const totals = new Map<string, QuantityFact>();
  for (const rows of parts.values()) {
    for (const [subject, facts] of rows) {
      const sum = facts.reduce((n, f) => n + f.quantity.low, 0);
      const total = (index.bySubject.get(subject) ?? []).find((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.unit === 'count' && f.quantity.low === sum && f.quantity.high === sum);
      if (total) totals.set(subject, total);
    }
  }
  return totals;
}

const SHARE = 'percent ';
const isShare = (column: string) => column.startsWith(SHARE);

/** "point", "percent field goal"; undefined for what is no column. */
function columnOf({ unit, counted }: Quantity): string | undefined {
  switch (unit) {
    case 'count': return counted === undefined ? undefined : nounOf(counted);
    case 'percent': return counted === undefined ? undefined : SHARE + labelWords(counted).join(' ');
    case 'minute': case 'hour': case 'second': case 'kilometer': case 'mile': case 'kilogram': return `:${unit}`;
    default: return undefined;
  }
}

function isTwofold({ unit, low, high }: Quantity): boolean {
  return unit === 'score' || (unit === 'count' && low !== high);
}

function nounOf(word: string): string {
  return fold(word).replace(/(?:es|s|en|e|n)$/, '').slice(0, 8);
}

function labelWords(text: string): string[] {
  return text.split(/[\s-]+/).map(nounOf).filter((w) => w.length > 1);
}

/** What the source's records say of a figure; undefined where they do not speak of it. */
export function recordVerdict(draft: Draft, mention: QuantityMention, claim: Claim): RecordVerdict | undefined {
  const records = recordsOf(draft.index);
  if (!records) return undefined;
  if (isTwofold(mention.quantity)) return twofoldVerdict(draft, records, mention, claim);
  const column = columnOf(mention.quantity);
  const columns = mention.quantity.unit === 'percent' ? [...records.columns.keys()].filter(isShare) : column === undefined ? [] : [column];
  const subject = rowOf(draft, records, columns, mention, claim);
  // A figure of a kind that the records have, of somebody that cannot be told.
  if (subject === undefined) return columns.some((c) => records.columns.has(c)) ? OPEN : undefined;
  const own = columns.flatMap((c) => records.columns.get(c)?.get(subject) ?? []);
  const facts = mention.quantity.unit === 'percent' ? labelled(own, mention, claim.sentence) : own;
  if (!facts.length) return own.length ? OPEN : undefined;
  const agreeing = facts.find((f) => agreement(mention.quantity, f.quantity) !== 'different');
  if (agreeing) return { verdict: 'supported', fact: agreeing, subject };
  if (facts.length > 1 || isPartial(claim.sentence) || isCompound(draft, mention) || isShared(draft, records, mention, claim, subject, columns)) return OPEN;
  return { verdict: 'refuted', fact: facts[0]!, subject };
}

/** Whose row: the subject's, else that of the last name before it that has one. */
function rowOf(draft: Draft, records: Records, columns: readonly string[], mention: Span, claim: Claim): string | undefined {
  const has = (key: string) => columns.some((c) => records.columns.get(c)?.has(key));
  if (claim.subjectNear && has(claim.subject)) return claim.subject;
  const before = claim.sentence.names.findLast((n) => n.mention.end <= mention.start && has(n.key));
  if (before) return before.key;
  return !claim.sentence.names.length && has(claim.subject) && opensWithPronoun(draft, claim.sentence) ? claim.subject : undefined;
}

/** Only then does a sentence without a known name go on about the one before. */
function opensWithPronoun(draft: Draft, sentence: SentenceReading): boolean {
  const first = sentence.words[0];
  return first !== undefined && conceptLexicon(draft.document.language).functionWords.has(first.lower.split(/['’]/, 1)[0]!);
}

/**
 * Those of the facts whose names stand behind the figure: "48 percent from the field" for "Field goals 48 percent",
 * "6-14 FG" for "6-14 field goals".
 */
function labelled(facts: readonly QuantityFact[], mention: Span, sentence: SentenceReading): readonly QuantityFact[] {
  const next = sentence.quantities.find((q) => q.start >= mention.end && q.quantity.unit !== 'count')?.start ?? Infinity;
  const words = sentence.words.filter((w) => w.start >= mention.end && w.start < Math.min(next, mention.end + LABEL_REACH));
  const near = words.flatMap((w) => labelWords(w.text));
  const place = (fact: QuantityFact) => {
    const label = labelWords(fact.quantity.counted ?? '');
    const at = label.map((w) => near.findIndex((n) => n === w || (n.length > 4 && w.startsWith(n)))).filter((i) => i >= 0);
    const short = words[0] && isShortFor(words[0].text, fact.quantity.counted ?? '') && words[0].start - mention.end < 3;
    return short ? 0 : Math.min(...at, Infinity);
  };
  const first = Math.min(...facts.map(place), Infinity);
  return first === Infinity ? [] : facts.filter((f) => place(f) === first);
}

const DIGIT_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "FG" for "field goals", "3Pt" for "three-pointers". */
function isShortFor(short: string, label: string): boolean {
  if (!/^(?:\p{Lu}{2,4}|\d\p{Lu}\p{L}{0,3})$/u.test(short) || !label) return false;
  const initials = label.split(/[\s-]+/).map((w) => fold(w)).map((w) => (DIGIT_WORDS.includes(w) ? String(DIGIT_WORDS.indexOf(w)) : w[0]!)).join('');
  return fold(short).startsWith(initials) && initials.length > 1;
}

function isPartial(sentence: SentenceReading): boolean {
  return sentence.concepts.some((c) => PARTIAL.has(c.id));
}

/** "a three-point shot": the number is part of a word. */
function isCompound(draft: Draft, mention: QuantityMention): boolean {
  const { plain, language } = draft.document;
  if (!/^[-‐‑]/.test(plain.slice(mention.number.end, mention.number.end + 1))) return false;
  // "the 20-point mark": a mark that anybody may pass.
  const before = /(\p{L}{1,12})\s{1,12}$/u.exec(plain.slice(Math.max(0, mention.start - 12), mention.start))?.[1]?.toLowerCase() ?? '';
  const { articles, indefinite } = conceptLexicon(language);
  return mention.spelled || (articles.has(before) && !indefinite.has(before));
}

/** Two whose figures these could be, and the nearer one is not the subject. */
function isShared(draft: Draft, { columns: all }: Records, mention: Span, claim: Claim, subject: string, columns: readonly string[]): boolean {
  const own = claim.sentence.names.filter((n) => columns.some((c) => all.get(c)?.has(n.key)));
  if (!own.some((n) => n.key !== subject)) return false;
  const clause = draft.reader.clause(claim.sentence, mention);
  const before = own.filter((n) => n.mention.end <= mention.start);
  // "Davis led the Hawks with 42 points": the subject was found by its place in the clause.
  const inClause = before.filter((n) => n.mention.start >= clause.start);
  if (inClause.length) return !inClause.some((n) => n.key === subject) || (inClause.length > 1 && subject !== claim.subject);
  return before.at(-1)?.key !== subject && claim.subject !== subject;
}

function twofoldVerdict(draft: Draft, records: Records, mention: QuantityMention, claim: Claim): RecordVerdict | undefined {
  const { sentence } = claim;
  const { low, high } = mention.quantity;
  const same = (f: QuantityFact) => f.quantity.low === low && f.quantity.high === high;
  // "The Hawks (5-2)": what stands in brackets behind a name is that one's record.
  const holder = sentence.names.findLast((n) => n.mention.end <= mention.start);
  if (holder && /^\S{0,2}\s?\($/.test(draft.document.plain.slice(holder.mention.end, mention.start))) {
    const [only, ...more] = (records.twofold.get(holder.key) ?? []).filter((f) => f.quantity.unit === 'score' && f.quantity.counted === undefined);
    if (!only || more.length) return OPEN;
    return { verdict: same(only) ? 'supported' : 'refuted', fact: only, subject: holder.key };
  }
  const subject = holder && records.twofold.has(claim.subject) ? claim.subject : (holder?.key ?? claim.subject);
  const own = records.twofold.get(subject) ?? [];
  const named = own.filter((f) => f.quantity.counted !== undefined);
  const facts = labelled(named, mention, sentence);
  const told = facts.find(same) ?? own.find(same);
  if (told) return { verdict: 'supported', fact: told, subject };
  if (facts.length === 1 && named.length > 1 && !isPartial(sentence)) return { verdict: 'refuted', fact: facts[0]!, subject };
  if (draft.document.plain[mention.start - 1] === '(') return OPEN;
  return sidesVerdict(records, mention, sentence, conceptLexicon(draft.document.language).ordinals) ?? OPEN;
}

/** "X defeated Y, 113-107", "outscored them 31-19 in the third quarter": the two numbers are a figure of each side. */
function sidesVerdict(records: Records, mention: QuantityMention, sentence: SentenceReading, ordinals: ReadonlyMap<string, number>): RecordVerdict | undefined {
  const partial = sentence.concepts.some((c) => c.id === 'part');
  const sides = partial ? partSides(records, sentence, ordinals) : resultSides(records, sentence);
  const { low, high } = mention.quantity;
  if (sides) {
    const [a, b] = sides.values;
    if ((a === low && b === high) || (a === high && b === low)) return { verdict: 'supported', fact: sides.facts[0]!, subject: sides.facts[0]!.subject };
    const falling = low >= high;
    return { verdict: 'result', low: falling ? Math.max(a, b) : Math.min(a, b), high: falling ? Math.min(a, b) : Math.max(a, b), facts: sides.facts.map((f) => f.id) };
  }
  if (partial) return undefined;
  const keys = [...new Set(sentence.names.map((n) => n.key))];
  for (const rows of records.columns.values()) {
    const facts = keys.flatMap((key) => rows.get(key) ?? []);
    if (facts.length !== 2) continue;
    const [a, b] = facts.map((f) => f.quantity.low) as [number, number];
    if ((a === low && b === high) || (a === high && b === low)) return { verdict: 'supported', fact: facts[0]!, subject: keys[0]! };
  }
  return undefined;
}

interface Sides {
  readonly values: readonly [number, number];
  readonly facts: readonly QuantityFact[];
}

/** The result, where the sentence says who won against whom. */
function resultSides(records: Records, sentence: SentenceReading): Sides | undefined {
  const sides = [...records.totals];
  const named = sentence.names.filter((n) => records.totals.has(n.key));
  const win = sentence.concepts.find((c) => c.id === 'win');
  if (sides.length !== 2 || named.length < 2 || !win || win.start < named[0]!.mention.end || win.end > named[1]!.mention.start) return undefined;
  const facts = sides.map(([, fact]) => fact);
  return { values: [facts[0]!.quantity.low, facts[1]!.quantity.low], facts };
}

/** The figures of "the third quarter", "the first half". */
function partSides(records: Records, sentence: SentenceReading, ordinals: ReadonlyMap<string, number>): Sides | undefined {
  const numbered = sentence.words.flatMap((word, i) => {
    const rank = ordinals.get(word.lower.split('-')[0]!);
    const noun = nounOf(word.lower.includes('-') ? word.lower.split('-')[1]! : (sentence.words[i + 1]?.text ?? ''));
    // "the first half of a back-to-back set" is none of a match.
    return rank === undefined || sentence.words[i + 2]?.lower === 'of' ? [] : [{ rank, noun }];
  }).filter(({ noun }) => records.parts.has(noun) || noun === 'half' || noun === 'halfte' || noun === 'halbzeit');
  const [only, ...more] = numbered;
  if (!only || more.length) return undefined;
  const rows = records.parts.get(only.noun) ?? [...records.parts.values()][0];
  if (!rows) return undefined;
  const sides = [...rows.values()];
  const count = sides[0]!.length;
  // Two halves of four quarters.
  const size = records.parts.has(only.noun) ? 1 : count / 2;
  const from = (only.rank - 1) * size;
  if (!Number.isInteger(size) || from + size > count) return undefined;
  const own = sides.map((facts) => facts.slice(from, from + size));
  const sum = (facts: readonly QuantityFact[]) => facts.reduce((n, f) => n + f.quantity.low, 0);
  return { values: [sum(own[0]!), sum(own[1]!)], facts: own.flat() };
}

/** "a steal" where the record has none or many. */
export function articlesAsOne(draft: Draft, reading: SentenceReading): { readonly span: Span; readonly fact: QuantityFact }[] {
  const records = recordsOf(draft.index);
  if (!records || isPartial(reading)) return [];
  const { indefinite } = conceptLexicon(draft.document.language);
  return reading.words.flatMap((word, i) => {
    const noun = reading.words[i + 1];
    if (!noun || !indefinite.has(word.lower) || reading.quantities.some((q) => q.start < noun.end && word.start < q.end)) return [];
    const column = nounOf(noun.text);
    if (!records.columns.has(column) || /^[-‐‑]/.test(draft.document.plain.slice(noun.end, noun.end + 1))) return [];
    const span = { start: word.start, end: noun.end };
    const claim = draft.reader.spanClaim(reading, span);
    const subject = rowOf(draft, records, [column], span, claim);
    const fact = subject === undefined ? undefined : records.columns.get(column)!.get(subject);
    if (!fact || fact.quantity.low === 1 || isShared(draft, records, span, claim, subject!, [column])) return [];
    return [{ span, fact }];
  });
}

/** A figure of a sentence that a record speaks of. */
export interface Told {
  readonly column: string;
  readonly value: number;
  readonly subject: string;
  readonly agrees: boolean;
}

/** What a sentence says of a row, for the question whether it is another's row. */
export function toldOf(mention: QuantityMention, verdict: RecordVerdict): Told | undefined {
  const column = columnOf(mention.quantity);
  if (verdict.verdict === 'open' || verdict.verdict === 'result' || column === undefined || isTwofold(mention.quantity)) return undefined;
  return { column, value: mention.quantity.low, subject: verdict.subject, agrees: verdict.verdict === 'supported' };
}

/** Whose row has all these figures, when it is not the subject's and nobody else's: then the name is wrong, not the figures. */
export function rightfulRow(draft: Draft, told: readonly Told[]): string | undefined {
  const records = recordsOf(draft.index);
  const [first] = told;
  if (!records || !first || told.length < 2 || told.filter((t) => !t.agrees).length < 2 || told.some((t) => t.subject !== first.subject)) return undefined;
  const subjects = [...(records.columns.get(first.column)?.keys() ?? [])].filter((s) => told.every((t) => records.columns.get(t.column)?.get(s)?.quantity.low === t.value));
  return subjects.length === 1 ? subjects[0] : undefined;
}
