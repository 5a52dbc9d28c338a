/**
 * The day that opens the first sentence of an article: "SEOUL, February 18, 2026 — The maker of …". A day that stands alone
 * is seen without the text, and left to `dayOfWriting`.
 */
import type { DateMention, Document } from '../types.js';

/** Blocks in which the head of an article ends. */
const HEAD = 4;
const BEFORE = 48;
const BEHIND = 40;
const LINE = 100;
/** A place before the date, and a dash behind it, or behind an agency in brackets. */
const PLACE = /^\p{Lu}[^.!?:]{1,46},\s*$/u;
const DASH = /^\s*(?:\([^()]{1,36}\)\s*)?[—–-]\s/u;

/** ISO 8601. */
export function publishedIn({ plain, blocks, sentences }: Document, dates: readonly DateMention[]): string | undefined {
  for (const { start, end, sentence, date: { year, month, day, until } } of dates) {
    const at = sentences[sentence]!.block;
    const block = blocks[at]!;
    if (at >= HEAD) return undefined;
    if (block.kind !== 'paragraph' || !year || !month || !day || until) continue;
    // "Trade Daily, March 17, 2026, by Ann Reed": a line of its own, and no sentence.
    const line = plain.slice(block.start, block.end).trimEnd();
    const isLine = at > 0 && line.length <= LINE && !/[.!?:]$/.test(line);
    if (!isLine && start - block.start > BEFORE) continue;
    if (isLine || (PLACE.test(plain.slice(block.start, start)) && DASH.test(plain.slice(end, Math.min(end + BEHIND, block.end))))) return [String(year).padStart(4, '0'), month, day].map((n) => String(n).padStart(2, '0')).join('-');
  }
  return undefined;
}
