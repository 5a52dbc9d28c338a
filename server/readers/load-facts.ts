/** A fact base file -> FactBase, with the addresses of its sources resolved. */
import { dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFactBase, type FactBaseProblem } from '../engine/facts/validate.js';
import type { FactBase } from '../engine/types.js';
import { namesHost } from './names-host.js';
import { FileProblem, readTextFile } from './read-file.js';

/** A file that is no fact base: every problem with its JSON pointer, line and column. */
export class FactBaseFileProblem extends FileProblem {
  constructor(
    path: string,
    readonly problems: readonly FactBaseProblem[],
  ) {
    const [first] = problems;
    super(path, `is no valid fact base: ${first ? describeProblem(first) : 'unknown reason'}`);
  }
}

/** "line 4, column 12, at /facts/0/status: expected …, found …" */
export function describeProblem(problem: FactBaseProblem): string {
  return `line ${problem.line}, column ${problem.column}, at ${problem.pointer || 'the top'}: ${problem.message}`;
}

/** As written in the file. Throws `FileProblem`. */
export async function readFactBase(path: string): Promise<FactBase> {
  return parseFactBaseOf(path, await readTextFile(path));
}

/** For a text that is at hand; `path` names it in errors. Throws `FactBaseFileProblem`. */
export function parseFactBaseOf(path: string, text: string): FactBase {
  const result = parseFactBase(text);
  if ('base' in result) return result.base;
  throw new FactBaseFileProblem(path, result.errors);
}

/** As `readFactBase`, with absolute paths as the addresses of its sources. */
export async function loadFactBase(path: string): Promise<FactBase> {
  const base = await readFactBase(path);
  return { ...base, sources: base.sources.map((s) => ({ ...s, uri: sourcePath(path, s.uri) })) };
}

/**
 * Where a source is: a path for files of this machine, the address itself for anything else (`https:`), '' for ''.
 * What names another machine (`//host/share`, `file://host/`) is an address, and is never opened.
 */
export function sourcePath(factBasePath: string, uri: string): string {
  if (namesHost(uri)) return `file:${uri.replaceAll('\\', '/')}`;
  if (/^file:/i.test(uri)) return pathOfAddress(uri) ?? uri;
  if (uri === '' || isAbsolute(uri) || /^[a-z][a-z0-9+.-]+:/i.test(uri)) return uri;
  let path = uri;
  try {
    path = decodeURIComponent(uri);
  } catch {
    // A per cent sign of a file name, not of an address.
  }
  return resolve(dirname(factBasePath), path);
}

/** Undefined for an address that is no file of this machine, or none at all. */
function pathOfAddress(uri: string): string | undefined {
  try {
    const path = new URL(uri).host === '' ? fileURLToPath(uri) : '';
    return path === '' || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}
