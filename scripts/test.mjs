// `npm test`: sets everything up, then runs every check there is and sums them up. --unit leaves out the editor, --e2e runs it alone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, programOf, root } from './set-up.mjs';

const only = process.argv[2];
if (only !== undefined && only !== '--unit' && only !== '--e2e') {
  console.error('usage: npm test [-- --unit | --e2e]');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'stet-test-'));
/** @type {{ name: string, ok: boolean, seconds: number, passed?: number, failed?: number, failures?: string[], again?: string[], version?: string, leftOut?: string[] }[]} */
const stages = [];

async function stage(name, work) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const outcome = await work();
  stages.push({ name, ...(typeof outcome === 'boolean' ? { ok: outcome } : outcome), seconds: (performance.now() - began) / 1000 });
  return stages.at(-1).ok;
}

/** Runs a program of this Node to its end. What it prints comes at once, or in one piece when others run beside it. */
function ended(args, { env = {}, timeout, aside = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit', timeout });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (printed += text));
    const end = (ok) => {
      if (aside) process.stdout.write(printed);
      resolve(ok);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.on('close', (status) => end(status === 0));
  });
}

/** Runs a suite that leaves its counts in a file. A suite that left none died before its end, which is a failure. */
function suite(name, args, options = {}) {
  return stage(name, async () => {
    const file = join(scratch, `${name.replace(/\W+/g, '-')}.json`);
    const well = await ended(args, { ...options, env: { STET_TALLY: file } });
    if (!existsSync(file)) return { ok: false, passed: 0, failed: 1, failures: [`${name} died before its end`] };
    const tally = JSON.parse(readFileSync(file, 'utf8'));
    const failed = tally.failed === 0 && !well ? 1 : tally.failed;
    return { ...tally, failed, ok: failed === 0 && tally.passed > 0 };
  });
}

/** Folders of tests that need an editor: e2e runs inside one, desk and web use one by mouse and keys, neovim a Neovim where there is one. */
const EDITORS = ['e2e', 'desk', 'web', 'neovim'];
const hasTests = (folder) => readdirSync(folder, { recursive: true }).some((file) => String(file).endsWith('.test.ts'));

/** Folders whose files share nothing and mostly wait for processes of their own: two at a time. */
const SIDE_BY_SIDE = ['cli', 'lsp'];

/** Suites that take one processor each and wait for nothing: they run beside one another, by two. */
const BESIDE_ANOTHER = ['engine', 'project', 'readers', 'report'];

/** Suites that use an editor by mouse and keys, where a busy machine is late at times: a test that fails there is run once more, which the summary tells. */
const ONCE_MORE = ['desk', 'web'];

const mochaOn = (name) => [
  programOf('mocha'),
  ...(SIDE_BY_SIDE.includes(name) ? ['--parallel', '--jobs', '2'] : []),
  ...(ONCE_MORE.includes(name) ? ['--retries', '1'] : []),
  ...['--reporter', join(root, 'scripts/tally-reporter.cjs'), `test/${name}/**/*.test.ts`],
];

function unitSuites() {
  return readdirSync(join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !EDITORS.includes(entry.name) && hasTests(join(root, 'test', entry.name)))
    .map((entry) => entry.name)
    .sort();
}

async function everything() {
  if (!(await stage('install', install))) return;
  const built = await stage('build', () => build());
  if (only !== '--e2e') {
    await Promise.all([
      stage('typecheck', () => ended([programOf('typescript', 'tsc'), '-p', 'tsconfig.json', '--pretty', 'false'], { aside: true })),
      stage('lint', () => ended([programOf('eslint'), '--max-warnings', '0', '.'], { aside: true })),
    ]);
    const suites = unitSuites();
    for (const name of suites.filter((one) => !BESIDE_ANOTHER.includes(one))) await suite(`test/${name}`, mochaOn(name));
    const left = suites.filter((one) => BESIDE_ANOTHER.includes(one));
    const lane = async () => {
      for (let name = left.shift(); name; name = left.shift()) await suite(`test/${name}`, mochaOn(name), { aside: true });
    };
    await Promise.all([lane(), lane()]);
  }
  if (only !== '--unit') {
    if (built) {
      await suite('e2e', [join(root, 'test/e2e/run.mjs')], { timeout: 15 * 60_000 });
      for (const name of ['desk', 'web']) await suite(`test/${name}`, mochaOn(name));
      if (spawnSync('nvim', ['--version']).status === 0) await suite('test/neovim', mochaOn('neovim'));
      else stages.push({ name: 'test/neovim', ok: true, passed: 0, failed: 0, seconds: 0, leftOut: ['test/neovim: there is no nvim on the path (apt-get install neovim, brew install neovim), so Stet was NOT tried in Neovim'] });
    } else stages.push({ name: 'e2e', ok: false, passed: 0, failed: 1, seconds: 0 });
  }
}

try {
  await everything();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const width = Math.max(...stages.map(({ name }) => name.length));
console.log('\n── summary');
for (const { name, ok, seconds, passed, failed } of stages) {
  const counts = passed === undefined ? '' : `  ${passed} passed, ${failed} failed`;
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s${counts}`);
}
for (const line of stages.flatMap(({ again = [] }) => again)) console.log(`RUN AGAIN  ${line}`);
for (const line of stages.flatMap(({ failures = [] }) => failures)) console.log(`FAILED  ${line}`);
for (const line of stages.flatMap(({ leftOut = [] }) => leftOut)) console.log(`LEFT OUT  ${line}`);
const version = stages.find((one) => one.version)?.version;
if (only !== '--unit') console.log(version ? `e2e ran in VS Code ${version}` : 'e2e did not run in any VS Code');
// A stage that counts no tests (a type error, a lint finding) counts as one when it fails, so that the last line tells the truth.
const passed = stages.reduce((sum, one) => sum + (one.passed ?? 0), 0);
const failed = stages.reduce((sum, one) => sum + (one.failed ?? (one.ok ? 0 : 1)), 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = stages.every(({ ok }) => ok) && (only === '--unit' || version) ? 0 : 1;
