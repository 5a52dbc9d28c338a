/** Dates and times in a document: days, months, years, quarters, weekdays, relative days, times, and ranges of them. */
import type { DateMention, DateValue, Document } from '../types.js';
import { dateLexicon } from './date-lexicon.js';
import { readPoint, skipRange, type Reading, type Scene } from './date-point.js';
import { dateTokens } from './date-tokens.js';

/** Sorted by position, disjoint. Prepositions are no part of a mention ("Montag" in "am Montag"). */
export function recognizeDates(document: Document): DateMention[] {
  const lexicon = dateLexicon(document.language);
  const mentions: DateMention[] = [];
  document.sentences.forEach((sentence, index) => {
    const tokens = dateTokens(document.plain, sentence.start, sentence.end, lexicon);
    if (!tokens) return;
    const scene: Scene = { tokens, lexicon, language: document.language, inRange: false };
    for (let i = 0; i < tokens.length;) {
      const reading = readRange(scene, i);
      if (!reading) {
        i++;
        continue;
      }
      mentions.push({
        kind: 'date',
        start: tokens[reading.from]!.start,
        end: tokens[reading.to - 1]!.end,
        sentence: index,
        date: reading.date,
        parts: reading.parts,
        ...(reading.untilParts && { untilParts: reading.untilParts }),
      });
      i = reading.to;
    }
  });
  return mentions;
}

/** One point, or two with a range's sign between. */
function readRange(scene: Scene, i: number): Reading | undefined {
  const first = readPoint(scene, i);
  if (!first || first.date.until || first.date.relative) return first;
  const at = skipRange(scene, first.to, first.from);
  if (at === undefined || !scene.tokens[at]) return first;
  const second = readPoint({ ...scene, inRange: true }, at);
  if (!second || second.from !== at || second.date.until || second.date.relative || !agrees(first.date, second.date)) return first;
  return {
    from: first.from, to: second.to, date: { ...first.date, until: second.date }, parts: first.parts, untilParts: second.parts,
  };
}

const KINDS = ['year', 'month', 'day', 'weekday', 'quarter', 'half', 'season', 'decade', 'hour'] as const;

/** Both ends are told in the same kind of measure, and they differ. */
function agrees(first: DateValue, second: DateValue): boolean {
  const finest = (date: DateValue) => (date.hour !== undefined ? 'hour' : date.day ? 'day' : date.month ? 'month' : date.weekday ? 'weekday' : KINDS.find((kind) => date[kind] !== undefined));
  if (finest(first) !== finest(second)) return false;
  if (first.year && second.year && second.year < first.year) return false;
  return KINDS.some((kind) => first[kind] !== undefined && second[kind] !== undefined && first[kind] !== second[kind]);
}
