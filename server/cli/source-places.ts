/** From a finding to the line of the source that it rests on. */
import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import type { Evidence, FactBase, Finding, Source } from '../engine/types.js';
import { contextOf } from '../lsp/passage-text.js';
import { readTextFile } from '../readers/read-file.js';
import type { SourcePlace } from './checked-file.js';
import { lineIndex, type LinePosition } from './line-index.js';
import { oneLine } from '../report/one-line.js';

interface SourceText {
  readonly text: string;
  readonly at: (offset: number) => LinePosition;
}

/** Sources are read once, however many findings rest on them. `shown` gives a path as the person writes it. */
export class SourcePlaces {
  private readonly texts = new Map<string, Promise<SourceText | undefined>>();
  private readonly evidence = new WeakMap<FactBase, ReadonlyMap<string, Evidence | undefined>>();

  constructor(private readonly shown: (path: string) => string) {}

  /** Undefined where the source is not at hand, or is no longer the text that the facts were derived from. */
  async of(finding: Pick<Finding, 'facts'>, base: FactBase): Promise<SourcePlace | undefined> {
    const evidence = finding.facts.map((id) => this.evidenceOf(base).get(id)).find((e) => e);
    const source = evidence && base.sources.find((s) => s.id === evidence.source);
    const read = source && (await this.read(source));
    if (!evidence || !source || !read || evidence.end > read.text.length) return undefined;
    const around = contextOf(read.text, evidence);
    return { path: this.shown(source.uri), ...read.at(evidence.start), text: oneLine(read.text.slice(around.start, around.end)) };
  }

  /** Of each fact and entity, where the source says it first. */
  private evidenceOf(base: FactBase): ReadonlyMap<string, Evidence | undefined> {
    let found = this.evidence.get(base);
    if (!found) this.evidence.set(base, (found = new Map([...base.entities, ...base.facts].map((row) => [row.id, row.evidence[0]]))));
    return found;
  }

  private read(source: Source): Promise<SourceText | undefined> {
    if (!isAbsolute(source.uri)) return Promise.resolve(undefined);
    let text = this.texts.get(source.uri);
    if (!text) {
      text = readTextFile(source.uri).then(
        (t) => (createHash('sha256').update(t, 'utf8').digest('hex') === source.sha256 ? { text: t, at: lineIndex(t) } : undefined),
        () => undefined,
      );
      this.texts.set(source.uri, text);
    }
    return text;
  }
}
