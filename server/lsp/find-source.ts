/** "Find a source for this sentence": asks the archive that `stet.archive` names, or the one that lies in the workspace folder. */
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findPassages, type FoundPassage } from '../archive/find-passages.js';
import { archivePlace, openArchive } from '../archive/open-archive.js';
import { FIND_PASSAGES, type FindPassagesParams, type FindPassagesResult, type PassagePlace } from '../protocol.js';
import { pathOf } from './addresses.js';
import type { Feature } from './desk.js';
import { contextOf } from './passage-text.js';

/** Passages to choose from. */
const MOST = 12;

export const findSourceFeature: Feature = {
  register({ connection, documents, settingsFor, rootOf, guard }) {
    connection.onRequest(FIND_PASSAGES, ({ uri, range }: FindPassagesParams): Promise<FindPassagesResult> =>
      guard('find source', { sentence: '', passages: [] }, async () => {
        const document = documents.get(uri);
        if (!document) return { sentence: '', passages: [] };
        const sentence = sentenceAt(document, range);
        const { archive: named } = await settingsFor(uri);
        const root = rootOf(pathOf(uri) ?? '');
        try {
          const archive = await openArchive(archivePlace(named ?? '.', root), { create: false });
          try {
            return { sentence, passages: (await findPassages(sentence, archive, MOST)).map(placeOf) };
          } finally {
            await archive.close();
          }
        } catch (error) {
          if (!(error instanceof Error) || error.name !== 'ArchiveProblem') throw error;
          return { sentence, passages: [], problem: named === undefined ? 'no-archive' : error.message.replaceAll(root + sep, '') };
        }
      }),
    );
  },
};

/** What is selected; else the sentence around the cursor. */
function sentenceAt(document: TextDocument, range: Range): string {
  const text = document.getText();
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const { start, end } = span.end > span.start ? span : contextOf(text, span);
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function placeOf({ path, title, line, column, start, end, text, extracted }: FoundPassage): PassagePlace {
  const at = extracted ? { line: 0, character: 0 } : { line: line - 1, character: column - 1 };
  // A sentence that wraps ends on another line: the editor cuts what goes beyond the first.
  return { uri: pathToFileURL(path).toString(), title, range: { start: at, end: extracted ? at : { line: at.line, character: at.character + end - start } }, text };
}
