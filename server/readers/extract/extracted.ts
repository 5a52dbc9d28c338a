/** What is taken out of a file that is no text: its prose as Markdown, with the places it came from. */

export interface Extracted {
  /** Markdown. The same bytes give the same text. */
  readonly text: string;
  /** BCP 47 primary subtag, where the file says it. */
  readonly language?: string;
  /** ISO 8601 date, where the file says it. */
  readonly published?: string;
  /** Where pages or chapters begin, sorted. */
  readonly places: readonly Place[];
}

export interface Place {
  /** Offset in the text. */
  readonly start: number;
  /** "page 3", "chapter 2" */
  readonly name: string;
}

/**
 * A file that cannot be read, in words a person understands. Known by its name, since readers are bundled by themselves.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** The name of the page or chapter an offset lies on. */
export function placeAt(places: readonly Place[], offset: number): string | undefined {
  let found: string | undefined;
  for (const place of places) {
    if (place.start > offset) break;
    found = place.name;
  }
  return found;
}
