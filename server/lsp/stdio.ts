/** A connection over streams that survives whatever comes: each message is answered, noted or handed on, or the process ends with one line. */
import { ErrorCodes } from 'vscode-languageserver';
import { AbstractMessageReader, type DataCallback, type Disposable, type Message, type StreamMessageWriter } from 'vscode-languageserver/node';
import { Admissions } from './admission.js';
import { BrokenFrame, Framing } from './framing.js';

/** `end` is called when nothing more can come, with the line to end with where that is a failure. */
export class StdioReader extends AbstractMessageReader {
  private readonly framing = new Framing();
  private readonly admissions = new Admissions();
  private ended = false;

  constructor(
    private readonly input: NodeJS.ReadableStream,
    private readonly writer: StreamMessageWriter,
    private readonly end: (code: 0 | 1, line?: string) => void,
  ) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.input.on('data', (chunk: Buffer) => this.take(chunk, callback));
    const over = () => (this.framing.isInside ? this.stop(1, 'the input ended in the middle of a message') : this.stop(this.admissions.isShut ? 0 : 1));
    this.input.once('end', over).once('close', over);
    this.input.once('error', (error: Error) => this.stop(1, `the input cannot be read: ${error.message}`));
    return { dispose: () => void this.input.removeAllListeners('data') };
  }

  private take(chunk: Buffer, callback: DataCallback): void {
    if (this.ended) return;
    try {
      for (const body of this.framing.push(chunk)) this.message(body, callback);
    } catch (error) {
      if (!(error instanceof BrokenFrame)) throw error;
      this.stop(1, `what comes in is no message of the Language Server Protocol: ${error.message}`);
    }
  }

  private message(body: Uint8Array, callback: DataCallback): void {
    let message: unknown;
    try {
      message = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    } catch (error) {
      this.answer({ jsonrpc: '2.0', id: null, error: { code: ErrorCodes.ParseError, message: `expected JSON in UTF-8: ${(error as Error).message}` } });
      return;
    }
    const admission = this.admissions.admit(message);
    try {
      if (admission.takes) callback(message as Message);
      else if (admission.answer) this.answer(admission.answer);
    } catch (error) {
      // One message that the library stumbles over ends no server.
      this.fireError(error);
    }
  }

  private answer(message: object): void {
    this.writer.write({ jsonrpc: '2.0', ...message }).catch(() => undefined);
  }

  private stop(code: 0 | 1, line?: string): void {
    if (this.ended) return;
    this.ended = true;
    this.end(code, line);
  }
}
