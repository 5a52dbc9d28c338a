/** `node:url` for a browser, as far as the server needs it. Paths are POSIX paths. */

/** Throws for an address that is no file's. */
export function fileURLToPath(uri: string | URL): string {
  const { protocol, pathname } = new URL(uri);
  if (protocol !== 'file:') throw new TypeError(`${String(uri)} is no file`);
  return decodeURIComponent(pathname);
}

export function pathToFileURL(path: string): URL {
  // What `encodeURI` leaves but a path must not have bare.
  return new URL(`file://${encodeURI(path).replace(/[?#]/g, (c) => (c === '?' ? '%3F' : '%23'))}`);
}
