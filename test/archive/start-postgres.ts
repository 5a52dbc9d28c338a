/** A PostgreSQL server of the test's own, in a folder of its own, reached by a socket in that folder. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface PostgresServer {
  /** Of its only database. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Folder of the server's programs, or undefined. Debian keeps them out of the path. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)).map((v) => join(debian, v, 'bin')) : [];
  return [...versions, ...(process.env['PATH'] ?? '').split(':')].find((folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-pg-'));
  const user = anotherUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...user };
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'desk', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...options, stdio: 'ignore' });
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const address = `postgres://desk@/postgres?host=${encodeURIComponent(folder)}`;
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server refuses to run as root. */
function anotherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (name: string, option: string) => Number(spawnSync('id', [option, name], { encoding: 'utf8' }).stdout.trim() || NaN);
  const found = ['postgres', 'nobody'].map((name) => ({ uid: idOf(name, '-u'), gid: idOf(name, '-g') })).find(({ uid, gid }) => Number.isInteger(uid) && Number.isInteger(gid));
  if (!found) throw new Error('PostgreSQL refuses to run as root, and there is no other user');
  return found;
}

async function answers(address: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
