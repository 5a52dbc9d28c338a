/** The report of a draft, as a page for an editor that shows it. */
import { REPORT, type ReportParams, type ReportResult } from '../protocol.js';
import { formatOf } from '../readers/format.js';
import { renderReport } from '../report/render.js';
import { pathOf } from './addresses.js';
import type { Desk, Feature } from './desk.js';
import { factsOf } from './facts.js';
import { reportOf } from './report-data.js';

export const reportFeature: Feature = {
  register(desk) {
    desk.connection.onRequest(REPORT, (params: ReportParams) => desk.guard('report', {}, () => report(desk, params)));
  },
};

async function report(desk: Desk, { uri, language, nonce, showPlace }: ReportParams): Promise<ReportResult> {
  const document = desk.documents.get(uri);
  const check = document && (await desk.examinedSoon(document));
  if (!check) return {};
  const format = formatOf(pathOf(uri) ?? uri, document.languageId);
  const title = decodeURIComponent(uri.split('/').at(-1) ?? '');
  const { facts } = await factsOf(desk, uri);
  const reported = { document, title, format, result: check.result, base: check.base, rows: facts, language, ...(showPlace ? { showPlace } : {}) };
  return { html: renderReport(await reportOf(reported, desk.sources), nonce) };
}
