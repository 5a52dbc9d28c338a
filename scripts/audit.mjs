// `npm run audit`: asks the registry whether a locked package has a known weakness. Not every registry answers that: where it could
// not be asked, that is said, and the exit code is 2, for silence is no "none found". 1: there are weaknesses, of this level or above.
import { spawnSync } from 'node:child_process';
import { root } from './set-up.mjs';

const LEVELS = ['low', 'moderate', 'high', 'critical'];

const { stdout, stderr, error } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024, timeout: 120_000 });

/** @returns {{ message?: string, error?: { summary?: string }, vulnerabilities?: Record<string, { name: string, severity: string, range: string, fixAvailable: unknown }> }} */
function answer() {
  try {
    return JSON.parse(stdout ?? '');
  } catch {
    return {};
  }
}

const { vulnerabilities, message, error: refused } = answer();
if (!vulnerabilities) {
  const reason = error?.message ?? message ?? refused?.summary ?? stderr?.trim().split('\n')[0] ?? '';
  console.error(`npm run audit: the registry could not be asked${reason ? ` (${reason.split('\n')[0]})` : ''}; nothing is known about weaknesses. Run it where npm audit works.`);
  process.exit(2);
}
const found = Object.values(vulnerabilities).sort((a, b) => LEVELS.indexOf(b.severity) - LEVELS.indexOf(a.severity) || (a.name < b.name ? -1 : 1));
for (const { name, severity, range, fixAvailable } of found) console.log(`${severity}  ${name} ${range}${fixAvailable ? '  (npm audit fix mends it)' : ''}`);
console.log(found.length ? `${found.length} packages with a known weakness` : 'no known weakness in the locked packages');
process.exitCode = found.length ? 1 : 0;
