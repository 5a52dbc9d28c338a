/** The built server over stdio, spoken to as an editor would. */
import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-jsonrpc/node';
import type { ApplyWorkspaceEditParams, WorkspaceEdit, ClientCapabilities, Diagnostic, InitializeResult, PublishDiagnosticsParams, TextEdit } from 'vscode-languageserver-protocol';
import { CONFIRM_CHANGES, type ConfirmChangesParams } from '../../server/protocol.js';

const SERVER = resolve('dist/server/main.cjs');

export class Editor {
  /** What was pushed last, by document. */
  readonly pushed = new Map<string, readonly Diagnostic[]>();
  readonly shown: string[] = [];
  /** Section `stet` of the editor's settings. */
  settings: Record<string, unknown> = {};
  /** What the answer about settings waits for. */
  busy: Promise<unknown> = Promise.resolve();
  readonly statuses: { uri: string; counts: Record<string, number>; factBases: string[]; problem?: string }[] = [];
  /** Kinds of the progress notes that came: begin, report, end. */
  readonly progress: string[] = [];
  /** Presses "cancel" as soon as some progress is shown. */
  stopProgress = false;
  /** What the server asked to be applied. */
  readonly edits: WorkspaceEdit[] = [];
  /** Changes of fact bases that a person was asked about. */
  readonly proposals: ConfirmChangesParams[] = [];
  private version = 1;

  private constructor(
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
  ) {}

  static async start(folder: string, capabilities: ClientCapabilities, initializationOptions?: object, locale = 'en', nodeOptions: readonly string[] = [], errors: 'inherit' | 'pipe' = 'inherit'): Promise<{ editor: Editor; result: InitializeResult }> {
    if (!existsSync(SERVER)) throw new Error('dist/server/main.cjs is missing: node scripts/build.mjs server');
    const child = spawn(process.execPath, [...nodeOptions, SERVER, '--stdio'], { stdio: ['pipe', 'pipe', errors] }) as ChildProcessByStdio<Writable, Readable, Readable | null>;
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const editor = new Editor(child, connection);
    connection.onNotification('textDocument/publishDiagnostics', (p: PublishDiagnosticsParams) => void editor.pushed.set(p.uri, p.diagnostics));
    connection.onNotification(CONFIRM_CHANGES, (p: ConfirmChangesParams) => void editor.proposals.push(p));
    connection.onNotification('stet/status', (s) => void editor.statuses.push(s));
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => editor.busy.then(() => items.map(() => editor.settings)));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onNotification('$/progress', ({ token, value }: { token: string; value: { kind: string } }) => {
      editor.progress.push(value.kind);
      if (editor.stopProgress && value.kind === 'begin') void connection.sendNotification('window/workDoneProgress/cancel', { token });
    });
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
      editor.edits.push(edit);
      return { applied: true };
    });
    connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      editor.shown.push(uri);
      return { success: true };
    });
    connection.listen();
    const rootUri = pathToFileURL(folder).toString();
    const result = await connection.sendRequest<InitializeResult>('initialize', { processId: process.pid, rootUri, workspaceFolders: [{ uri: rootUri, name: 'desk' }], capabilities, initializationOptions, locale });
    await connection.sendNotification('initialized', {});
    return { editor, result };
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: this.version, text } });
  }

  /** Replaces `text` of the first line that holds it by `by`, as one incremental edit. */
  async replace(uri: string, content: string, text: string, by: string): Promise<string> {
    const start = positionOf(content, text);
    const end = positionAt(content, content.indexOf(text) + text.length);
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++this.version }, contentChanges: [{ range: { start, end }, text: by }] });
    return content.replace(text, () => by);
  }

  async changedOnDisk(path: string): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(path).toString(), type: 2 }] });
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    return (await this.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } })).items;
  }

  /** Waits until what was pushed for a document is as wanted; what is there at the end, if it never is. */
  async pushedUntil(uri: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean, patience = 5000): Promise<readonly Diagnostic[]> {
    for (const end = Date.now() + patience; Date.now() < end; await new Promise((r) => setTimeout(r, 20))) {
      const now = this.pushed.get(uri);
      if (now && wanted(now)) return now;
    }
    return this.pushed.get(uri) ?? [];
  }

  /** The exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((done) => this.process.once('exit', done));
    await this.request('shutdown', undefined);
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}

/** What a workspace edit does to one document, with versions or without. */
export function editsOf(edit: WorkspaceEdit | undefined, uri: string): readonly TextEdit[] {
  const versioned = (edit?.documentChanges ?? []).flatMap((c) => ('edits' in c && c.textDocument.uri === uri ? (c.edits as TextEdit[]) : []));
  return [...(edit?.changes?.[uri] ?? []), ...versioned];
}

export function positionAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** Where `part` begins in `text`. */
export function positionOf(text: string, part: string): { line: number; character: number } {
  return positionAt(text, text.indexOf(part));
}
