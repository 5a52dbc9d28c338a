// Runs the suite in suite/ inside a real VS Code: a downloaded one, or where that is impossible the workbench from npm.
// STET_VSCODE=download or npm chooses one; STET_VSCODE_VERSION names the version to download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findChromium } from '../workbench/chromium.mjs';
import { findCodeServer } from '../workbench/code-server.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');

/** An executable that takes VS Code's arguments. Throws one sentence that says what to install when there is none. */
async function findVSCode() {
  const choice = process.env.STET_VSCODE ?? '';
  if (!['', 'download', 'npm'].includes(choice)) throw new Error(`STET_VSCODE is "${choice}": expected download or npm.`);
  if (choice !== 'npm') {
    try {
      if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) throw new Error('there is no display (xvfb-run gives one)');
      return await downloadAndUnzipVSCode({ version: process.env.STET_VSCODE_VERSION ?? 'stable', cachePath: join(root, '.vscode-test'), timeout: 15_000 });
    } catch (error) {
      if (choice === 'download') throw new Error(`VS Code could not be downloaded: ${error.message}.`);
      console.log(`VS Code is not downloaded: ${error.message}. Its workbench from npm serves instead.`);
    }
  }
  await findCodeServer();
  await findChromium();
  return join(root, 'test/workbench/code.mjs');
}

async function bundleSuite(outdir) {
  await rm(outdir, { recursive: true, force: true });
  const files = (await readdir(join(here, 'suite'))).filter((file) => file === 'index.ts' || file.endsWith('.test.ts'));
  await build({
    absWorkingDir: here,
    entryPoints: files.map((file) => `suite/${file}`),
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** The facts that the suite's drafts name, derived from the suite's own article by the built command. */
function deriveFacts(workspace) {
  const args = [join(root, 'dist/cli/stet.cjs'), 'derive', 'harbour.md', '-o', 'harbour.facts.json', '--published', '2024-03-14'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: workspace, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the facts of the suite's article could not be derived: ${stdout}${stderr}`);
}

// The suite edits its folder, so it gets a copy. The real path, for the editor reports real paths.
const scratch = await realpath(await mkdtemp(join(tmpdir(), 'stet-e2e-')));
const folder = join(scratch, 'workspace');
const suite = join(root, 'dist/e2e');
const report = join(scratch, 'report.txt');
try {
  const executable = await findVSCode();
  await cp(join(here, 'workspace'), folder, { recursive: true });
  deriveFacts(folder);
  await bundleSuite(suite);
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(suite, 'index.js'),
    launchArgs: [folder, `--user-data-dir=${join(scratch, 'user')}`, `--extensions-dir=${join(scratch, 'extensions')}`],
    extensionTestsEnv: { STET_E2E_FOLDER: folder, STET_E2E_REPORT: report },
  });
} catch (error) {
  console.error(`e2e: ${error.message}`);
  process.exitCode = 1;
} finally {
  if (existsSync(report)) console.log(await readFile(report, 'utf8'));
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}
