// `npm run notices`: writes the part of THIRD-PARTY-NOTICES.md on the packages whose code is in what ships, as the last build saw it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, root } from './set-up.mjs';

const HEADING = '# Bundled libraries';
const file = join(root, 'THIRD-PARTY-NOTICES.md');

if (!build({ quiet: true })) process.exit(1);
const bundles = JSON.parse(readFileSync(join(root, 'dist/contents.json'), 'utf8'));
const names = [...new Set(Object.values(bundles).flat())].sort();
const packages = names.map((name) => {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licenceFile = readdirSync(folder).sort().find((entry) => /^(?:licen[cs]e|copying)(?:[-.]\w+)?$/i.test(entry));
  return { name, version, license, text: licenceFile ? readFileSync(join(folder, licenceFile), 'utf8').replace(/\r\n?/g, '\n').trim() : `${license}, as its package says; it has no file of its own for it.` };
});
const texts = new Map();
for (const { name, text } of packages) texts.set(text, [...(texts.get(text) ?? []), name]);
const part = [
  HEADING, '',
  '| package | version | licence |', '| --- | --- | --- |',
  ...packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`),
  ...[...texts].flatMap(([text, all]) => ['', `## ${all.join(', ')}`, '', '```', text, '```']),
  '',
].join('\n');
const before = readFileSync(file, 'utf8');
const from = before.indexOf(`\n${HEADING}`);
writeFileSync(file, `${(from < 0 ? before : before.slice(0, from)).trimEnd()}\n\n${part}`);
console.log(`THIRD-PARTY-NOTICES.md: ${packages.length} packages, ${texts.size} texts of licences`);
