/** Files, folders' globs -> the drafts to check. */
import fg from 'fast-glob';
import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { FEWER_STARS, hasTooManyStars, matches } from '../readers/config.js';
import { shownName } from '../readers/file-problem.js';
import { FileProblem, readTextIfThere, reasonOf } from '../readers/read-file.js';
import { noticingFolders } from '../readers/searched-folders.js';

export interface DraftList {
  /** As shown to people: relative to the current folder where they lie in it, with `/`. Sorted, each once. */
  readonly paths: readonly string[];
  /** One line for each pattern that names no draft. */
  readonly problems: readonly string[];
  /** Absolute paths of the folders that were looked into: a new draft could lie there. */
  readonly folders: readonly string[];
}

/** The ignore file of the current folder, unless another is named. */
export const IGNORE_NAME = '.stetignore';

/** More files than these are not one desk's drafts. */
const MOST_FILES = 200_000;
/** Longer than a pattern that people write; braces multiply what they hold. */
const LONGEST_PATTERN = 1000;
const MOST_BRACES = 4;

/** What is wrong with a pattern that would take for ever. */
function faultOf(pattern: string): string | undefined {
  if (pattern.length > LONGEST_PATTERN) return `expected at most ${LONGEST_PATTERN} characters`;
  if (hasTooManyStars(pattern)) return `expected ${FEWER_STARS}`;
  if (pattern.split('{').length - 1 > MOST_BRACES || pattern.split('{').slice(1).some((part) => part.split('}')[0]!.includes('..'))) return `expected at most ${MOST_BRACES} "{a,b}", and no "{1..9}"`;
  return undefined;
}

/** `ignoring` absent: no ignore file counts. Throws `FileProblem` for one that was named and cannot be read. */
export async function findDrafts(patterns: readonly string[], cwd: string, ignoring?: { readonly ignorePath?: string }, most = MOST_FILES): Promise<DraftList> {
  const isIgnored = ignoring ? await ignoredBy(resolve(cwd, ignoring.ignorePath ?? IGNORE_NAME), ignoring.ignorePath !== undefined) : () => false;
  const paths = new Set<string>();
  const problems: string[] = [];
  const folders = new Set<string>();
  for (const pattern of patterns) {
    // A file whose name holds glob characters is still that file.
    const entry = await stat(resolve(cwd, pattern)).catch((error: unknown) => error as Error);
    if (!(entry instanceof Error)) {
      if (entry.isDirectory()) problems.push(`${shownName(pattern)}: is a folder; name the drafts in it, for instance '${shownName(withoutSlashes(pattern))}/**/*.md'`);
      else if (!isIgnored(resolve(cwd, pattern))) paths.add(shown(resolve(cwd, pattern), cwd));
      continue;
    }
    if (!fg.isDynamicPattern(pattern)) {
      problems.push(`${shownName(pattern)}: ${reasonOf(entry)}`);
      continue;
    }
    const fault = faultOf(pattern);
    if (fault !== undefined) {
      problems.push(`${shownName(pattern.slice(0, 200))}: ${fault}`);
      continue;
    }
    let count = 0;
    const searched = noticingFolders();
    const found = fg.stream(sep === '\\' ? fg.convertPathToPattern(pattern) : pattern, { cwd, absolute: true, ignore: ['**/node_modules/**', '**/.git/**'], followSymbolicLinks: false, suppressErrors: true, fs: searched.fs });
    for await (const path of found as AsyncIterable<string>) {
      if (++count > most) {
        problems.push(`${shownName(pattern)}: more than ${most} files match this pattern; name a part of them, and the others in a second run`);
        break;
      }
      if (!isIgnored(path)) paths.add(shown(path, cwd));
    }
    for (const { path, reason } of searched.problems.values()) problems.push(`${shownName(shown(path, cwd))}: ${reason}`);
    for (const folder of searched.seen) folders.add(folder);
    if (!count) problems.push(`${shownName(pattern)}: no file matches this pattern`);
  }
  return { paths: [...paths].sort(), problems, folders: [...folders] };
}

/** Patterns are relative to the ignore file's folder, as in a .gitignore. */
async function ignoredBy(file: string, named: boolean): Promise<(path: string) => boolean> {
  const text = await readTextIfThere(file);
  if (text === undefined && named) throw new FileProblem(file, 'no such file');
  const lines = (text ?? '').split(/\r?\n/);
  const slow = lines.findIndex((line) => !line.startsWith('#') && hasTooManyStars(line));
  if (slow >= 0) throw new FileProblem(`${file}:${slow + 1}`, `expected ${FEWER_STARS}`);
  return (path) => matches(lines, dirname(file), path);
}

function shown(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return (way.startsWith('..') ? path : way).split(sep).join('/');
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && (path[end - 1] === '/' || path[end - 1] === '\\')) end--;
  return path.slice(0, end);
}
