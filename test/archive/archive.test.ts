import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../server/engine/index.js';
import { findArticles, findSources } from '../../server/archive/find-sources.js';
import { indexFolder } from '../../server/archive/index-folder.js';
import { openSqliteArchive } from '../../server/archive/sqlite-archive.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';

after(function () {
  this.timeout(60_000);
  removeFolders();
});

/** Numbers that look random, the same in every run. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 0x100000000) * n);
  };
}

const SYLLABLES = ['nor', 'vik', 'bran', 'dal', 'hol', 'mer', 'stad', 'lun', 'gar', 'tes', 'ri', 'ko', 'pel', 'sund', 'ham', 'wil'];
const TOPICS = ['harbour', 'dairy', 'railway', 'orchestra', 'quarry', 'brewery', 'shipyard', 'hospital', 'bakery', 'airline', 'library', 'sawmill'];
const THINGS = ['cranes', 'cheeses', 'tickets', 'concerts', 'stones', 'barrels', 'ferries', 'beds', 'loaves', 'flights', 'books', 'planks'];

interface Told {
  readonly firm: string;
  readonly percent: number;
  readonly million: number;
  readonly year: number;
  readonly text: string;
}

/** An article about a firm that no other one is about. */
function article(n: number): Told {
  const roll = dice(n * 7919 + 13);
  const name = (parts: number) => Array.from({ length: parts }, () => SYLLABLES[roll(SYLLABLES.length)]).join('').replace(/^./, (c) => c.toUpperCase());
  const firm = `${name(2)}${n.toString(36).replace(/\d/g, (d) => 'abcdefghij'[Number(d)]!)} AG`;
  const topic = roll(TOPICS.length);
  const [percent, million, year] = [3 + roll(60), 2 + roll(900), 1990 + roll(34)];
  const filler = Array.from({ length: 6 }, () => `People in ${name(2)} say that the ${TOPICS[roll(TOPICS.length)]} once sold ${THINGS[roll(THINGS.length)]} to ${name(3)}.`).join(' ');
  return {
    firm, percent, million, year,
    text: `# The ${TOPICS[topic]} of ${firm}\n\n${firm} cut ${percent} percent of its jobs in ${year}. The ${TOPICS[topic]} had sold ${roll(9000) + 100} ${THINGS[topic]} before.\n\n${firm} lost ${million} million euros. ${filler}\n`,
  };
}

function folderOf(count: number): string {
  const folder = folderWith({});
  for (let n = 0; n < count; n++) {
    const sub = join(folder, String(n % 20));
    if (n < 20) mkdirSync(sub);
    writeFileSync(join(sub, `${n}.md`), article(n).text);
  }
  return folder;
}

const pathOf = (n: number) => `${n % 20}/${n}.md`;
const draftOf = (n: number, percent = article(n).percent) => `In ${article(n).year}, ${article(n).firm} cut ${percent} percent of its jobs.\n`;

