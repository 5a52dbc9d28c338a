/** What client and server say to each other beyond the protocol. */
import type { Position, Range } from 'vscode-languageserver-types';
import type { Code, Fact, Severity, Status as FactStatus } from './engine/types.js';

export const STATUS = 'stet/status';
export const DERIVE = 'stet/derive';
export const FIND_FACTS = 'stet/findFacts';
export const FACTS = 'stet/facts';
export const LOCATE = 'stet/locate';
export const FIND_PASSAGES = 'stet/findPassages';
/** Sent by the editor when the cursor moves without an edit. */
export const CURSOR = 'stet/cursor';
export const COVERAGE = 'stet/coverage';
export const REPORT = 'stet/report';
export const EXPLAIN = 'stet/explain';
/** Sent by the editor: no draft is checked until it says otherwise. */
export const PAUSE = 'stet/pause';
/** Sent to an editor that can show changes of a fact base and write them when a person wants them. */
export const CONFIRM_CHANGES = 'stet/confirmChanges';
/** Sent by the editor when the workspace has become a trusted one. */
export const TRUSTED = 'stet/trusted';
/** Asked by the server in a browser, which has no files of its own. */
export const READ_FILE = 'stet/readFile';
export const WRITE_FILE = 'stet/writeFile';
export const FIND_FILES = 'stet/findFiles';

/** Sent after every check of a draft. */
export interface Status {
  readonly uri: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Mentions that agree with the facts. */
  readonly supported: number;
  /** Paths of the fact bases the draft is checked against. */
  readonly factBases: readonly string[];
  /** Why there are none, or what is wrong with one. */
  readonly problem?: string;
}

/** Derives the facts of an article file; writes them beside it, keeping human edits. */
export interface DeriveParams {
  readonly uri: string;
  /** Path to write to; `NAME.facts.json` beside the article when absent. */
  readonly target?: string;
  /** Only says what would change; nothing is written. */
  readonly preview?: boolean;
}

export interface DeriveResult {
  readonly path: string;
  readonly uri: string;
  readonly facts: number;
  readonly entities: number;
  readonly conflicts: number;
  /** Ids of facts, where there was a fact base before. */
  readonly changes?: DeriveChanges;
  /** The person is asked first: nothing is written yet. */
  readonly asked?: boolean;
  /** Texts of the fact base file, to be compared. */
  readonly preview?: { readonly before: string; readonly after: string };
}

export interface DeriveChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** As a person left them. */
  readonly kept: readonly string[];
  /** A person had confirmed another value than the source has now: both stand. */
  readonly disputed: readonly { readonly kept: string; readonly found: string }[];
  /** Kept, though their passage is gone from the source. */
  readonly lost: readonly string[];
}

/** The facts that a draft is checked against, with what the draft does with each; all of the workspace when there is no `uri`. */
export interface FactsParams {
  readonly uri?: string;
}

export interface FactsResult {
  readonly facts: readonly FactRow[];
}

/** What a draft does with a fact: tells it, tells it otherwise, leaves it out. `unknown` where no draft was asked about. */
export type Use = 'used' | 'changed' | 'unused' | 'unknown';

export interface FactRow {
  /** As in its fact base. */
  readonly id: string;
  /** URI of the fact base. */
  readonly factBase: string;
  /** Name of the entity it is about, or ''. */
  readonly subject: string;
  readonly kind: Fact['kind'];
  readonly status: FactStatus;
  /** The source has changed since the fact was derived. */
  readonly stale: boolean;
  /** The source contradicts it elsewhere. */
  readonly conflict: boolean;
  readonly use: Use;
  /** In the draft's language where the value can be written, else as the source has it. */
  readonly value: string;
  /** Where the source says it. The first is the best. */
  readonly passages: readonly PassagePlace[];
}

/** What of the facts a draft of the workspace tells, open or not. */
export interface CoverageParams {
  readonly uri: string;
}

export interface CoverageResult {
  /** All facts that the draft could tell, in the order of their fact bases. */
  readonly facts: readonly FactUse[];
  /** Counts of mentions, not of facts. */
  readonly verified: number;
  readonly differing: number;
  readonly unverified: number;
}

export interface FactUse {
  /** URI of the fact base. */
  readonly factBase: string;
  readonly id: string;
  readonly use: Use;
  /** Where the draft tells it. */
  readonly ranges: readonly Range[];
}

export interface PassagePlace {
  readonly uri: string;
  /** Title of the source. */
  readonly title: string;
  /** The words themselves. */
  readonly range: Range;
  /** The sentence or so around them, in one line. */
  readonly text: string;
}

