/** What the output formats print. */
import type { Finding } from '../engine/types.js';

/** A finding with its place in lines and columns (both from 1, the end exclusive). */
export interface PlacedFinding extends Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface CheckedFile {
  readonly path: string;
  readonly findings: readonly PlacedFinding[];
}
