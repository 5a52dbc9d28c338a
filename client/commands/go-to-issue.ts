/** From one flag of the draft to the next, round the end of it. */
import * as vscode from 'vscode';

export async function goToIssue(way: 'next' | 'previous'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const flags = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, severity }) => source === 'stet' && severity !== vscode.DiagnosticSeverity.Hint)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
  const here = editor.selection.active;
  const target =
    way === 'next'
      ? (flags.find(({ range }) => range.start.isAfter(here)) ?? flags[0])
      : (flags.filter(({ range }) => range.start.isBefore(here) && !range.contains(here)).at(-1) ?? flags.at(-1));
  if (!target) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Stet: nothing to look at in this draft'), 3000);
    return;
  }
  editor.selection = new vscode.Selection(target.range.start, target.range.start);
  editor.revealRange(target.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  // The focus stays in the text, for the next key.
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
