/** What a person at a terminal sees, and a pipe does not: colours, and how far a long run is. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { progress } from '../../server/cli/progress.js';
import { sayLeftOut } from '../left-out.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { bundled } from './run-stet.js';

const article = 'Shares of Harbour Ltd fell by 17 percent on Monday.\n';

if (spawnSync('script', ['--version']).status !== 0) sayLeftOut('what stands on a terminal: there is no `script` of util-linux on this machine');
else describe('on a terminal', function () {
  this.timeout(120_000);
  after(removeFolders);

  /** At a pseudo-terminal of util-linux's `script`; both streams come as one. */
  function atTerminal(command: string, cwd: string, env: Readonly<Record<string, string>> = {}): string {
    const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', ...env } });
    assert.notEqual(status, null);
    return stdout;
  }

  it('has colours there, unless nobody wants them, and none in a pipe', async () => {
    const cwd = folderWith({ 'harbour.md': article, 'a.md': article.replace('17', '15') });
    const run = `"${process.execPath}" "${await bundled()}"`;
    assert.equal(spawnSync('sh', ['-c', `${run} derive harbour.md`], { cwd }).status, 0);
    assert.ok(atTerminal(`${run} check a.md`, cwd).includes('\u001b[31merror\u001b[39m'));
    const colour = /\[\d+m/;
    assert.doesNotMatch(atTerminal(`${run} check a.md`, cwd, { NO_COLOR: '1' }), colour);
    assert.doesNotMatch(atTerminal(`${run} check a.md | cat`, cwd), colour);
    assert.doesNotMatch(atTerminal(`${run} check a.md -o out.txt; cat out.txt`, cwd), colour);
  });

  it('tells how far a long run is there, takes the line away at its end, and says nothing in a pipe', async () => {
    // A clock that makes any run a long one.
    const cwd = folderWith({ 'harbour.md': article, 'd/1.md': article, 'd/2.md': article, 'd/3.md': article, 'clock.cjs': 'let time = 0; Date.now = () => (time += 600);' });
    const run = `"${process.execPath}" "${await bundled()}"`;
    assert.equal(spawnSync('sh', ['-c', `${run} derive harbour.md`], { cwd }).status, 0);
    const check = `"${process.execPath}" --require ./clock.cjs "${await bundled()}" check 'd/*.md' -o out.txt`;
    assert.equal(atTerminal(check, cwd), '\r\u001b[Kchecking 1 of 3 …\r\u001b[Kchecking 2 of 3 …\r\u001b[Kchecking 3 of 3 …\r\u001b[K');
    assert.equal(spawnSync('sh', ['-c', check], { cwd, encoding: 'utf8' }).stderr, '');
  });

  it('shows no progress of a run that is over at once, and not every step of a long one', () => {
    const { now } = Date;
    let time = 0;
    Date.now = () => time;
    try {
      const written: string[] = [];
      const short = progress(3, (text) => written.push(text));
      for (let i = 0; i < 3; i++) short.step();
      short.end();
      assert.equal(written.length, 0);
      const long = progress(100, (text) => written.push(text));
      for (let i = 0; i < 100; i++) {
        time += 10;
        long.step();
      }
      long.end();
      assert.ok(written.length > 3 && written.length < 10, String(written.length));
      assert.equal(written.at(-1), '\r\u001b[K');
      progress(100, undefined).step();
    } finally {
      Date.now = now;
    }
  });
});
