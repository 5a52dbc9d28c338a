/** One program at a time writes a file: a file beside it says who does. Those who are killed leave theirs behind, and the next takes it away. */
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { FileProblem, reasonOfWriting } from './file-problem.js';

const PAUSE = 20;
/** How long somebody else is waited for. Milliseconds. */
const PATIENCE = 30_000;
/** A lock of this age is nobody's, whoever wrote it. Milliseconds. */
const OLD = 120_000;

/** `work` is told whether somebody was killed at it before. Throws `FileProblem` when the lock cannot be made or another holds it for too long. */
export async function whileLocked<T>(target: string, work: (killed: boolean) => Promise<T>): Promise<T> {
  const lock = join(dirname(target), `.${basename(target)}.lock`);
  const mine = `${process.pid} ${hostname()} ${randomBytes(6).toString('hex')}`;
  const end = Date.now() + PATIENCE;
  let killed = false;
  while (!(await taken(lock, mine, target))) {
    const holder = await leftBehind(lock);
    if (holder !== undefined) {
      killed = true;
      await takeAway(lock, holder);
    } else if (Date.now() > end) throw new FileProblem(target, `could not be written: another program has been writing it for ${PATIENCE / 1000} s (${lock})`);
    else await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  try {
    return await work(killed);
  } finally {
    await rm(lock, { force: true });
  }
}

async function taken(lock: string, mine: string, target: string): Promise<boolean> {
  try {
    await writeFile(lock, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new FileProblem(target, `could not be written: ${reasonOfWriting(error)}`);
  }
}

/** What stands in a lock whose program is gone; undefined for one that is held. */
async function leftBehind(lock: string): Promise<string | undefined> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(lock, 'utf8'), stat(lock)]);
    const [, pid, host] = /^(\d+) (\S+) /.exec(text) ?? [];
    const gone = pid !== undefined && host === hostname() && !runs(Number(pid));
    return gone || Date.now() - mtimeMs > OLD ? text : undefined;
  } catch {
    return undefined;
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Two may find the same lock left behind, and the first may hold a new one by now: that is put back. */
async function takeAway(lock: string, text: string): Promise<void> {
  const aside = `${lock}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8').catch(() => text)) === text) await rm(aside, { force: true });
  else await rename(aside, lock);
}
