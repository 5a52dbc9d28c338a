/** Which sources have changed since their facts were derived. */
import { createHash } from 'node:crypto';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FactBase } from '../engine/types.js';
import type { SourceTexts } from './evidence.js';

/** Ids. A source that cannot be read counts as it was: facts outlive it. */
export async function staleSources(base: FactBase, sources: SourceTexts): Promise<ReadonlySet<string>> {
  const changed = await Promise.all(base.sources.map(async (source) => {
    const document = await sources.document(source);
    return !document || fingerprint(document) === source.sha256 ? [] : [source.id];
  }));
  return new Set(changed.flat());
}

const known = new WeakMap<TextDocument, { readonly version: number; readonly sha256: string }>();

function fingerprint(document: TextDocument): string {
  let hash = known.get(document);
  if (hash?.version !== document.version) {
    hash = { version: document.version, sha256: createHash('sha256').update(document.getText(), 'utf8').digest('hex') };
    known.set(document, hash);
  }
  return hash.sha256;
}
