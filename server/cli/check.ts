/** `stet check`: drafts against fact bases. */
import { dirname, join, resolve } from 'node:path';
import { CONFIG_NAME } from '../readers/config.js';
import { shownName } from '../readers/file-problem.js';
import { decodeText } from '../readers/read-file.js';
import { writeTextFile } from '../readers/write-file.js';
import { beyondBaseline, writeBaseline } from './baseline.js';
import { FactBases, linesOf, type CheckOutcome } from './check-drafts.js';
import type { CheckedFile } from './checked-file.js';
import { namedFactBases } from './facts-of-draft.js';
import { findDrafts, IGNORE_NAME } from './find-drafts.js';
import { isReport, type FormatName } from './format-names.js';
import type { Publication } from './format-claimreview.js';
import { FORMATS } from './formats.js';
import { CLEAN, COULD_NOT_RUN, ERRORS_FOUND, UsageProblem, type ExitCode, type Streams } from './outcome.js';
import { progress } from './progress.js';
import { watch } from './watch.js';
import { checkInThreads } from './workers.js';

export interface CheckCommand {
  readonly patterns: readonly string[];
  /** Files or folders; empty: each draft finds its own. */
  readonly facts: readonly string[];
  readonly format: FormatName;
  /** Of a report that is published. */
  readonly publication?: Publication;
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
  /** A file of patterns as in a .gitignore: what it names is left out. */
  readonly ignorePath?: string;
  /** False: the ignore file counts for nothing. */
  readonly ignore: boolean;
  /** A file of findings that do not count. */
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  /** Where findings of unchanged drafts are kept. */
  readonly cacheFile?: string;
  /** How many; 0: as many as the machine has for us. */
  readonly threads: number;
  readonly watch: boolean;
}

export async function checkCommand(command: CheckCommand, streams: Streams): Promise<ExitCode> {
  if (command.fix === 'write' && command.patterns.includes('-')) throw new UsageProblem('the standard input cannot be corrected in place; --fix-dry-run --format json prints the corrected text');
  if (command.updateBaseline && command.baseline === undefined) throw new UsageProblem('--update-baseline needs --baseline FILE, the file to write');
  if (!command.watch) return (await checkOnce(command, streams)).code;
  if (command.patterns.includes('-')) throw new UsageProblem('the standard input cannot be watched');
  let paths: readonly string[] = [];
  return watch(async () => {
    try {
      ({ paths } = await checkOnce(command, streams));
    } catch (error) {
      // A fact base that is being saved is half a fact base. What can never be read ends the watch before it begins.
      if (!paths.length) throw error;
      for (const line of linesOf(error, streams.cwd)) streams.err(`stet: ${line}\n`);
    }
    streams.err('stet: waiting for changes; Ctrl+C ends it\n');
    return paths;
  });
}

/** With the absolute paths of all that the outcome rests on. */
async function checkOnce(command: CheckCommand, streams: Streams): Promise<{ code: ExitCode; paths: readonly string[] }> {
  const { cwd } = streams;
  const given = command.facts.length ? await namedFactBases(command.facts, cwd) : undefined;
  // Facts that were asked for by name and cannot be read: every verdict would rest on the rest, so nothing is checked.
  if (given && command.cacheFile === undefined) {
    const bases = new FactBases(cwd);
    await Promise.all(given.map((path) => bases.load(path)));
  }
  const found = await findDrafts(command.patterns.filter((p) => p !== '-'), cwd, command.ignore ? { ...(command.ignorePath !== undefined ? { ignorePath: command.ignorePath } : {}) } : undefined);
  const drafts: { path: string; text?: string }[] = found.paths.map((path) => ({ path }));
  refuseOverwriting(command, [...found.paths.map((p) => resolve(cwd, p)), ...(given ?? [])], cwd);
  if (command.patterns.includes('-')) {
    const path = command.stdinFilename ?? '<stdin>';
    drafts.push({ path, text: decodeText(await streams.readInput(), path) });
  }
  const shown = progress(drafts.length, streams.progress);
  const outcome = await checkInThreads({
    cwd, drafts,
    ...(given ? { facts: given } : {}),
    ...(command.language ? { language: command.language } : {}),
    ...(command.archive !== undefined ? { archive: command.archive } : {}),
    ...(command.fix ? { fix: command.fix } : {}),
    ...(isReport(command.format) ? { report: streams.language } : {}),
    ...(command.cacheFile !== undefined ? { cache: resolve(cwd, command.cacheFile) } : {}),
  }, command.threads, shown.step);
  shown.end();
  const code = await report(command, outcome, found.problems, streams);
  const folders = [...new Set([...found.paths.map((p) => dirname(resolve(cwd, p))), ...found.folders])];
  const paths = [...found.paths.map((p) => resolve(cwd, p)), ...folders, ...[...folders, cwd].map((f) => join(f, CONFIG_NAME)), ...outcome.factBases, ...(given ?? []), ...[...command.facts, command.ignorePath ?? IGNORE_NAME].map((p) => resolve(cwd, p)), ...(command.baseline !== undefined ? [resolve(cwd, command.baseline)] : [])];
  return { code, paths: [...new Set(paths)] };
}

