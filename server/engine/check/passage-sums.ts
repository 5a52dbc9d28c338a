/** Adds up what speaks for each passage: in a row of numbers, since a map takes several times as long where many terms are in many passages. */
import type { FactIndex } from '../facts/fact-index.js';

const rows = new WeakMap<FactIndex, Float64Array>();

/** Sums of the passages of one base. One at a time: they share their row, which `clear` leaves empty. */
export class PassageSums {
  /** In the order in which they were first added to. */
  readonly passages: number[] = [];
  private readonly sums: Float64Array;

  constructor(index: FactIndex) {
    let sums = rows.get(index);
    if (!sums) rows.set(index, (sums = new Float64Array(index.passages.length)));
    this.sums = sums;
  }

  has(passage: number): boolean {
    return this.of(passage) !== 0;
  }

  of(passage: number): number {
    return this.sums[passage] ?? 0;
  }

  /** `weight` is above 0. */
  add(passage: number, weight: number): void {
    if (this.sums[passage] === 0) this.passages.push(passage);
    this.sums[passage]! += weight;
  }

  clear(): void {
    for (const passage of this.passages) this.sums[passage] = 0;
    this.passages.length = 0;
  }
}
