/** What is said of a figure: what the source has, what the draft has, and how to write the one for the other. */
import { isCurrency, unitRelation } from '../facts/quantity-compare.js';
import { formatQuantity, writeQuantity } from '../fix/index.js';
import type { SentenceReading } from '../recognize/claim.js';
import { mantissa } from '../recognize/mantissa.js';
import type { Code, Finding, Hedge, Quantity, QuantityFact, QuantityMention, Span } from '../types.js';
import type { Draft } from './draft.js';
import { CLEAR } from './quantities.js';
import type { Candidate } from './quantity-candidates.js';
import { rightfulRow, type Told } from './record-verdicts.js';
import { refutation } from './refutation.js';
import { roundedAs, roundedAtScale } from './slips.js';

export function refutedFinding(draft: Draft, mention: QuantityMention, refuting: readonly QuantityFact[]): Finding {
  const { document } = draft;
  const best = refuting[0]!;
  const edits = refuting.map((f) => writeQuantity(asToldBy(mention.quantity, f.quantity), mention, document, draft.style)).filter((e) => e !== undefined);
  const edit = edits[0];
  const span = edit ?? { start: mention.number.start, end: mention.end };
  const here = document.text.slice(mention.start, mention.end);
  return {
    start: span.start,
    end: span.end,
    code: codeFor(mention, best),
    verdict: 'refuted',
    severity: 'error',
    message: `${formatQuantity(forReading(draft, best.quantity), document.language)} in the source, ${here} here`,
    replacements: [...new Set(edits.filter((e) => e.start === span.start && e.end === span.end).map((e) => e.text))],
    facts: refuting.map((f) => f.id),
  };
}

/** All the figures of the sentence are another's: the name is wrong. */
export function wrongName(draft: Draft, reading: SentenceReading, told: readonly Told[]): Finding | undefined {
  const key = rightfulRow(draft, told);
  const right = key === undefined ? undefined : draft.index.entities.get(key);
  const named = right && (told[0]!.name ?? reading.names.findLast((n) => n.key === told[0]!.subject));
  // The row itself stands there, with its side behind it.
  if (!right || !named || reading.names.some((n) => n.key === key)) return undefined;
  const { start, end, name } = named.mention;
  // By the surname, where the draft has the other one's only.
  const short = !/\s/.test(name) && /\s(\S+)$/.exec(draft.index.entities.get(named.key)?.name ?? '')?.[1] === name;
  return refutation('entity-mismatch', { start, end: end - named.mention.tail.length }, `these are the figures of ${right.name} in the source, ${name} here`, [short ? right.name.split(/\s+/).at(-1)! : right.name], [right.id]);
}

/** "110-110" for "110-106". */
export function resultFinding(draft: Draft, mention: QuantityMention, { low, high, facts }: { readonly low: number; readonly high: number; readonly facts: readonly string[] }): Finding {
  const here = draft.document.text.slice(mention.start, mention.end);
  const written = /^(\d+)(?:(\D{1,5})(\d+))?$/.exec(here);
  const right = low === high && !written?.[3] ? String(low) : `${low}${written?.[2] ?? '-'}${high}`;
  return refutation('number-mismatch', mention, `${right} in the source, ${here} here`, written ? [right] : [], facts);
}

/** The source does not have the figure, but what it has gives it. */
export function reckonedFinding(draft: Draft, mention: QuantityMention, right: Pick<Quantity, 'low' | 'high' | 'precision'>, facts: readonly string[], said: string): Finding {
  const { document } = draft;
  const edit = writeQuantity({ ...mention.quantity, ...right }, mention, document, draft.style);
  const { start, end } = edit ?? mention;
  return refutation('number-mismatch', { start, end }, `${said}, ${document.text.slice(mention.start, mention.end)} here`, edit ? [edit.text] : [], facts);
}

export function articleFinding(draft: Draft, span: Span, fact: QuantityFact): Finding {
  const { text, language } = draft.document;
  return refutation('number-mismatch', span, `${formatQuantity(fact.quantity, language)} in the source, ${text.slice(span.start, span.end)} here`, [], [fact.id]);
}

/** A figure whose unit one language leaves unsaid is meant in the unit of the other. */
function asToldBy(mention: Quantity, whole: Quantity): Quantity {
  const fact = atBound(mention.hedge, whole);
  const rounded = roundedAtScale(mention, fact);
  if (rounded !== undefined) return { ...fact, low: rounded, high: rounded };
  // As many digits as the draft has, where its hedge allows them.
  const low = roundedAs(mention, fact, 2);
  if (low !== fact.low && fact.low === fact.high && low !== mention.low && (low > fact.low ? mention.hedge !== 'more-than' : mention.hedge !== 'almost')) return { ...fact, low, high: low, precision: mention.precision };
  // "aged 16 and 15": an age is told without its unit.
  if (mention.unit === 'count' && fact.unit === 'year' && mention.counted === undefined) return { ...fact, unit: 'count' };
  return fact.unit === 'count' && mention.unit !== 'count' && unitRelation(mention, fact) === 'none' ? { ...fact, unit: mention.unit } : fact;
}

