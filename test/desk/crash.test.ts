/** A server that is killed while somebody types: it comes back, and with it the flags; nothing that was written is lost. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleDesk, type Desk } from './desk.js';

const DRAFT = 'drafts/en-summary-wrong.md';
/** As often as the client starts it again without a word. */
const RESTARTS = 10;

describe('a server that is killed', function () {
  this.timeout(240_000);
  let desk: Desk;
  let servers: () => readonly number[];
  const text = async () => (await desk.lines()).join('\n');
  const toasts = () => desk.page.locator('.notification-toast');
  const asking = () => toasts().filter({ hasText: 'checks nothing until it is restarted' });
  /** Kills the server in the middle of a word, as soon as there is one: also one that is only starting. */
  const killWhileTyping = async () => {
    const [server] = await desk.eventually('a server', servers, (all) => all.length === 1);
    await desk.page.keyboard.type('on');
    process.kill(server!, 'SIGKILL');
    await desk.page.keyboard.type('e ');
    await desk.eventually('the end of the server', servers, (all) => !all.includes(server!));
  };

  before(async function () {
    this.timeout(180_000);
    const sample = await sampleDesk();
    [desk, servers] = await sample.serversOf(async () => sample.inWindow(DRAFT, { folder: await sample.copyOfSample('killed') }));
  });
  after(() => desk?.page.close());

  it(`is started again, ${RESTARTS} times, and the flags come back; then a person is asked`, async () => {
    const files = [DRAFT, 'sputnik-moment.de.facts.json'].map((name) => join(desk.folder, name));
    const onDisk = () => files.map((file) => readFileSync(file, 'utf8'));
    const before = onDisk();
    const flags = await desk.eventually('flags', () => desk.squiggles().count(), (count) => count > 3);
    await desk.page.locator('.editor-instance .view-line').first().click();
    await desk.page.keyboard.press('Control+End');
    for (let i = 0; i < RESTARTS; i++) await killWhileTyping();
    await desk.eventually('the flags', () => desk.squiggles().count(), (count) => count >= flags);
    assert.match(await text(), new RegExp(`(?:one ){${RESTARTS}}`), 'what was typed is there');
    assert.deepEqual(await toasts().locator('.notification-list-item-message').allTextContents(), [], 'nobody is told');
    await killWhileTyping();
    await asking().first().waitFor();
    await desk.eventually('no server', servers, (all) => all.length === 0);
    await asking().getByRole('button', { name: 'Restart', exact: true }).click();
    await desk.eventually('a server', servers, (all) => all.length === 1);
    await desk.clickOn('The day the chips fell');
    await desk.eventually('the flags', () => desk.squiggles().count(), (count) => count >= flags);
    assert.deepEqual(onDisk(), before, 'nothing on the disk has changed');
  });

  it('can be started by hand when it died starting as often as it may', async () => {
    for (let i = 0; i <= RESTARTS; i++) {
      const [server] = await desk.eventually('a server', servers, (all) => all.length === 1);
      process.kill(server!, 'SIGKILL');
      await desk.eventually('the end of the server', servers, (all) => !all.includes(server!));
    }
    await asking().first().waitFor();
    await desk.command('Stet: Restart Language Server');
    await desk.eventually('a server', servers, (all) => all.length === 1);
    await desk.eventually('the flags', () => desk.squiggles().count(), (count) => count > 3);
    await desk.cardOver('71', '17 percent in the source');
    await desk.page.keyboard.press('Escape');
    await desk.command('File: Revert File');
    await desk.page.locator('.tab.active:not(.dirty)').waitFor();
  });
});
