import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { codeOf, eventually, flags, folder, marks, open, rangeOf, replace } from './editor.js';

const WRONG = 'drafts/wrong.md';

const bothMarks = (document: vscode.TextDocument) =>
  eventually('the marks of a wrong figure and a wrong name', () => marks(document), (found) => found.length === 2);

describe('a draft with a wrong figure and a misspelt name', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await open(WRONG);
    await bothMarks(document);
  });

  it('has the figure marked as an error and the name as a warning', () => {
    const [figure, name] = marks(document);
    assert.deepEqual([figure?.code, figure?.severity], ['number-mismatch', vscode.DiagnosticSeverity.Error]);
    assert.match(figure?.text ?? '', /15/);
    assert.deepEqual([name?.code, name?.severity], ['name-misspelled', vscode.DiagnosticSeverity.Warning]);
    assert.match(name?.text ?? '', /Falknar/);
  });

  it('says the value of the source first, and links to the rule', () => {
    const [figure] = flags(document);
    assert.match(figure?.message ?? '', /^12/);
    assert.ok(typeof figure?.code === 'object' && /number-mismatch/.test(figure.code.target.toString()), 'the code links to the page of its rule');
  });

  it('shows value and evidence when hovered', async () => {
    const text = await hoverText(document, '15 percent');
    assert.match(text, /12/);
    assert.match(text, /Revenue of Nordkai rose/, 'the passage of the source is quoted');
  });

  it('shows evidence for a right figure as well', async () => {
    assert.match(await hoverText(document, '380 million euros'), /380/);
  });

  it('leads from the figure to its passage in the source', async () => {
    const places = await eventually('a definition', () => definitions(document, '15 percent'), (found) => found.length > 0);
    assert.equal(places[0]?.uri.fsPath, join(folder, 'harbour.md'));
    const source = await vscode.workspace.openTextDocument(places[0]?.uri ?? document.uri);
    assert.match(source.lineAt(places[0]?.range.start.line ?? 0).text, /12 percent/);
  });

  it('takes another spelling for a name, in the fact base on the disk', async () => {
    const file = join(folder, 'harbour.facts.json');
    const before = await readFile(file, 'utf8');
    const actions = await eventually('a way to add the name', () => quickFixes(document, rangeOf(document, 'Falknar')), (found) => found.some(({ title }) => title.startsWith('Add')));
    await apply(actions.find(({ title }) => title.startsWith('Add')));
    await eventually('the figure alone', () => marks(document), (found) => found.length === 1);
    assert.match(await readFile(file, 'utf8'), /"Miriam Falknar"/);
    assert.deepEqual(vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty), [], 'nothing is left unsaved');
    await writeFile(file, before);
    await bothMarks(document);
  });

  it('offers a preferred fix, and the mark goes when it is applied', async () => {
    const range = rangeOf(document, '15 percent');
    const actions = await eventually('a preferred fix', () => quickFixes(document, range), (found) => found.some((action) => action.isPreferred));
    const preferred = actions.filter((action) => action.isPreferred);
    assert.equal(preferred.length, 1);
    assert.match(preferred[0]?.title ?? '', /12/);
    await apply(preferred[0]);
    assert.match(document.getText(), /raised its revenue by 12 percent/);
    const rest = await eventually('the figure without a mark', () => marks(document), (found) => found.length === 1);
    assert.equal(rest[0]?.code, 'name-misspelled');
  });

  it('is right after fixing all that have a single correction', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await eventually(
      'source.fixAll.stet',
      () => vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, 'source.fixAll.stet', 10),
      (found) => found.length > 0,
    );
    await apply(actions[0]);
    assert.match(document.getText(), /Miriam Falkner, the chief executive/);
    await eventually('no mark', () => marks(document), (found) => found.length === 0);
  });

  it('is marked again as soon as a wrong value is typed', async () => {
    await replace(document, rangeOf(document, '380 million'), '830 million');
    const [mark] = await eventually('a mark', () => marks(document), (found) => found.length === 1);
    assert.match(mark?.text ?? '', /830/);
    await replace(document, rangeOf(document, '830 million'), '380 million');
    await eventually('no mark', () => marks(document), (found) => found.length === 0);
  });

  after(() => vscode.commands.executeCommand('workbench.action.files.revert'));
});

describe('a draft that agrees with its source', () => {
  it('has no mark, though it was checked', async () => {
    const document = await open('drafts/right.md');
    await eventually('evidence for a right figure', () => hoverText(document, '12 percent'), (text) => /12/.test(text));
    assert.deepEqual(marks(document), []);
  });
});

describe('a fact base that changes on disk', () => {
  const file = join(folder, 'harbour.facts.json');
  let unchanged: string;
  before(async () => {
    unchanged = await readFile(file, 'utf8');
  });

  it('changes the marks of an open draft without a restart', async () => {
    const document = await open('drafts/right.md');
    assert.deepEqual(marks(document), []);
    const base = JSON.parse(unchanged) as { facts: { quantity?: { unit: string; low: number; high: number } }[] };
    const growth = base.facts.filter(({ quantity }) => quantity?.unit === 'percent' && quantity.low === 12);
    assert.equal(growth.length, 1, 'the source has one growth figure');
    for (const { quantity } of growth) if (quantity) quantity.low = quantity.high = 14;
    await writeFile(file, `${JSON.stringify(base, null, 2)}\n`);
    const [mark] = await eventually('a mark on the old figure', () => flags(document), (found) => found.length === 1);
    assert.equal(mark && codeOf(mark), 'number-mismatch');
    assert.match(document.getText(mark?.range), /12/);

    await writeFile(file, unchanged);
    await eventually('no mark', () => marks(document), (found) => found.length === 0);
  });
});

async function hoverText(document: vscode.TextDocument, text: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, rangeOf(document, text).start);
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
}

async function definitions(document: vscode.TextDocument, text: string): Promise<{ uri: vscode.Uri; range: vscode.Range }[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, rangeOf(document, text).start);
  return found.map((place) => ('targetUri' in place ? { uri: place.targetUri, range: place.targetSelectionRange ?? place.targetRange } : place));
}

function quickFixes(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value, 10);
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, 'the action carries its edit');
  await vscode.workspace.applyEdit(action.edit);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}
