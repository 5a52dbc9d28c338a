/** The other places of a document that are about the same fact. */
import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver';
import { isFactBase, pathOf } from './addresses.js';
import type { Feature } from './desk.js';
import { evidenceOf, rangeOf } from './evidence.js';
import { factsAt, tellingsOfFacts } from './facts-at.js';

export const highlightFeature: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register(desk) {
    desk.connection.onDocumentHighlight(({ textDocument, position }) =>
      desk.guard('highlights', [], async (): Promise<DocumentHighlight[]> => {
        const document = desk.documents.get(textDocument.uri);
        if (!document || isFactBase(document.uri)) return [];
        const [home] = await factsAt(desk, document, document.offsetAt(position));
        const checked = home && (await desk.examinedSoon(document));
        if (!checked) return [];
        const told = tellingsOfFacts(checked, [home]).map((t) => ({ range: rangeOf(document, t), kind: t.wrong ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
        const path = pathOf(document.uri);
        const sources = new Set(home.base.sources.filter((s) => s.uri === path).map((s) => s.id));
        const said = evidenceOf(home.base, home.id).filter((e) => sources.has(e.source)).map((e) => ({ range: rangeOf(document, e), kind: DocumentHighlightKind.Text }));
        return [...told, ...said];
      }),
    );
  },
};
