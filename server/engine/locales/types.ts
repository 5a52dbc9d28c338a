/** The vocabulary a language gives the recognizers: data only. Keys are lower-case unless said otherwise. */
import type { DateVocabulary } from './dates-types.js';

/** The part that CLDR knows, written by scripts/generate-locales.mjs and unpacked. */
export interface GeneratedNumbers {
  /** The decimal separator; the other of "." and "," groups. */
  readonly decimal: '.' | ',';
  /** Cardinals of one or more words, below 1000, that do not follow from smaller ones beside each other: "seven", "treinta y uno", "doscientos". */
  readonly words: Readonly<Record<string, number>>;
  /** Ordinals that do not follow from a cardinal: "third" -> 3. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Scale words and abbreviations, without a final dot: "billion" -> 1e9, "mrd" -> 1e9. */
  readonly scales: Readonly<Record<string, number>>;
  /** Currency names of one or more words -> ISO 4217 code. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Currency signs, case kept -> ISO 4217 code. */
  readonly signs: Readonly<Record<string, string>>;
  /** Unit names of one or more words -> CLDR unit id without its category. */
  readonly units: Readonly<Record<string, string>>;
  /** Units of one letter, case kept: read only right behind digits. */
  readonly symbols: Readonly<Record<string, string>>;
  /** Scale letters, case kept: read only right behind digits. */
  readonly suffixes: Readonly<Record<string, number>>;
  /** Month names and their abbreviations without dot -> 1 to 12: a number beside one is a date. */
  readonly months: Readonly<Record<string, number>>;
}

/** The same as scripts/pack.mjs writes it. */
export interface PackedNumbers {
  readonly decimal: '.' | ',';
  readonly words: string;
  readonly ordinals: string;
  readonly scales: string;
  readonly currencies: string;
  readonly units: string;
  readonly months: string;
  readonly signs: Readonly<Record<string, string>>;
  readonly symbols: Readonly<Record<string, string>>;
  readonly suffixes: Readonly<Record<string, number>>;
}

/** All tables of one language, as they are stored. */
export interface LanguageTables {
  readonly numbers: HandNumbers;
  readonly packed: PackedNumbers;
  readonly dates: DateVocabulary;
}

export type HedgeWord = 'about' | 'almost' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

