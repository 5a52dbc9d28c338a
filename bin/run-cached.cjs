// Runs a bundle with the machine code that an earlier run left beside it, which saves a third of a cold start. Node 22 has a
// cache of this kind of its own; it keeps it in a folder that anybody may write to, so this one lies with the program.
const { readFileSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const vm = require('node:vm');

const cacheOf = (file) => `${file}.cache`;

/** The cache of this bundle, or undefined: one that is older than its bundle is of another program. V8 itself refuses one of another V8. */
function readCache(file) {
  try {
    return statSync(cacheOf(file)).mtimeMs >= statSync(file).mtimeMs ? readFileSync(cacheOf(file)) : undefined;
  } catch {
    return undefined;
  }
}

function run(file, cachedData) {
  // Of the same length as the file without its first line, which V8 does not know inside a function.
  const code = Module.wrap(readFileSync(file, 'utf8').replace(/^#!/, '//'));
  const script = new vm.Script(code, { filename: file, cachedData, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
  const module = new Module(file, null);
  module.filename = file;
  script.runInThisContext().call(module.exports, module.exports, Module.createRequire(file), module, file, dirname(file));
  return script;
}

/** Runs the bundle; as any module where there is no cache, or no Node.js that can use it. */
exports.runCached = (file) => {
  const cachedData = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER && readCache(file);
  if (cachedData) run(file, cachedData);
  else require(file);
};

/** Runs the bundle and leaves, at the end of the process, the code of all that ran. */
exports.runAndCache = (file) => {
  const script = run(file);
  process.on('exit', () => writeFileSync(cacheOf(file), script.createCachedData()));
};
