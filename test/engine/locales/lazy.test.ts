import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// A process of its own: here other tests have used all languages already.
const probe = fileURLToPath(new URL('languages-used.ts', import.meta.url));
const languagesUsed = (source: string, draft: string): string[] => JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', probe, source, draft], { encoding: 'utf8' }));

describe('vocabularies are unpacked when a language is first used', function () {
  this.timeout(30_000);

  it('checking German reads no table of another language', () => {
    const used = languagesUsed(
      'Der Umsatz von Siemens stieg im Januar um 17 Prozent auf 5,6 Milliarden Euro, wie der Konzern am Dienstag mitteilte.',
      'Siemens hat den Umsatz im Januar um 15 Prozent auf 5,6 Milliarden Euro gesteigert, teilte der Konzern mit.',
    );
    assert.deepEqual(used, ['de']);
  });
});
