/**
 * In a translation or a close rewrite: which sentences of the draft stand for which passages of the source.
 * Sentences are paired in order, one with one, one with two or two with one (Gale and Church 1993), by what they
 * share and by their lengths.
 */
import type { FactIndex, IndexedPassage } from '../facts/fact-index.js';
import { TOPIC } from '../locales/topics.js';
import { PLACE_TERM, type SentenceReading } from '../recognize/claim.js';

/** One or two sentences of the draft with the one or two passages that they tell. */
export interface Pair {
  /** Indices of the draft's sentences. */
  readonly sentences: readonly number[];
  readonly passages: readonly IndexedPassage[];
  /** 0 to 1: how sure it is that these belong together. */
  readonly score: number;
}

/** How far off the diagonal a sentence may have wandered, in sentences. */
const BAND = 14;
const MOVES = [[1, 1], [1, 2], [2, 1], [1, 0], [0, 1]] as const;
const UNEVEN = 0.8;
const SKIPPED = 0.2;
/** Standard deviation of the logarithm of the ratio of lengths. */
const LENGTH_SPREAD = 0.35;

/** The pairs of a draft that follows its one source sentence by sentence, in order. */
export function pairSentences(readings: readonly SentenceReading[], index: FactIndex, sameLanguage: boolean): Pair[] {
  const { passages } = index;
  const [n, m] = [readings.length, passages.length];
  if (!n || !m) return [];
  const comparable = (term: string) => sameLanguage || term[0] === '=' || term[0] === '@' || index.byTerm.has(term);
  const weight = (term: string) => index.idf(term) * (term[0] === '#' ? 0.4 : term[0] === '=' ? 1.5 : 1);
  const sum = (terms: Iterable<string>) => {
    let total = 0;
    for (const term of terms) if (comparable(term)) total += weight(term);
    return total;
  };
  const draftTotals = readings.map((r) => sum(r.terms));
  const draftTerms = new Set(readings.flatMap((r) => r.terms));
  // Of the passage only what some sentence of the draft could share: the words of another language cannot be.
  const passageTotals = passages.map((p) => {
    let total = 0;
    for (const term of p.terms) if ((sameLanguage && term[0] !== TOPIC && term[0] !== PLACE_TERM) || term[0] === '=' || term[0] === '@' || draftTerms.has(term)) total += weight(term);
    return total;
  });
  const draftLengths = readings.map((r) => r.end - r.start);
  const passageLengths = passages.map((p) => p.passage.end - p.passage.start);
  const stretch = draftLengths.reduce((a, b) => a + b, 0) / Math.max(1, passageLengths.reduce((a, b) => a + b, 0));

  const shared = new Map<number, number>();
  const sharedOf = (i: number, j: number) => {
    const key = i * m + j;
    let value = shared.get(key);
    if (value === undefined) {
      value = 0;
      const { terms } = passages[j]!;
      for (const term of readings[i]!.terms) if (terms.has(term)) value += weight(term);
      shared.set(key, value);
    }
    return value;
  };
  const pairScore = (i: number, di: number, j: number, dj: number) => {
    let [common, total, ld, ls] = [0, 0, 0, 0];
    for (let a = i; a < i + di; a++) {
      total += draftTotals[a]!;
      ld += draftLengths[a]!;
      for (let b = j; b < j + dj; b++) common += sharedOf(a, b);
    }
    for (let b = j; b < j + dj; b++) {
      total += passageTotals[b]!;
      ls += passageLengths[b]!;
    }
    const likeness = total > 0 ? Math.min(1, (2 * common) / total) : 0.4;
    const z = Math.log((ld + 5) / (ls * stretch + 5)) / LENGTH_SPREAD;
    return 0.6 * likeness + 0.4 * Math.exp((-z * z) / 2);
  };

  // best[i][j - low(i)]: the best score of pairing the first i sentences with the first j passages.
  const low = (i: number) => Math.max(0, Math.round((i * m) / n) - BAND);
  const high = (i: number) => Math.min(m, Math.round((i * m) / n) + BAND);
  const best: Float64Array[] = [];
  const from: Int8Array[] = [];
  for (let i = 0; i <= n; i++) {
    const [l, h] = [low(i), high(i)];
    best.push(new Float64Array(h - l + 1).fill(-Infinity));
    from.push(new Int8Array(h - l + 1).fill(-1));
    for (let j = l; j <= h; j++) {
      if (i === 0 && j === 0) {
        best[0]![0] = 0;
        continue;
      }
      for (const [move, [di, dj]] of MOVES.entries()) {
        const [pi, pj] = [i - di, j - dj];
        if (pi < 0 || pj < low(pi) || pj > high(pi)) continue;
        const before = best[pi]![pj - low(pi)]!;
        if (before === -Infinity) continue;
        const gain = di && dj ? pairScore(pi, di, pj, dj) * (di + dj) * (di === dj ? 1 : UNEVEN) : SKIPPED;
        if (before + gain > best[i]![j - l]!) {
          best[i]![j - l] = before + gain;
          from[i]![j - l] = move;
        }
      }
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [n, m];
  while (i > 0 || j > 0) {
    const move = from[i]![j - low(i)]!;
    if (move < 0) return [];
    const [di, dj] = MOVES[move]!;
    i -= di;
    j -= dj;
    if (!di || !dj) continue;
    pairs.push({
      sentences: Array.from({ length: di }, (_, k) => i + k),
      passages: passages.slice(j, j + dj),
      score: pairScore(i, di, j, dj),
    });
  }
  return steadied(pairs.reverse());
}

/** A sentence between two sure pairs is surer than its own words make it. */
function steadied(pairs: readonly Pair[]): Pair[] {
  return pairs.map((pair, i) => {
    const near = pairs.slice(Math.max(0, i - 1), i + 2);
    return { ...pair, score: (pair.score + near.reduce((sum, p) => sum + p.score, 0) / near.length) / 2 };
  });
}
