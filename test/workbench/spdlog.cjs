// Stands in for @vscode/spdlog, which is native code: the same functions over plain files, without rotation.
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

class Logger {
  #file;
  #level = 2;
  #bare = false;

  constructor(_type, _name, file) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '', { flag: 'a' });
  }

  #write(level, message) {
    if (level < this.#level) return;
    // Where it is bare, who writes ends the lines.
    appendFileSync(this.#file, this.#bare ? message : `${new Date().toISOString().replace('T', ' ').replace('Z', '')} [${LEVELS[level]}] ${message}\n`);
  }

  trace(message) { this.#write(0, message); }
  debug(message) { this.#write(1, message); }
  info(message) { this.#write(2, message); }
  warn(message) { this.#write(3, message); }
  error(message) { this.#write(4, message); }
  critical(message) { this.#write(5, message); }
  getLevel() { return this.#level; }
  setLevel(level) { this.#level = level; }
  clearFormatters() { this.#bare = true; }
  setPattern() {}
  flush() {}
  drop() {}
}

const createLogger = async (name, file) => new Logger('rotating', name, file);

// One by one: who imports this as a module finds no other names.
exports.version = 0;
exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
