// `npm run package`: builds the extension and writes stet-VERSION.vsix, or the file named as an argument. Same commit, same bytes:
// the files go in sorted, all with one time, which is the ZIP format's earliest day and no build's clock.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { build, install, root } from './set-up.mjs';

/** 1980-01-02, UTC, in seconds: a day later than the earliest, so that no time zone falls before it. */
const EARLIEST = 315619200;
/** What the marketplace page promises. */
const LIMIT = 3 * 1024 * 1024;

function fail(message) {
  console.error(`npm run package: ${message}`);
  process.exit(1);
}

if (!install()) fail('the packages could not be installed.');
// For tests, which pack again and again what is built: no build, and no search for secrets.
const again = process.argv.includes('--again');
if (!again && !build({ quiet: true })) fail('the project could not be built.');

const require = createRequire(import.meta.url);
const { version } = require('../package.json');
const named = process.argv.slice(2).find((one) => !one.startsWith('--'));
const packagePath = resolve(named ?? join(root, `stet-${version}.vsix`));
mkdirSync(dirname(packagePath), { recursive: true });

// ZIP writes local time.
process.env.TZ = 'UTC';
process.env.SOURCE_DATE_EPOCH = String(EARLIEST);
const { createVSIX } = require('@vscode/vsce');
// In a copy of what may ship: vsce would try each of the thousands of files that packages and test hosts have against .vscodeignore.
const stage = mkdtempSync(join(tmpdir(), 'stet-vsix-'));
process.once('exit', () => rmSync(stage, { recursive: true, force: true }));
const shipped = readFileSync(join(root, '.vscodeignore'), 'utf8').matchAll(/^!([^/*\n]+)(?:\/([^/*\n]+)(?=\/))?/gm);
for (const [, top, below] of shipped) {
  const path = below ? join(top, below) : top;
  if (existsSync(join(root, path))) cpSync(join(root, path), join(stage, path), { recursive: true });
}
cpSync(join(root, '.vscodeignore'), join(stage, '.vscodeignore'));
// Everything is bundled: no node_modules.
await createVSIX({ cwd: stage, packagePath, dependencies: false, allowPackageAllSecrets: again, allowPackageEnvFile: again }).catch((error) => fail(error.message));

const { size } = statSync(packagePath);
console.log(`${relative(process.cwd(), packagePath)}: ${(size / 1024 / 1024).toFixed(2)} MB`);
if (size > LIMIT) fail(`${size} bytes are more than the ${LIMIT} that are promised.`);
