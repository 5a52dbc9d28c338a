/** Nothing leaves the machine, and no other program is started, whatever is read: a witness in the process refuses and writes down every try. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const witness = join(root, 'test/safety/no-network.cjs');

function watched(args: readonly string[], cwd: string, input = ''): { readonly status: number | null; readonly tries: readonly string[]; readonly err: string } {
  const log = join(cwd, 'witness.log');
  writeFileSync(log, '');
  const { status, stderr } = spawnSync(process.execPath, ['--require', witness, ...args], { cwd, input, encoding: 'utf8', timeout: 60_000, env: { PATH: process.env['PATH'] ?? '', STET_WITNESS: log } });
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  assert.ok(lines.includes('loaded'), `the witness was not there: ${stderr}`);
  return { status, tries: lines.filter((line) => line !== 'loaded'), err: stderr };
}

describe('nothing leaves the machine', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'stet-closed-'));
  const stet = join(root, 'dist/cli/stet.cjs');

  it('is seen by the witness where it does', () => {
    const { tries } = watched(['-e', 'try { require("node:net").connect(9, "127.0.0.1") } catch {} try { require("node:dns").lookup("localhost", () => {}) } catch {} fetch'], cwd);
    assert.equal(tries.length, 2, tries.join());
  });

  it('when articles of every kind are read, drafts checked, and reports written', () => {
    cpSync(join(root, 'test/fixtures/sources'), cwd, { recursive: true });
    const sources = readdirSync(cwd).filter((name) => /\.(?:md|docx|pdf|epub|html|rst|adoc|org|tex|typ|eml|rss|atom|csv|json)$/.test(name) && !name.startsWith('password'));
    assert.ok(sources.length > 6, sources.join());
    const derived = watched([stet, 'derive', ...sources, '-o', cwd], cwd);
    assert.deepEqual([derived.status, derived.tries], [0, []], derived.err);
    writeFileSync(join(cwd, 'draft.md'), '# News\n\nSee http://example.invalid/ and ![picture](http://example.invalid/x.png): 17 percent on Monday.\n');
    for (const args of [['check', 'draft.md'], ['report', 'draft.md', '-o', 'page.html'], ['explain', 'draft.md:3'], ['index', '.'], ['check', '--archive', '.', 'draft.md']]) {
      const run = watched([stet, ...args], cwd);
      assert.deepEqual(run.tries, [], args.join(' '));
      assert.notEqual(run.status, null, args.join(' '));
    }
  });

  it('when the language server starts and checks a draft', () => {
    const message = (body: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };
    const uri = `file://${cwd}/draft.md`;
    const input = [
      { id: 1, method: 'initialize', params: { processId: null, rootUri: `file://${cwd}`, capabilities: {} } },
      { method: 'initialized', params: {} },
      { method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version: 1, text: 'Harbour lost 18 percent on Monday, see http://example.invalid/.' } } },
      { id: 2, method: 'textDocument/hover', params: { textDocument: { uri }, position: { line: 0, character: 14 } } },
      { id: 3, method: 'shutdown' },
      { method: 'exit' },
    ].map(message).join('');
    const run = watched([stet, 'serve', '--stdio'], cwd, input);
    assert.deepEqual(run.tries, [], run.err);
    assert.notEqual(run.status, null);
  });
});
