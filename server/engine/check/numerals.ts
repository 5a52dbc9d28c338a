/**
 * number-mismatch in what is no figure: "Title 42", "Wall Street 40", step (5), a version. Judged only in a translation or
 * a close rewrite, by laying the numerals of paired sentences side by side.
 */
import type { IndexedPassage } from '../facts/fact-index.js';
import { NUMERAL, numeralOf, quantityTerm, type SentenceReading } from '../recognize/claim.js';
import { isNearDigits } from '../recognize/mantissa.js';
import type { Finding, Span } from '../types.js';
import type { Draft } from './draft.js';
import { isSure, pairUp } from './pair-up.js';
import { refutation } from './refutation.js';

/** A numeral of the draft. */
interface Written extends Span {
  readonly text: string;
}

/** A numeral of a passage: it has no place of its own there. */
interface Numeral {
  readonly text: string;
  readonly passage: IndexedPassage;
}

export function checkNumerals(draft: Draft): Finding[] {
  if (!draft.pairs.length) return [];
  const told = new Set(draft.readings.flatMap((r) => [...r.terms, ...r.quantities.flatMap((q) => [figure(q.quantity.low), figure(q.quantity.high)])]));
  const known = new Set(draft.index.quantities.flatMap((f) => [figure(f.quantity.low), figure(f.quantity.high)]));
  const findings: Finding[] = [];
  const verdicts = pairUp<Written, Numeral>(draft, {
    mentions: (reading) => numerals(draft, reading).filter(({ text }) => !termsOf(text).some((t) => known.has(t) || draft.index.byTerm.has(t))),
    // A numeral that the draft has anywhere, even as a figure, is not missing.
    facts: (passage) => [...passage.terms]
      .filter((t) => t.startsWith(NUMERAL))
      .map((t) => ({ text: t.slice(NUMERAL.length), passage }))
      .filter(({ text }) => !termsOf(text).some((t) => told.has(t))),
    startOf: ({ passage }) => passage.passage.start,
    agree: [(written, numeral) => written.text === numeral.text],
    likeness: (written, numeral) => likeness(written.text, numeral.text),
    same: (a, b) => a.text === b.text,
  });
  for (const [written, verdict] of verdicts) {
    if (verdict.verdict !== 'refuted' || verdict.facts.length !== 1 || (written.text.length === 1 && !isAlone(draft, written, verdict.facts[0]!))) continue;
    const right = verdict.facts[0]!.text;
    findings.push(refutation('number-mismatch', written, `${right} in the source, ${written.text} here`, [right]));
  }
  return [...findings, ...loneNumerals(draft).filter((f) => !findings.some((other) => other.start === f.start))];
}

/** "Chapter 2" for Chapter 1: in a sure pair of one sentence and one passage, each has one numeral that the other lacks, wherever else it stands. */
function loneNumerals(draft: Draft): Finding[] {
  return draft.pairs.flatMap((pair): Finding[] => {
    const [reading, passage] = [draft.readings[pair.sentences[0]!]!, pair.passages[0]!];
    if (!draft.ordered || !isSure(pair) || pair.sentences.length > 1 || pair.passages.length > 1) return [];
    const lacks = (terms: readonly string[], others: { has(term: string): boolean }) => terms.filter((t) => t.startsWith(NUMERAL) && !others.has(t) && !termsOf(t.slice(NUMERAL.length)).some((term) => others.has(term)) && !others.has(quantityTerm(Number(t.slice(NUMERAL.length)))));
    const [here, ...more] = lacks(reading.terms, passage.terms);
    const [there, ...others] = lacks([...passage.terms], new Set(reading.terms));
    const word = here === undefined ? undefined : reading.words.find((w) => NUMERAL + w.lower === here);
    if (!word || there === undefined || more.length || others.length || likeness(word.text, there.slice(NUMERAL.length)) === 0) return [];
    const right = there.slice(NUMERAL.length);
    // "11.5." and "11.05."
    const bare = (text: string) => text.replace(/(?<!\d)0+(?=\d)/g, '');
    if (bare(right) === bare(word.text)) return [];
    return [refutation('number-mismatch', word, `${right} in the source, ${word.text} here`, [right])];
  });
}

function numerals(draft: Draft, reading: SentenceReading): Written[] {
  const { text } = draft.document;
  const words = reading.words.filter((w) => numeralOf(w) !== undefined && reading.terms.includes(NUMERAL + w.lower));
  // "quay 42": with a small letter it reads like a figure.
  const figures = reading.quantities.filter((q) => q.quantity.unit === 'count' && !q.spelled).map((q) => ({ ...q.number, text: text.slice(q.number.start, q.number.end) }));
  return [...words, ...figures];
}

/** One digit alone tells little: it must be the only numeral on both sides. */
function isAlone(draft: Draft, written: Written, { passage }: Numeral): boolean {
  const reading = draft.readings.find((r) => r.start <= written.start && written.end <= r.end);
  return reading !== undefined && numerals(draft, reading).length === 1 && [...passage.terms].filter((t) => t.startsWith(NUMERAL)).length === 1;
}

/** The same digits as a numeral, as a figure or in a date. */
function termsOf(text: string): string[] {
  const value = Number(text.replace(/\D/g, ''));
  return [NUMERAL + text, figure(value), ...['y', 'm', 'd'].map((part) => `=${part}${value}`)];
}

const figure = (value: number) => `figure ${value}`;

function likeness(a: string, b: string): number {
  const shape = (text: string) => text.replace(/\d+/g, '0');
  if (shape(a) !== shape(b) || Math.abs(a.length - b.length) > 1) return 0;
  return 1 + (isNearDigits(a, b) ? 0.35 : 0);
}
