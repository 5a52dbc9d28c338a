/** `stet derive`: articles -> their fact base files. */
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { derive } from '../engine/index.js';
import { compareFactBases } from '../engine/facts/compare.js';
import { mergeDerivation, type Changes } from '../engine/facts/merge.js';
import { formatFactBase } from '../engine/facts/serialize.js';
import type { FactBase, Source } from '../engine/types.js';
import { FACTS_SUFFIX, factBasesIn } from '../readers/find-facts.js';
import { FactBaseFileProblem, parseFactBaseOf, readFactBase, sourcePath } from '../readers/load-facts.js';
import { shownName } from '../readers/file-problem.js';
import { FileProblem } from '../readers/read-file.js';
import { readSource, type SourceText } from '../readers/read-source.js';
import { updateTextFile } from '../readers/update-file.js';
import { linesOf } from './check-drafts.js';
import { describeConflicts } from './describe-conflicts.js';
import { countDifferences, describeDifferences } from './describe-differences.js';
import { findDrafts } from './find-drafts.js';
import { CLEAN, COULD_NOT_RUN, ERRORS_FOUND, UsageProblem, type ExitCode, type Streams } from './outcome.js';

/** A schema beside the fact base is named in it; elsewhere the editor's extension knows the schema by the file's name. */
const SCHEMA_NAME = 'facts.schema.json';

export interface DeriveCommand {
  /** Articles, globs of them, and fact bases that are derived again from their own articles. */
  readonly articles: readonly string[];
  /** A file for all of them, a folder for a file each, `-` for the standard output; beside each article when absent. */
  readonly output?: string;
  readonly language?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  /** Write nothing; say which fact bases are out of date. */
  readonly check: boolean;
}

/** Absolute path of a fact base, or '-' -> absolute paths of the articles that it is derived from. */
type Plan = ReadonlyMap<string, readonly string[]>;

interface Derived {
  readonly base: FactBase;
  /** What stood in the file. */
  readonly before?: FactBase;
  readonly changes: readonly Changes[];
  /** The articles' texts, by the addresses that the fact base has of them. */
  readonly texts: readonly { readonly text: string; readonly uri: string }[];
}

/** An existing file keeps what people changed in it. What cannot be read costs a line, and the others are derived all the same. */
export async function deriveCommand(command: DeriveCommand, streams: Streams): Promise<ExitCode> {
  const { plan, problems } = await planOf(command, streams.cwd);
  let outdated = 0;
  for (const [target, articles] of plan) {
    try {
      const readable = await readAll(articles, streams.cwd, problems);
      if (!readable.length) continue;
      const derivedWith = (before: FactBase | undefined) => derivedFor(target, readable, before, command, streams.cwd);
      if (command.check) outdated += sayOutdated(target, articles, await derivedWith((await exists(target)) ? await readFactBase(target) : undefined), streams) ? 1 : 0;
      else await write(target, derivedWith, streams);
    } catch (error) {
      problems.push(...linesOf(error, streams.cwd).map((line) => (error instanceof FactBaseFileProblem && target.endsWith('.json') ? `${line}; mend it, or delete it to derive it anew` : line)));
    }
  }
  if (command.check && plan.size && !outdated && !problems.length) streams.err(`${plan.size} fact base${plan.size === 1 ? ' is' : 's are'} up to date\n`);
  for (const line of problems) streams.err(`stet: ${line}\n`);
  return problems.length ? COULD_NOT_RUN : outdated ? ERRORS_FOUND : CLEAN;
}

