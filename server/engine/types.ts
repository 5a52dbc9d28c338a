/**
 * The central types of the engine, in the words of fact verification and entity linking.
 * All offsets are UTF-16 code units into `Document.text`; all spans are half-open.
 * All data is readonly: functions go from data to data.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** BCP 47 primary subtag, such as `de` or `en`. */
export type Language = string;

// ── Document ────────────────────────────────────────────────────────────────

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'quote';

/** Where a table cell stands. Rows and columns count from 0; row 0 is the head row. */
export interface CellPosition {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Index (into `Document.blocks`) of the cell that heads this row, unless this is it: the first, or the second where the first is a number. */
  readonly rowHead?: number;
  /** Index (into `Document.blocks`) of the head cell of this column, unless this is it. */
  readonly columnHead?: number;
}

export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1-based number of the block in reading order. */
  readonly paragraph: number;
  /** Heading level, 1 to 6. */
  readonly level?: number;
  readonly cell?: CellPosition;
}

export interface Sentence extends Span {
  /** Index into `Document.blocks`. */
  readonly block: number;
}

/** How a text is marked up. */
export type DocumentFormat = 'markdown' | 'plain' | 'html' | 'latex' | 'rst' | 'asciidoc' | 'typst' | 'org';

/** A part of `Document.text` that is shorter than what stands in the file, filled up with spaces. */
export interface Displaced extends Span {
  /** Offset in the file at which each character of the part begins. */
  readonly origins: readonly number[];
  /** Offset in the file at which each character ends. */
  readonly ends: readonly number[];
}

export interface Document {
  /** As in the file, but escapes (`&amp;`, `\\%`) are resolved in place, at the same length; see `displaced`. */
  readonly text: string;
  /**
   * Same length as `text`, so offsets agree. Markup characters and everything that is no prose
   * (code, URLs, comments) are blanked: markup to spaces, code and URLs to U+FFFC.
   * Recognizers read this, never `text`.
   */
  readonly plain: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Spans that hold no prose: front matter, code, URLs, comments. Sorted, disjoint. */
  readonly masked: readonly Span[];
  readonly format: DocumentFormat;
  /** Sorted, disjoint. Empty in formats without escapes. */
  readonly displaced: readonly Displaced[];
}

// ── Mentions: a span with a normalised value ────────────────────────────────

export type Direction = 'up' | 'down' | 'none';

export type Hedge =
  | 'none'
  | 'about'
  | 'almost'
  | 'more-than'
  | 'less-than'
  | 'at-least'
  | 'at-most'
  /** Vague multiples: the value is one of the named unit ("hundreds of billions" = 1e11). */
  | 'tens-of'
  | 'dozens-of'
  | 'hundreds-of'
  | 'thousands-of'
  | 'several';

/**
 * `unit` is one of
 * - an ISO 4217 code (`USD`, `EUR`, `CHF` …); an unmarked "Dollar" or "$" is `USD`, "pounds"/"£" `GBP`
 * - `percent`, `percentage-point`, `permille`, `basis-point`
 * - a CLDR unit id without its category (`second minute hour day week month year kilometer mile celsius ton …`)
 * - `count`: a bare number or a number of things (see `counted`)
 * - `ordinal` ("the third"), `score` (2:1), `multiple` ("three times", "dreimal so viel", "doubled"),
 *   `age` is `year`.
 */
export interface Quantity {
  readonly low: number;
  /** Equals `low` unless a range was written. */
  readonly high: number;
  readonly unit: string;
  readonly hedge: Hedge;
  /** Step of the last written digit, in the quantity's own unit: 32.5 trillion -> 1e11, 17 -> 1. */
  readonly precision: number;
  /** For `count`: the counted noun as written ("Chips" in "20.000 Chips"). */
  readonly counted?: string;
}

interface MentionBase extends Span {
  /** Index into `Document.sentences`. */
  readonly sentence: number;
}

