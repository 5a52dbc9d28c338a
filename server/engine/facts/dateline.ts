/** The day a source was written, where nobody said when it was published: "Kassel, 9. Juni 2026." before its first sentence. */
import type { DateFact, Passage, Source } from '../types.js';

/** A line or a sentence of its own is no longer than this, and the place before its date. */
const LONGEST = 100;
const LONGEST_PLACE = 70;
/** A dateline stands in one of the first paragraphs; the very first alone is the title. */
const LAST_PARAGRAPH = 4;

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
    return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  }
  return undefined;
}
