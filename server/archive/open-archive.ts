/** The archive of a folder of articles: in a file inside the folder, or in a PostgreSQL database. The database's program is loaded when the first one is opened. */
import { join, resolve } from 'node:path';
import type { Archive } from './archive.js';

/** Inside the folder, where no glob for articles or drafts looks. */
const PLACE = ['.stet', 'archive.db'] as const;

/** Whether what people name as an archive is a database's address, and no folder. */
export function isDatabase(place: string): boolean {
  return /^postgres(?:ql)?:/.test(place);
}

/** An address as it is; a folder absolute. */
export function archivePlace(place: string, cwd: string): string {
  return isDatabase(place) ? place : resolve(cwd, place);
}

/** `create` makes one where there is none; `folder` is where the articles lie, where `place` does not say it. Throws `ArchiveProblem`. */
export async function openArchive(place: string, options: { readonly create: boolean; readonly folder?: string }): Promise<Archive> {
  if (isDatabase(place)) {
    const { openPostgresArchive } = await import('./postgres-archive.js');
    return openPostgresArchive(place, options);
  }
  const { openSqliteArchive } = await import('./sqlite-archive.js');
  return openSqliteArchive(join(place, ...PLACE), { create: options.create, folder: place });
}
