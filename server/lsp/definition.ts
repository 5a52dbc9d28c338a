/** From a mention of a draft, or a locator of a fact base, to the passage of the source. */
import type { Feature } from './desk.js';
import { evidenceOf, locationOf } from './evidence.js';

export const definitionFeature: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register({ connection, documents, sources, examinedSoon, guard }) {
    connection.onDefinition(({ textDocument, position }) =>
      guard('definition', null, async () => {
        const document = documents.get(textDocument.uri);
        const check = document && (await examinedSoon(document));
        if (!check) return null;
        const offset = document.offsetAt(position);
        const hit = [...check.result.findings, ...check.result.supports].find((s) => s.start <= offset && offset <= s.end);
        const passages = await Promise.all((hit?.facts ?? []).flatMap((id) => evidenceOf(check.base, id).slice(0, 1)).map((e) => sources.passage(check.base, e)));
        return passages.flatMap((p) => (p ? [locationOf(p)] : []));
      }),
    );
  },
};
