/** Runs again whenever one of the files that count has changed. Their times are asked for: that works on every disk. */
import { stat } from 'node:fs/promises';

const PAUSE = 300;

/** `run` gives the absolute paths to look at; never ends. */
export async function watch(run: () => Promise<readonly string[]>): Promise<never> {
  for (;;) {
    const paths = await run();
    const before = await timesOf(paths);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if ((await timesOf(paths)) !== before) break;
    }
  }
}

async function timesOf(paths: readonly string[]): Promise<string> {
  const times = paths.map((path) => stat(path).then(({ mtimeMs, size }) => `${mtimeMs} ${size}`, () => '-'));
  return (await Promise.all(times)).join('\n');
}
