import assert from 'node:assert/strict';
import { sampleDesk, type Desk } from './desk.js';

describe('beside the draft', function () {
  this.timeout(120_000);
  let desk: Desk;
  const highlighted = () => desk.page.locator('.editor-group-container').nth(1).locator('.view-overlays [class*="ced-"]').first();

  before(async () => {
    desk = await sampleDesk();
    await desk.begin('en-summary-wrong.md');
  });

  it('goes from issue to issue by keys, and round', async () => {
    const cursor = () => desk.page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ }).textContent();
    await desk.clickOn('The day the chips fell');
    await desk.eventually('the cursor in the heading', cursor, (now) => /^Ln 5,/.test(now ?? ''));
    const places: (string | null)[] = [];
    for (const key of ['Control+F8', 'Control+F8', 'Control+Shift+F8', 'Control+Shift+F8']) {
      const before = await cursor();
      await desk.page.keyboard.press(key);
      places.push(await desk.eventually('another place', cursor, (now) => now !== before));
    }
    assert.equal(places[0], places[2]);
    assert.equal(new Set(places).size, 3);
    await desk.page.keyboard.press('Escape');
  });

  it('shows the source, which follows the cursor', async () => {
    await desk.clickOn('71');
    await desk.command('Stet: Show the Source Beside the Draft');
    await desk.page.locator('.tab', { hasText: 'sputnik-moment.de.md' }).waitFor();
    const first = await desk.eventually('a marked passage', () => highlighted().boundingBox({ timeout: 1000 }).catch(() => null), (box) => box !== null);
    await desk.clickOn('Huntr');
    await desk.eventually('another passage', () => desk.page.locator('.editor-group-container').nth(1).locator('.view-line').allTextContents(), (lines) => lines.some((line) => /Richard.Hunter/.test(line)));
    assert.ok(first);
    await desk.picture('source');
  });

  it('shows the report, which follows the draft', async () => {
    await desk.begin('en-summary-wrong.md');
    await desk.command('Stet: Show the Report of This Draft');
    const page = desk.page.frameLocator('iframe.webview').frameLocator('#active-frame');
    const share = page.locator('.share');
    await share.waitFor();
    const before = await share.textContent();
    assert.match(before ?? '', /\d+ of \d+ claims agree/);
    assert.ok((await page.locator('tr.refuted').count()) >= 4);
    const leftOut = page.locator('details', { hasText: /^Left out \(\d+\)/ });
    assert.match((await leftOut.textContent()) ?? '', /Siemens Energy/);
    await desk.picture('report');
    await desk.choose('71', 'Change to “17”');
    await desk.eventually('another share', () => share.textContent({ timeout: 1000 }).catch(() => before), (now) => now !== before);
    await desk.page.keyboard.press('Control+z');
    await desk.eventually('the share of before', () => share.textContent({ timeout: 1000 }).catch(() => null), (now) => now === before);
  });

  it('leads from the report to the draft and to the source', async () => {
    const page = desk.page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await page.locator('tr.refuted td a').first().click();
    await desk.page.locator('.tab', { hasText: 'sputnik-moment.de.md' }).waitFor();
    await page.locator('tr.refuted th a').first().click();
    await desk.page.locator('.tab.active', { hasText: 'en-summary-wrong.md' }).first().waitFor();
  });

  it('says in the status bar how the draft stands', async () => {
    await desk.page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    await desk.page.locator('.hover-language-status', { hasText: /Stet: \d+ flagged/ }).first().waitFor();
    await desk.picture('status');
    await desk.page.mouse.move(600, 600);
  });
});
