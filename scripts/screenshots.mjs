// Takes the pictures of the README from the running workbench with the sample drafts: `npm run screenshots [DRAFT]`.
// DRAFT is a path below facts/; without it, the first draft on which Stet marks both a figure and a name.
import { cp, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { startWorkbench } from '../test/workbench/code-server.mjs';
import { build, install, root } from './set-up.mjs';

const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'window.autoDetectColorScheme': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 26,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.hover.delay': 100,
  'editor.lightbulb.enabled': 'on',
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.invisibleCharacters': false,
  'editor.renderLineHighlight': 'none',
  'editor.scrollBeyondLastLine': false,
  'editor.occurrencesHighlight': 'off',
  'editor.folding': false,
  'window.menuBarVisibility': 'compact',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.navigationControl.enabled': false,
  'breadcrumbs.enabled': false,
};

/** The draft is short; facts and report are not. */
const FEW_LINES = { width: 1280, height: 500 };
const COLOURS = 16;
const MANY_LINES = { width: 1280, height: 800 };

if (!install() || !build({ quiet: true })) process.exit(1);
// Playwright is there only now.
const { openBrowser, workbenchAddress } = await import('../test/workbench/open.mjs');
const scratch = await realpath(await mkdtemp(join(tmpdir(), 'stet-pictures-')));
const folder = join(scratch, 'facts');
await cp(join(root, 'facts'), folder, { recursive: true });
const out = join(root, 'docs/images');
await mkdir(out, { recursive: true });

/** The findings of the command line, which are the editor's: where to point the mouse. */
function findings() {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'dist/cli/stet.cjs'), 'check', '--format', 'json', 'drafts/**/*'], { cwd: folder, encoding: 'utf8' });
  if (status === 2 || status === null) throw new Error(stderr);
  return JSON.parse(stdout).files.map((file) => ({ path: relative(folder, join(folder, file.path)), findings: file.findings }));
}

const isFixable = ({ severity, replacements }) => (severity === 'error' || severity === 'warning') && replacements.length > 0;

function chooseDraft() {
  const files = findings();
  const asked = process.argv[2];
  if (asked) return files.find(({ path }) => path === asked) ?? fail(`facts/${asked} has no findings.`);
  const fits = ({ findings: all }) => all.some((one) => isFixable(one) && one.code === 'number-mismatch') && all.some((one) => isFixable(one) && one.code === 'name-misspelled');
  return files.find(fits) ?? fail('no sample draft has both a wrong figure and a misspelt name.');
}

function fail(message) {
  throw new Error(message);
}

const draft = chooseDraft();
const text = await readFile(join(folder, draft.path), 'utf8');
const figure = draft.findings.find((one) => isFixable(one) && one.code === 'number-mismatch') ?? draft.findings.find(isFixable);

let browser;
let workbench;
try {
  browser = await openBrowser();
  workbench = await startWorkbench({ userData: join(scratch, 'user'), extensions: join(scratch, 'extensions'), settings: SETTINGS });
  const page = await browser.newPage({ viewport: FEW_LINES });
  await page.goto(workbenchAddress(workbench.url, { folder, development: root, file: join(folder, draft.path) }), { timeout: 60_000 });
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  await page.locator('.monaco-editor .view-line').first().click();
  await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+b');
  await settle(page);

  await goTo(page, 1, 1);
  await picture(page, 'squiggles');

  await page.mouse.move(...(await middleOf(page, figure)));
  await page.locator('.monaco-hover:visible').first().waitFor();
  await settle(page);
  await picture(page, 'hover');
  await page.keyboard.press('Escape');
  await page.mouse.move(1200, 470);

  await goTo(page, figure.line, figure.column);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget:visible').waitFor();
  await settle(page);
  await picture(page, 'lightbulb');
  await page.keyboard.press('Escape');

  await page.setViewportSize(MANY_LINES);
  await command(page, 'Focus on Facts View');
  const fact = page.locator('.pane-body .monaco-list-row[aria-level="2"]').filter({ has: page.locator('.codicon-error') }).first();
  await fact.click();
  await page.locator('.tab', { hasText: '.md' }).nth(1).waitFor();
  await page.mouse.move(700, 780);
  await settle(page);
  await picture(page, 'facts');

  await page.locator('.tab', { hasText: '.md' }).nth(1).click({ button: 'middle' });
  await page.keyboard.press('Control+b');
  await command(page, 'Stet: Show the Report of This Draft');
  await page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('.share').waitFor();
  await page.mouse.move(300, 700);
  await settle(page);
  await picture(page, 'report');
} finally {
  workbench?.stop();
  await browser?.close();
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}

async function command(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click();
  await settle(page);
}

async function goTo(page, line, column) {
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press('Enter');
  await settle(page);
}

/** The middle of a finding's squiggle: drawn squiggles come in the order of the text, one for each finding on a screen. */
async function middleOf(page, finding) {
  const marks = await page.locator('.squiggly-error, .squiggly-warning').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x, y, width, height })));
  marks.sort((a, b) => a.y - b.y || a.x - b.x);
  const flagged = draft.findings.filter(({ severity }) => severity === 'error' || severity === 'warning').sort((a, b) => a.start - b.start);
  const mark = marks[flagged.indexOf(finding)] ?? fail(`"${text.slice(finding.start, finding.end)}" has no squiggle on the screen.`);
  return [mark.x + mark.width / 2, mark.y + mark.height / 2];
}

/** Nothing in the workbench tells when its animations are over. */
async function settle(page) {
  await page.waitForTimeout(700);
}

async function picture(page, name) {
  const path = join(out, `${name}.png`);
  await page.screenshot({ path });
  // They ship with the extension: few colours are enough for a window, and weigh a third.
  const { error } = spawnSync('pngquant', ['--force', '--strip', '--speed', '1', '--output', path, String(COLOURS), path]);
  if (error) console.warn('pngquant is not installed: the pictures weigh twice as much.');
  console.log(relative(root, path));
}
