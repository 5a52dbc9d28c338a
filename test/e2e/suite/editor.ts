import { join } from 'node:path';
import * as vscode from 'vscode';

/** Absolute path of the folder under test, a copy of `workspace/` that the suite may edit. */
export const folder = process.env['STET_E2E_FOLDER'] ?? '';

export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(join(folder, path)));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Asks until the answer satisfies, for an editor answers in its own time. Throws with the last answer when the time is up. */
export async function eventually<T>(what: string, ask: () => T | Thenable<T>, satisfies: (answer: T) => boolean, limit = 20_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${limit / 1000} s; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What Stet marks in a document: its code and the marked text, in order of position. */
export function marks(document: vscode.TextDocument): { code: string; text: string; severity: vscode.DiagnosticSeverity }[] {
  return flags(document).map((flag) => ({ code: codeOf(flag), text: document.getText(flag.range), severity: flag.severity }));
}

/** Errors and warnings, without hints. */
export function flags(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, severity }) => source === 'stet' && severity <= vscode.DiagnosticSeverity.Warning)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Where `text` first stands in the document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`${document.uri.fsPath} does not contain "${text}".`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

export async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await vscode.workspace.applyEdit(edit);
}
