/** What every language feature works with: the documents, their checks, the fact bases. The features know nothing of one another. */
import type { ClientCapabilities, Connection, ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckResult } from '../engine/index.js';
import type { FactBase, Span } from '../engine/types.js';
import type { ClientOptions, Settings } from '../protocol.js';
import type { SourceTexts } from './evidence.js';
import type { FactStore, LoadedPart } from './fact-store.js';
import type { Reach } from './reach.js';
import type { Slices } from './slices.js';
import type { Texts } from './texts.js';
import type { WorkspaceDrafts } from './workspace-drafts.js';

/** A draft with what was found in it. */
export interface Checked {
  readonly version: number;
  readonly result: CheckResult;
  /** All facts of the draft; the ids are those of `bases`, prefixed where there are several. */
  readonly base: FactBase;
  /** The fact bases that `base` is made of, in its order. */
  readonly bases: readonly LoadedPart[];
  /** Paths of all fact bases that the draft names, those that cannot be read included. */
  readonly factBases: readonly string[];
  /** What the config says of the draft's language, where the draft itself says nothing. */
  readonly language?: string;
  /** Comments that silence nothing. */
  readonly unused: readonly Span[];
  readonly problem?: string;
}

/** The text of an open document; or files, facts, settings or folders, on which every draft depends. */
export type Change = 'text' | 'facts';

export interface Desk {
  readonly connection: Connection;
  /** Those open in the editor. */
  readonly documents: TextDocuments<TextDocument>;
  readonly store: FactStore;
  readonly sources: SourceTexts;
  readonly slices: Slices;
  readonly drafts: WorkspaceDrafts;
  readonly reach: Reach;
  /** What the editor can do. */
  readonly client: ClientCapabilities;
  /** Paths of the workspace's folders. */
  folders(): readonly string[];
  options(): ClientOptions;
  /** In the language of whoever sits before the editor. */
  texts(): Texts;
  /** Whether fact bases of the workspace may be written. */
  trusted(): boolean;
  /** The workspace folder that a path lies in, or the path's own folder. */
  rootOf(path: string): string;
  settingsFor(uri: string): Promise<Settings>;
  /** Undefined for what is no draft, and where Stet is switched off. */
  examined(document: TextDocument): Promise<Checked | undefined>;
  /** As `examined`, for a request that somebody waits for: undefined as well while a long draft is still being checked. */
  examinedSoon(document: TextDocument): Promise<Checked | undefined>;
  /** Facts, sources or settings have changed. */
  recheckAll(): void;
  /** Asks the editor to show anew what it shows of a document, or of all that are open, though no text has changed. */
  showAgain(document?: TextDocument): void;
  onChanged(react: (what: Change) => void): void;
  /** A command of the server, by its name in `executeCommandProvider`. Arguments are whatever the editor sends. */
  onCommand(name: string, run: (args: readonly unknown[]) => unknown): void;
  /** Logs what goes wrong: one request that fails must not end the server. */
  guard<T>(what: string, fallback: T, run: () => Promise<T> | T): Promise<T>;
}

/** A language feature: what it tells the editor that it can do, and how it does it. */
export interface Feature {
  capabilities?(client: ClientCapabilities): ServerCapabilities;
  register(desk: Desk): void;
}
