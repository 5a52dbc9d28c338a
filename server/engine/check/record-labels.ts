/** What a figure of a draft counts, in the words of a source's records: by its noun, by the words behind it, or as the draft itself uses them. */
import { agreement } from '../facts/quantity-compare.js';
import { conceptLexicon } from '../locales/concepts.js';
import type { SentenceReading } from '../recognize/claim.js';
import { fold, type Word } from '../recognize/text.js';
import type { QuantityFact, QuantityMention, Span } from '../types.js';
import type { Draft } from './draft.js';
import { holderOf } from './record-holders.js';
import { columnOf, conceptColumn, isShare, isTwofold, labelWords, nounOf, type Records } from './records.js';

/** How far behind a figure the words stand that say what it is. */
const LABEL_REACH = 36;
/** So often must the figures of a word agree with a column before the word is taken for its name, and in such a share of cases. */
const OFTEN = 2;
const MOSTLY = 0.6;
const SMALL = 4;
/** Blocks before its own in which a draft may have used a word. */
const BLOCKS_BACK = 2;

/** The columns that a figure may tell. */
export function columnsFor(draft: Draft, records: Records, mention: QuantityMention, reading: SentenceReading): readonly string[] {
  const { quantity } = mention;
  if (quantity.unit === 'percent') {
    const shares = [...records.columns.keys()].filter(isShare);
    if (shares.length) return shares;
  }
  const column = columnOf(quantity);
  if (column !== undefined) return records.columns.has(column) ? [column] : learned(draft, records, reading.block).get(column) ?? [];
  const { concepts } = draft.reader.claim(mention);
  // The nearest comes first.
  return concepts.flatMap((c) => conceptColumn(quantity, [c]) ?? []).filter((c) => records.columns.has(c)).slice(0, 1);
}

/**
 * Those of the facts whose names stand behind the figure: "48 percent from the field" for "Field goals 48 percent",
 * "6-14 FG" for "6-14 field goals".
 */
export function labelled(draft: Draft, records: Records, facts: readonly QuantityFact[], mention: QuantityMention, reading: SentenceReading): Labelled {
  const words = wordsBehind(reading, mention);
  const near = words.flatMap((w) => labelWords(w.text));
  const place = (fact: QuantityFact) => {
    const label = labelWords(fact.quantity.counted ?? '');
    const at = label.map((w) => near.findIndex((n) => n === w || (n.length > 4 && w.startsWith(n)))).filter((i) => i >= 0);
    const short = words[0] && isShortFor(words[0].text, fact.quantity.counted ?? '') && words[0].start - mention.end < 3;
    return short ? 0 : Math.min(...at, Infinity);
  };
  const first = Math.min(...facts.map(place), Infinity);
  if (first !== Infinity) return { facts: facts.filter((f) => place(f) === first), sure: true };
  const names = learned(draft, records, reading.block);
  for (const word of words) {
    const columns = names.get(kindOf(mention) + nounOf(word.text));
    if (columns) return { facts: facts.filter((f) => columns.includes(nameOf(f))), sure: false };
  }
  return { facts: [], sure: false };
}

export interface Labelled {
  readonly facts: readonly QuantityFact[];
  /** By the source's own words, not only as the draft uses its words elsewhere. */
  readonly sure: boolean;
}

/** The words that say what a figure is. */
function wordsBehind(reading: SentenceReading, mention: QuantityMention): Word[] {
  const { end } = isTwofold(mention.quantity) ? mention.number : mention;
  const next = reading.quantities.find((q) => q.start >= mention.end && (q.quantity.unit !== 'count' || mention.quantity.unit !== 'percent'))?.start ?? Infinity;
  return reading.words.filter((w) => w.start >= end && w.start < Math.min(next, end + LABEL_REACH));
}

const DIGIT_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "FG" for "field goals", "3Pt" for "three-pointers". */
function isShortFor(short: string, label: string): boolean {
  if (!/^(?:\p{Lu}{2,4}|\d\p{Lu}\p{L}{0,3})$/u.test(short) || !label) return false;
  const initials = label.split(/[\s-]+/).map((w) => fold(w)).map((w) => (DIGIT_WORDS.includes(w) ? String(DIGIT_WORDS.indexOf(w)) : w[0]!)).join('');
  return fold(short).startsWith(initials) && initials.length > 1;
}

/** "1-2 FT" of a player is no length in feet where the records have free throws. */
export function asPair(records: Records, mention: QuantityMention, text: string): QuantityMention {
  const unit = mention.unit && text.slice(mention.unit.start, mention.unit.end);
  if (!unit || !/^\d+\s?[-–]\s?\d+$/.test(text.slice(mention.number.start, mention.number.end))) return mention;
  const [low, high] = text.slice(mention.number.start, mention.number.end).split(/[-–]/).map(Number) as [number, number];
  const fits = [...records.twofold.values()].some((facts) => facts.some((f) => isShortFor(unit, f.quantity.counted ?? '')));
  const { unit: _, ...rest } = mention;
  return fits ? { ...rest, end: mention.number.end, quantity: { low, high, unit: 'score', hedge: 'none', precision: 1 } } : mention;
}

