import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactBase } from '../../server/engine/types.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { stet } from './run-stet.js';

const article = '# Harbour Ltd in trouble\n\nShares of Harbour Ltd fell by 17 percent on Monday. The company had earned 5.6 million euros in 2022.\n\nHarbour Ltd has 12 cranes.\n';

describe('stet diff', function () {
  this.timeout(60_000);
  let old: FactBase;
  before(async () => (old = JSON.parse((await stet(['derive', 'a.md', '-o', '-', '--language', 'en'], { cwd: folderWith({ 'a.md': article }) })).out) as FactBase));
  after(removeFolders);

  const percent = (f: FactBase['facts'][number]) => f.kind === 'quantity' && f.quantity.unit === 'percent';
  const cases: [what: string, change: (base: FactBase) => FactBase, lines: RegExp[]][] = [
    ['another value', (b) => ({ ...b, facts: b.facts.map((f) => (f.kind === 'quantity' && percent(f) ? { ...f, quantity: { ...f.quantity, low: 18, high: 18 } } : f)) }), [/^~ Harbour Ltd(?:, [^:]+)?: 17 percent → 18 percent \(q1\)$/m, /^facts: 1 changed, \d+ as they were$/m]],
    ['a review with a note', (b) => ({ ...b, facts: b.facts.map((f) => (percent(f) ? { ...f, status: 'reviewed' as const, note: 'asked the exchange' } : f)) }), [/^~ 17 percent, Harbour Ltd(?:, [^:]+)?: derived → reviewed; note: asked the exchange \(q1\)$/m]],
    ['another subject', (b) => ({ ...b, facts: b.facts.map((f) => (percent(f) ? { ...f, subject: '' } : f)) }), [/of Harbour Ltd → of no one/]],
    ['a fact less', (b) => ({ ...b, facts: b.facts.filter((f) => !percent(f)) }), [/^- 17 percent, Harbour Ltd.* \(q1, paragraph 2\)$/m, /^facts: 1 gone/m]],
    ['a new alias', (b) => ({ ...b, entities: b.entities.map((e) => ({ ...e, aliases: [...e.aliases, 'HBR'] })) }), [/^~ name Harbour Ltd: also called HBR$/m]],
    ['a text that has changed', (b) => ({ ...b, sources: b.sources.map((s) => ({ ...s, sha256: '0'.repeat(64) })) }), [/^~ source a\.md: its text has changed$/m]],
    ['a conflict', (b) => ({ ...b, conflicts: [{ id: 'c1', facts: b.facts.slice(0, 2).map((f) => f.id), note: 'one of them is wrong' }] }), [/^\+ conflict .* against .*: one of them is wrong$/m]],
  ];
  for (const [what, change, lines] of cases) {
    it(`tells ${what}, and exits with 1`, async () => {
      const cwd = folderWith({ 'old.facts.json': JSON.stringify(old), 'new.facts.json': JSON.stringify(change(old)) });
      const { code, out, err } = await stet(['diff', 'old.facts.json', 'new.facts.json'], { cwd });
      assert.deepEqual([code, err], [1, '']);
      for (const line of lines) assert.match(out, line);
    });
  }

  it('says that two are the same, whatever their ids', async () => {
    const again = JSON.parse(JSON.stringify(old).replaceAll(/"q(\d)"/g, '"q9$1"')) as FactBase;
    const { code, out } = await stet(['diff', 'old.facts.json', 'new.facts.json'], { cwd: folderWith({ 'old.facts.json': JSON.stringify(old), 'new.facts.json': JSON.stringify(again) }) });
    assert.deepEqual([code, out], [0, 'The two say the same.\n']);
  });

  it('tells programs the same', async () => {
    const cwd = folderWith({ 'old.facts.json': JSON.stringify(old), 'new.facts.json': JSON.stringify({ ...old, facts: old.facts.slice(1) }) });
    const { out } = await stet(['diff', 'old.facts.json', 'new.facts.json', '--format', 'json'], { cwd });
    const { facts } = JSON.parse(out) as { facts: { removed: { id: string }[]; added: unknown[]; same: number } };
    assert.deepEqual([facts.removed.map((f) => f.id), facts.added, facts.same], [[old.facts[0]!.id], [], old.facts.length - 1]);
  });

  it('says in a line what it cannot read', async () => {
    const { code, out, err } = await stet(['diff', 'old.facts.json', 'none.json'], { cwd: folderWith({ 'old.facts.json': JSON.stringify(old) }) });
    assert.deepEqual([code, out, err], [2, '', 'stet: none.json: no such file\n']);
  });
});

