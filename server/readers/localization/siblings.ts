/** The file that holds the texts which a localisation file translates. */
import { basename, dirname, extname, join } from 'node:path';

const TAG = /^[a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[A-Z]{2}|\d{3}))*$/;
/** Languages that a source is looked for in, besides the file without a language. */
const SOURCES = ['en', 'en-US', 'en_US', 'de', 'de-DE', 'de_DE'];
/** Folders and names that look like languages and are none. */
const NO_LANGUAGES = new Set(['src', 'lib', 'app', 'api', 'web', 'css', 'doc', 'bin', 'out', 'tmp', 'dev', 'map', 'log', 'raw', 'res', 'i18n', 'main', 'test']);

export interface Sibling {
  readonly path: string;
  readonly language?: string;
}

export interface Siblings {
  /** Of the file itself, where its place says so. */
  readonly language?: string;
  /** Where its source may be, the likeliest first. */
  readonly sources: readonly Sibling[];
}

/**
 * `messages_de.properties` -> `messages.properties`, `messages_en.properties` …; `de.json` -> `en.json` …;
 * `de.lproj/a.strings` -> `Base.lproj/a.strings`, `en.lproj/a.strings` …; `de/a.json` -> `en/a.json` …
 */
export function siblingsOf(path: string): Siblings {
  const folder = dirname(path);
  const extension = extname(path);
  const name = basename(path, extension);
  const own = languageAtEnd(name);
  if (own) {
    const before = name.slice(0, name.length - own.length);
    const bare = before.replace(/[-_.]$/, '');
    const plain = bare ? [{ path: join(folder, bare + extension) }] : [];
    return found(own, [...plain, ...others(own, (tag) => join(folder, before + tag + extension))]);
  }
  const parent = basename(folder);
  const tag = parent.replace(/\.lproj$/, '');
  if (isLanguage(tag)) {
    const apple = parent.endsWith('.lproj');
    const at = (t: string) => join(dirname(folder), t + (apple ? '.lproj' : ''), name + extension);
    return found(tag, [...(apple ? [{ path: at('Base') }] : []), ...others(tag, at)]);
  }
  return { sources: [] };
}

/** "messages_de_CH" -> "de_CH" */
function languageAtEnd(name: string): string | undefined {
  const starts = [0, ...[...name.matchAll(/[-_.]/g)].map((m) => m.index + 1)];
  return starts.map((start) => name.slice(start)).find(isLanguage);
}

function isLanguage(tag: string): boolean {
  return TAG.test(tag) && !NO_LANGUAGES.has(primary(tag));
}

function others(own: string, at: (tag: string) => string): Sibling[] {
  return SOURCES.filter((tag) => primary(tag) !== primary(own)).map((tag) => ({ path: at(tag), language: primary(tag) }));
}

function found(tag: string, sources: readonly Sibling[]): Siblings {
  return { language: primary(tag), sources };
}

function primary(tag: string): string {
  return tag.split(/[-_]/)[0]!.toLowerCase();
}
