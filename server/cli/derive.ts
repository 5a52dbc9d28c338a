/** `stet derive`: an article -> its fact base file. */
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { derive } from '../engine/index.js';
import { mergeDerivation, type Changes } from '../engine/facts/merge.js';
import { formatFactBase } from '../engine/facts/serialize.js';
import type { FactBase } from '../engine/types.js';
import { FACTS_SUFFIX } from '../readers/find-facts.js';
import { readFactBase } from '../readers/load-facts.js';
import { readSource } from '../readers/read-source.js';
import { writeTextFile } from '../readers/write-file.js';
import { describeConflicts } from './describe-conflicts.js';
import { CLEAN, UsageProblem, type ExitCode, type Streams } from './outcome.js';

/** A schema beside the fact base is named in it; elsewhere the editor's extension knows the schema by the file's name. */
const SCHEMA_NAME = 'facts.schema.json';

export interface DeriveCommand {
  readonly article: string;
  /** The file to write; `-` is the standard output. Beside the article when absent. */
  readonly output?: string;
  readonly language?: string;
  /** ISO 8601 date. */
  readonly published?: string;
}

/** Throws `FileProblem` or `UsageProblem`. An existing file keeps what people changed in it. */
export async function deriveCommand(command: DeriveCommand, streams: Streams): Promise<ExitCode> {
  const article = resolve(streams.cwd, command.article);
  const source = await readSource(article);
  const { text } = source;
  if (text.trim() === '') throw new UsageProblem(`${command.article}: is empty; there is nothing to derive from`);
  const toStream = command.output === '-';
  const target = toStream ? undefined : resolve(streams.cwd, command.output ?? factsPathOf(article));
  if (target === article) throw new UsageProblem(`${command.article}: the fact base would overwrite its article`);
  const derived = derive(text, {
    uri: uriFrom(target ? dirname(target) : streams.cwd, article),
    format: source.format,
    ...(command.language ?? source.language ? { language: command.language ?? source.language! } : {}),
    ...(command.published ?? source.published ? { published: command.published ?? source.published! } : {}),
  });
  if (!target) {
    streams.out(formatFactBase(derived));
    streams.err(`${counts(derived)}\n`);
    return CLEAN;
  }
  const fresh = (await isThere(join(dirname(target), SCHEMA_NAME))) ? { $schema: `./${SCHEMA_NAME}`, ...derived } : derived;
  const { base, changes } = (await isThere(target)) ? mergeDerivation(await readFactBase(target), fresh) : { base: fresh, changes: undefined };
  await writeTextFile(target, formatFactBase(base));
  streams.err(`${counts(base)} → ${shown(target, streams.cwd)}\n`);
  if (changes) streams.err(`  ${describeChanges(changes)}\n`);
  for (const line of describeConflicts(base, { text, uri: derived.sources[0]!.uri })) streams.err(`  conflict: ${line}\n`);
  return CLEAN;
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

function isThere(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}

function counts(base: FactBase): string {
  const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const facts = base.facts.filter((f) => f.kind !== 'statement' && f.status !== 'rejected').length;
  return `${plural(facts, 'fact')}, ${plural(base.entities.length, 'name')}, ${plural(base.conflicts.length, 'conflict')}`;
}

function factsPathOf(article: string): string {
  return join(dirname(article), basename(article, extname(article)) + FACTS_SUFFIX);
}

/** Relative, with `/`, so that article and fact base move together. Only what an address would read otherwise is escaped. */
function uriFrom(folder: string, article: string): string {
  const way = relative(folder, article).split(sep).join('/').replaceAll('%', '%25');
  return /^[^/]*:/.test(way) ? `./${way}` : way;
}

function shown(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return way.startsWith('..') ? path : way;
}
