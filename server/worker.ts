/** Entry point of the language server in a browser: a worker that reads files through its editor. */
import './web/globals.js';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './lsp/server.js';
import { useFilesOf } from './web/editor-files.js';

// TypeScript knows one kind of global scope at a time, and this project's is that of Node.js.
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
useFilesOf(connection);
serve(connection);
