/** Remembers what was made of a word: drafts use the same words again and again. */

/** Beyond this many words the memory starts afresh. */
const MOST = 30_000;

export class Memo<V> {
  private readonly known = new Map<string, V>();

  constructor(private readonly make: (key: string) => V) {}

  of(key: string): V {
    const known = this.known.get(key);
    if (known !== undefined || this.known.has(key)) return known as V;
    const value = this.make(key);
    if (this.known.size >= MOST) this.known.clear();
    // A copy: a piece of a text would keep the whole of it in memory.
    this.known.set(key.length > 12 ? [key.slice(0, 1), key.slice(1)].join('') : key, value);
    return value;
  }
}
