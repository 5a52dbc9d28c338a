/** Writes the fact bases of a draft into its front matter. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FIND_FACTS } from '../../server/protocol.js';
import { plainLabel } from '../plain-label.js';
import { relativePath } from '../relative-path.js';

export async function chooseFacts(client: BaseLanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showErrorMessage(vscode.l10n.t('Open the draft whose facts are to be chosen.'));
    return;
  }
  const found = await client.sendRequest<string[]>(FIND_FACTS);
  if (!found.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no *.facts.json in this workspace. Open the article and run “Stet: Derive Facts from This Article”.'));
    return;
  }
  const items = found.map((uri) => {
    const at = client.protocol2CodeConverter.asUri(uri);
    const path = relativePath(editor.document.uri, at);
    return { label: plainLabel(path), description: plainLabel(vscode.workspace.asRelativePath(at)), path };
  });
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, placeHolder: vscode.l10n.t('The facts this draft is checked against') });
  if (!chosen?.length) return;
  await writeFacts(editor, chosen.map((c) => (/^[\w./-]+$/.test(c.path) ? c.path : JSON.stringify(c.path))));
}

/** `names` as the front matter writes them; what it named before is gone. */
export async function writeFacts(editor: vscode.TextEditor, names: readonly string[]): Promise<void> {
  const line = names.length === 1 ? `facts: ${names[0]}` : `facts:\n${names.map((n) => `  - ${n}`).join('\n')}`;
  await editor.edit((edit) => writeFrontMatter(editor.document, line, edit));
}

function writeFrontMatter(document: vscode.TextDocument, line: string, edit: vscode.TextEditorEdit): void {
  const text = document.getText();
  const head = /^---\r?\n[\s\S]*?\r?\n---/.exec(text);
  if (!head) {
    edit.insert(new vscode.Position(0, 0), `---\n${line}\n---\n\n`);
    return;
  }
  const old = /^facts:.*(?:\r?\n[ \t]+-.*)*/m.exec(head[0]);
  if (old) edit.replace(new vscode.Range(document.positionAt(old.index), document.positionAt(old.index + old[0].length)), line);
  else edit.insert(new vscode.Position(1, 0), `${line}\n`);
}
