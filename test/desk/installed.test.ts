import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack, ROOT, sampleDesk, type Desk } from './desk.js';

let desk: Desk;
before(async function () {
  this.timeout(180_000);
  desk = await sampleDesk();
});

describe('the packaged extension', () => {
  it('has the same bytes each time it is packed', function () {
    this.timeout(60_000);
    const again = `${desk.vsix}.again`;
    pack(again);
    assert.ok(readFileSync(again).equals(readFileSync(desk.vsix)));
  });

  it('is below 3 MB', () => {
    const { length } = readFileSync(desk.vsix);
    assert.ok(length < 3 * 1024 * 1024, `${length} bytes`);
  });

  it('holds the bundles, the sample and what the gallery shows, and nothing else', () => {
    const names = readdirSync(desk.extension, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
    for (const name of ['package.json', 'readme.md', 'changelog.md', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.md', 'dist/client/extension.cjs', 'dist/client/extension.web.js', 'dist/server/main.cjs', 'dist/server/worker.js', 'l10n/bundle.l10n.de.json', 'facts/facts.schema.json', 'facts/config.schema.json', 'docs/images/facts.png', 'images/icon.png']) {
      assert.ok(names.includes(name), `${name} is in ${names.join(', ')}`);
    }
    const foreign = /\.map$|\.ts$|node_modules|^(?:test|scripts|server|client|docs\/rules|bin)\/|^dist\/(?:cli|e2e|engine|types)(?:\/|$)/;
    assert.deepEqual(names.filter((name) => foreign.test(name)), []);
  });
});

describe('the extension that runs', function () {
  this.timeout(120_000);

  it('has been activated by the draft, in a time that the editor knows', async () => {
    await desk.command('Developer: Show Running Extensions');
    const row = desk.page.locator('.editor-instance .monaco-list-row', { hasText: 'Stet: fact-check drafts' }).first();
    const time = row.locator('.activation-time');
    const [, milliseconds] = await desk.eventually('its activation', async () => /Activation: (\d+)ms/.exec((await time.textContent({ timeout: 1000 }).catch(() => '')) ?? '') ?? ['', ''], ([found]) => found !== '');
    console.log(`    activated in ${milliseconds} ms`);
    await desk.command('View: Close Editor');
  });
});

describe('the draft at the desk', function () {
  this.timeout(120_000);
  before(() => desk.begin('en-summary-wrong.md'));

  it('has its wrong figures underlined', async () => {
    assert.ok((await desk.squiggles().count()) >= 2);
    await desk.picture('squiggles');
  });

  it('shows what the source says on hover', async () => {
    await desk.shows(desk.page.locator('.monaco-hover:visible').filter({ hasText: 'in the source' }).first(), async () => {
      await desk.page.mouse.move(0, 0);
      await desk.page.mouse.move(...(await desk.middleOfFirst()));
    });
    await desk.picture('hover');
    await desk.page.keyboard.press('Escape');
  });

  it('is corrected from the lightbulb menu', async () => {
    const count = await desk.squiggles().count();
    await desk.shows(desk.menu().first(), async () => {
      await desk.page.mouse.click(...(await desk.middleOfFirst()));
      await desk.page.keyboard.press('Control+.');
    });
    await desk.picture('lightbulb');
    await desk.page.keyboard.press('Enter');
    await desk.eventually('one mark less', () => desk.squiggles().count(), (left) => left === count - 1);
    await desk.page.keyboard.press('Control+s');
    const original = readFileSync(join(ROOT, 'facts/drafts/en-summary-wrong.md'), 'utf8');
    await desk.eventually('the corrected file', () => readFileSync(join(desk.folder, 'drafts/en-summary-wrong.md'), 'utf8'), (text) => text !== original);
  });
});
