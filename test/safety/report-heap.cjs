// Loaded before the server: on SIGUSR2 it says on the standard error how many bytes are still held.
process.on('SIGUSR2', () => {
  global.gc();
  process.stderr.write(`heap ${process.memoryUsage().heapUsed}\n`);
});
