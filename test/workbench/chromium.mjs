// The browser that shows the workbench: the one named by CHROMIUM, the system's, or one from the npm registry.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, npmInstall } from './npm-cache.mjs';

const PACKAGE = '@sparticuz/chromium@149.0.0';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Returns `{ executablePath, env }`. Throws one sentence that says what to install. */
export async function findChromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen && chosen !== 'npm') {
    if (!starts(chosen, {})) throw new Error(`CHROMIUM names ${chosen}, which does not start.`);
    return { executablePath: chosen, env: {} };
  }
  if (!chosen) {
    const folders = (process.env.PATH ?? '').split(delimiter);
    const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path) && starts(path, {}));
    if (installed) return { executablePath: installed, env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('No Chromium was found: install Chromium or Chrome, or name one in the environment variable CHROMIUM.');
  return fromNpm();
}

/** The package holds a browser for servers, compressed, and the system libraries (NSS) that a bare machine lacks. */
async function fromNpm() {
  const folder = join(cacheFolder, 'chromium');
  const unpacked = join(folder, 'unpacked');
  const executablePath = join(unpacked, 'chromium');
  const withLibraries = { LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'), FONTCONFIG_PATH: join(unpacked, 'fonts') };
  const bare = { FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? (existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : join(unpacked, 'fonts')) };
  const working = () => (existsSync(executablePath) ? [bare, withLibraries].find((env) => starts(executablePath, env)) : undefined);
  let env = working();
  if (!env) {
    console.log(`Installing ${PACKAGE} (a browser for the workbench, once) …`);
    await rm(unpacked, { recursive: true, force: true });
    await mkdir(unpacked, { recursive: true });
    await npmInstall(folder, [PACKAGE]);
    await unpack(folder, unpacked);
    env = working();
  }
  if (!env) throw new Error('No Chromium starts on this machine: install Chromium (Debian: apt-get install chromium) or name one in the environment variable CHROMIUM.');
  return { executablePath, env };
}

/** The package unpacks into the temporary folder, and its libraries only on one server platform: a process of its own is told so. */
async function unpack(folder, unpacked) {
  const entry = pathToFileURL(join(folder, 'node_modules/@sparticuz/chromium/build/index.js')).href;
  const program = `await (await import(${JSON.stringify(entry)})).default.executablePath()`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  if (status !== 0) throw new Error(`The browser of ${PACKAGE} could not be unpacked: ${stderr}`);
}

function starts(executable, env) {
  const { status } = spawnSync(executable, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, timeout: 30_000, stdio: 'ignore' });
  return status === 0;
}
