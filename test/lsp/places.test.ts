/** Drafts that lie elsewhere than in a file of one folder: cells of notebooks, unsaved texts, several folders. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { derive } from '../../server/engine/index.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { Editor } from './editor.js';

const factsOf = (percent: number) => formatFactBase(derive(`The dairy Almtal AG raised its revenue by ${percent} percent to 640 million euros in 2022.\n`, { uri: 'dairy.md' }));
const DRAFT = 'Almtal raised its revenue by 12 percent to 640 million euros.\n';

describe('drafts in unusual places', function () {
  this.timeout(30_000);
  let editor: Editor;
  let folder: string;

  before(async () => {
    folder = folderWith({ 'dairy.facts.json': factsOf(9) });
    ({ editor } = await Editor.start(folder, { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } }));
  });
  after(async () => {
    assert.equal(await editor.stop(), 0);
    removeFolders();
  });

  const codes = async (uri: string) => {
    await editor.open(uri, DRAFT);
    return (await editor.pull(uri)).filter((d) => d.severity === 1).map((d) => d.code);
  };

  it('a cell of a notebook has the facts of its folder', async () => {
    const uri = `vscode-notebook-cell:${pathToFileURL(join(folder, 'book.ipynb')).pathname}#W0sZmlsZQ%3D%3D`;
    assert.deepEqual(await codes(uri), ['number-mismatch']);
  });

  it('a text that was never saved has those of the first folder', async () => {
    assert.deepEqual(await codes('untitled:Untitled-1'), ['number-mismatch']);
  });

  it('each folder of a workspace has its own facts, also one that is added later', async () => {
    const other = folderWith({ 'dairy.facts.json': factsOf(12) });
    writeFileSync(join(other, 'draft.md'), DRAFT);
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: pathToFileURL(other).toString(), name: 'other' }], removed: [] } });
    assert.deepEqual(await codes(pathToFileURL(join(other, 'draft.md')).toString()), []);
    assert.deepEqual(await codes(pathToFileURL(join(folder, 'draft.md')).toString()), ['number-mismatch']);
  });
});
