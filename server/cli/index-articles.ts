/** `stet index`: a folder of articles -> its archive, or the archive brought up to date. */
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { indexFolder } from '../archive/index-folder.js';
import { isDatabase, openArchive } from '../archive/open-archive.js';
import { FileProblem, reasonOf } from '../readers/read-file.js';
import { CLEAN, COULD_NOT_RUN, UsageProblem, type ExitCode, type Streams } from './outcome.js';

export interface IndexCommand {
  readonly folder: string;
  /** Address of a database; the archive is in the folder when absent. */
  readonly to?: string;
}

/** Articles that cannot be read cost a line each and exit code 2; the others are in the archive all the same. */
export async function indexCommand({ folder, to }: IndexCommand, streams: Streams): Promise<ExitCode> {
  const path = resolve(streams.cwd, folder);
  const isFolder = await stat(path).then((s) => s.isDirectory(), (error: unknown) => {
    throw new FileProblem(folder, reasonOf(error));
  });
  if (!isFolder) throw new UsageProblem(`${folder}: is no folder`);
  if (to !== undefined && !isDatabase(to)) throw new UsageProblem(`${to}: is no address of a database, such as postgres://host/database`);
  const archive = await openArchive(to ?? path, { create: true, folder: path });
  const shown = indexing(streams.progress);
  try {
    const { added, changed, removed, unchanged, problems } = await indexFolder(archive, shown);
    shown(0, 0);
    for (const problem of problems) streams.err(`stet: ${problem.replaceAll(streams.cwd + sep, '')}\n`);
    streams.err(`${added} new, ${changed} changed, ${removed} gone, ${unchanged} as they were → ${relative(streams.cwd, path) || '.'}\n`);
    return problems.length ? COULD_NOT_RUN : CLEAN;
  } finally {
    await archive.close();
  }
}

const PAUSE = 200;

/** One line on a terminal that tells how far it is; nothing in a pipe. Told (0, 0), it goes away. */
function indexing(write: ((text: string) => void) | undefined): (done: number, all: number) => void {
  let shown = Date.now();
  return (done, all) => {
    const now = Date.now();
    if (!write || (all && now - shown < PAUSE)) return;
    shown = now;
    write(all ? `\r\u001b[Kindexing ${done} of ${all} …` : '\r\u001b[K');
  };
}
