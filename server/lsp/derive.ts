/** Derives the facts of an article, keeping what people did; on request only shows what would change. */
import { dirname, relative } from 'node:path';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { derive } from '../engine/index.js';
import { mergeDerivation, type Merged } from '../engine/facts/merge.js';
import { formatFactBase } from '../engine/facts/serialize.js';
import { parseFactBase } from '../engine/facts/validate.js';
import type { FactBase } from '../engine/types.js';
import { DERIVE, type DeriveParams, type DeriveResult } from '../protocol.js';
import { FactBaseFileProblem, sourcePath } from '../readers/load-facts.js';
import { FileProblem, readTextFile } from '../readers/read-file.js';
import { readSource, sourceText } from '../readers/read-source.js';
import { writeTextFile } from '../readers/write-file.js';
import { isFactBase, pathOf, uriOf } from './addresses.js';
import type { Desk, Feature } from './desk.js';
import { rangeOf } from './evidence.js';

/** Argument: URI of a fact base. Derives it again and lets the person confirm the changes, where the editor can show them. */
export const REDERIVE = 'stet.rederive';

export const deriveFeature: Feature = {
  capabilities: (client) => (client.workspace?.applyEdit ? { executeCommandProvider: { commands: [REDERIVE] } } : {}),
  register(desk) {
    desk.connection.onRequest(DERIVE, (params: DeriveParams): Promise<DeriveResult> => withProgress(desk, 'Deriving facts', () => deriveArticle(desk, params)));
    desk.onCommand(REDERIVE, ([uri]) => (typeof uri === 'string' ? withProgress(desk, 'Deriving facts again', () => rederive(desk, uri)) : undefined));
  },
};

async function withProgress<T>({ client, connection }: Desk, title: string, run: () => Promise<T>): Promise<T> {
  const progress = await (client.window?.workDoneProgress ? connection.window.createWorkDoneProgress() : undefined);
  progress?.begin(title);
  try {
    return await run();
  } finally {
    progress?.done();
  }
}

async function deriveArticle(desk: Desk, { uri, target, preview }: DeriveParams): Promise<DeriveResult> {
  const article = pathOf(uri);
  if (!article) throw new Error(`${uri} is not a file: save it first`);
  const path = target ?? article.replace(/\.[^./\\]+$/, '') + '.facts.json';
  const before = await textOf(desk, path);
  const merged = await derived(desk, path, before === undefined ? undefined : parse(path, before), article);
  const text = formatFactBase(merged.base);
  if (!preview) await write(desk, path, before, text);
  const { base, changes } = merged;
  return {
    path, uri: uriOf(path), facts: base.facts.length, entities: base.entities.length, conflicts: base.conflicts.length,
    ...(before === undefined ? {} : { changes }),
    ...(preview ? { preview: { before: before ?? '', after: text } } : {}),
  };
}

/** Undefined where there is no such file. What is open counts before what is saved: nothing that a person wrote is lost. */
async function textOf({ documents }: Desk, path: string): Promise<string | undefined> {
  const open = documents.get(uriOf(path));
  if (open) return open.getText();
  return readTextFile(path).catch((error: unknown) => {
    if (error instanceof FileProblem && error.reason === 'no such file') return undefined;
    throw error;
  });
}

function parse(path: string, text: string): FactBase {
  const result = parseFactBase(text);
  if ('base' in result) return result.base;
  throw new FactBaseFileProblem(path, result.errors);
}

async function derived({ documents }: Desk, path: string, before: FactBase | undefined, article: string): Promise<Merged> {
  const open = documents.get(uriOf(article))?.getText();
  const source = open === undefined ? await readSource(article) : await sourceText(new TextEncoder().encode(open), article);
  const uri = relative(dirname(path), article).replaceAll('\\', '/');
  const published = before?.sources.find((s) => sourcePath(path, s.uri) === article)?.published ?? source.published;
  const base = derive(source.text, { uri, format: source.format, ...(source.language ? { language: source.language } : {}), ...(published ? { published } : {}) });
  return before ? mergeDerivation(before, base) : { base, changes: { added: base.facts.map((f) => f.id), removed: [], kept: [], disputed: [], lost: [] } };
}

/** Into the file; into the editor where it holds what is not saved. */
async function write({ client, connection, documents, store, recheckAll }: Desk, path: string, before: string | undefined, text: string): Promise<void> {
  const open = documents.get(uriOf(path));
  const saved = open && (await readTextFile(path).catch(() => undefined));
  if (open && client.workspace?.applyEdit && saved !== before) await connection.workspace.applyEdit({ changes: { [open.uri]: [difference(open, text)] } });
  else await writeTextFile(path, text);
  store.forget(path);
  recheckAll();
}

async function rederive(desk: Desk, uri: string): Promise<void> {
  const path = pathOf(uri);
  if (!path || !isFactBase(path)) return;
  const { connection, client } = desk;
  const before = await textOf(desk, path);
  if (before === undefined) return;
  let base = parse(path, before);
  for (const source of base.sources) {
    const article = sourcePath(path, source.uri);
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(article)) continue;
    const merged = await derived(desk, path, base, article).catch((error: unknown) => connection.console.warn(String(error)));
    if (merged) base = merged.base;
  }
  const file = desk.documents.get(uri) ?? TextDocument.create(uri, 'json', 0, before);
  const after = formatFactBase(base);
  if (after === before) return void connection.window.showInformationMessage('The facts are as the sources say.');
  await connection.workspace.applyEdit({ label: 'Derive again', edit: editOf(desk, file, difference(file, after), client.workspace?.workspaceEdit) });
}

/** To be confirmed first, where the editor can show what would change. */
function editOf({ documents }: Desk, file: TextDocument, edit: TextEdit, can: { documentChanges?: boolean; changeAnnotationSupport?: object } | undefined): WorkspaceEdit {
  if (!can?.documentChanges || !can.changeAnnotationSupport) return { changes: { [file.uri]: [edit] } };
  return {
    documentChanges: [{ textDocument: { uri: file.uri, version: documents.get(file.uri)?.version ?? null }, edits: [{ ...edit, annotationId: 'derive' }] }],
    changeAnnotations: { derive: { label: 'Derive again', description: 'what people edited stays', needsConfirmation: true } },
  };
}

/** One edit from the first line that differs to the last. */
function difference(file: TextDocument, after: string): TextEdit {
  const before = file.getText();
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  start = before.lastIndexOf('\n', start - 1) + 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { range: rangeOf(file, { start, end: before.length - end }), newText: after.slice(start, after.length - end) };
}
