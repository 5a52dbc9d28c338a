/** Pipes, devices and folders in the place of files: one line each, at once, and they stay what they are. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { derive } from '../../server/engine/index.js';
import { Editor } from '../lsp/editor.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';

const ARTICLE = 'Shares of Harbour Ltd fell by 17 percent on Monday.\n';
const KINDS = ['pipe', 'zero', 'folder'] as const;
const FACTS = ['--facts', 'a.facts.json'];

const place = (path: string, kind: (typeof KINDS)[number]) =>
  kind === 'pipe' ? execFileSync('mkfifo', [path]) : kind === 'zero' ? symlinkSync('/dev/zero', path) : mkdirSync(path);
const isSpecial = (path: string) => !statSync(path).isFile();

describe('a pipe, a device or a folder where a file is expected', function () {
  this.timeout(120_000);
  let cwd: string;
  before(() => {
    cwd = folderWith({ 'a.md': ARTICLE, 'a.facts.json': formatFactBase(derive(ARTICLE, { uri: 'a.md', language: 'en' })) });
  });
  after(removeFolders);

  /** What is special, and the command that meets it there. */
  const cases: readonly (readonly [file: string, ...args: string[]])[] = [
    ['x.md', 'derive', 'x.md', '-o', 'new.facts.json'],
    ['x.txt', 'derive', 'x.txt', '-o', 'new.facts.json'],
    ['x.pdf', 'derive', 'x.pdf', '-o', 'new.facts.json'],
    ['x.docx', 'derive', 'x.docx', '-o', 'new.facts.json'],
    ['x.html', 'derive', 'x.html', '-o', 'new.facts.json'],
    ['x.csv', 'derive', 'x.csv', '-o', 'new.facts.json'],
    ['a.facts.json', 'derive', 'a.md', '-o', 'a.facts.json'],
    ['x.md', 'check', ...FACTS, 'x.md'],
    ['x.facts.json', 'check', '--facts', 'x.facts.json', 'a.md'],
    ['stet.config.json', 'check', 'a.md'],
    ['.stetignore', 'check', ...FACTS, 'a.md'],
    ['x.txt', 'check', ...FACTS, 'a.md', '--baseline', 'x.txt'],
    ['x.txt', 'check', ...FACTS, 'a.md', '--baseline', 'x.txt', '--update-baseline'],
    ['x.txt', 'check', ...FACTS, 'a.md', '--output-file', 'x.txt'],
    ['x.txt', 'check', ...FACTS, 'a.md', '--cache', '--cache-location', 'x.txt'],
    ['x.facts.json', 'diff', 'a.facts.json', 'x.facts.json'],
    ['x.md', 'explain', 'x.md:1:3', ...FACTS],
  ];
  for (const [file, ...args] of cases) {
    it(`stet ${args.join(' ')}`, () => {
      const path = join(cwd, file);
      const before = formatFactBase(derive(ARTICLE, { uri: 'a.md', language: 'en' }));
      for (const kind of KINDS) {
        // An output goes into a folder that is named for it; a folder of facts stands for what is in it.
        if (kind === 'folder' && args[0] === 'derive' && args[3] === 'a.facts.json') continue;
        rmSync(path, { recursive: true, force: true });
        place(path, kind);
        const { status, stderr, signal } = spawnSync(process.execPath, [resolve('bin/stet.cjs'), ...args], { cwd, encoding: 'utf8', timeout: 60_000, input: '' });
        assert.equal(signal, null, `${kind}: hangs`);
        assert.equal(status, 2, `${kind}: ${stderr}`);
        assert.match(stderr, /^stet: .*(?:a pipe or a device|folder)[^\n]*\n$/, kind);
        assert.ok(isSpecial(path) && (kind !== 'zero' || lstatSync(path).isSymbolicLink()), `${kind}: is what it was`);
      }
      rmSync(path, { recursive: true, force: true });
      writeFileSync(join(cwd, 'a.facts.json'), before);
    });
  }

  it('is told in the editor, which checks on with the rest', async () => {
    const folder = folderWith({ 'good.facts.json': formatFactBase(derive(ARTICLE, { uri: 'source.md', language: 'en' })) });
    for (const kind of KINDS) {
      place(join(folder, `${kind}.facts.json`), kind);
      place(join(folder, `${kind}.md`), kind);
    }
    place(join(folder, 'source.md'), 'pipe');
    const uri = (name: string) => pathToFileURL(join(folder, name)).toString();
    const { editor } = await Editor.start(folder, { textDocument: { diagnostic: {} } });
    const draft = (facts: string) => `---\nfacts: ${facts}\n---\n\n${ARTICLE.replace('17', '15')}`;
    for (const kind of KINDS) {
      await editor.open(uri(`${kind}-draft.md`), draft(`[good.facts.json, ${kind}.facts.json]`));
      assert.deepEqual((await editor.pull(uri(`${kind}-draft.md`))).map((d) => d.code), ['number-mismatch']);
      assert.match(editor.statuses.at(-1)?.problem ?? '', kind === 'folder' ? /is a folder/ : /is a pipe or a device/);
    }
    assert.equal(await editor.stop(), 0);
  });
});
