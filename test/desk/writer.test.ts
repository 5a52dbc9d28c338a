/** A writer at the desk: what the editor's own keys and boxes do with a draft and its facts. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DAIRY } from '../dairy.js';
import { putBack, ROOT, sampleDesk, type Desk } from './desk.js';

const ARTICLE = `---
lang: en
---

${DAIRY}`;
const DRAFT = `---
lang: en
---

# A dairy that grows

Almtal raised its revenue by 12 percent to 640 million euros.

Berta Quendler wants to invest 45 million euros. Almtal sold 77 tractors.

The 640 million euros of Almtal are a record.
`;
const NOTE = `---
lang: en
---

# A note

Almtal employs 1,600 people. Berta Quendler, chief executive of Almtal, wants to invest 54 million euros.
`;

/** What a person said of the fact with the 1,800 people, in a fact base. */
const DECIDED = /"status": "rejected"(?:(?!"status")[^])*"low": 1800,/;

describe('a writer at the desk', function () {
  this.timeout(120_000);
  let desk: Desk;
  let folder: string;
  const files: Record<string, string> = { 'dairy.md': ARTICLE, 'draft.md': DRAFT, 'note.md': NOTE };
  const problems = () => desk.squiggles().count();
  const text = async () => (await desk.lines()).join('\n');
  const onDisk = (path: string) => readFileSync(join(folder, path), 'utf8');
  const tab = (name: string) => desk.page.locator('.tab.active', { hasText: name }).first();
  const press = (key: string) => desk.page.keyboard.press(key);
  const rows = (words: string) => desk.page.locator('.quick-input-list .monaco-list-row', { hasText: words });
  /** Brings a line of the editor's file on the screen. */
  const scrollTo = async (file: string, words: string) => {
    const line = onDisk(file).split('\n').findIndex((one) => one.includes(words)) + 1;
    await desk.shows(desk.page.locator('.editor-instance .view-line', { hasText: words }).first(), async () => {
      await press('Control+g');
      await desk.page.locator('.quick-input-widget input').first().fill(`:${line}`);
      await press('Enter');
    });
  };
  /** Puts the cursor behind the last line of the draft. */
  const goToEnd = async () => {
    await desk.clickOn('are a record');
    await press('Control+End');
  };

  before(async function () {
    this.timeout(180_000);
    const sample = await sampleDesk();
    folder = join(dirname(sample.folder), 'writer');
    mkdirSync(folder, { recursive: true });
    for (const [path, words] of Object.entries(files)) writeFileSync(join(folder, path), words);
    assert.equal(spawnSync(process.execPath, [join(ROOT, 'bin/stet.cjs'), 'derive', 'dairy.md'], { cwd: folder }).status, 0);
    files['dairy.facts.json'] = onDisk('dairy.facts.json');
    desk = await sample.inWindow('draft.md', { folder, settings: {} });
  });
  after(() => desk?.page.close());

  /** Each begins with the draft alone on the desk, all files and settings as they were: what the one before did, or left half done, is gone. */
  beforeEach(async () => {
    await desk.clear();
    for (const [path, words] of Object.entries(files)) putBack(join(folder, path), words);
    await desk.set({});
    await desk.openFile('draft.md');
    await desk.eventually('the draft with its flag', async () => [await text(), await problems()] as const, ([all, count]) => all.includes('by 12 percent') && all.includes('sold 77') && count === 1);
  });

  it('sees why a right figure stands, and gets from its card to the fact', async () => {
    await desk.cardOver('640 million', 'Agrees with the source');
    await desk.picture('agrees');
    await desk.page.locator('.monaco-hover:visible a', { hasText: 'in the fact base' }).first().click();
    await tab('dairy.facts.json').waitFor();
    await desk.eventually('the row of the fact', text, (all) => all.includes('640000000'));
  });

  it('sees the nearest facts where the source has nothing', async () => {
    await desk.cardOver('77', 'Nearest in the source');
    await desk.picture('nearest');
  });

  it('gets to the passage by the key that leads to a definition', async () => {
    await desk.shows(tab('dairy.md'), async () => {
      await desk.clickOn('12');
      await press('F12');
    });
  });

  for (const [from, file, words] of [['a draft', 'draft.md', '45 million'], ['the source', 'dairy.md', '45 million'], ['the fact base', 'dairy.facts.json', '45000000']] as const) {
    it(`finds every draft that tells a fact, from ${from}`, async () => {
      await desk.openFile(file);
      await scrollTo(file, words);
      const peek = desk.page.locator('.peekview-widget');
      await desk.shows(peek.filter({ hasText: 'draft.md' }).filter({ hasText: 'note.md' }).first(), async () => {
        await desk.clickOn(words);
        await press('Shift+F12');
      });
      await desk.picture(`references ${file}`);
      await press('Escape');
      await peek.first().waitFor({ state: 'detached' });
    });
  }

  it('sees where else the draft tells the fact under the cursor', async () => {
    const marked = desk.page.locator('.view-overlays .wordHighlight');
    await desk.shows(marked.nth(1), () => desk.clickOn('640 million'));
    assert.equal(await marked.count(), 2);
  });

  it('renames a person in all drafts and in the fact base', async () => {
    const box = desk.page.locator('.rename-input');
    await desk.shows(box, async () => {
      await desk.clickOn('Berta Quendler');
      await press('F2');
    });
    assert.equal(await box.inputValue(), 'Berta Quendler');
    await box.fill('Berta Quendler-Au');
    await press('Enter');
    await desk.eventually('the new name in the draft', text, (all) => all.includes('Berta Quendler-Au wants'));
    await desk.command('File: Save All');
    await desk.eventually('it in the other draft', () => onDisk('note.md'), (now) => now.includes('Berta Quendler-Au'));
    assert.match(onDisk('dairy.facts.json'), /"name": "Berta Quendler-Au"/);
  });

  it('is offered the facts of whom the sentence is about', async () => {
    await goToEnd();
    await desk.page.keyboard.type('Almtal employs ', { delay: 30 });
    const offered = desk.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: '1,800 people' }).first();
    await desk.shows(offered, () => press('Control+Space'));
    await desk.picture('facts offered');
    await offered.click();
    await desk.eventually('the fact in the draft', text, (all) => all.includes('Almtal employs 1,800 people'));
  });

  it('is left in peace until a figure is finished', async () => {
    await goToEnd();
    await desk.page.keyboard.type('Almtal employs 1,700');
    // What is checked by then is counted above the heading.
    await desk.page.locator('.codelens-decoration', { hasText: '2 differ' }).first().waitFor();
    assert.equal(await problems(), 1);
    await desk.page.keyboard.type(' people. ');
    await desk.eventually('its flag', problems, (count) => count === 2);
  });

  it('finds a fact among the symbols of the workspace, and those of the fact base', async () => {
    await desk.shows(rows('640 million euros').first(), async () => {
      await press('Control+t');
      await desk.page.locator('.quick-input-widget input').first().fill('#almtal 640');
    });
    await desk.picture('symbols');
    await press('Enter');
    await tab('dairy.md').waitFor();
    await desk.openFile('dairy.facts.json');
    await desk.shows(rows('45 million euros').first(), async () => {
      await press('Control+Shift+o');
      await desk.page.locator('.quick-input-widget input').first().fill('@45 million');
    });
    await desk.picture('outline');
    await press('Escape');
  });

  it('gets from the evidence in the fact base to its line', async () => {
    await desk.openFile('dairy.facts.json');
    await scrollTo('dairy.facts.json', '"start": 90');
    await desk.shows(tab('dairy.md'), async () => {
      const [x, y] = await desk.pointAt('"start": 90');
      await desk.page.keyboard.down('Control');
      await desk.page.mouse.click(x, y);
      await desk.page.keyboard.up('Control');
    });
  });

  it('sees the flags of drafts that are not open, and those of all when asked', async () => {
    await press('Control+Shift+m');
    const listed = desk.page.locator('.markers-panel .monaco-list-row');
    await listed.filter({ hasText: 'note.md' }).first().waitFor();
    await listed.filter({ hasText: '1,800 people in the source' }).first().waitFor();
    await desk.picture('problems');
    await desk.command('Stet: Check All Drafts');
    await desk.page.locator('.notifications-toasts', { hasText: 'Drafts checked: 2, flags: 3.' }).first().waitFor();
    await desk.picture('all checked');
  });

  it('takes a figure of their own for a fact', async () => {
    await desk.begin('note.md');
    const before = await problems();
    await desk.choose('1,600', 'Accept “1,600” as a fact instead of “1,800 people”');
    await desk.eventually('one flag less', problems, (count) => count === before - 1);
    await desk.command('File: Save All');
    await desk.eventually('the fact in its base', () => onDisk('dairy.facts.json'), (now) => now.includes('1600'));
  });

  it('has all corrected at once by a command', async () => {
    await desk.command('Stet: Correct Everything in This Draft');
    await desk.eventually('the correction', text, (all) => all.includes('revenue by 9 percent'));
  });

  it('has all corrected on each save, when the editor is told so', async () => {
    await desk.set({ 'editor.codeActionsOnSave': { 'source.fixAll.stet': 'explicit' } });
    await goToEnd();
    await desk.page.keyboard.type('It is so. ');
    await desk.eventually('the correction', async () => {
      await press('Control+s');
      return onDisk('draft.md');
    }, (now) => now.includes('revenue by 9 percent') && now.includes('It is so.'));
    await desk.page.locator('.tab.active:not(.dirty)').waitFor();
  });

  for (const [run, when, check] of [['onSave', 'on each save', () => press('Control+s')], ['manual', 'at a command', () => desk.command('Stet: Check This Draft')]] as const) {
    it(`has it checked when they want: ${when}`, async () => {
      await desk.set({ 'stet.run': run });
      await goToEnd();
      await desk.page.keyboard.type('Almtal employs 1,500 people. ');
      await desk.clickOn('sold 77');
      // The server knows by now, and the editor does not ask it for the flag.
      await desk.page.locator('.codelens-decoration', { hasText: '2 differ' }).first().waitFor();
      assert.equal(await problems(), 1);
      await check();
      await desk.eventually('a flag', problems, (count) => count === 2);
    });
  }

  it('sees which figures are verified, when they want marks for it', async () => {
    const marks = desk.page.locator('.view-line span', { hasText: /^✓/ });
    assert.equal(await marks.count(), 0, 'there are marks before anybody wants them');
    const setting = desk.page.locator('.setting-item-bool', { hasText: 'Stet: Inlay Hints' }).locator('.setting-value-checkbox');
    const isOn = () => setting.getAttribute('aria-checked', { timeout: 4000 }).catch(() => '');
    await desk.command('Preferences: Open Settings (UI)');
    await desk.page.locator('.settings-editor .suggest-input-container').first().click();
    await desk.page.keyboard.insertText('@id:stet.inlayHints');
    await setting.waitFor();
    await desk.picture('settings');
    // Beside the draft: an editor that is brought up in the very moment of the change may miss it.
    await desk.command('View: Move Editor into Next Group');
    // The row is drawn anew whenever a setting changes, and a click may go to the one that goes: it is clicked until both agree.
    const turned = (on: string, what: string, satisfies: (count: number) => boolean) =>
      desk.eventually(what, async () => {
        const now = await isOn();
        if (now && now !== on) await setting.click({ timeout: 4000 }).catch(() => undefined);
        return { setting: now, marks: await marks.count() };
      }, (answer) => answer.setting === on && satisfies(answer.marks));
    try {
      await turned('true', 'the marks', (count) => count >= 3);
      await desk.picture('marks');
    } finally {
      await turned('false', 'no mark', (count) => count === 0);
    }
  });

  it('is told by the draft when the source has changed', async () => {
    writeFileSync(join(folder, 'dairy.md'), ARTICLE.replace('45 million', '65 million'));
    await desk.page.locator('.squiggly-warning').first().waitFor();
    await desk.cardOver('45', '65 million euros');
    await desk.picture('stale');
    await desk.openFile('dairy.facts.json');
    await scrollTo('dairy.facts.json', '"sources"');
    await desk.squiggles().first().waitFor();
    await desk.picture('stale base');
  });

  it('sees in the Facts view what the draft tells, tells otherwise and leaves out, as it stands', async () => {
    const fact = (label: string) => desk.page.locator(`.pane-body .monaco-list-row[aria-label^="${label}"]`).first();
    await desk.page.getByRole('tab', { name: 'Stet', exact: true }).click();
    try {
      await fact('9 percent, told otherwise in the draft').waitFor();
      await fact('640 million euros, told in the draft').waitFor();
      await fact('1,800 people, not in the draft').waitFor();
      await desk.page.locator('.sidebar .message', { hasText: '3 of 6 facts are in the draft' }).first().waitFor();
      await desk.picture('coverage');
      await desk.command('Stet: Correct Everything in This Draft');
      await fact('9 percent, told in the draft').waitFor();
    } finally {
      await press('Control+Shift+e');
    }
  });

  it('keeps what a person has decided when the facts are derived again from a changed source', async () => {
    const rejected = (files['dairy.facts.json'] ?? '').replace(/"status": "derived"(?=(?:(?!"status")[^])*"low": 1800,)/, '"status": "rejected"');
    assert.match(rejected, DECIDED);
    putBack(join(folder, 'dairy.facts.json'), rejected);
    putBack(join(folder, 'dairy.md'), ARTICLE.replace('45 million', '65 million'));
    await desk.openFile('dairy.md');
    await desk.command('Stet: Derive Facts from This Article');
    await desk.page.locator('.tab', { hasText: 'dairy.facts.json: now ↔ derived again' }).waitFor();
    await desk.page.locator('.notifications-toasts', { hasText: /1 changed.*1 as people left them/ }).first().waitFor();
    await desk.picture('kept');
    // A notification hides after some seconds; the diff's title keeps its answers.
    await desk.page.locator('.editor-actions .action-label[aria-label^="Take Over the Facts"]').first().click();
    await desk.eventually('the new figure beside the decision', () => onDisk('dairy.facts.json'), (now) => /"low": 65000000,/.test(now) && DECIDED.test(now));
  });

  it('is checked in a text that was never saved', async () => {
    await desk.clear();
    await desk.command('New Untitled Text File');
    await desk.page.locator('.tab.active', { hasText: 'Untitled' }).first().waitFor();
    await desk.page.keyboard.insertText('Almtal raised its revenue by 12 percent to 640 million euros.\n');
    await desk.eventually('a flag', problems, (count) => count === 1);
    await desk.cardOver('12', '9 percent in the source');
  });
});
