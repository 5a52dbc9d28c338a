/** "Find a source for this sentence", as the editor asks it. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { indexFolder } from '../../server/archive/index-folder.js';
import { openArchive } from '../../server/archive/open-archive.js';
import { FIND_PASSAGES, type FindPassagesResult } from '../../server/protocol.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { Editor, positionOf } from './editor.js';

const DRAFT = '# Notes\n\nThe weather was fine. Harbour Ltd lost 40 jobs at its yard in Norvik. Nobody knows why zebras zigzag.\n';
const pdf = fileURLToPath(new URL('../fixtures/sources/latex.pdf', import.meta.url));

describe('finding a source for a sentence', function () {
  this.timeout(60_000);
  let editor: Editor;
  let folder: string;
  let uri: string;

  before(async () => {
    assert.ok(existsSync('dist/readers/sqlite-archive.cjs') && existsSync(pdf));
    folder = folderWith({
      'archive/2023/harbour.md': '# Harbour Ltd shrinks\n\nIt rained.\n\nThe yard of Harbour Ltd in Norvik lost 40 of its\n200 jobs. More may follow.\n',
      'archive/2024/dairy.txt': 'The dairy Almtal hired 12 people in Graz.\n',
      'draft.md': DRAFT,
    });
    const archive = await openArchive(join(folder, 'archive'), { create: true });
    await indexFolder(archive);
    await archive.close();
    uri = pathToFileURL(join(folder, 'draft.md')).toString();
    ({ editor } = await Editor.start(folder, { workspace: { workspaceFolders: true, configuration: true } }));
    await editor.open(uri, DRAFT);
  });
  after(async () => {
    assert.equal(await editor.stop(), 0);
    removeFolders();
  });

  async function ask(words: string, archive?: string, selected = false): Promise<FindPassagesResult> {
    editor.settings = archive === undefined ? {} : { archive };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    const start = positionOf(DRAFT, words);
    return editor.request(FIND_PASSAGES, { uri, range: { start, end: selected ? { ...start, character: start.character + words.length } : start } });
  }

  it('gives the passages of the archive that speak of the sentence at the cursor, the best first', async () => {
    const { sentence, passages, problem } = await ask('40 jobs', 'archive');
    assert.deepEqual([sentence, problem], ['Harbour Ltd lost 40 jobs at its yard in Norvik.', undefined]);
    const [best] = passages;
    assert.deepEqual([best!.uri, best!.title, best!.text], [pathToFileURL(join(folder, 'archive/2023/harbour.md')).toString(), 'Harbour Ltd shrinks', 'The yard of Harbour Ltd in Norvik lost 40 of its 200 jobs.']);
    assert.deepEqual(best!.range.start, { line: 4, character: 0 });
    assert.ok(!passages.some((p) => p.uri.endsWith('dairy.txt')));
  });

  it('looks for what is selected', async () => {
    assert.equal((await ask('Harbour Ltd', 'archive', true)).sentence, 'Harbour Ltd');
  });

  it('finds nothing where no article speaks of it', async () => {
    const { passages, problem } = await ask('zebras', 'archive');
    assert.deepEqual([passages, problem], [[], undefined]);
  });

  it('says that there is no archive, or what is wrong with the one that is named', async () => {
    assert.equal((await ask('40 jobs')).problem, 'no-archive');
    assert.match((await ask('40 jobs', 'elsewhere')).problem!, /^elsewhere\/\.stet\/archive\.db: no such archive/);
    assert.match((await ask('40 jobs', 'postgres://desk:geheim@127.0.0.1:9/news')).problem!, /^postgres:\/\/desk@127\.0\.0\.1:9\/news: no PostgreSQL server answers there$/);
  });
});
