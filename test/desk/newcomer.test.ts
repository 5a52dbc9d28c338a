import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleDesk, type Desk } from './desk.js';

describe('what a newcomer meets', function () {
  this.timeout(120_000);
  let desk: Desk;

  before(async () => {
    desk = await sampleDesk();
    await desk.begin('en-summary-wrong.md');
  });

  it('is a walkthrough', async () => {
    await desk.command('Welcome: Open Walkthrough...');
    await desk.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Fact-check a draft with Stet' }).first().click();
    const steps = desk.page.locator('.getting-started-step');
    await steps.filter({ hasText: 'Try it on the sample' }).first().waitFor();
    await desk.eventually('four steps', () => steps.count(), (count) => count === 4);
    await desk.page.locator('.getting-started-media img').first().waitFor();
    await desk.picture('walkthrough');
  });

  it('is the sample, put into a folder of their choice', async () => {
    const folder = dirname(desk.folder);
    const opened = desk.page.context().waitForEvent('page', { timeout: 90_000 });
    await desk.command('Stet: Open the Sample');
    const input = desk.page.locator('.quick-input-widget:has-text("A folder to put the sample into") input').first();
    await input.waitFor();
    // While it lists folders, the box may put its own path back.
    await desk.eventually('the path to stay', async () => {
      if ((await input.inputValue()) === `${folder}/`) return true;
      await input.fill(`${folder}/`);
      await desk.page.waitForTimeout(500);
      return (await input.inputValue()) === `${folder}/`;
    }, (stays) => stays);
    await desk.page.locator('.quick-input-widget .quick-input-action a', { hasText: 'Put the Sample Here' }).click();
    const window = await opened;
    await window.close();
    assert.ok(existsSync(join(folder, 'stet-sample/drafts/en-summary-wrong.md')));
    assert.ok(existsSync(join(folder, 'stet-sample/sputnik-moment.de.facts.json')));
  });

  it('is the facts of their own article, derived by a command', async () => {
    await desk.command('View: Close All Editors');
    await desk.openFile('mill.md');
    await desk.command('Stet: Derive Facts from This Article');
    await desk.page.locator('.tab', { hasText: 'mill.facts.json' }).waitFor();
    assert.match(readFileSync(join(desk.folder, 'articles/mill.facts.json'), 'utf8'), /640000000/);
  });

  it('is asked before facts that are derived again are written, and sees what would change', async () => {
    await desk.command('View: Close All Editors');
    await desk.openFile('mill.md');
    await desk.clickOn('9 percent');
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.insertText('# A mill grows\n\nThe mill Talgrund AG raised its revenue by 11 percent to 640 million euros in 2022.\n');
    await desk.page.keyboard.press('Control+s');
    await desk.page.locator('.tab.active:not(.dirty)').waitFor();
    await desk.command('Stet: Derive Facts from This Article');
    await desk.page.locator('.tab', { hasText: 'mill.facts.json: now ↔ derived again' }).waitFor();
    const path = join(desk.folder, 'articles/mill.facts.json');
    assert.match(readFileSync(path, 'utf8'), /"low": 9,/);
    await desk.page.locator('.notifications-toasts', { hasText: '1 changed' }).first().waitFor();
    await desk.picture('derived again');
    await desk.page.locator('.notifications-toasts .monaco-button', { hasText: 'Take Over' }).click();
    await desk.eventually('the new figure in the file', () => readFileSync(path, 'utf8'), (text) => /"low": 11,/.test(text));
    await desk.page.locator('.tab', { hasText: 'derived again' }).waitFor({ state: 'detached' });
  });

  it('is help with the settings of a folder', async () => {
    await desk.openFile('stet.config.json');
    await desk.squiggles().first().waitFor();
    await desk.picture('config');
  });
});
