/** The VS Code extension: starts the server, registers commands and the status item. No checking happens here. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node';
import { STATUS, type Status } from '../server/protocol.js';
import { chooseFacts } from './commands/choose-facts.js';
import { deriveFacts } from './commands/derive-facts.js';
import { fixAll } from './commands/fix-all.js';
import { StatusItem } from './views/status-item.js';

export const DRAFT_LANGUAGES = ['markdown', 'plaintext', 'latex', 'tex', 'html', 'asciidoc', 'restructuredtext'] as const;

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server/main.cjs');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const options: LanguageClientOptions = {
    documentSelector: [
      ...DRAFT_LANGUAGES.flatMap((language) => [{ scheme: 'file', language }, { scheme: 'untitled', language }]),
      { scheme: 'file', pattern: '**/*.facts.json' },
    ],
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      filter: (document, mode) => skips(vscode.workspace.getConfiguration('stet', document).get<string>('run', 'onType'), mode === 'onSave'),
    },
    outputChannelName: 'Stet',
  };
  const running = (client = new LanguageClient('stet', 'Stet', server, options));
  const status = new StatusItem(DRAFT_LANGUAGES);
  context.subscriptions.push(
    status,
    running.onNotification(STATUS, (s: Status) => status.show(s)),
    vscode.commands.registerCommand('stet.deriveFacts', () => deriveFacts(running)),
    vscode.commands.registerCommand('stet.chooseFacts', () => chooseFacts(running)),
    vscode.commands.registerCommand('stet.fixAll', fixAll),
    vscode.commands.registerCommand('stet.restartServer', () => running.restart()),
    vscode.commands.registerCommand('stet.showOutput', () => running.outputChannel.show()),
  );
  await running.start();
}

/** Whether a check is left out now: on typing when only saves count, and always when it is manual. */
function skips(run: string, saving: boolean): boolean {
  return run === 'manual' || (run === 'onSave' && !saving);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
