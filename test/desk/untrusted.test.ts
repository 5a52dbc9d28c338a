/** A folder that nobody has trusted yet: it is checked, and nothing in it is written. */
import assert from 'node:assert/strict';
import { sampleDesk, type Desk } from './desk.js';

describe('a folder that is not trusted', function () {
  this.timeout(120_000);
  let desk: Desk;
  let stop: () => Promise<void>;

  before(async function () {
    this.timeout(180_000);
    ({ window: desk, stop } = await (await sampleDesk()).distrustful('drafts/de-meldung-falsch.md'));
    await desk.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
  });
  after(() => stop?.());

  it('has its drafts checked, with the evidence', async () => {
    await desk.eventually('flags', () => desk.squiggles().count(), (count) => count > 3);
    await desk.cardOver('1,3', '3,1 Prozent in the source');
    await desk.picture('untrusted');
    await desk.page.keyboard.press('Escape');
  });

  it('offers no way that writes to its facts, and no command that does', async () => {
    await desk.openMenuAt('1,3');
    const titles = (await desk.menu().allTextContents()).map((title) => title.trim());
    await desk.page.keyboard.press('Escape');
    assert.ok(titles.some((title) => title.startsWith('Change to “3,1”')), titles.join('; '));
    assert.deepEqual(titles.filter((title) => /^(?:Accept|Add)/.test(title)), []);
    await desk.page.keyboard.press('F1');
    await desk.page.locator('.quick-input-widget input').first().fill('>Stet: ');
    const rows = desk.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Stet: Check This Draft' }).first().waitFor();
    assert.equal(await rows.filter({ hasText: 'Derive Facts' }).count(), 0);
    await desk.picture('untrusted commands');
    await desk.page.keyboard.press('Escape');
  });

  it('has them as soon as a person trusts it, without a restart', async () => {
    await desk.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().click();
    await desk.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).first().click();
    await desk.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor({ state: 'detached' });
    await desk.openFile('de-meldung-falsch.md');
    await desk.eventually('ways that write', async () => {
      await desk.openMenuAt('1,3');
      const titles = await desk.menu().allTextContents();
      await desk.page.keyboard.press('Escape');
      return titles;
    }, (titles) => titles.some((title) => title.includes('Accept')));
  });
});
