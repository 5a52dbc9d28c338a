/** Edits as the editor takes them: with the version of each text that they were made for, so that an editor refuses them when it has moved on. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Desk } from './desk.js';

export interface DocumentEdits {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
}

/** To be called before anything is waited for: an open document is another one a moment later. */
export function editsOf({ documents }: Pick<Desk, 'documents'>, document: TextDocument, edits: readonly TextEdit[]): DocumentEdits {
  return { uri: document.uri, version: documents.get(document.uri)?.version ?? null, edits };
}

/** Without versions for an editor that knows none. */
export function workspaceEdit({ client }: Pick<Desk, 'client'>, all: readonly DocumentEdits[]): WorkspaceEdit {
  if (!client.workspace?.workspaceEdit?.documentChanges) return { changes: Object.fromEntries(all.map(({ uri, edits }) => [uri, [...edits]])) };
  return { documentChanges: all.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits: [...edits] })) };
}
