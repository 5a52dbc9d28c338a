// Packages that only the tests' editor needs: installed on first use into a folder that Git ignores, not with the project.
import { execFile } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const cacheFolder = join(root, '.vscode-test');

/** `npm install ARGS` in `folder`, without any package's own scripts. Throws with npm's last words. */
export async function npmInstall(folder, args) {
  if (!existsSync(join(folder, 'package.json'))) await writeFile(join(folder, 'package.json'), '{"private":true}');
  const command = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-save', '--engine-strict=false', '--loglevel=error', ...args];
  await new Promise((done, fail) => {
    execFile('npm', command, { cwd: folder, timeout: 8 * 60_000, shell: process.platform === 'win32', maxBuffer: 16 * 1024 * 1024, env: cleanEnvironment() }, (error, stdout, stderr) => {
      if (error) fail(new Error(`npm ${command.join(' ')} failed: ${`${stdout}${stderr}`.trim().split('\n').slice(-5).join('\n') || error.message}`));
      else done();
    });
  });
}

/** npm hands its own options to what it runs; an install in another folder must not take them for its own. */
function cleanEnvironment() {
  const kept = /^npm_config_(?:registry|cache|userconfig|globalconfig|cafile|proxy|https_proxy|http_proxy|noproxy)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)));
}
