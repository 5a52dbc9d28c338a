/** A draft, read and laid beside the facts: what every check works on. */
import { parseDocument } from '../document/document.js';
import { sentencesInLanguage } from '../document/language.js';
import type { CheckOptions } from '../index.js';
import { indexOf, type FactIndex, type IndexedPassage } from '../facts/fact-index.js';
import { ClaimReader, readSentences, type LinkedName, type SentenceReading } from '../recognize/claim.js';
import { recognizeWith, type Recognized } from '../recognize/recognize.js';
import { recognizeNames } from '../recognize/name.js';
import { overlapFinder } from '../recognize/overlap.js';
import type { Document, Fact, FactBase, FixStyle, Span } from '../types.js';
import { alignSentences, isParallel, scoreWithout, type Alignment } from './align.js';
import { isGist } from './likely.js';
import { linkNames } from './link-names.js';
import { inLocalMoney } from './local-money.js';
import { pairSentences, type Pair } from './pairing.js';

/**
 * A draft, or a part of one with the blocks before it. A sentence is judged by what stands in its own block, the two
 * blocks (and three sentences) before it and its table; only in a parallel draft may it look further. What looks further
 * elsewhere makes checking part by part wrong.
 */
export interface Draft {
  readonly document: Document;
  readonly index: FactIndex;
  readonly found: Recognized;
  readonly names: readonly LinkedName[];
  /** The first name that a span overlaps. */
  readonly nameAt: (span: Span) => LinkedName | undefined;
  /** Every sentence. */
  readonly readings: readonly SentenceReading[];
  /** The sentences to judge. */
  readonly own: readonly SentenceReading[];
  readonly reader: ClaimReader;
  readonly alignments: readonly (readonly Alignment[])[];
  readonly sameLanguage: boolean;
  readonly parallel: boolean;
  /** The whole draft is a line or two. */
  readonly gist: boolean;
  /** Of a parallel draft: its sentences with their passages, in order. */
  readonly pairs: readonly Pair[];
  /** They are in the source's order: else what a pair has in common says much, and what it has not, little. */
  readonly ordered: boolean;
  /** Of corrections. */
  readonly style: FixStyle;
}

export function readDraft(text: string, base: FactBase, options: CheckOptions): Draft {
  return allAtOnce(readInSteps(text, base, options));
}

/** The same with pauses between one thing and the next. */
export function* readInSteps(text: string, base: FactBase, options: CheckOptions): Generator<void, Draft> {
  const whole = parseDocument(text, options);
  const document = { ...whole, sentences: sentencesInLanguage(whole.plain, whole.blocks, whole.sentences, whole.language) };
  yield;
  const index = indexOf(base);
  const names = recognizeNames(document);
  yield;
  const found = recognizeWith(document, names);
  yield;
  return layBeside(document, found, index, isParallel(text.length, document.sentences.length, index), options.style, 0, isGist(document.sentences.length));
}

/** What comes of work in steps, without the pauses. */
export function allAtOnce<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * `first` is the first sentence to judge: those before it are there to be looked back at. A parallel draft is judged
 * as a whole only, since each of its sentences has its place.
 */
export function layBeside(document: Document, found: Recognized, index: FactIndex, parallel: boolean, style: FixStyle = {}, first = 0, gist = false): Draft {
  const names = linkNames(document, found.names, index, found.quantities.flatMap((q) => (q.unit ? [q.unit] : [])));
  // A number that belongs to a name the facts know ("Stoxx 600") is no figure.
  const nameAt = overlapFinder(names, (n) => n.mention);
  const quantities = inLocalMoney(document, index, found.quantities.filter((q) => !nameAt(q.number)));
  const sameLanguage = index.base.sources.some((s) => s.language === document.language);
  const readings = readSentences(document, names, quantities, found.dates, !sameLanguage);
  const alignments = alignSentences(document, readings, index, first, parallel);
  const pairs = parallel ? pairSentences(readings, index, sameLanguage) : [];
  return {
    document,
    index,
    found: { ...found, quantities, roles: found.roles.filter((r) => r.sentence >= first), quotes: found.quotes.filter((q) => q.sentence >= first) },
    names,
    nameAt,
    readings,
    own: first ? readings.slice(first) : readings,
    reader: new ClaimReader(document, readings, !sameLanguage),
    alignments,
    sameLanguage,
    parallel,
    gist,
    pairs,
    ordered: isInOrder(alignments, pairs),
    style,
  };
}

/** Of the sentences that clearly tell a passage, most are paired with it. */
function isInOrder(alignments: readonly (readonly Alignment[])[], pairs: readonly Pair[]): boolean {
  const places = new Map(pairs.flatMap((p) => p.sentences.map((s) => [s, p.passages] as const)));
  let clear = 0;
  let there = 0;
  for (const [sentence, [best, next]] of pairs.length ? alignments.entries() : []) {
    if (!best || best.score < TELLS || (next && best.score - next.score < CLEAR)) continue;
    clear++;
    if (places.get(sentence)?.some((p) => Math.abs(p.index - best.passage.index) <= 1)) there++;
  }
  return clear < FEW || there >= IN_ORDER * clear;
}

const TELLS = 0.3;
const CLEAR = 0.1;
const IN_ORDER = 0.78;
/** So few sentences tell no order. */
const FEW = 8;

/** The same draft, with only the sentences from `first` to before `end` to judge. */
export function within(draft: Draft, first: number, end: number): Draft {
  const isOwn = ({ sentence }: { readonly sentence: number }) => sentence >= first && sentence < end;
  const { roles, quotes } = draft.found;
  return { ...draft, own: draft.readings.slice(first, end), found: { ...draft.found, roles: roles.filter(isOwn), quotes: quotes.filter(isOwn) } };
}

/** How well the passage of a fact is aligned with a sentence, apart from some of its terms; 0 when it is not. */
export function passageScore(draft: Draft, sentence: number, fact: Fact, apartFrom: readonly string[] = []): number {
  const passage = draft.index.passageOf.get(fact.id);
  const alignment = passage && draft.alignments[sentence]?.find((a) => a.passage === passage);
  if (!alignment) return 0;
  return apartFrom.length ? scoreWithout(alignment, apartFrom, draft.index) : alignment.score;
}

/** The same for one sentence and many facts, of which some are of one passage. */
export function passageScores(draft: Draft, sentence: number, apartFrom: readonly string[]): (fact: Fact) => number {
  const known = new Map<IndexedPassage | undefined, number>();
  return (fact) => {
    const passage = draft.index.passageOf.get(fact.id);
    let score = known.get(passage);
    if (score === undefined) known.set(passage, (score = passageScore(draft, sentence, fact, apartFrom)));
    return score;
  };
}
