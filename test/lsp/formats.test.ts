import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, Hover, Location } from 'vscode-languageserver-protocol';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { Editor, positionAt } from './editor.js';

const PULLS = { textDocument: { diagnostic: {} } };
const uriOf = (path: string) => pathToFileURL(path).toString();

describe('drafts and sources in other formats', function () {
  this.timeout(30_000);
  let editor: Editor | undefined;

  async function start(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
    const folder = folderWith(files);
    ({ editor } = await Editor.start(folder, PULLS));
    return folder;
  }

  async function errors(uri: string): Promise<Diagnostic[]> {
    const { items } = await editor!.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return items.filter((d) => d.severity === 1);
  }

  afterEach(async () => {
    await editor!.request('shutdown', null);
    await editor!.connection.sendNotification('exit');
  });
  after(removeFolders);

  it('corrects an HTML draft by a PDF source, and names the page', async () => {
    const folder = await start({ 'harbour.pdf': readFileSync('test/fixtures/sources/latex.pdf') });
    await editor!.request('stet/derive', { uri: uriOf(join(folder, 'harbour.pdf')) });
    const text = '<html lang="de"><p>Jonas Brandvold rechnet mit Mehrkosten von <b>56</b>&nbsp;Millionen&nbsp;&euro;.</p></html>\n';
    const uri = uriOf(join(folder, 'draft.html'));
    await editor!.open(uri, text, 'html');
    const [wrong, ...others] = await errors(uri);
    assert.deepEqual(others, []);
    const actions = await editor!.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: wrong!.range, context: { diagnostics: [wrong] } });
    const [edit] = actions[0]!.edit!.changes![uri]!;
    const [from, to] = [edit!.range.start.character, edit!.range.end.character];
    assert.equal(text.slice(0, from) + edit!.newText + text.slice(to), text.replace('56', '65'));
    const position = positionAt(text, text.indexOf('56') + 1);
    const hover = await editor!.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
    assert.match(JSON.stringify(hover), /page 1\]/);
    const places = await editor!.request<Location[]>('textDocument/definition', { textDocument: { uri }, position });
    assert.deepEqual(places.map((p) => [p.uri, p.range.start.line]), [[uriOf(join(folder, 'harbour.pdf')), 0]]);
  });

  it('checks a translation against the language it comes from, as it is being written', async () => {
    const folder = await start({ 'locales/en.json': '{"left":"14 days left"}' });
    const uri = uriOf(join(folder, 'locales/de.json'));
    await editor!.open(uri, '{"left":"Noch 40 Tage"}', 'json');
    assert.deepEqual((await errors(uri)).map((d) => [d.code, d.range.start.character, d.range.end.character]), [['number-mismatch', 14, 16]]);
  });
});
