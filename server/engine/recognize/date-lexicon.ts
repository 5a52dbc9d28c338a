/** One look-up for everything a word can mean in a date. Built once a language. */
import { Remembered } from '../locales/memo.js';
import type { DateValue, Language } from '../types.js';
import { dateVocabulary } from '../locales/dates.js';
import { numberTables } from '../locales/numbers.js';
import { wordFilter, type WordFilter } from './word-filter.js';
import type { DateNames, DateSigns, DateWords, NameForms, PartOfDay, RelativeUnit, Season } from '../locales/dates-types.js';

/** What a word can mean. Each member is absent when it cannot mean that. */
export interface Meaning {
  /** True when a date may hang on this word alone: sentences without one (and without digits) are not read. */
  anchor?: boolean;
  month?: number;
  shortMonth?: boolean;
  ambiguousMonth?: boolean;
  weekday?: number;
  shortWeekday?: boolean;
  /** "Montagabend": what follows the weekday in the same word. */
  tail?: PartOfDay;
  /** Length of the bare weekday name in a word with an ending ("Montag" in "Montagabend"). */
  bare?: number;
  /** What must follow for the word to be a weekday ("-feira" behind "segunda"): one of these. */
  behind?: (readonly string[])[];
  part?: PartOfDay;
  season?: Season;
  unit?: RelativeUnit;
  plural?: boolean;
  modifier?: number;
  ordinal?: number;
  number?: number;
  decade?: number;
  /** The word alone is a decade ("Neunzigerjahre"). */
  wholeDecade?: boolean;
  /** Phrases that begin with this word: longest first. */
  phrases?: { readonly words: readonly string[]; readonly date: DateValue }[];
  role?: Set<Role>;
}

export type Role =
  | 'monthSign' | 'daySign' | 'yearSign' | 'yearHint' | 'counted' | 'link' | 'ordinalEnding' | 'rangeWord' | 'between' | 'betweenAnd'
  | 'agoBefore' | 'agoAfter' | 'quarter' | 'half' | 'yearWord' | 'century' | 'decadeEnding' | 'decadeWord' | 'clock' | 'clockSign' | 'am' | 'pm' | 'rangeTail' | 'determiner' | 'clockMark' | 'periodWord' | 'decadeBefore' | 'decadeSign' | 'endWord' | 'seasonSign';

export interface Word {
  /** In lower case. */
  readonly text: string;
  readonly capital: boolean;
  readonly meaning: Meaning | undefined;
}

export interface Lexicon {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Words as written -> what they are in a date: a memory. */
  readonly known: Remembered<Word>;
  /** Words as written -> whether a date may hang on them: a memory. */
  readonly anchors: Remembered<boolean>;
  /** Lets through every word of `anchors` that is one. */
  readonly anchor: WordFilter;
  /** Length of the longest word in `meanings`. */
  readonly longest: number;
  readonly names: DateNames;
  readonly words: DateWords;
  readonly signs: DateSigns | undefined;
  readonly partSigns: readonly (readonly string[])[];
  readonly agoBefore: readonly (readonly string[])[];
}

const NO_WORDS: Omit<DateWords, 'capitalNames' | 'dayFirst' | 'monthFirst'> = {
  monthSigns: [], daySigns: [], yearSigns: [], yearHints: [], countedWords: [], links: [], ordinalEndings: [], ordinals: {}, numbers: {}, rangeWords: [],
  between: [], betweenAnd: [], modifiers: {}, units: {}, pluralUnits: [], phrases: {}, seasons: {}, partsOfDay: {}, partSigns: [], quarterWords: [],
  halfWords: [], yearWords: [], centuryWords: [], decades: {}, decadeEndings: [], clockWords: [], clockSigns: [],
};

const lexicons = new Map<Language, Lexicon>();

export function dateLexicon(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = build(language)));
  return lexicon;
}

