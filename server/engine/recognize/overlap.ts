/** Which of many spans lies over a given one, without a walk over all of them. */
import type { Span } from '../types.js';

/** The first item whose span overlaps the one asked for. The items are sorted by start; they may overlap each other. */
export function overlapFinder<T>(items: readonly T[], spanOf: (item: T) => Span): (span: Span) => T | undefined {
  /** The furthest end of the items up to each one: it never falls, so it can be searched by halving. */
  const furthest: number[] = [];
  let end = -Infinity;
  for (const item of items) furthest.push((end = Math.max(end, spanOf(item).end)));
  return (span) => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (furthest[middle]! <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < items.length && spanOf(items[i]!).start < span.end; i++) {
      if (spanOf(items[i]!).end > span.start) return items[i];
    }
    return undefined;
  };
}
