/** Two numbers of two sides: the result of a match, of a part of it, of a column ("won the battle of the saves, 12-16"). */
import { conceptLexicon } from '../locales/concepts.js';
import type { SentenceReading } from '../recognize/claim.js';
import { fold } from '../recognize/text.js';
import type { QuantityFact, QuantityMention, Span } from '../types.js';
import type { Draft } from './draft.js';
import type { RecordVerdict } from './record-verdicts.js';
import { isTwofold, nounOf, type Records } from './records.js';

export interface Sides {
  /** In the order of `Records.totals`. */
  readonly values: readonly [number, number];
  readonly facts: readonly QuantityFact[];
}

/** The words that name a column stand no farther before its two numbers, in characters. */
const COLUMN_REACH = 120;

/** "X defeated Y, 113-107", "outscored them 31-19 in the third quarter", "by 12 in the third quarter". */
export function sidesVerdict(draft: Draft, records: Records, mention: QuantityMention, sentence: SentenceReading): RecordVerdict | undefined {
  const sides = sidesOf(draft, records, sentence, mention);
  if (!sides) return undefined;
  const { low, high } = mention.quantity;
  const [a, b] = sides.values;
  const facts = sides.facts.map((f) => f.id);
  const supported: RecordVerdict = { verdict: 'supported', fact: sides.facts[0]!, subject: '' };
  if (!isTwofold(mention.quantity)) {
    const difference = Math.abs(a - b);
    return low === difference ? supported : { verdict: 'result', low: difference, high: difference, facts };
  }
  if ((a === low && b === high) || (a === high && b === low)) return supported;
  const falling = low >= high;
  return { verdict: 'result', low: falling ? Math.max(a, b) : Math.min(a, b), high: falling ? Math.min(a, b) : Math.max(a, b), facts };
}

/** The figures of both sides that a pair of numbers, or a difference, is of. */
export function sidesOf(draft: Draft, records: Records, sentence: SentenceReading, mention: QuantityMention): Sides | undefined {
  if (records.totals.size !== 2) return undefined;
  const { ordinals } = conceptLexicon(draft.document.language);
  const pair = isTwofold(mention.quantity);
  if (!pair && !isBy(sentence, mention)) return undefined;
  if (draft.document.plain[mention.start - 1] === '(') return undefined;
  const clause = draft.reader.clause(sentence, mention);
  const inClause = sentence.concepts.some((c) => c.id === 'part' && c.start >= clause.start && c.end <= clause.end);
  const won = sentence.concepts.some((c) => c.id === 'win');
  if (inClause || sentence.concepts.some((c) => c.id === 'part' && (!won || c.start >= mention.end))) return partSides(records, sentence, mention, ordinals);
  if (!pair) return undefined;
  return columnSides(records, sentence, mention) ?? resultSides(records, sentence);
}

/** "by 16 in the fourth quarter". */
function isBy(sentence: SentenceReading, mention: QuantityMention): boolean {
  return mention.quantity.unit === 'count' && /^(?:by|um|mit)$/.test(sentence.words.findLast((w) => w.end <= mention.start)?.lower ?? '');
}

/** The result, where the sentence says who won against whom. */
function resultSides(records: Records, sentence: SentenceReading): Sides | undefined {
  const named = sentence.names.filter((n) => records.totals.has(records.rowOf(n) ?? ''));
  const win = sentence.concepts.find((c) => c.id === 'win');
  if (named.length < 2 || !win || win.start < named[0]!.mention.end || win.end > named[1]!.mention.start) return undefined;
  const facts = [...records.totals.values()];
  return { values: [facts[0]!.quantity.low, facts[1]!.quantity.low], facts };
}

/** The figures of "the third quarter", "the first half". */
function partSides(records: Records, sentence: SentenceReading, mention: Span, ordinals: ReadonlyMap<string, number>): Sides | undefined {
  const numbered = sentence.words.flatMap((word, i) => {
    const rank = ordinals.get(word.lower.split('-')[0]!);
    const noun = nounOf(word.lower.includes('-') ? word.lower.split('-')[1]! : (sentence.words[i + 1]?.text ?? ''));
    // "the first half of a back-to-back set" is none of a match.
    return rank === undefined || sentence.words[i + 2]?.lower === 'of' ? [] : [{ rank, noun, behind: word.start >= mention.end }];
  }).filter(({ noun }) => records.parts.has(noun) || noun === 'half' || noun === 'halfte' || noun === 'halbzeit');
  const behind = numbered.filter((n) => n.behind);
  // "in the second half, … over the final 12 minutes": another part.
  if (!behind.length && sentence.quantities.some((q) => q.start >= mention.end && q.quantity.unit === 'minute')) return undefined;
  const [only, ...more] = behind.length ? behind : numbered;
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

/** "Rebounding was a factor too, with the Jazz winning that battle, 47-43": the column whose name the sentence says. */
function columnSides(records: Records, sentence: SentenceReading, mention: Span): Sides | undefined {
  // There the column counts what a figure tells: "12 points (5-6 shots)".
  if (sentence.quantities.some((q) => q.end <= mention.start) || sentence.names.some((n) => records.groupOf.has(records.rowOf(n) ?? ''))) return undefined;
  const words = sentence.words.filter((w) => w.end <= mention.start && mention.start - w.end < COLUMN_REACH).map((w) => fold(w.lower));
  const told = [...records.columns].flatMap(([column, rows]) => {
    const facts = [...records.totals.keys()].flatMap((side) => rows.get(side) ?? []);
    return facts.length === 2 && words.some((w) => nounOf(w) === column || (column.length > 4 && w.startsWith(column))) ? [facts] : [];
  });
  const [facts, ...more] = told;
  return facts && !more.length ? { values: [facts[0]!.quantity.low, facts[1]!.quantity.low], facts } : undefined;
}
