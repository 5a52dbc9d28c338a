/** Quick fixes, "fix all", silencing, and the way to a rule's page. */
import { CodeActionKind, type CodeAction, type Diagnostic, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CODES } from '../engine/index.js';
import { isSafe } from '../engine/fix/index.js';
import type { Code, Finding } from '../engine/types.js';
import type { SilenceParams } from '../protocol.js';
import { acceptActions } from './accept-fact.js';
import { isFactBase, uriOf } from './addresses.js';
import { REDERIVE } from './derive.js';
import { languageOf } from './draft-language.js';
import { homeOf } from './fact-home.js';
import { valueOf } from './fact-words.js';
import type { Checked, Desk, Feature } from './desk.js';
import { rulePage } from './rule-page.js';
import { insertSilence, removal, silencePlaces } from './silence-comments.js';
import { shownText } from './shown-text.js';
import type { Texts } from './texts.js';
import { editsOf, workspaceEdit } from './workspace-edit.js';

/** Command of the server: opens the page of the rule that is its argument. */
const SHOW_RULE = 'stet.showRule';
const FIX_ALL = `${CodeActionKind.SourceFixAll}.stet`;

export const codeActionFeature: Feature = {
  capabilities: (client) => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    ...(client.window?.showDocument?.support ? { executeCommandProvider: { commands: [SHOW_RULE] } } : {}),
  }),
  register(desk) {
    const { connection, documents, examinedSoon, guard } = desk;
    connection.onCodeAction(({ textDocument, range, context }) =>
      guard('code actions', [], async () => {
        const document = documents.get(textDocument.uri);
        if (document && isFactBase(document.uri)) return deriveAgain(desk, document.uri, context.diagnostics.filter((d) => d.code === 'stale-fact'));
        const check = document && (await examinedSoon(document));
        // Of a text that has changed since, no place is known any more.
        return check?.version === document?.version && check ? codeActions(desk, document!, range, context.only, check, context.diagnostics) : [];
      }),
    );
    desk.onCommand(SHOW_RULE, async ([code]) => {
      if (CODES.some((c) => c === code)) await connection.window.showDocument({ uri: rulePage(String(code)), external: true });
    });
  },
};

async function codeActions(desk: Desk, document: TextDocument, range: Range, only: readonly string[] | undefined, checked: Checked, diagnostics: readonly Diagnostic[]): Promise<CodeAction[]> {
  const { findings } = checked.result;
  const wants = (kind: string) => !only || only.some((o) => kind === o || kind.startsWith(`${o}.`));
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const here = findings.filter((f) => f.start <= end && start <= f.end);
  // Nothing is waited for before all places of the draft are known: it may be edited meanwhile.
  const [ways, accepted, others]: [CodeAction[], Promise<CodeAction[]>[], CodeAction[]] = [[], [], []];
  if (wants(CodeActionKind.QuickFix)) {
    const told = (f: Finding) => diagnosticsOf(document, f, diagnostics);
    // Each names its diagnostics: an editor lists the actions of a problem first, and in the order they come.
    const codes = here.filter((f, i) => here.findIndex((h) => h.code === f.code) === i);
    for (const f of here) ways.push(...fixes(desk, document, checked, f, told(f)));
    for (const f of codes) ways.push(...fixesOfCode(desk, document, f.code, findings, told(f)));
    for (const f of here) accepted.push(acceptActions(desk, document, checked, f, told(f)));
    for (const f of here.filter((h) => h.code === 'stale-fact')) {
      const home = f.facts.map((id) => homeOf(checked.bases, id)).find((h) => h);
      if (home) others.push(...deriveAgain(desk, uriOf(home.path), told(f)));
    }
    for (const f of codes) others.push(...silence(desk, document, f, told(f)));
    for (const f of desk.client.window?.showDocument?.support ? codes : []) others.push(showRule(f.code, told(f), desk.texts()));
    const unused = checked.unused.filter((u) => u.start <= end && start <= u.end);
    others.push(...unused.map((span): CodeAction => {
      const named = diagnostics.filter((d) => d.code === 'unused-silence' && document.offsetAt(d.range.start) === span.start);
      return { title: desk.texts().removeSilence, kind: CodeActionKind.QuickFix, isPreferred: true, diagnostics: named, edit: editOf(desk, document, [removal(document, span)]) };
    }));
  }
  if (wants(FIX_ALL)) {
    const edits = allEdits(document, findings);
    if (edits.length) others.push({ title: desk.texts().correctAll, kind: FIX_ALL, edit: editOf(desk, document, edits) });
  }
  return [...ways, ...(await Promise.all(accepted)).flat(), ...others];
}

function editOf(desk: Desk, document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  return workspaceEdit(desk, [editsOf(desk, document, edits)]);
}

/** For facts of a source that has changed. */
function deriveAgain({ client, texts }: Desk, factBase: string, diagnostics: Diagnostic[]): CodeAction[] {
  const title = texts().deriveAgain;
  return diagnostics.length && client.workspace?.applyEdit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: REDERIVE, arguments: [factBase] } }] : [];
}

/** All of one kind, where there is more than one. */
function fixesOfCode(desk: Desk, document: TextDocument, code: Code, findings: readonly Finding[], diagnostics: Diagnostic[]): CodeAction[] {
  const edits = allEdits(document, findings.filter((f) => f.code === code));
  return edits.length > 1 ? [{ title: desk.texts().correctAllOf(edits.length, code), kind: CodeActionKind.QuickFix, diagnostics, edit: editOf(desk, document, edits) }] : [];
}

function fixes(desk: Desk, document: TextDocument, { base }: Checked, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  const other = finding.code === 'source-conflict' ? base.facts.find((f) => f.id === finding.facts[1]) : undefined;
  return finding.replacements.map((text) => ({
    title: other ? desk.texts().useOther(shownText(valueOf(other, base, languageOf(document)))) : desk.texts().changeTo(shownText(text)),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    // Of two values that the source has, neither is to be taken without a thought.
    isPreferred: isSafe(finding) && finding.code !== 'source-conflict',
    edit: editOf(desk, document, [{ range: rangeOf(document, finding), newText: text }]),
  }));
}

function silence(desk: Desk, document: TextDocument, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  const [places, texts] = [silencePlaces(document, finding), desk.texts()];
  if (desk.options().asksReasons === true) {
    const title = texts.silence(finding.code);
    const params: SilenceParams = { uri: document.uri, code: finding.code, places };
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: 'stet.silence', arguments: [params] } }];
  }
  return places.map((place) => ({
    title: place.where === 'line' ? texts.silenceLine(finding.code) : texts.silenceFile(finding.code),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: editOf(desk, document, [insertSilence(place, texts)]),
  }));
}

function showRule(code: string, diagnostics: Diagnostic[], texts: Texts): CodeAction {
  const title = texts.showRule(code);
  return { title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: SHOW_RULE, arguments: [code] } };
}

/** Only where there is exactly one correction, and none that overlap. */
function allEdits(document: TextDocument, findings: readonly Finding[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let end = -1;
  for (const f of [...findings].sort((a, b) => a.start - b.start)) {
    if (!isSafe(f) || (f.severity !== 'error' && f.severity !== 'warning') || f.start < end) continue;
    edits.push({ range: rangeOf(document, f), newText: f.replacements[0]! });
    end = f.end;
  }
  return edits;
}

function rangeOf(document: TextDocument, span: { start: number; end: number }): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

function diagnosticsOf(document: TextDocument, finding: Finding, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((d) => d.code === finding.code && document.offsetAt(d.range.start) === finding.start);
}
