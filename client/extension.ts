/** The VS Code extension on the desktop: starts the server in a process of its own. No checking happens here. */
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { clientOptions, registerDesk } from './start.js';

let client: LanguageClient | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server/main.cjs');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const schemes = ['file'];
  client = new LanguageClient('stet', 'Stet', server, clientOptions(schemes));
  registerDesk(context, client, schemes);
  // The editor goes on while the server starts: what needs it waits for it, and what goes wrong is told by the client.
  void client.start().catch(() => undefined);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
