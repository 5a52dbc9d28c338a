/** The words that stand with one figure of several in a sentence: "38 people died in Cajabamba | and 17 in smaller villages". */
import { topicsOf } from '../locales/topics.js';
import type { Language, QuantityMention } from '../types.js';
import type { SentenceReading } from './claim.js';
import { fold, stem, type Word } from './text.js';

/** Words that part what goes with one figure from what goes with the next. */
const PARTING = new Set('und sowie oder aber während gegenüber statt nach and or but while against versus than als'.split(' '));
const MARK = /[,;:–—()|]/;
/** So many words to a side at most. */
const WIDTH = 8;

/** Whether a sentence has another figure of the unit. */
export function hasNeighbour({ quantities }: SentenceReading, mention: QuantityMention): boolean {
  return quantities.some((q) => q !== mention && q.quantity.unit === mention.quantity.unit && q.quantity.low !== mention.quantity.low);
}

/** Sorted stems, and topics where `withTopics`; empty where no word parts it from its neighbours. */
export function besideFigure(plain: string, { words, quantities, start, end }: SentenceReading, mention: QuantityMention, language: Language, withTopics: boolean): string[] {
  const [before, after] = [quantities.findLast((q) => q.end <= mention.start), quantities.find((q) => q.start >= mention.end)];
  const left = words.filter((w) => w.start >= (before?.end ?? start) && w.end <= mention.start);
  const right = words.filter((w) => w.start >= mention.end && w.end <= (after?.start ?? end));
  const parts = (w: Word, next: number) => PARTING.has(w.lower) || MARK.test(plain.slice(w.end, next));
  const opens = left.findLastIndex((w, i) => parts(w, left[i + 1]?.start ?? mention.start));
  const closes = MARK.test(plain.slice(mention.end, right[0]?.start ?? mention.end)) ? 0 : right.findIndex((w, i) => PARTING.has(w.lower) || (i > 0 && MARK.test(plain.slice(right[i - 1]!.end, w.start))));
  // Before the first figure commas part little: "In Cajabamba, the toll stood at 17".
  const own = [...(before ? (opens < 0 && !MARK.test(plain.slice(before.end, left[0]?.start ?? mention.start)) ? [] : left.slice(opens + 1)) : left).slice(-WIDTH), ...(closes < 0 ? (after ? [] : right) : right.slice(0, closes)).slice(0, WIDTH)];
  return [...new Set(own.flatMap((w) => [...(stem(w, language) ?? '').split(' ').filter(Boolean), ...(withTopics ? topicsOf(fold(w.lower), language) : [])]))].sort();
}
