/** What every kind of archive must do: the same articles, drafts and questions. Registers the tests. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../server/engine/index.js';
import type { Archive } from '../../server/archive/archive.js';
import { findPassages } from '../../server/archive/find-passages.js';
import { findArticles, findSources } from '../../server/archive/find-sources.js';
import { indexFolder } from '../../server/archive/index-folder.js';
import { article, draftOf, folderOf, pathOf } from './articles.js';

export interface ArchiveKind {
  /** Opens, or makes, the archive of a folder. */
  readonly open: (folder: string) => Promise<Archive>;
  /** An expression that does the same in another process, given the imports that it needs. */
  readonly opening: (folder: string) => { readonly imports: string; readonly expression: string };
  /** Settles when a transaction of another process is at work. */
  readonly untilWriting: (folder: string, isOver: () => boolean) => Promise<void>;
}

export function testArchive(kind: ArchiveKind, count: number): void {
  let folder: string;

  before(async () => {
    folder = folderOf(count);
    const began = performance.now();
    const archive = await kind.open(folder);
    const result = await indexFolder(archive);
    await archive.close();
    assert.deepEqual([result.added, result.changed, result.removed, result.problems], [count, 0, 0, []]);
    console.log(`      ${count} articles indexed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  });

  it('finds the article that a draft is about, and its error', async () => {
    const archive = await kind.open(folder);
    const times: number[] = [];
    for (let i = 0; i < 60; i++) {
      const n = (i * 7717 + 5) % count;
      const draft = draftOf(n, article(n).percent + 17);
      const began = performance.now();
      const { hits, base } = await findSources(draft, 'markdown', archive);
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

  it('finds the passage that a sentence tells', async () => {
    const archive = await kind.open(folder);
    for (const n of [7, 500, count - 3]) {
      const { firm, million, text } = article(n);
      const [passage] = await findPassages(`A loss of ${million} million euros was reported by ${firm}.`, archive, 3);
      assert.deepEqual([passage?.path, passage?.text, passage?.line, passage && text.slice(passage.start, passage.end).trim()], [join(folder, pathOf(n)), `${firm} lost ${million} million euros.`, 5, `${firm} lost ${million} million euros.`]);
    }
    assert.deepEqual(await findPassages('Zzyzx qwrtpsdf.', archive, 3), []);
    await archive.close();
  });

  it('reads again only what has changed', async () => {
    const archive = await kind.open(folder);
    writeFileSync(join(folder, pathOf(3)), '# Zebulon\n\nThe Zebulonia Ltd cut 5 percent of its jobs.\n');
    utimesSync(join(folder, pathOf(3)), 2e9, 2e9);
    rmSync(join(folder, pathOf(4)));
    writeFileSync(join(folder, 'broken.docx'), 'PK');
    writeFileSync(join(folder, 'new.txt'), 'The Quagmoria Ltd cut 7 percent of its jobs.');
    const began = performance.now();
    const result = await indexFolder(archive);
    console.log(`      brought up to date in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    assert.deepEqual([result.added, result.changed, result.removed, result.unchanged], [2, 1, 1, count - 2]);
    assert.equal(result.problems.length, 1);
    assert.match(result.problems[0]!, /broken\.docx: is damaged or cut off/);
    const find = async (text: string) => (await findArticles(text, 'plain', archive, 1))[0]?.path;
    assert.equal(await find('Zebulonia'), pathOf(3));
    assert.equal(await find('Quagmoria'), 'new.txt');
    assert.notEqual(await find(article(3).firm), pathOf(3));
    assert.notEqual(await find(article(4).firm), pathOf(4));
    await archive.close();
  });

  it('finds what another process has written meanwhile', async () => {
    const [reader, writer] = [await kind.open(folder), await kind.open(folder)];
    const told = { path: 'later.md', changed: 1, size: 1, source: { text: 'Quixolunda', format: 'markdown', extracted: false, places: [] } } as const;
    const paths = async () => (await reader.find(['quixolunda'], 4)).map((hit) => hit.path);
    assert.deepEqual(await paths(), []);
    await writer.update([{ ...told, terms: ['quixolunda'] }], []);
    assert.deepEqual([await paths(), await reader.kept('later.md')], [['later.md'], undefined]);
    await reader.update([], ['later.md']);
    assert.deepEqual([await paths(), await reader.kept('later.md')], [[], undefined]);
    await reader.close();
    await writer.close();
  });

  it('survives a kill in the middle of an update', async () => {
    for (let n = 0; n < 1200; n++) {
      if (n === 4) continue;
      writeFileSync(join(folder, pathOf(n)), `${article(n).text}\nCorrected.\n`);
      utimesSync(join(folder, pathOf(n)), 2e9 + n, 2e9 + n);
    }
    const { imports, expression } = kind.opening(folder);
    const script = join(folder, 'update.ts');
    writeFileSync(script, `
      ${imports}
      import { indexFolder } from ${JSON.stringify(join(__dirname, '../../server/archive/index-folder.ts'))};
      void (async () => {
        await indexFolder(await ${expression});
      })();`);
    const child = spawn(process.execPath, ['--import', 'tsx', script], { cwd: join(__dirname, '../..'), stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await kind.untilWriting(folder, () => child.exitCode !== null);
    child.kill('SIGKILL');
    await ended;
    const archive = await kind.open(folder);
    assert.equal((await archive.articles()).size, count);
    assert.equal((await findArticles(draftOf(17), 'markdown', archive, 1))[0]?.path, pathOf(17));
    const result = await indexFolder(archive);
    console.log(`      killed in the middle; ${result.changed} articles were left to read`);
    assert.ok(result.changed > 0);
    assert.deepEqual([(await indexFolder(archive)).changed, (await archive.articles()).size], [0, count]);
    assert.equal((await findArticles(`Corrected: ${article(1199).firm}`, 'plain', archive, 1))[0]?.path, pathOf(1199));
    await archive.close();
  });
}
