/** A draft with its sure corrections made. */
import { isSafe } from '../engine/fix/index.js';
import type { Finding } from '../engine/types.js';

export interface FixedText {
  readonly text: string;
  /** How many corrections were made. */
  readonly count: number;
  /** What the check says of `text`. */
  readonly findings: readonly Finding[];
}

/** Corrections that overlap are made one after the other; more rounds than this and they would chase each other. */
const ROUNDS = 5;

/**
 * Only what has exactly one replacement and is at least a warning is corrected, as the editor's fix-all does.
 * Every round is checked again; one that leaves more errors than it found is taken back.
 */
export function fixText(text: string, check: (text: string) => readonly Finding[]): FixedText {
  const rounds = corrected(text);
  let step = rounds.next();
  while (!step.done) step = rounds.next(check(step.value));
  return step.value;
}

/** As `fixText`, for a check that has other files to read. */
export async function fixTextApart(text: string, check: (text: string) => Promise<readonly Finding[]>): Promise<FixedText> {
  const rounds = corrected(text);
  let step = rounds.next();
  while (!step.done) step = rounds.next(await check(step.value));
  return step.value;
}

/** Asks for the findings of each text that it yields. */
function* corrected(text: string): Generator<string, FixedText, readonly Finding[]> {
  let state: FixedText = { text, count: 0, findings: yield text };
  for (let round = 0; round < ROUNDS; round++) {
    const sure = sureFixes(state.findings);
    if (!sure.length) break;
    const next = replaced(state.text, sure);
    const findings = yield next;
    if (errorsIn(findings) > errorsIn(state.findings)) break;
    state = { text: next, count: state.count + sure.length, findings };
  }
  return state;
}

/** In the order of the text, none overlapping. */
function sureFixes(findings: readonly Finding[]): Finding[] {
  const sure: Finding[] = [];
  let end = -1;
  for (const f of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (!isSafe(f) || (f.severity !== 'error' && f.severity !== 'warning') || f.start < end) continue;
    sure.push(f);
    end = f.end;
  }
  return sure;
}

function replaced(text: string, fixes: readonly Finding[]): string {
  let [result, at] = ['', 0];
  for (const f of fixes) {
    result += text.slice(at, f.start) + f.replacements[0]!;
    at = f.end;
  }
  return result + text.slice(at);
}

function errorsIn(findings: readonly Finding[]): number {
  return findings.filter((f) => f.severity === 'error').length;
}
