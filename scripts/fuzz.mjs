// `npm run fuzz -- --minutes N` (10 when not said): the suites of test/fuzz and the test of edits, each for its share of the time,
// and every regular expression decided anew. A failure prints the seed and the shortest counterexample: make it a test.
import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { build, install, programOf, root, run } from './set-up.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error('usage: npm run fuzz -- --minutes N');
  process.exit(2);
}
const files = ['test/fuzz/texts.test.ts', 'test/fuzz/fact-bases.test.ts', 'test/fuzz/sources.test.ts', 'test/fuzz/configuration.test.ts', 'test/fuzz/messages.test.ts', 'test/fuzz/wire.test.ts', 'test/engine/check/checker.test.ts'];
// Each property of each file has the same share.
const properties = files.reduce((n, file) => n + (readFileSync(`${root}/${file}`, 'utf8').match(/\bfuzz(?:Async)?\(/g)?.length ?? 0), 0);
const seconds = Math.max(1, Math.round((minutes * 60) / properties));
const mocha = programOf('mocha');
let ok = install() && build({ quiet: true });
for (const file of files) {
  console.log(`\n── ${file}, ${seconds} s a property`);
  ok = run(process.execPath, [mocha, file], { env: { STET_FUZZ_SECONDS: String(seconds) } }) && ok;
}
console.log('\n── regular expressions');
ok = run(process.execPath, [mocha, 'test/project/regular-expressions.test.ts'], { env: { STET_CHECK_ALL: '1' } }) && ok;
console.log(ok ? '\nno failure' : '\nFAILED');
process.exitCode = ok ? 0 : 1;
