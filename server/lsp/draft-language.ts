/** In which language a draft is written, for what is told to its author. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../engine/index.js';

/** Enough to tell a language by. Characters. */
const BEGINNING = 4000;

export function languageOf(document: TextDocument): string {
  return parseDocument(document.getText({ start: document.positionAt(0), end: document.positionAt(BEGINNING) })).language;
}
