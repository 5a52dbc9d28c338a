/** `stet check --fix` on every marked draft: what it gives back, and that it changes nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../server/engine/index.js';
import { parseFactBase } from '../../server/engine/facts/validate.js';
import { fixText } from '../../server/cli/fix-text.js';
import { readMarkedDraft, type MarkedDraft } from '../marked-draft.js';

const ROOT = join(import.meta.dirname, '../..');
/** Of all marked errors, those that are given back without a person's choice: what is reached. The sample tells the article in other words. */
const GIVEN_BACK = 0.73;
/** Of those that are written otherwise, what is then as it should be. */
const RIGHTLY = 0.9;

const squash = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

interface Corrected {
  /** What stands in the place of each error, in their order. */
  readonly words: readonly string[];
  /** Where the text between the errors is no longer what it was: a piece of it. */
  readonly changed?: string;
}

/** The text between the errors must be found again, one piece after the other; what is between the pieces stands in for the errors. */
function wordsInPlace({ draft, errors }: MarkedDraft, fixed: string): Corrected {
  const words: string[] = [];
  let [from, at] = [0, 0];
  for (let i = 0; i <= errors.length; i++) {
    const piece = draft.slice(from, errors[i]?.start ?? draft.length);
    const found = i === 0 ? (fixed.startsWith(piece) ? 0 : -1) : i === errors.length && fixed.endsWith(piece) ? fixed.length - piece.length : fixed.indexOf(piece, at);
    if (found < at) return { words, changed: piece };
    if (i > 0) words.push(fixed.slice(at, found));
    at = found + piece.length;
    from = errors[i]?.end ?? draft.length;
  }
  return { words };
}

describe('stet check --fix on the marked drafts', function () {
  this.timeout(120_000);
  const parsed = parseFactBase(readFileSync(join(ROOT, 'facts/sputnik-moment.de.facts.json'), 'utf8'));
  assert.ok('base' in parsed);
  const { base } = parsed;
  const folder = join(ROOT, 'test/golden');
  const drafts = readdirSync(folder).sort().map((name) => {
    const marked = readMarkedDraft(readFileSync(join(folder, name), 'utf8'));
    return { name, marked, fixed: fixText(marked.draft, (text) => check(text, base)).text };
  });

  for (const { name, marked, fixed } of drafts) {
    it(`${name}: changes nothing but errors, and none that is right`, () => {
      const { changed } = wordsInPlace(marked, fixed);
      assert.equal(changed, undefined, fixed);
      assert.equal(fixText(marked.corrected, (text) => check(text, base)).text, marked.corrected);
    });
  }

  it(`gives at least ${GIVEN_BACK * 100} % of the errors back, and of what it touches ${RIGHTLY * 100} % as it should be`, () => {
    const rows = drafts.flatMap(({ name, marked, fixed }) => {
      const { words } = wordsInPlace(marked, fixed);
      return marked.errors.map((e, i) => ({ at: `${name}: ${e.kind} "${e.text}" for "${e.correct}", now "${words[i]}"`, wrong: e.text, right: squash(words[i] ?? '') === squash(e.correct), left: words[i] === e.text }));
    });
    const open = rows.filter((r) => !r.right);
    console.log(`      ${rows.length} errors: ${rows.length - open.length} given back, ${open.filter((r) => r.left).length} left, ${open.filter((r) => !r.left).length} written otherwise\n${open.map((r) => `        ${r.at}`).join('\n')}`);
    const right = rows.length - open.length;
    assert.ok(right >= rows.length * GIVEN_BACK, `${right} of ${rows.length}`);
    assert.ok(right >= (rows.length - open.filter((r) => r.left).length) * RIGHTLY, `${right} right`);
  });
});
