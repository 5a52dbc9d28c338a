/** The fact bases of the workspace: loaded once, watched, the last good version kept while a file is broken. */
import { dirname } from 'node:path';
import { combine } from '../engine/facts/combine.js';
import { readFrontMatter } from '../engine/document/front-matter.js';
import { parseFactBase, type FactBaseProblem } from '../engine/facts/validate.js';
import type { FactBase } from '../engine/types.js';
import { findFactBases } from '../readers/find-facts.js';
import { sourcePath } from '../readers/load-facts.js';
import { readTextFile, reasonOf } from '../readers/read-file.js';

export interface LoadedBase {
  readonly path: string;
  /** Sources with absolute paths. Undefined while no good version was ever read. */
  readonly base?: FactBase;
  readonly problems: readonly FactBaseProblem[];
  /** Why the file could not be read at all. */
  readonly unreadable?: string;
}

/** A fact base that could be read. */
export interface LoadedPart {
  readonly path: string;
  readonly base: FactBase;
}

export interface FactsOfDraft {
  readonly paths: readonly string[];
  /** What `base` is made of, in its order. */
  readonly parts: readonly LoadedPart[];
  readonly base?: FactBase;
  readonly problem?: string;
}

/** How long the places of facts are taken for known where the editor does not watch the files. Milliseconds. */
const UNWATCHED = 1000;
const MOST_PLACES = 1000;

export class FactStore {
  private readonly loaded = new Map<string, Promise<LoadedBase>>();
  private readonly lastGood = new Map<string, FactBase>();
  /** Where the facts of a draft are, by the draft's folder and front matter; looked for anew when a file comes or goes. */
  private readonly places = new Map<string, Promise<string[]>>();
  private readonly combined = new Map<string, { parts: readonly FactBase[]; base: FactBase }>();

  /** `openText` gives the text of a file that is open in the editor, which counts before the one on disk. */
  constructor(
    private readonly openText: (path: string) => string | undefined,
    private readonly watched: () => boolean,
  ) {}

  forget(path: string): void {
    this.loaded.delete(path);
    this.forgetPlaces();
  }

  forgetPlaces(): void {
    this.places.clear();
  }

  private find(path: string, text: string, root: string): Promise<string[]> {
    const key = [dirname(path), root, text.slice(0, readFrontMatter(text).end)].join('\n');
    let found = this.places.get(key);
    if (!found) {
      // Nobody tells of changes: they are looked for from time to time.
      if (!this.watched()) setTimeout(() => this.places.delete(key), UNWATCHED).unref();
      if (this.places.size >= MOST_PLACES) this.places.clear();
      this.places.set(key, (found = findFactBases(path, text, root)));
    }
    return found;
  }

  load(path: string): Promise<LoadedBase> {
    let base = this.loaded.get(path);
    if (!base) this.loaded.set(path, (base = this.read(path)));
    return base;
  }

  /** Never throws: what is wrong is said in `problem`. */
  async forDraft(path: string, text: string, root: string): Promise<FactsOfDraft> {
    let paths: string[];
    try {
      paths = await this.find(path, text, root);
    } catch (error) {
      return { paths: [], parts: [], problem: reasonOf(error) };
    }
    if (!paths.length) return { paths, parts: [], problem: 'no fact base: derive one from the article, or name one in the front matter (facts: NAME.facts.json)' };
    const loaded = await Promise.all(paths.map((p) => this.load(p)));
    const broken = loaded.find((l) => l.unreadable ?? l.problems.length);
    const problem = broken && `${broken.path}: ${broken.unreadable ?? broken.problems[0]!.message}`;
    const parts = loaded.flatMap(({ path, base }) => (base ? [{ path, base }] : []));
    return { paths, parts, ...(parts.length ? { base: this.combine(paths, parts.map((p) => p.base)) } : {}), ...(problem ? { problem } : {}) };
  }

  /** One object for one set of bases, so that its index is built once. */
  private combine(paths: readonly string[], parts: readonly FactBase[]): FactBase {
    if (parts.length === 1) return parts[0]!;
    const key = paths.join('\n');
    const known = this.combined.get(key);
    if (known && known.parts.length === parts.length && known.parts.every((p, i) => p === parts[i])) return known.base;
    const base = combine(parts);
    this.combined.set(key, { parts, base });
    return base;
  }

  private async read(path: string): Promise<LoadedBase> {
    let text: string;
    try {
      text = this.openText(path) ?? (await readTextFile(path));
    } catch (error) {
      const good = this.lastGood.get(path);
      return { path, ...(good ? { base: good } : {}), problems: [], unreadable: reasonOf(error) };
    }
    const result = parseFactBase(text);
    if ('base' in result) {
      const base = { ...result.base, sources: result.base.sources.map((s) => ({ ...s, uri: sourcePath(path, s.uri) })) };
      this.lastGood.set(path, base);
      return { path, base, problems: [] };
    }
    const good = this.lastGood.get(path);
    return { path, ...(good ? { base: good } : {}), problems: result.errors };
  }
}
