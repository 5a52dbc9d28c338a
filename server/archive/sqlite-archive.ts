/** An archive in one SQLite file (node-sqlite3-wasm: WebAssembly, no native build, the same in Node.js and in VS Code). */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Database, type Statement } from 'node-sqlite3-wasm';
import { reasonOfWriting } from '../readers/file-problem.js';
import { chooseTerms } from './choose-terms.js';
import { ArchiveProblem, type Archive, type ArticleText, type Hit, type IndexedArticle } from './archive.js';

/** Changes with the tables and with terms.ts. A file of another version is built anew. */
const VERSION = 1;
/** Terms are counted in this many bins; a few that share one are taken for commoner than they are. */
const BINS = 1 << 18;
/** A lock that is older was left by a process that was killed: no one holds one longer than a transaction takes. */
const STALE_LOCK = 10_000;
const PATIENCE = 15_000;

const TABLES = `
  CREATE TABLE articles (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, changed REAL NOT NULL, size INTEGER NOT NULL, terms TEXT NOT NULL, kept TEXT);
  CREATE VIRTUAL TABLE found USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0 tokenchars '_'");
  CREATE TABLE counts (id INTEGER PRIMARY KEY, bins BLOB NOT NULL);
  PRAGMA user_version = ${VERSION};
`;

/** `create` makes the file where there is none; `folder` is where its articles lie. Throws `ArchiveProblem`. */
export async function openSqliteArchive(path: string, options: { readonly create: boolean; readonly folder: string }): Promise<Archive> {
  let db: Database | undefined;
  try {
    if (options.create) makeFolder(dirname(path));
    else statSync(path);
    db = await patiently(path, () => {
      const opened = new Database(path);
      try {
        opened.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;');
        prepare(opened, path);
        return opened;
      } catch (error) {
        opened.close();
        throw error;
      }
    });
    return new SqliteArchive(db, path, options.folder);
  } catch (error) {
    throw asProblem(error, path);
  }
}

/** Says in words why it cannot. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new ArchiveProblem(`${folder}: could not be made: ${reasonOfWriting(error)}`);
  }
}

function prepare(db: Database, path: string): void {
  const version = Number(db.get('PRAGMA user_version')?.['user_version'] ?? 0);
  if (version === VERSION) return;
  if (version > VERSION) throw new ArchiveProblem(`${path}: was written by a newer version of stet`);
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const name of ['articles', 'found', 'counts']) db.exec(`DROP TABLE IF EXISTS ${name}`);
    db.exec(TABLES);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** In how many articles terms stand, as the file said at a version of it. */
interface Counts {
  readonly version: number;
  readonly bins: Uint32Array;
  readonly total: number;
}

class SqliteArchive implements Archive {
  private counts: Counts | undefined;
  private readonly toKeep = new Map<string, string>();
  /** What the file keeps of the articles that were found last: they are what is asked for next. */
  private found: ReadonlyMap<string, string | undefined> = new Map();

  constructor(
    private readonly db: Database,
    private readonly path: string,
    readonly folder: string,
  ) {}

  async articles(): Promise<ReadonlyMap<string, IndexedArticle>> {
    const rows = await this.patiently(() => this.db.all('SELECT path, changed, size FROM articles'));
    return new Map(rows.map((r) => [String(r['path']), { path: String(r['path']), changed: Number(r['changed']), size: Number(r['size']) }]));
  }

  async update(changed: readonly ArticleText[], gone: readonly string[]): Promise<void> {
    await this.patiently(() => {
      this.db.exec('BEGIN IMMEDIATE');
      own(this.path);
      const statements = new Statements(this.db);
      try {
        // Another process may have counted since.
        const bins = this.readBins();
        for (const path of [...gone, ...changed.map((a) => a.path)]) statements.remove(path, bins);
        for (const article of changed) statements.add(article, bins);
        this.db.run('INSERT OR REPLACE INTO counts (id, bins) VALUES (1, ?)', [new Uint8Array(bins.buffer)]);
        this.db.exec('COMMIT');
        for (const path of [...gone, ...changed.map((a) => a.path)]) this.toKeep.delete(path);
        this.counts = undefined;
        this.found = new Map();
      } catch (error) {
        if (this.db.inTransaction) this.db.exec('ROLLBACK');
        throw error;
      } finally {
        statements.finalize();
        disown(this.path);
      }
    });
  }

  async find(terms: readonly string[], most: number): Promise<Hit[]> {
    return this.patiently(() =>
      this.reading(() => {
        const { bins, total } = this.counted();
        const chosen = chooseTerms(terms.map((term) => ({ term, count: bins[binOf(term)]! })), total);
        const scores = new Map<number, number>();
        const having = this.db.prepare('SELECT rowid AS id FROM found WHERE found MATCH ?');
        try {
          for (const { term, weight } of chosen) {
            for (const row of having.all([`"${term}"`])) {
              const id = Number(row['id']);
              scores.set(id, (scores.get(id) ?? 0) + weight);
            }
          }
        } finally {
          having.finalize();
        }
        const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
        const rows = best.flatMap(([id, score]) => {
          const row = this.db.get('SELECT path, kept FROM articles WHERE id = ?', [id]);
          return row ? [{ path: String(row['path']), score, kept: typeof row['kept'] === 'string' ? row['kept'] : undefined }] : [];
        });
        this.found = new Map(rows.map(({ path, kept }) => [path, kept]));
        return rows.map(({ path, score }) => ({ path, score }));
      }),
    );
  }

