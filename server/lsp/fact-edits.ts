/** Edits of a fact base file that touch nothing but what they add: order, comments of people and layout stay. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatRow } from '../engine/facts/serialize.js';
import { readTextFile } from '../readers/read-file.js';
import { uriOf } from './addresses.js';
import type { Desk } from './desk.js';
import { rangeOf } from './evidence.js';

/** As it stands in the editor, or on the disk. */
export async function factFile({ documents }: Pick<Desk, 'documents'>, path: string): Promise<TextDocument> {
  const uri = uriOf(path);
  return documents.get(uri) ?? TextDocument.create(uri, 'json', 0, await readTextFile(path));
}

/** Undefined for a file that has no such list. */
export function insertRow(file: TextDocument, list: 'facts' | 'entities', row: object): TextEdit | undefined {
  const text = file.getText();
  const tree = parseTree(text);
  const rows = tree && findNodeAtLocation(tree, [list]);
  if (!rows) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const last = rows.children?.at(-1);
  const indent = last ? file.positionAt(last.offset).character : file.positionAt(rows.offset).character - list.length;
  const blank = ' '.repeat(Math.max(0, indent));
  const written = formatRow(row, blank).replaceAll('\n', eol);
  if (last) return { range: rangeOf(file, { start: last.offset + last.length, end: last.offset + last.length }), newText: `,${eol}${blank}${written}` };
  return { range: rangeOf(file, { start: rows.offset, end: rows.offset + rows.length }), newText: `[${eol}${blank}${written}${eol}${' '.repeat(Math.max(0, indent - 2))}]` };
}

/** Strikes a fact; it stays in the file. */
export function rejectFact(file: TextDocument, fact: string): TextEdit | undefined {
  const tree = parseTree(file.getText());
  const row = tree && (findNodeAtLocation(tree, ['facts'])?.children ?? []).find((r) => findNodeAtLocation(r, ['id'])?.value === fact);
  const status = row && findNodeAtLocation(row, ['status']);
  return status && { range: rangeOf(file, { start: status.offset, end: status.offset + status.length }), newText: '"rejected"' };
}

/** Adds a name for an entity. Undefined where it has it, or is not there. */
export function insertAlias(file: TextDocument, entity: string, alias: string): TextEdit | undefined {
  const tree = parseTree(file.getText());
  const index = tree ? (findNodeAtLocation(tree, ['entities'])?.children ?? []).findIndex((row) => findNodeAtLocation(row, ['id'])?.value === entity) : -1;
  const list = tree && index >= 0 ? findNodeAtLocation(tree, ['entities', index, 'aliases']) : undefined;
  if (!list || list.children?.some((c) => c.value === alias)) return undefined;
  const last = list.children?.at(-1);
  const at = last ? last.offset + last.length : list.offset + 1;
  return { range: rangeOf(file, { start: at, end: at }), newText: `${last ? ', ' : ''}${JSON.stringify(alias)}` };
}
