/** The language features as an editor asks for them: from a figure to everything around it, and what is not open. */
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { codeOf, eventually, flags, folder, open, rangeOf, replace } from './editor.js';

const run = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);
const file = (path: string) => vscode.Uri.file(join(folder, path));

describe('a fact and all that tell it', () => {
  let draft: vscode.TextDocument;
  const at = (text: string, document = draft) => rangeOf(document, text).start.translate(0, 1);

  before(async () => {
    draft = await open('drafts/right.md');
  });

  it('references lead to the drafts, from the draft and from the source', async () => {
    const names = (found: vscode.Location[]) => [...new Set(found.map(({ uri }) => uri.path.slice(uri.path.lastIndexOf('/') + 1)))];
    const fromDraft = await eventually('references', () => run<vscode.Location[]>('vscode.executeReferenceProvider', draft.uri, at('75 million')), (found) => found.length >= 3);
    assert.deepEqual(names(fromDraft).sort(), ['harbour.md', 'right.md', 'wrong.md']);
    const source = await vscode.workspace.openTextDocument(file('harbour.md'));
    const fromSource = await run<vscode.Location[]>('vscode.executeReferenceProvider', source.uri, at('75 million', source));
    assert.ok(names(fromSource).includes('wrong.md'));
  });

  it('a name is renamed in the fact base and the drafts', async () => {
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', draft.uri, at('Miriam Falkner'), 'Miriam Falkner-Au');
    const names = edit.entries().map(([uri]) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
    assert.ok(names.includes('harbour.facts.json') && names.includes('right.md'), names.join());
  });

  it('the facts of a subject are offered behind it', async () => {
    const text = 'Revenue of Nordkai reached ';
    const typed = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    const { items } = await eventually('completions', () => run<vscode.CompletionList>('vscode.executeCompletionItemProvider', typed.uri, typed.positionAt(text.length)), (list) => list.items.some((i) => i.kind === vscode.CompletionItemKind.Value));
    assert.ok(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === '380 million euros'));
  });

  it('lenses count above headings and in the source', async () => {
    const lenses = await eventually('a lens', () => run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', draft.uri, 5), (found) => found.some((l) => /agree with the source/.test(l.command?.title ?? '')));
    assert.equal(lenses.filter((l) => /agree/.test(l.command?.title ?? '')).length, 1);
    const source = await vscode.workspace.openTextDocument(file('harbour.md'));
    const inSource = await eventually('a lens in the source', () => run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', source.uri, 9), (found) => found.some((l) => /used in \d draft/.test(l.command?.title ?? '')));
    const used = inSource.find((l) => /used in/.test(l.command?.title ?? ''));
    assert.equal(used?.command?.command, 'stet.showPlaces');
    await run('stet.showPlaces', ...(used?.command?.arguments ?? []));
  });

  it('marks of verified mentions come when they are wanted', async () => {
    const settings = vscode.workspace.getConfiguration('stet');
    const hints = () => run<vscode.InlayHint[]>('vscode.executeInlayHintProvider', draft.uri, new vscode.Range(0, 0, draft.lineCount, 0));
    assert.deepEqual(await hints(), []);
    await settings.update('inlayHints', true, vscode.ConfigurationTarget.Global);
    await eventually('a mark', hints, (found) => found.length >= 3);
    await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
  });

  it('facts are symbols of the workspace, and links in the fact base lead to their lines', async () => {
    const symbols = await eventually('symbols', () => run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'nordkai 380'), (found) => found.length > 0);
    assert.match(symbols[0]?.name ?? '', /Nordkai.*380 million euros/);
    const base = await vscode.workspace.openTextDocument(file('harbour.facts.json'));
    const links = await eventually('links', () => run<vscode.DocumentLink[]>('vscode.executeLinkProvider', base.uri, 5), (found) => found.some((l) => /harbour\.md$/.test(l.target?.path ?? '')));
    assert.ok(links.some((l) => /^L?\d/.test(l.target?.fragment ?? '')));
    const marks = await run<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', draft.uri, at('380 million'));
    assert.ok(marks.length > 0);
  });
});

describe('a draft that is not open', () => {
  const draft = file('drafts/closed.md');
  before(() => writeFile(draft.fsPath, '---\nfacts: ../harbour.facts.json\n---\n\nNordkai raised its revenue by 18 percent to 380 million euros.\n'));
  after(() => rm(draft.fsPath));

  it('has its problems listed, and is checked with all others', async () => {
    const [problem] = await eventually('a problem of a closed draft', () => vscode.languages.getDiagnostics(draft).filter((d) => d.severity === vscode.DiagnosticSeverity.Error), (found) => found.length > 0);
    assert.equal(problem && codeOf(problem), 'number-mismatch');
    assert.ok(!vscode.workspace.textDocuments.some((d) => d.uri.fsPath === draft.fsPath), 'nobody opened it');
    const result = await run<{ drafts: number; errors: number }>('stet.checkAll');
    assert.ok(result.drafts >= 3 && result.errors >= 1, JSON.stringify(result));
  });
});

describe('a figure that a person knows better', () => {
  it('is accepted as a fact by a quick fix, and agrees from then on', async () => {
    const base = await vscode.workspace.openTextDocument(file('harbour.facts.json'));
    const before = base.getText();
    const draft = await open('drafts/right.md');
    await replace(draft, rangeOf(draft, '75 million'), '95 million');
    await eventually('a flag', () => flags(draft), (found) => found.length === 1);
    const actions = await eventually('the fix', () => run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', draft.uri, rangeOf(draft, '95 million'), vscode.CodeActionKind.QuickFix.value, 20), (found) => found.some((a) => a.title.startsWith('Accept')));
    const accept = actions.find((a) => a.title.startsWith('Accept'));
    assert.match(accept?.title ?? '', /95 million euros/);
    await vscode.workspace.applyEdit(accept?.edit ?? assert.fail('the action carries its edit'));
    await eventually('no flag', () => flags(draft), (found) => found.length === 0);
    await replace(base, new vscode.Range(0, 0, base.lineCount, 0), before);
    await base.save();
    await replace(draft, rangeOf(draft, '95 million'), '75 million');
    await eventually('no flag', () => flags(draft), (found) => found.length === 0);
    await run('workbench.action.files.revert');
  });
});

describe('saving', () => {
  it('corrects what has one correction, when the editor is told to', async () => {
    const path = 'drafts/saved.md';
    await writeFile(join(folder, path), '---\nfacts: ../harbour.facts.json\n---\n\nNordkai raised its revenue by 12 percent to 380 million euros.\n');
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('codeActionsOnSave', { 'source.fixAll.stet': 'explicit' }, vscode.ConfigurationTarget.Global);
    try {
      const draft = await open(path);
      await replace(draft, rangeOf(draft, '12 percent'), '17 percent');
      await eventually('a flag', () => flags(draft), (found) => found.length === 1);
      await run('workbench.action.files.save');
      assert.match(draft.getText(), /by 12 percent/);
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
      await rm(join(folder, path));
    }
  });
});

describe('a notebook', () => {
  const path = join(folder, 'drafts/notes.ipynb');
  const cell = (kind: string, source: string) => ({ cell_type: kind, metadata: {}, source: [source], ...(kind === 'code' ? { outputs: [], execution_count: null } : {}) });
  before(() => writeFile(path, JSON.stringify({ cells: [cell('markdown', 'Nordkai raised its revenue by 18 percent to 380 million euros.'), cell('code', '# Nordkai raised its revenue by 18 percent.')], metadata: {}, nbformat: 4, nbformat_minor: 5 })));
  after(() => rm(path));

  it('has its Markdown cells checked, and no code', async () => {
    const notebook = await vscode.workspace.openNotebookDocument(vscode.Uri.file(path));
    await vscode.window.showNotebookDocument(notebook);
    const [text, code] = notebook.getCells();
    const found = await eventually('a flag in the cell', () => flags(text!.document), (all) => all.length > 0);
    assert.deepEqual(found.map(codeOf), ['number-mismatch']);
    assert.deepEqual(flags(code!.document), []);
    await run('workbench.action.closeActiveEditor');
  });
});

describe('a draft that nobody has saved', () => {
  it('is checked against the facts of the folder', async () => {
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Nordkai raised its revenue by 18 percent to 380 million euros.\n' });
    await eventually('a flag', () => flags(draft).map(codeOf), (found) => found.includes('number-mismatch'));
  });
});
