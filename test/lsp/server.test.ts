import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, Hover, Location } from 'vscode-languageserver-protocol';
import { DAIRY } from '../dairy.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { Editor, positionAt, positionOf } from './editor.js';

const DRAFT = `---
lang: en
---

# A dairy that grows

Almtal raised its revenue by 12 percent to 640 million euros.

Berta Quendlar wants to invest 45 million euros.
`;
const PULLS = { textDocument: { diagnostic: {} }, window: { showDocument: { support: true } } };

interface Desk {
  readonly editor: Editor;
  readonly folder: string;
  readonly facts: string;
  readonly draft: string;
}

const uriOf = (path: string) => pathToFileURL(path).toString();
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.filter((d) => d.severity! <= 2).map((d) => d.code);
const at = (uri: string, part: string, text = DRAFT) => ({ textDocument: { uri }, position: positionAt(text, text.indexOf(part) + 1) });

describe('the language server over stdio', function () {
  this.timeout(30_000);
  const editors: Editor[] = [];

  async function desk(capabilities: object = PULLS): Promise<Desk> {
    const folder = folderWith({ 'dairy.md': DAIRY, 'draft.md': DRAFT });
    const { editor } = await Editor.start(folder, capabilities);
    editors.push(editor);
    const { path } = await editor.request<{ path: string }>('stet/derive', { uri: uriOf(join(folder, 'dairy.md')) });
    return { editor, folder, facts: path, draft: uriOf(join(folder, 'draft.md')) };
  }

  afterEach(async () => {
    await Promise.all(editors.splice(0).map(async (editor) => assert.equal(await editor.stop(), 0)));
  });
  after(removeFolders);

  it('gives flags when it is asked for them', async () => {
    const { editor, draft } = await desk();
    await editor.open(draft, DRAFT);
    const found = await editor.pull(draft);
    assert.deepEqual(codes(found), ['number-mismatch', 'name-misspelled']);
    const [number] = found;
    assert.equal(number!.source, 'stet');
    assert.match(number!.codeDescription!.href, /^https:\/\/.*\/docs\/rules\/number-mismatch\.md$/);
    assert.match(number!.message, /9/);
    assert.deepEqual(number!.range.start, positionOf(DRAFT, '12 percent'));
    const [related] = number!.relatedInformation!;
    assert.match(related!.location.uri, /dairy\.md$/);
    assert.deepEqual(related!.location.range.start.line, 2);
    assert.equal(editor.pushed.get(draft), undefined);
    assert.equal(editor.statuses.at(-1)!.counts['error'], 1);
  });

  it('pushes flags to an editor that does not ask, and takes them back after the correction', async () => {
    const { editor, draft } = await desk({});
    await editor.open(draft, DRAFT);
    assert.deepEqual(codes(await editor.pushedUntil(draft, (d) => d.length > 0)), ['number-mismatch', 'name-misspelled']);
    const text = await editor.replace(draft, DRAFT, '12 percent', '9 percent');
    assert.deepEqual(codes(await editor.pushedUntil(draft, (d) => codes(d).length === 1)), ['name-misspelled']);
    await editor.replace(draft, text, 'Quendlar', 'Quendler');
    assert.deepEqual(codes(await editor.pushedUntil(draft, (d) => codes(d).length === 0)), []);
  });

  it('waits for the save when it is told to, and leaves rules out that are off', async () => {
    const { editor, draft } = await desk({ workspace: { configuration: true } });
    editor.settings = { run: 'onSave', rules: { 'name-misspelled': 'off' } };
    await editor.open(draft, DRAFT);
    assert.deepEqual(codes(await editor.pushedUntil(draft, (d) => d.length > 0)), ['number-mismatch']);
    await editor.replace(draft, DRAFT, '12 percent', '9 percent');
    assert.deepEqual(codes(await editor.pushedUntil(draft, (d) => codes(d).length === 0, 1500)), ['number-mismatch']);
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: draft } });
    assert.deepEqual(codes(await editor.pushedUntil(draft, (d) => codes(d).length === 0)), []);
  });

  it('shows the evidence where the draft is wrong, and where it is right', async () => {
    const { editor, draft } = await desk();
    await editor.open(draft, DRAFT);
    for (const [part, verdict] of [['12 percent', /Differs from the source/], ['640 million', /Agrees with the source/]] as const) {
      const hover = await editor.request<Hover>('textDocument/hover', at(draft, part));
      const { value } = hover.contents as { value: string };
      assert.match(value, verdict);
      assert.match(value, /dairy\.md#L3\)/);
    }
    const name = await editor.request<Hover>('textDocument/hover', at(draft, 'Almtal raised'));
    assert.match((name.contents as { value: string }).value, /Almtal/);
    assert.equal(await editor.request('textDocument/hover', at(draft, 'its')), null);
  });

  it('offers the correction, silence and the rule, and all corrections at once', async () => {
    const { editor, draft } = await desk();
    await editor.open(draft, DRAFT);
    const diagnostics = await editor.pull(draft);
    const ask = (only?: string[]) => editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: draft }, range: diagnostics[0]!.range, context: { diagnostics, ...(only ? { only } : {}) } });
    const actions = await ask(['quickfix']);
    const fix = actions[0]!;
    assert.equal(fix.isPreferred, true);
    assert.equal(fix.diagnostics!.length, 1);
    assert.match(fix.edit!.changes![draft]![0]!.newText, /^9\b/);
    const silencing = actions.find((a) => a.title.startsWith('Silence'))!;
    assert.match(silencing.edit!.changes![draft]![0]!.newText, /^<!-- stet-disable-next-line number-mismatch -- .+ -->\n$/);
    const page = actions.find((a) => a.title.startsWith('Show documentation'))!.command!;
    await editor.request('workspace/executeCommand', { command: page.command, arguments: page.arguments });
    assert.match(editor.shown[0]!, /number-mismatch\.md$/);
    const [all, ...others] = await ask(['source.fixAll']);
    assert.equal(all!.kind, 'source.fixAll.stet');
    assert.equal(others.length, 0);
    assert.equal(all!.edit!.changes![draft]!.length, 2);
  });

  it('keeps quiet under a comment, and says when a comment is for nothing', async () => {
    const { editor, draft } = await desk();
    const text = DRAFT.replace('Almtal raised', '<!-- stet-disable-next-line number-mismatch -- agreed -->\nAlmtal raised').replace('Berta', '<!-- stet-disable-next-line date-mismatch -->\nBerta');
    await editor.open(draft, text);
    const found = await editor.pull(draft);
    assert.deepEqual(codes(found), ['name-misspelled']);
    const unused = found.filter((d) => d.code === 'unused-silence');
    assert.deepEqual(unused.map((d) => d.range.start), [positionOf(text, '<!-- stet-disable-next-line date')]);
  });

  it('leads from a figure to its passage', async () => {
    const { editor, draft } = await desk();
    await editor.open(draft, DRAFT);
    const found = await editor.request<Location[]>('textDocument/definition', at(draft, '45 million'));
    assert.match(found[0]!.uri, /dairy\.md$/);
    const { start, end } = found[0]!.range;
    assert.ok(start.line <= 4 && end.line >= 4);
  });

  it('follows a fact base that changes on disk, and in the editor before it is saved', async () => {
    const { editor, draft, facts } = await desk();
    await editor.open(draft, DRAFT);
    assert.ok(codes(await editor.pull(draft)).includes('number-mismatch'));
    const base = JSON.parse(readFileSync(facts, 'utf8'));
    const fact = base.facts.find((f: { quantity?: { unit: string; low: number } }) => f.quantity?.unit === 'percent' && f.quantity.low === 9);
    fact.quantity.low = fact.quantity.high = 12;
    writeFileSync(facts, JSON.stringify(base));
    await editor.changedOnDisk(facts);
    assert.deepEqual(codes(await editor.pull(draft)), ['name-misspelled']);
    fact.quantity.low = fact.quantity.high = 13;
    await editor.open(uriOf(facts), JSON.stringify(base), 'json');
    assert.deepEqual(codes(await editor.pull(draft)), ['number-mismatch', 'name-misspelled']);
  });

  it('reports a broken fact base in its file and checks on with the last good one', async () => {
    const { editor, draft, facts } = await desk();
    await editor.open(draft, DRAFT);
    await editor.pull(draft);
    const good = readFileSync(facts, 'utf8');
    await editor.open(uriOf(facts), good, 'json');
    assert.deepEqual(await editor.pull(uriOf(facts)), []);
    await editor.replace(uriOf(facts), good, '"version": 1', '"version": "one"');
    const [problem] = await editor.pull(uriOf(facts));
    assert.equal(problem!.severity, 1);
    assert.match(problem!.message, /\/version/);
    assert.equal(problem!.range.start.line, positionOf(good, '"version"').line);
    assert.deepEqual(codes(await editor.pull(draft)), ['number-mismatch', 'name-misspelled']);
    assert.match(editor.statuses.at(-1)!.problem!, /facts\.json/);
  });

  it('says in the fact base that its article has changed', async () => {
    const { editor, facts, folder } = await desk();
    writeFileSync(join(folder, 'dairy.md'), DAIRY.replace('9 percent', '11 percent'));
    await editor.changedOnDisk(join(folder, 'dairy.md'));
    await editor.open(uriOf(facts), readFileSync(facts, 'utf8'), 'json');
    assert.deepEqual((await editor.pull(uriOf(facts))).map((d) => d.code), ['stale-fact']);
  });

  it('lives on after nonsense', async () => {
    const { editor, draft } = await desk();
    const nowhere = { textDocument: { uri: 'file:///nowhere.md' }, position: { line: 99, character: 99 } };
    assert.equal(await editor.request('textDocument/hover', nowhere), null);
    await assert.rejects(editor.request('stet/derive', { uri: 'untitled:Untitled-1' }), /save it first/);
    await assert.rejects(editor.request('stet/noSuchThing', {}));
    for (const method of ['textDocument/hover', 'textDocument/definition', 'textDocument/codeAction', 'textDocument/diagnostic', 'stet/derive', 'workspace/executeCommand']) {
      await editor.request(method, {}).catch(() => undefined);
      await editor.request(method, { textDocument: 7, position: 'here' }).catch(() => undefined);
    }
    await editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri: 'file:///never-opened.md', version: 3 }, contentChanges: [{ text: 'x' }] });
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///%ZZ', type: 1 }] });
    await editor.open('file:///%ZZ.md', DRAFT);
    await editor.pull('file:///%ZZ.md').catch(() => undefined);
    await editor.open(draft, DRAFT);
    assert.deepEqual(codes(await editor.pull(draft)), ['number-mismatch', 'name-misspelled']);
  });
});
