/** Which fact bases an answer rests on: those that were asked for, or those of the draft; all of them inside the folders. */
import { readFrontMatter } from '../../engine/document/front-matter.js';
import { configOf } from '../../readers/config.js';
import { factBasesFor, factBasesIn } from '../../readers/find-facts.js';
import { namedFactBases } from '../facts-of-draft.js';
import { UsageProblem } from '../outcome.js';
import type { Folders } from './folders.js';

/** Absolute paths. `named` are arguments of a tool. Throws `UsageProblem` or `FileProblem`. */
export async function namedFacts(named: unknown, folders: Folders): Promise<string[] | undefined> {
  if (!Array.isArray(named) || !named.length) return undefined;
  return confined(await namedFactBases(await Promise.all((named as string[]).map((path) => folders.within(path))), folders.first), folders);
}

/** Every fact base of the folders. */
export async function allFacts(folders: Folders): Promise<string[]> {
  const found = await Promise.all(folders.roots.map((root) => factBasesIn(root)));
  return confined([...new Set(found.flat())], folders);
}

/** What a draft at an absolute path, there or not, is checked against. */
export async function factsOf(path: string, text: string, folders: Folders): Promise<string[]> {
  const root = folders.rootOf(path);
  return confined(await factBasesFor(path, text, root, await configOf(path, root)), folders);
}

export function namesFacts(text: string): boolean {
  return /^facts:/m.test(text.slice(0, readFrontMatter(text).end));
}

/** Front matter and configs may name what lies outside: that is said, and nothing is read. */
function confined(paths: readonly string[], folders: Folders): Promise<string[]> {
  return Promise.all(paths.map((path) => folders.within(path)));
}

export function noneFound(folders: Folders): UsageProblem {
  return new UsageProblem(`no *.facts.json in ${folders.roots.join(', ')}; the tool derive makes one of an article, or give check_text the source's text`);
}
