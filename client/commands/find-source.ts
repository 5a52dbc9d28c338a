/** "Find a source for this sentence": the passages of the archive to choose from, the article beside the draft, and its facts for the draft. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DERIVE, FIND_PASSAGES, type DeriveParams, type DeriveResult, type FindPassagesParams, type FindPassagesResult, type PassagePlace } from '../../server/protocol.js';
import { relativePath } from '../relative-path.js';
import type { SourcePanel } from '../views/source-panel.js';
import { writeFacts } from './choose-facts.js';

interface Item extends vscode.QuickPickItem {
  readonly passage: PassagePlace;
}

export async function findSource(client: BaseLanguageClient, source: SourcePanel, at?: vscode.Range): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { code2ProtocolConverter: to } = client;
  const params: FindPassagesParams = { uri: to.asUri(editor.document.uri), range: to.asRange(at instanceof vscode.Range ? at : editor.selection) };
  const { sentence, passages, problem } = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Stet: looking through the archive') }, () =>
    client.sendRequest<FindPassagesResult>(FIND_PASSAGES, params),
  );
  if (problem !== undefined) {
    const settings = vscode.l10n.t('Open Settings');
    const none = vscode.l10n.t('There is no archive here. Index a folder of articles with “stet index FOLDER”, and name it in the setting stet.archive.');
    const chosen = await vscode.window.showInformationMessage(problem === 'no-archive' ? none : problem, settings);
    if (chosen === settings) await vscode.commands.executeCommand('workbench.action.openSettings', 'stet.archive');
    return;
  }
  if (!passages.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No article of the archive speaks of this: {0}', sentence));
    return;
  }
  choose(passages, sentence, (passage) => source.show([passage]), (passage) => takeAsFacts(client, editor, passage));
}

function choose(passages: readonly PassagePlace[], sentence: string, show: (passage: PassagePlace) => unknown, take: (passage: PassagePlace) => unknown): void {
  const facts: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('references'), tooltip: vscode.l10n.t('Check the draft against this article') };
  const box = vscode.window.createQuickPick<Item>();
  box.title = vscode.l10n.t('A source for: {0}', sentence);
  box.placeholder = vscode.l10n.t('Enter opens the article beside the draft; the button takes its facts for the draft');
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.items = passages.map((passage) => ({ label: passage.title || passage.uri, description: vscode.workspace.asRelativePath(vscode.Uri.parse(passage.uri)), detail: passage.text, buttons: [facts], passage }));
  box.onDidAccept(() => {
    const [item] = box.selectedItems;
    box.hide();
    if (item) void offer(item.passage, show, take);
  });
  box.onDidTriggerItemButton(({ item }) => {
    box.hide();
    void take(item.passage);
  });
  box.onDidHide(() => box.dispose());
  box.show();
}

/** The article is looked at first. */
async function offer(passage: PassagePlace, show: (passage: PassagePlace) => unknown, take: (passage: PassagePlace) => unknown): Promise<void> {
  await show(passage);
  const yes = vscode.l10n.t('Check Against It');
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('Should the draft be checked against “{0}”?', passage.title), yes);
  if (chosen === yes) await take(passage);
}

/** Derives the article's facts beside it, and names them in the draft's front matter beside those that are named there. */
async function takeAsFacts(client: BaseLanguageClient, editor: vscode.TextEditor, passage: PassagePlace): Promise<void> {
  const params: DeriveParams = { uri: passage.uri };
  const result = await client.sendRequest<DeriveResult>(DERIVE, params).catch((error: Error) => {
    void vscode.window.showErrorMessage(error.message);
    return undefined;
  });
  if (!result) return;
  const name = relativePath(editor.document.uri, client.protocol2CodeConverter.asUri(result.uri));
  await writeFacts(editor, [...new Set([...namedIn(editor.document.getText()), name])]);
}

function namedIn(text: string): string[] {
  const head = /^---\r?\n[\s\S]*?\r?\n---/.exec(text)?.[0] ?? '';
  const [line, list] = [/^facts:[ \t]*([^\s[].*)$/m.exec(head)?.[1], /^facts:[ \t]*((?:\r?\n[ \t]+-.*)+)/m.exec(head)?.[1]];
  return line ? [line.trim()] : (list ?? '').split(/\r?\n/).flatMap((l) => l.replace(/^[ \t]+-[ \t]*/, '').trim() || []);
}

/** Offered where Stet says that something is not in the source. */
export function offersSources(): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider({ scheme: '*' }, {
    provideCodeActions(_document, range, { diagnostics }) {
      const open = diagnostics.filter(({ source, code }) => source === 'stet' && (typeof code === 'object' ? code.value : code) === 'not-in-source');
      if (!open.length || !vscode.workspace.isTrusted) return [];
      const title = vscode.l10n.t('Find a source for this sentence');
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { command: 'stet.findSource', title, arguments: [new vscode.Range(range.start, range.start)] };
      action.diagnostics = open;
      return [action];
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}
