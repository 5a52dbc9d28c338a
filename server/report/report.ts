/** What a report says: a draft with its verdicts, the evidence of each, and what the draft leaves out. Data only. */
import type { Block, Span, Verdict } from '../engine/types.js';

export interface Report {
  /** Name of the draft. */
  readonly title: string;
  /** What its anchors begin with, where several reports share a page. */
  readonly anchor?: string;
  /** Of the reader: `de`, else English. */
  readonly language: string;
  /** The draft's prose, with markup blanked; the offsets of everything here. */
  readonly prose: string;
  readonly blocks: readonly Block[];
  /** Sorted by position. */
  readonly claims: readonly Claim[];
  readonly facts: readonly ReportedFact[];
  /** Titles of the sources. */
  readonly sources: readonly string[];
}

/** A number, date, name, role or quote of the draft that was checked. */
export interface Claim extends Span {
  readonly verdict: Verdict;
  /** Why, in one line; '' where it simply agrees. */
  readonly says: string;
  /** 1-based. */
  readonly line: number;
  /** Where a click on it leads, or ''. */
  readonly href: string;
  readonly evidence: readonly Quotation[];
}

/** A passage of a source, in one line, with the words that count. */
export interface Quotation {
  readonly source: string;
  /** 1-based. */
  readonly line: number;
  readonly href: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface ReportedFact {
  readonly subject: string;
  readonly value: string;
  readonly use: 'used' | 'changed' | 'unused';
  /** The sentence of the source, or ''. */
  readonly passage: string;
  readonly href: string;
}

/** How many claims have each verdict, and the share of them that agrees with the sources: 0 to 1, 1 when nothing was to be checked. */
export function tally(claims: readonly Claim[]): Readonly<Record<Verdict, number>> & { readonly share: number } {
  const counts = { supported: 0, refuted: 0, unverified: 0 };
  for (const { verdict } of claims) counts[verdict]++;
  return { ...counts, share: claims.length ? counts.supported / claims.length : 1 };
}
