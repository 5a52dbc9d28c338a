/** What of a draft's findings is shown as diagnostics. */
import { deepEqual } from 'node:assert/strict';
import type { Finding, Severity } from '../../server/engine/types.js';
import { applySettings } from '../../server/lsp/diagnostics.js';
import { DEFAULT_SETTINGS } from '../../server/protocol.js';

const SEVERITIES: readonly Severity[] = ['hint', 'error', 'hint', 'warning', 'error', 'information'];
const FINDINGS = SEVERITIES.map((severity, start): Finding => ({ start, end: start + 1, code: 'not-in-source', verdict: 'unverified', severity, message: '', replacements: [], facts: [] }));
const shown = (maxNumberOfProblems: number) => applySettings(FINDINGS, { ...DEFAULT_SETTINGS, maxNumberOfProblems }).map((f) => f.start);

describe('lsp/diagnostics', () => {
  it('shows no more than the settings want, the gravest of too many, in their order', () => {
    deepEqual(shown(6), [0, 1, 2, 3, 4, 5]);
    deepEqual(shown(5), [0, 1, 3, 4, 5]);
    deepEqual(shown(3), [1, 3, 4]);
    deepEqual(shown(1), [1]);
    deepEqual(shown(0), []);
  });
});
