/** Derives the facts of the article in the editor, and opens the fact base. */
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { DERIVE, type DeriveParams, type DeriveResult } from '../../server/protocol.js';

export async function deriveFacts(client: LanguageClient): Promise<string | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || document.uri.scheme !== 'file') {
    void vscode.window.showErrorMessage('Stet: open the article (a saved file) whose facts are to be derived.');
    return undefined;
  }
  const params: DeriveParams = { uri: document.uri.toString() };
  const result = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Stet: deriving facts' }, () =>
    client.sendRequest<DeriveResult>(DERIVE, params).catch((error: Error) => {
      void vscode.window.showErrorMessage(`Stet: ${error.message}`);
      return undefined;
    }),
  );
  if (!result) return undefined;
  const conflicts = result.conflicts ? `, ${result.conflicts} ${result.conflicts === 1 ? 'conflict' : 'conflicts'}` : '';
  void vscode.window.showInformationMessage(`Stet: ${result.facts} facts, ${result.entities} names${conflicts}`);
  await vscode.window.showTextDocument(vscode.Uri.file(result.path), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  return result.path;
}
