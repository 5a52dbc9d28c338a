/**
 * The set-up for Helix on docs/editors.md: it can be read, and what it starts is a language server that flags a draft of each language on the
 * page. Helix itself is not tried: it is in neither of the registries that the tests install from.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { DAIRY } from '../dairy.js';
import { derive } from '../../server/engine/index.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';

type Table = Record<string, unknown>;

/** The TOML of the page, which has tables, texts and lists of texts. Throws at anything else. */
function tablesOf(toml: string): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  let table: Table = {};
  for (const line of toml.split('\n').filter((one) => one.trim())) {
    const [, one, many, key, value] = /^(?:\[([\w.-]+)\]|\[\[([\w.-]+)\]\]|([\w-]+) = (.+))$/.exec(line) ?? assert.fail(`no TOML: ${line}`);
    if (key) table[key] = JSON.parse(value!);
    else tables.set((one ?? many)!, (table = {}));
  }
  return tables;
}

const DRAFT = 'Almtal raised its revenue by 12 percent to 640 million euros.\n';
const ENDINGS: Readonly<Record<string, string>> = { markdown: 'md', latex: 'tex', html: 'html', rst: 'rst', typst: 'typ', org: 'org' };

describe('the set-up for Helix', function () {
  this.timeout(30_000);
  const page = readFileSync('docs/editors.md', 'utf8');
  const section = page.slice(page.indexOf('## Helix'), page.indexOf('## Any other'));
  const tables = tablesOf(/```toml\n([^`]*)```/.exec(section)?.[1] ?? assert.fail('a block of TOML'));
  const server = tables.get('language-server.stet') as { command: string; args: string[] };
  const language = tables.get('language') as { name: string; 'language-servers': string[] };
  const served = [language.name, ...[.../`language-servers` line serves ([^.]*)\./.exec(section)![1]!.matchAll(/`(\w+)`/g)].map((m) => m[1]!)];
  after(removeFolders);

  it('names the server that it sets up', () => assert.deepEqual([language['language-servers'], server.command], [['stet'], 'stet']));

  it(`starts a server that flags drafts in ${served.join(', ')}`, async () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'dairy.facts.json'), formatFactBase(derive(DAIRY)));
    const child = spawn(process.execPath, [resolve('bin/stet.cjs'), ...server.args], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    try {
      const flagged = new Set<string>();
      let go = () => undefined as void;
      const all = new Promise<void>((done) => (go = done));
      connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        if (diagnostics.some((d) => d.code === 'number-mismatch')) flagged.add(uri);
        if (flagged.size === served.length) go();
      });
      // It asks for the section of settings that nobody has written.
      connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
      connection.onRequest('client/registerCapability', () => null);
      connection.listen();
      const rootUri = pathToFileURL(folder).toString();
      await connection.sendRequest('initialize', { processId: process.pid, rootUri, workspaceFolders: [{ uri: rootUri, name: 'desk' }], capabilities: { workspace: { configuration: true, workspaceFolders: true } } });
      await connection.sendNotification('initialized', {});
      for (const languageId of served) {
        const uri = pathToFileURL(join(folder, `draft.${ENDINGS[languageId] ?? assert.fail(languageId)}`)).toString();
        await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 0, text: DRAFT } });
      }
      await all;
    } finally {
      connection.dispose();
      child.kill();
    }
  });
});
