/** Findings of drafts that have not changed since, in one file. Losing it costs time only. */
import { createHash } from 'node:crypto';
import { version } from '../../package.json';
import type { Finding } from '../engine/types.js';
import { readTextFile } from '../readers/read-file.js';
import { writeTextFile } from '../readers/write-file.js';

interface Entry {
  readonly key: string;
  readonly findings: readonly Finding[];
}

export class Cache {
  private readonly fresh = new Map<string, Entry>();

  private constructor(
    private readonly path: string,
    private readonly known: ReadonlyMap<string, Entry>,
  ) {}

  /** A file that is missing, broken or of another version is an empty cache. */
  static async open(path: string): Promise<Cache> {
    try {
      const read = JSON.parse(await readTextFile(path)) as { version?: unknown; drafts?: Record<string, Entry> };
      if (read.version === version && read.drafts) return new Cache(path, new Map(Object.entries(read.drafts)));
    } catch {
      // As if there were none.
    }
    return new Cache(path, new Map());
  }

  static hash(bytes: Uint8Array | string): string {
    return createHash('sha256').update(bytes).digest('hex');
  }

  /** Of all that the findings depend on. */
  keyOf(parts: readonly string[]): string {
    return Cache.hash(JSON.stringify([version, ...parts]));
  }

  get(draft: string, key: string): readonly Finding[] | undefined {
    const entry = this.known.get(draft);
    if (entry?.key !== key) return undefined;
    this.fresh.set(draft, entry);
    return entry.findings;
  }

  set(draft: string, key: string, findings: readonly Finding[]): void {
    this.fresh.set(draft, { key, findings });
  }

  /** Drafts that were not checked this time are kept. Workers add to what others have written. */
  async save(): Promise<void> {
    if (!this.fresh.size) return;
    const written = await Cache.open(this.path);
    const drafts = Object.fromEntries([...written.known, ...this.fresh].sort(([a], [b]) => (a < b ? -1 : 1)));
    await writeTextFile(this.path, `${JSON.stringify({ version, drafts })}\n`);
  }
}