function kindOf({ quantity }: QuantityMention): string {
  return isTwofold(quantity) ? '-' : quantity.unit === 'percent' ? '%' : '';
}

function nameOf({ quantity }: QuantityFact): string {
  return labelWords(quantity.counted ?? '').join(' ');
}

const known = new WeakMap<Draft, Map<number, ReadonlyMap<string, readonly string[]>>>();

/**
 * Words of the draft that no column has ("boards", "from deep", another language's), with the columns that their figures
 * mostly agree with. Looks at a block and the two before it.
 */
function learned(draft: Draft, records: Records, block: number): ReadonlyMap<string, readonly string[]> {
  let ofDraft = known.get(draft);
  if (!ofDraft) known.set(draft, (ofDraft = new Map()));
  let names = ofDraft.get(block);
  if (!names) {
    ofDraft.set(block, (names = new Map<string, readonly string[]>()));
    names = learn(draft, records, draft.readings.filter((r) => r.block <= block && r.block >= block - BLOCKS_BACK));
    ofDraft.set(block, names);
  }
  return names;
}

function learn(draft: Draft, records: Records, readings: readonly SentenceReading[]): Map<string, readonly string[]> {
  const { functionWords } = conceptLexicon(draft.document.language);
  const seen = new Map<string, { times: Set<string>; votes: Map<string, Set<string>> }>();
  for (const reading of readings) {
    for (const mention of reading.quantities) {
      const kind = kindOf(mention);
      const noun = columnOf(mention.quantity);
      if (!kind && (noun === undefined || mention.quantity.unit !== 'count' || records.columns.has(noun))) continue;
      const words = kind ? wordsBehind(reading, mention).filter((w) => !functionWords.has(w.lower)).slice(0, 2).map((w) => kind + nounOf(w.text)) : [noun!];
      const holder = words.length ? holderOf(draft, records, reading, mention, (row) => rowOf(records, row, kind).length > 0) : undefined;
      if (!holder || holder.others.length) continue;
      const agreeing = rowOf(records, holder.row, kind).filter(([, f]) => agreement(mention.quantity, f.quantity) !== 'different').map(([column]) => column);
      // Small figures agree by chance.
      if (mention.quantity.high < SMALL) continue;
      const told = `${holder.row} ${mention.quantity.low} ${mention.quantity.high}`;
      for (const word of words) {
        const entry = seen.get(word) ?? { times: new Set(), votes: new Map() };
        seen.set(word, entry);
        entry.times.add(told);
        for (const column of agreeing) entry.votes.set(column, (entry.votes.get(column) ?? new Set()).add(told));
      }
    }
  }
  const names = new Map<string, readonly string[]>();
  for (const [word, { times, votes }] of seen) {
    const [best, second] = [...votes].sort((a, b) => b[1].size - a[1].size);
    if (best && best[1].size >= OFTEN && best[1].size >= MOSTLY * times.size && best[1].size > (second?.[1].size ?? 0)) names.set(word, [best[0]]);
  }
  return names;
}

/** The figures of a row that are of a kind: name of the column, fact. */
export function rowOf(records: Records, row: string, kind: string): (readonly [string, QuantityFact])[] {
  if (kind === '-') return (records.twofold.get(row) ?? []).filter((f) => f.quantity.counted !== undefined).map((f) => [nameOf(f), f]);
  return [...records.columns].flatMap(([column, rows]) => {
    const fact = rows.get(row);
    return fact && isShare(column) === (kind === '%') && (kind === '%' || fact.quantity.unit === 'count') ? [[kind ? nameOf(fact) : column, fact] as const] : [];
  });
}

/** Whether a figure is told in a clause that a word speaks of as a part, an average or a sum. */
export function partialWords(draft: Draft, reading: SentenceReading, span: Span): readonly string[] {
  const { clauseOpeners, coordinators, relatives } = conceptLexicon(draft.document.language);
  const opens = (w: Word) => clauseOpeners.has(w.lower) && !coordinators.has(w.lower) && !relatives.has(w.lower);
  const start = reading.words.findLast((w) => w.end <= span.start && opens(w))?.start ?? reading.start;
  const end = reading.words.find((w) => w.start >= span.end && opens(w))?.start ?? reading.end;
  return reading.concepts.filter((c) => c.start >= start && c.end <= end && PARTIAL.has(c.id)).map((c) => c.id);
}

/** Concepts that make a figure a part of the whole that a record tells, or more than it. */
const PARTIAL = new Set(['part', 'average', 'sum', 'difference']);
