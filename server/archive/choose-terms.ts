/** By which of a draft's terms it is looked up: the rarest. Both kinds of archive ask with the same, and so find the same. */

const MOST_TERMS = 24;
/** Once as many places were looked at, commoner terms would tell little that is new. */
const MOST_PLACES = 3000;
/** What more articles have than this share tells nothing of any; in a small archive everything tells something. */
const COMMON = 0.2;
const SMALL = 50;

export interface CountedTerm {
  readonly term: string;
  /** In how many articles it stands. */
  readonly count: number;
}

export interface WeighedTerm {
  readonly term: string;
  /** More for a rarer one. */
  readonly weight: number;
}

/** `total` is the number of articles. */
export function chooseTerms(counted: readonly CountedTerm[], total: number): WeighedTerm[] {
  const known = counted
    .filter(({ count }) => count > 0 && (count <= total * COMMON || total < SMALL))
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_TERMS);
  const chosen: WeighedTerm[] = [];
  let places = 0;
  for (const { term, count } of known) {
    if ((places += count) > MOST_PLACES && chosen.length) break;
    chosen.push({ term, weight: Math.log(1 + total / count) });
  }
  return chosen;
}
