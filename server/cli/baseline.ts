/** Findings that a desk has agreed to live with in its old texts: a file that lists them, so that only new ones count. */
import { FileProblem, readTextFile, readTextIfThere, reasonOf } from '../readers/read-file.js';
import { writeTextFile } from '../readers/write-file.js';
import type { CheckedFile, PlacedFinding } from './checked-file.js';

/** The same words in the same sentence, wherever that has moved to in its draft. */
interface Accepted {
  readonly path: string;
  readonly code: string;
  readonly words: string;
  readonly sentence: string;
}

const keyOf = ({ path, code, words, sentence }: Accepted) => JSON.stringify([path, code, words, sentence]);
const acceptedOf = (path: string, { code, words, sentence }: PlacedFinding): Accepted => ({ path, code, words, sentence });

export interface Beyond {
  readonly files: readonly CheckedFile[];
  /** How many findings the baseline took away. */
  readonly hidden: number;
  /** How many of its entries nothing was found for any more, in the drafts that were checked. */
  readonly gone: number;
}

/** What is not in the baseline. An entry stands for one finding. Throws `FileProblem`. */
export async function beyondBaseline(files: readonly CheckedFile[], baselinePath: string): Promise<Beyond> {
  const left = new Map<string, number>();
  for (const entry of await readBaseline(baselinePath)) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  let hidden = 0;
  const beyond = files.map((file) => ({
    ...file,
    findings: file.findings.filter((f) => {
      const key = keyOf(acceptedOf(file.path, f));
      const count = left.get(key) ?? 0;
      if (f.severity === 'hint' || count === 0) return true;
      left.set(key, count - 1);
      hidden++;
      return false;
    }),
  }));
  const checked = new Set(files.map((f) => f.path));
  const gone = [...left].reduce((sum, [key, count]) => sum + (checked.has((JSON.parse(key) as string[])[0]!) ? count : 0), 0);
  return { files: beyond, hidden, gone };
}

export interface Written {
  /** Entries of the drafts that were checked now. */
  readonly written: number;
  /** Entries of other drafts, which stay. */
  readonly kept: number;
}

/** Writes all but hints, sorted; what stands there of drafts that were not checked now stays. Throws `FileProblem`, also where another kind of file would be lost. */
export async function writeBaseline(files: readonly CheckedFile[], baselinePath: string): Promise<Written> {
  const checked = new Set(files.map((f) => f.path));
  const before = await readTextIfThere(baselinePath);
  const kept = before?.trim() ? acceptedIn(before, baselinePath, 'is no baseline of this version of Stet, and is left as it is; name another file').filter((a) => !checked.has(a.path)) : [];
  const found = files.flatMap((file) => file.findings.filter((f) => f.severity !== 'hint').map((f) => acceptedOf(file.path, f)));
  const accepted = [...kept, ...found].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  await writeTextFile(baselinePath, `${JSON.stringify({ version: 1, accepted }, undefined, 2)}\n`);
  return { written: found.length, kept: kept.length };
}

async function readBaseline(path: string): Promise<readonly Accepted[]> {
  const text = await readTextFile(path).catch((error: unknown) => {
    const reason = reasonOf(error);
    throw new FileProblem(path, reason === 'no such file' ? `${reason}; --update-baseline writes it` : reason);
  });
  return acceptedIn(text, path, 'is no baseline of this version of Stet; delete it, and --update-baseline writes it anew');
}

function acceptedIn(text: string, path: string, otherwise: string): readonly Accepted[] {
  try {
    const { version, accepted } = JSON.parse(text) as { version?: unknown; accepted?: unknown };
    if (version === 1 && Array.isArray(accepted) && accepted.every((a: Record<string, unknown>) => ['path', 'code', 'words', 'sentence'].every((key) => typeof a?.[key] === 'string'))) return accepted as Accepted[];
  } catch {
    // Said below.
  }
  throw new FileProblem(path, otherwise);
}
