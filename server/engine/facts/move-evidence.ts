/** A passage of the old text of a source -> the same passage in its new text. */
import type { Evidence, Passage, Source, Span } from '../types.js';

export interface SourceVersion {
  readonly source: Source;
  /** Its own passages, no other source's. */
  readonly passages: readonly Passage[];
}

/**
 * Maps old locators to new ones; `undefined` where the sentence is gone. The old text is not at hand: sentences are
 * known again by their terms, the nearest one first.
 */
export function evidenceMover(before: SourceVersion, after: SourceVersion): (evidence: Evidence) => Evidence | undefined {
  if (before.source.sha256 === after.source.sha256) return (e) => ({ ...e, source: after.source.id });
  const byTerms = new Map<string, Passage[]>();
  for (const p of after.passages) {
    const key = p.terms.join(' ');
    byTerms.set(key, [...(byTerms.get(key) ?? []), p]);
  }
  return (evidence) => {
    const old = before.passages.find((p) => p.start <= evidence.start && evidence.end <= p.end);
    if (!old || !old.terms.length) return undefined;
    const found = nearest(byTerms.get(old.terms.join(' ')) ?? [], old);
    if (!found) return undefined;
    const span = found.end - found.start === old.end - old.start ? shift(evidence, found.start - old.start) : within(evidence, old, found);
    return { source: after.source.id, paragraph: found.paragraph, ...span };
  };
}

function nearest(candidates: readonly Passage[], old: Passage): Passage | undefined {
  const distance = (p: Passage) => Math.abs(p.paragraph - old.paragraph) * 1e6 + Math.abs(p.start - old.start);
  return [...candidates].sort((a, b) => distance(a) - distance(b))[0];
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The sentence has the same words but another length (a figure changed): the part counts from the nearer end. */
function within(span: Span, old: Span, found: Span): Span {
  const fromStart = span.start - old.start <= old.end - span.end;
  const moved = shift(span, fromStart ? found.start - old.start : found.end - old.end);
  const start = Math.min(Math.max(moved.start, found.start), found.end);
  return { start, end: Math.max(start, Math.min(moved.end, found.end)) };
}
