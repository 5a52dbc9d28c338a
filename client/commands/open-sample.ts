/** Copies the sample (an article, its facts, drafts) into a folder of the person's choice and opens it. */
import * as vscode from 'vscode';

const NAME = 'stet-sample';

export async function openSample(extension: vscode.Uri): Promise<void> {
  const [parent] = (await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: vscode.l10n.t('A folder to put the sample into'),
    openLabel: vscode.l10n.t('Put the Sample Here'),
  })) ?? [];
  if (!parent) return;
  const folder = vscode.Uri.joinPath(parent, NAME);
  const exists = await vscode.workspace.fs.stat(folder).then(() => true, () => false);
  // What somebody has written into an older copy stays.
  if (!exists) await copy(vscode.Uri.joinPath(extension, 'facts'), folder);
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: (vscode.workspace.workspaceFolders ?? []).length > 0 });
}

/** File by file, for a folder cannot be copied from one file system to another. */
async function copy(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(to);
  for (const [name, type] of await vscode.workspace.fs.readDirectory(from)) {
    const [source, target] = [vscode.Uri.joinPath(from, name), vscode.Uri.joinPath(to, name)];
    if (type === vscode.FileType.Directory) await copy(source, target);
    else if (!name.endsWith('.schema.json')) await vscode.workspace.fs.writeFile(target, await vscode.workspace.fs.readFile(source));
  }
}
