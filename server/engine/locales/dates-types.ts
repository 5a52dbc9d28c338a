/** The shape of a language's date vocabulary. All words are lower case unless a comment says otherwise. */
import type { DateValue } from '../types.js';

/** Names by form: the form inside a date first, then the standalone one where it differs. January and Monday first. */
export interface NameForms {
  readonly wide: readonly (readonly string[])[];
  readonly abbreviated: readonly (readonly string[])[];
}

/** From CLDR. */
export interface DateNames {
  readonly months: NameForms;
  readonly weekdays: NameForms;
  /** Order of numeric dates. */
  readonly order: 'dmy' | 'mdy' | 'ymd';
}

export type RelativeUnit = NonNullable<DateValue['relative']>['unit'];
export type PartOfDay = NonNullable<DateValue['partOfDay']>;
export type Season = NonNullable<DateValue['season']>;
type Words<Value> = Readonly<Record<string, Value>>;

/** Written by hand: what CLDR lacks. */
export interface DateWords {
  /** Month and weekday names begin with a capital: a small "may" or "mai" is no month. */
  readonly capitalNames: boolean;
  /** Nouns begin with a capital, so a capital after a bare number shows that it counts something. */
  readonly capitalNouns?: boolean;
  /** Day before month, month before day, or both. */
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
  /** The year comes first ("2022. szeptember 6."). */
  readonly yearFirst?: boolean;
  /** The weekday stands behind the day ("6 Eylül 2022 Salı"). */
  readonly weekdayBehind?: boolean;
  /** A plural ends so: a bare number before such a word counts things. Without it any word behind a bare number may be counted. */
  readonly pluralEnding?: string;
  /** Further forms of month and weekday names: inflections, dialects, newsroom abbreviations. */
  readonly months?: Words<number>;
  readonly monthAbbreviations?: Words<number>;
  readonly weekdays?: Words<number>;
  readonly weekdayAbbreviations?: Words<number>;
  /** Endings a month or weekday name may carry ("Montags"). */
  readonly nameEndings?: readonly string[];
  /** Month names that are other words as well: they need a day, a year or a `monthSigns` word beside them. */
  readonly ambiguousMonths?: readonly string[];
  /** Of these, the ones that are first names: without a sign they are months when no other name stands beside them. */
  readonly nameMonths?: readonly string[];
  /** Words that have a month behind a link ("the end of May"). */
  readonly periodWords?: readonly string[];
  /** Words before a bare month that show it is one ("in", "last", "early"). */
  readonly monthSigns: readonly string[];
  /** More of them before a season ("planned for autumn"). */
  readonly seasonSigns?: readonly string[];
  /** Words before a day and an ambiguous month ("on 3 May"). */
  readonly daySigns: readonly string[];
  /** Of these, what stands before a day whose month is left unsaid ("am 2."). */
  readonly loneDaySigns?: readonly string[];
  /** Words before a bare number that make it a year by themselves ("since", "Jahr"). */
  readonly yearSigns: readonly string[];
  /** Words before a bare number that allow a year ("by", "of", "von"). */
  readonly yearHints: readonly string[];
  /** Articles and their like: a year stands between them and an adjective ("the 2008 results"). */
  readonly determiners?: readonly string[];
  /** Words after a bare number that make it a quantity. */
  readonly countedWords: readonly string[];
  /** Words between the parts of one date ("of", "de", "the"). */
  readonly links: readonly string[];
  /** Endings of a day's number ("th", "er"). */
  readonly ordinalEndings: readonly string[];
  readonly ordinals: Words<number>;
  readonly numbers: Words<number>;
  /** Words that stand between the two ends of a range. */
  readonly rangeWords: readonly string[];
  /** Words that may follow a range word ("bis zum"). */
  readonly rangeTails?: readonly string[];
  /** The word between the ends after a `between` word. */
  readonly between: readonly string[];
  readonly betweenAnd: readonly string[];
  /** "last", "this", "next" before or after a unit, with their offset. */
  readonly modifiers: Words<number>;
  readonly modifierAfter?: boolean;
  /** How the words of a phrase begin that counts from what the text tells before ("the year before", "im Vorjahr"), not from today. */
  readonly toldBefore?: readonly string[];
  /** Of `modifiers`, the ones that with a day mean an end ("the last day"). */
  readonly endWords?: readonly string[];
  readonly units: Words<RelativeUnit>;
  /** Of `units`, the forms that are plural only: "in den letzten Jahren" is no date. */
  readonly pluralUnits: readonly string[];
  /** "ago": before or after number and unit; one word or more before. */
  readonly agoBefore?: readonly string[];
  readonly agoAfter?: readonly string[];
  /** Fixed phrases of one or more words ("gestern", "the day before"). */
  readonly phrases: Words<DateValue>;
  readonly seasons: Words<Season>;
  readonly partsOfDay: Words<PartOfDay>;
  /** Words before a part of the day that stands alone ("am Morgen", "in the evening"), as phrases. */
  readonly partSigns: readonly string[];
  /** Parts of the day that are written behind a weekday in one word ("Montagabend"). */
  readonly weekdayTails?: Words<PartOfDay>;
  readonly quarterWords: readonly string[];
  readonly halfWords: readonly string[];
  /** "half" needs "of" and a year ("first half of 2021"), since it halves other things too. */
  readonly halfNeedsYear?: boolean;
  readonly quarterNeedsYear?: boolean;
  readonly yearWords: readonly string[];
  readonly centuryWords: readonly string[];
  /** Decades in words with their first year. */
  readonly decades: Words<number>;
  /** Of one word, "year" included ("Neunzigerjahre"). */
  readonly wholeDecades?: Words<number>;
  /** Words before a decade in words or in two digits ("the nineties"; "his nineties" are an age). */
  readonly decadeSigns?: readonly string[];
  /** What is glued to a year to make a decade ("s", "er"). */
  readonly decadeEndings: readonly string[];
  /** The ending is hyphened on ("1990-talet"). */
  readonly decadeHyphen?: boolean;
  /** Words before a decade's number ("années 90"). */
  readonly decadeBefore?: readonly string[];
  /** Centuries are counted in Roman numerals, before or behind the word. */
  readonly romanCenturies?: boolean;
  /** A word that may follow a decade ("Jahre") and belongs to it. */
  readonly decadeWords?: readonly string[];
  /** Words after the hour ("Uhr", "h", "o'clock"). */
  readonly clockWords: readonly string[];
  /** Words before a time ("um", "at"). */
  readonly clockSigns: readonly string[];
  /** Words before a time that make any number one ("klo 8", "kl. 14.30"). */
  readonly clockMarks?: readonly string[];
  /** "am" and "pm". */
  readonly am?: readonly string[];
  readonly pm?: readonly string[];
}

/** A language's hand table: what it leaves out is empty. */
export type DateWordTable = Pick<DateWords, 'capitalNames' | 'dayFirst' | 'monthFirst'> & Partial<DateWords>;

/** For languages that mark each number of a date with a sign of its own ("2022年9月6日"). */
export interface DateSigns {
  readonly year: string;
  readonly month: string;
  readonly day: readonly string[];
  readonly hour: readonly string[];
  readonly minute: readonly string[];
  readonly quarter: { readonly before: string; readonly after: readonly string[] };
  readonly decade: string;
  readonly century: string;
  /** Between the ends of a range, dashes apart. */
  readonly until: readonly string[];
  readonly pm: readonly string[];
  readonly am: readonly string[];
  readonly weekdays?: Words<number>;
  readonly phrases: Words<DateValue>;
}

export interface DateVocabulary {
  readonly names: DateNames;
  readonly words: DateWordTable;
  readonly signs?: DateSigns;
}
