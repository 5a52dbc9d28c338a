/**
 * How long people wait: for the flags after a keystroke, beside a server that does nothing; for a hover while a long draft is
 * being checked; for the command line from a cold start, beside `node -e 0`. `node scripts/build.mjs` comes first. Wall-clock
 * time, so the machine should have little else to do; what else it does is part of both sides of each ratio.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { derive } from '../../server/engine/index.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { draftOf } from './drafts.js';
import { printTable } from './measure.js';

const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'));
const uri = (name: string) => pathToFileURL(join(folder, name)).toString();
writeFileSync(join(folder, 'article.facts.json'), formatFactBase(derive(draftOf('de', 4000, 7), { language: 'de' })));
writeFileSync(join(folder, 'draft.md'), draftOf('en', 5000, 2));
/** Publishes no flags after each change: the floor of the protocol. */
const EMPTY = `
const { createConnection, ProposedFeatures, TextDocuments } = require('vscode-languageserver/node');
const { TextDocument } = require('vscode-languageserver-textdocument');
const connection = createConnection(ProposedFeatures.all), documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2 } }));
documents.onDidChangeContent(({ document }) => connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [] }));
documents.listen(connection); connection.listen();`;

const quantile = (times: readonly number[], share: number) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(share * times.length))]!;

async function server(args: readonly string[]) {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd: resolve('.') });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  let flagged: (uri: string, version: number | undefined) => void = () => {};
  connection.onNotification('textDocument/publishDiagnostics', (p: { uri: string; version?: number }) => flagged(p.uri, p.version));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: pathToFileURL(folder).toString(), workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'x' }], capabilities: {} });
  await connection.sendNotification('initialized', {});
  const until = (name: string, version: number, act: () => Promise<void>) => new Promise<void>((done) => {
    flagged = (of, at) => {
      if (of === uri(name) && at === version) done();
    };
    void act();
  });
  return {
    connection,
    open: (name: string, text: string) => until(name, 1, () => connection.sendNotification('textDocument/didOpen', { textDocument: { uri: uri(name), languageId: 'markdown', version: 1, text } })),
    type: (name: string, version: number, at: { line: number; character: number }) => until(name, version, () => connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri(name), version }, contentChanges: [{ range: { start: at, end: at }, text: 'x' }] })),
    stop: () => child.kill(),
  };
}

async function keystrokes(args: readonly string[]): Promise<number[]> {
  const { open, type, stop } = await server(args);
  await open('keys.md', draftOf('en', 10_000, 4));
  const times: number[] = [];
  for (let version = 2; version < 140; version++) {
    const began = performance.now();
    await type('keys.md', version, { line: 2, character: version });
    if (version >= 40) times.push(performance.now() - began);
    await new Promise((r) => setTimeout(r, 10));
  }
  stop();
  return times;
}

async function hovers(length: number): Promise<number[]> {
  const { connection, open, stop } = await server(['dist/server/main.cjs', '--stdio']);
  await open('short.md', draftOf('en', 3000, 5));
  let done = false;
  const long = open('long.md', draftOf('en', length, 6)).then(() => (done = true));
  const times: number[] = [];
  while (!done) {
    const began = performance.now();
    await connection.sendRequest('textDocument/hover', { textDocument: { uri: uri('short.md') }, position: { line: 0, character: 30 } });
    times.push(performance.now() - began);
    await new Promise((r) => setTimeout(r, 20));
  }
  await long;
  stop();
  return times;
}

const cold = (args: readonly string[]) => quantile(Array.from({ length: 9 }, () => {
  const began = performance.now();
  spawnSync(process.execPath, args, { cwd: resolve('.') });
  return performance.now() - began;
}), 0.5);

try {
  const rows: string[][] = [['', 'p50', 'p95', 'floor', 'reached']];
  const [ours, floor] = [await keystrokes(['dist/server/main.cjs', '--stdio']), await keystrokes(['-e', EMPTY, '--', '--stdio'])];
  const ratio = quantile(ours, 0.95) / quantile(floor, 0.95);
  const ms = (times: readonly number[]) => [`${quantile(times, 0.5).toFixed(1)} ms`, `${quantile(times, 0.95).toFixed(1)} ms`];
  rows.push(['keystroke to flags, 10 KB', ...ms(ours), '', '']);
  rows.push(['the same, empty server', ...ms(floor), '', '']);
  rows.push(['ratio', '', ratio.toFixed(1), '≤ 3', ratio <= 3 ? 'yes' : 'NO']);
  const during = await hovers(Number(process.argv[2] ?? 5_000_000));
  rows.push(['hover while 5 MB are checked', ...ms(during), '≤ 50 ms', quantile(during, 0.95) <= 50 ? 'yes' : 'NO']);
  const [check, nothing] = [cold(['bin/stet.cjs', 'check', join(folder, 'draft.md'), '--facts', join(folder, 'article.facts.json')]), cold(['-e', '0'])];
  rows.push(['stet check, 5 KB, cold', `${check.toFixed(0)} ms`, '', '', '']);
  rows.push(['node -e 0', `${nothing.toFixed(0)} ms`, '', '', '']);
  rows.push(['ratio', (check / nothing).toFixed(1), '', '≤ 3', check / nothing <= 3 ? 'yes' : 'NO']);
  printTable(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
