/** Calls a reader of `extract/`, loaded when the first such file comes: in a thread of its own where the readers are bundles, as in all that ships. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Extracted } from './extract/extracted.js';
import { ReaderThread } from './reader-thread.js';

type Read = (...args: readonly unknown[]) => Promise<Extracted | undefined> | Extracted | undefined;

const READERS = {
  docx: () => import('./extract/docx.js'),
  email: () => import('./extract/email.js'),
  epub: () => import('./extract/epub.js'),
  feed: () => import('./extract/feed.js'),
  pdf: () => import('./extract/pdf.js'),
  table: () => import('./extract/table.js'),
  'web-page': () => import('./extract/web-page.js'),
} as const;

const SCRIPT = join(__dirname, '../readers/thread.cjs');
let thread: ReaderThread | undefined;

/** Throws what the reader throws; `Unreadable` also where it finds no end. */
export async function extractApart(reader: keyof typeof READERS, name: string, ...args: readonly unknown[]): Promise<Extracted | undefined> {
  if (!thread && existsSync(SCRIPT)) thread = new ReaderThread(SCRIPT);
  if (thread) return thread.extract({ reader, name, args });
  return ((await READERS[reader]()) as unknown as Readonly<Record<string, Read>>)[name]!(...args);
}
