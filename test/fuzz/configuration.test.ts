/** Whatever a draft's head, a stet.config.json, an ignore file, a baseline or a cache says: it counts, or one clear line says why not. */
import { deepEqual, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import fc from 'fast-check';
import { beyondBaseline } from '../../server/cli/baseline.js';
import { Cache } from '../../server/cli/cache.js';
import { findDrafts } from '../../server/cli/find-drafts.js';
import { settingsOf } from '../../server/lsp/settings.js';
import { configOf, parseConfig } from '../../server/readers/config.js';
import { findFactBases } from '../../server/readers/find-facts.js';
import { FileProblem } from '../../server/readers/read-file.js';
import { version } from '../../package.json';
import { fuzz, fuzzAsync, text, TIMEOUT } from './fuzz.js';

describe('any configuration', function () {
  this.timeout(TIMEOUT);
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'stet-fuzz-'))));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  /** Undefined where a problem is told in one clear line. */
  async function orProblem<T>(run: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await run();
    } catch (error) {
      ok(error instanceof FileProblem && !/undefined|\[object/.test(error.reason), String(error));
      return undefined;
    }
  }
  const leads = (draft: string) => orProblem(async () => {
    for (const path of await findFactBases(join(folder, 'draft.md'), draft, folder)) ok(isAbsolute(path), path);
  });

  it('of a head leads to paths or to a reason', async () => {
    const head = fc.oneof(text, fc.constantFrom('x', '[x, y]', '[', '{a: b}', '!!js/function "x"', '*a', '&a [*a]', '[1, 2]', 'null', '"\\ud800"', '../'.repeat(99), '//host/share', '\\\\host\\share', `&a ["x", "x"]\nb: &b [${'*a, '.repeat(50)}]\nc: [${'*b, '.repeat(50)}]`));
    await fuzzAsync(100, fc.asyncProperty(head, (facts) => leads(`---\nfacts: ${facts}\n---\nText.\n`)));
  });

  it('of a head that is nested without end ends nothing', async () => {
    for (const level of ['[', '{', '- ', '? ', '[{', '  ', '!a ', '&a ', '"']) await leads(`---\nfacts: ${level.repeat(20_000)}\nmore:\n  ${level.repeat(20_000)}\n---\nText.\n`);
  });

  const pattern = fc.oneof(text, fc.constantFrom('*', '**', '**/', '!a', '\\', '[', '[z-a]', '[!', 'a\\ ', '#', '/', '//', '{a,b}', '?', '(', '+(a)', '\ud800'), fc.string({ unit: fc.constantFrom('*', '/', 'a', '?', '[', ']', '!', '\\', '-', '.') }));
  const value = fc.oneof(text, fc.json(), fc.jsonValue());
  const config = fc.oneof(
    text, fc.json(), fc.constantFrom('{"facts": ["x"]}', '{"facts": 5}', '{"facts": [[]]}', '{"facts": "\\u0000"}', '{"facts": "//h/s"}', '[', '{"facts": ["x",]}', '// {}', '['.repeat(100_000), '{"overrides":'.repeat(50_000), '{"__proto__": {}}', '{"rules": {"__proto__": "off"}}', '\ufeff{}'),
    fc.record({ facts: value, rules: fc.dictionary(fc.constantFrom('number-mismatch', 'x', '__proto__'), fc.constantFrom('off', 'error', 1)), ignore: fc.array(pattern), language: fc.constantFrom('de', 'DE', 7), overrides: fc.array(fc.record({ files: fc.oneof(pattern, value), facts: value }, { requiredKeys: [] })) }, { requiredKeys: [] }).map((c) => JSON.stringify(c)),
  );

  it('of a folder counts or is refused at its place', async () => {
    await fuzzAsync(60, fc.asyncProperty(config, async (written) => {
      file('stet.config.json', written);
      await leads('Text.');
      await orProblem(() => configOf(join(folder, 'sub/draft.md'), folder));
      await orProblem(() => parseConfig(written, 'stet.config.json'));
    }));
    rmSync(join(folder, 'stet.config.json'));
  });

  it('of an ignore file leaves drafts out or in', async () => {
    file('draft.md', 'x');
    await fuzzAsync(60, fc.asyncProperty(fc.array(pattern), async (lines) => {
      file('.stetignore', lines.join('\n'));
      const found = await orProblem(() => findDrafts(['draft.md'], folder, {}));
      ok(found === undefined || found.paths.length + found.problems.length <= 1);
    }));
    rmSync(join(folder, '.stetignore'));
  });

  it('of a baseline counts or is refused', async () => {
    const files = [{ path: 'a.md', findings: [] }];
    const row = fc.record({ path: value, code: value, words: value, sentence: value }, { requiredKeys: [] });
    const baseline = fc.oneof(text, fc.json(), fc.array(fc.oneof(row, fc.jsonValue())).map((accepted) => JSON.stringify({ version: 1, accepted })), fc.constantFrom('['.repeat(100_000), '{"version":1,"accepted":[null]}', '{"version":1,"accepted":{"length":1}}'));
    await fuzzAsync(60, fc.asyncProperty(baseline, async (written) => {
      const path = file('baseline.json', written);
      const beyond = await orProblem(() => beyondBaseline(files, path));
      if (beyond) deepEqual([beyond.files, beyond.hidden], [files, 0]);
    }));
  });

  it('of a cache gives findings or none', async () => {
    const finding = fc.record({ start: value, end: value, code: value, severity: value, verdict: value, message: value, replacements: value, facts: value }, { requiredKeys: [] });
    const cache = fc.oneof(text, fc.json(), fc.jsonValue().map((drafts) => JSON.stringify({ version, drafts })), fc.array(fc.oneof(finding, fc.jsonValue())).map((findings) => JSON.stringify({ version, drafts: { 'a.md': { key: 'k', findings } } })));
    const sound = (written: string) => {
      const made = file('cache.json', written);
      return Cache.open(made).then((c) => c.get('a.md', 'k'));
    };
    await fuzzAsync(100, fc.asyncProperty(cache, async (written) => {
      for (const f of (await sound(written)) ?? []) {
        ok(Number.isInteger(f.start) && Number.isInteger(f.end) && typeof f.message === 'string' && typeof f.code === 'string' && f.replacements.every((r) => typeof r === 'string') && f.facts.every((id) => typeof id === 'string'), written);
      }
    }));
    const good = [{ start: 1, end: 2, code: 'number-mismatch', severity: 'error', verdict: 'refuted', message: 'm', replacements: ['r'], facts: ['q1'] }];
    deepEqual(await sound(JSON.stringify({ version, drafts: { 'a.md': { key: 'k', findings: good } } })), good);
  });

  it('of the editor becomes settings', () => {
    fuzz(100, fc.property(fc.oneof(fc.jsonValue(), fc.record({ enable: value, run: value, rules: value, maxNumberOfProblems: fc.oneof(value, fc.double()) })), (got) => {
      const { maxNumberOfProblems, rules } = settingsOf(got);
      ok(maxNumberOfProblems >= 0 && Object.values(rules).every((r) => typeof r === 'string'));
    }));
  });
});
