/** `node:crypto` for a browser, as far as the server needs it: SHA-256 of a text. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export function createHash(_algorithm: 'sha256'): { update(text: string): { digest(): string } } {
  return { update: (text) => ({ digest: () => bytesToHex(sha256(utf8ToBytes(text))) }) };
}
