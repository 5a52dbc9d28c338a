/** The draft that a tool is asked about: words that the assistant has just written, or a file. */
import { resolve } from 'node:path';
import { readTextFile } from '../../readers/read-file.js';
import { shownPath } from '../shown-path.js';
import { UsageProblem } from '../outcome.js';
import type { Folders } from './folders.js';

/** Characters; a longer text is several drafts. */
const LONGEST = 1_000_000;

export const DRAFT_ARGUMENTS = {
  text: { type: 'string', description: 'The draft. Left out: the file at path is read.' },
  path: { type: 'string', description: 'A file of the folder; with text, the name that the draft will have, which decides its format and its facts.' },
} as const;

export interface Draft {
  readonly text: string;
  /** Absolute, whether or not there is such a file. */
  readonly absolute: string;
  /** As shown to people. */
  readonly path: string;
}

export async function draftOf(text: unknown, path: unknown, folders: Folders): Promise<Draft> {
  if (text === undefined && path === undefined) throw new UsageProblem('give the draft as text, or the path of its file');
  const absolute = await folders.within(path === undefined ? 'draft.md' : String(path));
  const read = text === undefined ? await readTextFile(absolute) : String(text);
  if (read.length > LONGEST) throw new UsageProblem(`the draft has ${read.length} characters; give it in parts of at most ${LONGEST}`);
  return { text: read, absolute, path: path === undefined ? 'draft.md' : shownPath(resolve(folders.first, absolute), folders.first) };
}
