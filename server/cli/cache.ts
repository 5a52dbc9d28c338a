/** Findings of drafts that have not changed since, in one file. Losing it costs time only. */
import { createHash } from 'node:crypto';
import { version } from '../../package.json';
import { CODES, type Code, type Finding, type Severity, type Verdict } from '../engine/types.js';
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
      const read = JSON.parse(await readTextFile(path)) as { version?: unknown; drafts?: Record<string, unknown> };
      if (read.version === version && read.drafts) return new Cache(path, new Map(Object.entries(read.drafts).flatMap(([draft, entry]) => (isEntry(entry) ? [[draft, entry] as const] : []))));
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

/** What another program, or a hand, has written there counts for nothing. */
function isEntry(value: unknown): value is Entry {
  const { key, findings } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return typeof key === 'string' && Array.isArray(findings) && findings.every(isFinding);
}

function isFinding(value: unknown): value is Finding {
  const f = (value ?? {}) as Partial<Record<keyof Finding, unknown>>;
  const texts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');
  const isPlace = typeof f.start === 'number' && typeof f.end === 'number' && Number.isInteger(f.start) && Number.isInteger(f.end) && 0 <= f.start && f.start <= f.end;
  return isPlace && CODES.includes(f.code as Code) && SEVERITIES.has(f.severity) && VERDICTS.has(f.verdict) && typeof f.message === 'string' && texts(f.replacements) && texts(f.facts);
}

const SEVERITIES: ReadonlySet<unknown> = new Set<Severity>(['error', 'warning', 'information', 'hint']);
const VERDICTS: ReadonlySet<unknown> = new Set<Verdict>(['supported', 'refuted', 'unverified']);
