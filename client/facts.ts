/** The facts of the draft in the editor, as the server lists them. One list for the view, the search and the source panel. */
import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { FACTS, type FactRow, type FactsParams, type FactsResult } from '../server/protocol.js';
import { isDraft } from './draft-languages.js';

/** Checks come with every keystroke; the list may lag behind them by this much. Milliseconds. */
const REST = 200;

export class Facts implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<void>();
  readonly onDidChange = this.emitter.event;
  private rows: Promise<readonly FactRow[]> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private editor: vscode.TextEditor | undefined;
  private readonly listener: vscode.Disposable;

  constructor(private readonly client: BaseLanguageClient) {
    this.editor = draftEditor(vscode.window.activeTextEditor);
    this.listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
      // A view or an output channel takes the focus, but the draft remains the one that is worked on.
      const draft = draftEditor(editor);
      if (!draft || draft === this.editor) return;
      this.editor = draft;
      this.changed();
    });
  }

  /** The editor of the draft that is worked on. */
  get draft(): vscode.TextEditor | undefined {
    return this.editor && vscode.window.visibleTextEditors.includes(this.editor) ? this.editor : draftEditor(vscode.window.activeTextEditor);
  }

  /** Asks anew, soon, and tells of it only when something is different: a view that is drawn again loses its menu and its selection. */
  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.renew(), REST);
  }

  private async renew(): Promise<void> {
    const before = this.rows && JSON.stringify(await this.rows);
    const asked = this.ask();
    const after = JSON.stringify(await asked);
    this.rows = asked;
    if (after !== before) this.emitter.fire();
  }

  list(): Promise<readonly FactRow[]> {
    return (this.rows ??= this.ask());
  }

  private async ask(): Promise<readonly FactRow[]> {
    const document = this.draft?.document;
    const params: FactsParams = document ? { uri: this.client.code2ProtocolConverter.asUri(document.uri) } : {};
    // While the server starts anew there are no facts; its first check brings them. One that was given up stays so until a person starts it.
    if (this.client.state === State.Stopped) return [];
    const { facts } = await this.client.start().then(() => this.client.sendRequest<FactsResult>(FACTS, params), () => ({ facts: [] }));
    return facts.map((row) => ({ ...row, factBase: this.uriOf(row.factBase), passages: row.passages.map((p) => ({ ...p, uri: this.uriOf(p.uri) })) }));
  }

  /** The server's address of a file -> the editor's, which differ in the browser. */
  private uriOf(uri: string): string {
    return this.client.protocol2CodeConverter.asUri(uri).toString();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listener.dispose();
    this.emitter.dispose();
  }
}

function draftEditor(editor: vscode.TextEditor | undefined): vscode.TextEditor | undefined {
  return editor && isDraft(editor.document) && editor.viewColumn !== undefined ? editor : undefined;
}
