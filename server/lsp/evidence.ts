/** From a fact's locator to the passage in its source. */
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location, Range } from 'vscode-languageserver';
import type { Evidence, FactBase, Source, Span } from '../engine/types.js';
import { placeAt, type Place } from '../readers/extract/extracted.js';
import { FileProblem } from '../readers/read-file.js';
import { hasExtractor, readSource } from '../readers/read-source.js';
import { OUT_OF_REACH, type Reach } from './reach.js';

export interface Passage {
  readonly source: Source;
  readonly uri: string;
  readonly document: TextDocument;
  readonly evidence: Evidence;
  /** Whether the document's offsets are places in the file: not so in a PDF. */
  readonly inFile: boolean;
  /** "page 3" */
  readonly place?: string;
}

interface ReadSource {
  readonly document: TextDocument;
  readonly inFile: boolean;
  readonly places: readonly Place[];
}

/** The texts of the sources, read when first shown. */
export class SourceTexts {
  private readonly texts = new Map<string, Promise<ReadSource | undefined>>();

  /** `reach` says which sources may be read; all when absent. */
  constructor(
    private readonly openDocument: (uri: string) => TextDocument | undefined,
    private readonly reach?: Reach,
  ) {}

  forgetAll(): void {
    this.texts.clear();
  }

  forget(path: string): void {
    this.texts.delete(path);
  }

  /** Undefined where the source cannot be read, or is shorter than the evidence says. */
  async passage(base: FactBase, evidence: Evidence): Promise<Passage | undefined> {
    const source = base.sources.find((s) => s.id === evidence.source);
    const read = source && (await this.source(source));
    if (!read || evidence.end > read.document.getText().length) return undefined;
    const place = placeAt(read.places, evidence.start);
    return { source, uri: read.document.uri, document: read.document, evidence, inFile: read.inFile, ...(place ? { place } : {}) };
  }

  /** The whole source, as it stands in the editor where it is open. Undefined where it cannot be read. */
  async document(source: Source): Promise<TextDocument | undefined> {
    return (await this.source(source))?.document;
  }

  private async source(source: Source): Promise<ReadSource | undefined> {
    // What is on the web, or on another machine, is not at hand.
    if (!isAbsolute(source.uri)) return undefined;
    const uri = pathToFileURL(source.uri).toString();
    const open = hasExtractor(source.uri) ? undefined : this.openDocument(uri);
    return open ? { document: open, inFile: true, places: [] } : this.read(source.uri, uri);
  }

  private read(path: string, uri: string): Promise<ReadSource | undefined> {
    let text = this.texts.get(path);
    if (!text) {
      const inReach = this.reach?.holds(path) ?? Promise.resolve(true);
      text = inReach.then((holds) => (holds ? readSource(path) : Promise.reject(new FileProblem(path, OUT_OF_REACH)))).then((s) => ({ document: TextDocument.create(uri, s.format, 0, s.text), inFile: !s.extracted, places: s.places }), () => undefined);
      this.texts.set(path, text);
    }
    return text;
  }
}

export function locationOf(passage: Passage): Location {
  // Where the text was taken out of the file, its beginning is the best there is.
  if (!passage.inFile) return { uri: passage.uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
  return { uri: passage.uri, range: rangeOf(passage.document, passage.evidence) };
}

/** Evidence of a fact, or of an entity. */
export function evidenceOf(base: FactBase, id: string): readonly Evidence[] {
  return base.facts.find((f) => f.id === id)?.evidence ?? base.entities.find((e) => e.id === id)?.evidence ?? [];
}

export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}
