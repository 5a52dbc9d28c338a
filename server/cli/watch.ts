/** Runs again whenever one of the files that count has changed. Their times are asked for: that works on every disk. */
import { readdir, stat } from 'node:fs/promises';

const PAUSE = 300;

/** `run` gives the absolute paths to look at; never ends. */
export async function watch(run: () => Promise<readonly string[]>): Promise<never> {
  let seen = new Map<string, FileState>();
  for (;;) {
    const began = Date.now();
    // What is saved while it runs may have been read before.
    const before = await statesOf([...seen.keys()]);
    const paths = await run();
    seen = await statesOf(paths);
    const missed = [...seen].some(([path, now]) => (before.has(path) ? before.get(path)!.text !== now.text : now.time > began));
    if (missed) continue;
    const settled = textOf(seen);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (textOf(await statesOf(paths)) !== settled) break;
    }
  }
}

export interface FileState {
  /** When it was last written, in milliseconds; 0 where it is not there. */
  readonly time: number;
  readonly text: string;
}

async function statesOf(paths: readonly string[]): Promise<Map<string, FileState>> {
  const states = paths.map((path) => stateOf(path).catch((): FileState => ({ time: 0, text: '-' })));
  const all = await Promise.all(states);
  return new Map(paths.map((path, i) => [path, all[i]!]));
}

/** Of a folder only the names count: a file that is written in it anew, such as the cache, is no new draft. */
export async function stateOf(path: string): Promise<FileState> {
  const found = await stat(path);
  const text = found.isDirectory() ? (await readdir(path)).filter((name) => !name.startsWith('.')).sort().join('/') : `${found.mtimeMs} ${found.size}`;
  return { time: found.mtimeMs, text };
}

function textOf(states: ReadonlyMap<string, FileState>): string {
  return [...states].map(([path, { text }]) => `${path} ${text}`).join('\n');
}
