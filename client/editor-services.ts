/** What the server asks of the editor beyond the protocol: where the cursor is, places beside a place, where and why something is silenced. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Location, Position } from 'vscode-languageserver-types';
import { CURSOR, TRUSTED, type ClientOptions, type CursorParams, type SilenceParams } from '../server/protocol.js';
import { silence } from './commands/silence.js';
import { isDraft } from './draft-languages.js';

/** As `initializationOptions`, for a client that registers these services; asked anew whenever the server starts. */
export const services = (): ClientOptions => ({ showsPlaces: true, asksReasons: true, showsFlags: true, savesFacts: true, confirmsChanges: true, explains: true, trusted: vscode.workspace.isTrusted });

export function editorServices(client: BaseLanguageClient): vscode.Disposable[] {
  const { protocol2CodeConverter: toCode, code2ProtocolConverter: toProtocol } = client;
  return [
    vscode.workspace.onDidGrantWorkspaceTrust(() => void (client.isRunning() && client.sendNotification(TRUSTED))),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections: [selection] }) => {
      if (!selection || !isDraft(document) || !client.isRunning()) return;
      const params: CursorParams = { uri: toProtocol.asUri(document.uri), position: toProtocol.asPosition(selection.active) };
      void client.sendNotification(CURSOR, params);
    }),
    vscode.commands.registerCommand('stet.showPlaces', (uri: string, position: Position, places: Location[]) =>
      vscode.commands.executeCommand('editor.action.showReferences', toCode.asUri(uri), toCode.asPosition(position), places.map((place) => toCode.asLocation(place))),
    ),
    vscode.commands.registerCommand('stet.saveFacts', async (uri: string) => (await vscode.workspace.openTextDocument(toCode.asUri(uri))).save()),
    vscode.commands.registerCommand('stet.silence', (params: SilenceParams) => silence(client, params)),
  ];
}
