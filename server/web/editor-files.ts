/** The files of a browser's editor: the server in its worker has no disk, so it asks the client for each. */
import type { Connection } from 'vscode-languageserver';
import { FIND_FILES, READ_FILE, WRITE_FILE, type FindFilesParams, type ReadFileParams, type ReadFileResult, type WriteFileParams } from '../protocol.js';
import { pathToFileURL } from './url.js';

let connection: Connection | undefined;

/** Must be called before the server answers its first request. */
export function useFilesOf(editor: Connection): void {
  connection = editor;
}

/** As an operating system says it, for the readers tell people why a file could not be read. */
class MissingFile extends Error {
  readonly code = 'ENOENT';
}

export async function readFile(path: string): Promise<Uint8Array> {
  const params: ReadFileParams = { uri: uriOf(path) };
  const { bytes } = await editor().sendRequest<ReadFileResult>(READ_FILE, params);
  if (!bytes) throw new MissingFile(`${path}: no such file`);
  return new Uint8Array(bytes);
}

export async function writeTextFile(path: string, text: string): Promise<void> {
  const params: WriteFileParams = { uri: uriOf(path), text };
  await editor().sendRequest(WRITE_FILE, params);
}

/** Paths of the files below a folder whose names match a glob. */
export async function findFiles(pattern: string, folder: string): Promise<string[]> {
  const params: FindFilesParams = { folder: uriOf(folder), pattern };
  const uris = await editor().sendRequest<string[]>(FIND_FILES, params);
  return uris.map((uri) => decodeURIComponent(new URL(uri).pathname));
}

function editor(): Connection {
  if (!connection) throw new Error('no editor has given its files');
  return connection;
}

const uriOf = (path: string): string => pathToFileURL(path).toString();
