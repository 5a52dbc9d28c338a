/** A fact base that was derived again: what would change is shown as a diff, and written when the person says so. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CONFIRM_CHANGES, type ConfirmChangesParams } from '../../server/protocol.js';
import { SHOWN, type ShownTexts } from '../shown-texts.js';

/** Diffs that wait for an answer, by the path of what is shown. A notification hides after some seconds: their titles have the same two answers. */
const waiting = new Map<string, (yes: boolean) => void>();

export function confirmsChanges(client: BaseLanguageClient, shown: ShownTexts): vscode.Disposable {
  const answer = (yes: boolean) => (diff?: vscode.Uri) => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    const path = diff?.scheme === SHOWN ? diff.path : input instanceof vscode.TabInputTextDiff ? input.modified.path : '';
    waiting.get(path)?.(yes);
  };
  return vscode.Disposable.from(
    client.onNotification(CONFIRM_CHANGES, (params: ConfirmChangesParams) => void confirm(client.protocol2CodeConverter.asUri(params.uri), params, shown)),
    vscode.commands.registerCommand('stet.takeOver', answer(true)),
    vscode.commands.registerCommand('stet.leaveFacts', answer(false)),
  );
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
  const inTitle = new Promise<boolean>((answer) => waiting.set(then.path, answer));
  const asked = vscode.window.showInformationMessage(counts.length ? vscode.l10n.t('Facts derived again: {0}.', counts.join(', ')) : vscode.l10n.t('The facts are the same; the article is not.'), yes, vscode.l10n.t('Leave as It Is'));
  const takes = await Promise.race([inTitle, asked.then((answer) => answer === yes)]);
  waiting.delete(then.path);
  await closeDiff(then);
  if (!takes) return;
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
