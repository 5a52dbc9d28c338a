/** 'Marguerite "Peg" Thibodeau': one name of one person, who also goes by the word in quotes. */
import type { Document, NameMention } from '../types.js';

export interface Nicknames {
  readonly mentions: readonly NameMention[];
  /** Full name -> what else its bearer goes by. */
  readonly nicknames: ReadonlyMap<string, string>;
}

const NICKNAME = /^\s["“„«»‘'](\p{Lu}[\p{L}-]{1,20})["”“»«’']\s$/u;

/** `mentions` by position; what stands in the quotes may be one itself. */
export function joinNicknames({ plain }: Document, mentions: readonly NameMention[]): Nicknames {
  const nicknames = new Map<string, string>();
  const joined: NameMention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const first = mentions[i]!;
    const at = [i + 1, i + 2].find((n) => mentions[n] && NICKNAME.test(plain.slice(first.end, mentions[n]!.start)));
    const last = at === undefined ? undefined : mentions[at]!;
    const nickname = last && NICKNAME.exec(plain.slice(first.end, last.start))?.[1];
    if (at === undefined || !last || !nickname || first.type !== 'person' || first.tail || first.sentence !== last.sentence || /\s/.test(last.name)) {
      joined.push(first);
      continue;
    }
    const name = `${first.name} ${last.name}`;
    nicknames.set(name, nickname);
    joined.push({ ...last, start: first.start, name, type: 'person', confidence: Math.max(first.confidence, last.confidence) });
    i = at;
  }
  return { mentions: joined, nicknames };
}

const IN_BRACKETS = /^\s\((\p{Lu}[\p{Lu}\p{N}]{1,6}|\p{Lu}[\p{L}\p{N}]{1,4}\p{Lu})[);,]/u;

/** "Europäische Zentralbank (EZB)", "EZB (Europäische Zentralbank)": full name -> its acronym. */
export function acronymsInBrackets({ plain }: Document, mentions: readonly NameMention[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [i, { name, type, end, tail }] of mentions.entries()) {
    if (type === 'place' || type === 'person' || tail !== '') continue;
    const behind = IN_BRACKETS.exec(plain.slice(end, end + 12))?.[1];
    if (behind !== undefined && isShortFor(behind, name)) found.set(name, behind);
    const next = mentions[i + 1];
    if (next && plain.slice(end, next.start) === ' (' && plain[next.end] === ')' && isShortFor(name, next.name)) found.set(next.name, name);
  }
  return found;
}

/** Its letters are some of the name's, in their order, the first of a word and most of all at the beginnings of words. */
function isShortFor(short: string, name: string): boolean {
  const letters = short.toLowerCase();
  const whole = name.toLowerCase();
  if (letters.length < 2 || whole.length < 2 * letters.length || !/^\p{Lu}/u.test(short)) return false;
  let at = -1;
  let begins = 0;
  for (const [i, letter] of [...letters].entries()) {
    const atWord = [...whole.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].find((m) => m.index > at && m[0] === letter)?.index;
    const next = atWord ?? whole.indexOf(letter, at + 1);
    if (next < 0 || (i === 0 && atWord === undefined)) return false;
    if (atWord !== undefined) begins++;
    at = next;
  }
  return begins * 2 >= letters.length;
}