/** The span is number + scale word + unit, without the hedge. */
export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity';
  readonly quantity: Quantity;
  /** Digits or number words alone, sign included ("-17", "sieben"). For a range: both bounds. */
  readonly number: Span;
  /** The scale word or suffix ("Milliarden", "bn"), where one was written. */
  readonly scale?: Span;
  /** The unit as written ("US-Dollar", "$", "%"). Absent when the unit was taken over from a neighbour or a table head. */
  readonly unit?: Span;
  /** The words that hedge ("mehr als", "almost"). */
  readonly hedge?: Span;
  /** From a sign or a word inside the mention ("minus 7", "-3 %", "plus 2"); verbs are not looked at here. */
  readonly direction: Direction;
  /** True when the number is written in words. */
  readonly spelled: boolean;
  /** What the head of its table column, or a figure beside it, multiplies the written number by ("in millions"). */
  readonly factor?: number;
}

/** Every part is present only when written (or, for `relative`, said). */
export interface DateValue {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** ISO: 1 is Monday, 7 is Sunday; 8 stands for "the weekend". */
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** First year of a decade ("the 1990s" -> 1990) or century (with `span: 100`). */
  readonly decade?: number;
  /** Years the `decade` covers when it is a century. */
  readonly span?: 100;
  /**
   * "last year" -> { unit: 'year', offset: -1 }; "am Vortag" -> { unit: 'day', offset: -1 }. `from` is the year that the text
   * tells before ("2025 … the year before" -> 2025): what is counted in years may be counted from it as well.
   */
  readonly relative?: { readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year'; readonly offset: number; readonly from?: number };
  readonly hour?: number;
  readonly minute?: number;
  readonly partOfDay?: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
  /** The end of a range ("from March to May", "2004-2010"). */
  readonly until?: DateValue;
}

export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly date: DateValue;
  /** The part of the span that carries each written component, for exact fixes. */
  readonly parts: Partial<Record<'year' | 'month' | 'day' | 'weekday' | 'quarter' | 'hour' | 'minute' | 'relative', Span>>;
  /** As `parts`, for `date.until`. */
  readonly untilParts?: DateMention['parts'];
}

export type EntityType = 'person' | 'organization' | 'product' | 'place' | 'index' | 'project' | 'work' | 'event' | 'other';

export interface NameMention extends MentionBase {
  readonly kind: 'name';
  /** Base form: without genitive, inflection or compound tail ("Nvidias" -> "Nvidia", "H800-Chips" -> "H800"). */
  readonly name: string;
  readonly type: EntityType;
  /** 0 to 1: how sure the recognizer is that this is a name at all. */
  readonly confidence: number;
  /** What was cut off behind the base form ("s", "'s", "-Chips"), or ''. */
  readonly tail: string;
}

export interface RoleMention extends MentionBase {
  readonly kind: 'role';
  /** Canonical role id from the locale's role table: `ceo`, `founder`, `president` … */
  readonly role: string;
  /** The person or organisation that holds the role, where the text says so. */
  readonly holder?: Span;
  /** Where the role is held ("OpenAI" in "OpenAI-Chef"). */
  readonly organization?: Span;
}

export interface QuoteMention extends MentionBase {
  readonly kind: 'quote';
  /** The words between the quotation marks. */
  readonly text: string;
  /** Span of the words between the marks. */
  readonly inner: Span;
  /** The name the text attributes the quote to. */
  readonly speaker?: Span;
}

export type Mention = QuantityMention | DateMention | NameMention | RoleMention | QuoteMention;

/** How corrections are written. What is left out is written as the draft writes. */
export interface FixStyle {
  /** Whole numbers: `words` up to twelve and digits above, or `digits` throughout. At the start of a sentence stands what stood there. */
  readonly smallNumbers?: 'digits' | 'words';
  readonly percent?: 'symbol' | 'word';
  readonly currency?: 'symbol' | 'code' | 'word';
  /** Between thousands: the language's own mark, a narrow no-break space from five digits on, or nothing. */
  readonly thousands?: 'mark' | 'space' | 'none';
}

// ── The fact base ───────────────────────────────────────────────────────────

