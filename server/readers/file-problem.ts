/** What is wrong with a file, in the one line that a person needs. */

export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${shownName(path)}: ${reason}`);
  }
}

/** A path for a line of a terminal or a log: what a file is called can neither break the line nor colour it. */
export function shownName(path: string): string {
  return path.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** As `reasonOf`, where a file was to be written. */
export function reasonOfWriting(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'its folder is not there';
    case 'EACCES':
    case 'EPERM':
      return 'its folder may not be written to (permission denied)';
    default:
      return reasonOf(error);
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
      return error instanceof FileProblem ? error.reason : error instanceof Error ? error.message : String(error);
  }
}
