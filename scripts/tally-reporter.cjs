// Mocha's dots, and the counts, with what test/left-out.ts was told, written to the file that STET_TALLY names, for the closing summary of `npm test`.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class TallyReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes: passed, failures: failed } = this.stats;
      if (process.env.STET_TALLY) writeFileSync(process.env.STET_TALLY, JSON.stringify({ passed, failed, leftOut: globalThis[Symbol.for('stet.tests-left-out')] ?? [] }));
    });
  }
};
