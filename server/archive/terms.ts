/** Text -> the terms it is found by: words folded to their plain letters and cut to their beginnings, and figures. */

/** By the beginnings of longer words inflected forms are found as well; the whole word counts beside it, so that names stay apart. */
const STEM = 7;
const LONGEST_TERM = 32;
const WORD = /[\p{L}\p{N}]+/gu;
/** No more of an article is looked at: what it is about is said by then. */
const LONGEST = 200_000;

/** Each term once, in the order of the text. */
export function termsOf(plain: string): string[] {
  const terms = new Set<string>();
  for (const [word] of plain.slice(0, LONGEST).matchAll(WORD)) {
    if (word.length < 2) continue;
    const folded = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
    terms.add(folded.slice(0, LONGEST_TERM));
    if (folded.length > STEM && !/\p{N}/u.test(folded)) terms.add(`${folded.slice(0, STEM)}_`);
  }
  return [...terms];
}
