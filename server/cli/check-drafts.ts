/** Checks a list of drafts: in this thread, or as the share of one worker. What goes in and out can be sent between threads. */
import { relative, resolve, sep } from 'node:path';
import type { Archive } from '../archive/archive.js';
import { findSources } from '../archive/find-sources.js';
import { archivePlace, openArchive } from '../archive/open-archive.js';
import { readFrontMatter } from '../engine/document/front-matter.js';
import { check, examine } from '../engine/index.js';
import { combine } from '../engine/facts/combine.js';
import type { FactBase, Finding } from '../engine/types.js';
import { contextOf } from '../lsp/passage-text.js';
import { changedSources } from '../readers/changed-sources.js';
import { configOf, namesLanguage, withSeverities } from '../readers/config.js';
import { fixStyle } from '../readers/fix-style.js';
import { factBasesFor, factBasesIn } from '../readers/find-facts.js';
import { formatOf } from '../readers/format.js';
import { checkTranslations } from '../readers/localization/check-translations.js';
import { describeProblem, FactBaseFileProblem, loadFactBase } from '../readers/load-facts.js';
import { shownName } from '../readers/file-problem.js';
import { bytesOf, FileProblem, readTextFile } from '../readers/read-file.js';
import { updateTextFile } from '../readers/update-file.js';
import { Cache } from './cache.js';
import type { CheckedFile, PlacedFinding } from './checked-file.js';
import { noFacts } from './facts-of-draft.js';
import { fixText, fixTextApart } from './fix-text.js';
import { lineIndex } from './line-index.js';
import { oneLine } from '../report/one-line.js';
import { UsageProblem } from './outcome.js';
import { shownPath } from './shown-path.js';
import { SourcePlaces } from './source-places.js';

export interface CheckJob {
  readonly cwd: string;
  /** Paths as shown to people, with the text of those that are no files. */
  readonly drafts: readonly { readonly path: string; readonly text?: string }[];
  /** Absolute paths; each draft finds its own when absent. */
  readonly facts?: readonly string[];
  readonly language?: string;
  /** A folder, or the address of a database. */
  readonly archive?: string;
  readonly fix?: 'write' | 'dry-run';
  /** Absolute path of the cache file. */
  readonly cache?: string;
  /** Make a report of each draft, for a reader of this language. */
  readonly report?: string;
}

export interface CheckOutcome {
  /** In the order of the drafts. */
  readonly files: readonly CheckedFile[];
  /** A line each. */
  readonly problems: readonly string[];
  /** A line for each article that has changed since. */
  readonly stale: readonly string[];
  /** Drafts that a config leaves out. */
  readonly ignored: readonly string[];
  /** Absolute paths of what the verdicts rest on. */
  readonly factBases: readonly string[];
}

/** What a draft begins with that is no text, and that a correction must not take away. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A draft that cannot be read or has no facts costs one line; the others are checked all the same. `done` is called after each. */
export async function checkDrafts(job: CheckJob, done: () => void = () => undefined): Promise<CheckOutcome> {
  const { cwd } = job;
  const places = new SourcePlaces((path) => shownPath(path, cwd));
  const bases = new FactBases(cwd);
  const cache = job.cache === undefined ? undefined : await Cache.open(job.cache);
  const archive = job.archive === undefined ? undefined : await openArchive(archivePlace(job.archive, cwd), { create: false });
  const files: CheckedFile[] = [];
  const problems: string[] = [];
  const ignored: string[] = [];
  for (const { path, text: given } of job.drafts) {
    try {
      const absolute = resolve(cwd, path);
      const config = await configOf(absolute, cwd);
      if (config.ignored) {
        ignored.push(path);
        continue;
      }
      const text = given ?? (await readTextFile(absolute));
      const language = job.language ?? (namesLanguage(text) ? undefined : config.language);
      const translations = (version: string) => checkTranslations(absolute, version, (other) => readTextFile(other).catch(() => undefined), language, fixStyle(config.style));
      const translated = await translations(text);
      if (translated) {
        const fixed = job.fix ? await fixTextApart(text, async (version) => withSeverities(version === text ? translated : (await translations(version)) ?? [], config.rules)) : undefined;
        if (fixed?.count && job.fix === 'write') await writeDraft(absolute, text, fixed.text);
        const now = fixed?.text ?? text;
        const findings = fixed?.findings ?? withSeverities(translated, config.rules);
        const report = job.report === undefined ? undefined : await (await import('../lsp/draft-report.js')).draftReport({ path, text: now, cwd, language: job.report, result: { findings, supports: [] } });
        files.push({ path, findings: await Promise.all(findings.map(placer(now, undefined, places))), ...(fixed ? { fix: { count: fixed.count, text: fixed.text } } : {}), ...(report ? { report } : {}) });
        continue;
      }
      const named = job.facts ?? (archive && !namesFacts(text) ? [] : await factBasesFor(absolute, text, cwd, config, bases.below));
      const options = { format: formatOf(path), ...(language ? { language } : {}), style: fixStyle(config.style) };
      const key = cache && named.length ? cache.keyOf([text, JSON.stringify([options, config.rules]), ...(await Promise.all(named.map((p) => bases.hash(p))))]) : undefined;
      const known = key !== undefined && !job.fix && job.report === undefined ? cache!.get(path, key) : undefined;
      if (known && !known.length) {
        files.push({ path, findings: [] });
        continue;
      }
      const base = named.length || !archive ? await bases.of(named, path) : await fromArchive(path, text, archive);
      const judge = (version: string) => withSeverities(known ?? check(version, base, options), config.rules);
      const fixed = job.fix ? fixText(text, judge) : undefined;
      if (fixed?.count && job.fix === 'write') await writeDraft(absolute, text, fixed.text);
      const findings = fixed?.findings ?? judge(text);
      if (key !== undefined && !known && !job.fix) cache!.set(path, key, findings);
      const now = fixed?.text ?? text;
      const placed = await Promise.all(findings.map(placer(now, base, places)));
      const report = job.report === undefined ? undefined : await (await import('../lsp/draft-report.js')).draftReport({ path, text: now, cwd, language: job.report, base, result: { findings, supports: examine(now, base, options).supports } });
      files.push({ path, findings: placed, ...(fixed ? { fix: { count: fixed.count, text: fixed.text } } : {}), ...(report ? { report } : {}) });
    } catch (error) {
      problems.push(...linesOf(error, cwd));
    } finally {
      done();
    }
  }
  // Neither is worth the findings: what an archive would keep, and a cache, costs time only.
  await archive?.close().catch(() => undefined);
  await cache?.save().catch((error: unknown) => problems.push(...linesOf(error, cwd)));
  return { files, problems, ignored, stale: await bases.stale(), factBases: bases.paths() };
}

