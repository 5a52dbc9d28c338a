/** What Node.js has in every program and a browser's worker lacks, as far as the server and its libraries need it. To be imported first. */

const scope = globalThis as { process?: unknown; setImmediate?: unknown };

scope.process ??= { env: {}, platform: 'browser', cwd: () => '/', on: () => undefined, nextTick: (run: (...args: unknown[]) => void, ...args: unknown[]) => queueMicrotask(() => run(...args)) };

/** A message to oneself comes after those that wait, and without the delay of a timer. */
function immediately(): (run: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  Object.assign(port1, { onmessage: () => waiting.shift()?.() });
  return (run) => {
    waiting.push(run);
    port2.postMessage(undefined);
  };
}
scope.setImmediate ??= immediately();
