// `npm run bench` runs every file of scripts/bench and prints their rows as one table; --write puts it into docs/benchmarks.md.
// `npm run bench -- recognize [ARGUMENT...]` runs only that one, with its arguments. What Stet is measured beside is no dependency
// of the package: `npm install --no-package-lock --prefix scripts/bench` fetches it; rows that need it say "not measured" without.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'bench');
const names = readdirSync(folder).filter((file) => file.endsWith('.bench.ts')).map((file) => file.slice(0, -'.bench.ts'.length)).sort();
const write = process.argv.includes('--write');
const [wanted, ...args] = process.argv.slice(2).filter((argument) => argument !== '--write');
if (wanted !== undefined && !names.includes(wanted)) {
  console.error(`bench: "${wanted}" is not one of ${names.join(', ')}.`);
  process.exit(2);
}

/** Measured is what ships: a loader that compiles on the way leaves marks in the code that cost a fifth of its speed. */
function bundled(name) {
  const source = join(folder, `${name}.bench.ts`);
  const outfile = join(folder, `../../dist/bench/${name}.cjs`);
  const define = { 'import.meta.url': JSON.stringify(pathToFileURL(source).href) };
  buildSync({ entryPoints: [source], outfile, define, bundle: true, minify: true, format: 'cjs', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning' });
  return outfile;
}

const scratch = mkdtempSync(join(tmpdir(), 'stet-bench-'));
const rowsFile = join(scratch, 'rows');
try {
  for (const name of wanted === undefined ? names : [wanted]) {
    console.log(`\n── ${name}`);
    const env = { ...process.env, STET_BENCH_ROWS: rowsFile };
    const { status } = spawnSync(process.execPath, ['--expose-gc', bundled(name), ...args], { stdio: 'inherit', env });
    if (status !== 0) process.exitCode = 1;
  }
  const rows = existsSync(rowsFile) ? readFileSync(rowsFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
  if (rows.length) {
    const head = ['', 'Stet', 'beside', 'ratio', 'floor', 'reached', 'noise'];
    const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    if (wanted === undefined) console.log(`\n${table}`);
    if (write) {
      const intro = `# Benchmarks\n\nWritten by \`npm run bench -- --write\` on ${cpus().length} cores of a shared machine, Node.js ${process.versions.node}. Drafts and articles are made up by\n\`scripts/bench/drafts.ts\`. Each ratio is of figures taken by turns in one run; noise is half the distance between the quartiles.\n`;
      // What people wrote below the table stays.
      const page = join(folder, '../../docs/benchmarks.md');
      const before = existsSync(page) ? readFileSync(page, 'utf8') : '';
      const below = before.includes('\n## ') ? before.slice(before.indexOf('\n## ')) : '';
      writeFileSync(page, `${intro}\n${table}\n${below}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
