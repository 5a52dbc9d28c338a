/** Many files and many open drafts: each is checked once and told once, other requests are answered meanwhile, and what is held is bounded. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover } from 'vscode-languageserver-protocol';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { derive } from '../../server/engine/index.js';
import { Editor } from '../lsp/editor.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';

const ARTICLE = 'Shares of Harbour Ltd fell by 17 percent on Monday.\n';
const WRONG = ARTICLE.replace('17', '15');
const FACTS = formatFactBase(derive(ARTICLE, { uri: 'harbour.txt', language: 'en' }));
const MEGABYTES = 256;
const uriOf = (path: string) => pathToFileURL(path).toString();

describe('a workspace of 20,000 files', function () {
  this.timeout(180_000);
  /** Of them 3,000 drafts, each hundredth wrong, and 2,000 that are no part of the desk. */
  const [ALL, DRAFTS, FOREIGN] = [20_000, 3000, 2000];
  const wrong = Array.from({ length: DRAFTS }, (_, n) => n).filter((n) => n % 100 === 0);
  const draft = (n: number) => `desk${n % 50}/${n}.md`;
  let folder: string;

  before(() => {
    folder = folderWith({ 'harbour.txt': ARTICLE, 'harbour.facts.json': FACTS });
    for (let n = 0; n < 50; n++) for (const top of ['.', 'node_modules']) mkdirSync(join(folder, top, `desk${n}`), { recursive: true });
    for (let n = 0; n < DRAFTS; n++) writeFileSync(join(folder, draft(n)), n % 100 ? 'Harbour Ltd has more people.\n' : WRONG);
    for (let n = 0; n < FOREIGN; n++) writeFileSync(join(folder, 'node_modules', draft(n)), WRONG);
    for (let n = DRAFTS + FOREIGN + 2; n < ALL; n++) writeFileSync(join(folder, `desk${n % 50}/${n}.png`), WRONG);
  });
  after(removeFolders);

  it('is checked by the command line, each draft once', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`--max-old-space-size=${MEGABYTES}`, resolve('bin/stet.cjs'), 'check', '**/*.md', 'desk0/*.md', 'desk0/0.md', '--format', 'json'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
    assert.deepEqual([status, stderr], [1, '']);
    const { files } = JSON.parse(stdout) as { files: { path: string; findings: { code: string }[] }[] };
    assert.deepEqual([files.length, new Set(files.map((f) => f.path)).size], [DRAFTS, DRAFTS]);
    assert.deepEqual(files.filter((f) => f.findings.length).map((f) => f.path).sort(), wrong.map(draft).sort());
  });

  it('is checked by the server, which answers meanwhile, and tells each draft once', async () => {
    const { editor } = await Editor.start(folder, { textDocument: { diagnostic: {} }, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }, undefined, 'en', [`--max-old-space-size=${MEGABYTES}`]);
    const uri = uriOf(join(folder, draft(0)));
    await editor.open(uri, WRONG);
    const order: string[] = [];
    const all = editor.request<{ items: { uri: string; items: { code: string }[] }[] }>('workspace/diagnostic', { previousResultIds: [] }).finally(() => void order.push('all'));
    const hover = editor.request<Hover>('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 31 } }).finally(() => void order.push('hover'));
    assert.match(((await hover).contents as { value: string }).value, /Differs from the source/);
    const { items } = await all;
    assert.deepEqual(order, ['hover', 'all']);
    // An open draft is asked for by itself.
    assert.deepEqual(items.map((i) => i.uri).sort(), wrong.slice(1).map((n) => uriOf(join(folder, draft(n)))).sort());
    for (const item of items) assert.deepEqual(item.items.map((d) => d.code), ['number-mismatch']);
    assert.equal(await editor.stop(), 0);
  });
});

describe('500 open drafts', function () {
  this.timeout(180_000);
  after(removeFolders);

  it('all get their diagnostics, an edit of one is answered, and what is closed is let go', async () => {
    const OPEN = 500;
    const folder = folderWith({ 'harbour.facts.json': FACTS });
    const { editor, heap } = await start(folder);
    const text = `${WRONG}\n${Array.from({ length: 10 }, (_, n) => `In room ${n + 20} of the house people say that Harbour Ltd has a new ship.`).join('\n\n')}\n`;
    const uris = Array.from({ length: OPEN }, (_, n) => uriOf(join(folder, `${n}.md`)));
    const told = (uri: string, count: number) => editor.pushedUntil(uri, (d) => d.filter((x) => x.code === 'number-mismatch').length === count, 120_000);
    const openAndClose = async (some: readonly string[], between: () => Promise<void>) => {
      for (const uri of some) await editor.open(uri, text);
      for (const uri of some) assert.equal((await told(uri, 1)).filter((d) => d.code === 'number-mismatch').length, 1, uri);
      await between();
      for (const uri of some) await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      for (const uri of some) assert.deepEqual(await editor.pushedUntil(uri, (d) => d.length === 0, 120_000), []);
    };
    // What is made once and kept, such as vocabularies and compiled code.
    await openAndClose(uris.slice(0, 60), async () => undefined);
    const before = await heap();
    let most = 0;
    await openAndClose(uris, async () => {
      await editor.replace(uris[250]!, text, '15 percent', '17 percent');
      assert.equal((await told(uris[250]!, 0)).filter((d) => d.code === 'number-mismatch').length, 0);
      most = await heap();
    });
    const after = await heap();
    // First: a server that is left running would keep the tests from ending.
    assert.equal(await editor.stop(), 0);
    assert.ok(most - before > OPEN * text.length, `${most - before} bytes for ${OPEN} drafts: that cannot be all`);
    assert.ok(after - before < (most - before) / 5, `of ${most - before} bytes ${after - before} are still held`);
  });
});

/** A server that tells how many bytes it holds. */
async function start(folder: string): Promise<{ editor: Editor; heap: () => Promise<number> }> {
  const { editor } = await Editor.start(folder, {}, undefined, 'en', ['--expose-gc', '--require', resolve('test/safety/report-heap.cjs')], 'pipe');
  let said = '';
  editor.process.stderr!.on('data', (d: Buffer) => void (said += d.toString()));
  const heap = async () => {
    said = '';
    editor.process.kill('SIGUSR2');
    while (!/^heap \d+\n/.test(said)) await new Promise((r) => setTimeout(r, 20));
    return Number(/\d+/.exec(said)![0]);
  };
  return { editor, heap };
}
