/** A fact base that was derived again: what would change is shown as a diff, and written when the person says so. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CONFIRM_CHANGES, type ConfirmChangesParams } from '../../server/protocol.js';
import { SHOWN, type ShownTexts } from '../shown-texts.js';

export function confirmsChanges(client: BaseLanguageClient, shown: ShownTexts): vscode.Disposable {
  return client.onNotification(CONFIRM_CHANGES, (params: ConfirmChangesParams) => void confirm(client.protocol2CodeConverter.asUri(params.uri), params, shown));
}

async function confirm(file: vscode.Uri, { before, after, added, removed, changed, kept, disputed }: ConfirmChangesParams, shown: ShownTexts): Promise<void> {
  const name = file.path.split('/').at(-1) ?? '';
  const then = shown.put(name, after);
  await vscode.commands.executeCommand('vscode.diff', file, then, vscode.l10n.t('{0}: now ↔ derived again', name), { preview: true });
  const counts = [
    added ? vscode.l10n.t('{0} new', added) : '', changed ? vscode.l10n.t('{0} changed', changed) : '', removed ? vscode.l10n.t('{0} gone', removed) : '',
    kept ? vscode.l10n.t('{0} as people left them', kept) : '', disputed ? vscode.l10n.t('{0} in contradiction', disputed) : '',
  ].filter(Boolean);
  const yes = vscode.l10n.t('Take Over');
  const answer = await vscode.window.showInformationMessage(counts.length ? vscode.l10n.t('Facts derived again: {0}.', counts.join(', ')) : vscode.l10n.t('The facts are the same; the article is not.'), yes, vscode.l10n.t('Leave as It Is'));
  await closeDiff(then);
  if (answer !== yes) return;
  const document = await vscode.workspace.openTextDocument(file);
  if (document.getText() !== before) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} has changed meanwhile: derive its facts again.', name));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(0, 0, document.lineCount, 0), after);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

async function closeDiff({ path }: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === SHOWN && input.modified.path === path));
}
