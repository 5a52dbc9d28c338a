/** A translation unit: a text as people read it, and where each of its characters stands in the file. */

export interface UnitText {
  /** Escapes resolved. */
  readonly text: string;
  /** Offset in the file at which each character begins. */
  readonly origins: readonly number[];
  /** Offset in the file at which each character ends. */
  readonly ends: readonly number[];
}

/** What a localisation file holds, in the order of the file. */
export interface Entry {
  /** Ties an entry to its like in the file of another language. */
  readonly key: string;
  readonly target: UnitText;
  /** Where the file holds both languages. */
  readonly source?: UnitText;
}

export interface LocalizationFile {
  readonly entries: readonly Entry[];
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
}

/** Puts a text together from pieces of a file. */
export class UnitBuilder {
  private text = '';
  private readonly origins: number[] = [];
  private readonly ends: number[] = [];

  /** `value` stands for the file's characters from `start` to `end`. */
  add(value: string, start: number, end: number): void {
    for (let i = 0; i < value.length; i++) {
      this.origins.push(i === 0 ? start : end);
      this.ends.push(end);
    }
    this.text += value;
  }

  /** Characters as they are, from `start` of `file` to `end`. */
  copy(file: string, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      this.origins.push(i);
      this.ends.push(i + 1);
    }
    this.text += file.slice(start, end);
  }

  result(): UnitText {
    return { text: this.text, origins: this.origins, ends: this.ends };
  }
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0' };

/** Reads a text with backslash escapes (JSON, PO, .properties, .strings) between two offsets into `into`. */
export function readEscaped(file: string, start: number, end: number, into: UnitBuilder): void {
  let from = start;
  for (let at = file.indexOf('\\', start); at >= 0 && at < end; at = file.indexOf('\\', from)) {
    into.copy(file, from, at);
    const next = file[at + 1] ?? '';
    const hex = /^[uU]([\dA-Fa-f]{4})/.exec(file.slice(at + 1, at + 6));
    const octal = /^[0-7]{3}/.exec(file.slice(at + 1, at + 4));
    const length = hex ? 6 : octal ? 4 : 2;
    const value = hex ? String.fromCharCode(parseInt(hex[1]!, 16)) : octal ? String.fromCharCode(parseInt(octal[0], 8)) : (SIMPLE[next] ?? next);
    into.add(value, at, Math.min(end, at + length));
    from = Math.min(end, at + length);
  }
  into.copy(file, from, end);
}
