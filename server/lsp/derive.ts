/** Derives the facts of an article, keeping what people did; on request only shows what would change. */
import { dirname, isAbsolute, relative } from 'node:path';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { derive } from '../engine/index.js';
import { compareFactBases } from '../engine/facts/compare.js';
import { mergeDerivation, type Merged } from '../engine/facts/merge.js';
import { formatFactBase } from '../engine/facts/serialize.js';
import type { FactBase } from '../engine/types.js';
import { CONFIRM_CHANGES, DERIVE, type ConfirmChangesParams, type DeriveParams, type DeriveResult } from '../protocol.js';
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

const UNTRUSTED = 'This workspace is not trusted: no facts are derived.';

export const deriveFeature: Feature = {
  capabilities: (client) => (client.workspace?.applyEdit ? { executeCommandProvider: { commands: [REDERIVE] } } : {}),
  register(desk) {
    desk.connection.onRequest(DERIVE, (params: DeriveParams): Promise<DeriveResult> => withProgress(desk, desk.texts().deriving, () => deriveArticle(desk, params)));
    desk.onCommand(REDERIVE, ([uri]) => (typeof uri === 'string' ? withProgress(desk, desk.texts().derivingAgain, () => rederive(desk, uri)) : undefined));
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
  if (!desk.trusted()) throw new Error(UNTRUSTED);
  const article = pathOf(uri);
  if (!article) throw new Error(desk.texts().save(uri));
  const path = target ?? article.replace(/\.[^./\\]+$/, '') + '.facts.json';
  let [before, text, merged]: [string | undefined, string, Merged | undefined] = [undefined, '', undefined];
  const make = async (now: string | undefined): Promise<string> => {
    before = now;
    merged = await derived(desk, path, now === undefined ? undefined : parseFactBaseOf(path, now), article);
    return (text = formatFactBase(merged.base));
  };
  const old = preview || desk.options().confirmsChanges === true ? await textOf(desk, path) : undefined;
  const asks = !preview && old !== undefined;
  if (preview || asks) await make(old);
  else await write(desk, path, make);
  const asked = asks && old !== text;
  if (asked) propose(desk, path, old, text);
  const { base, changes } = merged!;
  return {
    path, uri: uriOf(path), facts: base.facts.length, entities: base.entities.length, conflicts: base.conflicts.length,
    ...(before === undefined ? {} : { changes }),
    ...(asked ? { asked } : {}),
    ...(preview ? { preview: { before: before ?? '', after: text } } : {}),
  };
}

/** Shown to the person first, who writes it or leaves it. */
function propose({ connection }: Desk, path: string, before: string, after: string): void {
  const [was, now] = [parseFactBaseOf(path, before), parseFactBaseOf(path, after)];
  const { facts, conflicts } = compareFactBases(was, now);
  const kept = now.facts.filter((f) => f.status !== 'derived').length;
  const counts = { added: facts.added.length, removed: facts.removed.length, changed: facts.changed.length, kept, disputed: conflicts.added.length };
  const params: ConfirmChangesParams = { uri: uriOf(path), before, after, ...counts };
  void connection.sendNotification(CONFIRM_CHANGES, params);
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
  if (!desk.trusted()) return void desk.connection.window.showErrorMessage(UNTRUSTED);
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
    if (after === before) return void connection.window.showInformationMessage(desk.texts().upToDate);
    if (desk.options().confirmsChanges === true) return propose(desk, path, before, after);
    await connection.workspace.applyEdit({ label: desk.texts().deriveAgain, edit: confirmed(desk, file, difference(file, after)) });
    return;
  }
}

/** To be confirmed first, where the editor can show what would change. */
function confirmed(desk: Desk, file: TextDocument, edit: TextEdit): WorkspaceEdit {
  const can = desk.client.workspace?.workspaceEdit;
  if (!can?.documentChanges || !can.changeAnnotationSupport) return workspaceEdit(desk, [editsOf(desk, file, [edit])]);
  return {
    ...workspaceEdit(desk, [editsOf(desk, file, [{ ...edit, annotationId: 'derive' } as TextEdit])]),
    changeAnnotations: { derive: { label: desk.texts().deriveAgain, description: desk.texts().editsStay, needsConfirmation: true } },
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
