/** Opens VS Code's own form for an issue of this extension. Nothing of any draft is in it. */
import * as vscode from 'vscode';

export async function reportIssue({ extension }: vscode.ExtensionContext): Promise<void> {
  const { version } = extension.packageJSON as { version: string };
  const body = ['What did the draft say, what did the source say, and what did Stet say?', '', '', `Stet ${version}, VS Code ${vscode.version}`].join('\n');
  await vscode.commands.executeCommand('workbench.action.openIssueReporter', { extensionId: extension.id, issueBody: body });
}
