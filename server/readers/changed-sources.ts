/** Which articles have changed since their facts were derived. */
import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import type { FactBase, Source } from '../engine/types.js';
import { readSource } from './read-source.js';

/** For a base from `loadFactBase`. A source that is not at hand (gone, or on the web) counts as unchanged: facts outlive it. */
export async function changedSources(base: FactBase): Promise<Source[]> {
  const changed = await Promise.all(
    base.sources.map(async (source) => {
      if (!isAbsolute(source.uri)) return false;
      const text = await readSource(source.uri).then((s) => s.text, () => undefined);
      return text !== undefined && sha256(text) !== source.sha256;
    }),
  );
  return base.sources.filter((_, i) => changed[i]);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
