// `npm start`: sets everything up, derives the facts of the sample article, checks the sample drafts and says what to do next.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build, install, root } from './set-up.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'stet-start-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

function fail(message) {
  console.error(`\nnpm start: ${message}`);
  process.exit(1);
}

/** Runs the built command. Findings (exit code 1) are what the sample is for; only "could not run" (2) ends this script. */
function stet(...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli/stet.cjs'), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0 && status !== 1) fail(`stet ${args.join(' ')} could not run.`);
}

if (!install()) fail('the packages could not be installed.');
if (!build({ quiet: true })) fail('the project could not be built.');

const factBases = readdirSync(join(root, 'facts')).filter((file) => file.endsWith('.facts.json'));
if (factBases.length === 0) fail('facts/ holds no fact base (*.facts.json).');

for (const file of factBases) {
  for (const { uri } of JSON.parse(readFileSync(join(root, 'facts', file), 'utf8')).sources) {
    console.log(`\nThe facts of facts/${uri}, derived afresh:\n`);
    stet('derive', `facts/${uri}`, '-o', join(scratch, `${basename(uri)}.facts.json`));
  }
}

console.log(`\nThe drafts in facts/drafts, checked against ${factBases.map((file) => `facts/${file}`).join(', ')}:\n`);
stet('check', 'facts/drafts/**/*', ...factBases.flatMap((file) => ['--facts', `facts/${file}`]));

console.log(`
To see the same in VS Code: open this folder with "code .", press F5 ("Stet on the sample drafts"),
and open a draft in drafts/ in the window that appears. Hover a mark, or press Ctrl+. on it for the correction.

On your own texts:
  npx stet derive ARTICLE.md          writes ARTICLE.facts.json beside the article
  npx stet check DRAFT.md             checks a draft against the fact bases in its folder
`);
