/** What stands in the source as it is, is right: sentences and rows copied from it raise nothing, one changed in them does. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { check, derive } from '../../../server/engine/index.js';
import { isLoud } from './marked-rows.js';

const NEWSROOM = new URL('../../newsroom/', import.meta.url);
const FOLDERS = readdirSync(NEWSROOM, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

describe('a source as its own draft', () => {
  it('has the articles of the newsroom', () => assert.ok(FOLDERS.length > 10));
  for (const folder of FOLDERS) {
    it(folder, () => {
      const text = readFileSync(new URL(`${folder}/source.md`, NEWSROOM), 'utf8');
      assert.deepEqual(check(text, derive(text)).filter(isLoud).map((f) => f.message), []);
    });
  }

  const GAME = `Handball on Friday, 6 March 2026. Home team: Harbour Gulls. Goals 112 (quarters: 24, 30, 28, 30). Passes 63, saves 32, fouls 12.

Away team: Valley Foxes. Goals 109 (quarters: 27, 25, 31, 26). Passes 51, saves 29, fouls 14.

Ron Baxter (Gulls, reserve): 8 goals, 1 passes, 2 saves, 0 blocks, 1 fouls, 17 minutes, 3-4 free shots.

Justin Hallam (Gulls, captain): 15 goals, 9 passes, 2 saves, 1 blocks, 1 fouls, 36 minutes, 5-15 free shots.

Paul Minter (Foxes, captain): 37 goals, 19 passes, 7 saves, 1 blocks, 3 fouls, 40 minutes, 13-29 free shots.
`;

  it('rows of a game', () => {
    const base = derive(GAME, { language: 'en' });
    assert.deepEqual(check(GAME, base, { language: 'en' }).map((f) => f.message), []);
    const changed = GAME.replace('37 goals', '39 goals');
    assert.deepEqual(check(changed, base, { language: 'en' }).filter(isLoud).map((f) => [changed.slice(f.start, f.end), f.replacements[0]]), [['39', '37']]);
  });

  it('a sentence of it with a name of another', () => {
    const text = 'The villages of Pradell, Agumsfeld and Lichtental lie on the right bank of the river. The village of Stilfing lies on the left bank of the stream, and has 312 people.';
    const base = derive(text, { language: 'en' });
    assert.deepEqual(check(text, base, { language: 'en' }).filter(isLoud), []);
    assert.deepEqual(check(text.replace('312', '321'), base, { language: 'en' }).filter(isLoud).map((f) => f.replacements), [['312']]);
  });
});
