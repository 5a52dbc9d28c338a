/**
 * Turns away most words of a text by their first three letters, before they are cut out and looked up.
 * It never turns away a word of its list, however it is capitalised; it lets through some that aren't there.
 */

/** One bit for each three classes of letters. */
export type WordFilter = Uint32Array;

const ANY = 0, END = 31, CLASSES = 64;

/** The letters of ASCII and Latin 1 without their case; all others are alike. */
function classOf(code: number): number {
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? code & 31 : ANY;
  return code >= 0xc0 && code < 0x100 ? 32 + (code & 31) : ANY;
}

/** Lets through the words; with `heads`, words that begin with one too. */
export function wordFilter(words: Iterable<string>, heads: Iterable<string> = []): WordFilter {
  const filter = new Uint32Array((CLASSES * CLASSES * CLASSES) / 32);
  const add = (a: number, b: number, c: number) => { const bit = (a * CLASSES + b) * CLASSES + c; filter[bit >> 5]! |= 1 << (bit & 31); };
  const at = (word: string, index: number) => (index < word.length ? classOf(word.charCodeAt(index)) : END);
  for (const word of words) add(at(word, 0), at(word, 1), at(word, 2));
  for (const head of heads) {
    for (let b = 0; b < CLASSES; b++) {
      if (head.length > 1 && b !== at(head, 1)) continue;
      for (let c = 0; c < CLASSES; c++) if (head.length <= 2 || c === at(head, 2)) add(at(head, 0), b, c);
    }
  }
  return filter;
}

/** Whether text[start, end) may be a word of the filter. */
export function passes(filter: WordFilter, text: string, start: number, end: number): boolean {
  const a = classOf(text.charCodeAt(start));
  const b = start + 1 < end ? classOf(text.charCodeAt(start + 1)) : END;
  const c = start + 2 < end ? classOf(text.charCodeAt(start + 2)) : END;
  if (a === ANY || b === ANY || c === ANY) return true;
  const bit = (a * CLASSES + b) * CLASSES + c;
  return (filter[bit >> 5]! & (1 << (bit & 31))) !== 0;
}
