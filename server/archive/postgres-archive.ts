/**
 * An archive in PostgreSQL, for newsrooms that run one: many machines ask, one indexes. Terms are found by a GIN index; how many
 * articles have a term stands in a table of its own, kept in the same transaction. The texts are kept as well, for who asks may
 * not have the folder at hand.
 */
import pg from 'pg';
import type { SourceText } from '../readers/read-source.js';
import { ArchiveProblem, type Archive, type ArticleText, type Hit, type IndexedArticle } from './archive.js';
import { chooseTerms } from './choose-terms.js';

/** Changes with the tables and with terms.ts. */
const VERSION = 1;
const SCHEMA = 'stet';
const PATIENCE = 10_000;
/** How many articles there are stands among the terms, under one that no article has. */
const ALL = '';

const TABLES = `
  CREATE TABLE about (version integer NOT NULL, folder text NOT NULL);
  CREATE TABLE articles (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, path text NOT NULL UNIQUE, changed double precision NOT NULL, size bigint NOT NULL,
    terms text[] NOT NULL, source text NOT NULL, kept text
  );
  CREATE INDEX articles_terms ON articles USING gin (terms);
  CREATE TABLE terms (term text PRIMARY KEY, articles integer NOT NULL);
`;

interface Address {
  readonly connection: string;
  /** Quoted. */
  readonly schema: string;
  /** Without the password. */
  readonly shown: string;
}

/**
 * `address` is a connection URI as psql takes it; `?schema=NAME` tells several archives of one database apart. What it leaves out
 * comes from PGHOST, PGUSER, PGPASSWORD and ~/.pgpass. Throws `ArchiveProblem`.
 */
export async function openPostgresArchive(address: string, options: { readonly create: boolean; readonly folder?: string }): Promise<Archive> {
  const place = parsed(address);
  const { connection, schema, shown } = place;
  const client = new pg.Client({ connectionString: connection, connectionTimeoutMillis: PATIENCE, application_name: 'stet' });
  // A connection that breaks is told by the query that runs into it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    // Scans of the whole table would be right for a small archive only, where nothing matters.
    await client.query(`SET search_path TO ${schema}; SET enable_seqscan TO off`);
    const folder = await prepare(client, { schema, shown, create: options.create, ...(options.folder !== undefined ? { folder: options.folder } : {}) });
    return new PostgresArchive(client, place, folder);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw asProblem(error, shown);
  }
}

interface Wanted {
  readonly schema: string;
  readonly shown: string;
  readonly create: boolean;
  readonly folder?: string;
}

/** The folder whose articles are in it. */
async function prepare(client: pg.Client, { schema, shown, create, folder }: Wanted): Promise<string> {
  const about = async (): Promise<{ version: number; folder: string } | undefined> => {
    const { rows } = await client.query('SELECT to_regclass($1) AS found', [`${schema}.about`]);
    return rows[0]?.found ? (await client.query('SELECT version, folder FROM about')).rows[0] : undefined;
  };
  let found = await about();
  if (!found) {
    if (!create || folder === undefined) throw new ArchiveProblem(`${shown}: no archive in schema ${schema}; stet index FOLDER --to ${shown} makes one`);
    await transaction(client, schema, async () => {
      found = await about();
      if (found) return;
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      await client.query(TABLES);
      await client.query('INSERT INTO about (version, folder) VALUES ($1, $2)', [VERSION, folder]);
      found = { version: VERSION, folder };
    });
  }
  if (found!.version !== VERSION) throw new ArchiveProblem(`${shown}: was written by another version of stet; drop schema ${schema} and index again`);
  if (folder !== undefined && found!.folder !== folder) throw new ArchiveProblem(`${shown}: schema ${schema} holds the articles of ${found!.folder}; name another with ?schema=NAME`);
  return found!.folder;
}

