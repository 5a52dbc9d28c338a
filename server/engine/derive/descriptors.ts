/** How a source describes its names: "der niederländische Chiphersteller ASML", "SoftBank, an important investor in …". */
import { conceptLexicon } from '../locales/concepts.js';
import { wordsOf, wordsOfSentence, type Word } from '../recognize/text.js';
import type { LinkedName } from '../recognize/claim.js';
import type { Document } from '../types.js';

const LONGEST = 8;
const KEPT = 4;

/** Entity id -> descriptors as written, without the article, in text order. */
export function harvestDescriptors(document: Document, names: readonly LinkedName[]): Map<string, string[]> {
  const lexicon = conceptLexicon(document.language);
  const found = new Map<string, string[]>();
  const add = (key: string, text: string) => {
    const clean = text.replace(/\s+/g, ' ').trim();
    const list = found.get(key) ?? [];
    if (clean && !list.includes(clean) && list.length < KEPT) found.set(key, [...list, clean]);
  };
  const nameStarts = new Set(names.map((n) => n.mention.start));
  for (const { mention, key } of names) {
    const sentence = document.sentences[mention.sentence]!;
    const words = wordsOfSentence(document, mention.sentence);
    const before = descriptorBefore(document, words, mention.start, lexicon.articles, nameStarts);
    // "the chips of X" describes the chips.
    const last = before && wordsOf(before, 0, before.length).at(-1)?.lower;
    if (before && last && !lexicon.prepositions.has(last) && !lexicon.functionWords.has(last)) add(key, before);
    const after = descriptorAfter(document, words, mention.end, sentence.end, lexicon.articles);
    if (after) add(key, after);
  }
  return found;
}

/** The words between an article and the name: a noun phrase without verb, comma or other name. */
function descriptorBefore(document: Document, words: readonly Word[], start: number, articles: ReadonlySet<string>, nameStarts: ReadonlySet<number>): string | undefined {
  const last = words.findLastIndex((w) => w.end <= start);
  for (let i = last; i >= 0 && i > last - 5; i--) {
    const word = words[i]!;
    const gap = document.plain.slice(word.end, words[i + 1]?.start ?? start);
    if (i < last ? /\S/.test(gap) : /[^\s]/.test(document.plain.slice(word.end, start))) return undefined;
    if (nameStarts.has(word.start)) return undefined;
    if (articles.has(word.lower)) return i < last ? document.plain.slice(words[i + 1]!.start, start) : undefined;
  }
  return undefined;
}

/** ", ein führender Hersteller von Computerchips, …" */
function descriptorAfter(document: Document, words: readonly Word[], end: number, sentenceEnd: number, articles: ReadonlySet<string>): string | undefined {
  if (!/^,\s/.test(document.plain.slice(end, end + 2))) return undefined;
  const first = words.findIndex((w) => w.start >= end);
  if (first < 0 || !articles.has(words[first]!.lower)) return undefined;
  const comma = document.plain.indexOf(',', end + 1);
  const stop = Math.min(comma < 0 ? sentenceEnd : comma, sentenceEnd);
  const inside = words.filter((w) => w.start > words[first]!.start && w.end <= stop);
  if (!inside.length || comma < 0 || comma >= sentenceEnd) return undefined;
  const kept = inside.slice(0, LONGEST);
  return document.plain.slice(kept[0]!.start, kept[kept.length - 1]!.end);
}
