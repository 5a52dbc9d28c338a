/** Entry point of the language server: `--stdio` for any editor, node IPC for VS Code. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './lsp/server.js';

serve(createConnection(ProposedFeatures.all));
