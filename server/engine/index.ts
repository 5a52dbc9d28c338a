/** The public API: text in, facts and findings out. Pure: no I/O, no clock, no randomness. */
import type { DocumentFormat, FactBase, Finding, FixStyle, Language, Span, Support } from './types.js';
import { deriveFactBase } from './derive/derive.js';
import { checkDraft } from './check/check.js';
import { Checker as DraftChecker } from './check/checker.js';

export type * from './types.js';
export { CODES } from './types.js';
export { parseDocument } from './document/document.js';

export interface DeriveOptions {
  /** The source's language; found from the text when absent. */
  readonly language?: Language;
  /** Recorded as the source's address. */
  readonly uri?: string;
  /** ISO 8601 date of publication: the ground for "last year" and "on Monday". */
  readonly published?: string;
  /** How the text is marked up; `markdown` when absent (plain text is Markdown without marks). */
  readonly format?: DocumentFormat;
}

export interface CheckOptions {
  /** The draft's language; its front matter's `lang:` or the text decide when absent. */
  readonly language?: Language;
  readonly format?: DocumentFormat;
  readonly style?: FixStyle;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly supports: readonly Support[];
  /** Comments that silence nothing. */
  readonly unusedSilences: readonly Span[];
}

/** Derives the canonical fact base of one source text. Same text, same bytes. */
export function derive(text: string, options: DeriveOptions = {}): FactBase {
  return deriveFactBase(text, options);
}

/** Checks a draft: what disagrees with the facts, sorted by position. */
export function check(text: string, factBase: FactBase, options: CheckOptions = {}): Finding[] {
  return [...checkDraft(text, factBase, options).findings];
}

/** As `check`, with what agrees as well. */
export function examine(text: string, factBase: FactBase, options: CheckOptions = {}): CheckResult {
  return checkDraft(text, factBase, options);
}

/** Checks version after version of one draft; after an edit, only what it touches. The results are those of `examine`. */
export interface Checker {
  update(text: string): CheckResult;
  /** `update` in small steps, for whoever must not be kept waiting. Leaving one unfinished costs nothing but its work. */
  steps(text: string): Generator<void, CheckResult>;
}

export function createChecker(factBase: FactBase, options: CheckOptions = {}): Checker {
  return new DraftChecker(factBase, options);
}
