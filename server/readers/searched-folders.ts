/** A search for files that notices which folders it has looked into, and which it may not: what lies there is not "nothing". */
import fs from 'node:fs';
import type { FileSystemAdapter } from 'fast-glob';
import { FileProblem, reasonOf } from './file-problem.js';

export interface SearchedFolders {
  /** For fast-glob, which would pass such folders over in silence, or give up at the first. */
  readonly fs: Partial<FileSystemAdapter>;
  readonly seen: ReadonlySet<string>;
  /** By the path of the folder. */
  readonly problems: ReadonlyMap<string, FileProblem>;
}

type Listed = (error: NodeJS.ErrnoException | null, entries: readonly (fs.Dirent | string)[]) => void;

export function noticingFolders(): SearchedFolders {
  const seen = new Set<string>();
  const problems = new Map<string, FileProblem>();
  // Where it asks for the files' times too, it asks for names only.
  const readdir = (path: string, ...rest: [{ withFileTypes: true }, Listed] | [Listed]) => {
    const done = rest.at(-1) as Listed;
    const listed: Listed = (error, entries) => {
      const closed = error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR';
      seen.add(path);
      if (closed) problems.set(path, new FileProblem(path, `the folder ${reasonOf(error)}`));
      if (closed) done(null, []);
      else done(error, entries);
    };
    if (rest.length === 2) fs.readdir(path, rest[0], listed);
    else fs.readdir(path, listed);
  };
  return { fs: { readdir: readdir as unknown as FileSystemAdapter['readdir'] }, seen, problems };
}
