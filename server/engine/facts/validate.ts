/** The text of a fact base file -> FactBase, or every problem with its place in the text. */
import type { Evidence, FactBase } from '../types.js';
import { FACT_BASE_VERSION, factBaseShape } from './fact-base-shape.js';
import { offsetsOf, positionOf, syntaxError, type TextPosition } from './json-position.js';
import { misfits, type Misfit, type Path } from './shape.js';

export interface FactBaseProblem extends TextPosition {
  /** JSON pointer (RFC 6901); '' is the whole file. */
  readonly pointer: string;
  /** "expected …, found …" */
  readonly message: string;
}

export type ParsedFactBase = { readonly base: FactBase; readonly errors: readonly [] } | { readonly errors: readonly FactBaseProblem[] };

/** More problems than these help nobody. */
const MOST_PROBLEMS = 50;

/** Never throws, whatever the text. */
export function parseFactBase(json: string): ParsedFactBase {
  // The byte order mark is no JSON; a blank keeps the offsets.
  const text = json.replace(/^\uFEFF/, ' ');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const { message, offset } = syntaxError(text);
    return { errors: [{ pointer: '', message, ...positionOf(text, offset) }] };
  }
  const found = newerVersion(data) ?? misfits(data, factBaseShape);
  // References can only be followed in a base whose rows are whole.
  const problems = found.length ? found : disagreements(data as FactBase);
  if (!problems.length) return { base: data as FactBase, errors: [] };
  const offsetOf = offsetsOf(text);
  return {
    errors: problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => ({ pointer: pointerOf(path), message, ...positionOf(text, offsetOf(path)) })),
  };
}

function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** Said alone: what a newer version holds is not ours to judge. */
function newerVersion(data: unknown): Misfit[] | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const version = (data as { version?: unknown }).version;
  if (typeof version !== 'number' || version <= FACT_BASE_VERSION) return undefined;
  return [{ path: ['version'], message: `written by a newer Stet: expected version ${FACT_BASE_VERSION}, found ${version}` }];
}

/** What a shape cannot say: ids that are double or lead nowhere, passages outside their source, bounds that are swapped. */
function disagreements(base: FactBase): Misfit[] {
  const sources = new Map(base.sources.map((s) => [s.id, s]));
  const entities = new Set(base.entities.map((e) => e.id));
  const facts = new Set(base.facts.map((f) => f.id));
  const problems: Misfit[] = [
    ...doubles(base.sources, 'sources'),
    ...doubles(base.entities, 'entities'),
    ...doubles(base.facts, 'facts'),
    ...doubles(base.conflicts, 'conflicts'),
    ...doubles(base.passages, 'passages'),
  ];
  const entity = (path: () => Path, id: string) => {
    if (id !== '' && !entities.has(id)) problems.push({ path: path(), message: `expected the id of an entity or "", found ${JSON.stringify(id)}` });
  };
  const evidence = (e: Evidence, ...path: Path) => {
    const source = sources.get(e.source);
    if (source && e.start <= e.end && e.end <= source.length) return;
    if (!source) problems.push({ path: [...path, 'source'], message: `expected the id of a source, found ${JSON.stringify(e.source)}` });
    if (e.end < e.start) problems.push({ path: [...path, 'end'], message: `expected at least its start (${e.start}), found ${e.end}` });
    else if (source && e.end > source.length) problems.push({ path: [...path, 'end'], message: `expected at most the length of source ${JSON.stringify(source.id)} (${source.length}), found ${e.end}` });
  };
  base.entities.forEach((row, i) => row.evidence.forEach((e, n) => evidence(e, 'entities', i, 'evidence', n)));
  base.facts.forEach((fact, i) => {
    entity(() => ['facts', i, 'subject'], fact.subject);
    if (fact.kind === 'role') entity(() => ['facts', i, 'organization'], fact.organization);
    // A score ("3:2") names the two sides as they stand, so the first figure may be the higher one.
    if (fact.kind === 'quantity' && fact.quantity.unit !== 'score' && fact.quantity.low > fact.quantity.high) {
      problems.push({ path: ['facts', i, 'quantity', 'high'], message: `expected at least its low (${fact.quantity.low}), found ${fact.quantity.high}` });
    }
    fact.evidence.forEach((e, n) => evidence(e, 'facts', i, 'evidence', n));
  });
  base.conflicts.forEach((conflict, i) =>
    conflict.facts.forEach((id, n) => {
      if (!facts.has(id)) problems.push({ path: ['conflicts', i, 'facts', n], message: `expected the id of a fact, found ${JSON.stringify(id)}` });
    }),
  );
  base.passages.forEach((p, i) => evidence(p, 'passages', i));
  return problems;
}

function doubles(rows: readonly { readonly id: string }[], key: string): Misfit[] {
  const first = new Map<string, number>();
  const problems: Misfit[] = [];
  rows.forEach((row, i) => {
    const earlier = first.get(row.id);
    if (earlier === undefined) first.set(row.id, i);
    else problems.push({ path: [key, i, 'id'], message: `expected an id of its own, found ${JSON.stringify(row.id)}, which /${key}/${earlier} has` });
  });
  return problems;
}
