/** Files in a ZIP archive, with bounds: what claims to be small and is not is refused while it is unpacked. */
import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './extracted.js';

const MOST_FILES = 10_000;
const LARGEST_FILE = 64 * 1024 * 1024;
const LARGEST_SUM = 256 * 1024 * 1024;

/** The files whose names are wanted. Throws `Unreadable`. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view, wanted);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    // A number that points outside the file.
    if (error instanceof RangeError && (error as NodeJS.ErrnoException).code === undefined) throw new Unreadable('is damaged or cut off (its ZIP directory leads nowhere)');
    throw error;
  }
}

function readEntries(bytes: Uint8Array, view: DataView, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) throw new Unreadable(`holds ${count} files, more than the ${MOST_FILES} that are read`);
  const files = new Map<string, Uint8Array>();
  let sum = 0;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Unreadable('is damaged or cut off (its ZIP directory is broken)');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (name.endsWith('/') || !wanted(name)) continue;
    if (flags & 1) throw new Unreadable('is protected by a password');
    if (size > LARGEST_FILE || sum + size > LARGEST_SUM) throw new Unreadable(`unpacks to more than ${LARGEST_FILE / 1024 / 1024} MB (${name}); no article does`);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packed > bytes.length) throw new Unreadable('is damaged or cut off (a file in it ends too early)');
    const content = unpack(bytes.subarray(start, start + packed), method, size, name);
    sum += content.length;
    files.set(name, content);
  }
  return files;
}

function unpack(packed: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new Unreadable(`is packed in a way that is not read (method ${method} for ${name})`);
  try {
    // A claimed size that is too small is found out here.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const larger = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(larger ? `is not what it claims to be: ${name} unpacks to more than its ${size} bytes` : `is damaged (${name} cannot be unpacked)`);
  }
}

/** Offset of the record that ends every ZIP file; a comment may follow it. */
function endRecord(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Unreadable('is damaged or cut off (it has no ZIP directory)');
}