async function planOf(command: DeriveCommand, cwd: string): Promise<{ plan: Plan; problems: string[] }> {
  const { paths, problems } = await named(command, cwd);
  const into = command.output === undefined || command.output === '-' ? undefined : resolve(cwd, command.output);
  const isFolder = into !== undefined && (await stat(into).then((s) => s.isDirectory(), () => false));
  const plan = new Map<string, string[]>();
  const add = (target: string, article: string) => {
    if (target === article) throw new UsageProblem(`${shown(article, cwd)}: the fact base would overwrite its article`);
    const articles = plan.get(target);
    if (!articles) plan.set(target, [article]);
    else if (!articles.includes(article)) articles.push(article);
  };
  for (const path of paths) {
    const isBase = path.endsWith(FACTS_SUFFIX);
    try {
      const articles = isBase ? await articlesOf(path, cwd) : [path];
      const own = isBase ? path : factsPathOf(path);
      const target = command.output === '-' ? '-' : into === undefined ? own : isFolder ? join(into, basename(own)) : into;
      for (const article of articles) add(target, article);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      problems.push(error.message.replaceAll(cwd + sep, ''));
    }
  }
  return { plan, problems };
}

/** A pattern that no file has as its name is a glob. */
async function named({ articles, check }: DeriveCommand, cwd: string): Promise<{ paths: string[]; problems: string[] }> {
  if (!articles.length && check) {
    const paths = await factBasesIn(cwd);
    return { paths, problems: paths.length ? [] : ['no *.facts.json below this folder'] };
  }
  if (!articles.length) throw new UsageProblem('name an article, or a fact base to derive again from its articles; stet derive --help tells more');
  const paths: string[] = [];
  const problems: string[] = [];
  for (const article of articles) {
    const path = resolve(cwd, article);
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory()) {
      problems.push(`${shownName(article)}: is a folder; name the articles in it, for instance '${shownName(join(article, '*.md'))}'`);
      continue;
    }
    if (there || !/[*?{[]/.test(article)) {
      paths.push(path);
      continue;
    }
    const found = await findDrafts([article], cwd);
    problems.push(...found.problems);
    paths.push(...found.paths.map((p) => resolve(cwd, p)));
  }
  return { paths: [...new Set(paths)], problems };
}

/** Those that are files at hand: what is on the web or gone keeps its facts. */
async function articlesOf(factBase: string, cwd: string): Promise<string[]> {
  const { sources } = await readFactBase(factBase);
  const paths = sources.map((s) => sourcePath(factBase, s.uri)).filter((p) => isAbsolute(p));
  const there = await Promise.all(paths.map(exists));
  const found = paths.filter((_, i) => there[i]);
  if (!found.length) throw new FileProblem(shown(factBase, cwd), 'none of its articles is at hand');
  return found;
}

interface ReadArticle {
  /** Absolute. */
  readonly path: string;
  readonly source: SourceText;
}

/** Those that can be read; of each other one `problems` gets a line, and what a fact base has of it stays. */
async function readAll(articles: readonly string[], cwd: string, problems: string[]): Promise<ReadArticle[]> {
  const read: ReadArticle[] = [];
  for (const path of articles) {
    try {
      const source = await readSource(path);
      if (source.text.trim() === '') throw new UsageProblem(`${shown(path, cwd)}: is empty; there is nothing to derive from`);
      read.push({ path, source });
    } catch (error) {
      problems.push(...linesOf(error, cwd));
    }
  }
  return read;
}

/** `before` is what stands in the file. */
async function derivedFor(target: string, articles: readonly ReadArticle[], before: FactBase | undefined, command: DeriveCommand, cwd: string): Promise<Derived> {
  const folder = target === '-' ? cwd : dirname(target);
  const schema = target !== '-' && (await exists(join(folder, SCHEMA_NAME))) ? { $schema: `./${SCHEMA_NAME}` } : {};
  let base = before;
  const changes: Changes[] = [];
  const texts: { text: string; uri: string }[] = [];
  for (const { path, source } of articles) {
    const uri = uriFrom(folder, path);
    const known = before?.sources.find((s) => s.uri === uri);
    const language = command.language ?? source.language ?? known?.language;
    const published = command.published ?? source.published ?? known?.published;
    const fresh: FactBase = { ...schema, ...derive(source.text, { uri, format: source.format, ...(language ? { language } : {}), ...(published ? { published } : {}) }) };
    texts.push({ text: source.text, uri });
    if (!base) {
      base = fresh;
      continue;
    }
    const merged = mergeDerivation(base, fresh);
    base = merged.base;
    if (before) changes.push(merged.changes);
  }
  return { base: base!, changes, texts, ...(before ? { before } : {}) };
}

async function write(target: string, derivedWith: (before: FactBase | undefined) => Promise<Derived>, streams: Streams): Promise<void> {
  if (target === '-') {
    const { base } = await derivedWith(undefined);
    streams.out(formatFactBase(base));
    streams.err(`${counts(base)}\n`);
    return;
  }
  let derived: Derived | undefined;
  await updateTextFile(target, async (text) => {
    derived = await derivedWith(text === undefined ? undefined : parseFactBaseOf(target, text));
    return formatFactBase(derived.base);
  });
  const { base, before, changes, texts } = derived!;
  streams.err(`${counts(base)} → ${shown(target, streams.cwd)}\n`);
  if (before) streams.err(`  ${describeChanges(together(changes))}\n`);
  for (const line of describeConflicts(base, texts)) streams.err(`  conflict: ${line}\n`);
}

/** Whether deriving again would change the file; then what would change, and what to do. */
function sayOutdated(target: string, articles: readonly string[], { base, before }: Derived, streams: Streams): boolean {
  const path = shown(target, streams.cwd);
  const todo = `  stet derive ${before ? path : `${articles.map((a) => shown(a, streams.cwd)).join(' ')} -o ${path}`} ${before ? 'brings it up to date' : 'writes it'}\n`;
  if (!before) {
    streams.out(`${path}: is missing\n${todo}`);
    return true;
  }
  if (formatFactBase(before) === formatFactBase(base)) return false;
  const differences = compareFactBases(before, base);
  const lines = describeDifferences(differences, before, base);
  streams.out(`${path}: is out of date\n${(lines.length ? [...lines, countDifferences(differences)] : ['every fact is as it was; only the places and words that it keeps of its articles have changed']).map((line) => `  ${line}\n`).join('')}${todo}`);
  return true;
}

/** Of several articles merged into one fact base. */
function together(changes: readonly Changes[]): Changes {
  const all = <K extends keyof Changes>(of: K): Changes[K] => [...new Set(changes.flatMap((c) => c[of] as readonly unknown[]))] as unknown as Changes[K];
  return { added: all('added'), removed: all('removed'), kept: all('kept'), disputed: all('disputed'), lost: all('lost') };
}

function describeChanges({ added, removed, kept, disputed, lost }: Changes): string {
  const parts = [
    added.length && `${added.length} new`,
    removed.length && `${removed.length} gone`,
    kept.length && `${kept.length} kept as people left them`,
    disputed.length && `${disputed.length} confirmed ones that the article now gives otherwise (${disputed.map((d) => `${d.kept} against ${d.found}`).join(', ')})`,
    lost.length && `${lost.length} confirmed ones that the article no longer has (${lost.join(', ')})`,
  ].filter((part) => part);
  return parts.length ? `merged: ${parts.join(', ')}` : 'merged: nothing new';
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}

function counts(base: FactBase): string {
  const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const facts = base.facts.filter((f) => f.kind !== 'statement' && f.status !== 'rejected').length;
  return `${plural(facts, 'fact')}, ${plural(base.entities.length, 'name')}, ${plural(base.conflicts.length, 'conflict')}`;
}

/** Beside the article. */
export function factsPathOf(article: string): string {
  return join(dirname(article), basename(article, extname(article)) + FACTS_SUFFIX);
}

/** Relative, with `/`, so that article and fact base move together. Only what an address would read otherwise is escaped. */
function uriFrom(folder: string, article: string): Source['uri'] {
  const way = relative(folder, article).split(sep).join('/').replaceAll('%', '%25');
  return /^[^/]*:/.test(way) ? `./${way}` : way;
}

function shown(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return way.startsWith('..') ? path : way;
}
