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

/** Node.js' timers are objects, and may be told that nobody waits for them; a browser's are numbers, which is what these turn into. */
function asObjects(start: (run: () => void, time?: number) => unknown): (run: () => void, time?: number) => unknown {
  return (run, time) => {
    const id = start(run, time);
    const timer = { ref: () => timer, unref: () => timer, [Symbol.toPrimitive]: () => id };
    return timer;
  };
}
Object.assign(scope, { setTimeout: asObjects(setTimeout.bind(globalThis)), setInterval: asObjects(setInterval.bind(globalThis)) });
