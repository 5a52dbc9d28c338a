/**
 * The server thinks in paths of one disk. A browser's editor has many file systems, each with a scheme and an authority: they
 * become folders of that disk. `vscode-vfs://github/owner/repository/x.md` <-> `file:///~/vscode-vfs/github/owner/repository/x.md`
 */
import * as vscode from 'vscode';

const ROOT = '/~/';

export function toServer(uri: vscode.Uri): string {
  if (uri.scheme === 'file' || uri.scheme === 'untitled') return uri.toString();
  return vscode.Uri.from({ scheme: 'file', path: `${ROOT}${uri.scheme}/${encodeURIComponent(uri.authority) || '-'}${uri.path}` }).toString();
}

export function fromServer(address: string): vscode.Uri {
  const uri = vscode.Uri.parse(address);
  if (uri.scheme !== 'file' || !uri.path.startsWith(ROOT)) return uri;
  const [scheme = '', authority = '', ...rest] = uri.path.slice(ROOT.length).split('/');
  return vscode.Uri.from({ scheme, authority: authority === '-' ? '' : decodeURIComponent(authority), path: `/${rest.join('/')}` });
}

/** Links in a text that the server wrote, such as a hover's. */
export function linksFromServer(markdown: string): string {
  return markdown.replace(/file:\/\/\/(?:~|%7E)\/[^\s)#]+/g, (address) => fromServer(address).toString());
}
