/**
 * Names of people, organisations, products, places and the like.
 * Each sentence is read by itself; then what is surely a name somewhere is one everywhere in the document, and all its
 * mentions vote on its type. A part of a document can be read alone, with what the others prove and how they vote.
 */
import type { Document, EntityType, NameMention } from '../types.js';
import { nameLexicon, type NameLexicon } from './name-lexicon.js';
import { germanRuns, englishRuns, type NameRun } from './name-runs.js';
import { nameTokens, type NameToken } from './name-tokens.js';
import { guessType } from './name-type.js';

export interface Candidate {
  readonly sentence: number;
  readonly tokens: readonly NameToken[];
  readonly run: NameRun;
}

/** At this confidence a mention tells that its words are a name wherever they stand. */
const PROVES = 0.6;

/** A word or whole name, as written -> how sure it is that it is one. */
export interface Proofs {
  has(name: string): boolean;
  get(name: string): number | undefined;
}

/** A name -> the type its mentions agree on. */
export interface Types {
  get(name: string): EntityType | undefined;
}

/** A name -> what its mentions take it for; weights are whole, so that their sums do not depend on the order. */
export type Votes = Map<string, Map<EntityType, number>>;

/** Whether a sentence counts; the others are there for those beside them. */
export type IsOwn = (sentence: number) => boolean;

export interface ReadNames {
  readonly candidates: readonly Candidate[];
  readonly sentences: readonly (readonly NameToken[])[];
}

/** A mention before the document has agreed on its type, with its own votes: for the name, and for parts that stand for it. */
export interface Untyped {
  readonly mention: Omit<NameMention, 'type'>;
  readonly votes: readonly (readonly [name: string, weight: number])[];
  readonly type: EntityType;
}

/** Sorted, disjoint; the longest names. */
export function recognizeNames(document: Document): NameMention[] {
  const read = readNames(document);
  const settled = settleNames(document, read, proofsOf(document, read));
  const votes = votesOf(settled);
  return typeNames(settled, { get: (name) => winner(votes.get(name)) });
}

/** Each sentence by itself. */
export function readNames(document: Document): ReadNames {
  const lexicon = nameLexicon(document.language);
  const candidates: Candidate[] = [];
  const sentences = document.sentences.map((s, sentence) => {
    const tokens = nameTokens(document.plain, s.start, s.end, lexicon);
    const heading = document.blocks[s.block]?.kind === 'heading';
    for (const run of (lexicon.nounsCapitalised ? germanRuns : englishRuns)(tokens, lexicon, heading)) {
      if (!isTicker(document.plain, tokens[run.from]!.start, tokens[run.to - 1]!.end)) candidates.push({ sentence, tokens, run: withoutLetters(run, tokens) });
    }
    return tokens;
  });
  return { candidates, sentences };
}

/** "(NYSE: BWTR)": the exchange and the short name there of the firm before. */
function isTicker(plain: string, start: number, end: number): boolean {
  // Not the whole text: it may be long, and without any brackets.
  const before = plain.slice(Math.max(0, start - TICKER_LENGTH), start + 1);
  const from = start + 1 - before.length + before.lastIndexOf('(');
  const to = end - 1 + plain.slice(end - 1, end + TICKER_LENGTH).indexOf(')');
  return before.includes('(') && to >= end - 1 && to - from <= TICKER_LENGTH && to > from && TICKER.test(plain.slice(from, to + 1));
}

const TICKER_LENGTH = 48;
const TICKER = /^\((?:\p{Lu}[\p{L} ]{1,18}: ?[\p{Lu}\p{N}.]{2,12}[,; ]{0,2}){1,3}\)$/u;

/** "Simon Ridley KC": letters behind a full name are no surname. */
function withoutLetters(run: NameRun, tokens: readonly NameToken[]): NameRun {
  return run.to - run.from > 2 && LETTERS.has(tokens[run.to - 1]!.text) ? { ...run, to: run.to - 1, cut: 0 } : run;
}

const LETTERS = new Set('KC QC SC MP MSP MEP MBE OBE CBE PhD MD FRS MdB MdL MdEP'.split(' '));

/** Names as the whole document knows them, but for their types. */
export function settleNames(document: Document, { candidates, sentences }: ReadNames, proven: Proofs): Untyped[] {
  const lexicon = nameLexicon(document.language);
  const settled = candidates.flatMap((c) => unowned(c, proven, lexicon)).map((c) => ({ ...c, run: settle(c, proven, lexicon) }));
  const taken = new Set(settled.flatMap(({ tokens, run }) => tokens.slice(run.from, run.to)));
  sentences.forEach((tokens, sentence) => {
    tokens.forEach((token, at) => {
      if (taken.has(token)) return;
      const known = provenForm(token, proven, lexicon);
      // "the hunter" is no Hunter.
      if (known === undefined || (token.class === 'common' && (token.opening || lexicon.determiners.has(tokens[at - 1]?.lower ?? '')))) return;
      settled.push({ sentence, tokens, run: { from: at, to: at + 1, confidence: token.class === 'common' ? 0.6 : 0.8, cut: token.text.length - known.length } });
    });
  });
  settled.sort((a, b) => a.tokens[a.run.from]!.start - b.tokens[b.run.from]!.start);
  return settled.map((candidate) => untyped(candidate, document, lexicon));
}

