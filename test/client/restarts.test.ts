/** The language client of the extension, its restarts, and processes of its own that end and hang as they are told. The editor is played. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { LanguageClient as Client } from 'vscode-languageclient/node';
import type * as Restarting from '../../client/restarts.js';

const require = createRequire(import.meta.url);
const { seen, openLater, vscode } = require('./editor.cjs') as {
  readonly seen: { readonly texts: unknown[]; readonly registered: ReadonlySet<unknown>; readonly collections: ReadonlySet<ReadonlyMap<{ toString(): string }, unknown>>; readonly messages: string[] };
  readonly openLater: () => void;
  readonly vscode: object;
};

async function eventually<T>(what: string, ask: () => T, satisfies: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + 20_000; ; await new Promise((next) => setTimeout(next, 10))) {
    const answer = ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what}: the last answer was ${JSON.stringify(answer)}`);
  }
}

function isThere(server: number): boolean {
  try {
    return process.kill(server, 0);
  } catch {
    return false;
  }
}

describe('the client of a server', function () {
  this.timeout(60_000);
  const loader = Module as unknown as { _load: (name: string, ...more: unknown[]) => unknown };
  const load = loader._load;
  const scratch = mkdtempSync(join(tmpdir(), 'stet-restarts-'));
  const way = join(scratch, 'way');
  let restarts: typeof Restarting;
  let LanguageClient: typeof Client;
  let client: Client;

  const serverProcess = () => (Reflect.get(client, '_serverProcess') as { pid?: number } | undefined)?.pid;
  const pulled = () => [...seen.collections].flatMap((collection) => [...collection.keys()].map(String));
  /** Answers hovers and commands, has the open texts and was asked for what is wrong with them. */
  const works = async () => {
    await eventually('diagnostics', pulled, (uris) => uris.includes('file:///drafts/first.md'));
    assert.equal(client.isRunning(), true);
    assert.equal(seen.registered.size, 1, 'the hover, once');
  };

  before(async () => {
    loader._load = function (name, ...more) {
      return name === 'vscode' ? vscode : load.call(this, name === 'vscode-languageclient' ? require.resolve(name) : name, ...more);
    };
    const outfile = join(scratch, 'restarts.cjs');
    await build({ entryPoints: [resolve('client/restarts.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', external: ['vscode', 'vscode-languageclient'], logLevel: 'warning' });
    restarts = require(outfile) as typeof Restarting;
    ({ LanguageClient } = require('vscode-languageclient/node') as { LanguageClient: typeof Client });
  });
  after(() => {
    loader._load = load;
    rmSync(scratch, { recursive: true });
  });
  beforeEach(() => {
    seen.texts.splice(1);
    seen.messages.splice(0);
    const transport = 1; // TransportKind.ipc
    client = new LanguageClient('stet', 'Stet', { module: resolve('test/client/server.cjs'), args: [way], transport }, { documentSelector: [{ scheme: 'file', language: 'markdown' }], errorHandler: new restarts.Restarts() });
    restarts.leaveEnds(client);
    restarts.keepEvents(client);
  });
  afterEach(() => client.stop().catch(() => undefined));

  it('is asked about once when its server has ended as often as it may while it started, and starts it by hand', async () => {
    writeFileSync(way, 'end');
    void client.start().catch(() => undefined);
    await eventually('a message', () => seen.messages.length, (count) => count > 0);
    assert.match(seen.messages.join('\n'), /^Stet has ended [^\n]*$/);
    writeFileSync(way, 'well');
    await restarts.restart(client);
    await works();
  });

  it('is started by hand at the very moment that its server ends', async () => {
    writeFileSync(way, 'end');
    await assert.rejects(client.start());
    writeFileSync(way, 'well');
    await restarts.restart(client);
    await works();
  });

  for (const [how, again] of [
    ['by hand', () => restarts.restart(client)],
    ['by itself', (server: number) => Promise.resolve(process.kill(server, 'SIGKILL'))],
  ] as const) {
    it(`asks about texts that are opened after its server was started again ${how}`, async () => {
      writeFileSync(way, 'well');
      await client.start();
      await works();
      const server = serverProcess()!;
      await again(server);
      await eventually('another server', serverProcess, (now) => now !== undefined && now !== server);
      await works();
      openLater();
      await eventually('diagnostics', pulled, (uris) => uris.includes('file:///drafts/later.md'));
    });
  }

  it('is started by hand when its server hangs, which is then gone', async () => {
    writeFileSync(way, 'hang');
    await client.start();
    await works();
    const hung = serverProcess()!;
    writeFileSync(way, 'well');
    await restarts.restart(client);
    await eventually('the end of the one that hung', () => isThere(hung), (there) => !there);
    const server = serverProcess();
    await works();
    assert.equal(serverProcess(), server);
  });
});
