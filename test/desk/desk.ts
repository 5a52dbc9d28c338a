/** The real workbench with the packaged extension installed, used as a person uses it: by mouse and keys. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, resolve, sep } from 'node:path';
import { type Browser, type Locator, type Page } from 'playwright-core';
import { installExtension, startWorkbench } from '../workbench/code-server.mjs';
import { openBrowser, workbenchAddress } from '../workbench/open.mjs';

export const ROOT = resolve('.');

/** Where pictures go of what a test saw last: named by STET_PICTURES, none when it is not set. */
const PICTURES = process.env['STET_PICTURES'];

/** Packs the built extension into `path`. */
export function pack(path: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/package.mjs'), path, '--again'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return stdout;
}

/** Puts a file back as a whole: a server that looks at it in the middle of the writing would find none of its facts. */
export function putBack(path: string, text: string): void {
  if (readFileSync(path, 'utf8') === text) return;
  const beside = join(mkdtempSync(join(tmpdir(), 'stet-put-back-')), 'file');
  writeFileSync(beside, text);
  renameSync(beside, path);
  rmdirSync(dirname(beside));
}

type Settings = Readonly<Record<string, unknown>>;

export class Desk {
  private settings = '';
  private settingsWritten = 0;

  private constructor(
    readonly page: Page,
    /** Absolute path of the folder that is open, a copy of the sample. */
    readonly folder: string,
    /** Where the extension was installed. */
    readonly extension: string,
    readonly vsix: string,
    private readonly browser: Browser,
    private readonly workbench: { url: string; stop(): void; log(): string },
    private readonly scratch: string,
    private readonly workspace?: { readonly path: string; readonly folders: readonly string[] },
  ) {}