export type Status = 'derived' | 'reviewed' | 'rejected';

/** A locator: the text is read from the source when it is shown. Offsets into the whole source text. */
export interface Evidence extends Span {
  readonly source: string;
  /** 1-based. */
  readonly paragraph: number;
}

export interface Source {
  readonly id: string;
  /** Relative to the fact base file, or absolute. */
  readonly uri: string;
  readonly title: string;
  readonly language: Language;
  /** ISO 8601 date, where known. */
  readonly published?: string;
  /** Of the text in UTF-8, lower-case hex. */
  readonly sha256: string;
  /** UTF-16 length of the text. */
  readonly length: number;
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How the source describes it ("führender Hersteller von Computerchips"). */
  readonly descriptors: readonly string[];
  readonly status: Status;
  /** Where it is named, first mention first. */
  readonly evidence: readonly Evidence[];
}

interface FactBaseRow {
  readonly id: string;
  readonly status: Status;
  /** Entity id, or '' where the source names none. */
  readonly subject: string;
  /** What happened or is measured: concept ids joined by a blank ("fall price"), or ''. */
  readonly attribute: string;
  readonly direction: Direction;
  /** Date as the source says it, where the clause has one. */
  readonly time?: DateValue;
  readonly evidence: readonly Evidence[];
  /** Stems of the words around it, to tell facts of one subject apart. */
  readonly context?: readonly string[];
  /** A person's note. Kept by every new derivation. */
  readonly note?: string;
}

export interface QuantityFact extends FactBaseRow {
  readonly kind: 'quantity';
  readonly quantity: Quantity;
  /** Those of `context` that go with this figure, where its sentence has another of its unit. */
  readonly beside?: readonly string[];
}
export interface DateFact extends FactBaseRow { readonly kind: 'date'; readonly date: DateValue }
export interface RoleFact extends FactBaseRow { readonly kind: 'role'; readonly role: string; readonly organization: string }
export interface QuoteFact extends FactBaseRow { readonly kind: 'quote'; readonly quote: string }
/** Something happened or is so, with no figure ("most other markets rose"). */
export interface StatementFact extends FactBaseRow { readonly kind: 'statement' }

export type Fact = QuantityFact | DateFact | RoleFact | QuoteFact | StatementFact;

export interface Conflict {
  readonly id: string;
  /** The ids of the facts that contradict each other, two or more. */
  readonly facts: readonly string[];
  readonly note?: string;
}

/** One sentence of a source: what it speaks of, as sorted stems, not its text. */
export interface Passage extends Evidence {
  readonly id: string;
  readonly terms: readonly string[];
  /** The stems before and behind each name of it: "sank ferry | calder | sandba near". */
  readonly slots?: readonly string[];
}

export interface FactBase {
  readonly $schema?: string;
  readonly version: 1;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  readonly passages: readonly Passage[];
}

// ── Findings ────────────────────────────────────────────────────────────────

export const CODES = [
  'number-mismatch', 'scale-mismatch', 'unit-mismatch', 'direction-mismatch', 'date-mismatch',
  'name-misspelled', 'entity-mismatch', 'role-mismatch', 'quote-altered', 'quote-misattributed',
  'hedge-lost', 'source-conflict', 'stale-fact', 'not-in-source',
] as const;
export type Code = (typeof CODES)[number];

export type Verdict = 'supported' | 'refuted' | 'unverified';
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Finding extends Span {
  readonly code: Code;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** One line, value first: "17 percent in the source, 15 here". */
  readonly message: string;
  /** Texts that may replace [start, end), best first. One only when there is a single safe text. */
  readonly replacements: readonly string[];
  /** Ids of the facts (or entities) that the verdict rests on, best first. */
  readonly facts: readonly string[];
}

/** A checkable mention that agrees with the sources: for hovers, reports, coverage. */
export interface Support extends Span {
  readonly verdict: 'supported';
  readonly facts: readonly string[];
  /** Why something unusual was accepted ("derived: 100 + 7", "rounded from 5.6"), or ''. */
  readonly reason: string;
}
