/** Texts that are shown and never saved: an explanation, a fact base as it would be. */
import * as vscode from 'vscode';

export const SHOWN = 'stet-shown';

export class ShownTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly emitter = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.emitter.event;
  private readonly disposables = [
    this.emitter,
    vscode.workspace.registerTextDocumentContentProvider(SHOWN, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void (uri.scheme === SHOWN && this.texts.delete(uri.path))),
  ];

  /** `name` is what the tab says; a text of the same name takes the place of the one before. */
  put(name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SHOWN, path: `/${name.replace(/[\\/]/g, ' ')}` });
    this.texts.set(uri.path, text);
    this.emitter.fire(uri);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.path) ?? '';
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }
}
