#!/usr/bin/env node
// The command `stet`. It lies outside dist/ so that npx finds it in a fresh clone, where nothing is built yet.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const command = join(__dirname, '../dist/cli/stet.cjs');
if (!existsSync(command)) {
  const { spawnSync } = require('node:child_process');
  // What it says goes to the standard error: the standard output belongs to the command.
  spawnSync(process.execPath, [join(__dirname, '../scripts/prepare.mjs')], { stdio: ['ignore', 2, 2] });
}
if (existsSync(command)) require('./run-cached.cjs').runCached(command);
else {
  console.error('stet: the project is not built; `npm run build` in its folder says why.');
  process.exitCode = 2;
}
