/** Files below a folder by their names. Walks the folders, for not every file system of a browser's editor can be searched. */
import * as vscode from 'vscode';

/** Entries looked at before the walk gives up: a fact base lies near its drafts. */
const MOST = 20_000;
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** `pattern` is `**\/` and the glob of a name: `*` and `{a,b}` are understood. Sorted by path. */
export async function findFiles(folder: vscode.Uri, pattern: string): Promise<vscode.Uri[]> {
  const name = nameMatcher(pattern);
  const found: vscode.Uri[] = [];
  const waiting = [folder];
  for (let seen = 0; waiting.length && seen < MOST; ) {
    const here = waiting.shift()!;
    for (const [entry, type] of await vscode.workspace.fs.readDirectory(here).then((all) => all, () => [])) {
      seen++;
      if (type & vscode.FileType.SymbolicLink || SKIPPED.has(entry)) continue;
      if (type & vscode.FileType.Directory) waiting.push(vscode.Uri.joinPath(here, entry));
      else if (name.test(entry)) found.push(vscode.Uri.joinPath(here, entry));
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function nameMatcher(pattern: string): RegExp {
  const glob = pattern.replace(/^\*\*\//, '').replace(/[.+^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${glob.replace(/\*/g, '[^/]*').replace(/\{([^{}]*)\}/g, (_, some: string) => `(?:${some.replaceAll(',', '|')})`)}$`);
}
