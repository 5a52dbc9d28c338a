/** Runs in a thread of its own: takes texts out of files, one after the other, with the readers that lie beside it. See reader-thread.ts. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Extracted } from './extracted.js';

/** Which function of which reader, and what it is given. */
export interface Job {
  readonly reader: string;
  readonly name: string;
  readonly args: readonly unknown[];
}

export type Outcome = { readonly extracted: Extracted | undefined } | { readonly error: { readonly name: string; readonly message: string } };

type Reader = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const load = createRequire(__filename);

async function outcomeOf({ reader, name, args }: Job): Promise<Outcome> {
  try {
    return { extracted: (await (load(join(__dirname, `${reader}.cjs`)) as Reader)[name]!(...args)) as Extracted | undefined };
  } catch (error) {
    return { error: error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) } };
  }
}

parentPort?.on('message', (job: Job) => void outcomeOf(job).then((outcome) => parentPort!.postMessage(outcome)));
