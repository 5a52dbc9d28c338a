/** Exit codes, as ESLint's. */
export const CLEAN = 0;
export const ERRORS_FOUND = 1;
export const COULD_NOT_RUN = 2;
export type ExitCode = typeof CLEAN | typeof ERRORS_FOUND | typeof COULD_NOT_RUN;

/** What a command reads and writes: the process's own streams, or a test's. */
export interface Streams {
  readonly cwd: string;
  /** All of the standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Of the person who reads: `de`, else English. */
  readonly language: string;
  /** Colours on the standard output. */
  readonly colors: boolean;
  /** Writes to the standard error where that is a terminal; absent in a pipe. */
  readonly progress?: (text: string) => void;
}

/** A request that cannot be carried out as it was asked; the message is for the person who asked. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
