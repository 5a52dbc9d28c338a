/** From the locators of a fact base to the lines of its sources. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FactBase, Source } from '../engine/types.js';
import { isFactBase, pathOf } from './addresses.js';
import type { Feature } from './desk.js';
import { rangeOf } from './evidence.js';

/** More links than these slow an editor down; nobody follows them all. */
const MOST = 5000;

export const documentLinkFeature: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register({ connection, documents, store, sources, guard }) {
    connection.onDocumentLinks(({ textDocument }) =>
      guard('links', [], async () => {
        const document = documents.get(textDocument.uri);
        const path = document && pathOf(document.uri);
        if (!path || !isFactBase(path)) return [];
        const { base } = await store.load(path);
        if (!base) return [];
        const texts = new Map<string, TextDocument>();
        for (const source of base.sources) {
          const text = await sources.document(source);
          if (text) texts.set(source.id, text);
        }
        return links(document, base, texts);
      }),
    );
  },
};

function links(document: TextDocument, base: FactBase, texts: ReadonlyMap<string, TextDocument>): DocumentLink[] {
  const tree = parseTree(document.getText());
  if (!tree) return [];
  const titles = new Map(base.sources.map((s: Source) => [s.id, s.title]));
  const found: DocumentLink[] = [];
  for (const row of findNodeAtLocation(tree, ['sources'])?.children ?? []) {
    const uri = findNodeAtLocation(row, ['uri']);
    const text = texts.get(textOf(row, 'id'));
    if (uri && text) found.push({ range: rangeOf(document, inner(uri)), target: text.uri, tooltip: titles.get(textOf(row, 'id')) ?? '' });
  }
  for (const list of ['facts', 'entities']) {
    for (const row of findNodeAtLocation(tree, [list])?.children ?? []) {
      for (const locator of findNodeAtLocation(row, ['evidence'])?.children ?? []) {
        const text = texts.get(textOf(locator, 'source'));
        const start: unknown = findNodeAtLocation(locator, ['start'])?.value;
        if (!text || typeof start !== 'number' || found.length >= MOST) continue;
        const at = text.positionAt(start);
        found.push({
          range: rangeOf(document, { start: locator.offset, end: locator.offset + locator.length }),
          target: `${text.uri}#L${at.line + 1},${at.character + 1}`,
          tooltip: titles.get(textOf(locator, 'source')) ?? '',
        });
      }
    }
  }
  return found;
}

function textOf(row: Node, key: string): string {
  const value: unknown = findNodeAtLocation(row, [key])?.value;
  return typeof value === 'string' ? value : '';
}

/** Without the quotation marks. */
function inner(node: Node): { start: number; end: number } {
  return { start: node.offset + 1, end: node.offset + node.length - 1 };
}
