/** Renames who or what is meant: in the fact base and in every draft that names it so. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { ResponseError, ErrorCodes, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Entity } from '../engine/types.js';
import { isFactBase, pathOf } from './addresses.js';
import type { Desk, Feature } from './desk.js';
import { rangeOf } from './evidence.js';
import { factFile } from './fact-edits.js';
import type { FactHome } from './fact-home.js';
import { factsAt, rowAt, tellingAt, tellingsOfFacts } from './facts-at.js';
import { editsOf, workspaceEdit } from './workspace-edit.js';

interface Named {
  readonly home: FactHome;
  readonly entity: Entity;
  /** The name or alias that stands at the place. */
  readonly name: string;
  readonly range: Range;
}

export const renameFeature: Feature = {
  capabilities: (client) => ({ renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true }),
  register(desk) {
    const at = async ({ textDocument, position }: { textDocument: { uri: string }; position: Range['start'] }) => {
      const document = desk.documents.get(textDocument.uri);
      return document && named(desk, document, document.offsetAt(position));
    };
    desk.connection.onPrepareRename((params) =>
      desk.guard('rename', null, async () => {
        const found = await at(params);
        return found ? { range: found.range, placeholder: found.name } : null;
      }),
    );
    desk.connection.onRenameRequest(async (params) => {
      if (!desk.trusted()) throw new ResponseError(ErrorCodes.InvalidRequest, 'this workspace is not trusted: no fact base is changed');
      const found = await at(params);
      if (!found) throw new ResponseError(ErrorCodes.InvalidRequest, 'no name of the facts stands here');
      const newName = params.newName.trim();
      if (!newName) throw new ResponseError(ErrorCodes.InvalidParams, 'a name has at least one letter');
      return desk.guard('rename', null, () => renamed(desk, found, newName));
    });
  },
};

async function named(desk: Desk, document: TextDocument, offset: number): Promise<Named | undefined> {
  const path = pathOf(document.uri);
  const text = document.getText();
  if (path && isFactBase(path)) {
    const row = rowAt(text, offset);
    const { base } = await desk.store.load(path);
    const entity = row?.list === 'entities' ? base?.entities.find((e) => e.id === row.id) : undefined;
    if (!row || !base || !entity || row.node.type !== 'string') return undefined;
    const name = String(row.node.value);
    if (![entity.name, ...entity.aliases].includes(name)) return undefined;
    return { home: { path, base, id: entity.id }, entity, name, range: rangeOf(document, { start: row.node.offset + 1, end: row.node.offset + row.node.length - 1 }) };
  }
  const checked = await desk.examinedSoon(document);
  const telling = checked && tellingAt(checked, offset);
  if (!telling || telling.wrong) return undefined;
  for (const home of await factsAt(desk, document, offset)) {
    const entity = home.base.entities.find((e) => e.id === home.id);
    const name = entity && nameIn(entity, text.slice(telling.start, telling.end));
    if (entity && name) return { home, entity, name, range: rangeOf(document, { start: telling.start, end: telling.start + name.length }) };
  }
  return undefined;
}

/** The longest of an entity's names that a text begins with. */
function nameIn(entity: Entity, text: string): string | undefined {
  return [entity.name, ...entity.aliases].filter((name) => text.startsWith(name)).sort((a, b) => b.length - a.length)[0];
}

async function renamed(desk: Desk, { home, entity, name }: Named, newName: string): Promise<WorkspaceEdit> {
  const file = await factFile(desk, home.path);
  const all = [editsOf(desk, file, editsOfBase(file, entity, name, newName))];
  for await (const { document, checked } of desk.drafts.all()) {
    const draft = document.getText();
    const edits = tellingsOfFacts(checked, [home])
      .filter((t) => !t.wrong && nameIn(entity, draft.slice(t.start, t.end)) === name)
      .map((t) => ({ range: rangeOf(document, { start: t.start, end: t.start + name.length }), newText: newName }));
    if (edits.length) all.push(editsOf(desk, document, edits));
  }
  return workspaceEdit(desk, all);
}

/** The old name of an entity stays as an alias, for its source still has it; what a person has named is reviewed. */
function editsOfBase(file: TextDocument, entity: Entity, name: string, newName: string): TextEdit[] {
  const tree = parseTree(file.getText());
  const index = tree ? (findNodeAtLocation(tree, ['entities'])?.children ?? []).findIndex((row) => findNodeAtLocation(row, ['id'])?.value === entity.id) : -1;
  if (!tree || index < 0) return [];
  const value = (path: readonly (string | number)[]) => findNodeAtLocation(tree, ['entities', index, ...path])!;
  const replace = (path: readonly (string | number)[], by: unknown): TextEdit => {
    const node = value(path);
    return { range: rangeOf(file, { start: node.offset, end: node.offset + node.length }), newText: JSON.stringify(by) };
  };
  const isMain = entity.name === name;
  const aliases = isMain ? [...entity.aliases.filter((a) => a !== newName), name] : [...new Set(entity.aliases.map((a) => (a === name ? newName : a)))];
  const list = value(['aliases']);
  return [
    ...(isMain ? [replace(['name'], newName)] : []),
    { range: rangeOf(file, { start: list.offset, end: list.offset + list.length }), newText: `[${aliases.map((a) => JSON.stringify(a)).join(', ')}]` },
    ...(entity.status === 'derived' ? [replace(['status'], 'reviewed')] : []),
  ];
}
