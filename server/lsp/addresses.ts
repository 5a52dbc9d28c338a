/** Between the addresses of an editor and the paths of files. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FACTS_SUFFIX } from '../readers/find-facts.js';

/** A cell of a notebook lies where its notebook does. */
const CELL = 'vscode-notebook-cell:';

export function isCell(uri: string): boolean {
  return uri.startsWith(CELL);
}

/** Undefined for what is no file of this machine, or no address at all: one such must not spoil every look-up. */
export function pathOf(uri: string): string | undefined {
  const address = uri.startsWith(CELL) ? `file:${uri.slice(CELL.length).replace(/#.*/s, '')}` : uri;
  if (!address.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

export function uriOf(path: string): string {
  return pathToFileURL(path).toString();
}

export function isFactBase(address: string): boolean {
  return address.endsWith(FACTS_SUFFIX);
}
