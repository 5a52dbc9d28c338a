/** Which file a fact of a draft stands in: the ids of several bases are prefixed by their number. */
import type { LoadedPart } from './fact-store.js';

export interface FactHome extends LoadedPart {
  /** As in the file. */
  readonly id: string;
}

/** Of a fact, an entity or a source. */
export function homeOf(bases: readonly LoadedPart[], id: string): FactHome | undefined {
  if (bases.length === 1) return { ...bases[0]!, id };
  const colon = id.indexOf(':');
  const part = bases[Number(id.slice(0, Math.max(0, colon))) - 1];
  return part && { ...part, id: id.slice(colon + 1) };
}

/** The other way round; undefined where the draft has not this base. */
export function idIn(bases: readonly LoadedPart[], path: string, id: string): string | undefined {
  const at = bases.findIndex((b) => b.path === path);
  if (at < 0) return undefined;
  return bases.length === 1 ? id : `${at + 1}:${id}`;
}
