/**
 * Within paired sentences: which mention stands for which fact. Where a pair tells the same things but for one on each
 * side, these two are meant to be the same.
 */
import type { IndexedPassage } from '../facts/fact-index.js';
import type { SentenceReading } from '../recognize/claim.js';
import type { Span } from '../types.js';
import type { Draft } from './draft.js';
import type { Pair } from './pairing.js';

export type PairedVerdict<F> =
  | { readonly verdict: 'supported'; readonly fact: F }
  /** Best first. */
  | { readonly verdict: 'refuted'; readonly facts: readonly F[] };

export interface Pairing<M extends Span, F> {
  mentions(reading: SentenceReading): readonly M[];
  facts(passage: IndexedPassage): readonly F[];
  /** Where the fact stands in its source. */
  startOf(fact: F): number;
  /** Ways to agree, the strictest first. */
  readonly agree: readonly ((mention: M, fact: F) => boolean)[];
  /** How alike two are that differ: from 1 on they may be meant as the same, 0 when they never are. */
  likeness(mention: M, fact: F): number;
  /** Facts of the same value are one. */
  same(a: F, b: F): boolean;
}

/** From here on a pair of sentences is taken to belong together. */
const SURE = 0.45;
/** What is told a sentence earlier or later is told all the same. */
const NEIGHBOURS = 2;
const LIKE = 0.9;
const CLEAR = 0.15;
/** What a different place in the sentence takes off. */
const APART = 0.25;

interface Side<M, F> {
  readonly pair: Pair;
  readonly mentions: M[];
  readonly facts: F[];
  readonly start: number;
  readonly length: number;
  readonly passageStart: number;
  readonly passageLength: number;
}

export function isSure(pair: Pair): boolean {
  return pair.score >= SURE;
}

/** From so many of its sentences on a draft is a translation or an edition of its source, and no summary of its own. */
const CLOSE = 0.85;
const close = new WeakMap<Draft, boolean>();

export function isCloselyTold(draft: Draft): boolean {
  let is = close.get(draft);
  if (is === undefined) close.set(draft, (is = draft.parallel && new Set(draft.pairs.filter(isSure).flatMap((p) => p.sentences)).size >= CLOSE * draft.readings.length));
  return is;
}

/** What pairing alone can say. Mentions without an entry are left to the other rules. */
export function pairUp<M extends Span, F>(draft: Draft, pairing: Pairing<M, F>): Map<M, PairedVerdict<F>> {
  const verdicts = new Map<M, PairedVerdict<F>>();
  const sides = draft.pairs.map((pair): Side<M, F> => {
    const start = draft.readings[pair.sentences[0]!]!.start;
    const passageStart = pair.passages[0]!.passage.start;
    return {
      pair,
      mentions: pair.sentences.flatMap((s) => pairing.mentions(draft.readings[s]!)),
      facts: pair.passages.flatMap((p) => pairing.facts(p)),
      start,
      length: draft.readings[pair.sentences.at(-1)!]!.end - start,
      passageStart,
      passageLength: pair.passages.at(-1)!.passage.end - passageStart,
    };
  });
  for (const side of sides) for (const agrees of pairing.agree) settle(side, side, pairing, agrees, verdicts);
  for (const [at, side] of sides.entries()) {
    for (const other of sides.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)) {
      if (other !== side) for (const agrees of pairing.agree) settle(side, other, pairing, agrees, verdicts);
    }
  }
  const skipped = skippedPassages(draft, sides);
  for (const side of sides) {
    if (!isSure(side.pair)) continue;
    // What stands in a passage beside, that no sentence is paired with, is told all the same.
    if (side.mentions.length) for (const passage of skipped(side)) for (const agrees of pairing.agree) settle(side, { ...side, mentions: [], facts: [...pairing.facts(passage)], passageStart: passage.passage.start, passageLength: passage.passage.end - passage.passage.start }, pairing, agrees, verdicts);
    if (draft.ordered) for (const [mention, facts] of leftOver(pairing, side)) verdicts.set(mention, { verdict: 'refuted', facts });
  }
  return verdicts;
}

/** The passages right before and behind those of a pair that are in no pair. */
function skippedPassages<M, F>({ index }: Draft, sides: readonly Side<M, F>[]): (side: Side<M, F>) => IndexedPassage[] {
  const paired = new Set(sides.flatMap(({ pair }) => pair.passages));
  return ({ pair }) => [index.passages[pair.passages[0]!.index - 1], index.passages[pair.passages.at(-1)!.index + 1]].filter((p) => p !== undefined && !paired.has(p)) as IndexedPassage[];
}

/** Takes each mention that agrees with a fact, and the fact, off the two lists: those first that stand in the same place. */
function settle<M extends Span, F>(a: Side<M, F>, b: Side<M, F>, pairing: Pairing<M, F>, agrees: (mention: M, fact: F) => boolean, verdicts: Map<M, PairedVerdict<F>>): void {
  if (!a.mentions.length || !b.facts.length) return;
  const couples = a.mentions.flatMap((mention) => b.facts.filter((fact) => agrees(mention, fact)).map((fact) => ({ mention, fact, apart: apart(a, mention, b, pairing.startOf(fact)) })));
  for (const { mention, fact } of couples.sort((x, y) => x.apart - y.apart)) {
    const [m, f] = [a.mentions.indexOf(mention), b.facts.indexOf(fact)];
    if (m < 0 || f < 0) continue;
    verdicts.set(mention, { verdict: 'supported', fact });
    a.mentions.splice(m, 1);
    b.facts.splice(f, 1);
  }
}

/** How differently a mention and a fact stand in their sentences, 0 to 1. */
function apart<M extends Span, F>(a: Side<M, F>, mention: M, b: Side<M, F>, fact: number): number {
  return Math.min(1, Math.abs((mention.start - a.start) / a.length - (fact - b.passageStart) / b.passageLength));
}

/** The mentions and facts that are left over and are each other's best. */
function leftOver<M extends Span, F>(pairing: Pairing<M, F>, side: Side<M, F>): [M, F[]][] {
  const { mentions, facts } = side;
  if (!mentions.length || !facts.length) return [];
  const scored = mentions.map((mention) => ({
    mention,
    scores: facts.map((fact) => pairing.likeness(mention, fact) - APART * apart(side, mention, side, pairing.startOf(fact))),
  }));
  const found: [M, F[]][] = [];
  for (const { mention, scores } of scored) {
    const best = Math.max(...scores);
    if (best < LIKE) continue;
    const at = scores.indexOf(best);
    if (scored.some((o) => o.mention !== mention && o.scores[at]! > best)) continue;
    const close = facts.filter((f, i) => i !== at && best - scores[i]! < CLEAR && !pairing.same(f, facts[at]!));
    if (close.length <= 1) found.push([mention, [facts[at]!, ...close]]);
  }
  return found;
}
