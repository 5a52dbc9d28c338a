/** Dates and times in a document: days, months, years, quarters, weekdays, relative days, times, and ranges of them. */
import type { DateMention, DateValue, Document } from '../types.js';
import { dateLexicon, type Lexicon } from './date-lexicon.js';
import { readPoint, skipRange, type Reading, type Scene } from './date-point.js';
import { readSigned } from './date-signs.js';
import { dateTokens } from './date-tokens.js';

/** Sorted by position, disjoint. Prepositions are no part of a mention ("Montag" in "am Montag"). */
export function recognizeDates(document: Document): DateMention[] {
  const lexicon = dateLexicon(document.language);
  const { plain, sentences } = document;
  const mentions: DateMention[] = [];
  for (let index = 0; index < sentences.length; index++) {
    if (lexicon.signs) {
      mentions.push(...readSigned(plain, sentences[index]!, index, lexicon));
      continue;
    }
    let last = index;
    while (isCutShort(document, last, lexicon)) last++;
    readSentences(document, index, last, lexicon, mentions);
    index = last;
  }
  return mentions.map((mention, i) => fromToldYear(document, mentions, mention, i, lexicon));
}

/** "2025 … The year before": with the year that is told last, in its own sentence or the one before. */
function fromToldYear({ plain }: Document, mentions: readonly DateMention[], mention: DateMention, at: number, { words: { toldBefore } }: Lexicon): DateMention {
  const { relative } = mention.date;
  if (relative?.unit !== 'year' || !toldBefore) return mention;
  const said = plain.slice(mention.start, mention.end).toLowerCase().split(' ');
  if (!said.some((word) => toldBefore.some((begin) => word.startsWith(begin)))) return mention;
  const told = mentions.slice(0, at).findLast((m) => m.sentence >= mention.sentence - 1 && m.date.year !== undefined);
  const from = told && (told.date.until?.year ?? told.date.year);
  return from === undefined ? mention : { ...mention, date: { ...mention.date, relative: { ...relative, from } } };
}

/** Whether a sentence ends in the dot of an abbreviated month, weekday or clock word, with a number behind it. */
function isCutShort({ plain, sentences }: Document, index: number, lexicon: Lexicon): boolean {
  const [sentence, next] = [sentences[index]!, sentences[index + 1]];
  if (!next || next.block !== sentence.block || plain[sentence.end - 1] !== '.' || !/\d/.test(plain[next.start]!)) return false;
  const word = /[\p{L}\p{M}]{1,12}\.$/u.exec(plain.slice(Math.max(sentence.start, sentence.end - 13), sentence.end))?.[0];
  const meaning = word && lexicon.meanings.get(word.slice(0, -1).toLowerCase());
  return Boolean(meaning && (meaning.shortMonth || meaning.shortWeekday || meaning.role?.has('clockMark')));
}

function readSentences({ plain, sentences, language }: Document, first: number, last: number, lexicon: Lexicon, mentions: DateMention[]): void {
  const tokens = dateTokens(plain, sentences[first]!.start, sentences[last]!.end, lexicon);
  if (!tokens) return;
  const scene: Scene = { tokens, lexicon, language, inRange: false };
  let sentence = first;
  for (let i = 0; i < tokens.length;) {
    const reading = readRange(scene, i);
    if (!reading) {
      i++;
      continue;
    }
    const start = tokens[reading.from]!.start;
    while (sentence < last && start >= sentences[sentence + 1]!.start) sentence++;
    mentions.push({
      kind: 'date',
      start,
      end: tokens[reading.to - 1]!.end,
      sentence,
      date: reading.date,
      parts: reading.parts,
      ...(reading.untilParts && { untilParts: reading.untilParts }),
    });
    i = reading.to;
  }
}

/** One point, or two with a range's sign between. */
function readRange(scene: Scene, i: number): Reading | undefined {
  const first = readPoint(scene, i);
  if (!first || first.date.until || first.date.relative) return first;
  const at = skipRange(scene, first.to, first.from);
  if (at === undefined || !scene.tokens[at]) return first;
  const second = readPoint({ ...scene, inRange: true, dayOnly: first.date.hour === undefined && scene.tokens[at]!.kind === 'word' }, at);
  if (!second || second.from !== at || second.date.until || second.date.relative || !agrees(first.date, second.date)) return first;
  return {
    from: first.from, to: second.to, date: { ...first.date, ...asAfternoon(first.date, second.date), until: second.date }, parts: first.parts, untilParts: second.parts,
  };
}

const NOON = 12;

/** "From 2 to 7 p.m.": the afternoon is said once, where both ends are of it. */
function asAfternoon({ hour }: DateValue, until: DateValue): DateValue {
  return hour !== undefined && until.hour !== undefined && hour < NOON && until.hour > NOON && hour + NOON < until.hour ? { hour: hour + NOON } : {};
}

const KINDS = ['year', 'month', 'day', 'weekday', 'quarter', 'half', 'season', 'decade', 'hour'] as const;

/** Both ends are told in the same kind of measure, and they differ. */
function agrees(first: DateValue, second: DateValue): boolean {
  const finest = (date: DateValue) => (date.hour !== undefined ? 'hour' : date.day ? 'day' : date.month ? 'month' : date.weekday ? 'weekday' : KINDS.find((kind) => date[kind] !== undefined));
  if (finest(first) !== finest(second)) return false;
  if (first.year && second.year && second.year < first.year) return false;
  return KINDS.some((kind) => first[kind] !== undefined && second[kind] !== undefined && first[kind] !== second[kind]);
}
