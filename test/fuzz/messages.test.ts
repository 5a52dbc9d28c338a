/** Whatever an editor sends, in whatever order: the server answers, and after it all checks a draft as ever. */
import { equal, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { derive } from '../../server/engine/index.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { Editor } from '../lsp/editor.js';
import { fuzzAsync, text, TIMEOUT } from './fuzz.js';

const ARTICLE = 'Talgrund raised 12 million euros on 3 March 2021. Its rival Ostfeld lost 40 percent of its customers in May.\n';

interface Message { readonly method: string; readonly params: unknown; readonly answered: boolean }

describe('any messages', function () {
  this.timeout(TIMEOUT);
  let folder: string;
  let editor: Editor;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stet-messages-'));
    writeFileSync(join(folder, 'article.facts.json'), formatFactBase(derive(ARTICLE)));
    ({ editor } = await Editor.start(folder, { workspace: { configuration: true } }));
  });
  after(async () => {
    equal(await editor.stop(), 0);
    rmSync(folder, { recursive: true });
  });

  function message(): fc.Arbitrary<Message> {
    const uri = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('a.md', 'b.txt', 'article.facts.json', 'stet.config.json').map((n) => pathToFileURL(join(folder, n)).toString()) },
      fc.constantFrom('', 'file:', 'file:///%00', 'file://host/x', 'untitled:Untitled-1', 'http://[', 'git:/x?y', '\u0000'),
    );
    const number = fc.oneof({ weight: 5, arbitrary: fc.nat(30) }, fc.constantFrom(-1, 1e9, 0.5, 2 ** 31));
    const position = fc.record({ line: number, character: number });
    const range = fc.record({ start: position, end: position });
    const id = uri.map((u) => ({ uri: u }));
    const version = fc.oneof(fc.nat(50), fc.constantFrom(-1, 0, 1e12));
    const change = fc.oneof(fc.record({ range, text }), fc.record({ text }));
    const told: [string, fc.Arbitrary<unknown>][] = [
      ['textDocument/didOpen', fc.record({ textDocument: fc.record({ uri, languageId: fc.constantFrom('markdown', 'plaintext', 'json', ''), version, text }) })],
      ['textDocument/didChange', fc.record({ textDocument: fc.record({ uri, version }), contentChanges: fc.array(change, { maxLength: 3 }) })],
      ['textDocument/didSave', fc.record({ textDocument: id })],
      ['textDocument/didClose', fc.record({ textDocument: id })],
      ['workspace/didChangeConfiguration', fc.record({ settings: fc.jsonValue() })],
      ['workspace/didChangeWatchedFiles', fc.record({ changes: fc.array(fc.record({ uri, type: fc.constantFrom(1, 2, 3) }), { maxLength: 3 }) })],
      ['workspace/didChangeWorkspaceFolders', fc.record({ event: fc.record({ added: fc.constant([]), removed: fc.array(fc.record({ uri: fc.constantFrom('file:///nowhere', ''), name: fc.constant('x') }), { maxLength: 2 }) }) })],
      ['$/cancelRequest', fc.record({ id: fc.nat(40) })],
      ['stet/cursor', fc.record({ uri, position })],
      ['stet/unknown', fc.jsonValue()],
    ];
    const asked: [string, fc.Arbitrary<unknown>][] = [
      ['textDocument/hover', fc.record({ textDocument: id, position })],
      ['textDocument/definition', fc.record({ textDocument: id, position })],
      ['textDocument/codeAction', fc.record({ textDocument: id, range, context: fc.record({ diagnostics: fc.constant([]) }) })],
      ['textDocument/diagnostic', fc.record({ textDocument: id })],
      ['workspace/executeCommand', fc.record({ command: fc.string(), arguments: fc.array(fc.jsonValue(), { maxLength: 2 }) })],
      ...['completion', 'documentHighlight', 'prepareRename'].map((m): [string, fc.Arbitrary<unknown>] => [`textDocument/${m}`, fc.record({ textDocument: id, position })]),
      ...['codeLens', 'documentSymbol', 'documentLink'].map((m): [string, fc.Arbitrary<unknown>] => [`textDocument/${m}`, fc.record({ textDocument: id })]),
      ['textDocument/references', fc.record({ textDocument: id, position, context: fc.record({ includeDeclaration: fc.boolean() }) })],
      ['textDocument/rename', fc.record({ textDocument: id, position, newName: text })],
      ['textDocument/inlayHint', fc.record({ textDocument: id, range })],
      ['workspace/symbol', fc.record({ query: text })],
      ['completionItem/resolve', fc.record({ label: text, data: fc.oneof(fc.jsonValue(), fc.record({ uri, fact: fc.string() })) })],
      ['stet/facts', fc.record({ uri }, { requiredKeys: [] })],
      ['stet/locate', fc.record({ uri, position })],
      ['stet/coverage', id],
      ['stet/report', fc.record({ uri, language: fc.string(), nonce: fc.string(), showPlace: fc.string() }, { requiredKeys: ['uri'] })],
      ['stet/derive', fc.record({ uri, preview: fc.constant(true) })],
      ['initialize', fc.jsonValue()],
      ['stet/findFacts', fc.jsonValue()],
      ['stet/unknown', fc.jsonValue()],
    ];
    const of = (all: [string, fc.Arbitrary<unknown>][], answered: boolean) =>
      fc.oneof(...all.map(([method, params]) => fc.oneof({ weight: 9, arbitrary: params }, fc.jsonValue()).map((p): Message => ({ method, params: p, answered }))));
    return fc.oneof(of(told, false), of(asked, true));
  }

  /** Parameters that are neither list nor object are no message: the library that we send with refuses them. */
  async function send({ method, params, answered }: Message): Promise<void> {
    const sent = typeof params === 'object' && params !== null ? params : [params];
    if (!answered) return editor.connection.sendNotification(method, sent as object);
    await editor.connection.sendRequest(method, sent as object).catch((error: unknown) => ok(error instanceof Error));
  }

  it('are survived', async () => {
    let round = 0;
    await fuzzAsync(15, fc.asyncProperty(fc.array(message(), { maxLength: 25 }), async (messages) => {
      await Promise.all(messages.map(send));
      equal(editor.process.exitCode, null);
      // A new draft is checked as if nothing had been.
      const uri = pathToFileURL(join(folder, `check${++round}.md`)).toString();
      const draft = '---\nfacts: article.facts.json\n---\n\nTalgrund raised 14 million euros on 3 March 2021.\n';
      await send({ method: 'textDocument/didClose', params: { textDocument: { uri: pathToFileURL(join(folder, 'article.facts.json')).toString() } }, answered: false });
      await editor.open(uri, draft);
      const flags: readonly Diagnostic[] = await editor.pushedUntil(uri, (all) => all.some((d) => d.code === 'number-mismatch'), 20_000);
      ok(flags.some((d) => d.code === 'number-mismatch'), `round ${round}`);
      await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }));
  });
});
