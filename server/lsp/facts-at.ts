/** Which facts a place is about: a mention of a draft, a passage of a source, a row of a fact base. */
import { findNodeAtLocation, findNodeAtOffset, parseTree, type Node } from 'jsonc-parser';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../engine/types.js';
import { factBasesIn } from '../readers/find-facts.js';
import { isFactBase, pathOf } from './addresses.js';
import type { Checked, Desk } from './desk.js';
import { homeOf, idIn, type FactHome } from './fact-home.js';
import type { LoadedPart } from './fact-store.js';

/** A mention of a draft with what is said of it. */
export interface Telling extends Span {
  /** As in `Checked.base`, best first. */
  readonly facts: readonly string[];
  readonly wrong: boolean;
}

/** What a draft tells of the facts, rightly or wrongly. What is not verified tells none. Sorted. */
export function tellingsOf(checked: Checked): Telling[] {
  // A finding names the fact it rests on first; the others are as good or near.
  const wrong = checked.result.findings.filter((f) => f.verdict === 'refuted' && f.facts.length > 0).map((f) => ({ start: f.start, end: f.end, facts: f.facts.slice(0, 1), wrong: true }));
  const right = checked.result.supports.filter((s) => s.facts.length > 0).map((s) => ({ start: s.start, end: s.end, facts: s.facts, wrong: false }));
  return [...wrong, ...right].sort((a, b) => a.start - b.start);
}

export function tellingAt(checked: Checked, offset: number): Telling | undefined {
  return tellingsOf(checked)
    .filter((t) => t.start <= offset && offset <= t.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Where a draft tells one of some facts. */
export function tellingsOfFacts(checked: Checked, homes: readonly FactHome[]): Telling[] {
  const ids = new Set(homes.flatMap(({ path, id }) => idIn(checked.bases, path, id) ?? []));
  return ids.size ? tellingsOf(checked).filter((t) => t.facts.some((id) => ids.has(id))) : [];
}

/** All fact bases below the workspace's folders that can be read. */
export async function allBases({ folders, store }: Pick<Desk, 'folders' | 'store'>): Promise<LoadedPart[]> {
  const paths = new Set((await Promise.all(folders().map((f) => factBasesIn(f)))).flat());
  const loaded = await Promise.all([...paths].map((p) => store.load(p)));
  return loaded.flatMap(({ path, base }) => (base ? [{ path, base }] : []));
}

/** Facts and entities, best first; none where the place is about none. */
export async function factsAt(desk: Desk, document: TextDocument, offset: number): Promise<FactHome[]> {
  const path = pathOf(document.uri);
  if (path && isFactBase(path)) {
    const { base } = await desk.store.load(path);
    const row = rowAt(document.getText(), offset);
    return base && row ? [{ path, base, id: row.id }] : [];
  }
  const checked = await desk.examinedSoon(document);
  const telling = checked && tellingAt(checked, offset);
  if (telling) return telling.facts.flatMap((id) => homeOf(checked.bases, id) ?? []);
  return path ? factsOfPassage(await allBases(desk), path, { start: offset, end: offset }) : [];
}

/** The facts whose evidence in a source touches a span of it; the closest evidence first. */
export function factsOfPassage(bases: readonly LoadedPart[], source: string, span: Span): FactHome[] {
  return bases.flatMap(({ path, base }) => {
    const sources = new Set(base.sources.filter((s) => s.uri === source).map((s) => s.id));
    if (!sources.size) return [];
    return [...base.facts, ...base.entities].flatMap((row) => {
      const near = row.evidence.filter((e) => sources.has(e.source) && e.start <= span.end && span.start <= e.end);
      return near.length && row.status !== 'rejected' ? [{ path, base, id: row.id, length: Math.min(...near.map((e) => e.end - e.start)) }] : [];
    });
  }).sort((a, b) => a.length - b.length);
}

export interface FactRowInFile extends Span {
  readonly id: string;
  readonly list: 'facts' | 'entities';
  /** Number of the row in its list. */
  readonly index: number;
  /** The innermost JSON value at the place. */
  readonly node: Node;
}

/** The row of a fact base file that an offset lies in. */
export function rowAt(text: string, offset: number): FactRowInFile | undefined {
  const tree = parseTree(text);
  const node = tree && findNodeAtOffset(tree, offset, true);
  if (!node) return undefined;
  for (const list of ['facts', 'entities'] as const) {
    const rows = findNodeAtLocation(tree, [list])?.children ?? [];
    const index = rows.findIndex((r) => r.offset <= offset && offset <= r.offset + r.length);
    const id: unknown = index < 0 ? undefined : findNodeAtLocation(rows[index]!, ['id'])?.value;
    if (typeof id === 'string') return { id, list, index, node, start: rows[index]!.offset, end: rows[index]!.offset + rows[index]!.length };
  }
  return undefined;
}