/** "at least 100 million" tells the lower end of "100 million to 1 billion". */
function atBound(hedge: Hedge, fact: Quantity): Quantity {
  if (fact.low === fact.high || fact.unit === 'score') return fact;
  if (hedge === 'at-least' || hedge === 'more-than') return { ...fact, high: fact.low };
  return hedge === 'at-most' || hedge === 'less-than' ? { ...fact, low: fact.high } : fact;
}

/** What is counted is a word of the source's language. */
function forReading(draft: Draft, quantity: Quantity): Quantity {
  if (draft.sameLanguage || quantity.counted === undefined) return quantity;
  const { counted: _, ...rest } = quantity;
  return rest;
}

function codeFor(mention: QuantityMention, fact: QuantityFact): Code {
  const [a, b] = [mention.quantity, fact.quantity];
  if (a.unit !== b.unit && b.unit !== 'count' && b.unit !== 'score' && (isCurrency(a.unit) || a.low === b.low)) return 'unit-mismatch';
  if (roundedAtScale(a, b) !== undefined || (a.low !== b.low && mantissa(a.low) === mantissa(b.low) && Math.abs(Math.log10(a.low / b.low)) >= 2.99)) return 'scale-mismatch';
  return 'number-mismatch';
}

/** A hint, for a figure or a date. */
export function unverified(draft: Draft, mention: Span, candidates: readonly Candidate[] = []): Finding {
  return {
    start: mention.start,
    end: mention.end,
    code: 'not-in-source',
    verdict: 'unverified',
    severity: 'hint',
    message: `${draft.document.text.slice(mention.start, mention.end)} is not in the source`,
    replacements: [],
    facts: candidates.filter((c) => c.score > 0.5).slice(0, 3).map((c) => c.fact.id),
  };
}

export function toldOfOther(draft: Draft, mention: QuantityMention, fact: QuantityFact): Finding {
  return { ...unverified(draft, mention), message: `${draft.document.text.slice(mention.start, mention.end)} stands in the source, but about something else`, facts: [fact.id] };
}

/** "almost 600" in the source, 600 in the draft. Tables and fair roundings are terse by nature. */
export function losesHedge(mention: QuantityMention, { fact, agreement: agrees }: Candidate): boolean {
  return agrees === 'equal' && mention.quantity.hedge === 'none' && (fact.quantity.hedge === 'almost' || fact.quantity.hedge === 'less-than' || fact.quantity.hedge === 'at-most');
}

export function hedgeLost(draft: Draft, mention: QuantityMention, fact: QuantityFact): Finding {
  return {
    start: mention.start,
    end: mention.end,
    code: 'hedge-lost',
    verdict: 'supported',
    severity: 'information',
    message: `${formatQuantity(fact.quantity, draft.document.language)} in the source, no hedge here`,
    replacements: [],
    facts: [fact.id],
  };
}

/**
 * The source gives two figures for one thing. Whoever tells the one that fits the sentence is only informed; a sentence
 * that fits the other figure better is warned.
 */
export function conflictFinding(draft: Draft, mention: QuantityMention, support: Candidate, candidates: readonly Candidate[]): Finding | undefined {
  const { fact } = support;
  const ids = new Set((draft.index.conflictsOf.get(fact.id) ?? []).map((f) => f.id));
  const rival = candidates.find((c) => ids.has(c.fact.id) && c.agreement === 'different');
  if (!rival || fact.status === 'reviewed') return undefined;
  const { document } = draft;
  const sameHedge = mention.quantity.hedge !== 'none' && mention.quantity.hedge === fact.quantity.hedge;
  const fitsBetter = !sameHedge && rival.score > support.score + CLEAR;
  const edit = writeQuantity(rival.fact.quantity, mention, document, draft.style);
  return {
    start: edit?.start ?? mention.start,
    end: edit?.end ?? mention.end,
    code: 'source-conflict',
    verdict: 'unverified',
    severity: fitsBetter ? 'warning' : 'information',
    message: `the source contradicts itself: ${formatQuantity(fact.quantity, document.language)}, and ${formatQuantity(rival.fact.quantity, document.language)} elsewhere`,
    replacements: edit ? [edit.text] : [],
    facts: [fact.id, rival.fact.id],
  };
}