/** The facts of the articles that speak of what the draft speaks of. */
async function fromArchive(path: string, text: string, archive: Archive): Promise<FactBase> {
  const { base } = await findSources(text, formatOf(path), archive);
  if (!base) throw new UsageProblem(`${shownName(path)}: no article in the archive speaks of what it speaks of`);
  return base;
}

function namesFacts(text: string): boolean {
  const front = readFrontMatter(text);
  return /^facts:/m.test(text.slice(0, front.end));
}

/** What went wrong, a line each, with paths as short as the person's own. What nobody foresaw comes with its trace. */
export function linesOf(error: unknown, cwd: string): string[] {
  const short = (text: string) => text.replaceAll(cwd + sep, '');
  if (error instanceof FactBaseFileProblem) return error.problems.map((p) => short(`${shownName(error.path)}: is no valid fact base: ${describeProblem(p)}`));
  // The archive is a bundle of its own: its problems are known by their name.
  if (error instanceof FileProblem || error instanceof UsageProblem || (error instanceof Error && error.name === 'ArchiveProblem')) return [short(error.message)];
  return [`internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
}

/** Fact bases are read once, however many drafts rest on them. Paths are absolute. */
export class FactBases {
  private readonly loaded = new Map<string, Promise<FactBase>>();
  private readonly hashes = new Map<string, Promise<string>>();
  private readonly combined = new Map<string, FactBase>();

  private readonly searched = new Map<string, Promise<string[]>>();

  constructor(private readonly cwd: string) {}

  /** Each folder is searched once: for each draft of a large one it would take hours. */
  readonly below = (folder: string): Promise<string[]> => {
    let found = this.searched.get(folder);
    if (!found) this.searched.set(folder, (found = factBasesIn(folder)));
    return found;
  };

  paths(): string[] {
    return [...new Set([...this.loaded.keys(), ...this.hashes.keys()])];
  }

  /** Of the file's bytes. */
  hash(path: string): Promise<string> {
    let hash = this.hashes.get(path);
    if (!hash) this.hashes.set(path, (hash = bytesOf(path).then((bytes) => Cache.hash(bytes))));
    return hash;
  }

  load(path: string): Promise<FactBase> {
    let base = this.loaded.get(path);
    if (!base) this.loaded.set(path, (base = loadFactBase(path)));
    return base;
  }

  /** A line for each article that has changed since. */
  async stale(): Promise<string[]> {
    const lines = [...this.loaded].map(async ([path, loading]) => {
      const base = await loading.catch(() => undefined);
      const at = (to: string) => relative(this.cwd, to);
      return base ? (await changedSources(base)).map((s) => `${at(s.uri)} has changed since ${at(path)} was derived from it; stet derive ${at(s.uri)} -o ${at(path)} brings it up to date`) : [];
    });
    return (await Promise.all(lines)).flat();
  }

  async of(paths: readonly string[], draft: string): Promise<FactBase> {
    if (!paths.length) throw new UsageProblem(noFacts(draft, this.cwd));
    const key = paths.join('\n');
    let base = this.combined.get(key);
    if (!base) this.combined.set(key, (base = combine(await Promise.all(paths.map((p) => this.load(p))))));
    return base;
  }
}

/** Written whole or not at all, and only over the text that was checked: what somebody saved meanwhile is theirs. Throws `FileProblem`. */
async function writeDraft(path: string, checked: string, corrected: string): Promise<void> {
  const bytes = await bytesOf(path);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  await updateTextFile(path, (now) => {
    if (now !== checked) throw new FileProblem(path, 'was saved by another program while it was checked, and is left as that wrote it; check it again');
    return marked && !corrected.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + corrected : corrected;
  });
}

function placer(text: string, base: FactBase | undefined, places: SourcePlaces): (finding: Finding) => Promise<PlacedFinding> {
  const at = lineIndex(text);
  return async (f) => {
    const [start, end, source] = [at(f.start), at(f.end), base && (await places.of(f, base))];
    const around = contextOf(text, f);
    const [replacement] = f.replacements;
    return {
      ...f,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      words: text.slice(f.start, f.end),
      sentence: oneLine(text.slice(around.start, around.end)),
      ...(replacement !== undefined ? { corrected: oneLine(text.slice(around.start, f.start) + replacement + text.slice(f.end, around.end)) } : {}),
      ...(source ? { source } : {}),
    };
  };
}
