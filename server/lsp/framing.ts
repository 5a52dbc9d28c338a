/** Bytes of a stream -> bodies of messages, by the base protocol: header lines, an empty line, as many bytes as `Content-Length` says. */

/** More than any head has, and more than any draft or fact base. Bytes. */
const LONGEST_HEAD = 4096;
const LONGEST_BODY = 256 * 1024 * 1024;
const END_OF_HEAD = '\r\n\r\n';

/** What came is no message, and nobody can say where the next one begins: the connection is lost. The message is one line. */
export class BrokenFrame extends Error {
  override readonly name = 'BrokenFrame';
}

export class Framing {
  private chunks: Uint8Array[] = [];
  private size = 0;
  /** Of the body that is awaited. */
  private length: number | undefined;

  /** Whether a message has begun and not ended. */
  get isInside(): boolean {
    return this.size > 0 || this.length !== undefined;
  }

  /** The bodies that are whole with what has come now. Throws `BrokenFrame` after those that are. */
  *push(chunk: Uint8Array): Generator<Uint8Array> {
    this.chunks.push(chunk);
    this.size += chunk.length;
    for (;;) {
      this.length ??= this.head();
      if (this.length === undefined || this.size < this.length) return;
      const body = this.joined().subarray(0, this.length);
      this.rest(this.length);
      this.length = undefined;
      yield body;
    }
  }

  private head(): number | undefined {
    if (!this.size) return undefined;
    const start = Buffer.from(this.joined().subarray(0, LONGEST_HEAD)).toString('latin1');
    const end = start.indexOf(END_OF_HEAD);
    const lines = (end < 0 ? start : start.slice(0, end)).split('\r\n');
    const wrong = lines.find((line, i) => !(i === lines.length - 1 && end < 0 ? isStartOfHeader(line) : isHeader(line)));
    if (wrong !== undefined) throw new BrokenFrame(`expected a header such as "Content-Length: 20", found ${shown(wrong)}`);
    if (end < 0) {
      if (this.size > LONGEST_HEAD) throw new BrokenFrame(`a header of more than ${LONGEST_HEAD} bytes`);
      return undefined;
    }
    const length = lines.map((line) => line.split(':')).find(([name]) => name!.toLowerCase() === 'content-length')?.[1]?.trim();
    if (length === undefined) throw new BrokenFrame('a header without Content-Length');
    if (!isDigits(length) || Number(length) > LONGEST_BODY) throw new BrokenFrame(`expected a Content-Length of at most ${LONGEST_BODY} bytes, found ${shown(length)}`);
    this.rest(end + END_OF_HEAD.length);
    return Number(length);
  }

  private joined(): Uint8Array {
    if (this.chunks.length > 1) this.chunks = [Buffer.concat(this.chunks)];
    return this.chunks[0] ?? new Uint8Array();
  }

  private rest(from: number): void {
    const rest = this.joined().subarray(from);
    this.chunks = rest.length ? [rest] : [];
    this.size = rest.length;
  }
}

function isHeader(line: string): boolean {
  return /^[A-Za-z-]+:/.test(line);
}

function isStartOfHeader(line: string): boolean {
  return /^[A-Za-z-]*\r?$/.test(line) || isHeader(line);
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

/** In one line. */
function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
