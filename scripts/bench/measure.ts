/**
 * Times a piece of work: rounds on the same input, after a warm-up, told by their median and how far they lie apart.
 * What is timed is the processor's time, so that other programs on the machine count less.
 */

export interface Timing {
  /** Milliseconds of processor time a round. */
  readonly median: number;
  /** Half the distance between the quartiles, as a share of the median. */
  readonly noise: number;
}

export function measure(work: () => unknown, rounds = 21): Timing {
  for (let k = 0; k < 3; k++) work();
  const times = Array.from({ length: rounds }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.round(share * (rounds - 1))]!;
  return { median: at(0.5), noise: (at(0.75) - at(0.25)) / 2 / at(0.5) };
}

/** Rows of a table in columns as wide as they need; all but the first are set right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  '));
}
