/** The fact bases of the workspace: loaded once, watched, the last good version kept while a file is broken. */
import { dirname } from 'node:path';
import { combine } from '../engine/facts/combine.js';
import { readFrontMatter } from '../engine/document/front-matter.js';
import { parseFactBase, type FactBaseProblem } from '../engine/facts/validate.js';
import type { FactBase } from '../engine/types.js';
import { configOf, namesLanguage, type DraftConfig, type RuleSettings } from '../readers/config.js';
import type { StyleSettings } from '../readers/fix-style.js';
import { factBasesFor, factBasesIn } from '../readers/find-facts.js';
import { sourcePath } from '../readers/load-facts.js';
import { FileProblem, readTextFile, reasonOf } from '../readers/read-file.js';
import { OUT_OF_REACH, type Reach } from './reach.js';

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
  /** What the configs around the draft say of severities. */
  readonly rules: RuleSettings;
  /** And of corrections. */
  readonly style: StyleSettings;
  /** The language that they name. */
  readonly language?: string;
  /** They say that it is not to be checked. */
  readonly ignored: boolean;
  /** What `base` is made of, in its order. */
  readonly parts: readonly LoadedPart[];
  readonly base?: FactBase;
  readonly problem?: string;
}

type Place = Pick<FactsOfDraft, 'paths' | 'rules' | 'style' | 'language' | 'ignored'>;

/** How long the places of facts are taken for known where the editor does not watch the files. Milliseconds. */
const UNWATCHED = 1000;
const MOST_PLACES = 1000;

export class FactStore {
  private readonly loaded = new Map<string, Promise<LoadedBase>>();
  private readonly lastGood = new Map<string, FactBase>();
  /** Where the facts of a draft are, by the draft's folder, front matter and config; looked for anew when a file comes or goes. */
  private readonly places = new Map<string, Promise<string[]>>();
  private readonly searches = new Map<string, Promise<string[]>>();
  private readonly configs = new Map<string, Promise<DraftConfig>>();
  private readonly combined = new Map<string, { parts: readonly FactBase[]; base: FactBase }>();

  /** `openText` gives the text of a file that is open in the editor, which counts before the one on disk. */
  constructor(
    private readonly openText: (path: string) => string | undefined,
    private readonly watched: () => boolean,
    private readonly reach: Reach,
  ) {}

  forgetAll(): void {
    this.loaded.clear();
    this.forgetPlaces();
  }

  forget(path: string): void {
    this.loaded.delete(path);
    this.forgetPlaces();
  }

  forgetPlaces(): void {
    this.places.clear();
    this.searches.clear();
    this.configs.clear();
  }

  private async find(path: string, text: string, root: string): Promise<Place> {
    const config = await this.config(path, root);
    const { rules, style, ignored } = config;
    const language = config.language !== undefined && !namesLanguage(text) ? { language: config.language } : {};
    if (ignored) return { paths: [], rules, style, ignored, ...language };
    for (const named of config.facts ?? []) if (!(await this.reach.holds(named))) throw new FileProblem(named, OUT_OF_REACH);
    const key = [dirname(path), root, text.slice(0, readFrontMatter(text).end), ...(config.facts ?? [])].join('\n');
    return { paths: await this.remembered(this.places, key, () => factBasesFor(path, text, root, config, (folder) => this.remembered(this.searches, folder, () => factBasesIn(folder)))), rules, style, ignored, ...language };
  }

  /** Throws `FileProblem` when a config is wrong. */
  config(path: string, root: string): Promise<DraftConfig> {
    return this.remembered(this.configs, [path, root].join('\n'), () => configOf(path, root, (config) => this.reach.holds(config)));
  }

  private remembered<V>(known: Map<string, Promise<V>>, key: string, find: () => Promise<V>): Promise<V> {
    let found = known.get(key);
    if (!found) {
      // Nobody tells of changes: they are looked for from time to time.
      if (!this.watched()) setTimeout(() => known.delete(key), UNWATCHED).unref();
      if (known.size >= MOST_PLACES) known.clear();
      known.set(key, (found = find()));
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
    let place: Place;
    try {
      place = await this.find(path, text, root);
    } catch (error) {
      return { paths: [], rules: {}, style: {}, ignored: false, parts: [], problem: reasonOf(error) };
    }
    const { paths } = place;
    if (place.ignored) return { ...place, parts: [] };
    if (!paths.length) return { ...place, parts: [], problem: 'no fact base: derive one from the article, or name one in the front matter (facts: NAME.facts.json)' };
    const loaded = await Promise.all(paths.map((p) => this.load(p)));
    const broken = loaded.find((l) => l.unreadable ?? l.problems.length);
    const problem = broken && `${broken.path}: ${broken.unreadable ?? broken.problems[0]!.message}`;
    const parts = loaded.flatMap(({ path, base }) => (base ? [{ path, base }] : []));
    return { ...place, parts, ...(parts.length ? { base: this.combine(paths, parts.map((p) => p.base)) } : {}), ...(problem ? { problem } : {}) };
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

  private async textInReach(path: string): Promise<string> {
    if (await this.reach.holds(path)) return readTextFile(path);
    throw new FileProblem(path, OUT_OF_REACH);
  }

  private async read(path: string): Promise<LoadedBase> {
    let text: string;
    try {
      text = this.openText(path) ?? (await this.textInReach(path));
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
