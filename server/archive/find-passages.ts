/** A sentence -> the passages of an archive's articles that speak of the same: "find a source for this". */
import { join } from 'node:path';
import { parseDocument } from '../engine/document/document.js';
import type { DocumentFormat } from '../engine/types.js';
import type { SourceText } from '../readers/read-source.js';
import type { Archive } from './archive.js';
import { findArticles, textOf } from './find-sources.js';
import { termsOf } from './terms.js';

/** Articles that are read for an answer, and passages of each that are shown. */
const MOST_ARTICLES = 8;
const OF_EACH = 2;
/** A sentence that shares so much less than the best does says something else. */
const SHARE = 0.4;

export interface FoundPassage {
  /** Absolute path of the article. */
  readonly path: string;
  readonly title: string;
  /** Offsets into the article's text; not into the file where the text was taken out of it. */
  readonly start: number;
  readonly end: number;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** The sentence, in one line. */
  readonly text: string;
  /** An offset is no place in the file. */
  readonly extracted: boolean;
}

interface Candidate extends FoundPassage {
  readonly terms: ReadonlySet<string>;
}

/** The best first. Articles that cannot be read are passed over. */
export async function findPassages(text: string, archive: Archive, most: number, format: DocumentFormat = 'plain'): Promise<FoundPassage[]> {
  const hits = await findArticles(text, format, archive, MOST_ARTICLES);
  const articles = await Promise.all(hits.map((hit) => textOf(hit.path, archive).then((source) => sentencesOf(join(archive.folder, hit.path), source), () => [])));
  const wanted = termsOf(text);
  const all = articles.flat();
  const weights = new Map(wanted.map((term) => [term, Math.log(1 + all.length / (1 + all.filter((c) => c.terms.has(term)).length))]));
  const scored = articles.flatMap((candidates) =>
    candidates
      .map((passage) => ({ passage, score: wanted.reduce((sum, term) => sum + (passage.terms.has(term) ? weights.get(term)! : 0), 0) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, OF_EACH),
  );
  scored.sort((a, b) => b.score - a.score);
  return scored
    .filter(({ score }) => score >= scored[0]!.score * SHARE)
    .slice(0, most)
    .map(({ passage: { terms: _, ...passage } }) => passage);
}

function sentencesOf(path: string, source: SourceText): Candidate[] {
  const document = parseDocument(source.text, { format: source.format, ...(source.language ? { language: source.language } : {}) });
  const heading = document.blocks.find((b) => b.kind === 'heading') ?? document.blocks[0];
  const title = heading ? shown(document.plain.slice(heading.start, heading.end)) : '';
  let [line, lineStart, at] = [1, 0, 0];
  return document.sentences.map(({ start, end }) => {
    for (; at < start; at++) {
      if (source.text[at] === '\n') [line, lineStart] = [line + 1, at + 1];
    }
    const words = document.plain.slice(start, end);
    return { path, title, start, end, line, column: start - lineStart + 1, text: shown(words), extracted: source.extracted, terms: new Set(termsOf(words)) };
  });
}

function shown(words: string): string {
  return words.replace(/[\s\uFFFC]+/g, ' ').trim();
}