describe('stet derive of many articles', function () {
  this.timeout(60_000);
  after(removeFolders);
  const second = '# Quays Ltd\n\nQuays Ltd gained 3 percent on Tuesday.\n';
  const names = (cwd: string, file: string) => (JSON.parse(readFileSync(join(cwd, file), 'utf8')) as FactBase).sources.map((s) => s.uri);

  it('writes a fact base beside each, and the rest when one cannot be read', async () => {
    const cwd = folderWith({ 'a.md': article, 'b.md': second, 'c.md': Uint8Array.from([0x5a, 0xf6, 0x6c]) });
    const { code, err } = await stet(['derive', '*.md', 'none.md'], { cwd });
    assert.equal(code, 2);
    assert.deepEqual([names(cwd, 'a.facts.json'), names(cwd, 'b.facts.json')], [['a.md'], ['b.md']]);
    assert.match(err, /^stet: c\.md: is not UTF-8/m);
    assert.match(err, /^stet: none\.md: no such file$/m);
  });

  it('writes them into a folder, or one of all', async () => {
    const cwd = folderWith({ 'in/a.md': article, 'in/b.md': second, 'facts/.keep': '' });
    assert.equal((await stet(['derive', 'in/*.md', '-o', 'facts'], { cwd })).code, 0);
    assert.deepEqual([names(cwd, 'facts/a.facts.json'), names(cwd, 'facts/b.facts.json')], [['../in/a.md'], ['../in/b.md']]);
    const { code, err } = await stet(['derive', 'in/a.md', 'in/b.md', '-o', 'both.facts.json'], { cwd });
    assert.deepEqual([code, names(cwd, 'both.facts.json')], [0, ['in/a.md', 'in/b.md']]);
    assert.match(err, /^\d+ facts, \d+ names, 0 conflicts → both\.facts\.json\n$/);
  });

  it('derives a fact base again from its own articles, and keeps what people did', async () => {
    const cwd = folderWith({ 'a.md': article, 'b.md': second });
    await stet(['derive', 'a.md', 'b.md', '-o', 'both.facts.json'], { cwd });
    const file = join(cwd, 'both.facts.json');
    const base = JSON.parse(readFileSync(file, 'utf8')) as FactBase;
    writeFileSync(file, JSON.stringify({ ...base, facts: base.facts.map((f, i) => (i === 0 ? { ...f, status: 'reviewed' } : f)) }));
    writeFileSync(join(cwd, 'b.md'), second.replace('3 percent', '4 percent'));
    const { code, err } = await stet(['derive', 'both.facts.json'], { cwd });
    assert.equal(code, 0, err);
    const now = JSON.parse(readFileSync(file, 'utf8')) as FactBase;
    assert.equal(now.facts[0]!.status, 'reviewed');
    assert.ok(now.facts.some((f) => f.kind === 'quantity' && f.quantity.low === 4) && !now.facts.some((f) => f.kind === 'quantity' && f.quantity.low === 3));
  });

  it('--check: 0 as long as the articles stay, 1 with the difference when one changes, and nothing is written', async () => {
    const cwd = folderWith({ 'a.md': article, 'b.md': second });
    await stet(['derive', 'a.md', 'b.md'], { cwd });
    const fresh = await stet(['derive', '--check'], { cwd });
    assert.deepEqual([fresh.code, fresh.out, fresh.err], [0, '', '2 fact bases are up to date\n']);
    writeFileSync(join(cwd, 'b.md'), second.replace('3 percent', '4 percent'));
    const before = readFileSync(join(cwd, 'b.facts.json'), 'utf8');
    const { code, out } = await stet(['derive', '--check'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /^b\.facts\.json: is out of date\n {2}~ source b\.md: its text has changed\n {2}~ Quays Ltd(?:, [^:]+)?: 3 percent → 4 percent \(q1\)\n[^]* {2}stet derive b\.facts\.json brings it up to date\n$/);
    assert.equal(readFileSync(join(cwd, 'b.facts.json'), 'utf8'), before);
    await stet(['derive', 'b.facts.json'], { cwd });
    assert.equal((await stet(['derive', '--check', 'b.md'], { cwd })).code, 0);
  });

  const checks: [what: string, files: Record<string, string>, args: string[], code: number, message: RegExp][] = [
    ['a fact base that is missing', { 'a.md': article }, ['a.md'], 1, /^a\.facts\.json: is missing\n {2}stet derive a\.md -o a\.facts\.json writes it\n$/],
    ['no fact base at all', {}, [], 2, /^stet: no \*\.facts\.json below this folder\n$/],
    ['a fact base whose article is gone', { 'x.facts.json': JSON.stringify({ version: 1, sources: [{ id: 's1', uri: 'x.md', title: 'X', language: 'en', sha256: '0'.repeat(64), length: 1 }], entities: [], facts: [], conflicts: [], passages: [] }) }, [], 2, /^stet: x\.facts\.json: none of its articles is at hand\n$/],
  ];
  for (const [what, files, args, code, message] of checks) {
    it(`--check: ${what}`, async () => {
      const outcome = await stet(['derive', '--check', ...args], { cwd: folderWith(files) });
      assert.equal(outcome.code, code);
      assert.match(outcome.out + outcome.err, message);
    });
  }
});
