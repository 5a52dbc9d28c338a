/** Entry point of the language server: `--stdio` for any editor, node IPC for VS Code. */
import { Console } from 'node:console';
import { createConnection, ProposedFeatures, StreamMessageWriter } from 'vscode-languageserver/node';
import { serve } from './lsp/server.js';
import { StdioReader } from './lsp/stdio.js';

function connection() {
  if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all);
  // Nothing but messages may come out there.
  globalThis.console = new Console(process.stderr, process.stderr);
  const writer = new StreamMessageWriter(process.stdout);
  const end = (code: number, line?: string) => {
    if (line !== undefined) process.stderr.write(`stet serve: ${line}\n`);
    process.exit(code);
  };
  // Who reads no more has gone.
  process.stdout.on('error', () => process.exit(1));
  return createConnection(ProposedFeatures.all, new StdioReader(process.stdin, writer, end), writer);
}

serve(connection());
