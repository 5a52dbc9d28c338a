/** The report of the drafts as one page that stands alone. */
import { createHash } from 'node:crypto';
import { renderReports } from '../report/render.js';
import type { CheckedFile } from './checked-file.js';

/** The same drafts give the same bytes: the nonce of the page's style is a hash of what it says. */
export function formatHtml(files: readonly CheckedFile[]): string {
  const reports = files.flatMap(({ report }) => report ?? []);
  const nonce = createHash('sha256').update(JSON.stringify(reports)).digest('hex').slice(0, 32);
  return renderReports(reports, reports[0]?.language ?? 'en', nonce);
}