/** The passages of the sources behind a place in a draft: what the mention there, or the nearest one of its line, rests on. */
export interface LocateParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export interface LocateResult {
  readonly passages: readonly PassagePlace[];
}

/** The passages of the archive's articles that speak of what is selected in a draft, or of the sentence at the cursor. */
export interface FindPassagesParams {
  readonly uri: string;
  readonly range: Range;
}

export interface FindPassagesResult {
  /** What was looked for. */
  readonly sentence: string;
  /** The best first. A place of an article without text positions (a PDF) is its beginning. */
  readonly passages: readonly PassagePlace[];
  /** Why there is no answer. */
  readonly problem?: 'no-archive' | string;
}

/** The report of a draft as a page of HTML. */
export interface ReportParams {
  readonly uri: string;
  /** Of the reader. */
  readonly language: string;
  /** Letters and digits: what allows the page its style. */
  readonly nonce: string;
  /** A command of the editor that is given a URI and a range: the page's links call it. */
  readonly showPlace?: string;
}

export interface ReportResult {
  /** Absent where the draft is not checked. */
  readonly html?: string;
}

export interface ReadFileParams {
  readonly uri: string;
}

export interface ReadFileResult {
  /** Absent where there is no such file. */
  readonly bytes?: ArrayLike<number>;
}

export interface WriteFileParams {
  readonly uri: string;
  readonly text: string;
}

/** Answered by the URIs of the files below `folder` that match a glob. */
export interface FindFilesParams {
  readonly folder: string;
  readonly pattern: string;
}

export interface CursorParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** What the client can do beyond the protocol, as `initializationOptions`. */
export interface ClientOptions {
  /** False: nothing outside the workspace's folders is read, and no fact base is written. Absent: trusted. */
  readonly trusted?: boolean;
  /** Has the command `stet.showPlaces` (URI, position, locations), which shows them beside the place. */
  readonly showsPlaces?: boolean;
  /** Has the command `stet.silence` (`SilenceParams`), which asks where and why. */
  readonly asksReasons?: boolean;
  /** Shows what a flag says above the hover of its place, so that the hover need not. */
  readonly showsFlags?: boolean;
  /** Has the command `stet.saveFacts` (URI of a fact base), which saves what a quick fix has changed in it. */
  readonly savesFacts?: boolean;
  /** Hears `CONFIRM_CHANGES`. */
  readonly confirmsChanges?: boolean;
  /** Has the command `stet.explain` (`ExplainParams`), which may stand in a hover. */
  readonly explains?: boolean;
}

/** A comment that silences a rule: the reason goes between its two ends. */
export interface SilencePlace {
  readonly where: 'line' | 'file';
  readonly position: Position;
  readonly before: string;
  readonly behind: string;
}

export interface SilenceParams {
  readonly uri: string;
  readonly code: Code;
  /** None where the format has no comments. */
  readonly places: readonly SilencePlace[];
}

export interface PauseParams {
  readonly paused: boolean;
}

export interface ConfirmChangesParams {
  /** Of the fact base. */
  readonly uri: string;
  /** Its text. */
  readonly before: string;
  readonly after: string;
  /** How many facts. */
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly kept: number;
  /** Contradictions that are new. */
  readonly disputed: number;
}

/** Why a place of a draft is judged as it is. */
export interface ExplainParams {
  readonly uri: string;
  readonly position: Position;
}

export interface ExplainResult {
  /** The words of the draft, and lines of text about them. Absent where nothing that could be checked stands there. */
  readonly explanation?: { readonly words: string; readonly text: string };
}

/** Settings of section `stet`. */
export interface Settings {
  readonly enable: boolean;
  /** The editor's names of the languages that drafts are written in; undefined: whatever it sends. */
  readonly languages?: readonly string[];
  readonly run: 'onType' | 'onSave' | 'manual';
  /** Code -> severity, or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Of corrections: matter -> choice, `draft` for the draft's own way. */
  readonly style: Readonly<Record<string, string>>;
  readonly maxNumberOfProblems: number;
  /** Marks behind what agrees with the facts. */
  readonly inlayHints: boolean;
  /** Counts above headings and in sources. */
  readonly codeLens: boolean;
  /** What `stet index` has indexed: a folder, from the draft's workspace folder on, or the address of a database. */
  readonly archive?: string;
}

export const DEFAULT_SETTINGS: Settings = { enable: true, run: 'onType', rules: {}, style: {}, maxNumberOfProblems: 200, inlayHints: false, codeLens: true };

/** The command that checks all drafts of the workspace. */
export const CHECK_ALL = 'stet.checkAll';

export interface CheckAllResult {
  readonly drafts: number;
  readonly errors: number;
  readonly warnings: number;
  /** Stopped before the end. */
  readonly stopped: boolean;
}
