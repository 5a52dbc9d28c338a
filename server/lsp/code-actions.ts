/** Quick fixes, "fix all", silencing, and the way to a rule's page. */
import { CodeActionKind, type CodeAction, type Diagnostic, type Range, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CODES } from '../engine/index.js';
import type { Finding } from '../engine/types.js';
import type { Feature } from './desk.js';
import { rulePage } from './rule-page.js';

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
        const check = document && (await examinedSoon(document));
        return check ? codeActions(document, range, context.only, check.result.findings, context.diagnostics, desk.client.window?.showDocument?.support === true) : [];
      }),
    );
    desk.onCommand(SHOW_RULE, async ([code]) => {
      if (CODES.some((c) => c === code)) await connection.window.showDocument({ uri: rulePage(String(code)), external: true });
    });
  },
};

function codeActions(document: TextDocument, range: Range, only: readonly string[] | undefined, findings: readonly Finding[], diagnostics: readonly Diagnostic[], showsRules: boolean): CodeAction[] {
  const wants = (kind: string) => !only || only.some((o) => kind === o || kind.startsWith(`${o}.`));
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const here = findings.filter((f) => f.start <= end && start <= f.end);
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    for (const f of here) actions.push(...fixes(document, f, diagnosticsOf(document, f, diagnostics)));
    for (const f of here) actions.push(...silence(document, f, diagnosticsOf(document, f, diagnostics)));
    for (const code of showsRules ? new Set(here.map((f) => f.code)) : []) actions.push(showRule(code));
  }
  if (wants(FIX_ALL)) {
    const edits = allEdits(document, findings);
    if (edits.length) actions.push({ title: 'Correct everything with a single correction', kind: FIX_ALL, edit: { changes: { [document.uri]: edits } } });
  }
  return actions;
}

function fixes(document: TextDocument, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  return finding.replacements.map((text) => ({
    title: `Change to “${text}”`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: finding.replacements.length === 1,
    edit: { changes: { [document.uri]: [{ range: rangeOf(document, finding), newText: text }] } },
  }));
}

const COMMENT: Readonly<Record<string, readonly [open: string, close: string]>> = {
  markdown: ['<!-- ', ' -->'],
  html: ['<!-- ', ' -->'],
  latex: ['% ', ''],
  tex: ['% ', ''],
};

function silence(document: TextDocument, finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
  const comment = COMMENT[document.languageId];
  if (!comment) return [];
  const line = document.positionAt(finding.start).line;
  const start = { line, character: 0 };
  const text = document.getText({ start, end: { line: line + 1, character: 0 } });
  // A comment of its own line would cut a Markdown table in two; behind the last cell it belongs to none.
  const row = document.languageId === 'markdown' && text.trimStart().startsWith('|');
  const at = row ? { line, character: text.trimEnd().length } : start;
  const eol = text.endsWith('\r\n') ? '\r\n' : '\n';
  const newText = row
    ? ` ${comment[0]}stet-disable-line ${finding.code} -- reason${comment[1]}`
    : `${comment[0]}stet-disable-next-line ${finding.code} -- reason${comment[1]}${eol}`;
  return [{
    title: `Silence ${finding.code} on this line`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: { changes: { [document.uri]: [{ range: { start: at, end: at }, newText }] } },
  }];
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
