/** A server that is killed while somebody types: it comes back, and with it the flags; nothing that was written is lost. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleDesk, type Desk } from './desk.js';

const NAME = 'en-summary-wrong.md';
/** As often as the client starts it again without a word. */
const RESTARTS = 10;

describe('a server that is killed', function () {
  this.timeout(240_000);
  let desk: Desk;
  const servers = () => execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n').filter((line) => line.includes(join(desk.extension, 'dist/server/main.cjs'))).map((line) => Number(line.trim().split(' ')[0]));
  const text = async () => (await desk.page.locator('.editor-instance .view-line').allTextContents()).join('\n').replaceAll('\u00a0', ' ');
  const toast = () => desk.page.locator('.notification-toast', { hasText: 'checks nothing until it is restarted' });
  /** Types a wrong sentence and a right one in its place, killing the server in the middle of the word. */
  const killWhileTyping = async () => {
    const [server] = await desk.eventually('a server', servers, (all) => all.length === 1);
    await desk.page.keyboard.type('on');
    process.kill(server!, 'SIGKILL');
    await desk.page.keyboard.type('e ');
    await desk.eventually('another server, or none', servers, (all) => !all.includes(server!));
  };

  before(async () => {
    desk = await sampleDesk();
    await desk.begin(NAME);
  });

  it(`is started again, ${RESTARTS} times, and the flags come back; then a person is asked`, async () => {
    const draft = join(desk.folder, 'drafts', NAME);
    const facts = join(desk.folder, 'sputnik-moment.de.facts.json');
    const before = [readFileSync(draft, 'utf8'), readFileSync(facts, 'utf8')];
    const flags = await desk.squiggles().count();
    await desk.page.locator('.editor-instance .view-line').first().click();
    await desk.page.keyboard.press('Control+End');
    for (let i = 0; i < RESTARTS; i++) await killWhileTyping();
    await desk.eventually('the flags', () => desk.squiggles().count(), (count) => count >= flags);
    assert.match(await text(), new RegExp(`(?:one ){${RESTARTS}}`), 'what was typed is there');
    assert.equal(await toast().count(), 0);
    await killWhileTyping();
    await toast().first().waitFor();
    await desk.eventually('no server', servers, (all) => all.length === 0);
    await toast().getByRole('button', { name: 'Restart', exact: true }).click();
    await desk.eventually('the flags', () => desk.squiggles().count(), (count) => count >= flags);
    await desk.eventually('a server', servers, (all) => all.length === 1);
    assert.deepEqual([readFileSync(draft, 'utf8'), readFileSync(facts, 'utf8')], before, 'nothing on the disk has changed');
    await desk.command('File: Revert File');
    await desk.eventually('the draft as it was', text, (now) => !/one one/.test(now));
  });
});
