/** Paths as short as people write them. */
import { relative, sep } from 'node:path';

/** Relative to the current folder where it lies in it, with `/`; else as it is. */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return (way.startsWith('..') ? path : way).split(sep).join('/');
}
