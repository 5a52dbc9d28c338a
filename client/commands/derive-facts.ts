/** Derives the facts of the article in the editor, and opens the fact base. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DERIVE, type DeriveParams, type DeriveResult } from '../../server/protocol.js';

export async function deriveFacts(client: BaseLanguageClient): Promise<string | undefined> {
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showErrorMessage(vscode.l10n.t('This workspace is not trusted: no facts are derived.'));
    return undefined;
  }
  const document = vscode.window.activeTextEditor?.document;
  if (!document || document.isUntitled) {
    void vscode.window.showErrorMessage(vscode.l10n.t('Open the article, a saved file, whose facts are to be derived.'));
    return undefined;
  }
  const params: DeriveParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const result = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Stet: deriving facts') }, () =>
    client.sendRequest<DeriveResult>(DERIVE, params).catch((error: Error) => {
      void vscode.window.showErrorMessage(error.message);
      return undefined;
    }),
  );
  if (!result) return undefined;
  // What would change is on the screen, with a question.
  if (result.asked) return undefined;
  const { changes } = result;
  if (changes && !changes.added.length && !changes.removed.length && !changes.disputed.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The facts are as the article says.'));
    return undefined;
  }
  const { facts, entities, conflicts } = result;
  void vscode.window.showInformationMessage(
    conflicts ? vscode.l10n.t('Derived: facts {0}, names {1}. The source contradicts itself: {2}.', facts, entities, conflicts) : vscode.l10n.t('Derived: facts {0}, names {1}.', facts, entities),
  );
  const uri = client.protocol2CodeConverter.asUri(result.uri);
  await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  return uri.toString();
}
