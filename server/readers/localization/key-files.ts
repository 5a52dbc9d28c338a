/** Files of one language each, in which keys name the texts: JSON and ARB, .properties, .strings. */
import { visit } from 'jsonc-parser';
import { linesOf } from '../../engine/document/markup.js';
import { readEscaped, UnitBuilder, type Entry, type LocalizationFile, type UnitText } from './unit.js';

/** Strings of a JSON file by their path. Keys that begin with "@" describe others (ARB). */
export function readJsonStrings(file: string): LocalizationFile {
  const entries: Entry[] = [];
  let targetLanguage: string | undefined;
  try {
    visit(file, {
      onLiteralValue(value: unknown, offset, length, _line, _character, path) {
        const keys = path();
        if (typeof value !== 'string' || !value.trim() || file[offset] !== '"') return;
        if (keys.length === 1 && keys[0] === '@@locale') targetLanguage = /^[a-z]{2,3}/i.exec(value)?.[0].toLowerCase();
        if (keys.some((k) => String(k).startsWith('@'))) return;
        entries.push({ key: keys.join('\u0000'), target: escaped(file, offset + 1, offset + length - 1) });
      },
    });
  } catch (error) {
    // Nested too deep to be a list of texts.
    if (!(error instanceof RangeError)) throw error;
  }
  return { entries, ...(targetLanguage ? { targetLanguage } : {}) };
}

/** Java's .properties, in UTF-8 or with \u escapes. */
export function readProperties(file: string): LocalizationFile {
  const entries: Entry[] = [];
  const lines = linesOf(file, 0);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const m = /^\s*((?:\\.|[^\s:=\\#!]|(?<=\S)[#!]){1,400})(?:\s*[:=]\s*|\s+)/.exec(line.text);
    if (line.empty || /^\s*[#!]/.test(line.text) || !m) continue;
    const builder = new UnitBuilder();
    let start = line.start + m[0].length;
    let end = line.end;
    // An odd number of backslashes at its end carries a line on.
    while (/(?:^|[^\\])(?:\\\\)*\\$/.test(file.slice(Math.max(start, end - 40), end)) && lines[i + 1]) {
      readEscaped(file, start, end - 1, builder);
      const next = lines[++i]!;
      [start, end] = [next.start + next.indent, next.end];
    }
    readEscaped(file, start, end, builder);
    const target = builder.result();
    if (target.text.trim()) entries.push({ key: m[1]!, target });
  }
  return { entries };
}

/** Apple's .strings: `"key" = "text";`, with comments as in C. */
export function readStrings(file: string): LocalizationFile {
  const entries: Entry[] = [];
  let key: string | undefined;
  let equals = false;
  for (let at = 0; at < file.length; ) {
    const c = file[at];
    if (file.startsWith('/*', at) || file.startsWith('//', at)) {
      const close = file[at + 1] === '*' ? file.indexOf('*/', at + 2) : file.indexOf('\n', at);
      at = close < 0 ? file.length : close + 2;
    } else if (c === '"') {
      const close = closingQuote(file, at);
      if (key === undefined || !equals) key = file.slice(at + 1, close);
      else if (file.slice(at + 1, close).trim()) entries.push({ key, target: escaped(file, at + 1, close) });
      at = close + 1;
    } else {
      if (c === '=') equals = true;
      else if (c === ';') {
        key = undefined;
        equals = false;
      }
      at++;
    }
  }
  return { entries };
}

function closingQuote(file: string, open: number): number {
  for (let at = open + 1; at < file.length; at++) {
    if (file[at] === '\\') at++;
    else if (file[at] === '"') return at;
  }
  return file.length;
}

function escaped(file: string, start: number, end: number): UnitText {
  const builder = new UnitBuilder();
  readEscaped(file, start, end, builder);
  return builder.result();
}
