/** Which passages of the sources a draft sentence tells again. */
import type { FactIndex, IndexedPassage } from '../facts/fact-index.js';
import type { SentenceReading } from '../recognize/claim.js';
import type { Document } from '../types.js';
import { PassageSums } from './passage-sums.js';

export interface Alignment {
  readonly passage: IndexedPassage;
  /** 0 to 1: how much of what the sentence speaks of the passage speaks of too. */
  readonly score: number;
  /** What the score is a share of. */
  readonly total: number;
}

/** Terms of more passages than these say little, however many passages there are. */
const COMMON = 400;
/** Passages kept for each sentence. */
const KEPT = 6;
/** What a word weighs that the sources do not have: it speaks against, but less across languages. */
const UNSEEN_SAME_LANGUAGE = 0.55;
const UNSEEN_OTHER_LANGUAGE = 0.12;
/** From here on a sentence tells a passage, and the next one of its paragraph probably goes on from there. */
const TELLS = 0.45;
const GOES_ON = 0.15;
/** A text about as long as its source, sentence for sentence: place in the text tells too. */
const PARALLEL_PRIOR = 0.35;

/** Nothing for the sentences before `first`. */
export function alignSentences(document: Document, readings: readonly SentenceReading[], index: FactIndex, first: number, parallel: boolean): Alignment[][] {
  const sameLanguage = index.base.sources.some((s) => s.language === document.language);
  const unseen = unseenWeight(index, sameLanguage);
  const common = Math.min(COMMON, Math.max(200, index.passages.length / 4));
  const sums = new PassageSums(index);
  let before: { readonly block: number; readonly passage: number } | undefined;
  return readings.map((reading) => {
    if (reading.index < first) return [];
    let total = 0;
    for (const term of reading.terms) {
      const passages = index.byTerm.get(term);
      if (!passages) {
        total += term.startsWith('#') ? 0 : unseen;
        continue;
      }
      const weight = index.idf(term) * termWeight(term);
      total += weight;
      // A term of every passage tells nothing, and would make long texts slow.
      if (passages.length > common) continue;
      for (const p of passages) sums.add(p, weight);
    }
    if (parallel) {
      const at = readings.length > 1 ? reading.index / (readings.length - 1) : 0;
      const last = index.passages.length - 1;
      const center = Math.round(at * last);
      for (let p = Math.max(0, center - 3); p <= Math.min(last, center + 3); p++) {
        const distance = Math.abs(last ? p / last - at : 0) * Math.max(last, 1);
        const weight = PARALLEL_PRIOR * Math.max(0, 1 - distance / 2) * Math.max(total, 1);
        if (weight > 0) sums.add(p, weight);
      }
    }
    const told = best(sums, total);
    if (before?.block === reading.block && total > 0) {
      for (const p of [before.passage, before.passage + 1]) if (sums.has(p)) sums.add(p, GOES_ON * total);
    }
    before = told[0] && told[0][1] >= TELLS ? { block: reading.block, passage: told[0][0] } : undefined;
    const aligned = best(sums, total).map(([p, score]): Alignment => ({ passage: index.passages[p]!, score, total }));
    sums.clear();
    return aligned;
  });
}

/** The passages with the highest scores, best first, without sorting them all. */
function best(sums: PassageSums, total: number): (readonly [passage: number, score: number])[] {
  const kept: [number, number][] = [];
  for (const passage of sums.passages) {
    const score = total > 0 ? Math.min(1.3, sums.of(passage) / total) : 0;
    if (kept.length === KEPT && score < kept[KEPT - 1]![1]) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1]![1] < score || (kept[at - 1]![1] === score && kept[at - 1]![0] > passage))) at--;
    if (at >= KEPT) continue;
    kept.splice(at, 0, [passage, score]);
    if (kept.length > KEPT) kept.pop();
  }
  return kept;
}

/** The score without some terms of the sentence: a figure must not choose the passage it is judged by. */
export function scoreWithout(alignment: Alignment, terms: readonly string[], index: FactIndex): number {
  let sum = alignment.score * alignment.total;
  let { total } = alignment;
  for (const term of terms) {
    if (!index.byTerm.has(term)) continue;
    const weight = index.idf(term) * termWeight(term);
    total -= weight;
    if (alignment.passage.terms.has(term)) sum -= weight;
  }
  return total > 1e-9 ? Math.max(0, sum / total) : 0;
}

/** What a term weighs that no passage has. */
export function unseenWeight(index: FactIndex, sameLanguage: boolean): number {
  return index.idf('') * (sameLanguage ? UNSEEN_SAME_LANGUAGE : UNSEEN_OTHER_LANGUAGE);
}

export function termWeight(term: string): number {
  switch (term[0]) {
    case '@': return 1.3;
    case '#': return 0.4;
    case '=': return 0.8;
    case '~': case '^': return 0.7;
    default: return 1;
  }
}

/** A translation or a close rewrite has about as many sentences as its one source. */
export function isParallel(length: number, sentences: number, index: FactIndex): boolean {
  if (index.base.sources.length !== 1 || !index.passages.length) return false;
  const ratio = length / (index.base.sources[0]!.length || 1);
  const perPassage = sentences / index.passages.length;
  return ratio > 0.6 && ratio < 1.7 && perPassage > 0.6 && perPassage < 1.7;
}