  /** Opens a copy of `sample` (absolute) with `file` (relative to it) in the editor, and with `more` files (path -> text) in it. */
  static async open(sample: string, file: string, more: Readonly<Record<string, string>> = {}): Promise<Desk> {
    const scratch = await realpath(await mkdtemp(join(tmpdir(), 'stet-desk-')));
    const folder = join(scratch, 'sample');
    const [userData, extensions, vsix] = [join(scratch, 'user'), join(scratch, 'extensions'), join(scratch, 'stet.vsix')];
    await cp(sample, folder, { recursive: true });
    for (const [path, text] of Object.entries(more)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await mkdir(extensions, { recursive: true });
    pack(vsix);
    await installExtension({ vsix, userData, extensions });
    const [browser, workbench] = await Promise.all([openBrowser(), startWorkbench({ userData, extensions, settings: { 'files.autoSave': 'off', 'editor.wordWrap': 'on', 'editor.minimap.enabled': false } })]);
    const installed = join(extensions, (await readdir(extensions)).find((name) => name.startsWith('stet.')) ?? fail('nothing was installed'));
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(40_000);
    const desk = new Desk(page, folder, installed, vsix, browser, workbench, scratch);
    await page.goto(workbenchAddress(workbench.url, { folder, file: join(folder, file) }), { timeout: 120_000 });
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 120_000 });
    return desk;
  }

  /**
   * The same workbench in a window of its own: in another language of the editor, or with a workspace that has settings or more folders,
   * or with a folder of its own. `file` is absolute or relative to the folder. The window is the caller's to close.
   */
  async inWindow(file: string, { language, settings, folder = this.folder, more }: { language?: string; settings?: Settings; folder?: string; more?: readonly string[] } = {}): Promise<Desk> {
    const page = await this.browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(40_000);
    if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
    const workspace = more || settings ? { path: join(this.scratch, `${Math.random()}.code-workspace`), folders: [folder, ...(more ?? [])] } : undefined;
    const desk = new Desk(page, folder, this.extension, this.vsix, this.browser, this.workbench, this.scratch, workspace);
    if (workspace) await desk.writeSettings(settings ?? {});
    await page.goto(workbenchAddress(this.workbench.url, { ...(workspace ? { workspace: workspace.path } : { folder }), file: resolve(folder, file) }), { timeout: 120_000 });
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 120_000 });
    if (workspace) await desk.comesWithFolders(settings ?? {});
    return desk;
  }

  /** Some starts of the workbench take the settings of a workspace's file and none of its folders, until the file changes. */
  private async comesWithFolders(settings: Settings): Promise<void> {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row').first();
    await this.eventually('the folders of the workspace', async () => {
      if (await row.waitFor({ timeout: 10_000 }).then(() => true, () => false)) return true;
      await this.writeSettings(settings);
      return false;
    }, (there) => there);
  }

  /** Gives the window's workspace other settings, and waits until the editor follows them: the window's title is one of them. */
  async set(settings: Settings): Promise<void> {
    if (this.workspace && JSON.stringify(settings) === this.settings) return;
    this.settings = JSON.stringify(settings);
    const title = await this.writeSettings(settings);
    await this.eventually('the settings', () => this.page.title(), (now) => now === title);
  }

  /** Returns the title that the window has as soon as they are in force. */
  private async writeSettings(settings: Settings): Promise<string> {
    const { path, folders } = this.workspace ?? fail('a window has settings of its own when it was opened with some');
    const title = `Desk ${++this.settingsWritten}`;
    await writeFile(path, JSON.stringify({ folders: folders.map((folder) => ({ path: folder })), settings: { 'window.title': title, ...settings } }));
    return title;
  }

  /**
   * The extension in a workbench of its own that trusts no folder until a person says so, with `file` of the folder open. Its end is the caller's to call for.
   */
  async distrustful(file: string): Promise<{ window: Desk; stop: () => Promise<void> }> {
    const [userData, extensions] = [join(this.scratch, 'distrustful'), dirname(this.extension)];
    const workbench = await startWorkbench({ userData, extensions, settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.untrustedFiles': 'open' } });
    const page = await this.browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(40_000);
    const window = new Desk(page, this.folder, this.extension, this.vsix, this.browser, workbench, this.scratch);
    await page.goto(workbenchAddress(workbench.url, { folder: this.folder, file: resolve(this.folder, file) }), { timeout: 120_000 });
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 120_000 });
    const stop = async () => {
      await page.close();
      workbench.stop();
    };
    return { window, stop };
  }

  /** A new copy of the sample, which no other suite writes to. Returns its absolute path. */
  async copyOfSample(name: string): Promise<string> {
    const folder = join(this.scratch, name);
    await cp(join(ROOT, 'facts'), folder, { recursive: true });
    return folder;
  }

  /** The processes of the language servers of all windows here. Those of one window have the same `client`, its extension host. */
  servers(): readonly { readonly pid: number; readonly client: string }[] {
    const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' });
    return stdout.split('\n').flatMap((line) => {
      const [, pid, client] = /^\s*(\d+) .*--clientProcessId=(\d+)/.exec(line) ?? [];
      return pid && client && line.includes(join(this.extension, 'dist/server/main.cjs')) ? [{ pid: Number(pid), client }] : [];
    });
  }

  /** A way to ask for the servers of the window that `opens`, which has checked something. */
  async serversOf(opens: () => Promise<Desk>): Promise<[window: Desk, servers: () => readonly number[]]> {
    // This window's own server may only be starting.
    await this.eventually('servers of the windows before', () => this.servers(), (all) => all.length > 0);
    const others = this.servers().map((one) => one.client);
    const window = await opens();
    await window.squiggles().first().waitFor({ timeout: 120_000 });
    const client = this.servers().find((one) => !others.includes(one.client))?.client ?? fail('the window has no server of its own');
    return [window, () => this.servers().filter((one) => one.client === client).map(({ pid }) => pid)];
  }

  async close(): Promise<void> {
    await Promise.race([this.browser.close(), new Promise((end) => setTimeout(end, 5000))]);
    this.workbench.stop();
    await rm(this.scratch, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Runs a command by its title, through the palette. */
  async command(title: string): Promise<void> {
    await this.pick('F1', `>${title}`, title);
  }

  /** Opens a box by a key and takes the row with a title. What takes the focus closes the box: it is then opened again. */
  private async pick(key: string, text: string, title: string): Promise<void> {
    const quick = { timeout: 4000 };
    await this.eventually(`“${title}” in the box`, async () => {
      await this.page.keyboard.press(key);
      const picked = async () => {
        await this.page.locator('.quick-input-widget input').first().fill(text, quick);
        await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click(quick);
      };
      return picked().then(() => true, () => this.page.keyboard.press('Escape').then(() => false));
    }, (done) => done);
  }

  /** Chooses from the menu of a right click. A menu takes no click in its first moment, so that it is clicked until it is gone. */
  async chooseFromMenu(at: Locator, title: string): Promise<void> {
    await at.click({ button: 'right' });
    const item = this.page.locator('.monaco-menu .action-item', { hasText: title }).first();
    await item.waitFor();
    await this.eventually('a closed menu', async () => {
      if (await item.isVisible()) await item.click({ timeout: 1000 }).catch(() => undefined);
      return item.isVisible();
    }, (open) => !open);
  }

  /** Opens a file of the window's folders by its name, or by its path in a folder, through the quick open box. */
  async openFile(name: string): Promise<void> {
    const base = name.split('/').at(-1) ?? name;
    const path = await this.pathOf(name);
    // A whole path has one row. For a name the box draws files that are only like it in the same place a moment later, and a click takes those.
    await this.eventually(`“${base}” in an editor`, async () => {
      await this.pick('Control+p', path, base);
      return this.page.locator('.tab.active').filter({ hasText: base }).first().waitFor({ timeout: 4000 }).then(() => true, () => false);
    }, (open) => open, 80_000);
  }

  private async pathOf(name: string): Promise<string> {
    const all = await Promise.all((this.workspace?.folders ?? [this.folder]).map(async (folder) => (await readdir(folder, { recursive: true })).map((path) => join(folder, path))));
    const found = all.flat().filter((path) => path.endsWith(`${sep}${normalize(name)}`));
    return found.length === 1 ? found[0]! : fail(`${found.length} files are called ${name}`);
  }

  /** Puts away all that is open, boxes, dialogs, the panel and editors, also with what is unsaved in them: however the test before has ended. */
  async clear(): Promise<void> {
    if (await this.page.locator('.part.panel').isVisible()) await this.command('View: Hide Panel');
    if (await this.page.locator('.notifications-toasts.visible').isVisible()) await this.command('Notifications: Clear All Notifications');
    const tabs = this.page.locator('.tab');
    const refuses = this.page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" });
    await this.eventually('an empty desk', async () => {
      if (await refuses.isVisible()) await refuses.click({ timeout: 2000 }).catch(() => undefined);
      else if ((await tabs.count()) > 0) await this.command('View: Close All Editors');
      const limit = { timeout: 1000 };
      await Promise.race([tabs.first().waitFor({ state: 'detached', ...limit }), refuses.waitFor(limit)]).catch(() => undefined);
      return tabs.count();
    }, (open) => open === 0);
  }

  /** Clears the desk, whatever is open there, and opens a draft that has flags alone. */
  async begin(name: string): Promise<void> {
    await this.clear();
    await this.openFile(name);
    await this.squiggles().first().waitFor();
  }

  /** Moves the mouse over `text` in an editor. Returns where that is on the screen. */
  async pointAt(text: string): Promise<[x: number, y: number]> {
    const line = this.page.locator('.editor-instance .view-line').filter({ hasText: text }).first();
    await line.waitFor();
    const box = await line.evaluate((element, wanted) => {
      const walker = element.ownerDocument.createTreeWalker(element, 4);
      let whole = '';
      const parts: { node: any; from: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        parts.push({ node, from: whole.length });
        whole += node.textContent ?? '';
      }
      // The editor draws blanks as no-break spaces.
      const at = whole.replaceAll('\u00a0', ' ').indexOf(wanted);
      const part = parts.filter(({ from }) => from <= at).at(-1);
      if (at < 0 || !part) return undefined;
      const range = element.ownerDocument.createRange();
      range.setStart(part.node, at - part.from);
      range.setEnd(part.node, Math.min(part.node.textContent.length, at - part.from + wanted.length));
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }, text);
    if (!box) throw new Error(`"${text}" is not on the screen`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    return [x, y];
  }

  /**
   * The card over `text` that has some words. A mouse that rested there before the server knew is moved there again. After a command of
   * the palette the editor shows no card at times, wherever the mouse goes, until Escape is pressed.
   */
  async cardOver(text: string, words: string, limit?: number): Promise<void> {
    await this.shows(this.page.locator('.monaco-hover:visible', { hasText: words }).first(), async () => {
      await this.page.mouse.move(0, 0);
      await this.pointAt(text);
    }, limit);
  }

  /** Puts the cursor into `text`. An editor that is only coming up, or is covered, takes no click: it is clicked again. */
  async clickOn(text: string): Promise<void> {
    const cursor = this.page.locator('.monaco-editor.focused .cursors-layer > .cursor').first();
    await this.eventually(`the cursor in “${text}”`, async () => {
      const [x, y] = await this.pointAt(text);
      await this.page.mouse.click(x, y);
      for (let i = 0; i < 20; i++, await this.page.waitForTimeout(50)) {
        const box = await cursor.boundingBox({ timeout: 1000 }).catch(() => null);
        if (box && box.y <= y && y <= box.y + box.height) return true;
      }
      await this.page.keyboard.press('Escape');
      return false;
    }, (there) => there);
  }

  /** Makes a gesture until it has shown something: the editor may take it for another one, or be busy. Escape takes back what it did instead. */
  async shows(what: Locator, gesture: () => Promise<void>, limit?: number): Promise<void> {
    await this.eventually(`what a gesture shows: ${String(what)}`, async () => {
      await gesture();
      return what.waitFor({ timeout: 4000 }).then(() => true, () => this.page.keyboard.press('Escape').then(() => false));
    }, (shown) => shown, limit);
  }

  /** The rows of the light bulb's menu. */
  menu(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  /** Opens the menu of the light bulb at some words. */
  async openMenuAt(words: string): Promise<void> {
    await this.shows(this.menu().first(), async () => {
      await this.clickOn(words);
      await this.page.keyboard.press('Control+.');
    });
  }

  /** Takes a way of the light bulb's menu, by a part of its title. */
  async choose(words: string, title: string): Promise<void> {
    await this.openMenuAt(words);
    const titles = await this.menu().allTextContents();
    const at = titles.findIndex((text) => text.includes(title));
    if (at < 0) throw new Error(`“${title}” is not among ${titles.join('; ')}`);
    for (let i = 0; i < at; i++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** The lines on the screen. */
  async lines(): Promise<string[]> {
    return (await this.page.locator('.editor-instance .view-line').allTextContents()).map((line) => line.replaceAll('\u00a0', ' '));
  }

  /** Asks until the answer satisfies. Throws with the last answer when the time is up. */
  async eventually<T>(what: string, ask: () => T | Promise<T>, satisfies: (answer: T) => boolean, limit = 40_000): Promise<T> {
    for (const end = Date.now() + limit; ; await this.page.waitForTimeout(50)) {
      const answer = await ask();
      if (satisfies(answer)) return answer;
      if (Date.now() > end) {
        throw new Error(`${what}: not within ${limit / 1000} s; the last answer was ${JSON.stringify(answer)}`);
      }
    }
  }

  /** The middle of the first squiggle, which is drawn anew whenever something changes. */
  async middleOfFirst(): Promise<[x: number, y: number]> {
    const box = await this.eventually('a squiggle on the screen', () => this.squiggles().first().boundingBox({ timeout: 1000 }).catch(() => null), (found) => found !== null);
    return [box!.x + box!.width / 2, box!.y + box!.height / 2];
  }

  squiggles(): Locator {
    return this.page.locator('.squiggly-error, .squiggly-warning');
  }

  async picture(name: string): Promise<void> {
    if (!PICTURES) return;
    await mkdir(PICTURES, { recursive: true });
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  /** A picture of each window that is open. */
  async pictures(name: string): Promise<void> {
    if (!PICTURES) return;
    await mkdir(PICTURES, { recursive: true });
    const windows = this.browser.contexts().flatMap((context) => context.pages());
    for (const [i, window] of windows.entries()) await window.screenshot({ path: join(PICTURES, `${name} ${i + 1}.png`) }).catch(() => undefined);
  }
}

function fail(message: string): never {
  throw new Error(message);
}

let shared: Promise<Desk> | undefined;

/** What some suites need and none may write while the editor runs, whose search remembers the files of before. */
const MORE = {
  'articles/mill.md': '# A mill grows\n\nThe mill Talgrund AG raised its revenue by 9 percent to 640 million euros in 2022.\n',
  'settings/stet.config.json': '{\n  "facts": 7\n}\n',
};

/** The one desk of all suites here, for it takes seconds to set up: the sample with its wrong English draft open. */
export function sampleDesk(): Promise<Desk> {
  return (shared ??= Desk.open(join(ROOT, 'facts'), 'drafts/en-summary-wrong.md', MORE));
}

// At the root of the suites: mocha runs these after each test, and after all of them.
afterEach(async function () {
  if (this.currentTest?.state === 'failed') await (await shared)?.pictures(`failed ${this.currentTest.title.replace(/\W+/g, ' ')}`);
});
after(async () => (await shared)?.close());