function build(language: Language): Lexicon {
  const { names, words: table, signs } = dateVocabulary(language);
  const words: DateWords = { ...NO_WORDS, ...table };
  const meanings = new Map<string, Meaning>();
  const at = (word: string): Meaning => {
    let meaning = meanings.get(word);
    if (!meaning) meanings.set(word, (meaning = {}));
    return meaning;
  };
  const role = (list: readonly string[] | undefined, name: Role, anchor = false) => {
    for (const word of list ?? []) {
      const meaning = at(word);
      (meaning.role ??= new Set()).add(name);
      if (anchor) meaning.anchor = true;
    }
  };
  const each = <Value>(table: Readonly<Record<string, Value>> | undefined, set: (meaning: Meaning, value: Value, word: string) => void) => {
    for (const word in table) set(at(word), table[word]!, word);
  };

  const month = (short: boolean) => (meaning: Meaning, value: number) => {
    meaning.month = value;
    meaning.anchor = true;
    if (short && !meaning.shortMonth) meaning.shortMonth = true;
  };
  const weekday = (short: boolean) => (meaning: Meaning, value: number, word: string) => {
    meaning.weekday = value;
    meaning.anchor = true;
    meaning.bare = word.length;
    delete meaning.behind;
    if (short) meaning.shortWeekday = true;
  };
  each(numbered(names.months.abbreviated), month(true));
  each(words.monthAbbreviations, month(true));
  for (const table of [numbered(names.months.wide), words.months ?? {}]) {
    each(table, (meaning, value) => {
      month(false)(meaning, value);
      delete meaning.shortMonth;
    });
    for (const ending of words.nameEndings ?? []) for (const word in table) month(false)(at(word + ending), table[word]!);
  }
  each(numbered(names.weekdays.abbreviated), weekday(true));
  each(words.weekdayAbbreviations, weekday(true));
  for (const table of [numbered(names.weekdays.wide), words.weekdays ?? {}]) {
    each(table, (meaning, value, word) => {
      const tokens = word.match(/[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu)!;
      if (tokens.length > 1) {
        const first = at(tokens[0]!);
        const behind = [...(first.behind ?? []), tokens.slice(1)];
        weekday(false)(first, value, word);
        first.behind = behind;
        return;
      }
      weekday(false)(meaning, value, word);
      delete meaning.shortWeekday;
    });
    for (const word in table) {
      for (const ending of words.nameEndings ?? []) weekday(false)(at(word + ending), table[word]!, word);
      each(words.weekdayTails, (_, tail, text) => {
        for (const ending of ['', ...(words.nameEndings ?? [])]) {
          const meaning = at(word + text + ending);
          weekday(false)(meaning, table[word]!, word);
          meaning.tail = tail;
        }
      });
    }
  }
  for (const word of words.ambiguousMonths ?? []) at(word).ambiguousMonth = true;

  role(words.monthSigns, 'monthSign');
  role(words.seasonSigns, 'seasonSign');
  role(words.daySigns, 'daySign');
  role(words.yearSigns, 'yearSign');
  role(words.yearHints, 'yearHint');
  role(words.determiners, 'determiner');
  role(words.periodWords, 'periodWord');
  role(words.countedWords, 'counted');
  role(words.links, 'link');
  role(words.ordinalEndings, 'ordinalEnding');
  role(words.rangeWords, 'rangeWord');
  role(words.rangeTails, 'rangeTail');
  role(words.between, 'between');
  role(words.betweenAnd, 'betweenAnd');
  role(words.agoBefore?.map((text) => text.split(' ')[0]!), 'agoBefore');
  role(words.agoAfter, 'agoAfter', true);
  role(words.quarterWords, 'quarter', true);
  role(words.halfWords, 'half', true);
  role(words.yearWords, 'yearWord');
  role(words.centuryWords, 'century', true);
  role(words.decadeEndings, 'decadeEnding');
  role(words.decadeWords, 'decadeWord');
  role(words.decadeBefore, 'decadeBefore');
  role(words.decadeSigns, 'decadeSign');
  role(words.endWords, 'endWord');
  role(words.clockWords, 'clock', true);
  role(words.clockSigns, 'clockSign');
  role(words.clockMarks, 'clockMark');
  role(words.am, 'am', true);
  role(words.pm, 'pm', true);

  each(words.ordinals, (m, v) => { m.ordinal = v; });
  each(words.numbers, (m, v) => { m.number = v; });
  each(words.modifiers, (m, v) => { m.modifier = v; });
  each(words.units, (m, v) => { m.unit = v; m.anchor = true; });
  for (const word of words.pluralUnits) at(word).plural = true;
  each(words.seasons, (m, v) => { m.season = v; m.anchor = true; });
  each(words.partsOfDay, (m, v) => { m.part = v; m.anchor = true; });
  each(words.decades, (m, v) => { m.decade = v; m.anchor = true; });
  each(words.wholeDecades, (m, v) => { m.decade = v; m.anchor = true; m.wholeDecade = true; });
  for (const phrase in words.phrases) {
    const parts = phrase.split(' ');
    (at(parts[0]!).phrases ??= []).push({ words: parts, date: words.phrases[phrase]! });
    at(parts[parts.length - 1]!).anchor = true;
  }
  role(countedWords(language).filter((word) => !meanings.has(word)), 'counted');
  for (const meaning of meanings.values()) meaning.phrases?.sort((a, b) => b.words.length - a.words.length);
  const split = (list: readonly string[]) => list.map((text) => text.split(' ')).sort((a, b) => b.length - a.length);
  const longest = Math.max(...[...meanings.keys()].map((word) => word.length));
  const anchor = wordFilter([...meanings].flatMap(([word, meaning]) => (meaning.anchor ? [word] : [])));
  return { meanings, known: new Remembered(), anchors: new Remembered(), anchor, longest, names, words, signs, partSigns: split(words.partSigns), agoBefore: split(words.agoBefore ?? []) };
}

/** Currencies, scales and units that the number tables know: four digits before one are no year. Short words mean too much else. */
function countedWords(language: Language): string[] {
  const tables = numberTables(language.split('-')[0]!.toLowerCase());
  if (!tables) return [];
  const lists = [tables.generated, tables.hand].flatMap((table) => [table.currencies, table.scales, table.units]);
  return lists.flatMap((list) => Object.keys(list ?? {})).filter((word) => word.length >= 4 && !word.includes(' '));
}

/** Name -> number from 1, without the dot of an abbreviation. */
function numbered(forms: NameForms['wide']): Record<string, number> {
  const table: Record<string, number> = {};
  for (const form of forms) form.forEach((name, index) => { table[name.toLowerCase().replace(/\.$/, '')] = index + 1; });
  return table;
}
