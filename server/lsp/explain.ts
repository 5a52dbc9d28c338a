/** Why a place of a draft is judged as it is: what was read there, what it was held against, what decided. */
import { explain } from '../engine/check/explain.js';
import { EXPLAIN, type ExplainParams, type ExplainResult } from '../protocol.js';
import { formatOf } from '../readers/format.js';
import { explanationText, type CandidatePlace } from '../report/explanation.js';
import { oneLine } from '../report/one-line.js';
import { pathOf } from './addresses.js';
import type { Desk, Feature } from './desk.js';
import { evidenceOf } from './evidence.js';
import { placeOf } from './fact-rows.js';

export const explainFeature: Feature = {
  register(desk) {
    desk.connection.onRequest(EXPLAIN, (params: ExplainParams): Promise<ExplainResult> => desk.guard('explanation', {}, () => explanationOf(desk, params)));
  },
};

async function explanationOf(desk: Desk, { uri, position }: ExplainParams): Promise<ExplainResult> {
  const document = desk.documents.get(uri);
  const checked = document && (await desk.examined(document));
  if (!document || !checked?.bases.length) return {};
  const text = document.getText();
  const explanation = explain(text, checked.base, document.offsetAt(position), { format: formatOf(pathOf(uri) ?? '', document.languageId), ...(checked.language ? { language: checked.language } : {}) });
  if (!explanation) return {};
  const { start, end } = explanation.mention;
  const words = oneLine(text.slice(start, end));
  const at = document.positionAt(start);
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const places = await Promise.all(explanation.candidates.map(async ({ fact }): Promise<CandidatePlace | undefined> => {
    const [evidence] = evidenceOf(checked.base, fact);
    const passage = evidence && (await desk.sources.passage(checked.base, evidence));
    if (!passage) return undefined;
    const place = placeOf(passage);
    return { path: place.title || desk.texts().source, line: place.range.start.line + 1, column: place.range.start.character + 1, text: place.text };
  }));
  return { explanation: { words, text: explanationText(explanation, `${decodeURIComponent(name)}:${at.line + 1}:${at.character + 1}  ${words}`, places, desk.texts().language, text.slice(start, end)) } };
}
