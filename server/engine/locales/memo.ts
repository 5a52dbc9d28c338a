/** Remembers what was made of a word: drafts use the same words again and again. */

/** Half of the words that are kept at most: the older half is forgotten as a whole, but for those that come again. */
const HALF = 20_000;

export class Memo<V> {
  private known = new Map<string, V>();
  private older = new Map<string, V>();

  constructor(private readonly make: (key: string) => V) {}

  of(key: string): V {
    const known = this.known.get(key);
    if (known !== undefined || this.known.has(key)) return known as V;
    const value = this.older.has(key) ? this.older.get(key)! : this.make(key);
    if (this.known.size >= HALF) [this.older, this.known] = [this.known, new Map()];
    this.known.set(ownCopy(key), value);
    return value;
  }
}

/** A piece of a text would keep the whole of it in memory. */
export function ownCopy(word: string): string {
  return word.length > 12 ? [word.slice(0, 1), word.slice(1)].join('') : word;
}
