/** `stet index`: a folder of articles -> its archive, or the archive brought up to date. */
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { indexFolder } from '../archive/index-folder.js';
import { openArchive } from '../archive/open-archive.js';
import { FileProblem, reasonOf } from '../readers/read-file.js';
import { CLEAN, COULD_NOT_RUN, UsageProblem, type ExitCode, type Streams } from './outcome.js';

/** Articles that cannot be read cost a line each and exit code 2; the others are in the archive all the same. */
export async function indexCommand(folder: string, streams: Streams): Promise<ExitCode> {
  const path = resolve(streams.cwd, folder);
  const isFolder = await stat(path).then((s) => s.isDirectory(), (error: unknown) => {
    throw new FileProblem(folder, reasonOf(error));
  });
  if (!isFolder) throw new UsageProblem(`${folder}: is no folder`);
  const archive = await openArchive(path, { create: true });
  try {
    const { added, changed, removed, unchanged, problems } = await indexFolder(path, archive);
    for (const problem of problems) streams.err(`stet: ${problem.replaceAll(streams.cwd + sep, '')}\n`);
    streams.err(`${added} new, ${changed} changed, ${removed} gone, ${unchanged} as they were → ${relative(streams.cwd, path) || '.'}\n`);
    return problems.length ? COULD_NOT_RUN : CLEAN;
  } finally {
    await archive.close();
  }
}
