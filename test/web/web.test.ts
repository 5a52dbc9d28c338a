import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openInBrowser, type BrowserDesk } from './browser-desk.js';

describe('the extension in a browser', function () {
  this.timeout(180_000);
  let desk: BrowserDesk;
  const { STET_PICTURES: pictures } = process.env;
  const squiggles = () => desk.page.locator('.squiggly-error, .squiggly-warning');

  before(async () => {
    desk = await openInBrowser('drafts/en-summary-wrong.md');
    desk.page.setDefaultTimeout(40_000);
    await squiggles().first().waitFor();
  });
  after(() => desk?.close());
  afterEach(async function () {
    if (pictures) await desk.page.screenshot({ path: join(pictures, `web ${this.currentTest?.title}.png`) });
  });

  const command = async (title: string) => {
    const input = desk.page.locator('.quick-input-widget input').first();
    await desk.page.keyboard.press('F1');
    await input.waitFor();
    await input.fill(`>${title}`);
    await desk.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click();
  };
  const openFile = async (name: string) => {
    const input = desk.page.locator('.quick-input-widget input').first();
    await desk.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first().dblclick();
    await desk.page.locator('.tab.active').filter({ hasText: name }).waitFor();
    assert.equal(await input.isVisible(), false);
  };

  it('runs its browser bundles, the server in a worker', () => {
    assert.ok(desk.served.includes('/dist/client/extension.web.js'));
    assert.ok(desk.served.includes('/dist/server/worker.js'));
    assert.deepEqual(desk.served.filter((path) => path.endsWith('.cjs')), []);
  });

  it('marks a wrong draft', async () => {
    assert.ok((await squiggles().count()) >= 4);
  });

  it('reads the source for a hover, and links to where the editor has it', async () => {
    const box = await squiggles().first().boundingBox();
    assert.ok(box);
    await desk.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const card = desk.page.locator('.monaco-hover:visible').filter({ hasText: '17 Prozent' }).first();
    // The diagnostic is shown first, the source a moment later.
    await card.locator('a[data-href*="sputnik-moment.de.md"], a[href*="sputnik-moment.de.md"]').first().waitFor();
    const links = await card.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('data-href') ?? one.getAttribute('href')));
    assert.ok(links.some((link) => link?.startsWith('vscode-remote://') && link.includes('sputnik-moment.de.md')), links.join(', '));
    await desk.page.keyboard.press('Escape');
  });

  it('corrects', async () => {
    const count = await squiggles().count();
    const box = await squiggles().first().boundingBox();
    assert.ok(box);
    await desk.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await desk.page.keyboard.press('Control+.');
    await desk.page.locator('.action-widget:visible').waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('.view-line', { hasText: /dropped.17.percent/ }).waitFor();
    for (const end = Date.now() + 10_000; (await squiggles().count()) !== count - 1 && Date.now() < end; ) await desk.page.waitForTimeout(50);
    assert.equal(await squiggles().count(), count - 1);
    await desk.page.keyboard.press('Control+s');
    await desk.page.locator('.tab.active:not(.dirty)').waitFor();
  });

  it('lists the facts', async () => {
    await desk.page.getByRole('tab', { name: 'Stet', exact: true }).click();
    await desk.page.locator('.pane-body .monaco-list-row', { hasText: '17 percent' }).first().waitFor();
    await desk.page.getByRole('tab', { name: /^Explorer/ }).click();
  });

  it('derives facts from an article and writes them beside it', async () => {
    await openFile('en-summary.md');
    await command('Stet: Derive Facts from This Article');
    await desk.page.locator('.tab', { hasText: 'en-summary.facts.json' }).waitFor();
    const path = join(desk.folder, 'drafts/en-summary.facts.json');
    assert.ok(existsSync(path));
    assert.equal((JSON.parse(readFileSync(path, 'utf8')) as { version: number }).version, 1);
  });
});
