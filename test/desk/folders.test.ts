import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { putBack, ROOT, sampleDesk, type Desk } from './desk.js';

const ARTICLE = `---
lang: en
---

# A sawmill loses

The sawmill Eschgrund AG lost 7 million euros in market value on Monday.

Eschgrund AG employs 380 people. Its chief executive is Marta Loher.

In the end the market value of Eschgrund AG had fallen by 7 billion euros on Monday, the exchange said.
`;
const NOTE = `---
lang: en
---

# A loss

The sawmill Eschgrund AG lost 7 million euros in market value on Monday. It employs 420 people.

Marta Lohner leads it.
`;
const LONE = `---
lang: en
---

# Another note

The sawmill Eschgrund AG employs 380 people.
`;

const FACTS = 'articles/sawmill.facts.json';
/** Of the note: the people and the name. Of the loss, which its source tells in two ways, it is only informed. */
const FLAGS = 2;

describe('a desk with two folders', function () {
  this.timeout(120_000);
  let desk: Desk;
  let second: string;
  let servers: () => readonly number[];
  const files: Record<string, string> = { 'articles/sawmill.md': ARTICLE, 'drafts/sawmill-note.md': NOTE, 'lone/lone-note.md': LONE };
  const problems = () => desk.squiggles().count();
  const onDisk = (path: string) => readFileSync(join(second, path), 'utf8');

  before(async function () {
    this.timeout(180_000);
    const sample = await sampleDesk();
    const first = await sample.copyOfSample('beside-sawmill');
    second = join(dirname(sample.folder), 'sawmill');
    for (const [path, text] of Object.entries({ ...files, 'lone/stet.config.json': '{ "facts": "none.facts.json" }\n', '.vscode/settings.json': '{ "stet.archive": "articles" }\n' })) {
      mkdirSync(dirname(join(second, path)), { recursive: true });
      writeFileSync(join(second, path), text);
    }
    const run = (...args: string[]) => assert.equal(spawnSync(process.execPath, [join(ROOT, 'bin/stet.cjs'), ...args], { cwd: second }).status, 0);
    run('index', 'articles');
    run('derive', 'articles/sawmill.md');
    files[FACTS] = onDisk(FACTS);
    [desk, servers] = await sample.serversOf(() => sample.inWindow(join(second, 'drafts/sawmill-note.md'), { folder: first, more: [second] }));
  });
  after(() => desk?.page.close());

  /** Each begins with the note alone on the desk and all files as they were, however the one before ended. */
  beforeEach(async () => {
    await desk.clear();
    for (const [path, text] of Object.entries(files)) putBack(join(second, path), text);
    await desk.set({});
    await desk.openFile('sawmill-note.md');
    await desk.eventually('the flags of the note', problems, (count) => count === FLAGS);
  });

  it('checks the drafts of each against its own facts', async () => {
    await desk.cardOver('420', '380 people in the source');
    await desk.picture('second folder');
    await desk.openFile('en-summary-wrong.md');
    await desk.cardOver('71', '17 percent in the source');
  });

  it('offers the other value where the source contradicts itself', async () => {
    await desk.choose('million', 'Use the other value of the source: “7 billion euros”');
    await desk.eventually('the other value', () => desk.lines(), (all) => all.some((line) => line.includes('lost 7 billion euros')));
  });

  it('adds another spelling as a name, and no longer flags it', async () => {
    await desk.choose('Lohner', 'Add “Marta Lohner” as a name of Marta Loher');
    await desk.eventually('one flag less', problems, (count) => count === FLAGS - 1);
    await desk.command('File: Save All');
    await desk.eventually('the name in the fact base', () => onDisk(FACTS), (text) => text.includes('"Marta Lohner"'));
  });

  it('starts its server again, which flags the same', async () => {
    const [before] = await desk.eventually('a server', servers, (all) => all.length === 1);
    await desk.command('Stet: Restart Language Server');
    await desk.eventually('another server', servers, (now) => now.length === 1 && now[0] !== before);
    await desk.eventually('the same flags', problems, (count) => count === FLAGS);
    await desk.cardOver('420', '380 people in the source');
  });

  it('finds a source for a sentence in the archive, and takes its facts for the draft', async () => {
    await desk.openFile('lone-note.md');
    await desk.clickOn('employs');
    await desk.command('Stet: Find a Source for This Sentence');
    const row = desk.page.locator('.quick-input-list .monaco-list-row', { hasText: 'A sawmill loses' }).first();
    await row.waitFor();
    await desk.picture('find a source');
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('.tab', { hasText: 'sawmill.md' }).first().waitFor();
    await desk.page.locator('.notifications-toasts .monaco-button', { hasText: 'Check Against It' }).click();
    await desk.eventually('the facts in the draft', () => desk.lines(), (all) => all.some((line) => /^facts:.*sawmill\.facts\.json/.test(line)));
    await desk.picture('found source');
  });

  it('shows in its output that it runs, and every message when that is wanted', async () => {
    await desk.command('Stet: Show Output');
    const channel = desk.page.locator('.part.panel select').first();
    await desk.eventually('its channel', () => channel.evaluate((select) => (select as unknown as { selectedOptions: { text: string }[] }).selectedOptions[0]?.text ?? '').catch(() => ''), (name) => name === 'Stet');
    const output = async () => (await desk.page.locator('.part.panel .view-line').allTextContents()).join('\n').replaceAll('\u00a0', ' ');
    await desk.eventually('what it said', output, (all) => /Stet \d+\.\d+\.\d+ runs\. Folders: .*sawmill/s.test(all));
    await desk.picture('output');
    await desk.set({ 'stet.trace.server': 'messages' });
    await desk.clickOn('Marta');
    await desk.eventually('the messages', output, (all) => /\[Trace.*Sending (?:request|notification)/.test(all));
    await desk.picture('trace');
  });

  it('opens a form for an issue', async () => {
    await desk.command('Stet: Report Issue');
    const texts = () => Promise.all(desk.page.context().pages().map((page) => page.locator('.issue-reporter-body').first().textContent({ timeout: 500 }).catch(() => null)));
    await desk.eventually('the form', texts, (all) => all.some((text) => text?.includes('Extension')));
    await Promise.all(desk.page.context().pages().filter((page) => page !== desk.page).map((page) => page.close()));
  });
});
