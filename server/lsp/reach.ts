/** What may be read. In a workspace that is not trusted only what lies in it: no path that stands in a file of it, and no link, leads out. */
import { realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';

export const OUT_OF_REACH = 'lies outside this workspace, which is not trusted';

export class Reach {
  /** `folders`: absolute paths of the workspace's folders. */
  constructor(
    private readonly trusted: () => boolean,
    private readonly folders: () => readonly string[],
  ) {}

  /** Nothing outside is even asked for: a path may name another machine. */
  async holds(path: string): Promise<boolean> {
    if (this.trusted()) return true;
    const folders = this.folders();
    if (!folders.some((folder) => isIn(folder, path))) return false;
    const real = await realPath(path);
    return (await Promise.all(folders.map(realPath))).some((folder) => isIn(folder, real));
  }
}

/** A browser's file systems know no links, and have no such function. */
async function realPath(path: string): Promise<string> {
  return (realpath as typeof realpath | undefined)?.(path).catch(() => path) ?? path;
}

function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !/^\.\.[\\/]/.test(way);
}
