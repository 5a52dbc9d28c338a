/** `stet check`: drafts against fact bases. */
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { check } from '../engine/index.js';
import { combine } from '../engine/facts/combine.js';
import type { FactBase, Finding } from '../engine/types.js';
import { changedSources } from '../readers/changed-sources.js';
import { factBasesIn, findFactBases } from '../readers/find-facts.js';
import { formatOf } from '../readers/format.js';
import { describeProblem, FactBaseFileProblem, loadFactBase } from '../readers/load-facts.js';
import { decodeText, FileProblem, readTextFile, reasonOf } from '../readers/read-file.js';
import type { CheckedFile } from './checked-file.js';
import { findDrafts } from './find-drafts.js';
import { formatJson } from './format-json.js';
import { formatStylish } from './format-stylish.js';
import { lineIndex } from './line-index.js';
import { CLEAN, COULD_NOT_RUN, ERRORS_FOUND, UsageProblem, type ExitCode, type Streams } from './outcome.js';

export interface CheckCommand {
  readonly patterns: readonly string[];
  /** Files or folders; empty: each draft finds its own. */
  readonly facts: readonly string[];
  readonly format: 'stylish' | 'json';
  readonly language?: string;
  /** Names the text that comes through the standard input (pattern `-`). */
  readonly stdinFilename?: string;
  /** Errors only. */
  readonly quiet: boolean;
  readonly hints: boolean;
}

interface Draft {
  readonly path: string;
  readonly text: string;
}

/** A draft that cannot be read or has no facts costs one line and exit code 2; the others are checked all the same. */
export async function checkCommand(command: CheckCommand, streams: Streams): Promise<ExitCode> {
  const problems: string[] = [];
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

  const files: CheckedFile[] = [];
  for (const read of drafts) {
    try {
      const draft = await read();
      const base = await bases.of(given ?? (await findFactBases(resolve(streams.cwd, draft.path), draft.text, streams.cwd)), draft.path);
      const findings = check(draft.text, base, { format: formatOf(draft.path), ...(command.language ? { language: command.language } : {}) });
      files.push(placed(draft, command.quiet ? findings.filter((f) => f.severity === 'error') : findings));
    } catch (error) {
      problems.push(...linesOf(error, streams.cwd));
    }
  }
  const stale = await bases.stale();
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

  if (files.length || !problems.length || command.format === 'json') {
    streams.out(command.format === 'json' ? formatJson(files) : formatStylish(files, { colors: streams.colors, hints: command.hints && !command.quiet }));
  }
  for (const line of stale) streams.err(`stet: warning: ${line}\n`);
  for (const line of new Set(problems)) streams.err(`stet: ${line}\n`);
  if (problems.length) return COULD_NOT_RUN;
  return files.some((f) => f.findings.some((x) => x.severity === 'error')) ? ERRORS_FOUND : CLEAN;
}

/** What went wrong, a line each, with paths as short as the person's own. What nobody foresaw comes with its trace. */
export function linesOf(error: unknown, cwd: string): string[] {
  const short = (text: string) => text.replaceAll(cwd + sep, '');
  if (error instanceof FactBaseFileProblem) return error.problems.map((p) => short(`${error.path}: is no valid fact base: ${describeProblem(p)}`));
  if (error instanceof FileProblem || error instanceof UsageProblem) return [short(error.message)];
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

function placed(draft: Draft, findings: readonly Finding[]): CheckedFile {
  const at = lineIndex(draft.text);
  return {
    path: draft.path,
    findings: findings.map((f) => {
      const [start, end] = [at(f.start), at(f.end)];
      return { ...f, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    }),
  };
}
