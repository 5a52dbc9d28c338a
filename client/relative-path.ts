/** From one file's folder to another file, as a draft's front matter writes it. */
import type * as vscode from 'vscode';

/** The whole path where the two are not of one file system. */
export function relativePath(from: vscode.Uri, to: vscode.Uri): string {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return to.path;
  const [here, there] = [from.path.split('/').slice(0, -1), to.path.split('/')];
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}
