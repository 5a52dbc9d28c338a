/** Plain text: blocks are what blank lines part. */
import type { Block } from '../types.js';
import type { Blank, ParsedBlocks } from './prose.js';

const URL_OR_ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”„]+|@[\w-]+\.[\w.-]{2}[\w.-]*/g;
/** No name of a mail address is longer. */
const LONGEST_NAME = 64;
const OF_NAME = /[\w.+-]/;

/** What follows an address rather than belongs to it. */
const TRAILING = '.,;:!?)]';

export function plainBlocks(text: string, from: number): ParsedBlocks {
  const blocks: Block[] = [];
  const breaks = /\r?\n[ \t]*(?:\r?\n[ \t]*)+/g;
  breaks.lastIndex = from;
  let start = from;
  const add = (end: number) => {
    let [s, e] = [start, end];
    while (s < e && /\s/.test(text[s]!)) s++;
    while (e > s && /\s/.test(text[e - 1]!)) e--;
    if (s < e) blocks.push({ start: s, end: e, kind: 'paragraph', paragraph: blocks.length + 1 });
  };
  for (let m = breaks.exec(text); m; m = breaks.exec(text)) {
    add(m.index);
    start = m.index + m[0].length;
  }
  add(text.length);
  return { blocks, blank: urls(text, from) };
}

/** URLs and mail addresses, which Markdown's own syntax does not mark either. */
export function urls(text: string, from: number): Blank[] {
  const found: Blank[] = [];
  URL_OR_ADDRESS.lastIndex = from;
  for (let m = URL_OR_ADDRESS.exec(text); m; m = URL_OR_ADDRESS.exec(text)) {
    let [start, end] = [m.index, m.index + m[0].length];
    if (text[start] === '@') {
      while (start > from && m.index - start <= LONGEST_NAME && OF_NAME.test(text[start - 1]!)) start--;
      if (start === m.index || m.index - start > LONGEST_NAME) continue;
    }
    while (TRAILING.includes(text[end - 1]!)) end--;
    found.push({ start, end, object: true });
  }
  return found;
}
