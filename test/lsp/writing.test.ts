/** Writing with Stet: cards, fixes, facts that a person accepts, flags that wait, sources that change. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, Hover, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DeriveResult } from '../../server/protocol.js';
import { parseFactBase } from '../../server/engine/facts/validate.js';
import { DAIRY } from '../dairy.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { Editor, editsOf, positionAt, positionOf } from './editor.js';

const ARTICLE = `${DAIRY.trimEnd()} Almtal opened its first creamery on 3 March 1998.
`;
const DRAFT = `# A dairy that grows

Almtal raised its revenue by 12 percent to 640 million euros.

Berta Quendlar wants to invest 45 million euros. The creamery opened on 3 March 1998.

Almtal sold 77 tractors.
`;
const FULL = { textDocument: { diagnostic: {} }, workspace: { applyEdit: true, configuration: true, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } };
const uriOf = (path: string) => pathToFileURL(path).toString();
const shown = (diagnostics: readonly Diagnostic[]) => diagnostics.filter((d) => d.severity! <= 2).map((d) => d.code);

describe('writing a draft', function () {
  this.timeout(30_000);
  const editors: Editor[] = [];

  async function desk(capabilities: object = FULL, options?: object) {
    const folder = folderWith({ 'dairy.md': ARTICLE, 'draft.md': DRAFT });
    const { editor } = await Editor.start(folder, capabilities, options);
    editors.push(editor);
    const { path } = await editor.request<DeriveResult>('stet/derive', { uri: uriOf(join(folder, 'dairy.md')) });
    const draft = uriOf(join(folder, 'draft.md'));
    await editor.open(draft, DRAFT);
    const hover = async (part: string, uri = draft, text = DRAFT) => {
      const found = await editor.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: positionAt(text, text.indexOf(part) + 1) });
      return (found?.contents as { value: string } | undefined)?.value ?? '';
    };
    const actions = async (part: string) => {
      const diagnostics = await editor.pull(draft);
      const start = positionOf(DRAFT, part);
      return editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: draft }, range: { start, end: start }, context: { diagnostics: diagnostics.filter((d) => d.range.start.line === start.line) } });
    };
    return { editor, folder, facts: path, draft, hover, actions };
  }

  afterEach(async () => {
    await Promise.all(editors.splice(0).map(async (editor) => assert.equal(await editor.stop(), 0)));
  });
  after(removeFolders);

  it('shows the value, the words of the source in bold, and ways to the passage and to the fact', async () => {
    const { hover, facts } = await desk();
    const card = await hover('12 percent');
    assert.match(card, /\*\*Differs from the source\*\*/);
    assert.match(card, /\*\*9 percent\*\* · Almtal AG/);
    assert.match(card, /> .*raised its revenue by \*\*9 percent\*\*/);
    assert.match(card, /dairy\.md#L3\)/);
    const [, line] = /\[in the fact base\]\([^)]*dairy\.facts\.json#L(\d+)\)/.exec(card) ?? assert.fail(card);
    const rows = readFileSync(facts, 'utf8').split('\n');
    const row = rows.slice(Number(line) - 1, rows.findIndex((text, i) => i >= Number(line) && /^ {4}\}/.test(text)));
    assert.ok(row.some((text) => text.includes('"percent"')), 'the link leads to the row of the fact');
    assert.match(await hover('3 March'), /\*\*March 3, 1998\*\*/);
  });

  it('shows the passage of a row of the fact base', async () => {
    const { editor, facts, hover } = await desk();
    const text = readFileSync(facts, 'utf8');
    await editor.open(uriOf(facts), text, 'json');
    const card = await hover('"low": 45000000', uriOf(facts), text);
    assert.match(card, /\*\*45 million euros\*\*/);
    assert.match(card, /wants to invest \*\*45 million euros\*\*/);
  });

  it('accepts what a draft says as a fact, which then agrees, and leaves the rest of the file as it is', async () => {
    const { editor, facts, draft, actions } = await desk();
    const before = readFileSync(facts, 'utf8');
    for (const [part, words] of [['12 percent', /^Accept “12 percent” as a fact instead of “9 percent”$/], ['77 tractors', /“77/]] as const) {
      const accept = (await actions(part)).find((a) => a.title.startsWith('Accept'))!;
      assert.match(accept.title, words);
      const text = readFileSync(facts, 'utf8');
      const after = apply(text, editsOf(accept.edit, uriOf(facts)));
      writeFileSync(facts, after);
      await editor.changedOnDisk(facts);
    }
    const now = readFileSync(facts, 'utf8');
    const { base, errors } = parseFactBase(now) as { base?: { facts: { id: string; status: string; note?: string }[] }; errors: readonly unknown[] };
    assert.deepEqual(errors, []);
    const added = base!.facts.filter((f) => f.id.startsWith('accepted-'));
    assert.deepEqual(added.map((f) => [f.status, f.note]), [['reviewed', 'accepted from draft.md'], ['reviewed', 'accepted from draft.md']]);
    assert.equal(now.split('\n').filter((line) => !before.split('\n').includes(line)).every((line) => /^ {4,}/.test(line)), true, 'rows as the file is laid out');
    assert.ok(before.split('\n').every((line) => now.includes(line.replace(/,$/, ''))), 'no line is lost');
    assert.equal(base!.facts.filter((f) => f.status === 'rejected').length, 1, 'the fact in whose place it stands');
    const codes = (await editor.pull(draft)).map((d) => [d.code, d.range.start.line]);
    assert.deepEqual(codes, [['name-misspelled', 4]]);
  });

  it('offers the other value where the source contradicts itself, and the nearest facts for what it does not have', async () => {
    const article = 'Shares of Almtal fell on Monday, and the company lost 600 million euros of its value.\n\nThe company Almtal lost 600 billion euros of its value on Monday.\n\nAlmtal employs 1,800 people.\n';
    const text = 'Almtal lost 600 million euros of its value on Monday.\n\nAlmtal employs 1,800 people and 55 robots.\n';
    const folder = folderWith({ 'fall.md': article, 'draft.md': text });
    const { editor } = await Editor.start(folder, FULL);
    editors.push(editor);
    await editor.request('stet/derive', { uri: uriOf(join(folder, 'fall.md')) });
    const draft = { uri: uriOf(join(folder, 'draft.md')) };
    await editor.open(draft.uri, text);
    const start = positionOf(text, 'million');
    const [other] = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: draft, range: { start, end: start }, context: { diagnostics: [], only: ['quickfix'] } });
    assert.equal(other!.title, 'Use the other value of the source: “600 billion euros”');
    assert.equal(other!.isPreferred, false);
    const { contents } = await editor.request<Hover>('textDocument/hover', { textDocument: draft, position: positionOf(text, '55') });
    assert.match((contents as { value: string }).value, /Not verified[^]*Nearest in the source:[^]*1,800 people/);
  });

  it('takes another spelling for a name, once it is told so', async () => {
    const { editor, facts, draft, actions } = await desk();
    const add = (await actions('Berta Quendlar')).find((a) => a.title.startsWith('Add'))!;
    assert.match(add.title, /as a name of Berta Quendler/);
    writeFileSync(facts, apply(readFileSync(facts, 'utf8'), editsOf(add.edit, uriOf(facts))));
    await editor.changedOnDisk(facts);
    assert.deepEqual(shown(await editor.pull(draft)), ['number-mismatch']);
  });

  for (const [option, command] of [[{ savesFacts: true }, 'stet.saveFacts'], [undefined, undefined]] as const) {
    it(`${command ? 'has an editor that can save' : 'leaves it to another editor to save'} what a fix has changed in the fact base`, async () => {
      const { facts, actions } = await desk(FULL, option);
      for (const [part, start] of [['Berta Quendlar', 'Add'], ['12 percent', 'Accept']] as const) {
        const fix = (await actions(part)).find((a) => a.title.startsWith(start))!;
        assert.ok(editsOf(fix.edit, uriOf(facts)).length);
        assert.deepEqual([fix.command?.command, fix.command?.arguments], command ? [command, [uriOf(facts)]] : [undefined, undefined]);
      }
    });
  }

  it('leaves the reason of a silence to the editor where it can ask', async () => {
    const { actions, draft } = await desk(FULL, { asksReasons: true });
    const silence = (await actions('12 percent')).find((a) => a.title.startsWith('Silence'))!;
    assert.equal(silence.edit, undefined);
    assert.deepEqual(silence.command!.arguments, [{
      uri: draft,
      code: 'number-mismatch',
      places: [
        { where: 'line', position: { line: 2, character: 0 }, before: '<!-- stet-disable-next-line number-mismatch -- ', behind: ' -->\n' },
        { where: 'file', position: { line: 0, character: 0 }, before: '<!-- stet-disable-file number-mismatch -- ', behind: ' -->\n' },
      ],
    }]);
  });

  it('corrects all of one kind', async () => {
    const { editor, draft, actions } = await desk();
    const text = DRAFT.replace('1998', '1997').replace('# A dairy that grows', 'Almtal employs 1,900 people.');
    await editor.replace(draft, DRAFT, '# A dairy that grows', 'Almtal employs 1,900 people.');
    assert.equal((await editor.pull(draft)).filter((d) => d.code === 'number-mismatch').length, 2, text);
    const all = (await actions('12 percent')).find((a) => a.title === 'Correct all 2 of number-mismatch in this file')!;
    assert.equal(editsOf(all.edit, draft).length, 2);
  });

  it('does not flag what is still being typed', async () => {
    const { editor, draft } = await desk();
    let text = await editor.replace(draft, DRAFT, '12 percent to', '9 percent to');
    assert.deepEqual(shown(await editor.pull(draft)), ['name-misspelled']);
    text = await editor.replace(draft, text, '640 million', '64 million');
    text = await editor.replace(draft, text, '64 million', '641 million');
    assert.deepEqual(shown(await editor.pull(draft)), ['name-misspelled'], 'the cursor is still behind 641');
    text = await editor.replace(draft, text, 'grows', 'grows.');
    assert.deepEqual(shown(await editor.pull(draft)), ['number-mismatch', 'name-misspelled'], 'typing goes on elsewhere');
    await editor.replace(draft, text, '641 million', '642 million');
    assert.deepEqual(shown(await editor.pull(draft)), ['name-misspelled']);
    await editor.connection.sendNotification('stet/cursor', { uri: draft, position: { line: 0, character: 0 } });
    assert.deepEqual(shown(await editor.pull(draft)), ['number-mismatch', 'name-misspelled'], 'the cursor has left');
  });

  it('flags what was typed after a pause, and checks at once when asked, whatever the settings', async () => {
    const { editor, draft } = await desk({ workspace: { configuration: true } });
    editor.settings = { run: 'manual' };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(shown(await editor.pushedUntil(draft, (d) => shown(d).length === 2)), ['number-mismatch', 'name-misspelled']);
    await editor.replace(draft, DRAFT, '12 percent', '9 percent');
    await editor.request('workspace/executeCommand', { command: 'stet.checkNow' });
    assert.deepEqual(shown(await editor.pushedUntil(draft, (d) => shown(d).length === 1)), ['name-misspelled']);
  });

  it('writes corrections in the style that is set', async () => {
    const { editor, draft } = await desk();
    const offered = async () => {
      const diagnostics = await editor.pull(draft);
      const { range } = diagnostics.find((d) => d.code === 'number-mismatch')!;
      const actions = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: draft }, range, context: { diagnostics } });
      return actions.filter((a) => a.kind === 'quickfix').map((a) => a.title)[0];
    };
    await editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri: draft, version: 2 }, contentChanges: [{ text: '# A dairy that grows\n\nAlmtal employs 1,700 people.\n' }] });
    assert.match((await offered())!, /“1,800”/);
    editor.settings = { style: { thousands: 'none', percent: 7, colour: 'red' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.match((await offered())!, /“1800”/);
  });

  it('says what a draft carries of a source that has changed, before and after the facts are derived again', async () => {
    const { editor, folder, facts, draft } = await desk();
    const article = join(folder, 'dairy.md');
    writeFileSync(article, ARTICLE.replace('9 percent', '12 percent').replace('640 million', '650 million'));
    await editor.changedOnDisk(article);
    const found = await editor.pull(draft);
    const stale = found.filter((d) => d.code === 'stale-fact');
    assert.deepEqual(stale.map((d) => d.severity), [3, 2], 'the figure that is right by now informs, the outdated one warns');
    assert.match(stale[1]!.message, /the source has changed: .*650 million/);
    const { range } = stale[1]!;
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: draft }, range, context: { diagnostics: found } });
    assert.ok(actions.some((a) => editsOf(a.edit, draft).some((e) => /650/.test(e.newText))));
    const again = actions.find((a) => a.command?.command === 'stet.rederive')!;
    await editor.request('workspace/executeCommand', { command: again.command!.command, arguments: again.command!.arguments });
    const [edit] = editor.edits;
    assert.equal(Object.values(edit!.changeAnnotations!)[0]!.needsConfirmation, true);
    const [change] = edit!.documentChanges as { edits: TextEdit[] }[];
    writeFileSync(facts, apply(readFileSync(facts, 'utf8'), change!.edits));
    await editor.changedOnDisk(facts);
    const codes = (await editor.pull(draft)).map((d) => d.code);
    assert.ok(!codes.includes('stale-fact') && codes.includes('number-mismatch'), codes.join());
  });

  it('shows what a new derivation would change, writes nothing, and keeps what is not saved', async () => {
    const { editor, folder, facts } = await desk();
    const article = join(folder, 'dairy.md');
    const before = readFileSync(facts, 'utf8');
    const unsaved = before.replace('"status": "derived"', '"status": "reviewed"');
    await editor.open(uriOf(facts), unsaved, 'json');
    writeFileSync(article, ARTICLE.replace('9 percent', '12 percent'));
    await editor.changedOnDisk(article);
    const seen = await editor.request<DeriveResult>('stet/derive', { uri: uriOf(article), preview: true });
    assert.equal(seen.preview!.before, unsaved);
    assert.ok(seen.preview!.after.includes('"reviewed"') && seen.changes!.kept.length > 0);
    assert.equal(readFileSync(facts, 'utf8'), before);
    await editor.request('stet/derive', { uri: uriOf(article) });
    assert.equal(editor.edits.length, 1, 'the edit goes where the unsaved text is');
    assert.equal(readFileSync(facts, 'utf8'), before);
  });
});

function apply(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('', 'json', 0, text), [...edits]);
}
