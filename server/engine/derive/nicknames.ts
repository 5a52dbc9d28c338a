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
