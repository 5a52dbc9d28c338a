/** The day a source was written, where nobody said when it was published: "Kassel, 9. Juni 2026." before its first sentence, or within it. */
import type { DateFact, DateMention, Document, Passage, Source } from '../types.js';

/** A line or a sentence of its own is no longer than this, and the place before its date. */
const LONGEST = 100;
const LONGEST_PLACE = 70;
/** A dateline stands in one of the first paragraphs; the very first alone is the title. */
const LAST_PARAGRAPH = 4;
/** How far into its paragraph a date stands that opens its first sentence, and how far behind it the dash. */
const BEFORE = 48;
const BEHIND = 40;
/** A place before the date, and a dash behind it, or behind an agency in brackets. */
const PLACE = /^\p{Lu}[^.!?:]{1,46},\s*$/u;
const DASH = /^\s*(?:\([^()]{1,36}\)\s*)?[—–-]\s/u;

/** ISO 8601; `dates` and `passages` are those of all sources, in the order of the base. */
export function dayOfWriting(source: Source | undefined, dates: readonly DateFact[], passages: readonly Passage[]): string | undefined {
  if (!source || source.published !== undefined) return source?.published;
  for (const { date: { year, month, day, until }, evidence: [at] } of dates) {
    if (at?.source !== source.id) continue;
    if (at.paragraph > LAST_PARAGRAPH) return undefined;
    if (year === undefined || !month || !day || until) continue;
    const line = passages.find((p) => p.source === at.source && p.start <= at.start && at.end <= p.end);
    if (!line || line.end - line.start > LONGEST || line.end - at.end > 2 || at.start - line.start > LONGEST_PLACE) continue;
    if (at.paragraph === 1 && passages.filter((p) => p.source === at.source && p.paragraph === 1).length < 2) continue;
    return isoDay(year, month, day);
  }
  return undefined;
}

/**
 * The day that opens the first sentence of an article, ISO 8601: "SEOUL, February 18, 2026 — The maker of …". A day that stands alone
 * is seen without the text, and left to `dayOfWriting`.
 */
export function publishedIn({ plain, blocks, sentences }: Document, dates: readonly DateMention[]): string | undefined {
  for (const { start, end, sentence, date: { year, month, day, until } } of dates) {
    const at = sentences[sentence]!.block;
    const block = blocks[at]!;
    if (at >= LAST_PARAGRAPH) return undefined;
    if (block.kind !== 'paragraph' || !year || !month || !day || until) continue;
    // "Trade Daily, March 17, 2026, by Ann Reed": a line of its own, and no sentence.
    const line = plain.slice(block.start, block.end).trimEnd();
    const isLine = at > 0 && line.length <= LONGEST && !/[.!?:]$/.test(line);
    if (!isLine && start - block.start > BEFORE) continue;
    if (isLine || (PLACE.test(plain.slice(block.start, start)) && DASH.test(plain.slice(end, Math.min(end + BEHIND, block.end))))) return isoDay(year, month, day);
  }
  return undefined;
}

function isoDay(year: number, ...rest: readonly number[]): string {
  return [String(year).padStart(4, '0'), ...rest.map((n) => String(n).padStart(2, '0'))].join('-');
}
