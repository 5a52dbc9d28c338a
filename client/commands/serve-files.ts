/** Lets the server in the browser read, write and find files through the editor. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FIND_FILES, READ_FILE, WRITE_FILE, type FindFilesParams, type ReadFileParams, type ReadFileResult, type WriteFileParams } from '../../server/protocol.js';
import { findFiles } from '../find-files.js';

export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  const { protocol2CodeConverter: from, code2ProtocolConverter: to } = client;
  return vscode.Disposable.from(
    client.onRequest(READ_FILE, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
      try {
        return { bytes: await vscode.workspace.fs.readFile(from.asUri(uri)) };
      } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return {};
        throw error;
      }
    }),
    client.onRequest(WRITE_FILE, async ({ uri, text }: WriteFileParams): Promise<void> => {
      if (!vscode.workspace.isTrusted) throw new Error(vscode.l10n.t('This workspace is not trusted: nothing is written.'));
      await vscode.workspace.fs.writeFile(from.asUri(uri), new TextEncoder().encode(text));
    }),
    client.onRequest(FIND_FILES, async ({ folder, pattern }: FindFilesParams): Promise<string[]> => {
      return (await findFiles(from.asUri(folder), pattern)).map((uri) => to.asUri(uri));
    }),
  );
}
