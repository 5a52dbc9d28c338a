/** Applies every correction that has no alternative. */
import * as vscode from 'vscode';

export async function fixAll(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.stet', apply: 'first' });
}
