// Loaded before a program (node --require): ends it with SIGKILL at the step STET_KILL_AT of its writing, when half of a text is written.
const promises = require('node:fs/promises');

let left = Number(process.env.STET_KILL_AT);

function step() {
  if (--left === 0) process.kill(process.pid, 'SIGKILL');
}

for (const name of ['open', 'rename', 'link', 'rm', 'writeFile']) {
  const real = promises[name];
  promises[name] = async (...args) => {
    step();
    const result = await real(...args);
    if (name !== 'open') return result;
    const { writeFile, sync, close } = result;
    result.writeFile = async (text, ...more) => {
      await writeFile.call(result, text.slice(0, text.length >> 1), ...more);
      step();
      await writeFile.call(result, text.slice(text.length >> 1), ...more);
    };
    result.sync = async () => (step(), sync.call(result));
    result.close = async () => (step(), close.call(result));
    return result;
  };
}
