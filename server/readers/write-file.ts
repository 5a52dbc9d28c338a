/** Text -> file, whole or not at all: a reader never sees half a fact base, whatever happens meanwhile. */
import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileProblem, reasonOf } from './read-file.js';

/** Throws `FileProblem`; the old file is then untouched. A link is followed, the file's mode is kept. */
export async function writeTextFile(path: string, text: string): Promise<void> {
  let temporary: string | undefined;
  try {
    const target = await realpath(path).catch(() => path);
    const mode = await stat(target).then((s) => s.mode & 0o777, () => 0o666);
    // In the same folder, for a rename is atomic only within one file system.
    temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    if (temporary) await rm(temporary, { force: true });
    throw new FileProblem(path, `could not be written: ${reasonOf(error)}`);
  }
}
