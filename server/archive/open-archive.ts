/** The archive of a folder of articles. The database is loaded when the first one is opened. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from './archive.js';

/** Inside the folder, where no glob for articles or drafts looks. */
const PLACE = ['.stet', 'archive.db'] as const;

/** `create` makes one where there is none. Throws `ArchiveProblem`. */
export async function openArchive(folder: string, options: { readonly create: boolean }): Promise<Archive> {
  if (options.create) await mkdir(join(folder, PLACE[0]), { recursive: true });
  const { openSqliteArchive } = await import('./sqlite-archive.js');
  return openSqliteArchive(join(folder, ...PLACE), options);
}
