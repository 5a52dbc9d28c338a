/** A workspace that is not trusted: nothing of it leads out of its folder, and nothing is written. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { derive } from '../../server/engine/index.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { sourcePath } from '../../server/readers/load-facts.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { Editor } from '../lsp/editor.js';

const SECRET = 'Talgrund raised 12 million euros on 3 March 2021.\n';
const WRONG = 'Talgrund raised 14 million euros on 3 March 2021.\n';
const uriOf = (path: string) => pathToFileURL(path).toString();
const base = (uri: string) => formatFactBase(derive(SECRET, { uri }));
const isFlagged = (all: readonly Diagnostic[]) => all.some((d) => d.code === 'number-mismatch');

describe('an untrusted workspace', function () {
  this.timeout(30_000);
  const editors: Editor[] = [];
  afterEach(async () => {
    await Promise.all(editors.splice(0).map((editor) => editor.stop()));
  });
  after(removeFolders);

  async function desk(files: Readonly<Record<string, string>>, trusted: boolean, draft: string) {
    const outside = folderWith({ 'out.md': SECRET, 'out.facts.json': base('out.md'), 'work/x': '', ...files });
    symlinkSync(join(outside, 'out.facts.json'), join(outside, 'work/link.facts.json'));
    symlinkSync(outside, join(outside, 'work/folder'));
    const { editor } = await Editor.start(join(outside, 'work'), { textDocument: { diagnostic: {} }, workspace: { applyEdit: true } }, { trusted });
    editors.push(editor);
    const uri = uriOf(join(outside, 'work/draft.md'));
    await editor.open(uri, draft);
    return { editor, uri, outside };
  }
  const head = (facts: string) => `---\nfacts: ${facts}\n---\n\n${WRONG}`;

  const ways: readonly [what: string, draft: string, files: Record<string, string>][] = [
    ['the head of a draft', head('../out.facts.json'), {}],
    ['a link', head('link.facts.json'), {}],
    ['a folder that is a link', head('folder/out.facts.json'), {}],
    ['a config', WRONG, { 'work/stet.config.json': '{"facts": ["../out.facts.json"]}' }],
    ['a config that names a folder', WRONG, { 'work/stet.config.json': '{"facts": [".."]}' }],
  ];
  for (const [what, draft, files] of ways) {
    it(`is not led out by ${what}, until it is trusted`, async () => {
      const { editor, uri } = await desk(files, false, draft);
      assert.equal(isFlagged(await editor.pull(uri)), false);
      assert.match(editor.statuses.at(-1)!.problem!, /lies outside this workspace, which is not trusted$/);
      await editor.connection.sendNotification('stet/trusted');
      assert.equal(isFlagged(await editor.pull(uri)), true);
      assert.equal(editor.statuses.at(-1)!.problem, undefined);
    });
  }

  it('shows no source from outside', async () => {
    for (const trusted of [false, true]) {
      const { editor, uri } = await desk({ 'work/in.facts.json': base('../out.md') }, trusted, head('in.facts.json'));
      assert.equal(isFlagged(await editor.pull(uri)), true);
      const { contents } = await editor.request<Hover>('textDocument/hover', { textDocument: { uri }, position: { line: 4, character: 17 } });
      assert.equal(/out\.md/.test((contents as { value: string }).value), trusted);
    }
  });

  it('takes no config from outside', async () => {
    const outside = folderWith({ 'rules.json': '{"rules": {"number-mismatch": "off"}}', 'work/in.facts.json': base('in.md') });
    symlinkSync(join(outside, 'rules.json'), join(outside, 'work/stet.config.json'));
    for (const trusted of [false, true]) {
      const { editor } = await Editor.start(join(outside, 'work'), { textDocument: { diagnostic: {} } }, { trusted });
      editors.push(editor);
      await editor.open(uriOf(join(outside, 'work/draft.md')), WRONG);
      assert.equal(isFlagged(await editor.pull(uriOf(join(outside, 'work/draft.md')))), !trusted);
    }
  });

  it('gets no fact base, and has none changed', async () => {
    const { editor, uri, outside } = await desk({ 'work/in.md': SECRET, 'work/in.facts.json': base('in.md') }, false, head('in.facts.json'));
    const before = readFileSync(join(outside, 'work/in.facts.json'), 'utf8');
    writeFileSync(join(outside, 'work/in.md'), SECRET.replace('12', '13'));
    writeFileSync(join(outside, 'work/new.md'), SECRET);
    for (const name of ['in.md', 'new.md']) await assert.rejects(editor.request('stet/derive', { uri: uriOf(join(outside, 'work', name)) }), /not trusted/);
    await editor.request('workspace/executeCommand', { command: 'stet.rederive', arguments: [uriOf(join(outside, 'work/in.facts.json'))] });
    await assert.rejects(editor.request('textDocument/rename', { textDocument: { uri }, position: { line: 4, character: 1 }, newName: 'X' }), /not trusted/);
    const diagnostics = await editor.pull(uri);
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: diagnostics[0]!.range, context: { diagnostics } });
    assert.ok(actions.some((a) => a.title.startsWith('Change to')), 'the draft itself may be corrected');
    assert.deepEqual(actions.filter((a) => /^(?:Accept|Add)/.test(a.title)), []);
    assert.deepEqual([editor.edits.length, readFileSync(join(outside, 'work/in.facts.json'), 'utf8'), existsSync(join(outside, 'work/new.facts.json'))], [0, before, false]);
  });
});

describe('a path to another machine', () => {
  it('is an address and never opened', () => {
    for (const uri of ['//host/share/a.md', '\\\\host\\share\\a.md', 'file://host/share/a.md']) assert.match(sourcePath('/desk/x.facts.json', uri), /^file:\/\/host\//, uri);
    for (const uri of ['file:///%00', 'file:///a%2fb', 'file://[', 'FILE://x/']) assert.doesNotMatch(sourcePath('/desk/x.facts.json', uri), /^\//, uri);
  });
});
