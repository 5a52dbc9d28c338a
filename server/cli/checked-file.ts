/** What the output formats print. */
import type { Finding } from '../engine/types.js';
import type { Report } from '../report/report.js';

/** Where a source says what a finding rests on. Line and column from 1. */
export interface SourcePlace {
  /** As short as the drafts' own paths; an address for a source that is no file. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The sentence around it, in one line. */
  readonly text: string;
}

/** A finding with its place in lines and columns (both from 1, the end exclusive). */
export interface PlacedFinding extends Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The draft's own words. */
  readonly words: string;
  /** The sentence that they stand in, in one line. */
  readonly sentence: string;
  /** The sentence as it reads with the first replacement, in one line; absent where there is none. */
  readonly corrected?: string;
  /** Absent where the source is not at hand or has changed since. */
  readonly source?: SourcePlace;
}

export interface CheckedFile {
  readonly path: string;
  /** What is left to be settled: after `--fix`, what it could not correct. */
  readonly findings: readonly PlacedFinding[];
  /** Only where corrections were asked for. */
  readonly fix?: { readonly count: number; readonly text: string };
  /** Only where one was asked for. */
  readonly report?: Report;
}
