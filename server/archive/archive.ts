/** An index of many articles: which of them speak of what a draft speaks of. Backends differ in where they keep it. */

import type { SourceText } from '../readers/read-source.js';

export interface IndexedArticle {
  /** Where it lies, relative to the archive's folder, with `/`. */
  readonly path: string;
  /** Time of its last change in milliseconds, and its length in bytes: as long as both stay, it is not read again. */
  readonly changed: number;
  readonly size: number;
}

export interface ArticleText extends IndexedArticle {
  /** What it is found by; see terms.ts. */
  readonly terms: readonly string[];
  /** For an archive that keeps the texts themselves. */
  readonly source: SourceText;
}

export interface Hit {
  readonly path: string;
  /** Higher is better; comparable within one answer. */
  readonly score: number;
}

export interface Archive {
  /** Absolute path of the folder whose articles are in it; it may be on another machine. */
  readonly folder: string;
  /** Every article that is in it. */
  articles(): Promise<ReadonlyMap<string, IndexedArticle>>;
  /** All of it or nothing, whatever happens meanwhile. An article that is known already is replaced. */
  update(changed: readonly ArticleText[], gone: readonly string[]): Promise<void>;
  /** The articles that hold most of the terms, rare ones weighing more, the best first. */
  find(terms: readonly string[], most: number): Promise<Hit[]>;
  /** What was kept for an article by `keep` since its last change. */
  kept(path: string): Promise<string | undefined>;
  /** Keeps something that was made of an article, at the latest when the archive is closed. Losing it costs time only. */
  keep(path: string, value: string): Promise<void>;
  /** The text of an article, where the archive keeps the texts itself; else they are read from the folder. */
  source?(path: string): Promise<SourceText | undefined>;
  close(): Promise<void>;
}

/** The archive cannot be opened or written. */
export class ArchiveProblem extends Error {
  override readonly name = 'ArchiveProblem';
}
