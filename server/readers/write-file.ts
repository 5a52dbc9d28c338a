/** Text -> file, whole or not at all: a reader never sees half a fact base, whatever happens meanwhile. */
import { randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileProblem, reasonOfWriting } from './file-problem.js';

/** Throws `FileProblem`; the old file is then untouched. A link is followed, the file's mode is kept. */
export async function writeTextFile(path: string, text: string): Promise<void> {
  let temporary: string | undefined;
  try {
    const target = await realpath(path).catch(() => path);
    // Renaming would put a file in the place of a device, for the whole machine.
    const there = await stat(target).catch(() => undefined);
    if (there && !there.isFile() && !there.isDirectory()) throw new FileProblem(path, 'is a pipe or a device, not a file');
    temporary = besides(target, 'tmp');
    await writeBeside(temporary, target, text);
    await rename(temporary, target);
  } catch (error) {
    if (temporary) await rm(temporary, { force: true });
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(path, `could not be written: ${reasonOfWriting(error)}`);
  }
}

/** A name that nothing has, in the same folder: a rename is atomic only within one file system. */
export function besides(target: string, kind: string): string {
  return join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.${kind}`);
}

/** With the mode of the file that it is to replace, and safely on the disk. Throws `FileProblem` for a file that its owner has closed to writing: a rename would not ask. */
export async function writeBeside(temporary: string, target: string, text: string): Promise<void> {
  const mode = await stat(target).then((s) => s.mode & 0o777, () => undefined);
  if (mode !== undefined) {
    await access(target, constants.W_OK).catch(() => {
      throw new FileProblem(target, 'could not be written: it is read-only');
    });
  }
  const file = await open(temporary, 'wx', mode ?? 0o666);
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}
