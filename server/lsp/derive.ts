/** Derives the facts of an article, keeping what people did; on request only shows what would change. */
import { dirname, isAbsolute, relative } from 'node:path';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { derive } from '../engine/index.js';
import { mergeDerivation, type Merged } from '../engine/facts/merge.js';
import { formatFactBase } from '../engine/facts/serialize.js';
import type { FactBase } from '../engine/types.js';
import { DERIVE, type DeriveParams, type DeriveResult } from '../protocol.js';
import { parseFactBaseOf, sourcePath } from '../readers/load-facts.js';
import { FileProblem, readTextFile, readTextIfThere } from '../readers/read-file.js';
import { readSource, sourceText } from '../readers/read-source.js';
import { updateTextFile } from '../readers/update-file.js';
import { isFactBase, pathOf, uriOf } from './addresses.js';
import type { Desk, Feature } from './desk.js';
import { rangeOf } from './evidence.js';
import { editsOf, workspaceEdit } from './workspace-edit.js';

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
  let [before, text, merged]: [string | undefined, string, Merged | undefined] = [undefined, '', undefined];
  const make = async (now: string | undefined): Promise<string> => {
    before = now;
    merged = await derived(desk, path, now === undefined ? undefined : parseFactBaseOf(path, now), article);
    return (text = formatFactBase(merged.base));
  };
  if (preview) await make(await textOf(desk, path));
  else await write(desk, path, make);
  const { base, changes } = merged!;
  return {
    path, uri: uriOf(path), facts: base.facts.length, entities: base.entities.length, conflicts: base.conflicts.length,
    ...(before === undefined ? {} : { changes }),
    ...(preview ? { preview: { before: before ?? '', after: text } } : {}),
  };
}

/** Undefined where there is no such file. What is open counts before what is saved: nothing that a person wrote is lost. */
async function textOf({ documents }: Desk, path: string): Promise<string | undefined> {
  return documents.get(uriOf(path))?.getText() ?? readTextIfThere(path);
}

async function derived({ documents }: Desk, path: string, before: FactBase | undefined, article: string): Promise<Merged> {
  const open = documents.get(uriOf(article))?.getText();
  const source = open === undefined ? await readSource(article) : await sourceText(new TextEncoder().encode(open), article);
  const uri = relative(dirname(path), article).replaceAll('\\', '/');
  const published = before?.sources.find((s) => sourcePath(path, s.uri) === article)?.published ?? source.published;
  const base = derive(source.text, { uri, format: source.format, ...(source.language ? { language: source.language } : {}), ...(published ? { published } : {}) });
  return before ? mergeDerivation(before, base) : { base, changes: { added: base.facts.map((f) => f.id), removed: [], kept: [], disputed: [], lost: [] } };
}

/** Somebody who writes faster than this many derivations is not kept up with. */
const ROUNDS = 20;

/** Into the file; into the editor where it holds what is not saved. Made anew when somebody wrote meanwhile. */
async function write(desk: Desk, path: string, make: (before: string | undefined) => Promise<string>): Promise<void> {
  const { client, connection, documents, store, recheckAll } = desk;
  const isUnsaved = async (): Promise<boolean> => {
    const open = documents.get(uriOf(path));
    return open !== undefined && client.workspace?.applyEdit === true && open.getText() !== (await readTextFile(path).catch(() => undefined));
  };
  let written = false;
  for (let round = 0; !written && round < ROUNDS; round++) {
    if (await isUnsaved()) {
      const made = await madeOf(desk, uriOf(path), make);
      written = made !== undefined && (made.edit === undefined || (await connection.workspace.applyEdit(workspaceEdit(desk, [editsOf(desk, made.document, [made.edit])]))).applied);
    } else {
      await updateTextFile(path, (before) => make(before));
      written = true;
    }
  }
  if (!written) throw new FileProblem(path, 'could not be written: it is being edited');
  store.forget(path);
  recheckAll();
}

/** The edit of an open fact base; undefined where it has changed while the edit was made. */
async function madeOf({ documents }: Desk, uri: string, make: (before: string) => Promise<string>): Promise<{ document: TextDocument; edit?: TextEdit } | undefined> {
  const document = documents.get(uri);
  if (!document) return undefined;
  const before = document.getText();
  const after = await make(before);
  if (documents.get(uri) !== document || document.getText() !== before) return undefined;
  return after === before ? { document } : { document, edit: difference(document, after) };
}

async function rederive(desk: Desk, uri: string): Promise<void> {
  const path = pathOf(uri);
  if (!path || !isFactBase(path)) return;
  const { connection, documents } = desk;
  const again = async (before: string): Promise<string> => {
    let base = parseFactBaseOf(path, before);
    for (const source of base.sources) {
      const article = sourcePath(path, source.uri);
      if (!isAbsolute(article)) continue;
      const merged = await derived(desk, path, base, article).catch((error: unknown) => connection.console.warn(String(error)));
      if (merged) base = merged.base;
    }
    return formatFactBase(base);
  };
  for (let round = 0; round < ROUNDS; round++) {
    const before = await textOf(desk, path);
    if (before === undefined) return;
    const file = documents.get(uri) ?? TextDocument.create(uri, 'json', 0, before);
    const after = await again(before);
    if ((await textOf(desk, path)) !== before || file.getText() !== before) continue;
    if (after === before) return void connection.window.showInformationMessage('The facts are as the sources say.');
    await connection.workspace.applyEdit({ label: 'Derive again', edit: confirmed(desk, file, difference(file, after)) });
    return;
  }
}

/** To be confirmed first, where the editor can show what would change. */
function confirmed(desk: Desk, file: TextDocument, edit: TextEdit): WorkspaceEdit {
  const can = desk.client.workspace?.workspaceEdit;
  if (!can?.documentChanges || !can.changeAnnotationSupport) return workspaceEdit(desk, [editsOf(desk, file, [edit])]);
  return {
    ...workspaceEdit(desk, [editsOf(desk, file, [{ ...edit, annotationId: 'derive' } as TextEdit])]),
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
