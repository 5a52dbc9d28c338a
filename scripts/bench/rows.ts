/** The rows of the table that `npm run bench` prints: a floor each, or a figure without one. */
import { appendFileSync } from 'node:fs';
import { printTable } from './measure.js';

export interface Row {
  readonly what: string;
  readonly ours: string;
  /** What it is held against, and its figure. */
  readonly other?: string;
  readonly ratio?: string;
  readonly floor?: string;
  readonly reached?: boolean;
  /** Half the distance between the quartiles of the rounds, as a share of the median. */
  readonly noise?: number;
}

export const HEAD = ['', 'Stet', 'beside', 'ratio', 'floor', 'reached', 'noise'];

export function cellsOf(row: Row): string[] {
  const reached = row.floor === undefined ? '' : row.reached === undefined ? 'not measured' : row.reached ? 'yes' : 'NO';
  return [row.what, row.ours, row.other ?? '', row.ratio ?? '', row.floor ?? '', reached, row.noise === undefined ? '' : `±${(100 * row.noise).toFixed(0)} %`];
}

/** Prints the rows, and leaves them to `scripts/bench.mjs`, which makes one table of all. */
export function report(rows: readonly Row[]): void {
  printTable([HEAD, ...rows.map(cellsOf)]);
  const file = process.env['STET_BENCH_ROWS'];
  if (file) appendFileSync(file, rows.map((row) => `${JSON.stringify(cellsOf(row))}\n`).join(''));
}
