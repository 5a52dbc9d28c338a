// The browser that shows the workbench.
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

export { workbenchAddress } from './address.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-dev-shm-usage'];

export async function openBrowser() {
  const { executablePath, env } = await findChromium();
  return chromium.launch({ executablePath, args: FLAGS, headless: true, env: { ...process.env, ...env }, timeout: 60_000 });
}
