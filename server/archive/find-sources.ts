/** A draft that names no facts -> the facts of the articles in an archive that speak of the same things. */
import { join } from 'node:path';
import { derive } from '../engine/index.js';
import { combine } from '../engine/facts/combine.js';
import { parseDocument } from '../engine/document/document.js';
import type { DocumentFormat, FactBase } from '../engine/types.js';
import { readSource, type SourceText } from '../readers/read-source.js';
import type { Archive, Hit } from './archive.js';
import { termsOf } from './terms.js';

/** Articles that a draft is checked against at most. */
const MOST = 4;
/** One that shares this much less with the draft than the best does is about something else. */
const SHARE = 0.5;

export interface FoundSources {
  readonly hits: readonly Hit[];
  /** Undefined where no article speaks of what the draft speaks of. Sources have absolute paths. */
  readonly base?: FactBase;
}

export async function findSources(text: string, format: DocumentFormat, archive: Archive): Promise<FoundSources> {
  const hits = await findArticles(text, format, archive, MOST);
  const bases = await Promise.all(hits.map((hit) => factsOf(hit.path, archive)));
  const read = bases.filter((base) => base !== undefined);
  return { hits, ...(read.length ? { base: combine(read) } : {}) };
}

/** The articles that speak of what a draft, or a sentence of one, speaks of; the best first. */
export async function findArticles(text: string, format: DocumentFormat, archive: Archive, most: number): Promise<Hit[]> {
  const document = parseDocument(text, { format });
  const hits = await archive.find(termsOf(document.blocks.map((b) => document.plain.slice(b.start, b.end)).join('\n')), most);
  return hits.filter((hit) => hit.score >= hits[0]!.score * SHARE);
}

/** Derived when first asked for, and kept in the archive until the article changes. */
async function factsOf(path: string, archive: Archive): Promise<FactBase | undefined> {
  const absolute = join(archive.folder, path);
  const kept = await archive.kept(path);
  // Written below, by the same version: an archive of another is built anew.
  if (kept !== undefined) return withPath(JSON.parse(kept) as FactBase, absolute);
  const source = await textOf(path, archive).catch(() => undefined);
  if (!source) return undefined;
  const base = derive(source.text, {
    uri: path,
    format: source.format,
    ...(source.language ? { language: source.language } : {}),
    ...(source.published ? { published: source.published } : {}),
  });
  await archive.keep(path, JSON.stringify(base));
  return withPath(base, absolute);
}

/** Of the archive where that keeps it, for the folder may be on another machine. Throws `FileProblem`. */
export async function textOf(path: string, archive: Archive): Promise<SourceText> {
  return (await archive.source?.(path)) ?? readSource(join(archive.folder, path));
}

function withPath(base: FactBase, path: string): FactBase {
  return { ...base, sources: base.sources.map((s) => ({ ...s, uri: path })) };
}
