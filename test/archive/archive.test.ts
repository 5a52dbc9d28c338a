import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs, { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteArchive } from '../../server/archive/sqlite-archive.js';
import { findSources } from '../../server/archive/find-sources.js';
import { indexFolder } from '../../server/archive/index-folder.js';
import { giveToNobody, stetAsNobody } from '../cli/as-nobody.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { testArchive } from './archive-suite.js';
import { article, draftOf } from './articles.js';

after(function () {
  this.timeout(60_000);
  removeFolders();
});

const fileOf = (folder: string) => join(folder, 'archive.db');

describe('an archive of 10,000 articles', function () {
  this.timeout(300_000);
  testArchive({
    open: (folder) => openSqliteArchive(fileOf(folder), { create: true, folder }),
    opening: (folder) => ({
      imports: `import { openSqliteArchive } from ${JSON.stringify(join(__dirname, '../../server/archive/sqlite-archive.ts'))};`,
      expression: `openSqliteArchive(${JSON.stringify(fileOf(folder))}, { create: true, folder: ${JSON.stringify(folder)} })`,
    }),
    // The journal is there while a transaction writes.
    untilWriting: async (folder, isOver) => {
      while (!existsSync(`${fileOf(folder)}-journal`) && !isOver()) await new Promise((resolve) => setTimeout(resolve, 5));
    },
  }, 10_000);
});

describe('a draft that is looked up', () => {
  it('locks the file once: a lock is a folder that is made and removed, and costs more than all the questions', async () => {
    const folder = folderWith({ 'a.md': article(1).text, 'b.md': article(2).text });
    const archive = await openSqliteArchive(fileOf(folder), { create: true, folder });
    await indexFolder(archive);
    const locks: string[] = [];
    const { mkdirSync } = fs;
    fs.mkdirSync = ((path: string, ...rest: []) => (locks.push(path), mkdirSync(path, ...rest))) as typeof mkdirSync;
    try {
      assert.equal((await findSources(draftOf(2), 'markdown', archive)).hits[0]?.path, 'b.md');
    } finally {
      fs.mkdirSync = mkdirSync;
    }
    await archive.close();
    assert.deepEqual(locks, [`${fileOf(folder)}.lock`]);
  });
});

describe('a folder of articles that may not be looked into today', () => {
  it('is named, and its articles stay', async () => {
    const folder = folderWith({ 'a.md': article(1).text, 'in/b.md': article(2).text, 'in/deep/c.md': article(3).text });
    const archive = await openSqliteArchive(fileOf(folder), { create: true, folder });
    assert.equal((await indexFolder(archive)).added, 3);
    const { readdir } = fs;
    const refused = Object.assign(new Error('refused'), { code: 'EACCES' });
    fs.readdir = ((path: string, ...rest: unknown[]) => (path === join(folder, 'in') ? (rest.at(-1) as (e: Error) => void)(refused) : (readdir as (...all: unknown[]) => void)(path, ...rest))) as typeof readdir;
    try {
      const { removed, unchanged, problems } = await indexFolder(archive);
      assert.deepEqual([removed, unchanged, problems], [0, 1, [`${join(folder, 'in')}: the folder may not be opened (permission denied)`]]);
    } finally {
      fs.readdir = readdir;
    }
    assert.equal((await findSources(draftOf(3), 'markdown', archive)).hits[0]?.path, 'in/deep/c.md');
    assert.equal((await indexFolder(archive)).unchanged, 3);
    await archive.close();
  });
});

describe('an archive that is none', () => {
  it('says so in one line', async () => {
    const folder = folderWith({ 'a.db': 'This is no database, it is a text that is long enough to be read as the head of one. '.repeat(20) });
    await assert.rejects(openSqliteArchive(join(folder, 'a.db'), { create: true, folder }), /a\.db: is no archive, or damaged; delete it/);
    await assert.rejects(openSqliteArchive(join(folder, 'b.db'), { create: false, folder }), /b\.db: no such archive/);
  });
});

describe('stet index and stet check --archive', function () {
  this.timeout(60_000);
  const stet = (cwd: string, ...args: string[]) => spawnSync(process.execPath, [join(__dirname, '../../dist/cli/stet.cjs'), ...args], { cwd, encoding: 'utf8' });

  it('check a draft that names no facts against the articles of a folder', () => {
    const cwd = folderWith({ 'articles/a.md': article(1).text, 'articles/b.md': article(2).text, 'articles/c.txt': article(3).text, 'draft.md': draftOf(2, 99) });
    const indexed = stet(cwd, 'index', 'articles');
    assert.deepEqual([indexed.status, indexed.stdout, indexed.stderr], [0, '', '3 new, 0 changed, 0 gone, 0 as they were → articles\n']);
    assert.match(stet(cwd, 'index', 'articles').stderr, /^0 new, 0 changed, 0 gone, 3 as they were/);
    const checked = stet(cwd, 'check', 'draft.md', '--archive', 'articles', '--format', 'json');
    assert.deepEqual([checked.status, checked.stderr], [1, '']);
    assert.deepEqual(JSON.parse(checked.stdout).files[0].findings.map((f: any) => [f.code, f.replacements[0]]), [['number-mismatch', String(article(2).percent)]]);
  });

  it('say in one line that somebody may not open it', async () => {
    const cwd = folderWith({ 'a/a.md': article(1).text, 'draft.md': draftOf(1, 99), 'b/b.md': 'x' });
    stet(cwd, 'index', 'a');
    giveToNobody(cwd);
    chmodSync(join(cwd, 'a/.stet'), 0o555);
    chmodSync(join(cwd, 'b'), 0o555);
    const asked = await stetAsNobody(cwd, 'check', 'draft.md', '--archive', 'a');
    assert.deepEqual([asked.status, asked.stderr], [2, 'stet: a/.stet/archive.db: may not be opened: who asks an archive must be allowed to write in its folder, where its lock is (an archive in PostgreSQL only has to be read)\n']);
    const indexed = await stetAsNobody(cwd, 'index', 'b');
    assert.deepEqual([indexed.status, indexed.stderr], [2, 'stet: b/.stet: could not be made: its folder may not be written to (permission denied)\n']);
  });

  it('say in one line what is missing', () => {
    const cwd = folderWith({ 'articles/a.md': 'x', 'draft.md': 'y' });
    const { status, stderr } = stet(cwd, 'check', 'draft.md', '--archive', 'articles');
    assert.deepEqual([status, stderr], [2, 'stet: articles/.stet/archive.db: no such archive; stet index FOLDER makes one\n']);
  });
});
