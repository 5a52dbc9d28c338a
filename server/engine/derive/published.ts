/** The day that an article gives as its own: a dateline ("SEOUL, February 18, 2026 —"), or a line of its head ("Published 14 March 2025"). */
import type { DateMention, Document } from '../types.js';

/** Blocks in which the head of an article ends. */
const HEAD = 4;
const BEFORE = 48;
const BEHIND = 40;
/** A place before the date, and a dash behind it, or behind an agency in brackets. */
const PLACE = /^\p{Lu}[^.!?:]{1,46},\s*$/u;
const DASH = /^\s*(?:\([^()]{1,36}\)\s*)?[—–-]\s/u;
/** A line that says little besides: "Published 14 March 2025", "Stand: 3. Mai 2025, 10 Uhr". */
const OPENS = /^(?:\p{L}[\p{L} ]{0,24}[,:]?\s*)?$/u;
const ENDS = /^(?:[,|] ?)?(?:\d[\d:.]{0,7}(?: \p{L}{1,4})?)?$/u;

/** ISO 8601, or undefined where the head names no full date as its own. */
export function publishedIn({ plain, blocks, sentences }: Document, dates: readonly DateMention[]): string | undefined {
  for (const { start, end, sentence, date: { year, month, day, until } } of dates) {
    const at = sentences[sentence]!.block;
    const block = blocks[at]!;
    if (at >= HEAD) return undefined;
    if (block.kind !== 'paragraph' || !year || !month || !day || until) continue;
    const line = plain.slice(Math.max(block.start, plain.lastIndexOf('\n', start) + 1), start);
    const rest = plain.slice(end, Math.min(end + BEHIND, block.end)).split('\n')[0]!;
    const isLine = OPENS.test(line) && ENDS.test(rest.trim());
    if (line.length <= BEFORE && (isLine || (PLACE.test(line) && DASH.test(rest)))) return [String(year).padStart(4, '0'), month, day].map((n) => String(n).padStart(2, '0')).join('-');
  }
  return undefined;
}
