/** Shows beside the draft why a place of it is judged as it is. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXPLAIN, type ExplainParams, type ExplainResult } from '../../server/protocol.js';
import { isDraft } from '../draft-languages.js';
import type { ShownTexts } from '../shown-texts.js';

/** Without a place it explains the one under the cursor. */
export async function explain(client: BaseLanguageClient, shown: ShownTexts, place?: ExplainParams): Promise<void> {
  const asked = place ?? underCursor(client);
  if (!asked) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
    return;
  }
  const { explanation } = await client.sendRequest<ExplainResult>(EXPLAIN, asked);
  if (!explanation) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing that could be checked stands here.'));
    return;
  }
  const uri = shown.put(vscode.l10n.t('Why: {0}', explanation.words.slice(0, 40)), explanation.text);
  await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
}

function underCursor({ code2ProtocolConverter: to }: BaseLanguageClient): ExplainParams | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isDraft(editor.document) ? { uri: to.asUri(editor.document.uri), position: to.asPosition(editor.selection.active) } : undefined;
}
