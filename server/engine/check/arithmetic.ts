/** Figures that are no fact but follow from facts, when the draft says so: sums, differences, counts of years. */
import { formatQuantity } from '../fix/index.js';
import type { SentenceReading } from '../recognize/claim.js';
import type { QuantityFact, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';

export interface Derivation {
  readonly facts: readonly string[];
  /** "derived: 100 + 7". */
  readonly reason: string;
}

export function derivation(draft: Draft, mention: QuantityMention, reading: SentenceReading): Derivation | undefined {
  return yearsBetween(draft, mention, reading) ?? sumOfTwo(draft, mention, reading);
}

/** "two years later, in 2023", with 2021 in the text before. */
function yearsBetween(draft: Draft, mention: QuantityMention, reading: SentenceReading): Derivation | undefined {
  if (mention.quantity.unit !== 'year' || mention.quantity.low !== mention.quantity.high) return undefined;
  const near = draft.readings.slice(Math.max(0, reading.index - 2), reading.index + 1).flatMap((r) => r.dates.map((d) => d.date.year));
  const facts = draft.index.dates.filter((f) => f.date.year !== undefined && near.includes(f.date.year));
  for (const a of facts) {
    for (const b of facts) {
      if (b.date.year! - a.date.year! === mention.quantity.low) return { facts: [a.id, b.id], reason: `derived: ${b.date.year} − ${a.date.year}` };
    }
  }
  return undefined;
}

/** "three years later, in 2023", with 2021 before: the draft's own years, both of them facts, say two. */
export function wrongYears(draft: Draft, mention: QuantityMention, reading: SentenceReading): { readonly years: number; readonly facts: readonly string[]; readonly reason: string } | undefined {
  const { unit, low, high, hedge } = mention.quantity;
  if (unit !== 'year' || low !== high || hedge !== 'none') return undefined;
  const next = reading.concepts.find((c) => c.start >= mention.end);
  if (next?.id !== 'later' || next.start - mention.end > 1) return undefined;
  const years = [...new Set(reading.dates.flatMap((d) => (d.date.year !== undefined && d.date.until === undefined ? [d.date.year] : [])))];
  if (years.length !== 2) return undefined;
  const facts = years.map((year) => draft.index.dates.find((f) => f.date.year === year)?.id);
  const apart = Math.abs(years[0]! - years[1]!);
  // From December to January one year less is right.
  if (low === apart || low === apart - 1 || !facts.every((f) => f !== undefined)) return undefined;
  return { years: apart, facts: facts as string[], reason: `${Math.max(...years)} − ${Math.min(...years)}` };
}

/** The sum or the difference of two facts of one unit whose subjects the sentence (or the one before) names. */
function sumOfTwo(draft: Draft, mention: QuantityMention, reading: SentenceReading): Derivation | undefined {
  const { unit, low, high } = mention.quantity;
  const claimed = (id: string) => reading.concepts.some((c) => c.id === id);
  const [sum, difference] = [claimed('sum'), claimed('difference')];
  if (!sum && !difference) return undefined;
  if (low !== high || unit === 'ordinal' || low < 3) return undefined;
  const aligned = new Set((draft.alignments[reading.index] ?? []).filter((a) => a.score > 0.25).flatMap((a) => a.passage.facts.map((f) => f.id)));
  const named = new Set(reading.names.map((n) => n.key));
  const facts = draft.index.quantities.filter(
    (f): f is QuantityFact => f.quantity.unit === unit && f.quantity.low === f.quantity.high && (aligned.has(f.id) || named.has(f.subject)),
  ).slice(0, 12);
  const close = (x: number) => Math.abs(x - low) <= Math.max(1e-9 * low, mention.quantity.hedge === 'none' ? 0 : 0.05 * low);
  const text = (f: QuantityFact) => formatQuantity(f.quantity, draft.document.language);
  for (const [i, a] of facts.entries()) {
    for (const b of facts.slice(i + 1)) {
      if (sum && close(a.quantity.low + b.quantity.low)) return { facts: [a.id, b.id], reason: `derived: ${text(a)} + ${text(b)}` };
      if (difference && close(Math.abs(a.quantity.low - b.quantity.low))) {
        return { facts: [a.id, b.id], reason: `derived: the difference of ${text(a)} and ${text(b)}` };
      }
    }
  }
  return undefined;
}
