/** Checks the drafts in the editors now, whatever `stet.run` says. */
import * as vscode from 'vscode';
import { DocumentDiagnosticRequest, type BaseLanguageClient } from 'vscode-languageclient';

export function checkDraft(client: BaseLanguageClient): void {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  client.getFeature(DocumentDiagnosticRequest.method)?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
}
