/** Writes the fact bases of a draft into its front matter. */
import { dirname, relative } from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { FIND_FACTS } from '../../server/protocol.js';

export async function chooseFacts(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showErrorMessage('Stet: open the draft whose facts are to be chosen.');
    return;
  }
  const found = await client.sendRequest<string[]>(FIND_FACTS);
  if (!found.length) {
    void vscode.window.showInformationMessage('Stet: there is no *.facts.json in this workspace. Open the article and run "Stet: Derive Facts from This Article".');
    return;
  }
  const folder = dirname(editor.document.uri.fsPath);
  const items = found.map((path) => ({ label: relative(folder, path).replaceAll('\\', '/'), description: vscode.workspace.asRelativePath(path) }));
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, placeHolder: 'The facts this draft is checked against' });
  if (!chosen?.length) return;
  const names = chosen.map((c) => c.label);
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
