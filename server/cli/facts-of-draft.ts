/** The facts of one draft: those that are named for this run, or else its own. */
import { readdir, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { combine } from '../engine/facts/combine.js';
import type { FactBase } from '../engine/types.js';
import { factBasesIn, findFactBases } from '../readers/find-facts.js';
import { loadFactBase } from '../readers/load-facts.js';
import { shownName } from '../readers/file-problem.js';
import { formatOf } from '../readers/format.js';
import { FileProblem, reasonOf } from '../readers/read-file.js';
import { EXTRACTED_EXTENSIONS } from '../readers/read-source.js';
import { UsageProblem } from './outcome.js';

/** `named`: files or folders of fact bases; empty: the draft finds its own. Throws `FileProblem`, `FactBaseFileProblem` or `UsageProblem`. */
export async function factsOfDraft(draft: string, text: string, named: readonly string[], cwd: string): Promise<FactBase> {
  const paths = named.length ? await namedFactBases(named, cwd) : await findFactBases(resolve(cwd, draft), text, cwd);
  if (!paths.length) throw new UsageProblem(noFacts(draft, cwd));
  return combine(await Promise.all(paths.map(loadFactBase)));
}

/** Files, and folders that stand for the fact bases in them -> absolute paths. Throws `FileProblem`. */
export async function namedFactBases(named: readonly string[], cwd: string): Promise<string[]> {
  const paths: string[] = [];
  for (const name of named) {
    const path = resolve(cwd, name);
    const folder = await stat(path).then((s) => s.isDirectory(), (error: unknown) => {
      throw new FileProblem(name, reasonOf(error));
    });
    if (folder) await readdir(path).catch((error: unknown) => {
      throw new FileProblem(name, reasonOf(error));
    });
    else if (isArticle(name)) throw new FileProblem(name, `is an article, no fact base; stet derive ${shownName(name)} makes one of it`);
    const found = folder ? await factBasesIn(path) : [path];
    if (!found.length) throw new FileProblem(name, 'no *.facts.json in this folder');
    paths.push(...found);
  }
  return [...new Set(paths)];
}

function isArticle(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return extension === '.txt' || formatOf(name) !== 'plain' || (extension !== '.json' && EXTRACTED_EXTENSIONS.includes(extension));
}

/** What to do where a draft has no facts. */
export function noFacts(draft: string, cwd: string): string {
  return [
    `${shownName(draft)}: no fact base found. Name one in one of three ways:`,
    '  in the draft\'s front matter     facts: path/to/article.facts.json',
    '  in a stet.config.json above it  {"facts": ["path/to/article.facts.json"]}',
    `  as a *.facts.json below ${cwd}  (stet derive ARTICLE writes one)`,
    '  or for this run: --facts FILE',
  ].join('\n');
}
