/** The standard input, within the bounds that files have. */
import { LARGEST, TOO_LARGE } from '../readers/read-bytes.js';
import { FileProblem } from '../readers/file-problem.js';

/** Throws `FileProblem` when more comes than a file may hold; the rest is not waited for. */
export async function readInput(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > LARGEST) throw new FileProblem('<stdin>', `does not end; ${TOO_LARGE}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
