/** Silences a rule on a line, in a file, or in all drafts of a folder: asks where, and for the reason. */
import { applyEdits, modify } from 'jsonc-parser';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SilenceParams } from '../../server/protocol.js';
import { configFor, textOfConfig } from './open-config.js';

export async function silence({ protocol2CodeConverter: from }: BaseLanguageClient, { uri, code, places }: SilenceParams): Promise<void> {
  const draft = from.asUri(uri);
  const labels = { line: vscode.l10n.t('On this line'), file: vscode.l10n.t('In this file') };
  const config = vscode.workspace.isTrusted ? await configFor(draft) : undefined;
  const items = [
    ...places.map((place) => ({ label: labels[place.where], description: vscode.l10n.t('a comment in the draft, with your reason'), place })),
    ...(config ? [{ label: vscode.l10n.t('In all drafts of the folder'), description: vscode.workspace.asRelativePath(config), place: undefined }] : []),
  ];
  if (!items.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This format has no comments: switch the rule off in the settings.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Silence {0}', code), placeHolder: vscode.l10n.t('Where') });
  if (!chosen) return;
  const edit = new vscode.WorkspaceEdit();
  if (chosen.place) {
    const reason = await vscode.window.showInputBox({ title: vscode.l10n.t('Silence {0}', code), prompt: vscode.l10n.t('Why does this stand as it is? The reason is written into the draft.') });
    if (!reason?.trim()) return;
    const { position, before, behind } = chosen.place;
    edit.insert(draft, from.asPosition(position), before + reason.replaceAll('-->', '').trim() + behind);
    await vscode.workspace.applyEdit(edit);
  } else if (config) {
    const text = await textOfConfig(config);
    const document = await vscode.workspace.openTextDocument(config);
    const changed = applyEdits(text, modify(text, ['rules', code], 'off', { formattingOptions: { insertSpaces: true, tabSize: 2 } }));
    edit.replace(config, new vscode.Range(0, 0, document.lineCount, 0), changed);
    await vscode.workspace.applyEdit(edit);
    await document.save();
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} is off in {1}.', code, vscode.workspace.asRelativePath(config)));
  }
}
