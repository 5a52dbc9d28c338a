// What every command of the project needs first: the locked packages and the built bundles. Node's own modules only,
// since nothing else is there on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a command with its output shown, or kept and shown only when it fails. Returns whether it ended well. */
export function run(command, args, { quiet = false, env = {}, timeout } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
    timeout,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (quiet && status !== 0) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** A program of an installed package: its script, to be run with this Node. */
export function programOf(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Whether node_modules holds the versions that package-lock.json names. Compares contents, for a clone's file times mean nothing. */
export function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version);
}

export function install() {
  if (isInstalled()) return true;
  console.log('Installing the locked packages (npm ci) …');
  return run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

export function build({ quiet = false } = {}) {
  return run(process.execPath, [join(root, 'scripts/build.mjs')], { quiet });
}
