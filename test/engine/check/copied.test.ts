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

  const GAME = `Basketball on Friday, 6 March 2026. Home team: Harbour Gulls. Points 112 (quarters: 24, 30, 28, 30). Rebounds 63, assists 32, turnovers 12.

Away team: Valley Foxes. Points 109 (quarters: 27, 25, 31, 26). Rebounds 51, assists 29, turnovers 14.

Ron Baxter (Gulls, bench): 16 minutes, 8 points, 1 rebounds (0 offensive), 2 assists, 0 steals, 1 turnovers, 3-4 field goals, 2 fouls.

Justin Hallam (Gulls, starter): 36 minutes, 15 points, 9 rebounds (1 offensive), 2 assists, 1 steals, 1 turnovers, 5-15 field goals, 4 fouls.

Paul Minter (Foxes, starter): 40 minutes, 37 points, 19 rebounds (8 offensive), 7 assists, 1 steals, 3 turnovers, 13-29 field goals, 4 fouls.
`;

  it('rows of a game', () => {
    const base = derive(GAME, { language: 'en' });
    assert.deepEqual(check(GAME, base, { language: 'en' }).map((f) => f.message), []);
    const changed = GAME.replace('37 points', '39 points');
    assert.deepEqual(check(changed, base, { language: 'en' }).filter(isLoud).map((f) => [changed.slice(f.start, f.end), f.replacements[0]]), [['39', '37']]);
  });

  it('a sentence of it with a name of another', () => {
    const text = 'The villages of Pradell, Agumsfeld and Lichtental lie on the right bank of the river. The village of Stilfing lies on the left bank of the stream, and has 312 people.';
    const base = derive(text, { language: 'en' });
    assert.deepEqual(check(text, base, { language: 'en' }).filter(isLoud), []);
    assert.deepEqual(check(text.replace('312', '321'), base, { language: 'en' }).filter(isLoud).map((f) => f.replacements), [['312']]);
  });
});