  async kept(path: string): Promise<string | undefined> {
    if (!this.toKeep.has(path) && this.found.has(path)) return this.found.get(path);
    const value = this.toKeep.get(path) ?? (await this.patiently(() => this.db.get('SELECT kept FROM articles WHERE path = ?', [path])))?.['kept'];
    return typeof value === 'string' ? value : undefined;
  }

  /** Written when the archive is closed: waiting for the disk would be the longest part of an answer. */
  async keep(path: string, value: string): Promise<void> {
    this.toKeep.set(path, value);
  }

  async close(): Promise<void> {
    if (!this.db.isOpen) return;
    try {
      if (this.toKeep.size) {
        await this.patiently(() => {
          this.db.exec('BEGIN IMMEDIATE');
          try {
            for (const [path, value] of this.toKeep) this.db.run('UPDATE articles SET kept = ? WHERE path = ?', [value, path]);
            this.db.exec('COMMIT');
          } finally {
            if (this.db.inTransaction) this.db.exec('ROLLBACK');
          }
        });
      }
    } finally {
      this.db.close();
    }
  }

  /** One transaction for a row of questions: each by itself would lock the file, and the lock is a folder that is made and removed. */
  private reading<T>(work: () => T): T {
    this.db.exec('BEGIN');
    try {
      return work();
    } finally {
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
    }
  }

  /** Read again when another process has written. */
  private counted(): Counts {
    const version = Number(this.db.get('PRAGMA data_version')?.['data_version']);
    if (this.counts?.version === version) return this.counts;
    const total = Number(this.db.get('SELECT count(*) AS n FROM articles')?.['n'] ?? 0);
    return (this.counts = { version, bins: this.readBins(), total });
  }

  private readBins(): Uint32Array {
    const blob = this.db.get('SELECT bins FROM counts WHERE id = 1')?.['bins'];
    const bins = new Uint32Array(BINS);
    if (blob instanceof Uint8Array && blob.length === BINS * 4) new Uint8Array(bins.buffer).set(blob);
    return bins;
  }

  private async patiently<T>(work: () => T): Promise<T> {
    try {
      return await patiently(this.path, work);
    } catch (error) {
      throw asProblem(error, this.path);
    }
  }
}

/** What an update says again and again, prepared once. */
class Statements {
  private readonly known: Statement;
  private readonly forget: Statement;
  private readonly drop: Statement;
  private readonly insert: Statement;
  private readonly index: Statement;

  constructor(db: Database) {
    this.known = db.prepare('SELECT id, terms FROM articles WHERE path = ?');
    this.forget = db.prepare('DELETE FROM found WHERE rowid = ?');
    this.drop = db.prepare('DELETE FROM articles WHERE id = ?');
    this.insert = db.prepare('INSERT INTO articles (path, changed, size, terms) VALUES (?, ?, ?, ?)');
    this.index = db.prepare('INSERT INTO found (rowid, terms) VALUES (?, ?)');
  }

  remove(path: string, bins: Uint32Array): void {
    const row = this.known.get([path]);
    if (!row) return;
    for (const term of String(row['terms']).split(' ')) {
      const bin = binOf(term);
      if (bins[bin]! > 0) bins[bin]!--;
    }
    this.forget.run([Number(row['id'])]);
    this.drop.run([Number(row['id'])]);
  }

  add(article: ArticleText, bins: Uint32Array): void {
    for (const term of article.terms) bins[binOf(term)]!++;
    const terms = article.terms.join(' ');
    const { lastInsertRowid } = this.insert.run([article.path, article.changed, article.size, terms]);
    this.index.run([lastInsertRowid, terms]);
  }

  finalize(): void {
    for (const statement of [this.known, this.forget, this.drop, this.insert, this.index]) statement.finalize();
  }
}

/** FNV-1a. */
function binOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % BINS;
}

/** Waits while another process works on the file, and takes away the lock of one that was killed. */
async function patiently<T>(path: string, work: () => T): Promise<T> {
  const began = Date.now();
  const lock = `${path}.lock`;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!/locked|busy/i.test(error instanceof Error ? error.message : '')) throw error;
      if (ageOf(lock) > STALE_LOCK || isDead(ownerOf(path))) rmSync(lock, { recursive: true, force: true });
      else if (Date.now() - began > PATIENCE) throw new ArchiveProblem(`${path}: another process is at work on it`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Says which process writes, so that its lock can be told from that of a dead one. */
function own(path: string): void {
  writeFileSync(`${path}.owner`, String(process.pid));
}

function disown(path: string): void {
  rmSync(`${path}.owner`, { force: true });
}

function ownerOf(path: string): number | undefined {
  try {
    const owner = Number(readFileSync(`${path}.owner`, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isDead(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Milliseconds since it was made; 0 where there is none. */
function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function asProblem(error: unknown, path: string): Error {
  if (error instanceof ArchiveProblem) return error;
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new ArchiveProblem(`${path}: no such archive; stet index FOLDER makes one`);
  const message = error instanceof Error ? error.message : String(error);
  // It is opened by whoever may write beside it: the lock is a folder.
  if (!isWritable(dirname(path)) || (existsSync(path) && !isWritable(path))) return new ArchiveProblem(`${path}: may not be opened: who asks an archive must be allowed to write in its folder, where its lock is (an archive in PostgreSQL only has to be read)`);
  return new ArchiveProblem(`${path}: ${/not a database|malformed|corrupt/i.test(message) ? 'is no archive, or damaged; delete it and run stet index again' : message}`);
}
