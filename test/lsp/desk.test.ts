/** What a person finds when going from a figure to everything around it: several drafts, their source and its facts. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeLens, CompletionItem, DocumentHighlight, DocumentLink, DocumentSymbol, InlayHint, Location, WorkspaceDiagnosticReport, WorkspaceEdit, WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import type { CoverageResult } from '../../server/protocol.js';
import { DAIRY } from '../dairy.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { Editor, positionAt, positionOf } from './editor.js';

const UNTOLD = 'The oldest creamery was opened in May 1911 and has 27 vats.';
const ARTICLE = `${DAIRY}
${UNTOLD}
`;
const RIGHT = `# Growth

Almtal raised its revenue by 9 percent to 640 million euros.

# Plans

Berta Quendler wants to invest 45 million euros.
`;
const WRONG = `# Growth

Almtal raised its revenue by 12 percent to 640 million euros.
`;
const uriOf = (path: string) => pathToFileURL(path).toString();

describe('a workspace of drafts', function () {
  this.timeout(30_000);
  let editor: Editor;
  let folder: string;
  let facts: string;
  const uri = (name: string) => uriOf(join(folder, name));
  const names = (found: readonly { uri: string }[]) => [...new Set(found.map((f) => f.uri.slice(f.uri.lastIndexOf('/') + 1)))].sort();
  const at = (name: string, text: string, part: string) => ({ textDocument: { uri: uri(name) }, position: positionAt(text, text.indexOf(part) + 1) });

  before(async () => {
    folder = folderWith({ 'dairy.md': ARTICLE, 'right.md': RIGHT, 'wrong.md': WRONG });
    ({ editor } = await Editor.start(folder, {
      textDocument: { diagnostic: {}, rename: { prepareSupport: true } },
      window: { workDoneProgress: true },
      workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
    }));
    const { path } = await editor.request<{ path: string }>('stet/derive', { uri: uri('dairy.md') });
    facts = readFileSync(path, 'utf8');
    await editor.open(uri('right.md'), RIGHT);
    await editor.open(uri('dairy.md'), ARTICLE);
    await editor.open(uri('dairy.facts.json'), facts, 'json');
  });
  after(async () => {
    assert.equal(await editor.stop(), 0);
    removeFolders();
  });

  describe('finds every place that tells a fact', () => {
    const references = (from: object, includeDeclaration = false) => editor.request<Location[]>('textDocument/references', { ...from, context: { includeDeclaration } });

    it('from a draft, the wrong one included', async () => {
      assert.deepEqual(names(await references(at('right.md', RIGHT, '9 percent'))), ['right.md', 'wrong.md']);
    });
    it('from the source', async () => {
      assert.deepEqual(names(await references(at('dairy.md', ARTICLE, '45 million'))), ['right.md']);
    });
    it('from the fact base, the passage with them', async () => {
      const place = positionAt(facts, facts.indexOf('"low": 640000000') + 2);
      assert.deepEqual(names(await references({ textDocument: { uri: uri('dairy.facts.json') }, position: place }, true)), ['dairy.md', 'right.md', 'wrong.md']);
    });
    it('and none for a word that is no fact', async () => {
      assert.deepEqual(await references(at('right.md', RIGHT, 'its')), []);
    });
  });

  it('marks what is about the same fact', async () => {
    const marks = await editor.request<DocumentHighlight[]>('textDocument/documentHighlight', at('dairy.md', ARTICLE, 'Almtal employs'));
    assert.ok(marks.length >= 2, `${marks.length} marks`);
    assert.equal((await editor.request<DocumentHighlight[]>('textDocument/documentHighlight', at('right.md', RIGHT, '640 million'))).length, 1);
  });

  it('leads from a row of the fact base to its passage', async () => {
    const place = positionAt(facts, facts.indexOf('"low": 45000000') + 2);
    const [passage] = await editor.request<Location[]>('textDocument/definition', { textDocument: { uri: uri('dairy.facts.json') }, position: place });
    assert.deepEqual([passage!.uri, passage!.range.start.line], [uri('dairy.md'), 4]);
  });

  it('renames a person in the fact base and the drafts, and knows the old name still', async () => {
    const from = at('right.md', RIGHT, 'Berta Quendler');
    const ready = await editor.request<{ placeholder: string }>('textDocument/prepareRename', from);
    assert.equal(ready.placeholder, 'Berta Quendler');
    const { changes } = await editor.request<WorkspaceEdit>('textDocument/rename', { ...from, newName: 'Berta Quendler-Au' });
    assert.deepEqual(Object.keys(changes!).map((u) => u.slice(u.lastIndexOf('/') + 1)).sort(), ['dairy.facts.json', 'right.md']);
    const edits = changes![uri('dairy.facts.json')]!.map((e) => e.newText);
    assert.ok(edits.includes('"Berta Quendler-Au"') && edits.some((e) => e.startsWith('[') && e.includes('"Berta Quendler"')) && edits.includes('"reviewed"'), edits.join());
    assert.deepEqual(changes![uri('right.md')]!.map((e) => e.range.start), [positionOf(RIGHT, 'Berta')]);
    assert.equal(await editor.request('textDocument/prepareRename', at('right.md', RIGHT, 'revenue')), null);
    await assert.rejects(editor.request('textDocument/rename', { ...at('right.md', RIGHT, 'revenue'), newName: 'x' }), /no name of the facts/);
  });

  describe('completes', () => {
    const complete = async (text: string) => {
      await editor.open(uri('new.md'), text);
      const items = await editor.request<CompletionItem[]>('textDocument/completion', { textDocument: { uri: uri('new.md') }, position: positionAt(text, text.length) });
      return items;
    };

    it('the facts of the subject, in the language of the draft', async () => {
      const items = await complete('---\nlang: de\n---\n\nDie Molkerei Almtal AG hat einen Umsatz von ');
      const labels = items.map((i) => i.label);
      assert.ok(labels.includes('640 Millionen Euro') && labels.includes('9 Prozent'), labels.join());
      assert.ok(!labels.some((l) => /people/.test(l)), 'a noun of another language stays out');
      const resolved = await editor.request<CompletionItem>('completionItem/resolve', items.find((i) => i.label === '640 Millionen Euro'));
      assert.match(JSON.stringify(resolved.documentation), /raised its revenue/);
    });
    it('a name that is begun', async () => {
      assert.ok((await complete('The chief executive is Ber')).some((i) => i.label === 'Berta Quendler'));
    });
  });

  it('counts above headings what agrees and what differs', async () => {
    const lenses = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uri('right.md') } });
    assert.deepEqual(lenses.map((l) => l.range.start.line), [0, 4]);
    assert.match(lenses[0]!.command!.title, /^\d+ agree with the source$/);
    await editor.open(uri('wrong.md'), WRONG);
    const [wrong] = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uri('wrong.md') } });
    assert.match(wrong!.command!.title, /, 1 differs$/);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri('wrong.md') } });
  });

  it('counts above the paragraphs of a source in how many drafts they are told, and wrongly; above those that none tells stands nothing', async () => {
    const lenses = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uri('dairy.md') } });
    assert.equal(lenses.find((l) => l.range.start.line === 2)?.command?.title, 'used in 2 drafts, wrong in 1');
    assert.ok(lenses.every((l) => /^used in \d/.test(l.command?.title ?? '')), JSON.stringify(lenses));
    const untold = ARTICLE.split('\n').indexOf(UNTOLD);
    assert.ok(untold > 2 && !lenses.some((l) => l.range.start.line === untold), JSON.stringify(lenses.map((l) => l.range.start.line)));
  });

  it('marks what is verified only when that is wanted', async () => {
    const ask = () => editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: uri('right.md') }, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } });
    assert.deepEqual(await ask(), []);
    editor.settings = { inlayHints: true };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.ok((await ask()).length >= 3);
    editor.settings = {};
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  });

  it('lists facts as symbols, in the file and in the workspace', async () => {
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: uri('dairy.facts.json') } });
    const dairy = symbols.find((s) => /Almtal/.test(s.name));
    assert.ok(dairy?.children?.some((c) => c.name === '640 million euros'), JSON.stringify(symbols.map((s) => s.name)));
    const [found, ...others] = await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'almtal 640' });
    assert.match(found!.name, /Almtal.*640 million euros/);
    assert.deepEqual([others.length, found!.location.uri], [0, uri('dairy.md')]);
  });

  it('links the locators of the fact base to their lines', async () => {
    const links = await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: uri('dairy.facts.json') } });
    assert.ok(links.some((l) => l.target === uri('dairy.md')));
    assert.ok(links.some((l) => l.target?.startsWith(`${uri('dairy.md')}#L5,`)));
  });

  it('tells which facts a draft uses, changes and leaves out, open or not', async () => {
    const uses = async (name: string) => {
      const { facts } = await editor.request<CoverageResult>('stet/coverage', { uri: uri(name) });
      return { used: facts.filter((f) => f.use === 'used').length, changed: facts.filter((f) => f.use === 'changed'), unused: facts.filter((f) => f.use === 'unused').length };
    };
    const [right, wrong] = [await uses('right.md'), await uses('wrong.md')];
    assert.ok(right.used > wrong.used && right.unused > 0);
    assert.equal(right.changed.length, 0);
    assert.deepEqual(wrong.changed.map((f) => f.ranges[0]!.start), [positionOf(WRONG, '12 percent')]);
  });

  it('reports drafts that are not open, and says nothing twice', async () => {
    const ask = (previousResultIds: { uri: string; value: string }[]) => editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const { items } = await ask([]);
    const wrong = items.find((i) => i.uri === uri('wrong.md'));
    assert.ok(wrong?.kind === 'full' && wrong.items.some((d) => d.code === 'number-mismatch'));
    assert.ok(!items.some((i) => i.uri === uri('dairy.md')), 'a source is no draft');
    const again = ask(items.map((i) => ({ uri: i.uri, value: i.resultId! })));
    let answered = false;
    void again.then(() => (answered = true));
    await editor.pull(uri('right.md'));
    assert.equal(answered, false, 'nothing new: the answer waits');
    folderFile('wrong.md', RIGHT);
    await editor.changedOnDisk(join(folder, 'wrong.md'));
    const renewed = (await again).items.find((i) => i.uri === uri('wrong.md'));
    assert.ok(renewed?.kind === 'full' && renewed.items.length === 0);
    folderFile('wrong.md', WRONG);
    await editor.changedOnDisk(join(folder, 'wrong.md'));
  });

  it('checks all drafts with progress', async () => {
    const result = await editor.request('workspace/executeCommand', { command: 'stet.checkAll' });
    assert.deepEqual(result, { drafts: 2, errors: 1, warnings: 0, stopped: false });
    assert.ok(editor.progress.includes('begin') && editor.progress.at(-1) === 'end');
    editor.stopProgress = true;
    const stopped = await editor.request<{ stopped: boolean }>('workspace/executeCommand', { command: 'stet.checkAll' });
    assert.equal(stopped.stopped, true);
  });

  function folderFile(name: string, text: string): void {
    writeFileSync(join(folder, name), text);
  }
});
