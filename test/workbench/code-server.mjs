// The real VS Code workbench and its Node extension host, from the npm registry: for machines that cannot download VS Code.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, npmInstall, root } from './npm-cache.mjs';

const PACKAGE = 'code-server@4.100.3';

/** Settings of a quiet, trusted host: nothing asks, nothing updates, nothing opens by itself. */
const QUIET = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'files.hotExit': 'off',
};

/** Installs the host once and returns the folder with its `out/server-main.js`. Throws with npm's words when it cannot. */
export async function findCodeServer() {
  const folder = join(cacheFolder, PACKAGE.replace('@', '-'));
  const host = join(folder, 'node_modules/code-server/lib/vscode');
  const done = join(folder, 'installed');
  if (existsSync(done)) {
    await writeLogger(host);
    return host;
  }
  console.log(`Installing ${PACKAGE} (VS Code's workbench, once) …`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await npmInstall(folder, [PACKAGE]);
  await npmInstall(host, ['--omit=dev']);
  await writeLogger(host);
  await writeFile(done, '');
  return host;
}

/** VS Code writes logs, and with them what an extension says in its output channel, by a native module that is not built here: a plain one takes its place. */
async function writeLogger(host) {
  const place = join(host, 'node_modules/@vscode/spdlog/index.js');
  const ours = await readFile(join(root, 'test/workbench/spdlog.cjs'), 'utf8');
  if ((await readFile(place, 'utf8')) !== ours) await writeFile(place, ours);
}

/** Installs a .vsix into the folder `extensions`, as a person's editor would. Throws with the editor's words when it cannot. */
export async function installExtension({ vsix, userData, extensions }) {
  const host = await findCodeServer();
  const args = [join(host, 'out/server-main.js'), '--accept-server-license-terms', '--server-data-dir', join(userData, 'server'), '--extensions-dir', extensions];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...args, '--install-extension', vsix], { env: { ...process.env, NODE_OPTIONS: '' }, timeout: 60_000 });
  if (!/successfully installed/i.test(stdout)) throw new Error(`${vsix} was not installed:\n${stdout}${stderr}`);
}

/**
 * Starts the workbench's server on a free port of this machine.
 * `userData` and `extensions` are folders; `settings` join the quiet ones. Returns its address and a way to stop it.
 */
export async function startWorkbench({ userData, extensions, settings = {}, env = {}, timeout = 60_000 }) {
  const host = await findCodeServer();
  await mkdir(join(userData, 'User'), { recursive: true });
  await mkdir(extensions, { recursive: true });
  await writeFile(join(userData, 'User/settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, 2));

  const args = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'];
  args.push('--server-data-dir', join(userData, 'server'), '--user-data-dir', userData, '--extensions-dir', extensions, '--log', 'warn');
  const child = spawn(process.execPath, [join(host, 'out/server-main.js'), ...args], {
    // A group of its own, so that the extension host and its language server end with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', NODE_OPTIONS: '' },
  });
  let log = '';
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', stop);
  const url = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the workbench's server did not start within ${timeout / 1000} s:\n${log}`)), timeout);
    const read = (chunk) => {
      log += chunk;
      const found = /Web UI available at \S*?:(\d+)/.exec(log);
      if (!found) return;
      clearTimeout(timer);
      resolve(`http://localhost:${found[1]}`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the workbench's server ended with code ${code}:\n${log}`));
    });
  }).catch((error) => {
    stop();
    throw error;
  });
  return { url, stop, log: () => log };
}
