/** A file that keeps its reader busy without end, or fills the memory: one clear line, and the next file is read. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ReaderThread } from '../../server/readers/reader-thread.js';
import { folderWith, removeFolders } from './temporary-folder.js';

const fixture = (name: string) => readFileSync(resolve('test/fixtures/sources', name));

/** Readers that do what the text says. */
const HOSTILE = `exports.extract = async (text) => {
  if (text === 'loop') for (;;);
  if (text === 'fill') for (const all = []; ; ) all.push(new Array(100_000).fill(all.length));
  if (text === 'leave') process.exit(3);
  if (text === 'throw') throw Object.assign(new Error('holds no text'), { name: 'Unreadable' });
  if (text === 'later') { setImmediate(() => { throw new Error('too late'); }); await new Promise(() => setInterval(() => undefined, 1000)); }
  console.log('a library says something');
  return { text: text.toUpperCase(), places: [] };
};`;

describe('a reader that does not end', function () {
  this.timeout(120_000);
  after(removeFolders);

  const cases: readonly (readonly [what: string, line: RegExp])[] = [
    ['loop', /^takes longer than 5 s to read; save it anew, or as text$/],
    ['fill', /^takes more than 64 MB of memory to read; save it anew/],
    ['leave', /^stops its reader; save it anew/],
    ['later', /^stops its reader \(too late\); save it anew/],
    ['throw', /^holds no text$/],
  ];
  for (const [what, line] of cases) {
    it(`is ended with one line, and the next file is read: ${what}`, async () => {
      const folder = folderWith({ 'hostile.cjs': HOSTILE });
      cpSync(resolve('dist/readers/thread.cjs'), join(folder, 'thread.cjs'));
      // Memory is given out slowly on a machine that has other work.
      const thread = new ReaderThread(join(folder, 'thread.cjs'), { patience: what === 'loop' ? 5000 : 60_000, megabytes: 64 });
      const read = (text: string) => thread.extract({ reader: 'hostile', name: 'extract', args: [text] });
      const [before, bad, after] = await Promise.allSettled([read('a'), read(what), read('b')]);
      assert.deepEqual([before, after].map((r) => r.status === 'fulfilled' && r.value?.text), ['A', 'B']);
      assert.ok(bad.status === 'rejected');
      assert.equal((bad.reason as Error).name, 'Unreadable');
      assert.match((bad.reason as Error).message, line);
    });
  }

  it('costs a run on the command line one line; the other files are read', () => {
    const folder = folderWith({});
    for (const part of ['bin/stet.cjs', 'bin/run-cached.cjs', 'dist/cli/stet.cjs', 'dist/readers']) cpSync(resolve(part), join(folder, 'stet', part), { recursive: true });
    writeFileSync(join(folder, 'stet/dist/readers/pdf.cjs'), 'exports.extract = async () => process.exit(0);');
    for (const name of ['latex.pdf', 'pandoc.docx', 'libreoffice.docx']) writeFileSync(join(folder, name), fixture(name));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['stet/bin/stet.cjs', 'derive', 'pandoc.docx', 'latex.pdf', 'libreoffice.docx', '-o', '.'], { cwd: folder, encoding: 'utf8' });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^stet: latex\.pdf: stops its reader; save it anew, or as text$/m);
    assert.equal(stderr.match(/^\d+ facts, .* → .*\.facts\.json$/gm)?.length, 2, stderr);
    assert.equal(stderr.trimEnd().split('\n').length, 3, stderr);
  });
});
