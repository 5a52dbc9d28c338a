/**
 * Sentence boundaries by rule, the same on every runtime. A full stop ends a sentence unless it belongs to an
 * abbreviation, an initial or (where the language writes them so) an ordinal.
 */
import { numberTables } from '../locales/numbers.js';
import type { Block, Language, Sentence } from '../types.js';

const ABBREVIATIONS = new Set(
  ('dr prof mr mrs ms st jr sr gen col sen rep gov rev hon lt sgt capt messrs mme mlle hr fr ing dipl mag nr no nos vs etc al inc ltd co corp llc bros ' +
    'bzw ca usw evtl ggf inkl exkl zzgl abs art bd hg hrsg jan feb febr mrz apr jun jul aug sep sept okt oct nov dez dec mon tue wed thu fri sat sun ' +
    'mio mrd bio tsd vgl str tel u.a z.b d.h i.e e.g u.s u.k u.n a.m p.m ph.d b.a m.a s.a e.v o.ä u.ä approx est dept fig vol pp ed eds geb gest jh jhd ' +
    'm. n.chr v.chr zit sog allg max min op min. z d u i o v s').split(' '),
);

/** Characters. People write shorter ones. */
const LONGEST = 3000;

const CLOSERS = '"”“’‘»«)]›‹\u201d\u201c*_';
const END_MARK = /[.!?…。！？]|\r?\n/g;

export function splitSentences(plain: string, blocks: readonly Block[], language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  // "27." for "27th"
  const ordinalDot = numberTables(language)?.hand.ordinalDot !== undefined;
  blocks.forEach((block, index) => {
    const add = (from: number, to: number) => {
      let [s, e] = [from, to];
      while (s < e && isSpace(plain.charCodeAt(s))) s++;
      while (e > s && isSpace(plain.charCodeAt(e - 1))) e--;
      // Every figure of a sentence is held against every word of it: one without an end is cut.
      while (e - s > LONGEST) {
        let cut = s + LONGEST;
        while (cut > s + LONGEST / 2 && !isSpace(plain.charCodeAt(cut - 1))) cut--;
        if (cut === s + LONGEST / 2) cut = s + LONGEST - (isHighSurrogate(plain.charCodeAt(s + LONGEST - 1)) ? 1 : 0);
        sentences.push({ start: s, end: cut, block: index });
        s = cut;
        while (s < e && isSpace(plain.charCodeAt(s))) s++;
      }
      if (s < e) sentences.push({ start: s, end: e, block: index });
    };
    let from = block.start;
    END_MARK.lastIndex = block.start;
    for (let m = END_MARK.exec(plain); m && m.index < block.end; m = END_MARK.exec(plain)) {
      const end = boundary(plain, m.index, m[0], from, block, ordinalDot);
      if (end === undefined) continue;
      add(from, end);
      from = end;
      END_MARK.lastIndex = Math.max(end, m.index + m[0].length);
    }
    add(from, block.end);
  });
  return sentences;
}

/** The offset behind the sentence that `mark` at `at` ends, or undefined where it ends none. */
function boundary(plain: string, at: number, mark: string, from: number, block: Block, ordinalDot: boolean): number | undefined {
  if (mark === '\n' || mark === '\r\n') return lineBoundary(plain, at, from, block) ? at : undefined;
  if (mark === '。' || mark === '！' || mark === '？') return at + 1;
  let end = at + 1;
  while (end < block.end && (CLOSERS.includes(plain[end]!) || '.!?…'.includes(plain[end]!))) end++;
  if (end >= block.end) return end;
  if (!isSpace(plain.charCodeAt(end))) return lacksBlank(plain, at, end, from) ? end : undefined;
  let next = end;
  while (next < block.end && (isSpace(plain.charCodeAt(next)) || '"„“”‘’‚»«(['.includes(plain[next]!))) next++;
  if (next >= block.end) return end;
  const following = plain[next]!;
  if (following !== '\uFFFC' && !/[\p{Lu}\p{N}\p{Lo}\-–—#@$€£¥₹+−•*]/u.test(following)) return undefined;
  if (mark !== '.') return following === following.toLowerCase() && /\p{Ll}/u.test(following) ? undefined : end;
  const word = wordBefore(plain, at, from);
  if (!word) return end;
  if (/^\p{N}+$/u.test(word)) {
    // "27. Januar", "die 2. Mannschaft": an ordinal; at the start of a block it is a list number.
    return ordinalDot && word.length <= 2 && !/(?:\p{Ll}er als|mehr als|\b(?:rund|etwa|knapp|fast|mindestens|höchstens)) \d+$/u.test(plain.slice(Math.max(from, at - BEFORE), at)) ? undefined : end;
  }
  // An initial: "J. Smith". A lone letter ends a sentence only where digits follow.
  if (/^\p{Lu}$/u.test(word) && /\p{L}/u.test(following)) return undefined;
  // "J.K. Rowling", but "in the U.S. The firm".
  if (/^\p{Lu}\.\p{Lu}$/u.test(word) && /\p{L}/u.test(following) && !SHORT_PLACES.has(word)) return undefined;
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower)) {
    // "… 5 Mio. Die Firma": a scale word or a.m. may also end a sentence, but joining costs less than tearing.
    return undefined;
  }
  return end;
}

/** Characters before a dot that tell whether a figure is an ordinal: "jünger als 21. Sorgen macht …" is none. */
const BEFORE = 20;

/** "… on Wednesday.The bank said": texts off the web lose the blank behind a sentence. "Booking.com" and "Main.Class.run()" are one word. */
function lacksBlank(plain: string, at: number, end: number, from: number): boolean {
  const word = wordBefore(plain, at, from);
  return /^\p{Lu}?\p{Ll}{3,}$|^\d[\d,]*%$/u.test(word) && !ABBREVIATIONS.has(word.toLowerCase()) && BEGINS.test(plain.slice(end, end + LONGEST_WORD));
}

/** A word with a capital that no dot, bracket or figure goes on with. */
const BEGINS = /^[“"'‘„]?(?:\p{Lu}\p{Ll}*|\p{Lu}{2,})(?:[’']\p{L}+)?[ ,]|^\p{Lu}\.\p{Lu}\. /u;
const LONGEST_WORD = 30;

/** Two letters that are no initials of a person. */
const SHORT_PLACES = new Set(['U.S', 'U.K', 'U.N', 'E.U', 'D.C', 'L.A']);

/** A line break ends a sentence where the line is short (a list, a form) or ends one; wrapped prose runs on. */
function lineBoundary(plain: string, at: number, from: number, block: Block): boolean {
  let next = at;
  while (next < block.end && isSpace(plain.charCodeAt(next))) next++;
  if (next >= block.end) return false;
  let end = at;
  while (end > from && isSpace(plain.charCodeAt(end - 1))) end--;
  const lineStart = Math.max(from, plain.lastIndexOf('\n', at - 1) + 1);
  const startsNew = /[\p{Lu}\p{N}\-–—•*#@„“"\uFFFC]/u.test(plain[next]!);
  if (!startsNew) return false;
  const last = plain[end - 1] ?? '';
  if (':!?…'.includes(last)) return true;
  return end - lineStart < 45;
}

function wordBefore(plain: string, at: number, from: number): string {
  let start = at;
  // Abbreviations with inner dots are short; the bound keeps this linear.
  while (start > from && at - start < 24 && !isSpace(plain.charCodeAt(start - 1)) && !'("„“”‚‘\'[–—'.includes(plain[start - 1]!)) start--;
  return plain.slice(start, at);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0xfeff || code === 0x3000;
}
