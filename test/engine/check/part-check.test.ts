/** Findings of parts at their places in the draft. */
import { deepEqual } from 'node:assert/strict';
import { placeAll, type PartCheck } from '../../../server/engine/check/part-check.js';
import type { Finding, Severity } from '../../../server/engine/types.js';

const finding = (start: number, end: number, severity: Severity): Finding => ({ start, end, code: 'not-in-source', verdict: 'unverified', severity, message: '', replacements: [], facts: [] });
const part = (findings: readonly Finding[], once: ReadonlyMap<Finding, string> = new Map()): PartCheck => ({ proofs: new Map(), votes: new Map(), findings, supports: [], once });

function placed(checks: readonly PartCheck[], starts: readonly number[]): (readonly [number, number, Severity])[] {
  const placing = placeAll(checks, starts);
  for (let step = placing.next(); ; step = placing.next()) if (step.done) return step.value.findings.map((f) => [f.start, f.end, f.severity]);
}

describe('check/part-check', () => {
  it('puts a finding at a name in the part before in its order, the gravest of two at one place', () => {
    const first = part([finding(2, 6, 'error'), finding(40, 45, 'hint')]);
    deepEqual(placed([first, part([finding(-10, -5, 'error'), finding(3, 4, 'hint')])], [0, 50]), [[2, 6, 'error'], [40, 45, 'error'], [53, 54, 'hint']]);
    deepEqual(placed([first, part([finding(-30, -25, 'error')])], [0, 50]), [[2, 6, 'error'], [20, 25, 'error'], [40, 45, 'hint']]);
  });

  it('shows the first of each key only, wherever it now stands', () => {
    const [a, b] = [finding(1, 4, 'hint'), finding(7, 9, 'hint')];
    const [x, y] = [part([a], new Map([[a, 'Nordwerk']])), part([b], new Map([[b, 'Nordwerk']]))];
    deepEqual(placed([x, y], [0, 20]), [[1, 4, 'hint']]);
    deepEqual(placed([y, x], [0, 20]), [[7, 9, 'hint']]);
    deepEqual(placed([y], [0]), [[7, 9, 'hint']]);
  });
});
