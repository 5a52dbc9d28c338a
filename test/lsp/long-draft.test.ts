/** A long check keeps nobody waiting, and many drafts are no burden. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, Hover } from 'vscode-languageserver-protocol';
import { derive } from '../../server/engine/index.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { Editor, positionOf } from './editor.js';

const ARTICLE = 'Talgrund raised 12 million euros on 3 March 2021. Its rival Ostfeld lost 40 percent of its customers in May.\n';
const WRONG = 'Talgrund raised 14 million euros on 3 March 2021.\n';

describe('the language server under load', function () {
  this.timeout(60_000);
  let folder: string;
  let editor: Editor;
  const uri = (name: string) => pathToFileURL(join(folder, name)).toString();

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'stet-load-'));
    writeFileSync(join(folder, 'article.facts.json'), formatFactBase(derive(ARTICLE)));
  });
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(async () => {
    ({ editor } = await Editor.start(folder, { textDocument: { diagnostic: {} }, workspace: { configuration: true } }));
  });
  afterEach(async () => equal(await editor.stop(), 0));

  it('answers while a long draft is being checked', async () => {
    const long = Array.from({ length: 9000 }, (_, i) => `Talgrund raised ${i} million euros on 3 March 2021, and Ostfeld lost ${i % 90} percent.`).join('\n\n');
    const order: string[] = [];
    await editor.open(uri('long.md'), long);
    const checked = editor.pull(uri('long.md')).then((all) => (order.push('long'), all));
    await editor.open(uri('short.md'), WRONG);
    const hover = editor.request<Hover | null>('textDocument/hover', { textDocument: { uri: uri('short.md') }, position: positionOf(WRONG, '14') }).then((h) => (order.push('hover'), h));
    const hoverInside = editor.request<Hover | null>('textDocument/hover', { textDocument: { uri: uri('long.md') }, position: positionOf(long, '14 million') }).then((h) => (order.push('hover inside'), h));
    match(JSON.stringify(await hover), /12 million/);
    await hoverInside;
    equal((await checked).length, 200);
    equal(order.at(-1), 'long', order.join(', '));
  });

  it('drops the check of a draft that is closed', async () => {
    const long = Array.from({ length: 9000 }, (_, i) => `Talgrund raised ${i} million euros.`).join('\n\n');
    await editor.open(uri('long.md'), long);
    const checked = editor.pull(uri('long.md'));
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri('long.md') } });
    deepEqual(await checked, []);
  });

  it('checks a draft that is closed and opened again while somebody still waits for what was there before', async () => {
    let go = () => undefined as void;
    editor.busy = new Promise<void>((done) => (go = done));
    await editor.open(uri('again.md'), WRONG);
    const lenses = editor.request('textDocument/codeLens', { textDocument: { uri: uri('again.md') } });
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri('again.md') } });
    await editor.open(uri('again.md'), WRONG);
    go();
    await lenses;
    deepEqual((await editor.pull(uri('again.md'))).map((d) => d.code), ['number-mismatch']);
  });

  it('holds 500 drafts open', async () => {
    const names = Array.from({ length: 500 }, (_, i) => uri(`draft${i}.md`));
    for (const [i, name] of names.entries()) await editor.open(name, `${WRONG}\n\nParagraph ${i}.\n`);
    const all = await Promise.all(names.map((name) => editor.pull(name)));
    ok(all.every((diagnostics: Diagnostic[]) => diagnostics.some((d) => d.code === 'number-mismatch')));
    await editor.changedOnDisk(join(folder, 'article.facts.json'));
    ok((await editor.pull(names[499]!)).some((d) => d.code === 'number-mismatch'));
  });
});
