/** Which fact bases a draft is checked against: its own front matter, else the nearest config, else every one around. */
import fg from 'fast-glob';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parse as parseJsonc, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { parse as parseYaml } from 'yaml';
import { readFrontMatter } from '../engine/document/front-matter.js';
import { FileProblem } from './read-file.js';

export const CONFIG_NAME = 'stet.config.json';
export const FACTS_SUFFIX = '.facts.json';

/**
 * Absolute paths of the fact bases, in the order in which the draft or the config names them (sorted where nobody does).
 * `root` is the folder up to which a config is looked for and in which fact bases are searched.
 * A path that somebody wrote down is returned whether or not the file is there. Throws `FileProblem` when the
 * front matter or the config says something that is no path.
 */
export async function findFactBases(draftPath: string, draftText: string, root: string): Promise<string[]> {
  const folder = dirname(resolve(draftPath));
  const named = factsOfFrontMatter(draftText, draftPath);
  if (named) return named.map((p) => resolve(folder, p));
  for (const at of foldersUpTo(folder, resolve(root))) {
    const configured = await factsOfConfig(join(at, CONFIG_NAME));
    if (configured) return expandFolders(configured.map((p) => resolve(at, p)));
  }
  return factBasesIn(root);
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

/** A folder stands for the fact bases in it. */
async function expandFolders(paths: readonly string[]): Promise<string[]> {
  const files = await Promise.all(paths.map(async (p) => (p.endsWith('.json') ? [p] : factBasesIn(p))));
  return [...new Set(files.flat())];
}

function factsOfFrontMatter(text: string, path: string): string[] | undefined {
  const { end } = readFrontMatter(text);
  if (end === 0) return undefined;
  const head = text.slice(0, end).replace(/^\uFEFF?---[^\n]*\n/, '').replace(/(?:---|\.\.\.)[ \t]*\r?\n?$/, '');
  // While someone types, the head is often broken YAML: it then names nothing.
  if (!/^facts[ \t]*:/m.test(head)) return undefined;
  let data: unknown;
  try {
    data = parseYaml(head, { logLevel: 'error' });
  } catch {
    return undefined;
  }
  return pathsOf((data as { facts?: unknown } | null)?.facts, path, 'front matter');
}

async function factsOfConfig(path: string): Promise<string[] | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
  const errors: ParseError[] = [];
  const data: unknown = parseJsonc(text, errors, { allowTrailingComma: true });
  const first = errors[0];
  if (first) throw new FileProblem(path, `is no JSON: ${printParseErrorCode(first.error)} at offset ${first.offset}`);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new FileProblem(path, 'expected an object, such as {"facts": ["facts"]}');
  return pathsOf((data as { facts?: unknown }).facts, path, CONFIG_NAME);
}

function pathsOf(value: unknown, path: string, where: string): string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every((p): p is string => typeof p === 'string' && p !== '' && !p.includes('\0'))) {
    throw new FileProblem(path, `"facts" in ${where === CONFIG_NAME ? 'it' : `its ${where}`}: expected a path or a list of paths, found ${shown(value)}`);
  }
  return list;
}

/** The folder itself and those above it, up to the root; a folder outside the root stands alone. */
function foldersUpTo(folder: string, root: string): string[] {
  const way = relative(root, folder);
  if (way.startsWith('..') || isAbsolute(way)) return [folder];
  const folders = [folder];
  for (let at = folder; at !== root && dirname(at) !== at; ) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}

/** YAML can hold itself. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, 200);
  } catch {
    return 'something that holds itself';
  }
}
