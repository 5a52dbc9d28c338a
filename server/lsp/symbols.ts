/** The facts as symbols: of a fact base for its outline, of the workspace for the search. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { SymbolKind, type DocumentSymbol, type WorkspaceSymbol } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Entity, EntityType, Fact, FactBase } from '../engine/types.js';
import { isFactBase, pathOf, uriOf } from './addresses.js';
import type { Desk, Feature } from './desk.js';
import { locationOf, rangeOf } from './evidence.js';
import { circumstances, languageOf, nameOf, valueOf } from './fact-words.js';
import { allBases } from './facts-at.js';

const MOST = 500;

export const symbolFeature: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Stet' }, workspaceSymbolProvider: true }),
  register(desk) {
    desk.connection.onDocumentSymbol(({ textDocument }) =>
      desk.guard('symbols', [], async () => {
        const document = desk.documents.get(textDocument.uri);
        const path = document && pathOf(document.uri);
        const base = path && isFactBase(path) ? (await desk.store.load(path)).base : undefined;
        return document && base ? outline(document, base) : [];
      }),
    );
    desk.connection.onWorkspaceSymbol(({ query }, token) => desk.guard('workspace symbols', [], () => search(desk, query, () => token.isCancellationRequested)));
  },
};

function outline(document: TextDocument, base: FactBase): DocumentSymbol[] {
  const tree = parseTree(document.getText());
  if (!tree) return [];
  const rows = (list: string) =>
    new Map((findNodeAtLocation(tree, [list])?.children ?? []).map((row) => [String(findNodeAtLocation(row, ['id'])?.value ?? ''), rangeOf(document, { start: row.offset, end: row.offset + row.length })]));
  const [entities, facts] = [rows('entities'), rows('facts')];
  const factsOf = (subject: string) =>
    base.facts.filter((f) => f.subject === subject).flatMap((fact): DocumentSymbol[] => {
      const range = facts.get(fact.id);
      return range ? [{ name: wordsOf(fact, base), detail: fact.status === 'derived' ? fact.attribute : `${fact.attribute} ${fact.status}`.trim(), kind: KINDS[fact.kind], range, selectionRange: range }] : [];
    });
  const named = base.entities.flatMap((entity): DocumentSymbol[] => {
    const range = entities.get(entity.id);
    return range ? [{ name: entity.name, detail: entity.type, kind: kindOf(entity.type), range, selectionRange: range, children: factsOf(entity.id) }] : [];
  });
  return [...named, ...factsOf('')];
}

const KINDS: Readonly<Record<Fact['kind'], SymbolKind>> = { quantity: SymbolKind.Number, date: SymbolKind.Event, role: SymbolKind.Property, quote: SymbolKind.String, statement: SymbolKind.Boolean };

function kindOf(type: EntityType): SymbolKind {
  return type === 'person' || type === 'organization' ? SymbolKind.Class : SymbolKind.Object;
}

function wordsOf(fact: Fact, base: FactBase): string {
  return valueOf(fact, base, languageOf(fact, base) ?? 'en') || fact.attribute || fact.id;
}

async function search({ sources, ...desk }: Desk, query: string, stop: () => boolean): Promise<WorkspaceSymbol[]> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (text: string) => words.every((w) => text.toLowerCase().includes(w));
  const found: WorkspaceSymbol[] = [];
  for (const { path, base } of await allBases(desk)) {
    const uri = uriOf(path);
    const place = async (row: Fact | Entity) => {
      const [evidence] = row.evidence;
      const passage = evidence && (await sources.passage(base, evidence));
      return passage ? locationOf(passage) : { uri };
    };
    for (const entity of base.entities) {
      if (stop() || found.length >= MOST) return found;
      if (entity.status !== 'rejected' && matches([entity.name, ...entity.aliases].join(' '))) found.push({ name: entity.name, kind: kindOf(entity.type), containerName: entity.type, location: await place(entity) });
    }
    for (const fact of base.facts) {
      if (stop() || found.length >= MOST) return found;
      const name = fact.kind === 'statement' ? '' : wordsOf(fact, base);
      const language = languageOf(fact, base) ?? 'en';
      if (!name || fact.status === 'rejected' || !matches(`${nameOf(base, fact.subject)} ${name} ${fact.attribute}`)) continue;
      found.push({ name: [nameOf(base, fact.subject), name].filter(Boolean).join(': '), kind: KINDS[fact.kind], containerName: circumstances(fact, base, language), location: await place(fact) });
    }
  }
  return found;
}
