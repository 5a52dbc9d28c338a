/** From the legible text that the checks read back to the draft as it stands in its file. */
import { writeIn } from '../document/formats.js';
import { originOf } from '../document/legible.js';
import type { Document, Finding, Support } from '../types.js';

/** The same findings at their places in the file, with corrections written in the draft's format. */
export function writeBackFindings(document: Document, findings: readonly Finding[]): readonly Finding[] {
  if (!isEncoded(document)) return findings;
  return findings.map((f) => ({ ...f, ...originOf(document.displaced, f), replacements: f.replacements.map((r) => writeIn(document.format, r)) }));
}

export function writeBackSupports(document: Document, supports: readonly Support[]): readonly Support[] {
  return document.displaced.length ? supports.map((s) => ({ ...s, ...originOf(document.displaced, s) })) : supports;
}

function isEncoded(document: Document): boolean {
  return document.displaced.length > 0 || (document.format !== 'markdown' && document.format !== 'plain');
}
