/** The bytes of a file, whatever lies at its path: a pipe or a device is not opened, and a disk that does not answer is not waited for. */
import { constants, readFile, stat } from 'node:fs/promises';
import { FileProblem } from './file-problem.js';

/** More bytes than any article has. */
export const LARGEST = 64 * 1024 * 1024;
export const TOO_LARGE = `what is larger than ${LARGEST / 1024 / 1024} MB is not read`;
/** How long a disk may take. Milliseconds. */
const PATIENCE = 10_000;

/** Paths whose disk has kept somebody waiting, and has not answered yet. Each holds one of the few threads that read files. */
const silent = new Set<string>();

/** Throws `FileProblem`, or what the operating system says. */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (silent.has(path)) throw new FileProblem(path, SILENT);
  return withinTime(read(path), path, PATIENCE);
}

const SILENT = 'its disk does not answer';

/** Throws `FileProblem` when the time is over; what comes later is let go. */
export async function withinTime<T>(answer: Promise<T>, path: string, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      silent.add(path);
      const answered = () => void silent.delete(path);
      answer.then(answered, answered);
      reject(new FileProblem(path, SILENT));
    }, patience);
  });
  return Promise.race([answer, over]).finally(() => clearTimeout(timer));
}

/** False where there is none, or where nobody may ask. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((s) => s.isDirectory(), () => false);
}

async function read(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (found.isDirectory()) throw new FileProblem(path, 'is a folder, not a file');
  if (!found.isFile()) throw new FileProblem(path, 'is a pipe or a device, not a file');
  if (found.size > LARGEST) throw new FileProblem(path, `is ${Math.round(found.size / 1024 / 1024)} MB large; what is larger than ${LARGEST / 1024 / 1024} MB is not read`);
  // What has become a pipe since must not hold the thread.
  return readFile(path, { flag: constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) });
}
