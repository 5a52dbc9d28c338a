/** The folders that an assistant may ask about: nothing outside them is read or written, whatever way a path takes there. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UsageProblem } from '../outcome.js';

export class Folders {
  private constructor(
    /** Absolute, links resolved; at least one. The first is what relative paths count from. */
    readonly roots: readonly string[],
  ) {}

  /** Throws `UsageProblem` where one is not there. */
  static async of(folders: readonly string[]): Promise<Folders> {
    return new Folders(await Promise.all(folders.map((folder) => realpath(folder).catch(() => Promise.reject(new UsageProblem(`${folder}: no such folder`))))));
  }

  get first(): string {
    return this.roots[0]!;
  }

  /** Absolute, links resolved. Throws `UsageProblem` for a path that leads outside; a file that is not there yet counts by its folder. */
  async within(path: string): Promise<string> {
    const real = await realWay(resolve(this.first, path));
    if (!this.roots.some((root) => isBelow(real, root))) throw new UsageProblem(`${path}: lies outside ${this.roots.join(', ')}; nothing else is read`);
    return real;
  }

  /** The folder of these that a path lies in. */
  rootOf(path: string): string {
    return this.roots.find((root) => isBelow(path, root)) ?? this.first;
  }
}

/** Links resolved as far as the path is there. */
async function realWay(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(await realWay(folder), basename(path));
  }
}

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
