/** Which fact bases a draft is checked against: its own front matter, else the nearest config, else every one around. */
import fg from 'fast-glob';
import { dirname, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { readFrontMatter } from '../engine/document/front-matter.js';
import { configOf, type DraftConfig } from './config.js';
import { namesHost } from './names-host.js';
import { isFolder } from './read-bytes.js';
import { FileProblem } from './read-file.js';

const MOST_HEAD = 100_000;
const MOST_LEVELS = 200;
export const FACTS_SUFFIX = '.facts.json';

/**
 * Absolute paths of the fact bases, in the order in which the draft or the config names them (sorted where nobody does).
 * `root` is the folder up to which a config is looked for and in which fact bases are searched.
 * A path that somebody wrote down is returned whether or not the file is there. Throws `FileProblem` when the
 * front matter or the config says something that is no path.
 */
export async function findFactBases(draftPath: string, draftText: string, root: string): Promise<string[]> {
  return factBasesFor(draftPath, draftText, root, await configOf(draftPath, root));
}

/** The fact bases below a folder. Who asks for many drafts remembers the answer: a search walks through the whole folder. */
export type FactSearch = (folder: string) => Promise<string[]>;

/** The same with the draft's config at hand. */
export async function factBasesFor(draftPath: string, draftText: string, root: string, config: DraftConfig, search: FactSearch = factBasesIn): Promise<string[]> {
  const named = factsOfFrontMatter(draftText, draftPath);
  if (named) return named.map((p) => resolve(dirname(resolve(draftPath)), p));
  return config.facts ? expandFolders(config.facts, search) : search(root);
}

/** Every `*.facts.json` below a folder, sorted; dependencies and hidden folders left out. */
export async function factBasesIn(folder: string): Promise<string[]> {
  const found = await fg(`**/*${FACTS_SUFFIX}`, {
    cwd: resolve(folder),
    absolute: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
    suppressErrors: true,
  });
  return found.sort();
}

/** A folder stands for the fact bases in it; what is neither there nor named as a file stays, to be missed by who opens it. */
async function expandFolders(paths: readonly string[], search: FactSearch): Promise<string[]> {
  const files = await Promise.all(paths.map(async (p) => {
    if (p.endsWith('.json')) return [p];
    const found = await search(p);
    return found.length || (await isFolder(p)) ? found : [p];
  }));
  return [...new Set(files.flat())];
}

function factsOfFrontMatter(text: string, path: string): string[] | undefined {
  const { end } = readFrontMatter(text);
  if (end === 0) return undefined;
  const head = text.slice(0, end).replace(/^\uFEFF?---[^\n]*\n/, '').replace(/(?:---|\.\.\.)[ \t]*\r?\n?$/, '');
  // While someone types, the head is often broken YAML: it then names nothing.
  if (!/^facts[ \t]*:/m.test(head) || isBeyondBounds(head)) return undefined;
  let data: unknown;
  try {
    data = parseYaml(head, { logLevel: 'error' });
  } catch {
    return undefined;
  }
  return pathsOf((data as { facts?: unknown } | null)?.facts, path);
}

/** The parser calls itself for each level, until the stack is full: no head of a draft is as large or as deep as this. */
function isBeyondBounds(head: string): boolean {
  if (head.length > MOST_HEAD) return true;
  let levels = 0;
  for (const char of head) if ((char === '[' || char === '{') && ++levels > MOST_LEVELS) return true;
  return head.split('\n').some((line) => /^[-?:\s]*/.exec(line)![0].length > MOST_LEVELS);
}

function pathsOf(value: unknown, path: string): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every((p): p is string => typeof p === 'string' && p !== '' && !p.includes('\0'))) {
    throw new FileProblem(path, `"facts" in its front matter: expected a path or a list of paths, found ${shown(value)}`);
  }
  const elsewhere = list.find(namesHost);
  if (elsewhere !== undefined) throw new FileProblem(path, `"facts" in its front matter: ${shown(elsewhere)} names another machine; facts are read from this one`);
  return list;
}

/** YAML can hold itself. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 200);
  } catch {
    return 'something that holds itself';
  }
}
