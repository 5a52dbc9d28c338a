/** What desks need of `stet check`: configs, ignore files, baselines, caches, threads, watching. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { bundled, stet } from './run-stet.js';

const article = 'Shares of Harbour Ltd fell by 17 percent on Monday. The company had earned 5.6 million euros in 2022.\n';
const wrong = 'Shares of Harbour Ltd fell by 15 percent on Monday.\n';
const right = 'Shares of Harbour Ltd fell by 17 percent on Monday.\n';

describe('stet check for desks', function () {
  this.timeout(60_000);
  let facts: string;
  before(async () => {
    facts = (await stet(['derive', 'harbour.md', '-o', '-', '--language', 'en'], { cwd: folderWith({ 'harbour.md': article }) })).out;
  });
  after(removeFolders);

  const desk = (files: Record<string, string>) => folderWith({ 'base/harbour.facts.json': facts, ...files });
  const json = (value: unknown) => JSON.stringify(value);
  const found = async (args: string[], cwd: string) => {
    const { code, out, err } = await stet(['check', '--format', 'json', ...args], { cwd });
    const files = (JSON.parse(out) as { files: { path: string; findings: { code: string; severity: string }[] }[] }).files;
    return { code, err, files: files.map((f) => [f.path, ...f.findings.filter((x) => x.severity !== 'hint').map((x) => `${x.severity} ${x.code}`)].join(' ')) };
  };

  describe('stet.config.json', () => {
    const rows: [name: string, files: Record<string, string>, expected: string[], code: number][] = [
      ['changes a severity', { 'stet.config.json': json({ facts: 'base', rules: { 'number-mismatch': 'warning' } }), 'a.md': wrong }, ['a.md warning number-mismatch'], 0],
      ['turns a rule off', { 'stet.config.json': json({ facts: 'base', rules: { 'number-mismatch': 'off' } }), 'a.md': wrong }, ['a.md'], 0],
      ['leaves drafts out', { 'stet.config.json': json({ facts: 'base', ignore: ['old/'] }), 'a.md': right, 'old/b.md': wrong }, ['a.md'], 0],
      ['has facts for some drafts', { 'stet.config.json': json({ overrides: [{ files: 'en/*.md', facts: ['base'] }] }), 'en/a.md': wrong }, ['en/a.md error number-mismatch'], 1],
      ['is overridden by the nearer one', { 'stet.config.json': json({ facts: 'base', rules: { 'number-mismatch': 'off' } }), 'in/stet.config.json': json({ rules: { 'number-mismatch': 'error' } }), 'in/a.md': wrong, 'b.md': wrong }, ['b.md', 'in/a.md error number-mismatch'], 1],
      ['a later override counts more', { 'stet.config.json': json({ facts: 'base', overrides: [{ files: '*.md', rules: { 'number-mismatch': 'warning' } }, { files: 'a.md', rules: { 'number-mismatch': 'off' } }] }), 'a.md': wrong, 'b.md': wrong }, ['a.md', 'b.md warning number-mismatch'], 0],
    ];
    for (const [name, files, expected, code] of rows) {
      it(name, async () => assert.deepEqual(await found(['**/*.md'], desk(files)), { code, err: '', files: expected }));
    }

    const broken: [name: string, text: string, line: string][] = [
      ['a pattern that would take for ever', '{"ignore": ["ok*", "*a*a*a*a*a*b"]}', 'stet: stet.config.json:1:12: "ignore": expected at most 3 "*" in each part of a path, and "**" in 2 of its parts, found ["ok*", "*a*a*a*a*a*b"]'],
      ['folders without end', '{"overrides": [{"files": "**/a/**/a/**/b"}]}', 'stet: stet.config.json:1:26: "overrides.0.files": expected at most 3 "*"'],
      ['no JSON', '{"facts": }', 'stet: stet.config.json:1:11: is no JSON: ValueExpected'],
      ['no object', '[1]', 'stet: stet.config.json:1:1: expected an object, such as {"facts": ["facts"]}'],
      ['a setting that there is not', '{\n  "fact": "base"\n}', 'stet: stet.config.json:2:3: "fact": there is no such setting; known are facts, rules, language, style, ignore, overrides'],
      ['a rule that there is not', '{"rules": {"spelling": "off"}}', 'stet: stet.config.json:1:12: "rules.spelling": there is no such setting; known are number-mismatch,'],
      ['a severity that there is not', '{"rules": {"number-mismatch": "loud"}}', 'stet: stet.config.json:1:31: "rules.number-mismatch": expected "error", "warning", "information", "hint", "off", found "loud"'],
      ['facts that are no paths', '{"facts": [1]}', 'stet: stet.config.json:1:11: "facts": expected a path or a list of them, found [1]'],
      ['a language that is none', '{"language": "German"}', 'stet: stet.config.json:1:14: "language": expected a language code such as "de", found "German"'],
      ['an override for no drafts', '{"overrides": [{"facts": "base"}]}', 'stet: stet.config.json:1:16: "overrides.0": expected "files", the patterns of the drafts that it is for'],
    ];
    for (const [name, text, line] of broken) {
      it(`says where: ${name}`, async () => {
        const { code, err } = await found(['a.md'], desk({ 'stet.config.json': text, 'a.md': right }));
        assert.equal(code, 2);
        assert.ok(err.startsWith(line), err);
        assert.equal(err.split('\n').length, 2);
      });
    }
  });

  describe('ignore files', () => {
    const files = { 'a.md': right, 'old/b.md': wrong, '.stetignore': '# comment\nold/\n' };
    it('leave out what they name', async () => assert.deepEqual((await found(['**/*.md'], desk(files))).files, ['a.md']));
    it('leave out a draft that is named as well', async () => assert.deepEqual((await found(['a.md', 'old/b.md'], desk(files))).files, ['a.md']));
    it('count for nothing with --no-ignore', async () => assert.deepEqual((await found(['--no-ignore', '**/*.md'], desk(files))).files, ['a.md', 'old/b.md error number-mismatch']));
    it('may lie elsewhere', async () => assert.deepEqual((await found(['--ignore-path', 'not.txt', '**/*.md'], desk({ ...files, 'not.txt': 'a.md' }))).files, ['old/b.md error number-mismatch']));
    it('are named where they leave out every draft', async () => {
      const { code, out } = await stet(['check', 'old/*.md'], { cwd: desk(files) });
      assert.deepEqual([code, out], [0, '– No file checked: .stetignore or a stet.config.json leaves out every one.\n']);
    });
    it('must be there when they are named', async () => {
      const { code, err } = await stet(['check', '--ignore-path', 'gone', 'a.md'], { cwd: desk(files) });
      assert.deepEqual([code, err], [2, 'stet: gone: no such file\n']);
    });
  });

  describe('a baseline', () => {
    it('hides what it lists, wherever that moves in its draft, and nothing new', async () => {
      const cwd = desk({ 'a.md': wrong });
      const written = await stet(['check', 'a.md', '--baseline', 'known.json', '--update-baseline'], { cwd });
      assert.deepEqual([written.code, written.err], [0, 'stet: 1 finding written to known.json; from now on they do not count\n']);
      writeFileSync(join(cwd, 'a.md'), `A new first paragraph.\n\n${wrong}`);
      assert.deepEqual(await found(['a.md', '--baseline', 'known.json'], cwd), { code: 0, err: '', files: ['a.md'] });
      writeFileSync(join(cwd, 'a.md'), `${wrong}\n\nThe company had earned 6.5 million euros in 2022.\n`);
      assert.deepEqual((await found(['a.md', '--baseline', 'known.json'], cwd)).files, ['a.md error number-mismatch']);
      const { out } = await stet(['check', 'a.md', '--baseline', 'known.json'], { cwd });
      assert.match(out, /\(1 in the baseline\)/);
    });

    it('says when an entry is settled', async () => {
      const cwd = desk({ 'a.md': wrong });
      await stet(['check', 'a.md', '--baseline', 'known.json', '--update-baseline'], { cwd });
      writeFileSync(join(cwd, 'a.md'), right);
      const { code, err } = await stet(['check', 'a.md', '--baseline', 'known.json'], { cwd });
      assert.deepEqual([code, err], [0, 'stet: 1 of the findings in known.json is no more; --update-baseline takes it out\n']);
    });

    it('is asked for by name', async () => {
      const cwd = desk({ 'a.md': wrong, 'broken.json': '[]' });
      assert.deepEqual(await stet(['check', 'a.md', '--update-baseline'], { cwd }), { code: 2, out: '', err: 'stet: --update-baseline needs --baseline FILE, the file to write\n' });
      assert.match((await stet(['check', 'a.md', '--baseline', 'gone.json'], { cwd })).err, /gone\.json: no such file; --update-baseline writes it/);
      assert.match((await stet(['check', 'a.md', '--baseline', 'broken.json'], { cwd })).err, /broken\.json: is no baseline of this version/);
    });
  });

  describe('a cache', () => {
    it('gives the same findings, until the draft or the facts change', async () => {
      const cwd = desk({ 'a.md': wrong, 'b.md': right });
      const first = await found(['a.md', 'b.md', '--cache'], cwd);
      const file = join(cwd, '.stet-cache.json');
      assert.ok(existsSync(file));
      assert.deepEqual(await found(['a.md', 'b.md', '--cache'], cwd), first);
      assert.deepEqual(first.files, ['a.md error number-mismatch', 'b.md']);
      writeFileSync(join(cwd, 'base/harbour.facts.json'), facts.replace(/"low": 17,/, '"low": 15,').replace(/"high": 17,/, '"high": 15,'));
      assert.deepEqual((await found(['a.md', 'b.md', '--cache'], cwd)).files, ['a.md', 'b.md error number-mismatch']);
    });

    it('is used: what it holds is what is shown', async () => {
      const cwd = desk({ 'a.md': wrong });
      await found(['a.md', '--cache'], cwd);
      const file = join(cwd, '.stet-cache.json');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"error"', '"warning"'));
      assert.deepEqual((await found(['a.md', '--cache'], cwd)).files, ['a.md warning number-mismatch']);
      writeFileSync(file, '{"broken');
      assert.deepEqual((await found(['a.md', '--cache'], cwd)).files, ['a.md error number-mismatch']);
    });
  });

  it('shares drafts out among threads, with the same outcome', async () => {
    const drafts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`d/${String(i).padStart(2, '0')}.md`, i % 3 ? right : wrong]));
    const cwd = desk({ ...drafts, 'd/binary.md': 'a\0b\0\uFFFD' });
    const [one, many] = [await found(['d/*.md', '--threads', '1'], cwd), await found(['d/*.md', '--threads', '3'], cwd)];
    assert.equal(one.files.filter((f) => f.endsWith('number-mismatch')).length, 10);
    assert.deepEqual(many, one);
  });

  it('watches: what changes is checked again', async () => {
    const cwd = desk({ 'a.md': wrong });
    const child = spawn(process.execPath, [await bundled(), 'check', 'a.md', '--watch'], { cwd });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    try {
      const until = async (pattern: RegExp) => {
        for (const end = Date.now() + 20_000; !pattern.test(out); ) {
          assert.ok(Date.now() < end, out);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        out = '';
      };
      await until(/✖ 1 error in 1 file/);
      writeFileSync(join(cwd, 'a.md'), right);
      await until(/✔ 1 file checked/);
      writeFileSync(join(cwd, 'stet.config.json'), '{"facts": "gone"}');
      const { mtime } = statSync(join(cwd, 'a.md'));
      utimesSync(join(cwd, 'a.md'), mtime, new Date(mtime.getTime() + 5000));
      writeFileSync(join(cwd, 'stet.config.json'), '{"facts": "base"}');
      await until(/✔ 1 file checked/);
    } finally {
      child.kill();
    }
  });
});
