/** What the report of one checked draft says, where no editor has it open. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument, type CheckResult } from '../engine/index.js';
import type { FactBase } from '../engine/types.js';
import { SourceTexts } from './evidence.js';
import { factRows, useOf } from './fact-rows.js';
import { reportOf } from './report-data.js';
import { formatOf } from '../readers/format.js';
import type { Report } from '../report/report.js';

export interface CheckedDraft {
  /** As shown to people. */
  readonly path: string;
  readonly text: string;
  readonly cwd: string;
  /** Of the reader. */
  readonly language: string;
  readonly result: Pick<CheckResult, 'findings' | 'supports'>;
  /** Absent for a text that is checked against the one it translates. */
  readonly base?: FactBase;
}

export async function draftReport({ path, text, cwd, language, result, base }: CheckedDraft): Promise<Report> {
  const uri = pathToFileURL(resolve(cwd, path)).toString();
  const format = formatOf(path);
  const document = TextDocument.create(uri, format, 0, text);
  const sources = new SourceTexts(() => undefined);
  const held = base ?? { version: 1, sources: [], entities: [], facts: [], conflicts: [], passages: [] };
  const rows = await factRows({ uri, base: held, prefix: '', use: useOf({ ...result, unusedSilences: [] }), language: parseDocument(text, { format }).language, stale: new Set() }, sources);
  return reportOf({ document, title: path, format, result, base: held, rows, language }, sources);
}