/** What surely is a name. Words of a person's name stand for the person. */
export function proofsOf(document: Document, { candidates }: ReadNames, isOwn: IsOwn = () => true): Map<string, number> {
  const lexicon = nameLexicon(document.language);
  const proven = new Map<string, number>();
  const prove = (name: string, confidence: number) => proven.set(name, Math.max(confidence, proven.get(name) ?? 0));
  for (const { sentence, run, tokens } of candidates) {
    if (run.confidence < PROVES || !isOwn(sentence)) continue;
    const words = tokens.slice(run.from, run.to);
    const last = words[words.length - 1]!;
    if (words.length === 1) {
      prove(run.cut ? last.text.slice(0, -run.cut) : last.text, run.confidence);
      continue;
    }
    const person = lexicon.firstNames.has(words[0]!.lower) || words.every((w) => w.class === 'unknown' || w.class === 'foreign') && last.class === 'unknown';
    if (person && !lexicon.heads.has(last.lower)) {
      prove(run.cut ? last.text.slice(0, -run.cut) : last.text, 0.8);
      if (words[0]!.class === 'unknown' || (words[0]!.class === 'foreign' && words.length === 2)) prove(words[0]!.text, 0.7);
    } else if (lexicon.nounsCapitalised && /[^s]s$/.test(words[0]!.text)) {
      // "DeepSeeks R1": perhaps a genitive.
      continue;
    } else if (words[0]!.class === 'unknown' || words[0]!.class === 'shape' || words[0]!.class === 'caps') {
      prove(words[0]!.text, 0.65);
    }
  }
  return proven;
}

/** The form of a token that is known to be a name: itself, or without a genitive ending. */
function provenForm(token: NameToken, proven: Proofs, lexicon: NameLexicon): string | undefined {
  if (token.class === 'function' || token.class === 'lower' || token.class === 'number') return undefined;
  if (lexicon.nounsCapitalised && token.tail === '' && /[^s]s$/.test(token.text)) {
    const base = token.text.slice(0, -1);
    if (proven.has(base) && !proven.has(token.text)) return base;
  }
  return proven.has(token.text) ? token.text : undefined;
}

/** "Apples App Store" is two names where the document has an Apple. */
function unowned(candidate: Candidate, proven: Proofs, lexicon: NameLexicon): Candidate[] {
  const { run, tokens } = candidate;
  const first = tokens[run.from]!;
  if (!lexicon.nounsCapitalised || run.to - run.from < 2 || !/[^s]s$/.test(first.text)) return [candidate];
  if (!proven.has(first.text.slice(0, -1)) && first.class !== 'shape') return [candidate];
  return [
    { ...candidate, run: { from: run.from, to: run.from + 1, confidence: 0.8, cut: 1 } },
    { ...candidate, run: { ...run, from: run.from + 1 } },
  ];
}

/** Raises a candidate that the document proves, and cuts a genitive whose bare form the document has. */
function settle({ run, tokens }: Candidate, proven: Proofs, lexicon: NameLexicon): NameRun {
  const last = tokens[run.to - 1]!;
  const form = provenForm(last, proven, lexicon);
  // "Gudenus" stands elsewhere as it is.
  const cut = (run.cut && !proven.has(last.text) ? run.cut : 0) || (form !== undefined && form.length < last.text.length ? last.text.length - form.length : 0);
  const known = run.to - run.from === 1 && form !== undefined ? Math.max(0.8, proven.get(form) ?? 0) : 0;
  return { ...run, cut, confidence: Math.max(run.confidence, known) };
}

function untyped({ sentence, tokens, run }: Candidate, document: Document, lexicon: NameLexicon): Untyped {
  const words = tokens.slice(run.from, run.to);
  const last = words[words.length - 1]!;
  const start = words[0]!.start;
  const nameEnd = last.start + last.text.length - run.cut;
  const name = uninflected(words, document.plain.slice(start, nameEnd).replace(/\s+/g, ' '), lexicon);
  const guess = guessType(words, tokens.slice(0, run.from), tokens[run.to], lexicon, name);
  const weight = Math.round(guess.weight * 100);
  const votes: [string, number][] = [[name, weight]];
  // A person's surname alone is the person.
  if (guess.type === 'person' && words.length > 1) {
    votes.push([name.slice(name.lastIndexOf(' ') + 1), weight], [words[0]!.text, words[0]!.class === 'unknown' ? weight : 0]);
  }
  const confidence = Math.round(run.confidence * 100) / 100;
  return { mention: { kind: 'name', start, end: last.end, sentence, name, confidence, tail: document.plain.slice(nameEnd, last.end) }, votes, type: guess.type };
}

/** The mentions of one name vote on its type. */
export function votesOf(settled: readonly Untyped[], isOwn: IsOwn = () => true): Votes {
  const all: Votes = new Map();
  for (const { mention, votes, type } of settled) {
    if (!isOwn(mention.sentence)) continue;
    for (const [name, weight] of votes) {
      const own = all.get(name) ?? new Map<EntityType, number>();
      all.set(name, own);
      own.set(type, (own.get(type) ?? 0) + weight);
    }
  }
  return all;
}

export function typeNames(settled: readonly Untyped[], types: Types): NameMention[] {
  return settled.map(({ mention: m }) => ({
    kind: 'name', start: m.start, end: m.end, sentence: m.sentence, name: m.name, type: types.get(m.name) ?? 'other', confidence: m.confidence, tail: m.tail,
  }));
}

/** "der Europäischen Zentralbank" is named "Europäische Zentralbank". */
function uninflected(words: readonly NameToken[], name: string, lexicon: NameLexicon): string {
  if (words.length < 2 || words[0]!.class !== 'demonym' || !lexicon.nounsCapitalised || lexicon.place(name) !== undefined) return name;
  const adjective = words[0]!.text;
  return adjective.replace(/e[nmrs]$/, 'e') + name.slice(adjective.length);
}

/** The first of those with the most votes. */
export function winner(votes: ReadonlyMap<EntityType, number> | undefined): EntityType {
  let best: EntityType = 'other';
  let most = 0;
  for (const [type, weight] of votes ?? []) if (weight > most) [best, most] = [type, weight];
  return best;
}