/** The part written by hand: what CLDR lacks. */
export interface HandNumbers {
  readonly words?: Readonly<Record<string, number>>;
  readonly ordinals?: Readonly<Record<string, number>>;
  readonly scales?: Readonly<Record<string, number>>;
  readonly currencies?: Readonly<Record<string, string>>;
  readonly signs?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
  /** Units written before the number: "yüzde" -> percent. */
  readonly prefixUnits?: Readonly<Record<string, string>>;
  /** Units that are read only directly behind digits, case kept: "m", "h", "k". */
  readonly symbols?: Readonly<Record<string, string>>;
  /** Scale letters that are read only glued to digits, case kept: "m" -> 1e6 in "5m". */
  readonly suffixes?: Readonly<Record<string, number>>;
  /** Number characters, where they are written without spaces: "三" -> 3, "十" -> 10. */
  readonly characters?: Readonly<Record<string, number>>;
  /** Characters before a number that make it an ordinal: "第". */
  readonly ordinalPrefixes?: readonly string[];
  /** Number words are written together ("siebenundzwanzig"). */
  readonly glued?: boolean;
  /** Words that join number words: "und", "and". */
  readonly joiners?: readonly string[];
  /** Endings that make an ordinal of a cardinal: "te", "sten". */
  readonly ordinalEndings?: readonly string[];
  /** Endings behind digits that make an ordinal: "st", "nd". A "." is one where `ordinalDot` is set. */
  readonly ordinalSuffixes?: readonly string[];
  /** The suffix follows the last digit: `ordinalSuffixes[1]` for 1, 21, 31; the first for digits without one and for 10 to 19. */
  readonly ordinalSuffixByDigit?: boolean;
  /** 'in-sentences': such a dot ends no sentence, but what it stands behind is read as a plain number. */
  readonly ordinalDot?: true | 'in-sentences';
  /** Number characters are words of their own as well, and are read only before a unit. */
  readonly charactersNeedUnit?: boolean;
  /** A half or a quarter is a fraction only before one of `of` ("a quarter of"), since it is a coin and a time too. */
  readonly halfNeedsOf?: boolean;
  /** Month names that CLDR files under another region: "Jänner". */
  readonly months?: Readonly<Record<string, number>>;
  /** Words between two numbers of which the second's unit serves both: "1,6 statt 1,3 Prozent". */
  readonly listWords?: readonly string[];
  /** "a", "eine": one when a scale word, a dozen or a fraction follows; never a number alone. */
  readonly articles: readonly string[];
  /** Articles that are the number one as well, before a unit: "one year" (German has none: "ein Jahr" is no figure). */
  readonly ones?: readonly string[];
  /** "half", "halbe": 0.5 before a scale word or unit. */
  readonly halves?: Readonly<Record<string, number>>;
  /** Numbers with a fraction in them: "anderthalb" -> 1.5. */
  readonly mixed?: Readonly<Record<string, number>>;
  /** Denominators: "fifth" -> 5, "drittel" -> 3. */
  readonly denominators?: Readonly<Record<string, number>>;
  /** Shares named by a noun, read before `shareOf`: "Hälfte" -> 0.5. */
  readonly shares?: Readonly<Record<string, number>>;
  /** Words that a share or a fraction in digits stands before: "of", "der". */
  readonly shareOf?: readonly string[];
  /** "one in five": the word between. */
  readonly ratioWords?: readonly string[];
  /** "and a half" behind a number -> 0.5. */
  readonly additions?: Readonly<Record<string, number>>;
  /** Collective numbers: "dozen" -> 12. */
  readonly collectives?: Readonly<Record<string, number>>;
  /** Words between a number and its scale word or unit that say nothing: "de" in "25 de kilometri". */
  readonly unitLinks?: readonly string[];
  /** Vague multiples before a scale word or noun -> [value, hedge]. */
  readonly vague?: Readonly<Record<string, readonly [number, 'tens-of' | 'dozens-of' | 'hundreds-of' | 'thousands-of' | 'several']>>;
  /** Words between a vague multiple and what it multiplies: "of", "von". */
  readonly of?: readonly string[];
  /** Hedges of one or more words, before the number. */
  readonly hedges: Readonly<Record<string, HedgeWord>>;
  /** Hedges behind the number: "or more". */
  readonly hedgesAfter?: Readonly<Record<string, HedgeWord>>;
  readonly signWords?: Readonly<Record<string, 'up' | 'down'>>;
  /** Words that join the ends of a range, and those that open one ("between"). */
  readonly rangeWords: readonly string[];
  readonly rangeOpeners?: readonly string[];
  /** "and" after a range opener, and in lists. */
  readonly and: readonly string[];
  readonly or: readonly string[];
  /** "from 5 to 7", "von 5 auf 7": the words that open and join a change from one value to another. */
  readonly changeOpeners?: readonly string[];
  readonly changeWords?: readonly string[];
  /** Words that join a score beside ":" and "-": "zu". */
  readonly scoreJoins?: readonly string[];
  /** Words for a multiple: "twice" -> 2, "halved" -> 0.5. */
  readonly multiples?: Readonly<Record<string, number>>;
  /** Multiples only before a function word: "double the", but not "double bass". */
  readonly looseMultiples?: readonly string[];
  /** Words before a number that make it a multiple: "factor of". */
  readonly factorWords?: readonly string[];
  /** Words behind a number that make it a multiple: "times". */
  readonly times?: readonly string[];
  /** Endings of compounds with a number word or digits in front -> unit: "jährig" -> year. Inflected by `inflections`. */
  readonly compoundEndings?: Readonly<Record<string, string>>;
  readonly inflections?: readonly string[];
  /** Words before a number that make it a label: "page", "Nr", "Artikel". */
  readonly labels: readonly string[];
  /** Words before a bare number that make it an age: "aged". */
  readonly ageWords?: readonly string[];
  /** Whose age stands behind "of": "a woman of 84". */
  readonly agedNouns?: readonly string[];
  /** Two words behind which the same is told of another time, in a bare figure: "up from". */
  readonly comparisons?: readonly (readonly [string, string])[];
  /** Words before a number that make it a rank: "Platz". */
  readonly rankWords?: readonly string[];
  /** And words before two of them ("places 1 to 5"); before one, they may mean something else. */
  readonly rankRangeWords?: readonly string[];
  /** Phrases with a number word that say no number: "one day", "third party". */
  readonly idioms?: readonly string[];
  /** Street words: a number before a name and one of them is an address. */
  readonly streets?: readonly string[];
  /** Hedges that are prepositions as well: ignored before a small spelled number alone. */
  readonly looseHedges?: readonly string[];
  /** Nouns, and ends of compounds, behind which a loose hedge is a preposition: "die Fahrt über 3 Kilometer". */
  readonly extents?: readonly string[];
  /** "January 27": the day may stand behind the month. */
  readonly monthFirst?: boolean;
  /** Nouns beside which a glued "m" means metres, not millions. */
  readonly lengthNouns?: readonly string[];
  /** Words that make "a third" a fraction where no "of" follows. */
  readonly fractionBefore?: readonly string[];
  readonly fractionAfter?: readonly string[];
  /** Scale words that say one of their kind without a number: "tausend Menschen", "milion osób". */
  readonly bareScales?: 'thousand' | 'all';
  /** Words behind a number that make it a time of day or a date: "Uhr", "pm". */
  readonly clock?: readonly string[];
  /** Words behind a number that make it a year of an era: "AD", "v. Chr". */
  readonly eraWords?: readonly string[];
  /** Words behind a year that make it a date: "roku", "年". */
  readonly yearWords?: readonly string[];
  /** Words behind an ordinal that make it a date: "Quartal", "century". */
  readonly calendar?: readonly string[];
  /** Words before "3-1" that make it a score. */
  readonly scoreWords?: readonly string[];
  /** Words right before "21:20" that make it a score, and no time of the day. */
  readonly scoreBefore?: readonly string[];
  /** Function words: never the counted noun, and no name before a number. */
  readonly stops: readonly string[];
  /** How the counted noun is found: the next capitalised word, the next plural, or the next word that is no stop. */
  readonly counted: 'capitalised' | 'plural' | 'next';
  /** Plurals that do not end in s, for `counted: 'plural'`. */
  readonly plurals?: readonly string[];
  /** Words between a denominator and the numerator behind it: "三分之二". */
  readonly overWords?: readonly string[];
  /** "deux Français sur trois": what is counted stands before the word of the ratio. */
  readonly ratioBehindNoun?: boolean;
  /** Lengths of races in metres: "the 400m". */
  readonly races?: readonly number[];
}
