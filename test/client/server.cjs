// A server that starts, ends or hangs as the file of its one argument says when it is asked to start: `well`, `end`, `hang` (once it runs).
const { readFileSync } = require('node:fs');
const way = readFileSync(process.argv[2], 'utf8');
const capabilities = {
  textDocumentSync: { openClose: true, change: 2, save: true },
  hoverProvider: true,
  executeCommandProvider: { commands: ['stet.showRule'] },
  diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
};
process.on('message', ({ id, method }) => {
  const answer = (result) => process.send({ jsonrpc: '2.0', id, result });
  if (method === 'initialize' && way === 'end') process.exit(1);
  else if (method === 'initialize') answer({ capabilities });
  else if (method === 'textDocument/diagnostic') {
    answer({ kind: 'full', items: [] });
    if (way === 'hang') setTimeout(() => process.kill(process.pid, 'SIGSTOP'));
  } else if (method === 'shutdown') answer(null);
  else if (method === 'exit') process.exit(0);
});
process.on('disconnect', () => process.exit(0));
