/** Remembers what was made of a word: drafts use the same words again and again. */

/** Half of the words that are kept at most: the older half is forgotten as a whole, but for those that come again. */
const HALF = 2000;

/** Two generations of words. */
export class Remembered<V> {
  private known = new Map<string, V>();
  private older = new Map<string, V>();

  get(key: string): V | undefined {
    const known = this.known.get(key);
    if (known !== undefined || this.older.size === 0) return known;
    const older = this.older.get(key);
    if (older !== undefined) this.set(ownCopy(key), older);
    return older;
  }

  /** The key is kept: an own copy, no piece of a text. */
  set(key: string, value: V): void {
    if (this.known.size >= HALF) [this.older, this.known] = [this.known, new Map()];
    this.known.set(key, value);
  }
}

export class Memo<V> {
  private readonly made = new Remembered<V>();

  constructor(private readonly make: (key: string) => V) {}

  of(key: string): V {
    const known = this.made.get(key);
    if (known !== undefined) return known === NOTHING ? (undefined as V) : (known as V);
    // What is made of the copy may be a piece of it.
    const own = ownCopy(key);
    const value = this.make(own);
    this.made.set(own, value === undefined ? (NOTHING as V) : value);
    return value;
  }
}

/** Stands for undefined. */
const NOTHING: unknown = {};

/** A piece of a text would keep the whole of it in memory. */
export function ownCopy(word: string): string {
  return word.length > 12 ? [word.slice(0, 1), word.slice(1)].join('') : word;
}
