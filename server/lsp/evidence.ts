/** From a fact's locator to the passage in its source. */
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location, Range } from 'vscode-languageserver';
import type { Evidence, FactBase, Source, Span } from '../engine/types.js';
import { readTextFile } from '../readers/read-file.js';

export interface Passage {
  readonly source: Source;
  readonly uri: string;
  readonly document: TextDocument;
  readonly evidence: Evidence;
}

/** The texts of the sources, read when first shown. */
export class SourceTexts {
  private readonly texts = new Map<string, Promise<TextDocument | undefined>>();

  constructor(private readonly openDocument: (uri: string) => TextDocument | undefined) {}

  forget(path: string): void {
    this.texts.delete(path);
  }

  /** Undefined where the source cannot be read, or is shorter than the evidence says. */
  async passage(base: FactBase, evidence: Evidence): Promise<Passage | undefined> {
    const source = base.sources.find((s) => s.id === evidence.source);
    const document = source && (await this.document(source));
    if (!document || evidence.end > document.getText().length) return undefined;
    return { source, uri: document.uri, document, evidence };
  }

  /** The whole source, as it stands in the editor where it is open. Undefined where it cannot be read. */
  async document(source: Source): Promise<TextDocument | undefined> {
    if (!source.uri) return undefined;
    const uri = /^[a-z][a-z0-9+.-]+:\/\//i.test(source.uri) ? source.uri : pathToFileURL(source.uri).toString();
    return this.openDocument(uri) ?? (await this.read(source.uri, uri));
  }

  private read(path: string, uri: string): Promise<TextDocument | undefined> {
    let text = this.texts.get(path);
    if (!text) {
      text = readTextFile(path).then((t) => TextDocument.create(uri, 'plaintext', 0, t), () => undefined);
      this.texts.set(path, text);
    }
    return text;
  }
}

export function locationOf(passage: Passage): Location {
  return { uri: passage.uri, range: rangeOf(passage.document, passage.evidence) };
}

/** Evidence of a fact, or of an entity. */
export function evidenceOf(base: FactBase, id: string): readonly Evidence[] {
  return base.facts.find((f) => f.id === id)?.evidence ?? base.entities.find((e) => e.id === id)?.evidence ?? [];
}

export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}
