/** What is no message, or none at this time: the server answers or ends with one line, and what comes after it is done as ever. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageType, type Diagnostic } from 'vscode-languageserver-protocol';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { derive } from '../../server/engine/index.js';

const ARTICLE = 'Talgrund raised 12 million euros on 3 March 2021.\n';
const DRAFT = 'Talgrund raised 14 million euros on 3 March 2021.\n';

interface Answer { readonly id?: unknown; readonly method?: string; readonly result?: unknown; readonly error?: { readonly code: number; readonly message: string }; readonly params?: { readonly uri?: string; readonly diagnostics?: Diagnostic[]; readonly message?: string; readonly type?: MessageType } }
interface End { readonly code: number | null; readonly answers: readonly Answer[]; readonly err: string }

const frame = (body: string | object, length?: number) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return `Content-Length: ${length ?? Buffer.byteLength(text)}\r\n\r\n${text}`;
};
const ask = (id: unknown, method: string, params?: unknown) => frame({ jsonrpc: '2.0', id, method, ...(params === undefined ? {} : { params }) });
const tell = (method: string, params?: unknown) => frame({ jsonrpc: '2.0', method, ...(params === undefined ? {} : { params }) });

const isComplaint = ({ method, params }: Answer) => method === 'window/logMessage' && params!.type! <= MessageType.Warning;

/** Speaks, closes the input and waits for the end; reads what came out strictly, so that a stray byte there is found. */
function session(input: string | Buffer | readonly (string | Buffer)[], { close = true, command = ['bin/stet.cjs', 'serve', '--stdio'] } = {}): Promise<End> {
  return new Promise((done) => {
    const server = spawn(process.execPath, [resolve(command[0]!), ...command.slice(1)]);
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    server.stdout.on('data', (d: Buffer) => void out.push(d));
    server.stderr.on('data', (d: Buffer) => void err.push(d));
    // One who has ended does not read on.
    server.stdin.on('error', () => undefined);
    for (const part of [input].flat() as (string | Buffer)[]) server.stdin.write(part);
    if (close) server.stdin.end();
    server.once('close', (code) => done({ code, answers: messagesIn(Buffer.concat(out)), err: Buffer.concat(err).toString() }));
  });
}

function messagesIn(bytes: Buffer): Answer[] {
  const found: Answer[] = [];
  while (bytes.length) {
    const head = /^Content-Length: (\d+)\r\n\r\n/.exec(bytes.toString('latin1', 0, 60));
    assert.ok(head, `no message: ${bytes.toString('utf8', 0, 200)}`);
    const end = head[0].length + Number(head[1]);
    found.push(JSON.parse(bytes.toString('utf8', head[0].length, end)) as Answer);
    bytes = bytes.subarray(end);
  }
  return found;
}

