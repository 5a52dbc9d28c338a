import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { stet } from './run-stet.js';

const article = '# Harbour Ltd in trouble\n\nShares of Harbour Ltd fell by 17 percent on Monday. The company had earned 5.6 million euros in 2022.\n';
const right = 'Shares of Harbour Ltd fell by 17 percent on Monday.\n';
const wrong = 'So it goes.\n\nShares of Harbour Ltd fell by 15 percent on Monday.\n';

interface Report {
  readonly files: readonly { readonly path: string; readonly findings: readonly Record<string, any>[] }[];
}

describe('stet check', function () {
  this.timeout(60_000);
  let facts: string;
  before(async () => {
    const cwd = folderWith({ 'harbour.md': article });
    facts = (await stet(['derive', 'harbour.md', '-o', '-', '--language', 'en'], { cwd })).out;
  });
  after(removeFolders);

  /** A folder with the article's facts and these files. */
  const desk = (files: Record<string, string | Uint8Array>) => folderWith({ 'harbour.facts.json': facts, ...files });
  const report = async (args: string[], cwd: string, input?: string) => {
    const outcome = await stet(['check', '--format', 'json', ...args], { cwd, ...(input !== undefined ? { input } : {}) });
    return { ...outcome, files: (JSON.parse(outcome.out) as Report).files };
  };

  it('finds the wrong figure, says where, and exits with 1', async () => {
    const cwd = desk({ 'draft.md': wrong });
    const { code, files, err } = await report(['draft.md'], cwd);
    assert.deepEqual([code, err, files.map((f) => f.path)], [1, '', ['draft.md']]);
    const finding = files[0]!.findings.find((f) => f['severity'] === 'error')!;
    assert.equal(finding['code'], 'number-mismatch');
    assert.match(wrong.slice(finding['start'], finding['end']), /15/);
    assert.deepEqual([finding['line'], finding['endLine']], [3, 3]);
    assert.equal(wrong.split('\n')[2]!.slice(finding['column'] - 1, finding['endColumn'] - 1), wrong.slice(finding['start'], finding['end']));
    assert.match(finding['replacements'][0], /^17/);
    assert.equal(typeof finding['message'], 'string');
    assert.equal(finding['facts'].length > 0, true);
  });

  it('is silent about a right draft and exits with 0', async () => {
    const { code, files } = await report(['draft.md'], desk({ 'draft.md': right }));
    assert.equal(code, 0);
    assert.deepEqual(files[0]!.findings.filter((f) => f['severity'] !== 'hint'), []);
  });

  it('prints for people: place, message, code, the fix beneath, and what to do next', async () => {
    const { code, out } = await stet(['check', 'draft.md'], { cwd: desk({ 'draft.md': wrong }) });
    assert.equal(code, 1);
    const lines = out.split('\n');
    assert.equal(lines[0], 'draft.md');
    assert.match(lines[1]!, /^ {2}3:\d+ {2}error {2}\S.*\S {2}number-mismatch$/);
    assert.match(lines[2]!, /^ +→ 17/);
    assert.match(out, /✖ 1 error in 1 file\. The source's value stands behind → for one of them\./);
    assert.ok(!out.includes('\u001b'));
  });

  it('says so when nothing differs', async () => {
    const { out } = await stet(['check', 'draft.md'], { cwd: desk({ 'draft.md': right }) });
    assert.match(out, /^✔ 1 file checked: nothing differs from the source\./);
  });

  it('hides hints until they are asked for', async () => {
    const cwd = desk({ 'draft.md': `${right}\nThe mayor owns 431 ducks.\n` });
    const [quiet, loud] = [await stet(['check', 'draft.md'], { cwd }), await stet(['check', '--hints', 'draft.md'], { cwd })];
    assert.match(quiet.out, /1 hint hidden; --hints shows them/);
    assert.doesNotMatch(quiet.out, /not-in-source/);
    assert.match(loud.out, /hint .*not-in-source/);
    assert.deepEqual([quiet.code, loud.code], [0, 0]);
  });

  it('shows errors only with --quiet', async () => {
    const { files } = await report(['--quiet', 'draft.md'], desk({ 'draft.md': `${wrong}\nThe mayor owns 431 ducks.\n` }));
    assert.deepEqual(files[0]!.findings.map((f) => f['severity']), ['error']);
  });

  const colors: [string, Record<string, string>, boolean][] = [
    ['none in a pipe', {}, false],
    ['when forced', { FORCE_COLOR: '1' }, true],
    ['none against NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ];
  for (const [what, env, colored] of colors) {
    it(`has colours: ${what}`, async () => {
      const { out } = await stet(['check', 'draft.md'], { cwd: desk({ 'draft.md': wrong }), env });
      assert.equal(out.includes('\u001b['), colored);
    });
  }

  it('reads the standard input, under the name it is given', async () => {
    const cwd = desk({ 'one.md': right });
    const { code, files } = await report(['-', '--stdin-filename', 'two.md', 'one.md'], cwd, wrong);
    assert.equal(code, 1);
    assert.deepEqual(files.map((f) => [f.path, f.findings.some((x) => x['severity'] === 'error')]), [['one.md', false], ['two.md', true]]);
    assert.deepEqual((await report(['-'], cwd, right)).files.map((f) => f.path), ['<stdin>']);
  });

  it('follows globs, each draft once, sorted by path', async () => {
    const cwd = desk({ 'b.md': right, 'a.md': wrong, 'sub/c.md': right, 'node_modules/d.md': wrong, 'notes [old].md': right });
    const { code, files } = await report(['**/*.md', 'b.md', 'notes [old].md'], cwd);
    assert.equal(code, 1);
    assert.deepEqual(files.map((f) => f.path), ['a.md', 'b.md', 'notes [old].md', 'sub/c.md']);
  });

  it('counts lines as editors do, whatever ends them', async () => {
    const { files } = await report(['draft.md'], desk({ 'draft.md': `\uFEFF${wrong.replaceAll('\n', '\r\n')}` }));
    assert.equal(files[0]!.findings.find((f) => f['severity'] === 'error')?.['line'], 3);
  });

  describe('finds its facts', () => {
    const elsewhere = (files: Record<string, string>) => folderWith({ 'in/x.facts.json': facts, 'in/y.facts.json': facts.replaceAll('"low": 17, "high": 17', '"low": 15, "high": 15'), ...files });
    const ways: [string, Record<string, string>, string[], number][] = [
      ['in the front matter', { 'draft.md': `---\nfacts: in/x.facts.json\n---\n${wrong}` }, [], 1],
      ['in another front matter', { 'draft.md': `---\nfacts: in/y.facts.json\n---\n${wrong}` }, [], 0],
      ['in the config', { 'draft.md': wrong, 'stet.config.json': '{"facts": ["in/y.facts.json"]}' }, [], 0],
      ['on the command line, before all else', { 'draft.md': `---\nfacts: in/y.facts.json\n---\n${wrong}` }, ['--facts', 'in/x.facts.json'], 1],
      ['in several files', { 'draft.md': wrong }, ['--facts', 'in/y.facts.json', '--facts', 'in/y.facts.json'], 0],
    ];
    for (const [what, files, args, expected] of ways) it(what, async () => assert.equal((await report([...args, 'draft.md'], elsewhere(files))).code, expected));

    it('in a folder', async () => {
      const cwd = desk({ 'draft.md': wrong });
      mkdirSync(join(cwd, 'facts'));
      writeFileSync(join(cwd, 'facts', 'z.facts.json'), facts);
      assert.equal((await report(['--facts', 'facts', 'draft.md'], cwd)).code, 1);
    });

    it('and says when their article has changed since', async () => {
      const files = { 'draft.md': right, 'harbour.md': article };
      assert.equal((await report(['draft.md'], desk(files))).err, '');
      const { code, err } = await report(['draft.md'], desk({ ...files, 'harbour.md': `${article}\nMore.\n` }));
      assert.equal(code, 0);
      assert.equal(err, 'stet: warning: harbour.md has changed since harbour.facts.json was derived from it; stet derive harbour.md -o harbour.facts.json brings it up to date\n');
    });

    it('or says the ways to name them', async () => {
      const { code, err } = await stet(['check', 'draft.md'], { cwd: folderWith({ 'draft.md': wrong }) });
      assert.equal(code, 2);
      assert.match(err, /^stet: draft\.md: no fact base found\. Name one in one of three ways:\n/);
      for (const way of ['front matter', 'stet.config.json', '*.facts.json', '--facts FILE']) assert.ok(err.includes(way), way);
    });
  });

  const failures: [string, Record<string, string | Uint8Array>, string[], RegExp][] = [
    ['a draft that is not there', {}, ['none.md'], /^stet: none\.md: no such file$/m],
    ['a pattern that matches nothing', {}, ['drafts/*.md'], /^stet: drafts\/\*\.md: no file matches this pattern$/m],
    ['a folder', { 'sub/a.md': right }, ['sub'], /^stet: sub: is a folder; name the drafts in it, for instance 'sub\/\*\*\/\*\.md'$/m],
    ['a draft that is not UTF-8', { 'latin.md': Uint8Array.from([0x5a, 0xf6, 0x6c]) }, ['latin.md'], /^stet: latin\.md: is not UTF-8 \(byte 1\), perhaps Windows-1252; save it as UTF-8$/m],
    ['a draft whose fact base is gone', { 'lost.md': '---\nfacts: gone.facts.json\n---\n' }, ['lost.md'], /^stet: gone\.facts\.json: no such file$/m],
    ['a draft whose fact base is wrong', { 'odd.md': '---\nfacts: odd.json\n---\n', 'odd.json': '{\n  "version": 1, "sources": [], "entities": [],\n  "facts": [7], "conflicts": [], "passages": []\n}' }, ['odd.md'], /^stet: odd\.json: is no valid fact base: line 3, column 13, at \/facts\/0: expected a fact, found 7$/m],
    ['a config that is broken', { 'desk/odd.md': '', 'desk/stet.config.json': '{' }, ['desk/odd.md'], /^stet: desk\/stet\.config\.json:1:2: is no JSON/m],
  ];
  for (const [what, files, args, message] of failures) {
    it(`checks the other drafts beside ${what}, and exits with 2`, async () => {
      const cwd = desk({ 'right.md': right, 'wrong.md': wrong, ...files });
      const { code, files: checked, err } = await report(['--', 'right.md', ...args, 'wrong.md'], cwd);
      assert.match(err, message);
      assert.deepEqual(checked.map((f) => f.path), ['right.md', 'wrong.md']);
      assert.equal(code, 2);
    });
  }

  const refusals: [string, string[], RegExp][] = [
    ['facts that are not there', ['--facts', 'none.facts.json', 'draft.md'], /^stet: none\.facts\.json: no such file\n$/],
    ['a folder without facts', ['--facts', 'empty', 'draft.md'], /^stet: empty: no \*\.facts\.json in this folder\n$/],
    ['an unknown format', ['--format', 'xml', 'draft.md'], /Allowed choices are stylish, json/],
    ['an unknown option', ['--fixx', 'draft.md'], /unknown option '--fixx'/],
    ['no draft', [], /missing required argument 'drafts'/],
  ];
  for (const [what, args, message] of refusals) {
    it(`could not run with ${what}`, async () => {
      const { code, out, err } = await stet(['check', ...args], { cwd: desk({ 'draft.md': wrong, 'empty/a.txt': '' }) });
      assert.match(err, message);
      assert.deepEqual([code, out], [2, '']);
    });
  }
});

describe('stet', function () {
  this.timeout(60_000);
  const cases: [string[], number, RegExp][] = [
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['--help'], 0, /derive .*article[\s\S]*check .*drafts/],
    [['check', '--help'], 0, /Exit codes:\n {2}0 {2}nothing wrong\n {2}1 {2}errors found/],
    [['chekc'], 2, /unknown command 'chekc'/],
  ];
  for (const [args, code, text] of cases) {
    it(args.join(' '), async () => {
      const outcome = await stet(args, { cwd: folderWith({}) });
      assert.match(outcome.out + outcome.err, text);
      assert.equal(outcome.code, code);
    });
  }
});

describe('stet check of localisation files', function () {
  this.timeout(60_000);
  after(removeFolders);

  it('checks each translation against what it translates, without a fact base', async () => {
    const cwd = folderWith({ 'locales/en.json': '{"left":"14 days left","all":"All 300 files"}', 'locales/de.json': '{\n  "left": "Noch 40 Tage",\n  "all": "Alle 300 Dateien"\n}\n' });
    const { code, out, err } = await stet(['check', 'locales/de.json', '--format', 'json'], { cwd });
    assert.deepEqual([code, err], [1, '']);
    const [file] = JSON.parse(out).files;
    assert.deepEqual(file.findings.map((f: any) => [f.code, f.line, f.column, f.replacements]), [['number-mismatch', 2, 17, ['14']]]);
  });
});
