/** Runs the command line as somebody whom the disk may refuse: the superuser of a container may read and write everything. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { copyFileSync, lchownSync, mkdtempSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundled } from './run-stet.js';

const NOBODY = 65_534;
const isSuperuser = process.getuid?.() === 0;

let copied: Promise<string> | undefined;

/** Where nobody can read it. */
function program(): Promise<string> {
  copied ??= bundled().then((script) => {
    const copy = join(mkdtempSync(join(tmpdir(), 'stet-nobody-')), 'stet.cjs');
    copyFileSync(script, copy);
    copyFileSync(createRequire(__filename).resolve('node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm'), join(dirname(copy), 'node-sqlite3-wasm.wasm'));
    giveToNobody(dirname(copy));
    return copy;
  });
  return copied;
}

/** Makes all of a folder nobody's, where we are the superuser: the modes of its files then count. */
export function giveToNobody(folder: string): void {
  if (!isSuperuser) return;
  lchownSync(folder, NOBODY, NOBODY);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) lchownSync(join(folder, name), NOBODY, NOBODY);
}

export async function stetAsNobody(cwd: string, ...args: string[]): Promise<SpawnSyncReturns<string>> {
  return spawnSync(process.execPath, [await program(), ...args], { cwd, encoding: 'utf8', ...(isSuperuser ? { uid: NOBODY, gid: NOBODY } : {}) });
}
