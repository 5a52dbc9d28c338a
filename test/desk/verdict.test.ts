/** What a person does about a flag: ask why, correct, silence it, switch the checking off for a while. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleDesk, type Desk } from './desk.js';

const NAME = 'de-meldung-falsch.md';

describe('a verdict at the desk', function () {
  this.timeout(120_000);
  let desk: Desk;
  const errors = () => desk.squiggles().count();
  const rows = () => desk.page.locator('.quick-input-list .monaco-list-row');
  before(async () => {
    desk = await sampleDesk();
    await desk.begin(NAME);
  });
  // What a rule that is off would do to the suites after this one.
  after(() => rm(join(desk.folder, 'stet.config.json'), { force: true }));

  it('is told once on the card, which leads to the explanation', async () => {
    const card = desk.page.locator('.monaco-hover:visible').filter({ hasText: 'in the fact base' }).first();
    await desk.cardOver('1,3', 'in the fact base');
    const text = (await card.textContent()) ?? '';
    assert.equal(text.match(/3,1 Prozent in the source/g)?.length, 1, text);
    await desk.picture('card');
    await card.locator('a', { hasText: 'Why?' }).first().click();
    await desk.page.locator('.tab', { hasText: 'Why: 1,3 Prozent' }).waitFor();
    await desk.eventually('the explanation', () => desk.lines(), (all) => all.some((line) => /differs from the source \(number-mismatch, error\)/.test(line)));
    await desk.picture('explanation');
  });

  it('is explained by a command as well', async () => {
    await desk.begin(NAME);
    await desk.clickOn('stiegen');
    await desk.command('Stet: Explain This Verdict');
    await desk.page.locator('.tab', { hasText: 'Why: stiegen' }).waitFor();
  });

  it('offers five ways at most, the correction first', async () => {
    await desk.begin(NAME);
    await desk.openMenuAt('1,3');
    const titles = (await desk.menu().allTextContents()).map((title) => title.trim());
    await desk.picture('ways');
    await desk.page.keyboard.press('Escape');
    assert.match(titles[0] ?? '', /^Change to “3,1”/);
    assert.ok(titles.length <= 5 && titles.some((title) => title.startsWith('Silence number-mismatch')) && titles.some((title) => title.startsWith('Show documentation')), titles.join('; '));
  });

  it('is silenced on its line, with a reason', async () => {
    const before = await errors();
    await desk.choose('1,3', 'Silence number-mismatch');
    await rows().filter({ hasText: 'On this line' }).click();
    const input = desk.page.locator('.quick-input-widget input').first();
    await desk.page.locator('.quick-input-widget', { hasText: 'The reason is written into the draft' }).waitFor();
    await input.fill('agreed with the desk');
    await desk.page.keyboard.press('Enter');
    await desk.eventually('the comment', () => desk.lines(), (all) => all.some((line) => line.includes('<!-- stet-disable-next-line number-mismatch -- agreed with the desk -->')));
    await desk.eventually('fewer flags', errors, (now) => now < before);
    await desk.clickOn('Prozent aus');
    await desk.page.keyboard.press('Control+z');
    await desk.eventually('the flags of before', errors, (now) => now === before);
  });

  it('is silenced by a comment that is completed while it is typed', async () => {
    await desk.clickOn('# Kurse');
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type('<!-- stet-', { delay: 40 });
    const offered = desk.page.locator('.suggest-widget.visible .monaco-list-row');
    await offered.filter({ hasText: 'stet-disable-next-line' }).first().waitFor();
    await desk.picture('completion');
    await desk.page.keyboard.press('Enter');
    await desk.eventually('the comment', () => desk.lines(), (all) => all.some((line) => /<!-- stet-disable-next-line [\w-]+ -- reason -->/.test(line)));
    await desk.page.keyboard.press('Escape');
    await desk.command('File: Revert File');
    await desk.page.locator('.tab.active:not(.dirty)').waitFor();
  });

  it('goes with all others of the draft when checking is off for now', async () => {
    const before = await desk.eventually('flags', errors, (now) => now > 2);
    await desk.command('Stet: Turn Checking Off or On for Now');
    await desk.eventually('no flag', errors, (now) => now === 0);
    await desk.page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    await desk.page.locator('.hover-language-status', { hasText: 'Stet: off for now' }).first().waitFor();
    await desk.picture('off');
    await desk.command('Stet: Turn Checking Off or On for Now');
    await desk.eventually('the flags of before', errors, (now) => now === before);
  });

  it('leads to its passage by a peek, without leaving the draft', async () => {
    await desk.shows(desk.page.locator('.peekview-widget', { hasText: 'sputnik-moment.de.md' }).first(), async () => {
      await desk.clickOn('1,3');
      await desk.page.keyboard.press('Control+Shift+F10');
    });
    await desk.picture('peek');
    await desk.page.keyboard.press('Escape');
  });

  it('is counted above the paragraphs of the source, and leads to the drafts', async () => {
    await desk.begin(NAME);
    await desk.openFile('sputnik-moment.de.md');
    const lens = desk.page.locator('.codelens-decoration a', { hasText: /used in \d+ drafts, wrong in \d/ }).first();
    await lens.waitFor();
    // A lens that is drawn anew between the press and the release of the button takes no click.
    await desk.eventually('the drafts', async () => {
      await lens.click({ timeout: 2000 }).catch(() => undefined);
      return desk.page.locator('.peekview-widget').first().waitFor({ timeout: 3000 }).then(() => true, () => false);
    }, (shown) => shown);
    await desk.picture('lens');
    await desk.page.keyboard.press('Escape');
  });

  it('is gone for all drafts of the folder when its rule is switched off there', async () => {
    await desk.begin(NAME);
    const before = await errors();
    await desk.choose('1,3', 'Silence number-mismatch');
    await rows().filter({ hasText: 'In all drafts of the folder' }).click();
    await desk.eventually('fewer flags', errors, (now) => now < before);
    const config = join(desk.folder, 'stet.config.json');
    assert.deepEqual(JSON.parse(readFileSync(config, 'utf8')), { rules: { 'number-mismatch': 'off' } });
    await desk.command('Stet: Open Config File');
    await desk.page.locator('.tab.active', { hasText: 'stet.config.json' }).waitFor();
    await desk.clickOn('"off"');
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.press('Delete');
    await desk.page.keyboard.insertText('{}');
    await desk.page.keyboard.press('Control+s');
    await desk.openFile(NAME);
    await desk.eventually('the flags of before', errors, (now) => now === before);
    assert.ok(existsSync(config));
  });
});

describe('a desk whose editor speaks German', function () {
  this.timeout(120_000);

  it('reads German from the flag to the menu', async () => {
    const desk = await (await sampleDesk()).inWindow(`drafts/${NAME}`, { language: 'de' });
    try {
      await desk.squiggles().first().waitFor();
      await desk.shows(desk.page.locator('.monaco-hover:visible').filter({ hasText: '3,1 Prozent in der Quelle, 1,3 Prozent hier' }).filter({ hasText: 'Warum?' }).first(), async () => {
        await desk.page.mouse.move(0, 0);
        await desk.pointAt('1,3');
      });
      await desk.picture('german card');
      await desk.page.keyboard.press('Escape');
      await desk.page.locator('.codelens-decoration', { hasText: 'stimmen mit der Quelle überein' }).first().waitFor();
      await desk.openMenuAt('1,3');
      await desk.menu().filter({ hasText: 'Ändern in „3,1“' }).first().waitFor();
      await desk.menu().filter({ hasText: 'number-mismatch nicht mehr beanstanden …' }).first().waitFor();
      await desk.picture('german menu');
      await desk.page.keyboard.press('Escape');
    } finally {
      await desk.page.close();
    }
  });
});
