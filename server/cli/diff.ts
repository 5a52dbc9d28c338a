/** `stet diff`: two states of a fact base -> what differs, in words. */
import { resolve } from 'node:path';
import { compareFactBases, isSame } from '../engine/facts/compare.js';
import { readFactBase } from '../readers/load-facts.js';
import { countDifferences, describeDifferences } from './describe-differences.js';
import { CLEAN, ERRORS_FOUND, type ExitCode, type Streams } from './outcome.js';

export interface DiffCommand {
  readonly before: string;
  readonly after: string;
  readonly format: 'text' | 'json';
}

/** Exit codes as diff's: 0 the same, 1 they differ. Throws `FileProblem` or `FactBaseFileProblem`. */
export async function diffCommand({ before, after, format }: DiffCommand, streams: Streams): Promise<ExitCode> {
  const [old, now] = await Promise.all([before, after].map((path) => readFactBase(resolve(streams.cwd, path))));
  const differences = compareFactBases(old!, now!);
  if (format === 'json') streams.out(`${JSON.stringify(differences, null, 2)}\n`);
  else streams.out(isSame(differences) ? 'The two say the same.\n' : `${[...describeDifferences(differences, old!, now!), countDifferences(differences)].join('\n')}\n`);
  return isSame(differences) ? CLEAN : ERRORS_FOUND;
}
