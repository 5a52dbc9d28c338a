/** A save is never missed, even one that comes while the last round is still under way. */
import assert from 'node:assert/strict';
import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watch } from '../../server/cli/watch.js';

const ENOUGH = new Error('enough');

async function rounds(during: (file: string, round: number) => void, most: number): Promise<number> {
  const file = join(mkdtempSync(join(tmpdir(), 'stet-watch-')), 'a.md');
  writeFileSync(file, 'one');
  utimesSync(file, new Date(0), new Date(0));
  let count = 0;
  const ended = watch(() => {
    if (++count === most) return Promise.reject(ENOUGH);
    during(file, count);
    return Promise.resolve([file]);
  });
  await assert.rejects(ended, ENOUGH);
  return count;
}

describe('watching', () => {
  it('runs again for what was saved during the first round', async () => {
    assert.equal(await rounds((file, round) => { if (round === 1) { writeFileSync(file, 'two'); utimesSync(file, new Date(), new Date(Date.now() + 1000)); } }, 2), 2);
  });

  it('and during a later one', async () => {
    assert.equal(await rounds((file, round) => {
      if (round === 1) setTimeout(() => writeFileSync(file, 'later'), 50);
      if (round === 2) writeFileSync(file, 'two and more');
    }, 3), 3);
  });
});
