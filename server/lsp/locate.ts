/** The passages behind a place in a draft, for a panel that follows the cursor. */
import type { Span } from '../engine/types.js';
import { LOCATE, type LocateParams, type LocateResult } from '../protocol.js';
import type { Feature } from './desk.js';
import { evidenceOf } from './evidence.js';
import { placeOf } from './fact-rows.js';

export const locateFeature: Feature = {
  register({ connection, documents, sources, examinedSoon, guard }) {
    connection.onRequest(LOCATE, ({ uri, position }: LocateParams): Promise<LocateResult> =>
      guard('locate', { passages: [] }, async () => {
        const document = documents.get(uri);
        const check = document && (await examinedSoon(document));
        if (!check) return { passages: [] };
        const offset = document.offsetAt(position);
        const line = { start: document.offsetAt({ line: position.line, character: 0 }), end: document.offsetAt({ line: position.line + 1, character: 0 }) };
        const far = (s: Span) => Math.max(s.start - offset, offset - s.end, 0);
        const hit = [...check.result.findings, ...check.result.supports]
          .filter((s) => s.facts.length > 0 && s.start < line.end && s.end > line.start)
          .sort((a, b) => far(a) - far(b))[0];
        const passages = await Promise.all((hit?.facts ?? []).flatMap((id) => evidenceOf(check.base, id).slice(0, 1)).map((e) => sources.passage(check.base, e)));
        return { passages: passages.flatMap((p) => (p ? [placeOf(p)] : [])) };
      }),
    );
  },
};
