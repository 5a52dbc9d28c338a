import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleDesk, type Desk } from './desk.js';

describe('the Facts view', function () {
  this.timeout(120_000);
  let desk: Desk;
  const rows = () => desk.page.locator('.pane-body .monaco-list-row[role="treeitem"]');
  const row = (value: string) => rows().filter({ has: desk.page.locator('.label-name', { hasText: new RegExp(`^${value}$`) }) }).first();

  before(async () => {
    desk = await sampleDesk();
    await desk.begin('en-summary-wrong.md');
    await desk.page.getByRole('tab', { name: 'Stet', exact: true }).click();
    await row('DeepSeek').waitFor();
  });

  it('lists the facts by subject, each with what the draft does with it', async () => {
    await row('17 percent').waitFor();
    await desk.picture('facts-view');
    assert.match((await rows().filter({ hasText: '17 percent' }).first().getAttribute('aria-label')) ?? '', /draft/);
  });

  it('opens the passage beside the draft at a click, and marks its words', async () => {
    await row('17 percent').click();
    await desk.page.locator('.tab', { hasText: 'sputnik-moment.de.md' }).waitFor();
    await desk.page.locator('.editor-group-container .view-overlays [class*="ced-"]').first().waitFor();
    await desk.picture('facts-source');
  });

  it('writes a fact into the draft', async () => {
    await desk.page.locator('.tab', { hasText: 'en-summary-wrong.md' }).click();
    await desk.page.keyboard.press('Control+End');
    await row('17 percent').hover();
    await row('17 percent').getByRole('button', { name: 'Insert into the Draft' }).click();
    await desk.eventually('the figure at the end', () => desk.page.locator('.editor-group-container .view-line').allTextContents(), (lines) => lines.some((line) => line.trim() === '17 percent' || line.replaceAll('\u00a0', ' ').trim() === '17 percent'));
    await desk.page.keyboard.press('Control+z');
  });

  it('lets a fact be dragged into the draft, to where the mouse lets it go', async () => {
    const tab = desk.page.locator('.tab', { hasText: 'en-summary-wrong.md' });
    await tab.click();
    const heading = () => desk.lines().then((all) => all.find((line) => line.startsWith('# The day')));
    const [x, y] = await desk.pointAt('day the');
    await row('17 percent').hover();
    await desk.page.mouse.down();
    // A drag that ends with its first step over the editor has shown it no place yet.
    for (const near of [8, 0]) await desk.page.mouse.move(x, y + near, { steps: 5 });
    await desk.page.mouse.up();
    await desk.eventually('the figure in the heading', heading, (text) => /day.*17 percent.*the/.test(text ?? ''));
    await desk.picture('dropped');
    await desk.clickOn('# The day');
    await desk.page.keyboard.press('Control+z');
    await desk.eventually('the heading of before', heading, (text) => text === '# The day the chips fell');
  });

  it('is narrowed by a filter', async () => {
    const all = await rows().count();
    await desk.command('Stet: Filter the Facts');
    await desk.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'told otherwise in the draft' }).click();
    await desk.eventually('fewer rows', () => rows().count(), (count) => count > 0 && count < all);
    await desk.picture('facts-filtered');
    await desk.command('Stet: Show All Facts');
    await desk.eventually('all rows', () => rows().count(), (count) => count >= all);
  });

  it('is searched by value, subject or words of the source', async () => {
    await desk.command('Stet: Search the Facts');
    await desk.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: '17 percent' }).first().waitFor();
    await desk.page.keyboard.type('Hunter');
    await desk.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Richard Hunter' }).first().waitFor();
    await desk.picture('facts-search');
    await desk.page.keyboard.press('Escape');
  });

  it('marks a fact as reviewed in its fact base', async () => {
    const status = () => {
      // Not parsed, for the editor may be in the middle of writing it.
      const text = readFileSync(join(desk.folder, 'sputnik-moment.de.facts.json'), 'utf8');
      return text.match(/"status": "rejected"/g)?.length ?? 0;
    };
    const before = status();
    await desk.chooseFromMenu(row('17 percent'), 'Reject');
    await desk.eventually('a rejected fact', status, (count) => count === before + 1);
    await desk.page.locator('.pane-body .monaco-list-row[aria-label^="17 percent, rejected"]').waitFor();
    await desk.chooseFromMenu(row('17 percent'), 'Accept');
    await desk.eventually('no rejected fact', status, (count) => count === before);
  });
});
