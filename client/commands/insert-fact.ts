/** Writes facts into the draft at its cursor, or onto the clipboard. */
import * as vscode from 'vscode';
import type { FactRow } from '../../server/protocol.js';

export async function insertFacts(facts: readonly FactRow[], draft: vscode.TextEditor | undefined): Promise<void> {
  if (!facts.length) return;
  if (!draft) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
    return;
  }
  const editor = await vscode.window.showTextDocument(draft.document, { viewColumn: draft.viewColumn ?? vscode.ViewColumn.Active, preserveFocus: false });
  await editor.edit((edit) => editor.selections.forEach((selection) => edit.replace(selection, textOf(facts))));
}

export async function copyFacts(facts: readonly FactRow[]): Promise<void> {
  if (facts.length) await vscode.env.clipboard.writeText(textOf(facts));
}

function textOf(facts: readonly FactRow[]): string {
  return facts.map(({ value }) => value).join(', ');
}
