/** Opens the `stet.config.json` that counts for the draft in the editor; makes one where there is none. */
import * as vscode from 'vscode';

const NAME = 'stet.config.json';
const EMPTY = '{\n  "rules": {}\n}\n';

export async function openConfig(): Promise<void> {
  const here = vscode.window.activeTextEditor?.document.uri;
  const config = await configFor(here);
  if (!config) {
    void vscode.window.showErrorMessage(vscode.l10n.t('Open the folder of your drafts first: its settings lie there.'));
    return;
  }
  if (!(await exists(config)) && !vscode.workspace.isTrusted) {
    void vscode.window.showErrorMessage(vscode.l10n.t('This workspace is not trusted: nothing is written.'));
    return;
  }
  await textOfConfig(config);
  await vscode.window.showTextDocument(config);
}

/** The nearest one around a file, else the one that its workspace folder would have; undefined where no folder is open. */
export async function configFor(file: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const folder = (file && vscode.workspace.getWorkspaceFolder(file)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) return undefined;
  const inside = file && vscode.workspace.getWorkspaceFolder(file) ? file : vscode.Uri.joinPath(folder.uri, NAME);
  for (let at = vscode.Uri.joinPath(inside, '..'); at.path.length >= folder.uri.path.length; at = vscode.Uri.joinPath(at, '..')) {
    const config = vscode.Uri.joinPath(at, NAME);
    if (await exists(config)) return config;
    if (at.path === '/') break;
  }
  return vscode.Uri.joinPath(folder.uri, NAME);
}

/** As it stands in the editor or on the disk, where an empty one is written if there is none. */
export async function textOfConfig(config: vscode.Uri): Promise<string> {
  if (!(await exists(config))) await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(EMPTY));
  return (await vscode.workspace.openTextDocument(config)).getText();
}

function exists(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => true, () => false);
}
