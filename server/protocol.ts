/** What client and server say to each other beyond the protocol. */
import type { Severity } from './engine/types.js';

export const STATUS = 'stet/status';
export const DERIVE = 'stet/derive';
export const FIND_FACTS = 'stet/findFacts';

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
}

export interface DeriveResult {
  readonly path: string;
  readonly facts: number;
  readonly entities: number;
  readonly conflicts: number;
}

/** Settings of section `stet`. */
export interface Settings {
  readonly enable: boolean;
  readonly run: 'onType' | 'onSave' | 'manual';
  /** Code -> severity, or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly maxNumberOfProblems: number;
}

export const DEFAULT_SETTINGS: Settings = { enable: true, run: 'onType', rules: {}, maxNumberOfProblems: 200 };
