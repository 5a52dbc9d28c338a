/** A source file of any kind -> its text for the engine. */
import { basename, extname } from 'node:path';
import type { DocumentFormat } from '../engine/types.js';
import { extractApart } from './extract-apart.js';
import type { Extracted, Place } from './extract/extracted.js';
import { formatOf } from './format.js';
import { bytesOf, decodeText, FileProblem } from './read-file.js';

export interface SourceText {
  /** Offsets of evidence count in it. For text formats it is the file's own text, else what was taken out of the file. */
  readonly text: string;
  readonly format: DocumentFormat;
  /** Whether the text was taken out, so that an offset is no place in the file. */
  readonly extracted: boolean;
  readonly language?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  /** Where pages or chapters begin. */
  readonly places: readonly Place[];
}

type Extractor = (bytes: Uint8Array, path: string) => Promise<Extracted | undefined>;

const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  '.docx': async (bytes) => extractApart('docx', 'extract', bytes),
  '.pdf': async (bytes) => extractApart('pdf', 'extract', bytes),
  '.epub': async (bytes) => extractApart('epub', 'extract', bytes),
  '.eml': async (bytes) => extractApart('email', 'extract', bytes),
  '.rss': async (bytes, path) => extractApart('feed', 'extract', decodeText(bytes, path), true),
  '.atom': async (bytes, path) => extractApart('feed', 'extract', decodeText(bytes, path), true),
  '.xml': async (bytes, path) => extractApart('feed', 'extract', decodeText(bytes, path), false),
  '.html': webPage,
  '.htm': webPage,
  '.xhtml': webPage,
  '.csv': csv,
  '.tsv': csv,
  '.json': async (bytes, path) => extractApart('table', 'extractJson', decodeText(bytes, path), titleOf(path)),
};

async function webPage(bytes: Uint8Array, path: string): Promise<Extracted | undefined> {
  return extractApart('web-page', 'extract', decodeText(bytes, path));
}

async function csv(bytes: Uint8Array, path: string): Promise<Extracted | undefined> {
  return extractApart('table', 'extractCsv', decodeText(bytes, path), titleOf(path));
}

/** Extensions of the files that are read as sources only. */
export const EXTRACTED_EXTENSIONS: readonly string[] = ['.docx', '.pdf', '.epub', '.eml', '.rss', '.atom', '.csv', '.tsv', '.json'];

/** Throws `FileProblem`, one line for each thing that can be wrong with a file. */
export async function readSource(path: string): Promise<SourceText> {
  return sourceText(await bytesOf(path), path);
}

/** As `readSource`, for bytes that are at hand. */
export async function sourceText(bytes: Uint8Array, path: string): Promise<SourceText> {
  const extension = extname(path).toLowerCase();
  const extractor = Object.hasOwn(EXTRACTORS, extension) ? EXTRACTORS[extension] : undefined;
  const extracted = extractor && (await extractor(bytes, path).catch((error: unknown) => {
    if (error instanceof FileProblem) throw error;
    if (error instanceof Error && error.name === 'Unreadable') throw new FileProblem(path, error.message);
    throw new FileProblem(path, `could not be read (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`);
  }));
  if (extracted) return { ...extracted, format: 'markdown', extracted: true };
  return { text: decodeText(bytes, path), format: formatOf(path), extracted: false, places: [] };
}

/** Whether something must be taken out of such a file, so that its own text may not be what evidence counts in. */
export function hasExtractor(path: string): boolean {
  return Object.hasOwn(EXTRACTORS, extname(path).toLowerCase());
}

function titleOf(path: string): string {
  return basename(path, extname(path));
}
