/** Bytes of a file -> text. Strict: what is no UTF-8 is an error, never a replacement character. */
import { FileProblem, reasonOf } from './file-problem.js';
import { readBytes } from './read-bytes.js';

export { FileProblem, reasonOf } from './file-problem.js';

/** The text of a UTF-8 file, without its byte order mark. Throws `FileProblem`. */
export async function readTextFile(path: string): Promise<string> {
  return decodeText(await bytesOf(path), path);
}

/** Throws `FileProblem`. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  return readBytes(path).catch((error: unknown) => {
    throw error instanceof FileProblem ? error : new FileProblem(path, reasonOf(error));
  });
}

/** As `readTextFile`; undefined where there is no such file. */
export async function readTextIfThere(path: string): Promise<string | undefined> {
  return readTextFile(path).catch((error: unknown) => {
    if (error instanceof FileProblem && ABSENT.has(error.reason)) return undefined;
    throw error;
  });
}

const ABSENT: ReadonlySet<string> = new Set(['no such file', 'a part of the path is no folder']);

/** As `readTextFile`, for bytes that came from elsewhere; `path` names them in errors. */
export function decodeText(bytes: Uint8Array, path: string): string {
  if (isUtf16(bytes)) throw new FileProblem(path, 'is UTF-16; save it as UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem(path, `is not UTF-8 (byte ${firstBadByte(bytes)}), perhaps Windows-1252; save it as UTF-8`);
  }
}

/** By its mark; without one, by the zeros that every second byte of European text then is. In UTF-8 these would be letters with nothing between. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const start = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  return start.length >= 4 && Math.max(...zeros) > start.length / 4;
}

const SAMPLE = 1024;

/** Offset of the first byte that cannot be UTF-8, by halving: a prefix decodes up to there and no further. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), middle < bytes.length)) good = middle;
    else bad = middle - 1;
  }
  return good;
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
