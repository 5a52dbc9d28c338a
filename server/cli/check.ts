/** `stet check`: drafts against fact bases. */
import { readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Archive } from '../archive/archive.js';
import { findSources } from '../archive/find-sources.js';
import { openArchive } from '../archive/open-archive.js';
import { readFrontMatter } from '../engine/document/front-matter.js';
import { check } from '../engine/index.js';
import { combine } from '../engine/facts/combine.js';
import type { FactBase, Finding } from '../engine/types.js';
import { contextOf } from '../lsp/passage-text.js';
import { changedSources } from '../readers/changed-sources.js';
import { factBasesIn, findFactBases } from '../readers/find-facts.js';
import { formatOf } from '../readers/format.js';
import { checkTranslations } from '../readers/localization/check-translations.js';
import { describeProblem, FactBaseFileProblem, loadFactBase } from '../readers/load-facts.js';
import { decodeText, FileProblem, readTextFile, reasonOf } from '../readers/read-file.js';
import { writeTextFile } from '../readers/write-file.js';
import type { CheckedFile, PlacedFinding } from './checked-file.js';
import { findDrafts } from './find-drafts.js';
import { fixText } from './fix-text.js';
import { FORMATS, type FormatName } from './formats.js';
import { lineIndex } from './line-index.js';
import { oneLine } from './one-line.js';
import { SourcePlaces } from './source-places.js';
import { CLEAN, COULD_NOT_RUN, ERRORS_FOUND, UsageProblem, type ExitCode, type Streams } from './outcome.js';

export interface CheckCommand {
  readonly patterns: readonly string[];
  /** Files or folders; empty: each draft finds its own. */
  readonly facts: readonly string[];
  readonly format: FormatName;
  readonly language?: string;
  /** Names the text that comes through the standard input (pattern `-`). */
  readonly stdinFilename?: string;
  /** A folder that `stet index` has indexed: what a draft without facts is checked against. */
  readonly archive?: string;
  /** Errors only. */
  readonly quiet: boolean;
  readonly hints: boolean;
  /** Make the sure corrections: in the files, or only in what is printed. */
  readonly fix?: 'write' | 'dry-run';
  /** More warnings than this are as bad as an error. */
  readonly maxWarnings?: number;
  /** Where the findings are written to, in place of the standard output. */
  readonly outputFile?: string;
}

interface Draft {
  readonly path: string;
  readonly text: string;
}

/** What a draft begins with that is no text, and that a correction must not take away. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A draft that cannot be read or has no facts costs one line and exit code 2; the others are checked all the same. */
export async function checkCommand(command: CheckCommand, streams: Streams): Promise<ExitCode> {
  if (command.fix === 'write' && command.patterns.includes('-')) throw new UsageProblem('the standard input cannot be corrected in place; --fix-dry-run --format json prints the corrected text');
  const problems: string[] = [];
  const places = new SourcePlaces((path) => shownPath(path, streams.cwd));
  const bases = new FactBases(streams.cwd);
  const given = command.facts.length ? await namedFactBases(command.facts, streams.cwd) : undefined;
  // Facts that were asked for by name and cannot be read: every verdict would rest on the rest, so nothing is checked.
  if (given) await Promise.all(given.map((path) => bases.load(path)));

  const { paths, problems: unmatched } = await findDrafts(command.patterns.filter((p) => p !== '-'), streams.cwd);
  problems.push(...unmatched);
  const drafts: (() => Promise<Draft>)[] = paths.map((path) => async () => ({ path, text: await readTextFile(resolve(streams.cwd, path)) }));
  if (command.patterns.includes('-')) {
    const path = command.stdinFilename ?? '<stdin>';
    drafts.push(async () => ({ path, text: decodeText(await streams.readInput(), path) }));
  }

  const archiveFolder = resolve(streams.cwd, command.archive ?? '.');
  const archive = command.archive === undefined ? undefined : await openArchive(archiveFolder, { create: false });
  const files: CheckedFile[] = [];
  let warnings = 0;
  for (const read of drafts) {
    try {
      const draft = await read();
      const absolute = resolve(streams.cwd, draft.path);
      const shown = (findings: readonly Finding[]) => findings.filter((f) => !command.quiet || f.severity === 'error');
      const translated = await checkTranslations(absolute, draft.text, (path) => readTextFile(path).catch(() => undefined), command.language);
      if (translated) {
        warnings += translated.filter((f) => f.severity === 'warning').length;
        files.push({ path: draft.path, findings: await Promise.all(shown(translated).map(placer(draft.text, undefined, places))) });
        continue;
      }
      const named = given ?? (archive && !namesFacts(draft.text) ? [] : await findFactBases(absolute, draft.text, streams.cwd));
      const base = named.length || !archive ? await bases.of(named, draft.path) : await fromArchive(draft, archive, archiveFolder);
      const judge = (text: string) => check(text, base, { format: formatOf(draft.path), ...(command.language ? { language: command.language } : {}) });
      const fixed = command.fix ? fixText(draft.text, judge) : undefined;
      if (fixed?.count && command.fix === 'write') await writeDraft(absolute, fixed.text);
      const findings = fixed?.findings ?? judge(draft.text);
      warnings += findings.filter((f) => f.severity === 'warning').length;
      const placed = await Promise.all(shown(findings).map(placer(fixed?.text ?? draft.text, base, places)));
      files.push({ path: draft.path, findings: placed, ...(fixed ? { fix: { count: fixed.count, text: fixed.text } } : {}) });
    } catch (error) {
      problems.push(...linesOf(error, streams.cwd));
    }
  }
  await archive?.close();
  const stale = await bases.stale();
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

  const { format, forPeople } = FORMATS[command.format];
  if (files.length || !problems.length || !forPeople) {
    const toFile = command.outputFile !== undefined;
    const output = format(files, { colors: streams.colors && !toFile, hints: command.hints && !command.quiet, dryRun: command.fix === 'dry-run' });
    if (toFile) await writeTextFile(resolve(streams.cwd, command.outputFile!), output);
    else streams.out(output);
  }
  for (const line of stale) streams.err(`stet: warning: ${line}\n`);
  for (const line of new Set(problems)) streams.err(`stet: ${line}\n`);
  const tooMany = command.maxWarnings !== undefined && warnings > command.maxWarnings;
  if (tooMany) streams.err(`stet: ${warnings} warning${warnings === 1 ? '' : 's'}, and --max-warnings allows ${command.maxWarnings}\n`);
  if (problems.length) return COULD_NOT_RUN;
  return tooMany || files.some((f) => f.findings.some((x) => x.severity === 'error')) ? ERRORS_FOUND : CLEAN;
}

