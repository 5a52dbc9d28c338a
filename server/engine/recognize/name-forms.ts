/** Whether two names are the same in another form, or one a slip of the pen away from the other. */
import { canonicalPlace } from '../locales/places.js';
import { fold } from './text.js';

/** Spellings of the same sound in transliterations and without diacritics. */
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/ae/g, 'a'], [/oe/g, 'o'], [/ue/g, 'u'], [/sch|sh|zh/g, 'x'], [/tsch|ch|c(?=[ei])/g, 'c'], [/kh/g, 'k'], [/w/g, 'v'], [/[yj]+/g, 'i'], [/ii+/g, 'i'], [/z/g, 's'], [/ss+/g, 's'],
];

/** The same name inflected, with a genitive, without its diacritics, or as a place in another language. */
export function sameName(a: string, b: string, language: string): boolean {
  const [x, y] = [normal(a), normal(b)];
  if (x === y) return true;
  if (genitive(x) === y || genitive(y) === x || genitive(x) === genitive(y)) return true;
  const place = canonicalPlace(a, language);
  if (place !== undefined && place === canonicalPlace(b, language)) return true;
  // "Müller" = "Mueller", "Selenskyj" = "Selenskyi". Short names differ by one such letter too often.
  return !/\d/.test(x + y) && x[0] === y[0] && (umlauts(x) === umlauts(y) || (Math.min(x.length, y.length) > 5 && transliterated(x) === transliterated(y)));
}

/**
 * A likely misspelling: at most one edit (insertion, deletion, substitution, swap of neighbours) in words of 4 to 6 letters,
 * two in longer ones, word by word; the first letter stays. No slip: another ending, another model number, a short name.
 */
export function isNearMiss(draft: string, known: string): boolean {
  const [a, b] = [normal(draft), normal(known)];
  if (a === b || genitive(a) === b || genitive(b) === a) return false;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  const [x, y] = [a.split(/[\s-]+/), b.split(/[\s-]+/)];
  if (x.length !== y.length) {
    // "Deep Seek" for "DeepSeek" is a slip of spacing.
    const [p, q] = [x.join(''), y.join('')];
    return p.length >= 6 && (p === q || (Math.abs(x.length - y.length) === 1 && nearWord(p, q, 1)));
  }
  let slips = 0;
  for (let i = 0; i < x.length; i++) {
    if (x[i] === y[i]) continue;
    if (!nearWord(x[i]!, y[i]!, allowed(y[i]!, x[i]!))) return false;
    slips++;
  }
  return slips > 0 && (slips === 1 || slips < x.length || x.length === 1);
}

/** "Dallio" for "Diallo": a letter that has wandered is one slip, too. */
function allowed(word: string, written: string): number {
  const letters = (w: string) => [...w].sort().join('');
  return word.length >= 7 || (word.length > 4 && letters(word) === letters(written)) ? 2 : word.length >= 4 ? 1 : 0;
}

function nearWord(a: string, b: string, most: number): boolean {
  if (most === 0 || Math.abs(a.length - b.length) > most || a.length < 4) return false;
  // The first letter is seldom wrong; it may have changed places with the second.
  if (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0])) return false;
  return editDistance(a, b, most) <= most;
}

/** Optimal string alignment distance, or `most + 1` as soon as it is sure to be more. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}

function normal(name: string): string {
  return fold(name).replace(/[‐‑]/g, '-').replace(/\.(?=\s|$)/g, '').replace(/\s+/g, ' ').trim();
}

/** Names that `sameName` takes for one by their letters have one key; many others share it too. */
export function soundKey(name: string): string {
  return transliterated(normal(name)).replace(/['’s]{1,4}$/, '');
}

/** Names that `isNearMiss` takes for one begin with one of these two letters. */
export function firstLetters(name: string): readonly [string, string] {
  const [first = '', second = ''] = normal(name).slice(0, 2);
  return [first, second];
}

/** Without a final genitive. */
function genitive(name: string): string {
  return name.length > 3 ? name.replace(/['’]s?$|(?<=[^s])s$/, '') : name;
}

function umlauts(name: string): string {
  return name.replace(/([aou])e/g, '$1');
}

function transliterated(name: string): string {
  return TRANSLITERATIONS.reduce((n, [from, to]) => n.replace(from, to), name);
}

/** The consonants, with those that transliterations swap made one. */
export function skeleton(word: string): string {
  return word.replace(/tsch|tsh|tch|sch|sh|zh|ch|kh/g, 'x').replace(/z/g, 's').replace(/w|v/g, 'f').replace(/c/g, 'k').replace(/[aeiouyjh]/g, '').replace(/(.)\1+/g, '$1');
}

/** The same name written by ear in another language; two letters swapped is a slip of the fingers in any. */
export function isTransliteration(a: string, b: string): boolean {
  const [x, y] = [fold(a).split(/\s+/), fold(b).split(/\s+/)];
  const letters = (words: readonly string[]) => [...words.join('')].sort().join('');
  // Ukrainian has an h where Russian has a g; a genitive may be added.
  const heard = (word: string) => skeleton(word.replace(/g/g, 'h').replace(/(?<=[^s])s$/, ''));
  return x.length === y.length && letters(x) !== letters(y) && x.every((w, i) => heard(w) === heard(y[i]!) && syllables(w) === syllables(y[i]!));
}

function syllables(word: string): number {
  return word.match(/[aeiouy]+/g)?.length ?? 0;
}
