/** What takes long: all drafts of a folder, one of 5 MB among them. Nobody waits for it, and it can be stopped. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DAIRY } from '../dairy.js';
import { ROOT, sampleDesk, type Desk } from './desk.js';

const DRAFT = '# A dairy that grows\n\nAlmtal raised its revenue by 12 percent to 640 million euros.\n';
const PARAGRAPH = 'The cows come home from the valley in the evening, and nobody counts them. The cheese ripens in the cellar, where it is turned by hand until the merchants come and carry it over the pass.\n\n';
const HUGE = `${DRAFT}\n${PARAGRAPH.repeat(Math.ceil(5_000_000 / PARAGRAPH.length))}`;

describe('long work at the desk', function () {
  this.timeout(300_000);
  let desk: Desk;
  let folder: string;
  const flags = () => desk.squiggles().count();

  before(async () => {
    const sample = await sampleDesk();
    folder = join(dirname(sample.folder), 'long');
    mkdirSync(folder);
    for (const [path, words] of Object.entries({ 'dairy.md': DAIRY, 'draft.md': DRAFT })) writeFileSync(join(folder, path), words);
    assert.equal(spawnSync(process.execPath, [join(ROOT, 'bin/stet.cjs'), 'derive', 'dairy.md'], { cwd: folder }).status, 0);
    desk = await sample.inWindow('draft.md', { folder });
    await desk.eventually('the flag', flags, (count) => count === 1);
  });
  after(() => desk?.page.close());

  it('is stopped where it shows how far it is', async () => {
    const huge = join(folder, 'huge.md');
    writeFileSync(huge, HUGE);
    const row = desk.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'huge.md' });
    await desk.eventually('the new file among the others', async () => {
      if (await row.waitFor({ timeout: 5000 }).then(() => true, () => false)) return true;
      // A window that has just come up does not watch its folder yet: the file comes anew.
      rmSync(huge);
      writeFileSync(huge, HUGE);
      return false;
    }, (there) => there, 60_000);
    await desk.command('Stet: Check All Drafts');
    const toasts = desk.page.locator('.notifications-toasts');
    await toasts.filter({ hasText: 'huge.md' }).first().waitFor();
    await desk.picture('checking all');
    await toasts.getByRole('button', { name: 'Cancel' }).first().click();
    await toasts.filter({ hasText: /Stopped\. Drafts checked: 1, flags: 1\./ }).first().waitFor();
    await desk.picture('stopped');
  });

  it('is a draft of 5 MB, beside which others are checked as ever, and which has its flag and its card in the end', async () => {
    await desk.openFile('huge.md');
    await desk.page.locator('.editor-instance .view-line', { hasText: 'A dairy that grows' }).first().waitFor();
    await desk.openFile('draft.md');
    await desk.cardOver('640 million', 'Agrees with the source', 100_000);
    await desk.openFile('huge.md');
    await desk.eventually('its flag', flags, (count) => count === 1, 120_000);
    await desk.cardOver('12', '9 percent in the source', 100_000);
    await desk.picture('huge');
    await desk.page.keyboard.press('Escape');
    await desk.clickOn('A dairy that');
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(' by 14 percent in its revenue. ', { delay: 20 });
    await desk.eventually('what was typed', () => desk.lines(), (all) => all.some((line) => line.includes('grows by 14 percent in its revenue.')));
  });
});
