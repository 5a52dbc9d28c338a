// A page that shows the workbench with a folder and an extension under development.
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-dev-shm-usage'];

export async function openBrowser() {
  const { executablePath, env } = await findChromium();
  return chromium.launch({ executablePath, args: FLAGS, headless: true, env: { ...process.env, ...env }, timeout: 60_000 });
}

/** The workbench's address for `folder`, with, when given, the extension in `development`, the test suite at `tests` or an open `file` (absolute paths). */
export function workbenchAddress(url, { folder, development, tests, file }) {
  const remote = (path) => `vscode-remote://${new URL(url).host}${path}`;
  const payload = [['skipWelcome', 'true']];
  if (development) payload.push(['extensionDevelopmentPath', remote(development)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  return `${url}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
