import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixText } from '../../server/cli/fix-text.js';
import type { Finding } from '../../server/engine/types.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { stet } from './run-stet.js';

const article = '# Harbour Ltd in trouble\n\nShares of Harbour Ltd fell by 17 percent on Monday. The company had earned 5.6 million euros in 2022.\n';
const wrong = 'Shares of Harbour Ltd fell by 15 percent on Monday.\n';
const right = wrong.replace('15', '17');
const samples = fileURLToPath(new URL('../../facts', import.meta.url));

describe('fixText', () => {
  /** Finds each `x` and wants what `to` says in its place. */
  const judge = (to: (round: number) => Partial<Finding>) => {
    let round = 0;
    return (text: string): Finding[] => {
      round++;
      return [...text.matchAll(/x+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, code: 'number-mismatch', verdict: 'refuted', severity: 'error', message: '', replacements: ['y'], facts: [], ...to(round) }));
    };
  };
  const cases: [string, string, Partial<Finding>, string, number][] = [
    ['makes every sure correction', 'x a xx', {}, 'y a y', 2],
    ['leaves what has several', 'x', { replacements: ['y', 'z'] }, 'x', 0],
    ['leaves what has none', 'x', { replacements: [] }, 'x', 0],
    ['leaves notes', 'x', { severity: 'information' }, 'x', 0],
    ['takes back what makes more errors', 'x', { replacements: ['x x'] }, 'x', 0],
  ];
  for (const [what, text, to, expected, count] of cases) {
    it(what, () => {
      const fixed = fixText(text, judge(() => to));
      assert.deepEqual([fixed.text, fixed.count], [expected, count]);
    });
  }
  it('ends even where corrections chase each other', () => assert.ok(fixText('x', judge((round) => ({ replacements: ['x'.repeat(round)] }))).count <= 5));
});

describe('stet check --fix', function () {
  this.timeout(60_000);
  let facts: string;
  before(async () => (facts = (await stet(['derive', 'harbour.md', '-o', '-', '--language', 'en'], { cwd: folderWith({ 'harbour.md': article }) })).out));
  after(removeFolders);
  const desk = (files: Record<string, string>) => folderWith({ 'harbour.facts.json': facts, 'harbour.md': article, ...files });
  const read = (cwd: string, file = 'draft.md') => readFileSync(join(cwd, file), 'utf8');

  it('corrects the file, checks it again, and says what it did', async () => {
    const cwd = desk({ 'draft.md': wrong, 'right.md': right });
    const { code, out, err } = await stet(['check', '*t.md', 'draft.md', '--fix'], { cwd });
    assert.equal(read(cwd), right);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /✎ 1 correction in 1 file written\. Read them over; what is left:\n✔ 2 files checked/);
  });

  it('writes as the config wants it, the nearer before the farther', async () => {
    const cwd = desk({ 'draft.md': 'In 2022 Harbour Ltd had earned $5.6 million.\n', 'near/draft.md': 'In 2022 Harbour Ltd had earned $5.6 million.\n', 'stet.config.json': '{ "facts": "harbour.facts.json", "style": { "currency": "word" } }', 'near/stet.config.json': '{ "style": { "currency": "draft" } }' });
    await stet(['check', 'draft.md', 'near/draft.md', '--fix', '--language', 'en'], { cwd });
    assert.deepEqual([read(cwd), read(cwd, 'near/draft.md')], ['In 2022 Harbour Ltd had earned 5.6 million euros.\n', 'In 2022 Harbour Ltd had earned €5.6 million.\n']);
  });

  it('keeps byte order mark and line ends', async () => {
    const odd = `\uFEFFSo.\r\n\r\n${wrong.replace('\n', '\r\n')}`;
    const cwd = desk({ 'draft.md': odd });
    await stet(['check', 'draft.md', '--fix'], { cwd });
    assert.equal(read(cwd), odd.replace('15', '17'));
  });

  it('writes nothing on a dry run, and hands the corrected text on', async () => {
    const cwd = desk({ 'draft.md': wrong });
    const { out } = await stet(['check', 'draft.md', '--fix-dry-run', '--format', 'json'], { cwd });
    const [file] = (JSON.parse(out) as { files: { fixed: number; output: string }[] }).files;
    assert.deepEqual([file!.fixed, file!.output, read(cwd)], [1, right, wrong]);
    assert.match((await stet(['check', 'draft.md', '--fix-dry-run'], { cwd })).out, /1 correction in 1 file, not written: --fix writes them/);
  });

  it('does not pretend to correct the standard input', async () => {
    const { code, err } = await stet(['check', '-', '--fix'], { cwd: desk({}), input: wrong });
    assert.equal(code, 2);
    assert.match(err, /^stet: the standard input cannot be corrected in place; --fix-dry-run/);
  });

  it('shows the corrected sentence and the place of the source', async () => {
    const { out } = await stet(['check', 'draft.md'], { cwd: desk({ 'draft.md': wrong }) });
    assert.match(out, /→ 17 {2}Shares of Harbour Ltd fell by 17 percent on Monday\.\n +harbour\.md:3:31 {2}Shares of Harbour Ltd fell by 17 percent on Monday\.\n/);
    assert.match(out, /--fix corrects the one with a single correction\./);
  });

  it('promises no correction of what is only likely', async () => {
    const { out } = await stet(['check', 'draft.md'], { cwd: desk({ 'draft.md': 'Elsewhere a bakery opens on Thursday.\n' }) });
    assert.match(out, /Monday in the source, Thursday here, if both tell the same/);
    assert.doesNotMatch(out, /--fix corrects/);
  });

  it('counts warnings against --max-warnings', async () => {
    const cwd = desk({ 'draft.md': 'Shares of Harbur Ltd fell by 17 percent on Monday.\n' });
    assert.deepEqual([(await stet(['check', 'draft.md'], { cwd })).code, (await stet(['check', 'draft.md', '--max-warnings', '1'], { cwd })).code], [0, 0]);
    const { code, err } = await stet(['check', 'draft.md', '--max-warnings', '0'], { cwd });
    assert.deepEqual([code, err], [1, 'stet: 1 warning, and --max-warnings allows 0\n']);
  });

  it('leaves the right samples as they are, and fewer errors in the wrong ones; a second run changes nothing', async () => {
    const cwd = folderWith({});
    cpSync(samples, cwd, { recursive: true });
    const check = async (...args: string[]) => (JSON.parse((await stet(['check', 'drafts/*.md', '--format', 'json', ...args], { cwd })).out) as { files: { path: string; findings: { severity: string }[] }[] }).files;
    const errors = (files: Awaited<ReturnType<typeof check>>) => files.flatMap((f) => f.findings.filter((x) => x.severity === 'error')).length;
    const before = await check();
    await check('--fix');
    const texts = before.map((f) => read(cwd, f.path));
    for (const [i, { path, findings }] of before.entries()) {
      if (!findings.some((f) => f.severity === 'error' || f.severity === 'warning')) assert.equal(texts[i], readFileSync(join(samples, path), 'utf8'), path);
    }
    const after = await check('--fix');
    assert.deepEqual(before.map((f) => read(cwd, f.path)), texts);
    assert.ok(errors(before) >= 5 && errors(after) * 2 < errors(before), `${errors(before)} errors before, ${errors(after)} after`);
  });
});
