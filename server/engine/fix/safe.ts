import type { Finding } from '../types.js';

/** Whether a correction may be applied without a look: there is one only, and what it rests on is sure. */
export function isSafe({ replacements, verdict, code }: Finding): boolean {
  return replacements.length === 1 && (verdict !== 'unverified' || code === 'source-conflict');
}
