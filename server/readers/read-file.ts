/** Bytes of a file -> text. Strict: what is no UTF-8 is an error, never a replacement character. */
import { readFile } from 'node:fs/promises';

const LARGEST = 64 * 1024 * 1024;

/** The one line a person needs: which file, what is wrong with it. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** The text of a UTF-8 file, without its byte order mark. Throws `FileProblem`. */
export async function readTextFile(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new FileProblem(path, reasonOf(error));
  }
  return decodeText(withinBounds(bytes, path), path);
}

/** The bytes, unless there are more of them than any article has. Throws `FileProblem`. */
export function withinBounds(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes.length <= LARGEST) return bytes;
  throw new FileProblem(path, `is ${Math.round(bytes.length / 1024 / 1024)} MB large; what is larger than ${LARGEST / 1024 / 1024} MB is not read`);
}

/** As `readTextFile`, for bytes that came from elsewhere; `path` names them in errors. */
export function decodeText(bytes: Uint8Array, path: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw new FileProblem(path, 'is UTF-16; save it as UTF-8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem(path, `is not UTF-8 (byte ${firstBadByte(bytes)}); save it as UTF-8`);
  }
}

/** What the operating system said about a path, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return 'no such file';
    case 'EISDIR':
      return 'is a folder, not a file';
    case 'EACCES':
    case 'EPERM':
      return 'may not be opened (permission denied)';
    case 'ENOTDIR':
      return 'a part of the path is no folder';
    case 'ELOOP':
      return 'is a link that leads to itself';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'is larger than 2 GB';
    case 'ENOSPC':
      return 'no space left on the disk';
    case 'EROFS':
      return 'is on a read-only disk';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

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
