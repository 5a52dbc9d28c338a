/** A file that people and programs write at the same time: changed so that nothing is lost which another wrote meanwhile. */
import { link, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileProblem, reasonOfWriting } from './file-problem.js';
import { whileLocked } from './file-lock.js';
import { readTextIfThere } from './read-file.js';
import { besides, writeBeside } from './write-file.js';

/** Who finds the file changed this often behind its back gives up. */
const ROUNDS = 20;
/** An editor that is in the middle of saving gets this long to end. Milliseconds. */
const SAVING = 100;

/**
 * Writes what `change` makes of the file's text (undefined where there is no file), whole or not at all. It is asked again with the new
 * text when somebody has written the file meanwhile; what it throws is thrown, and the file stays as it is. Others who come through
 * here wait. Throws `FileProblem`.
 */
export async function updateTextFile(path: string, change: (before: string | undefined) => string | Promise<string>): Promise<void> {
  const target = await realpath(path).catch(() => path);
  await whileLocked(target, async (killed) => {
    if (killed) await tidy(target);
    for (let round = 0; round < ROUNDS; round++) {
      const before = await readTextIfThere(target);
      let after: string;
      try {
        after = await change(before);
      } catch (error) {
        // Half of a file that is being saved has errors that the whole has not.
        await new Promise((resolve) => setTimeout(resolve, SAVING));
        if ((await readTextIfThere(target)) === before) throw error;
        continue;
      }
      if (after === before || (await replace(target, before, after))) return;
    }
    throw new FileProblem(path, 'could not be written: another program writes it again and again');
  });
}

/** What a program that was killed has left beside a file. A former state that somebody may have saved into later stays. */
async function tidy(target: string): Promise<void> {
  const prefix = `.${basename(target)}.`;
  for (const name of await readdir(dirname(target))) {
    const kind = name.startsWith(prefix) ? /^(?:[\da-f]{12}\.(tmp|old)|lock\.[\da-f]{12})$/.exec(name.slice(prefix.length)) : null;
    if (!kind) continue;
    const path = join(dirname(target), name);
    const [left, now] = await Promise.all([path, target].map((p) => stat(p).catch(() => undefined)));
    if (kind[1] !== 'old' || (left && now && (left.ino === now.ino || left.mtimeMs < now.mtimeMs))) await rm(path, { force: true });
  }
}

/** False where the file is no longer what it was; it then stays so. */
async function replace(target: string, before: string | undefined, after: string): Promise<boolean> {
  const [temporary, old] = [besides(target, 'tmp'), besides(target, 'old')];
  try {
    await writeBeside(temporary, target, after);
    if (before === undefined) return await createdAs(temporary, target);
    if ((await readTextIfThere(target)) !== before) return false;
    const kept = await link(target, old).then(() => true, () => false);
    await rename(temporary, target);
    if (!kept) return true;
    // Whoever saved between the reading and the renaming wrote into the file that was there: it is put back.
    if ((await readTextIfThere(old).catch(() => undefined)) === before) return true;
    await rename(old, target);
    return false;
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem(target, `could not be written: ${reasonOfWriting(error)}`);
  } finally {
    await rm(temporary, { force: true });
    await rm(old, { force: true });
  }
}

/** A link is made only where nothing is; some file systems have none. */
async function createdAs(temporary: string, target: string): Promise<boolean> {
  try {
    await link(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    await rename(temporary, target);
  }
  return true;
}
