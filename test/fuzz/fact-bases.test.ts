/** Whatever stands in a fact base file: it is refused with a place and a reason, or it can be checked against. */
import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { examine } from '../../server/engine/index.js';
import { combine } from '../../server/engine/facts/combine.js';
import { parseFactBase } from '../../server/engine/facts/validate.js';
import { sourcePath } from '../../server/readers/load-facts.js';
import { fuzz, text, TIMEOUT } from './fuzz.js';

const FILE = readFileSync('facts/sputnik-moment.de.facts.json', 'utf8');
const DRAFT = readFileSync('facts/drafts/de-meldung-falsch.md', 'utf8');

/** What a hand, a merge or a failing disk makes of a value. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 'file://host/x', 'file:///%00', '', '\ud800', -1, 0, 1e308, -1e308, 2 ** 53, 0.1, [], {}, 'derived', 'e1', 'q1', 'x'.repeat(5000), '__proto__', 'constructor'), fc.jsonValue(), text,
);

interface Change { readonly path: readonly number[]; readonly how: 'replace' | 'remove' | 'double'; readonly by: unknown }
const change: fc.Arbitrary<Change> = fc.record({ path: fc.array(fc.nat(400), { minLength: 1, maxLength: 6 }), how: fc.constantFrom('replace', 'remove', 'double'), by: value });

/** Walks down by the numbers, modulo the children there are, and changes what it ends at. */
function changed(root: unknown, { path, how, by }: Change): void {
  let node = root as Record<string, unknown>;
  for (const [depth, n] of path.entries()) {
    const keys = Object.keys(node);
    if (!keys.length) return;
    const key = keys[n % keys.length]!;
    const child = node[key];
    if (depth < path.length - 1 && typeof child === 'object' && child !== null) {
      node = child as Record<string, unknown>;
      continue;
    }
    if (how === 'remove') delete node[key];
    else if (how === 'double' && Array.isArray(node)) node.push(child);
    else node[key] = by;
    return;
  }
}

function tryOut(file: string): void {
  const read = parseFactBase(file);
  if ('base' in read) {
    for (const { uri } of read.base.sources) sourcePath('/desk/x.facts.json', uri);
    examine(DRAFT, read.base);
    examine(DRAFT, combine([read.base, read.base]));
    return;
  }
  ok(read.errors.length > 0);
  for (const { message, line, column, offset } of read.errors) ok(message && line >= 1 && column >= 1 && offset >= 0 && offset <= file.length, JSON.stringify(read.errors[0]));
}

describe('any fact base', function () {
  this.timeout(TIMEOUT);

  it('with some values changed is refused or works', () => {
    fuzz(25, fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const root: unknown = JSON.parse(FILE);
      for (const c of changes) changed(root, c);
      tryOut(JSON.stringify(root));
    }));
  });

  it('with its bytes cut and mixed is refused or works', () => {
    fuzz(25, fc.property(fc.nat(FILE.length), fc.nat(300), text, (at, cut, by) => tryOut(FILE.slice(0, at) + by + FILE.slice(at + cut))));
  });

  it('that is something else altogether is refused', () => {
    fuzz(60, fc.property(fc.oneof(text, fc.json(), fc.constantFrom('', '[]', 'null', '{}', '{"version":2}', '{"version":1e99}', '['.repeat(100_000), '{"a":'.repeat(50_000))), tryOut));
  });
});
