// Loaded before a program (node --require): whatever would leave the machine, or start another program, is written to STET_WITNESS and refused.
const { appendFileSync } = require('node:fs');

function refuse(what) {
  return (...args) => {
    appendFileSync(process.env.STET_WITNESS, `${what} ${args.map((a) => (typeof a === 'object' ? JSON.stringify(a) : String(a))).join(' ').slice(0, 200)}\n`);
    throw new Error(`${what} is refused`);
  };
}

require('node:net').Socket.prototype.connect = refuse('connect');
require('node:net').Server.prototype.listen = refuse('listen');
require('node:dgram').createSocket = refuse('dgram');
for (const [name, module] of [['dns', require('node:dns')], ['dns/promises', require('node:dns/promises')], ['http', require('node:http')], ['https', require('node:https')], ['http2', require('node:http2')], ['tls', require('node:tls')], ['child_process', require('node:child_process')]]) {
  for (const key of ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'reverse', 'request', 'get', 'connect', 'spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) if (typeof module[key] === 'function') module[key] = refuse(`${name}.${key}`);
}
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
appendFileSync(process.env.STET_WITNESS, 'loaded\n');
