/** Quiet while typing: what is being written is not flagged before it is finished. */
import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../engine/types.js';
import { CURSOR, type CursorParams } from '../protocol.js';

/** Who pauses for so long has finished. Milliseconds. */
const PAUSE = 2000;

interface Writing {
  /** Behind what was typed last. */
  readonly at: number;
  readonly timer: NodeJS.Timeout;
}

export class Typing {
  private readonly texts = new Map<string, string>();
  private readonly writing = new Map<string, Writing>();
  /** Documents with flags that are being held back. */
  private readonly held = new Set<string>();

  /** `finished` is told when flags of a document are held back no longer. */
  constructor(private readonly finished: (uri: string) => void) {}

  /** Editors that tell where the cursor is let a word be finished by leaving it. */
  listen(connection: Connection, documents: { get(uri: string): TextDocument | undefined }): void {
    connection.onNotification(CURSOR, ({ uri, position }: CursorParams) => {
      const document = documents.get(uri);
      const writing = this.writing.get(uri);
      if (document && writing && document.offsetAt(position) !== writing.at) this.end(uri);
    });
  }

  changed(document: TextDocument): void {
    const { uri } = document;
    const after = document.getText();
    const before = this.texts.get(uri);
    this.texts.set(uri, after);
    const at = before === undefined ? undefined : placeTyped(before, after);
    clearTimeout(this.writing.get(uri)?.timer);
    this.writing.delete(uri);
    if (at !== undefined) this.writing.set(uri, { at, timer: setTimeout(() => this.end(uri), PAUSE).unref() });
  }

  /** Who saves has finished; what is shown next is shown in full. */
  saved(uri: string): void {
    clearTimeout(this.writing.get(uri)?.timer);
    this.writing.delete(uri);
  }

  closed(uri: string): void {
    this.saved(uri);
    this.texts.delete(uri);
    this.held.delete(uri);
  }

  /** What may be shown now. */
  shown<T extends Span>(document: TextDocument, flags: readonly T[]): readonly T[] {
    const writing = this.writing.get(document.uri);
    const shown = writing ? flags.filter((flag) => !isUnfinished(document.getText(), flag, writing.at)) : flags;
    if (shown.length < flags.length) this.held.add(document.uri);
    else this.held.delete(document.uri);
    return shown;
  }

  private end(uri: string): void {
    clearTimeout(this.writing.get(uri)?.timer);
    this.writing.delete(uri);
    if (this.held.delete(uri)) this.finished(uri);
  }
}

/** Where a key was pressed, offset behind it; undefined for anything but one character more, less or other: what is pasted or completed is finished. */
export function placeTyped(before: string, after: string): number | undefined {
  if (Math.abs(before.length - after.length) > 1 || before === after) return undefined;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (before.length - end - start > 1 || after.length - end - start > 1) return undefined;
  return after.length - end;
}

/** The cursor is in it or right behind it; a bare figure may still get a scale word or a unit ("12 mil"). */
export function isUnfinished(text: string, { start, end }: Span, cursor: number): boolean {
  if (cursor < start) return false;
  if (cursor <= end) return true;
  return /\d$/.test(text.slice(end - 1, end)) && /^(?:[.,]\d*|[ \u00a0\u202f][\p{L}$€£%]*)$/u.test(text.slice(end, Math.min(cursor, end + 40)));
}
