/** A draft, read and laid beside the facts: what every check works on. */
import { parseDocument } from '../document/document.js';
import type { CheckOptions } from '../index.js';
import { indexOf, type FactIndex } from '../facts/fact-index.js';
import { ClaimReader, readSentences, type LinkedName, type SentenceReading } from '../recognize/claim.js';
import { recognize, type Recognized } from '../recognize/recognize.js';
import { overlapFinder } from '../recognize/overlap.js';
import type { Document, Fact, FactBase, Span } from '../types.js';
import { alignSentences, isParallel, type Alignment } from './align.js';
import { linkNames } from './link-names.js';
import { pairSentences, type Pair } from './pairing.js';

export interface Draft {
  readonly document: Document;
  readonly index: FactIndex;
  readonly found: Recognized;
  readonly names: readonly LinkedName[];
  /** The first name that a span overlaps. */
  readonly nameAt: (span: Span) => LinkedName | undefined;
  readonly readings: readonly SentenceReading[];
  readonly reader: ClaimReader;
  readonly alignments: readonly (readonly Alignment[])[];
  readonly sameLanguage: boolean;
  readonly parallel: boolean;
  /** Of a parallel draft: its sentences with their passages, in order. */
  readonly pairs: readonly Pair[];
}

export function readDraft(text: string, base: FactBase, options: CheckOptions): Draft {
  const document = parseDocument(text, options);
  const index = indexOf(base);
  const found = recognize(document);
  const names = linkNames(document, found.names, index);
  // A number that belongs to a name the facts know ("Stoxx 600") is no figure.
  const nameAt = overlapFinder(names, (n) => n.mention);
  const quantities = found.quantities.filter((q) => !nameAt(q.number));
  const readings = readSentences(document, names, quantities, found.dates);
  const sameLanguage = base.sources.some((s) => s.language === document.language);
  const parallel = isParallel(document, readings, index);
  return {
    document,
    index,
    found: { ...found, quantities },
    names,
    nameAt,
    readings,
    reader: new ClaimReader(document, readings),
    alignments: alignSentences(document, readings, index),
    sameLanguage,
    parallel,
    pairs: parallel ? pairSentences(readings, index, sameLanguage) : [],
  };
}

/** How well the passage of a fact is aligned with a sentence, 0 when it is not. */
export function passageScore(draft: Draft, sentence: number, fact: Fact): number {
  const passage = draft.index.passageOf.get(fact.id);
  if (!passage) return 0;
  return draft.alignments[sentence]?.find((a) => a.passage === passage)?.score ?? 0;
}
