// Mocha's dots, and for the closing summary of `npm test`, in the file that STET_TALLY names: the counts, the tests that failed, those that
// passed only when they were run again, and what test/left-out.ts was told.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class TallyReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const { EVENT_TEST_FAIL, EVENT_TEST_RETRY, EVENT_RUN_END } = Runner.constants;
    const failures = [], again = [];
    const told = (test, error) => `${test.titlePath().join(' › ')}: ${String(error?.message ?? error).slice(0, 600)}`;
    runner.on(EVENT_TEST_FAIL, (test, error) => failures.push(told(test, error)));
    runner.on(EVENT_TEST_RETRY, (test, error) => again.push(told(test, error)));
    runner.once(EVENT_RUN_END, () => {
      const { passes: passed, failures: failed } = this.stats;
      const leftOut = globalThis[Symbol.for('stet.tests-left-out')] ?? [];
      if (process.env.STET_TALLY) writeFileSync(process.env.STET_TALLY, JSON.stringify({ passed, failed, failures, again, leftOut }));
    });
  }
};