/** What is written must be none of what is read: one wrong word would cost a draft. */
function refuseOverwriting(command: CheckCommand, read: readonly string[], cwd: string): void {
  const written = [['--output-file', command.outputFile], ['--baseline', command.updateBaseline ? command.baseline : undefined], ['--cache-location', command.cacheFile]] as const;
  for (const [option, path] of written) {
    if (path !== undefined && read.includes(resolve(cwd, path))) throw new UsageProblem(`${shownName(path)}: ${option} would overwrite a file that is read; name another`);
  }
}

async function report(command: CheckCommand, outcome: CheckOutcome, unmatched: readonly string[], streams: Streams): Promise<ExitCode> {
  const problems = [...unmatched, ...outcome.problems];
  let files: readonly CheckedFile[] = [...outcome.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const baseline = command.baseline === undefined ? undefined : resolve(streams.cwd, command.baseline);
  if (baseline !== undefined && command.updateBaseline) {
    const { written, kept } = await writeBaseline(files, baseline);
    streams.err(`stet: ${written} finding${written === 1 ? '' : 's'} written to ${command.baseline}; from now on they do not count${kept ? ` (and ${kept} of drafts that were not checked now, as before)` : ''}\n`);
  }
  const beyond = baseline === undefined ? undefined : await beyondBaseline(files, baseline);
  files = beyond?.files ?? files;
  const warnings = files.reduce((sum, f) => sum + f.findings.filter((x) => x.severity === 'warning').length, 0);
  if (command.quiet) files = files.map((f) => ({ ...f, findings: f.findings.filter((x) => x.severity === 'error') }));

  const { format, forPeople } = FORMATS[command.format];
  if (files.length || !problems.length || !forPeople) {
    const toFile = command.outputFile !== undefined;
    const output = format(files, { colors: streams.colors && !toFile, hints: command.hints && !command.quiet, dryRun: command.fix === 'dry-run', ...(beyond ? { accepted: beyond.hidden } : {}), ...(command.publication ? { publication: command.publication } : {}) });
    if (toFile) await writeTextFile(resolve(streams.cwd, command.outputFile!), output);
    else streams.out(output);
  }
  if (beyond?.gone) streams.err(`stet: ${beyond.gone} of the findings in ${command.baseline} ${beyond.gone === 1 ? 'is' : 'are'} no more; --update-baseline takes ${beyond.gone === 1 ? 'it' : 'them'} out\n`);
  for (const line of outcome.stale) streams.err(`stet: warning: ${line}\n`);
  for (const line of new Set(problems)) streams.err(`stet: ${line}\n`);
  const tooMany = command.maxWarnings !== undefined && warnings > command.maxWarnings;
  if (tooMany) streams.err(`stet: ${warnings} warning${warnings === 1 ? '' : 's'}, and --max-warnings allows ${command.maxWarnings}\n`);
  if (problems.length) return COULD_NOT_RUN;
  return tooMany || files.some((f) => f.findings.some((x) => x.severity === 'error')) ? ERRORS_FOUND : CLEAN;
}
