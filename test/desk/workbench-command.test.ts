/** `npm run workbench`, as a person starts and stops it who has no VS Code. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './desk.js';
import { openBrowser } from '../workbench/open.mjs';

interface Process {
  readonly pid: number;
  readonly group: number;
  readonly args: string;
}

function processes(): readonly Process[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,pgid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, group, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid && group && args ? [{ pid: Number(pid), group: Number(group), args }] : [];
  });
}

describe('npm run workbench', function () {
  this.timeout(180_000);
  let place: string;
  let command: ChildProcess;
  let said = '';

  before(() => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'stet-workbench-')));
    // A group of its own, as a terminal makes one.
    command = spawn('npm', ['run', 'workbench', '--', '--no-open', '--again', '--place', place], { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [command.stdout, command.stderr]) stream?.on('data', (chunk) => (said += String(chunk)));
  });
  after(() => {
    for (const { pid } of processes().filter(({ args }) => args.includes(place))) process.kill(pid, 'SIGKILL');
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  });

  it('prints an address, where the sample draft has its flags', async () => {
    const address = () => /^\s+(http:\/\/localhost:\S+)$/m.exec(said)?.[1];
    while (!address()) {
      assert.equal(command.exitCode, null, said);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(address() ?? '', { timeout: 120_000 });
      await page.locator('.tab.active', { hasText: 'en-summary-wrong.md' }).waitFor({ timeout: 120_000 });
      await page.locator('.squiggly-error').first().waitFor({ timeout: 120_000 });
      const lines = await page.locator('.view-line').allTextContents();
      assert.ok(lines.some((line) => line.includes('71')), lines.join('\n'));
    } finally {
      await Promise.race([browser.close(), new Promise((end) => setTimeout(end, 5000))]);
    }
  });

  it('leaves no process behind when it is stopped by Ctrl+C', async () => {
    const host = processes().find(({ args }) => args.includes(`--user-data-dir ${place}`)) ?? assert.fail('the workbench runs');
    const rest = () => processes().filter(({ group, args }) => group === host.group || group === command.pid || args.includes(place));
    assert.ok(rest().length > 2, 'the command, the workbench, the extensions');
    const ended = once(command, 'exit');
    process.kill(-(command.pid ?? assert.fail()), 'SIGINT');
    await ended;
    for (const end = Date.now() + 40_000; rest().length > 0 && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(rest(), []);
  });
});