describe('an archive of 10,000 articles', function () {
  this.timeout(300_000);
  const COUNT = 10_000;
  let folder: string;
  let file: string;

  before(async () => {
    folder = folderOf(COUNT);
    file = join(folder, 'archive.db');
    const began = performance.now();
    const archive = await openSqliteArchive(file, { create: true });
    const result = await indexFolder(folder, archive);
    await archive.close();
    assert.deepEqual([result.added, result.changed, result.removed, result.problems], [COUNT, 0, 0, []]);
    console.log(`      ${COUNT} articles indexed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  });

  it('finds the article that a draft is about, and its error', async () => {
    const archive = await openSqliteArchive(file, { create: false });
    const times: number[] = [];
    for (let i = 0; i < 60; i++) {
      const n = (i * 7717 + 5) % COUNT;
      const draft = draftOf(n, article(n).percent + 17);
      const began = performance.now();
      const { hits, base } = await findSources(draft, 'markdown', archive, folder);
      const findings = check(draft, base!, { language: 'en' });
      times.push(performance.now() - began);
      assert.equal(hits[0]?.path, pathOf(n), draft);
      assert.deepEqual(findings.filter((f) => f.severity === 'error').map((f) => f.replacements[0]?.replace(/\D/g, '')), [String(article(n).percent)], draft);
      assert.deepEqual(check(draftOf(n), base!, { language: 'en' }).filter((f) => f.severity === 'error'), []);
    }
    times.sort((a, b) => a - b);
    console.log(`      a draft is found and checked in ${times[30]!.toFixed(1)} ms (median of 60), ${times[57]!.toFixed(1)} ms (95 of 100)`);
    await archive.close();
  });

  it('reads again only what has changed', async () => {
    const archive = await openSqliteArchive(file, { create: true });
    writeFileSync(join(folder, pathOf(3)), '# Zebulon\n\nThe Zebulonia Ltd cut 5 percent of its jobs.\n');
    utimesSync(join(folder, pathOf(3)), 2e9, 2e9);
    rmSync(join(folder, pathOf(4)));
    writeFileSync(join(folder, 'broken.docx'), 'PK');
    writeFileSync(join(folder, 'new.txt'), 'The Quagmoria Ltd cut 7 percent of its jobs.');
    const began = performance.now();
    const result = await indexFolder(folder, archive);
    console.log(`      brought up to date in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    assert.deepEqual([result.added, result.changed, result.removed, result.unchanged], [2, 1, 1, COUNT - 2]);
    assert.equal(result.problems.length, 1);
    assert.match(result.problems[0]!, /broken\.docx: is damaged or cut off/);
    const find = async (text: string) => (await findArticles(text, 'plain', archive, 1))[0]?.path;
    assert.equal(await find('Zebulonia'), pathOf(3));
    assert.equal(await find('Quagmoria'), 'new.txt');
    assert.notEqual(await find(article(3).firm), pathOf(3));
    assert.notEqual(await find(article(4).firm), pathOf(4));
    await archive.close();
  });

  it('survives a kill in the middle of an update', async () => {
    for (let n = 0; n < 1200; n++) {
      if (n === 4) continue;
      writeFileSync(join(folder, pathOf(n)), `${article(n).text}\nCorrected.\n`);
      utimesSync(join(folder, pathOf(n)), 2e9 + n, 2e9 + n);
    }
    const script = join(folder, 'update.ts');
    writeFileSync(script, `
      import { openSqliteArchive } from ${JSON.stringify(join(__dirname, '../../server/archive/sqlite-archive.ts'))};
      import { indexFolder } from ${JSON.stringify(join(__dirname, '../../server/archive/index-folder.ts'))};
      void (async () => {
        const archive = await openSqliteArchive(${JSON.stringify(file)}, { create: true });
        await indexFolder(${JSON.stringify(folder)}, archive, () => undefined);
      })();`);
    const child = spawn(process.execPath, ['--import', 'tsx', script], { cwd: join(__dirname, '../..'), stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    // The journal is there while a transaction writes.
    for (let i = 0; i < 3000 && !existsSync(`${file}-journal`) && child.exitCode === null; i++) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await ended;
    const archive = await openSqliteArchive(file, { create: true });
    assert.equal((await archive.articles()).size, COUNT);
    assert.equal((await findArticles(draftOf(17), 'markdown', archive, 1))[0]?.path, pathOf(17));
    const result = await indexFolder(folder, archive);
    console.log(`      killed in the middle; ${result.changed} articles were left to read`);
    assert.ok(result.changed > 0);
    assert.deepEqual([(await indexFolder(folder, archive)).changed, (await archive.articles()).size], [0, COUNT]);
    assert.equal((await findArticles(`Corrected: ${article(1199).firm}`, 'plain', archive, 1))[0]?.path, pathOf(1199));
    await archive.close();
  });
});

describe('an archive that is none', () => {
  it('says so in one line', async () => {
    const folder = folderWith({ 'a.db': 'This is no database, it is a text that is long enough to be read as the head of one. '.repeat(20) });
    await assert.rejects(openSqliteArchive(join(folder, 'a.db'), { create: true }), /a\.db: is no archive, or damaged; delete it/);
    await assert.rejects(openSqliteArchive(join(folder, 'b.db'), { create: false }), /b\.db: no such archive/);
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

  it('say in one line what is missing', () => {
    const cwd = folderWith({ 'articles/a.md': 'x', 'draft.md': 'y' });
    const { status, stderr } = stet(cwd, 'check', 'draft.md', '--archive', 'articles');
    assert.deepEqual([status, stderr], [2, 'stet: articles/.stet/archive.db: no such archive; stet index FOLDER makes one\n']);
  });
});
