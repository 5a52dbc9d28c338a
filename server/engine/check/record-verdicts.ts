/** What a source's records say of the figures of a draft. */
import { agreement } from '../facts/quantity-compare.js';
import { conceptLexicon } from '../locales/concepts.js';
import type { Claim, LinkedName, SentenceReading } from '../recognize/claim.js';
import type { QuantityFact, QuantityMention, Span } from '../types.js';
import type { Draft } from './draft.js';
import { holderOf, type Holder } from './record-holders.js';
import { asPair, columnsFor, labelled, partialWords, rowOf } from './record-labels.js';
import { columnOf, isTwofold, recordsOf, type Records } from './records.js';
import { sidesVerdict } from './record-sides.js';

export type RecordVerdict =
  | { readonly verdict: 'supported' | 'refuted'; readonly fact: QuantityFact; readonly subject: string; /** Where the sentence names the subject. */ readonly name?: LinkedName | undefined }
  /** A result, of two facts: what it should be, in the draft's order. */
  | { readonly verdict: 'result'; readonly low: number; readonly high: number; readonly facts: readonly string[] }
  /** The records speak of such figures, but do not tell this one. `known`: some row has it. */
  | { readonly verdict: 'open'; readonly known?: boolean };

const OPEN: RecordVerdict = { verdict: 'open' };

/** What the source's records say of a figure; undefined where they do not speak of it. */
export function recordVerdict(draft: Draft, written: QuantityMention, claim: Claim): RecordVerdict | undefined {
  const records = recordsOf(draft.index);
  if (!records) return undefined;
  const mention = asPair(records, written, draft.document.plain);
  const { sentence } = claim;
  if (isTwofold(mention.quantity)) return twofoldVerdict(draft, records, mention, sentence);
  const columns = columnsFor(draft, records, mention, sentence);
  const sides = sidesVerdict(draft, records, mention, sentence);
  if (sides) return sides;
  if (!columns.length) return undefined;
  const holder = holderOf(draft, records, sentence, mention, (row) => columns.some((c) => records.columns.get(c)?.has(row)));
  const agrees = (f: QuantityFact | undefined) => f !== undefined && agreement(mention.quantity, f.quantity) !== 'different';
  const told = columns.some((c) => [...records.columns.get(c)!.values()].some(agrees));
  // A figure of a kind that the records have, of somebody that cannot be told.
  if (!holder) return { verdict: 'open', known: told || columns[0]!.startsWith(':') };
  const own = columns.flatMap((c) => records.columns.get(c)?.get(holder.row) ?? []);
  const { facts, sure } = own.some((f) => f.quantity.unit === 'percent' && f.quantity.counted !== undefined) ? labelled(draft, records, own, mention, sentence) : { facts: own, sure: true };
  // "His best was 37 points": told of him besides the table.
  const agreeing = facts.find(agrees) ?? (sure ? undefined : own.find(agrees)) ?? draft.index.withValue(mention.quantity).find((f) => f.subject === holder.row && columns.includes(columnOf(f.quantity)!));
  if (agreeing) return { verdict: 'supported', fact: agreeing, subject: holder.row, name: holder.name };
  const other = holder.others.flatMap((row) => columns.flatMap((c) => records.columns.get(c)?.get(row) ?? [])).find(agrees);
  if (other) return { verdict: 'supported', fact: other, subject: other.subject };
  if (facts.length !== 1 || holder.others.length || partialWords(draft, sentence, mention).length || isCompound(draft, mention)) return { verdict: 'open' };
  // "a 30-point win", "a seven-goal lead": how far one side is ahead.
  if (records.totals.has(holder.row) && isHyphened(draft, mention)) return { verdict: 'open' };
  // "2,214 points" in all are no slip for tonight's 29.
  if (mention.quantity.low > Math.max(LEAST_FAR, FARTHEST * facts[0]!.quantity.low)) return undefined;
  // The sentence tells a passage about another, with this very figure: the name is wrong.
  const [best] = draft.alignments[sentence.index] ?? [];
  const isOwn = sentence.quantities.some((q) => q !== written && (columnsFor(draft, records, q, sentence).length || draft.index.withValue(q.quantity).some((f) => f.subject === holder.row)));
  if (best && !isOwn && best.score >= PLAINLY && !best.passage.entities.includes(holder.row) && best.passage.facts.some((f) => f.kind === 'quantity' && f.subject !== holder.row && agrees(f))) return undefined;
  return { verdict: 'refuted', fact: facts[0]!, subject: holder.row, name: holder.name };
}

/** Times larger: beyond, a figure is of more than the row tells. */
const FARTHEST = 10;
const LEAST_FAR = 100;
/** A passage is plainly told from here on. */
const PLAINLY = 0.5;

/** A figure as the records read it. */
export function asRecorded(draft: Draft, mention: QuantityMention): QuantityMention {
  const records = recordsOf(draft.index);
  return records ? asPair(records, mention, draft.document.plain) : mention;
}

/** "a three-point shot": the number is part of a word. */
function isCompound(draft: Draft, mention: QuantityMention): boolean {
  const { plain, language } = draft.document;
  if (!isHyphened(draft, mention)) return false;
  // "the 20-point mark": a mark that anybody may pass.
  const before = /(\p{L}{1,12})\s{1,12}$/u.exec(plain.slice(Math.max(0, mention.start - 12), mention.start))?.[1]?.toLowerCase() ?? '';
  const { articles, indefinite } = conceptLexicon(language);
  return mention.spelled || (articles.has(before) && !indefinite.has(before));
}

function isHyphened(draft: Draft, { number }: QuantityMention): boolean {
  return /^[-‐‑]/.test(draft.document.plain.slice(number.end, number.end + 1));
}

