// `npm run workbench [FOLDER]`: the real workbench of VS Code with the extension and the sample in a browser, for anyone without VS Code.
// It runs on this machine alone until Ctrl+C. Without FOLDER it opens a copy of the sample, which stays for the next time.
// --no-open only prints the address; --again takes what is built already; --place FOLDER keeps the sample, settings and extensions there.
import { cp, mkdir, realpath } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { workbenchAddress } from '../test/workbench/address.mjs';
import { startWorkbench } from '../test/workbench/code-server.mjs';
import { cacheFolder } from '../test/workbench/npm-cache.mjs';
import { build, install, root } from './set-up.mjs';

function fail(message) {
  console.error(`npm run workbench: ${message}`);
  process.exit(2);
}

function asked() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-open': { type: 'boolean' }, again: { type: 'boolean' }, place: { type: 'string' } } });
    if (positionals.length > 1) fail('one folder at most.');
    const [folder, place] = [positionals[0], values.place].map((path) => path && resolve(process.env.INIT_CWD ?? '.', path));
    return { ...values, folder, place };
  } catch (error) {
    return fail(`${error.message} (usage: npm run workbench -- [FOLDER] [--no-open])`);
  }
}

const { folder: own, place = join(cacheFolder, 'workbench'), 'no-open': quiet, again } = asked();
if (own && !existsSync(own)) fail(`there is no folder ${own}.`);
if (!install()) fail('the packages could not be installed.');
if (!again && !build({ quiet: true })) fail('the project could not be built.');

const sample = join(place, 'sample');
if (!own && !existsSync(sample)) {
  await mkdir(place, { recursive: true });
  await cp(join(root, 'facts'), sample, { recursive: true, filter: (path) => !path.endsWith('.schema.json') });
}
const folder = await realpath(own ?? sample);
const workbench = await startWorkbench({ userData: join(place, 'user'), extensions: join(place, 'extensions'), settings: { 'editor.wordWrap': 'on', 'files.hotExit': 'onExit' } }).catch((error) => fail(error.message));
const first = join(folder, 'drafts/en-summary-wrong.md');
const address = workbenchAddress(workbench.url, { folder, development: root, ...(existsSync(first) ? { file: first } : {}) });
console.log(`\nThe workbench has ${folder} open. It runs until you press Ctrl+C here.\n\n  ${address}\n`);
if (!quiet) openInBrowser(address);
// SIGHUP: the terminal was closed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    workbench.stop();
    process.exit(0);
  });
}

/** A machine without a browser is no failure: the address is printed. */
function openInBrowser(url) {
  const [command, ...args] = process.platform === 'win32' ? ['cmd', '/c', 'start', '""', url.replaceAll('&', '^&')] : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}
