/** Many drafts are shared out among threads; the outcome is the same as of one. */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { checkDrafts, type CheckJob, type CheckOutcome } from './check-drafts.js';

/** Fewer drafts than this are checked before a second thread has started. */
const SHARE = 40;
const MARK = 'stet-check';

type Message = { readonly done: true } | { readonly outcome: CheckOutcome } | { readonly error: string };

/** `threads` 0: as many as the machine has for us. */
export async function checkInThreads(job: CheckJob, threads: number, done: () => void): Promise<CheckOutcome> {
  const most = threads || availableParallelism();
  const count = Math.min(most, Math.floor(job.drafts.length / (threads ? 1 : SHARE)));
  if (count <= 1) return checkDrafts(job, done);
  const size = Math.ceil(job.drafts.length / count);
  const shares = Array.from({ length: count }, (_, i) => ({ ...job, drafts: job.drafts.slice(i * size, (i + 1) * size) })).filter((share) => share.drafts.length);
  const outcomes = await Promise.all(shares.map((share) => inWorker(share, done)));
  const all = <V>(of: (outcome: CheckOutcome) => readonly V[]) => [...new Set(outcomes.flatMap(of))];
  return { files: all((o) => o.files), problems: all((o) => o.problems), stale: all((o) => o.stale), ignored: all((o) => o.ignored), factBases: all((o) => o.factBases) };
}

function inWorker(job: CheckJob, done: () => void): Promise<CheckOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: { [MARK]: job } });
    worker.on('message', (message: Message) => {
      if ('done' in message) done();
      else if ('outcome' in message) resolve(message.outcome);
      else reject(new Error(message.error));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a worker ended with code ${code}`)));
  });
}

/** True in a thread that was started above: it does its share, and nothing else of the program may run there. */
export function workAsWorker(): boolean {
  const job = isMainThread ? undefined : (workerData as Record<string, CheckJob | undefined> | null)?.[MARK];
  if (!job) return false;
  const say = (message: Message) => parentPort!.postMessage(message);
  checkDrafts(job, () => say({ done: true })).then((outcome) => say({ outcome }), (error: unknown) => say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
  return true;
}