/** "6-14 field goals", "The Hawks (5-2)", "31-27". */
function twofoldVerdict(draft: Draft, records: Records, mention: QuantityMention, sentence: SentenceReading): RecordVerdict | undefined {
  const { low, high } = mention.quantity;
  const same = (f: QuantityFact) => f.quantity.low === low && f.quantity.high === high;
  // What stands in brackets behind a name is that one's record.
  const before = sentence.names.findLast((n) => n.mention.end <= mention.start);
  if (before && /^\S{0,2}\s?\(\s?$/.test(draft.document.plain.slice(before.mention.end, mention.start))) {
    const row = records.rowOf(before);
    const [only, ...more] = row === undefined ? [] : (records.twofold.get(row) ?? []).filter((f) => f.quantity.unit === 'score' && f.quantity.counted === undefined);
    if (!only || more.length) return OPEN;
    const owner = same(only) ? undefined : [...records.groups].find((group) => records.twofold.get(group)?.some((f) => f.quantity.counted === undefined && same(f)));
    // "The Jazz (7-5) were led by Davis", who is of those with 7-5: the name is wrong.
    if (owner && sentence.names.some((n) => records.groupOf.get(records.rowOf(n) ?? '') === owner)) return { verdict: 'open', known: true };
    return { verdict: same(only) ? 'supported' : 'refuted', fact: only, subject: row!, name: before };
  }
  const holder = holderOf(draft, records, sentence, mention, (row) => rowOf(records, row, '-').length > 0);
  const named = holder ? rowOf(records, holder.row, '-').map(([, fact]) => fact) : [];
  const { facts, sure } = labelled(draft, records, named, mention, sentence);
  const told = facts.find(same) ?? (sure ? undefined : named.find(same));
  if (holder && told) return { verdict: 'supported', fact: told, subject: holder.row, name: holder.name };
  const sides = facts.length ? undefined : sidesVerdict(draft, records, mention, sentence);
  if (sides) return sides;
  if (holder && facts.length === 1 && named.length > 1 && !holder.others.length && !partialWords(draft, sentence, mention).length) return { verdict: 'refuted', fact: facts[0]!, subject: holder.row, name: holder.name };
  // Where rows have no such figures, scores are a match's.
  return records.totals.size || [...records.twofold.values()].flat().some((f) => f.quantity.counted !== undefined) ? OPEN : undefined;
}

/** "a steal" where the record has none or many, "a pair of steals" where it has not two. */
export function articlesAsOne(draft: Draft, reading: SentenceReading): { readonly span: Span; readonly fact: QuantityFact }[] {
  const records = recordsOf(draft.index);
  if (!records) return [];
  const { indefinite } = conceptLexicon(draft.document.language);
  return reading.words.flatMap((word, i) => {
    if (!indefinite.has(word.lower)) return [];
    const pair = PAIR.test(reading.words[i + 1]?.lower ?? '');
    const noun = reading.words[pair ? i + 3 : i + 1];
    if (!noun || reading.quantities.some((q) => q.start < noun.end && word.start < q.end)) return [];
    const column = columnOf({ low: 1, high: 1, unit: 'count', hedge: 'none', precision: 1, counted: noun.text })!;
    if (!records.columns.has(column) || /^[-‐‑]/.test(draft.document.plain.slice(noun.end, noun.end + 1))) return [];
    const span = { start: word.start, end: noun.end };
    const holder: Holder | undefined = holderOf(draft, records, reading, span, (row) => records.columns.get(column)!.has(row));
    const fact = holder && records.columns.get(column)!.get(holder.row);
    if (!fact || holder.others.length || fact.quantity.low === (pair ? 2 : 1) || partialWords(draft, reading, span).length) return [];
    return [{ span, fact }];
  });
}

const PAIR = /^(?:pair|couple)$/;

/** A figure of a sentence that a record speaks of. */
export interface Told {
  readonly subject: string;
  /** The name that the figure is told of, where the sentence has it. */
  readonly name: LinkedName | undefined;
  readonly agrees: boolean;
  /** Whether a row has the figure. */
  readonly isOf: (row: string) => boolean;
}

/** What a sentence says of a row, for the question whether it is another's row. */
export function toldOf(draft: Draft, mention: QuantityMention, verdict: RecordVerdict): Told | undefined {
  const records = recordsOf(draft.index);
  if (!records || verdict.verdict === 'open' || verdict.verdict === 'result') return undefined;
  const { quantity } = asRecorded(draft, mention);
  const { subject, name } = verdict;
  const agrees = verdict.verdict === 'supported';
  if (isTwofold(quantity)) return { subject, name, agrees, isOf: (row) => rowOf(records, row, '-').some(([, f]) => f.quantity.low === quantity.low && f.quantity.high === quantity.high) };
  // "38 percent from the field": the fact says of what.
  const column = columnOf(quantity) ?? columnOf(verdict.fact.quantity);
  return column === undefined ? undefined : { subject, name, agrees, isOf: (row) => records.columns.get(column)?.get(row)?.quantity.low === quantity.low };
}

/** Whose row has all these figures, when it is not the subject's and nobody else's: then the name is wrong, not the figures. */
export function rightfulRow(draft: Draft, told: readonly Told[]): string | undefined {
  const records = recordsOf(draft.index);
  const [first] = told;
  if (!records || !first || told.length < 2 || told.filter((t) => !t.agrees).length < 2 || told.some((t) => t.subject !== first.subject)) return undefined;
  const subjects = [...new Set([...records.columns.values()].flatMap((rows) => [...rows.keys()]))].filter((row) => told.every((t) => t.isOf(row)));
  return subjects.length === 1 ? subjects[0] : undefined;
}