/** The facts of the articles that speak of what the draft speaks of. */
async function fromArchive(draft: Draft, archive: Archive, folder: string): Promise<FactBase> {
  const { base } = await findSources(draft.text, formatOf(draft.path), archive, folder);
  if (!base) throw new UsageProblem(`${draft.path}: no article in the archive speaks of what it speaks of`);
  return base;
}

function namesFacts(text: string): boolean {
  const front = readFrontMatter(text);
  return /^facts:/m.test(text.slice(0, front.end));
}

/** What went wrong, a line each, with paths as short as the person's own. What nobody foresaw comes with its trace. */
export function linesOf(error: unknown, cwd: string): string[] {
  const short = (text: string) => text.replaceAll(cwd + sep, '');
  if (error instanceof FactBaseFileProblem) return error.problems.map((p) => short(`${error.path}: is no valid fact base: ${describeProblem(p)}`));
  // The archive is a bundle of its own: its problems are known by their name.
  if (error instanceof FileProblem || error instanceof UsageProblem || (error instanceof Error && error.name === 'ArchiveProblem')) return [short(error.message)];
  return [`internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
}

/** Fact bases are read once, however many drafts rest on them. Paths are absolute. */
class FactBases {
  private readonly loaded = new Map<string, Promise<FactBase>>();
  private readonly combined = new Map<string, FactBase>();

  constructor(private readonly cwd: string) {}

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

function noFacts(draft: string, cwd: string): string {
  return [
    `${draft}: no fact base found. Name one in one of three ways:`,
    '  in the draft\'s front matter     facts: path/to/article.facts.json',
    '  in a stet.config.json above it  {"facts": ["path/to/article.facts.json"]}',
    `  as a *.facts.json below ${cwd}  (stet derive ARTICLE writes one)`,
    '  or for this run: --facts FILE',
  ].join('\n');
}

async function namedFactBases(named: readonly string[], cwd: string): Promise<string[]> {
  const paths: string[] = [];
  for (const name of named) {
    const path = resolve(cwd, name);
    const folder = await stat(path).then((s) => s.isDirectory(), (error: unknown) => {
      throw new FileProblem(name, reasonOf(error));
    });
    const found = folder ? await factBasesIn(path) : [path];
    if (!found.length) throw new FileProblem(name, 'no *.facts.json in this folder');
    paths.push(...found);
  }
  return [...new Set(paths)];
}

/** Written whole or not at all. */
async function writeDraft(path: string, text: string): Promise<void> {
  const bytes = await readFile(path);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  await writeTextFile(path, marked && !text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text);
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
      ...(replacement !== undefined ? { corrected: oneLine(text.slice(around.start, f.start) + replacement + text.slice(f.end, around.end)) } : {}),
      ...(source ? { source } : {}),
    };
  };
}

function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return (way.startsWith('..') ? path : way).split(sep).join('/');
}
