/** Sets the status of facts in their fact base: reviewed or rejected. Nothing else in the file changes. */
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import * as vscode from 'vscode';
import type { FactRow } from '../../server/protocol.js';

export async function setFactStatus(facts: readonly FactRow[], status: 'reviewed' | 'rejected'): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    void vscode.window.showErrorMessage(vscode.l10n.t('This workspace is not trusted: nothing is written.'));
    return;
  }
  for (const uri of new Set(facts.map(({ factBase }) => factBase))) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const before = document.getText();
    const after = withStatus(before, new Set(facts.filter((row) => row.factBase === uri).map(({ id }) => id)), status);
    if (after === before) continue;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), after);
    await vscode.workspace.applyEdit(edit);
    await document.save();
  }
}

/** A fact base with the status of the facts of these ids set. What is no fact base is given back as it is. */
export function withStatus(text: string, ids: ReadonlySet<string>, status: 'reviewed' | 'rejected'): string {
  const tree = parseTree(text);
  const rows = tree && findNodeAtLocation(tree, ['facts']);
  const edits = (rows?.children ?? []).flatMap((row, i) => {
    const id: unknown = findNodeAtLocation(row, ['id'])?.value;
    return typeof id === 'string' && ids.has(id) ? modify(text, ['facts', i, 'status'], status, {}) : [];
  });
  return applyEdits(text, edits);
}
