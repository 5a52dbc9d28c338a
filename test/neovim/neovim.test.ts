/** A real Neovim, set up as docs/editors.md says: a draft is flagged, corrected and clean again. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const ARTICLE = 'The dairy Almtal AG raised its revenue by 9 percent to 640 million euros in 2022.\n';
const DRAFT = 'Almtal raised its revenue by 12 percent to 640 million euros.\n';

/** The Lua of the page that is meant for a version. */
function setUp(version: readonly number[]): string {
  const blocks = [...readFileSync('docs/editors.md', 'utf8').matchAll(/```lua\n([^`]*)```/g)].map((m) => m[1]!);
  assert.equal(blocks.length, 2, 'docs/editors.md has one set-up for Neovim 0.11 and one for older ones');
  return version[0]! > 0 || version[1]! >= 11 ? blocks[0]! : blocks[1]!;
}

describe('Neovim', function () {
  this.timeout(60_000);
  let folder: string;
  let version: number[];

  before(() => {
    const asked = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
    if (asked.error) throw new Error('there is no Neovim on this machine: apt-get install neovim (or brew install neovim), then run this again');
    version = /v(\d+)\.(\d+)/.exec(asked.stdout)!.slice(1).map(Number);
    folder = mkdtempSync(join(tmpdir(), 'stet-neovim-'));
    writeFileSync(join(folder, 'dairy.md'), ARTICLE);
    writeFileSync(join(folder, 'draft.md'), DRAFT);
    mkdirSync(join(folder, 'bin'));
    const command = join(folder, 'bin/stet');
    writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/stet.cjs')}' "$@"\n`);
    chmodSync(command, 0o755);
    assert.equal(spawnSync(command, ['derive', 'dairy.md'], { cwd: folder }).status, 0);
  });
  after(() => folder && rmSync(folder, { recursive: true }));

  it('shows a flag and applies the correction', () => {
    writeFileSync(join(folder, 'init.lua'), setUp(version));
    const ended = spawnSync('nvim', ['--headless', '--clean', '-u', 'init.lua', '-c', 'filetype on', '-c', 'edit draft.md', '-c', `luafile ${resolve('test/neovim/correct.lua')}`], {
      cwd: folder, encoding: 'utf8', timeout: 50_000, env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`, STET_RESULT: join(folder, 'result.json') },
    });
    assert.equal(ended.status, 0, ended.stderr);
    const result = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')) as { before: string[]; hover: string; after: string[] };
    assert.deepEqual(result.before, ['number-mismatch']);
    assert.match(result.hover, /Differs from the source/);
    assert.deepEqual(result.after, []);
    assert.equal(readFileSync(join(folder, 'draft.md'), 'utf8'), DRAFT.replace('12 percent', '9 percent'));
  });
});
