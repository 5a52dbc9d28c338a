/** On which line of its file a fact stands, for links to it. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FactBase } from '../engine/types.js';
import { readTextFile } from '../readers/read-file.js';
import { uriOf } from './addresses.js';
import type { Desk } from './desk.js';
import type { FactHome } from './fact-home.js';

const known = new WeakMap<FactBase, Promise<ReadonlyMap<string, number>>>();

/** With the line as its fragment. */
export async function addressOf({ documents }: Pick<Desk, 'documents'>, { path, base, id }: FactHome): Promise<string> {
  const uri = uriOf(path);
  let lines = known.get(base);
  if (!lines) {
    const open = documents.get(uri);
    lines = Promise.resolve(open ? open.getText() : readTextFile(path)).then(linesOf, () => new Map());
    known.set(base, lines);
  }
  const line = (await lines).get(id);
  return line === undefined ? uri : `${uri}#L${line}`;
}

/** From 1, as people and links count. */
function linesOf(text: string): ReadonlyMap<string, number> {
  const tree = parseTree(text);
  const file = TextDocument.create('', 'json', 0, text);
  const rows = tree ? ['facts', 'entities'].flatMap((list) => findNodeAtLocation(tree, [list])?.children ?? []) : [];
  return new Map(rows.map((row) => [String(findNodeAtLocation(row, ['id'])?.value), file.positionAt(row.offset).line + 1]));
}
