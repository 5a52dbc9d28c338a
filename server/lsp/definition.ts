/** From a mention of a draft, or a row of a fact base, to the passage of the source. */
import { isFactBase, pathOf } from './addresses.js';
import type { Feature } from './desk.js';
import { evidenceOf, locationOf } from './evidence.js';
import { rowAt } from './facts-at.js';

export const definitionFeature: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register(desk) {
    const { connection, documents, sources, store } = desk;
    connection.onDefinition(({ textDocument, position }) =>
      desk.guard('definition', null, async () => {
        const document = documents.get(textDocument.uri);
        if (!document) return null;
        const offset = document.offsetAt(position);
        const path = pathOf(document.uri);
        if (path && isFactBase(path)) {
          const { base } = await store.load(path);
          const row = base && rowAt(document.getText(), offset);
          if (!row) return null;
          const passages = await Promise.all(evidenceOf(base, row.id).map((e) => sources.passage(base, e)));
          return passages.flatMap((p) => (p ? [locationOf(p)] : []));
        }
        const check = await desk.examinedSoon(document);
        if (!check) return null;
        const hit = [...check.result.findings, ...check.result.supports].find((s) => s.start <= offset && offset <= s.end);
        const passages = await Promise.all((hit?.facts ?? []).flatMap((id) => evidenceOf(check.base, id).slice(0, 1)).map((e) => sources.passage(check.base, e)));
        return passages.flatMap((p) => (p ? [locationOf(p)] : []));
      }),
    );
  },
};
