/** An archive brought up to date with its folder of articles: only what has changed is read again. */
import fg from 'fast-glob';
import { join, sep } from 'node:path';
import { parseDocument } from '../engine/document/document.js';
import { FileProblem, reasonOf } from '../readers/read-file.js';
import { readSource, type SourceText } from '../readers/read-source.js';
import { noticingFolders } from '../readers/searched-folders.js';
import type { Archive, ArticleText, IndexedArticle } from './archive.js';
import { termsOf } from './terms.js';

/** Articles in one transaction: what a kill costs at most. */
const BATCH = 500;
const ARTICLES = '**/*.{md,markdown,txt,html,htm,tex,rst,adoc,typ,org,docx,pdf,epub,eml}';

export interface IndexResult {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Articles that cannot be read, a line each. They are left out. */
  readonly problems: readonly string[];
}

/** `progress` is told how many of the articles to read have been read. */
export async function indexFolder(archive: Archive, progress: (done: number, all: number) => void = () => undefined): Promise<IndexResult> {
  const { folder } = archive;
  const known = await archive.articles();
  const { found, closed } = await articlesIn(folder);
  const here = new Set(found.map((a) => a.path));
  // What lies in a folder that may not be looked into today is not gone.
  const gone = [...known.keys()].filter((path) => !here.has(path) && !closed.some((c) => join(folder, path).startsWith(c.path + sep)));
  const news = found.filter((a) => {
    const before = known.get(a.path);
    return !before || before.changed !== a.changed || before.size !== a.size;
  });
  const problems = closed.map((c) => c.message);
  let removed = gone;
  let done = 0;
  for (let from = 0; from < news.length || removed.length > 0; from += BATCH) {
    const batch: ArticleText[] = [];
    for (const article of news.slice(from, from + BATCH)) {
      try {
        const source = await readSource(join(folder, article.path));
        batch.push({ ...article, source, terms: termsOfSource(source) });
      } catch (error) {
        problems.push(error instanceof FileProblem ? error.message : `${article.path}: ${reasonOf(error)}`);
        // What it said before is no longer there to be read.
        if (known.has(article.path)) removed = [...removed, article.path];
      }
      progress(++done, news.length);
    }
    await archive.update(batch, removed);
    removed = [];
  }
  const added = news.filter((a) => !known.has(a.path)).length;
  return { added, changed: news.length - added, removed: gone.length, unchanged: found.length - news.length, problems };
}

async function articlesIn(folder: string): Promise<{ readonly found: readonly IndexedArticle[]; readonly closed: readonly FileProblem[] }> {
  const folders = noticingFolders();
  const entries = await fg(ARTICLES, { cwd: folder, stats: true, ignore: ['**/node_modules/**', '**/.*/**'], followSymbolicLinks: false, suppressErrors: true, caseSensitiveMatch: false, fs: folders.fs });
  const found = entries
    .map((e) => ({ path: e.path, changed: e.stats?.mtimeMs ?? 0, size: e.stats?.size ?? 0 }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { found, closed: [...folders.problems.values()] };
}

function termsOfSource(source: SourceText): string[] {
  const document = parseDocument(source.text, { format: source.format, language: source.language ?? 'en' });
  return termsOf(document.blocks.map((b) => document.plain.slice(b.start, b.end)).join('\n'));
}
