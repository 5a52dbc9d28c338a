import type { Finding, Severity, Span } from '../types.js';

/** What the sources say otherwise, or cannot be. */
export function refutation(code: Finding['code'], { start, end }: Span, message: string, replacements: readonly string[] = [], facts: readonly string[] = [], severity: Severity = 'error'): Finding {
  return { start, end, code, verdict: 'refuted', severity, message, replacements, facts };
}