describe('the protocol', function () {
  this.timeout(120_000);
  // Its own: what other suites remove at their end would be gone before this one begins.
  const folder = mkdtempSync(join(tmpdir(), 'stet-protocol-'));
  const uri = pathToFileURL(join(folder, 'draft.md')).toString();
  const root = pathToFileURL(folder).toString();
  const begin = ask(1, 'initialize', { processId: process.pid, rootUri: root, workspaceFolders: [{ uri: root, name: 'desk' }], capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } } }) + tell('initialized', {});
  const open = tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: DRAFT } });
  const pull = ask('pull', 'textDocument/diagnostic', { textDocument: { uri } });
  const shut = ask('shut', 'shutdown');
  const end = shut + tell('exit');
  const answerTo = ({ answers }: End, id: unknown) => answers.find((a) => a.id === id && (a.result !== undefined || a.error));
  before(() => writeFileSync(join(folder, 'article.facts.json'), formatFactBase(derive(ARTICLE))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Speaks, waits for the answer to the last request, says good-bye. */
  function whole(middle: string | Buffer): Promise<End> {
    return new Promise((done) => {
      const server = spawn(process.execPath, [resolve('bin/stet.cjs'), 'serve', '--stdio']);
      let [out, err] = [Buffer.alloc(0), ''];
      let asked = false;
      server.stdout.on('data', (d: Buffer) => {
        out = Buffer.concat([out, d]);
        if (asked || !out.includes('"id":"pull"')) return;
        asked = true;
        server.stdin.write(end);
      });
      server.stderr.on('data', (d: Buffer) => void (err += d.toString()));
      server.stdin.on('error', () => undefined);
      for (const part of [begin + open, middle, pull]) server.stdin.write(part);
      server.once('close', (code) => done({ code, answers: messagesIn(out), err }));
    });
  }

  const broken: readonly (readonly [name: string, bytes: string | Buffer, line: RegExp])[] = [
    ['JSON without a header', '{"jsonrpc":"2.0","id":1,"method":"initialize"}\n', /expected a header/],
    ['text', 'hello there\r\n\r\n', /found "hello there"/],
    ['a header without end', 'Content-Length: 2'.padEnd(5000, ' '), /header of more than/],
    ['a letter without end', 'x'.repeat(5000), /header of more than/],
    ['bytes', Buffer.from([0xff, 0xfe, 0, 1, 2, 3]), /expected a header/],
    ['no length', 'Content-Type: application/json\r\n\r\n{}', /without Content-Length/],
    ['a length below nothing', 'Content-Length: -5\r\n\r\n{}', /found "-5"/],
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}', /found "many"/],
    ['a length without bounds', 'Content-Length: 99999999999999999999\r\n\r\n{}', /found "9999/],
    ['a length that is too short', frame({ jsonrpc: '2.0', method: 'x' }, 5), /expected a header/],
    ['line feeds alone', 'Content-Length: 2\n\n{}', /.+/],
  ];
  for (const [name, bytes, line] of broken) {
    it(`ends with one line: ${name}`, async () => {
      for (const before of ['', begin]) {
        // The input stays open: it is not its end that ends the server.
        const { code, err } = await session([before, bytes, before ? '' : '\r\n\r\n'], { close: name === 'line feeds alone' });
        assert.equal(code, 1);
        assert.match(err, line);
        assert.equal(err.trimEnd().split('\n').length, 1, err);
      }
    });
  }

  it('ends with one line when the input ends within a message, with none when it ends between two', async () => {
    for (const cut of [begin.slice(0, 9), begin.slice(0, 60), begin + open.slice(0, -3)]) {
      const { code, err } = await session(cut);
      assert.deepEqual([code, err], [1, 'stet serve: the input ended in the middle of a message\n']);
    }
    assert.deepEqual([await session(''), await session(begin)].map(({ code, err }) => [code, err]), [[1, ''], [1, '']]);
    assert.deepEqual((({ code, err }) => [code, err])(await session(begin + shut)), [0, '']);
  });

  it('ends when nobody reads it any more', async () => {
    const server = spawn(process.execPath, [resolve('bin/stet.cjs'), 'serve', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = new Promise((done) => server.once('exit', done));
    server.stdin.on('error', () => undefined);
    server.stdout.destroy();
    for (let i = 0; i < 20; i++) server.stdin.write(i ? ask(i, 'stet/facts', {}) : begin);
    assert.equal(typeof (await ended), 'number');
  });

  const none: readonly (readonly [name: string, message: string | Buffer, code: number])[] = [
    ['half of JSON', frame('{"jsonrpc": "2.0", "id":'), -32700],
    ['no UTF-8', Buffer.concat([Buffer.from('Content-Length: 3\r\n\r\n"'), Buffer.from([0xff, 0x22])]), -32700],
    ['nothing', frame(''), -32700],
    ['null', frame('null'), -32600],
    ['a number', frame('3'), -32600],
    ['a list of messages', frame('[{"jsonrpc":"2.0","id":7,"method":"shutdown"}]'), -32600],
    ['an object without a method', frame({ jsonrpc: '2.0', id: 7 }), -32600],
    ['a method that is a number', frame({ jsonrpc: '2.0', id: 7, method: 4 }), -32600],
    ['an id that is a list', frame({ jsonrpc: '2.0', id: [7], method: 'shutdown' }), -32600],
    ['parameters that are a text', ask(7, 'textDocument/hover', 'x'), -32602],
    ['a document without an address', ask(7, 'textDocument/hover', { textDocument: {}, position: { line: 0, character: 0 } }), -32602],
    ['an address that is a number', ask(7, 'textDocument/definition', { textDocument: { uri: 5 }, position: { line: 0, character: 0 } }), -32602],
    ['a line that is a text', ask(7, 'textDocument/references', { textDocument: { uri }, position: { line: 'a', character: 0 }, context: {} }), -32602],
    ['a range without an end', ask(7, 'textDocument/inlayHint', { textDocument: { uri }, range: { start: { line: 0, character: 0 } } }), -32602],
    ['a second beginning', ask(7, 'initialize', { capabilities: {} }), -32600],
    ['a method that there is not', ask(7, 'textDocument/nonsense', {}), -32601],
  ];
  for (const [name, message, code] of none) {
    it(`answers with error ${code}, and checks on: ${name}`, async () => {
      const result = await whole(message);
      assert.deepEqual([result.code, result.err], [0, '']);
      const refused = result.answers.filter((a) => a.error);
      assert.deepEqual(refused.map((a) => a.error!.code), [code]);
      const flags = (answerTo(result, 'pull')?.result as { items: Diagnostic[] }).items;
      assert.deepEqual(flags.map((d) => d.code), ['number-mismatch']);
    });
  }

  const changes: readonly (readonly [name: string, message: string])[] = [
    ['a text that is null', tell('textDocument/didOpen', { textDocument: { uri: `${uri}x`, languageId: 'markdown', version: 1, text: null } })],
    ['an address that is a list', tell('textDocument/didOpen', { textDocument: { uri: [], languageId: 'markdown', version: 1, text: '' } })],
    ['a change that is a number', tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: 5 }] })],
    ['a change in no list', tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: { text: '' } })],
    ['a change from line -1', tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: { line: -1, character: 0 }, end: { line: 0, character: 0 } }, text: 'x' }] })],
    ['a change without version', tell('textDocument/didChange', { textDocument: { uri }, contentChanges: [{ text: '' }] })],
    ['parameters in a list', tell('textDocument/didOpen', [1, 2, 3])],
    ['folders that are a text', tell('workspace/didChangeWorkspaceFolders', { event: 'none' })],
    ['a request taken back without its id', tell('$/cancelRequest', {})],
    ['an answer without an id', frame({ jsonrpc: '2.0', result: {} })],
    ['files without address', tell('workspace/didChangeWatchedFiles', { changes: [{ type: 2 }] })],
  ];
  for (const [name, message] of changes) {
    it(`notes it, changes nothing, and checks on: ${name}`, async () => {
      const result = await whole(message);
      assert.deepEqual([result.code, result.err], [0, '']);
      assert.deepEqual(result.answers.filter(isComplaint).map((a) => /expected /.test(a.params!.message!)), [true]);
      assert.deepEqual((answerTo(result, 'pull')?.result as { items: Diagnostic[] }).items.map((d) => d.message.slice(0, 10)), ['12 million']);
    });
  }

  it('has nothing to say of documents that are not open', async () => {
    const other = { textDocument: { uri: `${uri}.other` } };
    const at = { ...other, position: { line: 0, character: 3 } };
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    const asked: [string, object][] = [
      ['hover', at], ['definition', at], ['completion', at], ['documentHighlight', at], ['prepareRename', at], ['references', { ...at, context: { includeDeclaration: true } }], ['codeLens', other], ['documentSymbol', other], ['documentLink', other],
      ['inlayHint', { ...other, range }], ['codeAction', { ...other, range, context: { diagnostics: [] } }], ['rename', { ...at, newName: 'Talgrund' }], ['diagnostic', other],
    ];
    const change = tell('textDocument/didChange', { textDocument: { ...other.textDocument, version: 7 }, contentChanges: [{ range, text: 'x' }] });
    const closed = tell('textDocument/didClose', other) + tell('textDocument/didSave', other);
    const result = await whole(change + closed + asked.map(([method, params], i) => ask(i + 10, `textDocument/${method}`, params)).join(''));
    assert.equal(result.err, '');
    for (const [i, [method]] of asked.entries()) {
      const { error, result: got } = answerTo(result, i + 10) ?? assert.fail(`no answer to ${method}`);
      // Who renames what has no name is told so.
      if (method === 'rename') continue;
      assert.equal(error, undefined, method);
      const list = Array.isArray(got) ? got : ((got as { items?: unknown[] } | null)?.items ?? []);
      assert.ok(got === null || list.length === 0, `${method}: ${JSON.stringify(got)}`);
    }
  });

  it('is kept in order: nothing before the beginning, nothing after the end, and a second opening is the text that counts', async () => {
    const early = await session([ask(7, 'textDocument/hover', {}), open, ask(8, 'shutdown'), tell('exit')], { close: false });
    assert.deepEqual([early.code, ...early.answers.map((a) => a.error?.code)], [1, -32002, -32002]);
    const late = await session([begin, shut, pull, open, tell('exit')], { close: false });
    assert.deepEqual([late.code, answerTo(late, 'pull')?.error?.code], [0, -32600]);
    const twice = await whole(tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: ARTICLE } }));
    assert.deepEqual((answerTo(twice, 'pull')?.result as { items: Diagnostic[] }).items, []);
    const unbegun = await session([ask(1, 'initialize', { capabilities: 'all' }), ask(2, 'initialize', null), begin.replace('"id":1', '"id":3'), shut, tell('exit')], { close: false });
    assert.deepEqual([1, 2, 3].map((id) => answerTo(unbegun, id)?.error?.code), [-32602, -32602, undefined]);
  });

  it('takes a message in single bytes, several in one go, and one that is nested without end', async () => {
    const all = begin + shut + tell('exit');
    const bytes = await session(Array.from(Buffer.from(all), (b) => Buffer.from([b])), { close: false });
    assert.equal(bytes.code, 0);
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const nested = await whole(frame(`{"jsonrpc":"2.0","id":7,"method":"workspace/executeCommand","params":{"command":"x","arguments":${deep}}}`) + frame(deep) + frame(`{"jsonrpc":"2.0","result":${deep},"id":500}`));
    assert.equal(nested.code, 0, nested.err);
  });

  it('holds for the bundle of the extension as well', async () => {
    const { code, err } = await session('hello\r\n\r\n', { close: false, command: ['dist/server/main.cjs', '--stdio'] });
    assert.equal(code, 1);
    assert.match(err, /^stet serve: .*\n$/);
  });
});
