/** What is wrong with a fact base, in its own file: no valid base, or facts of an article that has changed. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { faultIn } from '../report/faults-in-words.js';
import type { Desk } from './desk.js';
import type { LoadedBase } from './fact-store.js';
import { pathOf } from './addresses.js';
import { staleSources } from './stale-sources.js';
import type { Texts } from './texts.js';

export async function diagnoseFactBase(desk: Desk, document: TextDocument): Promise<Diagnostic[]> {
  const path = pathOf(document.uri);
  if (!path) return [];
  const loaded = await desk.store.load(path);
  const stale = loaded.base && !loaded.problems.length && loaded.unreadable === undefined ? await staleSources(loaded.base, desk.sources) : new Set();
  const text = document.getText();
  const changed = (loaded.base?.sources ?? []).filter(({ id }) => stale.has(id)).map((source): Diagnostic => {
    const at = Math.max(0, text.indexOf(source.sha256));
    return {
      range: { start: document.positionAt(at), end: document.positionAt(at + source.sha256.length) },
      severity: DiagnosticSeverity.Warning,
      code: 'stale-fact',
      source: 'stet',
      message: desk.texts().sourceOfBaseChanged(source.title || source.uri),
    };
  });
  return [...problems(loaded, document, desk.texts()), ...changed];
}

/** At the place of each fault. Where an older state of the file was good, it is said that drafts are checked against that one. */
function problems(loaded: LoadedBase, document: TextDocument, texts: Texts): Diagnostic[] {
  const rest = loaded.base ? ` (${texts.lastGoodBaseCounts})` : '';
  const at = (offset: number, message: string): Diagnostic => {
    const start = document.positionAt(offset);
    return { range: { start, end: { line: start.line, character: start.character + 1 } }, severity: DiagnosticSeverity.Error, source: 'stet', message: message + rest };
  };
  return [...(loaded.unreadable === undefined ? [] : [at(0, faultIn(texts.language, loaded.unreadable))]), ...loaded.problems.map((p) => at(p.offset, `${p.pointer || '/'}: ${faultIn(texts.language, p.message)}`))];
}
