/** Which sources have changed since their facts were derived. */
import { createHash } from 'node:crypto';
import type { FactBase } from '../engine/types.js';
import type { SourceTexts } from './evidence.js';

/** Ids. A source that cannot be read counts as it was: facts outlive it. */
export async function staleSources(base: FactBase, sources: SourceTexts): Promise<ReadonlySet<string>> {
  const changed = await Promise.all(base.sources.map(async (source) => {
    const text = (await sources.document(source))?.getText();
    return text === undefined || createHash('sha256').update(text, 'utf8').digest('hex') === source.sha256 ? [] : [source.id];
  }));
  return new Set(changed.flat());
}
