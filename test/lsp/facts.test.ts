import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FactRow, LocateResult } from '../../server/protocol.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { Editor, positionOf } from './editor.js';

const ARTICLE = `# A mill grows

The mill Talgrund AG raised its revenue by 9 percent to 640 million euros in 2022.

Talgrund employs 1,800 people. Jan Quendler is the chief executive of Talgrund.
`;
const DRAFT = `# A mill that grows

Talgrund raised its revenue by 12 percent to 640 million euros.
`;

describe('the facts and passages of a draft', function () {
  this.timeout(30_000);
  const uri = (path: string) => pathToFileURL(path).toString();
  let editor: Editor;
  let folder: string;
  let draft: string;

  before(async () => {
    folder = folderWith({ 'mill.md': ARTICLE, 'draft.md': DRAFT });
    draft = uri(join(folder, 'draft.md'));
    ({ editor } = await Editor.start(folder, { textDocument: { diagnostic: {} } }));
    await editor.request('stet/derive', { uri: uri(join(folder, 'mill.md')) });
    await editor.open(draft, DRAFT);
  });
  after(async () => {
    await editor.stop();
    removeFolders();
  });

  const facts = async (params: object) => (await editor.request<{ facts: FactRow[] }>('stet/facts', params)).facts;
  const locate = async (text: string) => (await editor.request<LocateResult>('stet/locate', { uri: draft, position: positionOf(DRAFT, text) })).passages;

  it('are told apart by what the draft does with them', async () => {
    const uses = new Map((await facts({ uri: draft })).map((row) => [row.value, row.use]));
    assert.equal(uses.get('9 percent'), 'changed');
    assert.equal(uses.get('640 million euros'), 'used');
    assert.equal(uses.get('1,800 people'), 'unused');
  });

  it('carry their subject, their fact base and the words of the source', async () => {
    const row = (await facts({ uri: draft })).find(({ value }) => value === '9 percent');
    assert.match(row?.subject ?? '', /Talgrund/);
    assert.equal(row?.factBase, uri(join(folder, 'mill.facts.json')));
    assert.deepEqual(row && [row.status, row.stale, row.conflict], ['derived', false, false]);
    const [passage] = row?.passages ?? [];
    assert.equal(passage?.uri, uri(join(folder, 'mill.md')));
    assert.equal(passage?.range.start.line, 2);
    assert.match(passage?.text ?? '', /^The mill Talgrund AG raised/);
  });

  it('are those of the whole workspace when no draft is named', async () => {
    const rows = await facts({});
    assert.ok(rows.length > 3);
    assert.deepEqual([...new Set(rows.map(({ use }) => use))], ['unknown']);
  });

  for (const [place, words] of [['12 percent', /9 percent/], ['million euros', /640 million/], ['Talgrund raised', /Talgrund/]] as const) {
    it(`are found from “${place}”`, async () => {
      const [passage] = await locate(place);
      assert.match(passage?.text ?? '', words);
    });
  }

  it('are none for a line that tells nothing', async () => {
    assert.deepEqual(await locate('# A mill'), []);
  });
});
