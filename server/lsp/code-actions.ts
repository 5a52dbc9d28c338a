/** Quick fixes, "fix all", silencing, and the way to a rule's page. */
import { CodeActionKind, type CodeAction, type Diagnostic, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CODES } from '../engine/index.js';
import type { Code, Finding } from '../engine/types.js';
import { acceptActions } from './accept-fact.js';
import { isFactBase, uriOf } from './addresses.js';
import { REDERIVE } from './derive.js';
import { languageOf } from './draft-language.js';
import { homeOf } from './fact-home.js';
import { valueOf } from './fact-words.js';
import type { Checked, Desk, Feature } from './desk.js';
import { rulePage } from './rule-page.js';
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
    const codes = [...new Set(here.map((f) => f.code))];
    for (const f of here) ways.push(...fixes(desk, document, checked, f, diagnosticsOf(document, f, diagnostics)));
    for (const code of codes) ways.push(...fixesOfCode(desk, document, code, findings));
    for (const f of here) accepted.push(acceptActions(desk, document, checked, f, diagnosticsOf(document, f, diagnostics)));
    for (const f of here.filter((h) => h.code === 'stale-fact')) {
      const home = f.facts.map((id) => homeOf(checked.bases, id)).find((h) => h);
      if (home) others.push(...deriveAgain(desk, uriOf(home.path), diagnosticsOf(document, f, diagnostics)));
    }
    for (const f of here) others.push(...silence(desk, document, f, diagnosticsOf(document, f, diagnostics)));
    for (const code of desk.client.window?.showDocument?.support ? codes : []) others.push(showRule(code));
  }
  if (wants(FIX_ALL)) {
    const edits = allEdits(document, findings);
    if (edits.length) others.push({ title: 'Correct everything with a single correction', kind: FIX_ALL, edit: editOf(desk, document, edits) });
  }
  return [...ways, ...(await Promise.all(accepted)).flat(), ...others];
}

function editOf(desk: Desk, document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  return workspaceEdit(desk, [editsOf(desk, document, edits)]);
}

/** For facts of a source that has changed. */
function deriveAgain({ client }: Desk, factBase: string, diagnostics: Diagnostic[]): CodeAction[] {
  const title = 'Derive the facts again';
  return diagnostics.length && client.workspace?.applyEdit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: REDERIVE, arguments: [factBase] } }] : [];
}

/** All of one kind, where there is more than one. */
function fixesOfCode(desk: Desk, document: TextDocument, code: Code, findings: readonly Finding[]): CodeAction[] {
  const edits = allEdits(document, findings.filter((f) => f.code === code));
  return edits.length > 1 ? [{ title: `Correct all ${code} in this file`, kind: CodeActionKind.QuickFix, edit: editOf(desk, document, edits) }] : [];
}

function fixes(desk: Desk, document: TextDocument, { base }: Checked, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  const other = finding.code === 'source-conflict' ? base.facts.find((f) => f.id === finding.facts[1]) : undefined;
  return finding.replacements.map((text) => ({
    title: other ? `Use the other value of the source: “${valueOf(other, base, languageOf(document))}”` : `Change to “${text}”`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    // Of two values that the source has, neither is to be taken without a thought.
    isPreferred: finding.replacements.length === 1 && finding.code !== 'source-conflict',
    edit: editOf(desk, document, [{ range: rangeOf(document, finding), newText: text }]),
  }));
}

const COMMENT: Readonly<Record<string, readonly [open: string, close: string]>> = {
  markdown: ['<!-- ', ' -->'],
  html: ['<!-- ', ' -->'],
  latex: ['% ', ''],
  tex: ['% ', ''],
  asciidoc: ['// ', ''],
  typst: ['// ', ''],
  org: ['# ', ''],
};

function silence(desk: Desk, document: TextDocument, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  const comment = COMMENT[document.languageId];
  if (!comment) return [];
  const line = document.positionAt(finding.start).line;
  const start = { line, character: 0 };
  const text = document.getText({ start, end: { line: line + 1, character: 0 } });
  // A comment of its own line would cut a Markdown table in two; behind the last cell it belongs to none.
  const row = document.languageId === 'markdown' && text.trimStart().startsWith('|');
  const at = row ? { line, character: text.trimEnd().length } : start;
  const eol = text.endsWith('\r\n') ? '\r\n' : '\n';
  const before = `${row ? ' ' : ''}${comment[0]}${row ? 'stet-disable-line' : 'stet-disable-next-line'} ${finding.code} -- `;
  const behind = `${comment[1]}${row ? '' : eol}`;
  const title = `Silence ${finding.code} on this line, with a reason`;
  if (desk.options().asksReasons) return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: 'stet.silence', arguments: [document.uri, at, before, behind] } }];
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: editOf(desk, document, [{ range: { start: at, end: at }, newText: `${before}reason${behind}` }]) }];
}

function showRule(code: string): CodeAction {
  const title = `Show documentation of ${code}`;
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: SHOW_RULE, arguments: [code] } };
}

/** Only where there is exactly one correction, and none that overlap. */
function allEdits(document: TextDocument, findings: readonly Finding[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let end = -1;
  for (const f of [...findings].sort((a, b) => a.start - b.start)) {
    if (f.replacements.length !== 1 || (f.severity !== 'error' && f.severity !== 'warning') || f.start < end) continue;
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
