#!/usr/bin/env node
// Stands in for VS Code's executable: takes its arguments as @vscode/test-electron passes them, runs the extension tests in
// the workbench of code-server and ends with their result.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { startWorkbench } from './code-server.mjs';
import { openBrowser, workbenchAddress } from './open.mjs';

const argument = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('-'));
const development = argument('extensionDevelopmentPath');
const tests = argument('extensionTestsPath');
if (!folder || !development || !tests) {
  console.error('usage: code.mjs FOLDER --extensionDevelopmentPath=PATH --extensionTestsPath=PATH');
  process.exit(2);
}

const limit = Number(process.env.STET_HOST_TIMEOUT ?? 240) * 1000;
const scratch = await mkdtemp(join(tmpdir(), 'stet-code-'));
let workbench;
let browser;
let code = 1;

/** What the host says of itself: shown only when the tests fail, without its complaints about native modules that it does without. */
const heard = [];
function hear(type, args) {
  const line = format(...args);
  if (!/spdlog|native-watchdog|bindings file|\[Service Worker\]/.test(line)) heard.push(line);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

try {
  browser = await openBrowser();
  workbench = await startWorkbench({ userData: join(scratch, 'user'), extensions: join(scratch, 'extensions') });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  code = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the tests did not end within ${limit / 1000} s`)), limit);
    const end = (result) => {
      clearTimeout(timer);
      resolve(result);
    };
    page.on('crash', () => reject(new Error("the workbench's page crashed")));
    page.on('close', () => reject(new Error("the workbench's page was closed")));
    page
      .exposeFunction('codeAutomationLog', hear)
      .then(() => page.exposeFunction('codeAutomationExit', (result) => end(Number(result))))
      .then(() => page.goto(workbenchAddress(workbench.url, { folder, development, tests }), { timeout: 60_000 }))
      .catch(reject);
  });
} catch (error) {
  console.error(`VS Code's workbench failed: ${error.message}`);
  if (workbench) console.error(workbench.log());
} finally {
  workbench?.stop();
  await Promise.race([browser?.close(), new Promise((resolve) => setTimeout(resolve, 5000))]).catch(() => {});
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}
if (code !== 0 && heard.length > 0) console.error(`The host said:\n${heard.join('\n')}`);
process.exit(code);
