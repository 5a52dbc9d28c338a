/** Whatever a draft's head or a stet.config.json says of facts: paths come out, or one clear line. */
import { ok } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import fc from 'fast-check';
import { findFactBases } from '../../server/readers/find-facts.js';
import { FileProblem } from '../../server/readers/read-file.js';
import { fuzzAsync, text, TIMEOUT } from './fuzz.js';

describe('any head and any configuration', function () {
  this.timeout(TIMEOUT);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'stet-fuzz-'))));
  after(() => rmSync(folder, { recursive: true }));

  async function tryOut(draft: string): Promise<void> {
    try {
      for (const path of await findFactBases(join(folder, 'draft.md'), draft, folder)) ok(isAbsolute(path), path);
    } catch (error) {
      ok(error instanceof FileProblem && !error.message.includes('undefined'), String(error));
    }
  }

  it('leads to paths or to a reason', async () => {
    const head = fc.oneof(text, fc.constantFrom('x', '[x, y]', '[', '{a: b}', '!!js/function "x"', '*a', '&a [*a]', '[1, 2]', 'null', '"\\ud800"', '../'.repeat(99)));
    await fuzzAsync(100, fc.asyncProperty(head, (facts) => tryOut(`---\nfacts: ${facts}\n---\nText.\n`)));
    const config = fc.oneof(text, fc.json(), fc.constantFrom('{"facts": ["x"]}', '{"facts": 5}', '{"facts": [[]]}', '{"facts": "\\u0000"}', '[', '{"facts": ["x",]}', '// {}'));
    await fuzzAsync(60, fc.asyncProperty(config, async (written) => {
      writeFileSync(join(folder, 'stet.config.json'), written);
      await tryOut('Text.');
    }));
  });
});
