/**
 * Takes texts out of files in a thread of its own, so that a file that keeps a reader busy for ever, or fills the memory, costs one
 * line: the thread is ended, and the next file gets a new one.
 */
import { Worker } from 'node:worker_threads';
import type { Extracted } from './extract/extracted.js';
import type { Job, Outcome } from './extract/thread.js';

export interface Limits {
  /** For one file. Milliseconds. */
  readonly patience: number;
  /** Of the thread's heap. */
  readonly megabytes: number;
}

/** More than any article needs, on a slow machine too. */
const LIMITS: Limits = { patience: 60_000, megabytes: 2048 };
/** A thread that nobody asks for so long is ended. Milliseconds. */
const IDLE = 30_000;

export class ReaderThread {
  private worker: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  /** `script` is the bundle of extract/thread.ts. */
  constructor(private readonly script: string, private readonly limits: Limits = LIMITS) {}

  /** One file after the other. Throws `Unreadable` and what else the reader throws, by its name; `Unreadable` too where it was ended. */
  async extract(job: Job): Promise<Extracted | undefined> {
    const done = this.last.then(() => this.run(job));
    this.last = done.catch(() => undefined);
    return done;
  }

  private async run(job: Job): Promise<Extracted | undefined> {
    clearTimeout(this.idle);
    const worker = (this.worker ??= this.start());
    worker.ref();
    let timer: NodeJS.Timeout | undefined;
    try {
      const outcome = await new Promise<Outcome>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', (error: NodeJS.ErrnoException) => reject(unreadable(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `takes more than ${this.limits.megabytes} MB of memory to read; save it anew, or as text` : `stops its reader (${firstLine(error.message)}); save it anew, or as text`)));
        worker.once('exit', () => reject(unreadable('stops its reader; save it anew, or as text')));
        timer = setTimeout(() => reject(unreadable(`takes longer than ${this.limits.patience / 1000} s to read; save it anew, or as text`)), this.limits.patience);
        worker.postMessage(job);
      }).catch((error: unknown) => {
        this.worker = undefined;
        void worker.terminate();
        throw error;
      });
      if ('error' in outcome) throw Object.assign(new Error(outcome.error.message), { name: outcome.error.name });
      return outcome.extracted;
    } finally {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      // What ends between two files is no failure of either.
      worker.on('error', () => undefined).on('exit', () => {
        if (this.worker === worker) this.worker = undefined;
      });
      worker.unref();
      this.idle = setTimeout(() => this.end(), IDLE).unref();
    }
  }

  /** What a library prints must not come between the messages of the protocol. */
  private start(): Worker {
    return new Worker(this.script, { stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes } });
  }

  private end(): void {
    void this.worker?.terminate();
    this.worker = undefined;
  }
}

function unreadable(reason: string): Error {
  return Object.assign(new Error(reason), { name: 'Unreadable' });
}

function firstLine(text: string): string {
  return text.split('\n')[0]!;
}
