import assert from 'node:assert/strict';
import { formatFactBase } from '../../../server/engine/facts/serialize.js';
import { parseFactBase } from '../../../server/engine/facts/validate.js';
import type { FactBase } from '../../../server/engine/types.js';
import { sampleBase } from './sample-base.js';

/** The same data with all keys in the opposite order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([k, v]) => [k, reversed(v)]));
};

describe('writing a fact base', () => {
  it('gives back what was read', () => {
    const text = formatFactBase(sampleBase());
    assert.deepEqual(parseFactBase(text), { base: sampleBase(), errors: [] });
    assert.deepEqual(JSON.parse(text), sampleBase());
  });

  it('gives the same bytes whatever the order of the keys', () => {
    assert.equal(formatFactBase(reversed(sampleBase()) as FactBase), formatFactBase(sampleBase()));
  });

  it('ends with one newline and indents by two blanks', () => {
    const text = formatFactBase(sampleBase());
    assert.match(text, /^\{\n {2}"version": 1,\n {2}"sources": \[\n/);
    assert.match(text, /[^\n]\n$/);
  });

  it('keeps a fact readable: a passage and a quantity are one line each', () => {
    const text = formatFactBase(sampleBase());
    assert.match(text, /^ {6}"quantity": \{ "low": 17, "high": 17, "unit": "percent", "hedge": "none", "precision": 1 \}/m);
    assert.match(text, /^ {8}\{ "source": "s1", "paragraph": 1, "start": 10, "end": 20 \}$/m);
  });
});
