/** The number that belongs to a name: "ZiB 2", "Leopard-2-Panzer", "Covid-19". It counts nothing, but another is another thing. */
import type { Language, Span } from '../types.js';
import { nameLexicon } from './name-lexicon.js';
import { fold, type Word } from './text.js';

export interface Numbered extends Span {
  /** Folded, without the number. */
  readonly name: string;
  /** Digits. The span is theirs. */
  readonly number: string;
  /** Where the name begins. */
  readonly from: number;
}

/** What a term of a name's number begins with: `=+zib+2`. */
export const NUMBERED = '=+';

export function numberedTerm({ name, number }: Pick<Numbered, 'name' | 'number'>): string {
  return `${NUMBERED}${name}+${number}`;
}

/** `taken`: figures and dates, of which no number is a name's; `known`: folded names that are numbered elsewhere, be they words as well ("Leopard 2"). */
export function numberedNames(words: readonly Word[], plain: string, language: Language, taken: readonly Span[], known?: ReadonlyMap<string, unknown>): Numbered[] {
  const found: Numbered[] = [];
  const lexicon = nameLexicon(language);
  const add = (name: string, number: string, from: number, start: number, listed = false) => {
    const end = start + number.length;
    // "Olympia 2024" tells when.
    if (number.length === 4 && /^(?:1[89]|20)/.test(number)) return;
    if (listed || !taken.some((t) => t.start < end && start < t.end)) found.push({ name: fold(name), number, from, start, end });
  };
  for (const [i, word] of words.entries()) {
    const joined = /^(\p{Lu}\p{L}+)[-‐‑](\d{1,4})(?=[-‐‑]\p{L}|$)/u.exec(word.text);
    if (joined) {
      add(joined[1]!, joined[2]!, word.start, word.start + joined[0].length - joined[2]!.length);
      continue;
    }
    const next = words[i + 1];
    if (!next || !/^\d{1,4}$/.test(next.text) || !/^\p{Lu}\p{L}+$/u.test(word.text) || plain.slice(word.end, next.start) !== ' ' || isOrdinary(word)) continue;
    add(word.text, next.text, word.start, next.start);
    if (found.at(-1)?.start !== next.start) continue;
    // "ORF 1 und 2"
    for (let j = i + 2; j < words.length && /^\s?(?:,|und|and|oder|or|\/|[-–])\s?$/.test(between(words, j, plain)); j++) {
      if (/^\d{1,4}$/.test(words[j]!.text)) add(word.text, words[j]!.text, word.start, words[j]!.start, true);
    }
  }
  return found;

  function isOrdinary({ lower }: Word): boolean {
    return !known?.has(fold(lower)) && (lexicon.isCommon(lower) || lexicon.calendar.has(lower));
  }
}

/** What stands between a word and the number before it; conjunctions are words themselves. */
function between(words: readonly Word[], at: number, plain: string): string {
  const [one, two] = [words[at - 1]!, words[at]!];
  return /^\d/.test(one.text) ? (/^\d/.test(two.text) ? plain.slice(one.end, two.start) : two.lower) : /^(?:und|and|oder|or)$/.test(one.lower) ? one.lower : '';
}
