/**
 * How long people wait: for the flags after a keystroke, beside a server that does nothing; for a hover while a long draft is
 * being checked, and how long the server's main loop stands still then; for the command line from a cold start, beside
 * `node -e 0`; for the extension to be loaded and activated. `node scripts/build.mjs` comes first. Wall-clock
 * time, so the machine should have little else to do; what else it does is part of both sides of each ratio.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { derive } from '../../server/engine/index.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { draftOf } from './drafts.js';
import { quantile, timingOf } from './measure.js';
import { report, type Row } from './rows.js';

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

/** Writes down, when told to stop, for how many milliseconds the loop stood still at most, and at most in 99.9 % of the time; forgets at the first signal. */
const LOOP_WATCH = `
const { monitorEventLoopDelay } = require('node:perf_hooks');
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on('SIGUSR2', () => delay.reset());
process.on('SIGTERM', () => { require('node:fs').writeFileSync(process.env.STET_BENCH_LOOP, JSON.stringify([delay.max / 1e6, delay.percentile(99.9) / 1e6])); process.exit(0); });`;

/** Loads the extension with an editor that does nothing, and says how long that and its activation took, without the server's start. */
const ACTIVATION = `
const Module = require('node:module');
const stub = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '' : key === Symbol.iterator ? [][Symbol.iterator] : key === 'then' ? undefined : key === 'prototype' ? {} : key === 'version' ? '1.100.0' : stub), apply: () => stub, construct: () => stub });
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? stub : load(name, ...rest));
const began = performance.now();
const { activate } = require(process.argv[1]);
const context = { subscriptions: [], asAbsolutePath: (path) => path, extensionUri: stub, workspaceState: stub, globalState: stub, extension: stub };
Promise.resolve().then(() => activate(context)).catch(() => {});
setImmediate(() => { process.stdout.write(String(performance.now() - began)); process.exit(0); });`;

async function server(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd: resolve('.'), env: { ...process.env, ...env } });
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
    signal: (name: 'SIGUSR2') => child.kill(name),
    stop: () => new Promise<void>((done) => {
      child.once('exit', () => done());
      child.kill();
    }),
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
  await stop();
  return times;
}

/** Milliseconds of each hover, and how long the loop stood still: at most, and in 99.9 % of the time. */
async function hovers(length: number): Promise<{ times: number[]; still: readonly [most: number, mostly: number] }> {
  const [watch, written] = [join(folder, 'loop-watch.cjs'), join(folder, 'loop.json')];
  writeFileSync(watch, LOOP_WATCH);
  const { connection, open, signal, stop } = await server(['--require', watch, 'dist/server/main.cjs', '--stdio'], { STET_BENCH_LOOP: written });
  // Warm: vocabularies are unpacked once.
  await open('warm.md', draftOf('en', 200_000, 9));
  await open('short.md', draftOf('en', 3000, 5));
  signal('SIGUSR2');
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
  await stop();
  return { times, still: JSON.parse(readFileSync(written, 'utf8')) as [number, number] };
}

/** Wall-clock milliseconds of a process from start to end, several times. */
const cold = (args: readonly string[]) => Array.from({ length: 9 }, () => {
  const began = performance.now();
  spawnSync(process.execPath, args, { cwd: resolve('.') });
  return performance.now() - began;
});

async function main(): Promise<void> {
  const rows: Row[] = [];
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  const [ours, floor] = [await keystrokes(['dist/server/main.cjs', '--stdio']), await keystrokes(['-e', EMPTY, '--', 'empty', '--stdio'])];
  const [p95, floor95] = [quantile(ours, 0.95), quantile(floor, 0.95)];
  rows.push({ what: 'keystroke to flags over stdio, 10 KB, p95', ours: ms(p95), other: `empty server: ${ms(floor95)}`, ratio: (p95 / floor95).toFixed(1), floor: '≤ 3', reached: p95 / floor95 <= 3, noise: timingOf(ours).noise });
  const length = Number(process.argv[2] ?? 5_000_000);
  const { times, still } = await hovers(length);
  const size = `${(length / 1e6).toFixed(0)} MB`;
  rows.push({ what: `hover while ${size} are checked, p95`, ours: ms(quantile(times, 0.95)), other: `slowest of ${times.length}: ${ms(Math.max(...times))}`, floor: '≤ 50 ms', reached: quantile(times, 0.95) <= 50, noise: timingOf(times).noise });
  rows.push({ what: `main loop stood still while ${size} are checked`, ours: ms(still[0]), other: `99.9 %: ${ms(still[1])}`, floor: '≤ 30 ms', reached: still[0] <= 30 });
  const [check, nothing] = [cold(['bin/stet.cjs', 'check', join(folder, 'draft.md'), '--facts', join(folder, 'article.facts.json')]), cold(['-e', '0'])].map(timingOf);
  rows.push({ what: 'stet check, 5 KB, cold', ours: ms(check!.median), other: `node -e 0: ${ms(nothing!.median)}`, ratio: (check!.median / nothing!.median).toFixed(1), floor: '≤ 3', reached: check!.median / nothing!.median <= 3, noise: check!.noise });
  const activated = Array.from({ length: 9 }, () => Number(spawnSync(process.execPath, ['-e', ACTIVATION, resolve('dist/client/extension.cjs')], { encoding: 'utf8' }).stdout)).filter((time) => time > 0);
  const { median, noise } = timingOf(activated);
  rows.push({ what: 'extension loaded and activated', ours: ms(median), floor: '≤ 100 ms', ...(activated.length ? { reached: median <= 100 } : {}), noise });
  report(rows);
}

main().finally(() => rmSync(folder, { recursive: true, force: true }));
