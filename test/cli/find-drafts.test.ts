/** Patterns on the command line end, whatever they are and whatever lies in the folder. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findDrafts } from '../../server/cli/find-drafts.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';

describe('patterns of drafts', () => {
  after(removeFolders);

  it('list each draft once, and follow no link round and round', async () => {
    const cwd = folderWith({ 'a/one.md': '', 'a/b/two.md': '', 'three.md': '' });
    symlinkSync('..', join(cwd, 'a/up'));
    symlinkSync('../b', join(cwd, 'a/b/self'));
    for (const patterns of [['**/*.md'], ['**/*.md', 'a/**/*.md', './three.md', join(cwd, 'three.md')], ['{a,b,.}/**/*.md', '*/**/*.md', 'three.md']]) {
      const { paths, problems, folders } = await findDrafts(patterns, cwd);
      assert.deepEqual([paths, problems], [['a/b/two.md', 'a/one.md', 'three.md'], []], patterns.join(' '));
      assert.deepEqual([...folders].sort(), [cwd, join(cwd, 'a'), join(cwd, 'a/b')]);
    }
  });

  const faults: readonly (readonly [pattern: string, line: RegExp])[] = [
    [`${'*a'.repeat(30)}.md`, /: expected at most 3 "\*" in each part/],
    [`${'**/'.repeat(12)}*.md`, /"\*\*" in 2 of its parts$/],
    [`${'{a,b}'.repeat(20)}.md`, /: expected at most 4 "\{a,b\}"/],
    ['{1..99999999}.md', /and no "\{1\.\.9\}"$/],
    [`*${'x'.repeat(5000)}`, /: expected at most 1000 characters$/],
  ];
  for (const [pattern, line] of faults) {
    it(`cost a line where they would take for ever: ${pattern.slice(0, 30)}`, async () => {
      const cwd = folderWith({ [`${'a'.repeat(120)}.txt`]: '', 'b.md': '' });
      const { paths, problems } = await findDrafts([pattern, 'b.md'], cwd);
      assert.deepEqual([paths, problems.length], [['b.md'], 1]);
      assert.match(problems[0]!, line);
    });
  }

  it('stop at more files than anybody checks at once', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}.md`, ''])));
    const { paths, problems } = await findDrafts(['*.md'], cwd, undefined, 10);
    assert.deepEqual([paths.length, problems], [10, ['*.md: more than 10 files match this pattern; name a part of them, and the others in a second run']]);
  });
});
