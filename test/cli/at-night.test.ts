/** What people do at a desk at eleven at night: each slip costs a line that says what to do, and nothing that anybody wrote is lost. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import fs from 'node:fs';
import { join } from 'node:path';
import { findDrafts } from '../../server/cli/find-drafts.js';
import { readInput } from '../../server/cli/read-input.js';
import { stateOf } from '../../server/cli/watch.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { derive } from '../../server/engine/index.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { giveToNobody, stetAsNobody } from './as-nobody.js';
import { bundled, stet } from './run-stet.js';

const article = 'Shares of Harbour Ltd fell by 17 percent on Monday.\n';
const wrong = article.replace('17', '15');
const facts = formatFactBase(derive(article, { uri: 'harbour.md', language: 'en' }));
const desk = (files: Readonly<Record<string, string | Uint8Array>> = {}) => folderWith({ 'harbour.md': article, 'harbour.facts.json': facts, 'a.md': wrong, ...files });

describe('at night', function () {
  this.timeout(60_000);
  after(removeFolders);

  const slips: readonly (readonly [what: string, files: Readonly<Record<string, string>>, args: readonly string[], line: RegExp])[] = [
    ['a name with a line break', {}, ['check', 'no\nError: all is well.md'], /^stet: no\uFFFDError: all is well\.md: no such file\n$/],
    ['a name that would colour the terminal', {}, ['check', 'no\u001b[31m.md'], /^stet: no\uFFFD\[31m\.md: no such file\n$/],
    ['a pattern with a line break', {}, ['check', 'no\n*.md'], /^stet: no\uFFFD\*\.md: no file matches this pattern\n$/],
    ['a bad byte in a file with a line break in its name', { 'b\nc.md': '---\nfacts: 5\n---\n' }, ['check', 'b\nc.md'], /^stet: b\uFFFDc\.md: [^\n]*\n$/],
    ['a draft whose name looks like an option', { '--note.md': wrong }, ['check', '--note.md'], /unknown option '--note\.md'\n\(the file of this name is \.\/--note\.md\)\n/],
    ['a folder of facts that the config names and that is not there', { 'stet.config.json': '{"facts": [".", "gone"]}' }, ['check', 'a.md'], /^stet: gone: no such file\n$/],
    ['a folder of articles', { 'in/b.md': article }, ['derive', 'in'], /^stet: in: is a folder; name the articles in it, for instance 'in\/\*\.md'\n$/],
    ['an article in the place of its facts', {}, ['check', 'a.md', '--facts', 'harbour.md'], /^stet: harbour\.md: is an article, no fact base; stet derive harbour\.md makes one of it\n$/],
    ['a fact base cut off, to derive into', { 'harbour.facts.json': facts.slice(0, 300) }, ['derive', 'harbour.md'], /^stet: harbour\.facts\.json: is no valid fact base: line \d+, [^\n]*; mend it, or delete it to derive it anew\n$/],
    ['a place to write to that is not there', {}, ['check', 'a.md', '-o', 'gone/a.txt'], /^stet: gone\/a\.txt: could not be written: its folder is not there\n$/],
    ['findings over the draft', {}, ['check', 'a.md', '-o', 'a.md'], /^stet: a\.md: --output-file would overwrite a file that is read; name another\n$/],
    ['findings over the facts', {}, ['check', 'a.md', '--facts', '.', '-o', './harbour.facts.json'], /--output-file would overwrite a file that is read/],
    ['a cache over the draft', {}, ['check', 'a.md', '--cache', '--cache-location', 'a.md'], /--cache-location would overwrite/],
    ['a baseline over the draft', {}, ['check', 'a.md', '--baseline', 'a.md', '--update-baseline'], /--baseline would overwrite/],
    ['a baseline over some other file', { 'b.md': 'My notes.' }, ['check', 'a.md', '--baseline', 'b.md', '--update-baseline'], /^stet: b\.md: is no baseline of this version of Stet, and is left as it is; name another file\n$/],
    ['a report of a draft that is not there', { 'page.html': 'yesterday' }, ['report', 'gone.md', '-o', 'page.html'], /^stet: gone\.md: no such file\n$/],
  ];
  for (const [what, files, args, line] of slips) {
    it(`costs a line and no file: ${what}`, async () => {
      const cwd = desk(files);
      const before = readdirSync(cwd).sort().map((name) => [name, statSync(join(cwd, name)).isFile() && readFileSync(join(cwd, name), 'utf8')]);
      const { code, out, err } = await stet(args, { cwd });
      assert.match(err, line);
      assert.deepEqual([code, out], [2, '']);
      assert.deepEqual(readdirSync(cwd).sort().map((name) => [name, statSync(join(cwd, name)).isFile() && readFileSync(join(cwd, name), 'utf8')]), before);
    });
  }

  it('ends when more comes through the standard input than a file may hold', async () => {
    let given = 0;
    async function* endless() {
      for (;;) yield new Uint8Array((given += 2 ** 20, 2 ** 20));
    }
    await assert.rejects(readInput(endless()), /^FileProblem: <stdin>: does not end; what is larger than 64 MB is not read$/);
    assert.equal(given, 65 * 2 ** 20);
  });

  it('says that the disk is full, and heeds no reader that has gone', async () => {
    const cwd = desk();
    const run = async (stdio: ('ignore' | 'pipe' | number)[]) => spawnSync(process.execPath, [await bundled(), 'check', 'a.md', 'gone.md'], { cwd, encoding: 'utf8', stdio });
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = await run(['ignore', full, 'pipe']);
    assert.equal(status, 2);
    assert.match(stderr, /stet: the standard output could not be written: no space left on the disk\n/);
    assert.equal((await run(['ignore', 'pipe', full])).status, 2);
    const closed = spawnSync('bash', ['-c', `{ "${process.execPath}" "${await bundled()}" check a.md gone.md 2>&1 >/dev/null; echo "$?" > code; } | true`], { cwd });
    assert.deepEqual([closed.status, readFileSync(join(cwd, 'code'), 'utf8')], [0, '2\n']);
  });

  describe('a baseline', () => {
    it('keeps what it holds of drafts that are not checked now', async () => {
      const cwd = desk({ 'b.md': `${wrong}More.\n` });
      const update = (...names: string[]) => stet(['check', ...names, '--baseline', 'old.json', '--update-baseline'], { cwd });
      await update('a.md');
      assert.equal((await update('b.md')).err, 'stet: 1 finding written to old.json; from now on they do not count (and 1 of drafts that were not checked now, as before)\n');
      assert.equal((await stet(['check', 'a.md', 'b.md', '--baseline', 'old.json'], { cwd })).code, 0);
      assert.equal((await update('a.md', 'gone.md')).code, 2);
      assert.equal((await stet(['check', 'a.md', 'b.md', '--baseline', 'old.json'], { cwd })).code, 0);
      writeFileSync(join(cwd, 'b.md'), article);
      await update('b.md');
      assert.deepEqual((JSON.parse(readFileSync(join(cwd, 'old.json'), 'utf8')) as { accepted: { path: string }[] }).accepted.map((a) => a.path), ['a.md']);
    });
  });

  it('shows the findings although the cache cannot be written', async () => {
    const { code, out, err } = await stet(['check', 'a.md', '--cache', '--cache-location', 'gone/cache.json'], { cwd: desk() });
    assert.equal(code, 2);
    assert.match(out, /✖ 1 error in 1 file/);
    assert.equal(err, 'stet: gone/cache.json: could not be written: its folder is not there\n');
  });

  it('corrects translations too, and only what is wrong in them', async () => {
    const po = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n\nmsgid "Your trial ends in 14 days."\nmsgstr "Ihre Testphase endet in 40 Tagen."\n\nmsgid "12 seats"\nmsgstr "12 Plätze"\n';
    const cwd = desk({ 'de.po': po, 'l/en.json': '{"a":"14 days left"}', 'l/de.json': '{"a":"Noch 40 Tage"}\r\n' });
    const { code, out } = await stet(['check', 'de.po', 'l/de.json', '--fix'], { cwd });
    assert.deepEqual([code, readFileSync(join(cwd, 'de.po'), 'utf8'), readFileSync(join(cwd, 'l/de.json'), 'utf8')], [0, po.replace('40', '14'), '{"a":"Noch 14 Tage"}\r\n']);
    assert.match(out, /✎ 2 corrections in 2 files written/);
  });

  describe('files that are closed to us', () => {
    it('cost a line each, and stay as they are', async () => {
      const cwd = desk({ 'secret.md': wrong, 'final.md': wrong, 'in/b.md': wrong, 'old.facts.json': facts });
      chmodSync(join(cwd, 'secret.md'), 0);
      chmodSync(join(cwd, 'final.md'), 0o444);
      chmodSync(join(cwd, 'old.facts.json'), 0o444);
      giveToNobody(cwd);
      chmodSync(join(cwd, 'in'), 0o555);
      const { status, stdout, stderr } = await stetAsNobody(cwd, 'check', '**/*.md', '--fix', '--format', 'json', '--facts', 'harbour.facts.json');
      assert.equal(status, 2);
      assert.deepEqual(stderr.trimEnd().split('\n').sort(), [
        'stet: final.md: could not be written: it is read-only',
        'stet: in/b.md: could not be written: its folder may not be written to (permission denied)',
        'stet: secret.md: may not be opened (permission denied)',
      ]);
      assert.deepEqual((JSON.parse(stdout) as { files: { path: string }[] }).files.map((f) => f.path), ['a.md', 'harbour.md']);
      assert.deepEqual(['a.md', 'final.md', 'in/b.md'].map((name) => readFileSync(join(cwd, name), 'utf8')), [article, wrong, wrong]);
      writeFileSync(join(cwd, 'harbour.md'), article.replace('17', '18'));
      const derived = await stetAsNobody(cwd, 'derive', 'harbour.md', '-o', 'old.facts.json');
      assert.deepEqual([derived.status, derived.stderr], [2, 'stet: old.facts.json: could not be written: it is read-only\n']);
      assert.equal(readFileSync(join(cwd, 'old.facts.json'), 'utf8'), facts);
      assert.deepEqual(readdirSync(cwd).filter((name) => name.startsWith('.')), []);
    });

    it('are named where they are folders below a pattern', async () => {
      const cwd = desk({ 'open/b.md': '', 'closed/c.md': '' });
      chmodSync(join(cwd, 'closed'), 0);
      giveToNobody(cwd);
      const { status, stderr } = await stetAsNobody(cwd, 'check', '*/*.md');
      chmodSync(join(cwd, 'closed'), 0o755);
      assert.deepEqual([status, stderr], [2, 'stet: closed: the folder may not be opened (permission denied)\n']);
    });

    it('are told apart from folders that have just been removed', async () => {
      const cwd = desk({ 'in/b.md': '', 'going/c.md': '' });
      const { readdir } = fs;
      const failing = (path: string, ...rest: unknown[]) => (path.endsWith('going') ? (rest.at(-1) as (e: Error) => void)(Object.assign(new Error('gone'), { code: 'ENOENT' })) : (readdir as (...all: unknown[]) => void)(path, ...rest));
      fs.readdir = failing as typeof readdir;
      try {
        assert.deepEqual((await findDrafts(['*/*.md'], cwd)).problems, []);
      } finally {
        fs.readdir = readdir;
      }
    });
  });

  describe('a draft that somebody saves while it is checked', () => {
    it('is left as they saved it', async () => {
      const cwd = desk();
      const slow = join(cwd, 'slow.cjs');
      // Between reading the draft and writing it, as slow a machine as it takes.
      writeFileSync(slow, `const { promises } = require('node:fs'); const { realpath } = promises; promises.realpath = async (path, ...rest) => { if (String(path).endsWith('a.md')) require('node:fs').writeFileSync(path, 'What the author has just written.'); return realpath(path, ...rest); };`);
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', slow, await bundled(), 'check', 'a.md', '--fix'], { cwd, encoding: 'utf8' });
      assert.deepEqual([status, stdout, stderr], [2, '', 'stet: a.md: was saved by another program while it was checked, and is left as that wrote it; check it again\n']);
      assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), 'What the author has just written.');
    });
  });

  describe('watching', () => {
    /** `until` waits for what is printed from now on. */
    async function watched(args: readonly string[], cwd: string, steps: (until: (pattern: RegExp) => Promise<void>) => Promise<void>): Promise<void> {
      const child = spawn(process.execPath, [await bundled(), 'check', ...args, '--watch'], { cwd });
      let [all, fresh] = ['', ''];
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => ((all += text), (fresh += text)));
      const ended = new Promise((resolve) => child.on('close', resolve));
      try {
        await steps(async (pattern) => {
          for (const end = Date.now() + 30_000; !pattern.test(fresh); ) {
            assert.ok(Date.now() < end, `${pattern} in ${fresh}`);
            assert.equal(child.exitCode, null, all);
            await new Promise((resolve) => setTimeout(resolve, 30));
          }
          fresh = '';
        });
      } finally {
        child.kill('SIGINT');
        await ended;
      }
      assert.deepEqual([child.exitCode, child.signalCode], [null, 'SIGINT']);
    }

    it('goes on while a fact base is half written, and sees drafts in new folders', async () => {
      const cwd = desk({ 'in/b.md': article });
      await watched(['in/**/*.md', '--facts', 'harbour.facts.json'], cwd, async (until) => {
        await until(/✔ 1 file checked[^]*waiting for changes/);
        writeFileSync(join(cwd, 'harbour.facts.json'), facts.slice(0, 200));
        await until(/harbour\.facts\.json: is no valid fact base[^]*waiting for changes/);
        writeFileSync(join(cwd, 'harbour.facts.json'), facts);
        await until(/✔ 1 file checked[^]*waiting for changes/);
        mkdirSync(join(cwd, 'in/new/folder'), { recursive: true });
        writeFileSync(join(cwd, 'in/new/folder/c.md'), wrong);
        await until(/✖ 1 error in 2 files[^]*waiting for changes/);
        rmSync(join(cwd, 'in'), { recursive: true });
        await until(/no file matches this pattern[^]*waiting for changes/);
      });
    });

    it('takes no file that is written anew for a new draft', async () => {
      const cwd = desk();
      const { text } = await stateOf(cwd);
      writeFileSync(join(cwd, '.stet-cache.json'), '{}');
      writeFileSync(join(cwd, 'next.md'), 'new');
      renameSync(join(cwd, 'next.md'), join(cwd, 'a.md'));
      assert.equal((await stateOf(cwd)).text, text);
      writeFileSync(join(cwd, 'b.md'), 'new');
      assert.notEqual((await stateOf(cwd)).text, text);
    });

    it('ends where nothing can ever be checked', async () => {
      const { code, err } = await stet(['check', 'a.md', '--facts', 'gone.facts.json', '--watch'], { cwd: desk() });
      assert.deepEqual([code, err], [2, 'stet: gone.facts.json: no such file\n']);
    });
  });
});
