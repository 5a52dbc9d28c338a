/** Problems of the drafts that are not open, and "check all documents", with progress and a way to stop. */
import {
  DiagnosticSeverity, DocumentDiagnosticReportKind, type CancellationToken, type Diagnostic, type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readTextFile } from '../readers/read-file.js';
import { CHECK_ALL, type CheckAllResult } from '../protocol.js';
import { uriOf } from './addresses.js';
import type { Desk, Feature } from './desk.js';
import { diagnosticsOf, unusedDiagnostics } from './diagnostics.js';
import { diagnoseFactBase } from './fact-base-diagnostics.js';
import { factBasesIn } from '../readers/find-facts.js';

export const workspaceDiagnosticFeature: Feature = {
  capabilities: (client) => ({
    ...(client.textDocument?.diagnostic ? { diagnosticProvider: { identifier: 'stet', interFileDependencies: true, workspaceDiagnostics: true } } : {}),
    executeCommandProvider: { commands: [CHECK_ALL] },
  }),
  register(desk) {
    const { connection, guard } = desk;
    const waiting = new Set<() => void>();
    /** What was pushed for documents that are not open, to be taken back. */
    const pushed = new Set<string>();
    let answered = false;
    desk.onChanged((what) => {
      if (what !== 'facts') return;
      for (const go of waiting) go();
      waiting.clear();
    });

    // Editors ask again as soon as they have an answer: one who has heard all that there is waits until something changes.
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
      const before = new Map(previousResultIds.map((p) => [p.uri, p.value]));
      for (;;) {
        const change = new Promise<void>((go) => void waiting.add(go));
        const items = await guard('workspace diagnostics', [], () => reports(desk, before, token));
        const isNew = items.some((item) => item.kind === DocumentDiagnosticReportKind.Full);
        if (isNew || !answered || token.isCancellationRequested) {
          answered = true;
          if (!partial) return { items };
          partial.report({ items });
          return { items: [] };
        }
        await Promise.race([change, new Promise<void>((stop) => void token.onCancellationRequested(() => stop()))]);
        if (token.isCancellationRequested) return { items: [] };
      }
    });

    desk.onCommand(CHECK_ALL, async (): Promise<CheckAllResult> => {
      const progress = await (desk.client.window?.workDoneProgress ? connection.window.createWorkDoneProgress() : undefined);
      const tally = { drafts: 0, errors: 0, warnings: 0, stopped: false };
      try {
        progress?.begin(desk.texts().checkingAll, 0, '', true);
        const uris = await desk.drafts.addresses();
        const gone = new Set(pushed);
        const stopped = new Promise<'stopped'>((stop) => void progress?.token.onCancellationRequested(() => stop('stopped')));
        for (const [i, uri] of uris.entries()) {
          // Somebody may want to stop: their word must be heard.
          await new Promise((next) => setTimeout(next, 0));
          if (progress?.token.isCancellationRequested) {
            tally.stopped = true;
            break;
          }
          progress?.report(Math.round((100 * i) / uris.length), uri.slice(uri.lastIndexOf('/') + 1));
          // Nobody who wants to stop waits for the end of a long draft.
          const diagnostics = await Promise.race([diagnose(desk, uri), stopped]);
          if (diagnostics === 'stopped') {
            tally.stopped = true;
            break;
          }
          if (!diagnostics) continue;
          tally.drafts++;
          tally.errors += diagnostics.filter((d) => d.severity === DiagnosticSeverity.Error).length;
          tally.warnings += diagnostics.filter((d) => d.severity === DiagnosticSeverity.Warning).length;
          if (desk.client.textDocument?.diagnostic || desk.documents.get(uri)) continue;
          gone.delete(uri);
          pushed.add(uri);
          void connection.sendDiagnostics({ uri, diagnostics });
        }
        if (!tally.stopped) for (const uri of gone) if (pushed.delete(uri) && !desk.documents.get(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      } finally {
        progress?.done();
      }
      if (desk.client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
      return tally;
    });
  },
};

/** Of drafts and fact bases alike; what has not changed since the editor heard of it is only named. */
async function reports(desk: Desk, before: ReadonlyMap<string, string>, token: CancellationToken): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const tell = (uri: string, items_: readonly Diagnostic[]) => {
    const resultId = fingerprint(items_);
    const version = desk.documents.get(uri)?.version ?? null;
    if (before.get(uri) === resultId) items.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId });
    else if (items_.length || before.has(uri)) items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...items_] });
  };
  const bases = new Set((await Promise.all(desk.folders().map((f) => factBasesIn(f)))).flat());
  for (const path of bases) {
    if (token.isCancellationRequested) return items;
    const uri = uriOf(path);
    // One that cannot be read says why at its beginning.
    const document = desk.documents.get(uri) ?? TextDocument.create(uri, 'json', 0, await readTextFile(path).catch(() => ''));
    tell(uri, await diagnoseFactBase(desk, document));
  }
  for (const uri of await desk.drafts.addresses()) {
    if (token.isCancellationRequested) return items;
    // The editor asks for those that are open by themselves.
    if (!desk.documents.get(uri)) tell(uri, (await diagnose(desk, uri)) ?? []);
  }
  return items;
}

/** Undefined for what is no draft. Hints are for those who write; a draft that is not open shows only what is wrong. */
async function diagnose(desk: Desk, uri: string): Promise<Diagnostic[] | undefined> {
  const { run } = await desk.settingsFor(uri);
  if (run === 'manual' && !desk.documents.get(uri)) return undefined;
  const draft = await desk.drafts.examined(uri);
  if (!draft) return undefined;
  const { document, checked } = draft;
  const all = [...(await diagnosticsOf(document, checked.result.findings, checked.base, desk.sources, desk.texts())), ...unusedDiagnostics(document, checked.unused, desk.texts())];
  return all.filter((d) => d.severity !== DiagnosticSeverity.Hint);
}

/** The same diagnostics, the same number; 53 bits tell apart what an editor holds at one time. */
function fingerprint(diagnostics: readonly Diagnostic[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const char of JSON.stringify(diagnostics)) {
    const code = char.charCodeAt(0);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
