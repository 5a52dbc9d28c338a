/** A checked draft -> what its report says. */
import { type TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument, type CheckResult, type DocumentFormat } from '../engine/index.js';
import type { FactBase, Finding, Support } from '../engine/types.js';
import type { FactRow, PassagePlace } from '../protocol.js';
import { messageIn, reasonIn } from '../report/in-words.js';
import type { Claim, Quotation, Report, ReportedFact } from '../report/report.js';
import { evidenceOf, type SourceTexts } from './evidence.js';
import { placeOf } from './fact-rows.js';

export interface Reported {
  readonly document: TextDocument;
  readonly title: string;
  readonly format: DocumentFormat;
  readonly result: Pick<CheckResult, 'findings' | 'supports'>;
  readonly base: FactBase;
  readonly rows: readonly FactRow[];
  /** Of the reader. */
  readonly language: string;
  /** Command of the editor that shows a place: its links lead there. No links when absent. */
  readonly showPlace?: string;
}

export async function reportOf(reported: Reported, sources: SourceTexts): Promise<Report> {
  const { document, result, base, rows, showPlace } = reported;
  const text = document.getText();
  const { plain, blocks } = parseDocument(text, { format: reported.format });
  const href = (uri: string, range: PassagePlace['range']) => (showPlace ? `command:${showPlace}?${encodeURIComponent(JSON.stringify([uri, range]))}` : '');

  const claimOf = async (hit: Finding | Support): Promise<Claim> => {
    const range = { start: document.positionAt(hit.start), end: document.positionAt(hit.end) };
    const passages = await Promise.all(hit.facts.slice(0, 2).flatMap((id) => evidenceOf(base, id).slice(0, 1)).map((e) => sources.passage(base, e)));
    return {
      start: hit.start,
      end: hit.end,
      verdict: hit.verdict,
      says: 'message' in hit ? messageIn(reported.language, hit) : reasonIn(reported.language, hit),
      line: range.start.line + 1,
      href: href(document.uri, range),
      evidence: passages.flatMap((p) => (p ? [quotationOf(placeOf(p), p.document, href)] : [])),
    };
  };
  const claims = await Promise.all([...result.findings, ...result.supports].sort((a, b) => a.start - b.start || a.end - b.end).map(claimOf));

  const facts = rows.flatMap(({ subject, value, use, status, passages: [place] }): ReportedFact[] =>
    use === 'unknown' || status === 'rejected' ? [] : [{ subject, value, use, passage: place?.text ?? '', href: place ? href(place.uri, place.range) : '' }],
  );
  return { title: reported.title, language: reported.language, prose: plain, blocks, claims, facts, sources: base.sources.map((s) => s.title || s.uri) };
}

function quotationOf(place: PassagePlace, source: TextDocument, href: (uri: string, range: PassagePlace['range']) => string): Quotation {
  const words = source.getText(place.range).replace(/\s+/g, ' ').trim();
  const at = Math.max(0, place.text.indexOf(words));
  return {
    source: place.title,
    line: place.range.start.line + 1,
    href: href(place.uri, place.range),
    before: place.text.slice(0, at),
    words: place.text.slice(at, at + words.length),
    after: place.text.slice(at + words.length),
  };
}
