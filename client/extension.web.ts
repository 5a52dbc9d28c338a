/** The extension in a browser (vscode.dev): starts the server in a worker, which reads files through the editor. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { serveFiles } from './commands/serve-files.js';
import { clientOptions, registerDesk } from './start.js';
import { fromServer, linksFromServer, toServer } from './web-addresses.js';

// Of the browser's global scope, which this project's types do not know.
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[3];

let client: LanguageClient | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const worker = new Worker(vscode.Uri.joinPath(context.extensionUri, 'dist/server/worker.js').toString(true));
  const schemes = [...new Set(['file', 'vscode-vfs', 'vscode-remote', ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];
  const common = clientOptions(schemes);
  const options = {
    ...common,
    uriConverters: { code2Protocol: toServer, protocol2Code: fromServer },
    middleware: {
      ...common.middleware,
      provideHover: async (...[document, position, token, next]: HoverArguments) => {
        const hover = await next(document, position, token);
        for (const content of hover?.contents ?? []) if (content instanceof vscode.MarkdownString) content.value = linksFromServer(content.value);
        return hover;
      },
    },
  };
  client = new LanguageClient('stet', 'Stet', options, worker);
  context.subscriptions.push(serveFiles(client), { dispose: () => worker.terminate() });
  registerDesk(context, client, schemes);
  void client.start().catch(() => undefined);
}

type HoverArguments = Parameters<NonNullable<NonNullable<ReturnType<typeof clientOptions>['middleware']>['provideHover']>>;

export async function deactivate(): Promise<void> {
  await client?.stop();
}
