import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { openPostgresArchive } from '../../server/archive/postgres-archive.js';
import { sayLeftOut } from '../left-out.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { testArchive } from './archive-suite.js';
import { article, draftOf } from './articles.js';
import { findPostgres, startPostgres, type PostgresServer } from './start-postgres.js';

const COUNT = 1500;
const programs = findPostgres();

if (programs === undefined) sayLeftOut('archives in PostgreSQL: there is none on this machine (Debian: apt-get install postgresql)');
else {
  describe('an archive in PostgreSQL', function () {
    this.timeout(300_000);
    let server: PostgresServer;
    let admin: pg.Client;

    before(async () => {
      server = await startPostgres(programs);
      admin = new pg.Client({ connectionString: server.address });
      await admin.connect();
    });
    after(async () => {
      await admin?.end();
      await server?.stop();
      removeFolders();
    });

    describe(`of ${COUNT} articles`, () => {
      testArchive({
        open: (folder) => openPostgresArchive(server.address, { create: true, folder }),
        opening: (folder) => ({
          imports: `import { openPostgresArchive } from ${JSON.stringify(join(__dirname, '../../server/archive/postgres-archive.ts'))};`,
          expression: `openPostgresArchive(${JSON.stringify(server.address)}, { create: true, folder: ${JSON.stringify(folder)} })`,
        }),
        untilWriting: async (_folder, isOver) => {
          const writes = async () => (await admin.query("SELECT 1 FROM pg_stat_activity WHERE application_name = 'stet' AND backend_xid IS NOT NULL")).rowCount;
          while (!(await writes()) && !isOver()) await new Promise((resolve) => setTimeout(resolve, 2));
        },
      }, COUNT);
    });

    describe('on the command line', () => {
      const stet = (cwd: string, ...args: string[]) => spawnSync(process.execPath, [join(__dirname, '../../dist/cli/stet.cjs'), ...args], { cwd, encoding: 'utf8' });
      const sport = () => `${server.address}&schema=sport`;

      it('is indexed by one machine and asked by another, which has no articles', () => {
        const cwd = folderWith({ 'articles/a.md': article(1).text, 'articles/b.md': `${article(2).text}\nIt \0 had a strange mark \u{1F600}.`, 'draft.md': draftOf(2, 99) });
        const indexed = stet(cwd, 'index', 'articles', '--to', sport());
        assert.deepEqual([indexed.status, indexed.stdout, indexed.stderr], [0, '', '2 new, 0 changed, 0 gone, 0 as they were → articles\n']);
        assert.match(stet(cwd, 'index', 'articles', '--to', sport()).stderr, /^0 new, 0 changed, 0 gone, 2 as they were/);
        renameSync(join(cwd, 'articles'), join(cwd, 'elsewhere'));
        for (const time of ['derived from the text', 'as it was kept']) {
          const checked = stet(cwd, 'check', 'draft.md', '--archive', sport(), '--format', 'json');
          assert.deepEqual([checked.status, checked.stderr], [1, ''], time);
          assert.deepEqual(JSON.parse(checked.stdout).files[0].findings.map((f: any) => [f.code, f.replacements[0]]), [['number-mismatch', String(article(2).percent)]], time);
        }
      });

      it('is asked by those who may only read', async () => {
        await admin.query('CREATE ROLE reader LOGIN; GRANT USAGE ON SCHEMA sport TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA sport TO reader');
        const cwd = folderWith({ 'draft.md': draftOf(1, 99) });
        const checked = stet(cwd, 'check', 'draft.md', '--archive', sport().replace('desk@', 'reader@'), '--format', 'json');
        assert.deepEqual([checked.status, checked.stderr], [1, '']);
        const index = stet(folderWith({ 'articles/a.md': 'x' }), 'index', 'articles', '--to', `${server.address.replace('desk@', 'reader@')}&schema=other`);
        assert.equal(index.status, 2);
        assert.match(index.stderr, /^stet: postgres:\/\/reader@.*: permission denied for database postgres\n$/);
      });

      const problems: [what: string, args: () => string[], message: RegExp][] = [
        ['a database without an archive', () => ['check', 'draft.md', '--archive', `${server.address}&schema=none`], /: no archive in schema "none"; stet index FOLDER --to postgres:.*schema=none makes one/],
        ['the articles of another folder', () => ['index', 'articles', '--to', sport()], /schema "sport" holds the articles of .*; name another with \?schema=NAME/],
        ['a name that is none', () => ['index', 'articles', '--to', `${server.address}&schema=a"b`], /expected a schema's name/],
        ['a server that is not there', () => ['index', 'articles', '--to', 'postgres://desk:geheim@127.0.0.1:9/news'], /^stet: postgres:\/\/desk@127\.0\.0\.1:9\/news: no PostgreSQL server answers there\n$/],
        ['an address that is none', () => ['index', 'articles', '--to', 'mysql://x'], /mysql:\/\/x: is no address of a database, such as postgres:/],
      ];
      for (const [what, args, message] of problems) {
        it(`says in one line what is wrong with ${what}`, () => {
          const { status, stderr } = stet(folderWith({ 'articles/a.md': 'x', 'draft.md': 'y' }), ...args());
          assert.equal(status, 2);
          assert.match(stderr, message);
          assert.equal(stderr.trimEnd().split('\n').length, 1);
        });
      }
    });
  });
}
