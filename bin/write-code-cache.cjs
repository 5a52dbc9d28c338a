// `stet`, leaving its machine code behind for the next start: the build calls it.
const { join } = require('node:path');

const command = join(__dirname, '../dist/cli/stet.cjs');
process.argv[1] = command;
require('./run-cached.cjs').runAndCache(command);
