/** quote-altered: words between the marks that the source's quote does not have. quote-misattributed: another speaker. */
import { fold, wordsOf, type Word } from '../recognize/text.js';
import { writeName } from '../fix/index.js';
import type { Finding, QuoteFact, QuoteMention, Support } from '../types.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';

/** A quote of fewer words says too little to be known again with a word changed. */
const LEAST_WORDS = 4;

export function checkQuotes(draft: Draft): { findings: Finding[]; supports: Support[] } {
  const findings: Finding[] = [];
  const supports: Support[] = [];
  const sources = draft.index.quotes.map((fact) => ({ fact, words: wordsOf(fact.quote, 0, fact.quote.length) }));
  for (const quote of draft.found.quotes) {
    const words = wordsOf(draft.document.plain, quote.inner.start, quote.inner.end);
    if (!words.length) continue;
    const exact = sources.filter((s) => contains(s.words, words));
    if (exact.length) {
      const fact = exact[0]!.fact;
      supports.push({ start: quote.inner.start, end: quote.inner.end, verdict: 'supported', facts: [fact.id], reason: '' });
      const wrong = misattributed(draft, quote, exact.map((s) => s.fact));
      if (wrong) findings.push(wrong);
      continue;
    }
    if (!draft.sameLanguage || words.length < LEAST_WORDS) continue;
    const altered = closest(words, sources);
    if (altered) findings.push(altered);
  }
  return { findings, supports };
}

/** Whether the draft's words stand in the source's in one run, apart from gaps marked by "…" or brackets. */
function contains(source: readonly Word[], words: readonly Word[]): boolean {
  for (let i = 0; i + words.length <= source.length; i++) {
    if (words.every((w, k) => fold(w.lower) === fold(source[i + k]!.lower))) return true;
  }
  return false;
}

function misattributed(draft: Draft, quote: QuoteMention, facts: readonly QuoteFact[]): Finding | undefined {
  if (!quote.speaker) return undefined;
  const said = draft.nameAt(quote.speaker);
  const speakers = [...new Set(facts.map((f) => f.subject).filter(Boolean))];
  // "Monty Python's 'Galaxy Song'": a work, not words that were said.
  if (!said || said.mention.tail || !isKnown(said.key) || speakers.length !== 1 || speakers[0] === said.key) return undefined;
  const right = draft.index.entities.get(speakers[0]!);
  const wrong = draft.index.entities.get(said.key);
  if (right?.type !== 'person' || wrong?.type !== 'person') return undefined;
  const edit = writeName(right.name, said.mention, draft.document);
  return {
    start: edit.start, end: edit.end, code: 'quote-misattributed', verdict: 'refuted', severity: 'error',
    message: `${right.name} said this in the source, ${said.mention.name} here`, replacements: [edit.text], facts: facts.map((f) => f.id),
  };
}

/** The source's quote with one word more, less or other. */
function closest(words: readonly Word[], sources: readonly { fact: QuoteFact; words: readonly Word[] }[]): Finding | undefined {
  for (const source of sources) {
    for (let i = 0; i + words.length <= source.words.length; i++) {
      const differing = words.filter((w, k) => fold(w.lower) !== fold(source.words[i + k]!.lower));
      if (differing.length !== 1) continue;
      const wrong = differing[0]!;
      const right = source.words[i + words.indexOf(wrong)]!;
      return {
        start: wrong.start, end: wrong.end, code: 'quote-altered', verdict: 'refuted', severity: 'warning',
        message: `"${right.text}" in the source's quote, "${wrong.text}" here`, replacements: [right.text], facts: [source.fact.id],
      };
    }
  }
  return undefined;
}
