/** Whatever bytes come through the standard input: messages are handed on or answered as they would be one by one, or it ends once, with one line. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import type { StreamMessageWriter } from 'vscode-languageserver/node';
import { StdioReader } from '../../server/lsp/stdio.js';
import { fuzzAsync, text, TIMEOUT } from './fuzz.js';

interface Heard {
  readonly handed: unknown[];
  readonly answered: unknown[];
  readonly ends: (readonly [code: number, line: string | undefined])[];
}

/** What a reader makes of these pieces of a stream, its end included. */
async function heard(pieces: readonly Uint8Array[]): Promise<Heard> {
  const result: Heard = { handed: [], answered: [], ends: [] };
  const input = new PassThrough();
  const writer = { write: async (message: unknown) => void result.answered.push(message) } as unknown as StreamMessageWriter;
  const reader = new StdioReader(input, writer, (code, line) => void result.ends.push([code, line]));
  reader.listen((message) => void result.handed.push(message));
  for (const piece of pieces) if (piece.length) input.write(piece);
  input.end();
  await new Promise((done) => input.once('close', done));
  return result;
}

const body = fc.oneof(
  fc.record({ jsonrpc: fc.constant('2.0'), id: fc.oneof(fc.nat(9), fc.jsonValue()), method: fc.constantFrom('initialize', 'shutdown', 'textDocument/hover', 'x'), params: fc.oneof(fc.record({ capabilities: fc.constant({}) }), fc.jsonValue()) }, { requiredKeys: [] }).map((m) => JSON.stringify(m)),
  fc.jsonValue().map((v) => JSON.stringify(v)),
  text,
);
const framed = body.map((b) => Buffer.from(`Content-Length: ${Buffer.byteLength(b)}\r\n\r\n${b}`));
const bytes = fc.array(fc.oneof({ weight: 8, arbitrary: framed }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) }, { weight: 1, arbitrary: text.map((t) => Buffer.from(t)) }, { weight: 1, arbitrary: fc.constantFrom('Content-Length: 7\r\n\r\n', '\r\n\r\n', 'Content-Type: x\r\n', '{}').map((t) => Buffer.from(t)) }), { maxLength: 12 }).map((all) => Buffer.concat(all));

describe('any bytes', function () {
  this.timeout(TIMEOUT);

  it('are read as messages or end the connection once, however they are cut', async () => {
    await fuzzAsync(300, fc.asyncProperty(bytes, fc.array(fc.nat(200), { maxLength: 20 }), async (all, cuts) => {
      const whole = await heard([all]);
      equal(whole.ends.length, 1);
      const [code, line] = whole.ends[0]!;
      ok(code === 1 || line === undefined);
      if (line !== undefined) match(line, /^[^\r\n]+$/);
      const pieces: Uint8Array[] = [];
      let at = 0;
      for (const cut of cuts) pieces.push(all.subarray(at, (at += cut)));
      const { handed, answered, ends } = await heard([...pieces, all.subarray(at)]);
      // What the line shows of the bytes is what had come by then.
      deepEqual([handed, answered, ends.map(([c, l]) => [c, l === undefined])], [whole.handed, whole.answered, [[code, line === undefined]]]);
    }));
  });
});
