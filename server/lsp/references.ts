/** Every draft that tells a fact, asked from a draft, from its source or from the fact base. */
import type { Location } from 'vscode-languageserver';
import type { Feature } from './desk.js';
import { evidenceOf, locationOf, rangeOf } from './evidence.js';
import { factsAt, tellingsOfFacts } from './facts-at.js';

export const referencesFeature: Feature = {
  capabilities: () => ({ referencesProvider: { workDoneProgress: true } }),
  register(desk) {
    desk.connection.onReferences(({ textDocument, position, context }, token) =>
      desk.guard('references', [], async () => {
        const document = desk.documents.get(textDocument.uri);
        const homes = document ? await factsAt(desk, document, document.offsetAt(position)) : [];
        // A mention may rest on several facts that are as good; what is asked for is the best.
        const [home] = homes;
        if (!home) return [];
        const passages = context.includeDeclaration ? await Promise.all(evidenceOf(home.base, home.id).map((e) => desk.sources.passage(home.base, e))) : [];
        const found: Location[] = passages.flatMap((p) => (p ? [locationOf(p)] : []));
        for await (const draft of desk.drafts.all(() => token.isCancellationRequested)) {
          for (const telling of tellingsOfFacts(draft.checked, [home])) found.push({ uri: draft.document.uri, range: rangeOf(draft.document, telling) });
        }
        return found;
      }),
    );
  },
};
