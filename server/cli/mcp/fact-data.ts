/** Facts as an assistant is told them: the value, of whom, when, and the sentence of the source. */
import { formatDate } from '../../engine/fix/index.js';
import type { Fact, FactBase } from '../../engine/types.js';
import { languageOf, nameOf, valueOf } from '../../lsp/fact-words.js';
import type { SourcePlace } from '../checked-file.js';
import { FactBases } from '../check-drafts.js';
import { shownPath } from '../shown-path.js';
import { SourcePlaces } from '../source-places.js';
import { PLACE } from './tool.js';

export interface FactData {
  readonly id: string;
  readonly factBase: string;
  readonly kind: Fact['kind'];
  /** As the source would write it. */
  readonly value: string;
  readonly subject: string;
  readonly time?: string;
  readonly status: Fact['status'];
  /** The source contradicts it elsewhere. */
  readonly conflict?: true;
  readonly source?: SourcePlace;
}

export const FACT_SCHEMA = {
  type: 'object',
  properties: {
    id: { type: 'string' }, factBase: { type: 'string' }, kind: { type: 'string' }, value: { type: 'string' }, subject: { type: 'string' },
    time: { type: 'string' }, status: { type: 'string' }, conflict: { type: 'boolean' }, source: PLACE,
  },
  required: ['id', 'factBase', 'kind', 'value', 'subject', 'status'],
} as const;

/** All facts with a value that nobody has rejected, in the order of the files. Paths are absolute; what is shown is relative to `cwd`. */
export async function factsIn(paths: readonly string[], cwd: string): Promise<FactData[]> {
  const bases = new FactBases(cwd);
  const places = new SourcePlaces((path) => shownPath(path, cwd));
  const lists = await Promise.all(paths.map(async (path) => factsOfBase(await bases.load(path), shownPath(path, cwd), places)));
  return lists.flat();
}

async function factsOfBase(base: FactBase, factBase: string, places: SourcePlaces): Promise<FactData[]> {
  const contested = new Set(base.conflicts.flatMap((c) => c.facts));
  const told = base.facts.filter((f) => f.kind !== 'statement' && f.status !== 'rejected');
  return Promise.all(told.map(async (fact): Promise<FactData> => {
    const language = languageOf(fact, base) ?? 'en';
    const source = await places.of({ facts: [fact.id] }, base);
    return {
      id: fact.id, factBase, kind: fact.kind, value: valueOf(fact, base, language), subject: nameOf(base, fact.subject),
      ...(fact.time ? { time: formatDate(fact.time, language) } : {}),
      status: fact.status,
      ...(contested.has(fact.id) ? { conflict: true as const } : {}),
      ...(source ? { source } : {}),
    };
  }));
}
