/** Times pieces of work in rounds: told by their median and how far they lie apart. */

export interface Timing {
  /** Milliseconds a round. */
  readonly median: number;
  /** Half the distance between the quartiles, as a share of the median. */
  readonly noise: number;
}

/** Milliseconds of the processor's time, so that other programs on the machine count less. */
export async function processorTime(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Rounds on the same input, after a warm-up. */
export async function measure(work: () => unknown, rounds = 21): Promise<Timing> {
  for (let k = 0; k < 3; k++) await work();
  const times: number[] = [];
  for (let k = 0; k < rounds; k++) times.push(await processorTime(work));
  return timingOf(times);
}

/** Several works by turns, so that a machine that grows slower does so for each. Times in milliseconds, of `clock`. */
export async function byTurns(rounds: number, works: readonly ((round: number) => unknown)[], clock = processorTime): Promise<number[][]> {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [k, work] of works.entries()) times[k]!.push(await clock(() => work(round)));
  }
  return times;
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

export function timingOf(times: readonly number[]): Timing {
  const median = quantile(times, 0.5);
  return { median, noise: (quantile(times, 0.75) - quantile(times, 0.25)) / 2 / median };
}

/** Rows of a table in columns as wide as they need; all but the first are set right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  '));
}