class PostgresArchive implements Archive {
  private readonly toKeep = new Map<string, string>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly client: pg.Client,
    private readonly address: Address,
    readonly folder: string,
  ) {}

  async articles(): Promise<ReadonlyMap<string, IndexedArticle>> {
    const rows = await this.ask<{ path: string; changed: number; size: string }>('SELECT path, changed, size FROM articles');
    return new Map(rows.map(({ path, changed, size }) => [path, { path, changed, size: Number(size) }]));
  }

  async update(changed: readonly ArticleText[], gone: readonly string[]): Promise<void> {
    const paths = [...new Set([...gone, ...changed.map((a) => a.path)])];
    try {
      await transaction(this.client, this.address.schema, async () => {
        const counts = new Map<string, number>();
        const add = (term: string, n: number) => counts.set(term, (counts.get(term) ?? 0) + n);
        const { rows } = await this.client.query<{ terms: string[] }>('DELETE FROM articles WHERE path = ANY($1) RETURNING terms', [paths]);
        for (const { terms } of rows) for (const term of [ALL, ...terms]) add(term, -1);
        for (const { terms } of changed) for (const term of [ALL, ...terms]) add(term, 1);
        for (const { path, changed: time, size, terms, source } of changed) {
          await this.client.query('INSERT INTO articles (path, changed, size, terms, source) VALUES ($1, $2, $3, $4, $5)', [path, time, size, terms, JSON.stringify(source)]);
        }
        const deltas = [...counts].filter(([, n]) => n !== 0);
        await this.client.query(
          'INSERT INTO terms (term, articles) SELECT * FROM unnest($1::text[], $2::int[]) ON CONFLICT (term) DO UPDATE SET articles = terms.articles + excluded.articles',
          [deltas.map(([term]) => term), deltas.map(([, n]) => n)],
        );
        await this.client.query('DELETE FROM terms WHERE articles <= 0 AND term = ANY($1)', [deltas.map(([term]) => term)]);
      });
    } catch (error) {
      throw asProblem(error, this.address.shown);
    }
    for (const path of paths) this.toKeep.delete(path);
  }

  async find(terms: readonly string[], most: number): Promise<Hit[]> {
    const rows = await this.ask<{ term: string; articles: number }>('SELECT term, articles FROM terms WHERE term = ANY($1)', [[ALL, ...terms]]);
    const counts = new Map(rows.map((r) => [r.term, r.articles]));
    const chosen = chooseTerms(terms.map((term) => ({ term, count: counts.get(term) ?? 0 })), counts.get(ALL) ?? 0);
    if (!chosen.length) return [];
    return this.ask<Hit>(
      `SELECT a.path, sum(w.weight) AS score FROM unnest($1::text[], $2::float8[]) AS w (term, weight) JOIN articles a ON a.terms @> ARRAY[w.term]
       GROUP BY a.id, a.path ORDER BY score DESC, a.id LIMIT $3`,
      [chosen.map((c) => c.term), chosen.map((c) => c.weight), most],
    );
  }

  async kept(path: string): Promise<string | undefined> {
    return this.toKeep.get(path) ?? (await this.ask<{ kept: string | null }>('SELECT kept FROM articles WHERE path = $1', [path]))[0]?.kept ?? undefined;
  }

  async source(path: string): Promise<SourceText | undefined> {
    const [row] = await this.ask<{ source: string }>('SELECT source FROM articles WHERE path = $1', [path]);
    return row && (JSON.parse(row.source) as SourceText);
  }

  /** Written when the archive is closed, by those who may write. */
  async keep(path: string, value: string): Promise<void> {
    this.toKeep.set(path, value);
  }

  async close(): Promise<void> {
    try {
      if (this.toKeep.size) {
        await this.client.query('UPDATE articles a SET kept = k.kept FROM unnest($1::text[], $2::text[]) AS k (path, kept) WHERE a.path = k.path', [[...this.toKeep.keys()], [...this.toKeep.values()]]);
      }
    } catch {
      // It costs time only: many may read an archive, and few may write it.
    } finally {
      await this.client.end().catch(() => undefined);
    }
  }

  /** A connection answers one question at a time. */
  private ask<Row extends pg.QueryResultRow>(query: string, values: unknown[] = []): Promise<Row[]> {
    const answer = this.last.then(async () => (await this.client.query<Row>(query, values)).rows);
    this.last = answer.catch(() => undefined);
    return answer.catch((error: unknown) => Promise.reject(asProblem(error, this.address.shown)));
  }
}

/** All of it or nothing, one writer after the other. A client that is killed leaves nothing: the server rolls back. */
async function transaction(client: pg.Client, schema: string, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`stet ${schema}`]);
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** By hand, for `URL` refuses what psql allows: a user and no host (`postgres://desk@/news?host=/run/postgresql`). */
function parsed(address: string): Address {
  const [place, query = ''] = address.split(/\?(.*)/s, 2) as [string, string?];
  const options = new URLSearchParams(query);
  const schema = options.get('schema') ?? SCHEMA;
  options.delete('schema');
  const withOptions = (before: string) => (options.size ? `${before}?${options}` : before);
  const connection = withOptions(place);
  options.delete('password');
  if (schema !== SCHEMA) options.set('schema', schema);
  const shown = withOptions(place.replace(/^([a-z]+:\/\/[^:@/]*):[^@/]*@/, '$1@'));
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new ArchiveProblem(`${shown}: expected a schema's name in small letters, digits and _`);
  return { connection, schema: `"${schema}"`, shown };
}

function asProblem(error: unknown, shown: string): Error {
  if (error instanceof ArchiveProblem) return error;
  const { code } = error as NodeJS.ErrnoException;
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return new ArchiveProblem(`${shown}: no PostgreSQL server answers there`);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new ArchiveProblem(`${shown}: there is no such host`);
  return new ArchiveProblem(`${shown}: ${message || code || 'could not be reached'}`);
}
