/** A localisation file as a row of drafts: each translation is checked against the text it translates. */
import { extname } from 'node:path';
import { derive, examine } from '../../engine/index.js';
import type { Finding, FixStyle, Language, Span } from '../../engine/types.js';
import { readJsonStrings, readProperties, readStrings } from './key-files.js';
import { readPo } from './po.js';
import { siblingsOf } from './siblings.js';
import type { Entry, LocalizationFile, UnitText } from './unit.js';
import { readXliff } from './xliff.js';

const READERS: Readonly<Record<string, (file: string) => LocalizationFile>> = {
  '.po': readPo, '.xlf': readXliff, '.xliff': readXliff, '.json': readJsonStrings, '.arb': readJsonStrings, '.properties': readProperties, '.strings': readStrings,
};
/** They hold both languages. */
const BILINGUAL = new Set(['.po', '.xlf', '.xliff']);

/** How a correction is written in the file. */
const WRITERS: Readonly<Record<string, (text: string) => string>> = {
  '.xlf': (t) => t.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  '.xliff': (t) => t.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  '.properties': (t) => t.replace(/\\/g, '\\\\').replace(/\n/g, '\\n'),
};
const QUOTED = (t: string) => t.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n');

/** What programs put something in for: "{0}", "{{name}}", "%1$s", "%(n)d", "${x}", "$t(a)", "<b>", "&amp;", "@:a.b". */
const PLACEHOLDERS: readonly RegExp[] = [
  /\{[^{}\n]{0,100}\}/g, /%\([^()\n]{1,60}\)[sdif]/g, /%(?:\d{1,2}\$)?[-+#0]{0,3}\d{0,3}(?:\.\d{1,3})?(?:ll|l|h|z)?[@sdifuxXeg]\b/g, /%(?:\d{1,2}\$)?@/g,
  /\$t\([^()\n]{0,100}\)/g, /<[/A-Za-z][^<>\n]*>/g, /&[a-z]{2,8};/g, /@:[\w.]{1,100}/g,
];
/** Plural and choice messages hold several texts in one: "{n, plural, one {…} other {…}}". */
const MESSAGE_FORMAT = /\{\s*\w{1,60}\s*,\s*(?:plural|select|selectordinal|choice)\b/;

export function isLocalization(path: string): boolean {
  return Object.hasOwn(READERS, extname(path).toLowerCase());
}

/**
 * The findings in a localisation file, at their places in it. `open` gives the text of another file, or undefined where
 * there is none. Undefined when the file is none that translates another.
 */
export async function checkTranslations(path: string, text: string, open: (path: string) => Promise<string | undefined>, language?: Language, style: FixStyle = {}): Promise<Finding[] | undefined> {
  const extension = extname(path).toLowerCase();
  const read = Object.hasOwn(READERS, extension) ? READERS[extension] : undefined;
  if (!read) return undefined;
  const file = read(text);
  if (BILINGUAL.has(extension)) {
    const own = language ?? file.targetLanguage ?? siblingsOf(path).language;
    return file.entries.flatMap((entry) => checkEntry(entry, entry.source, file.sourceLanguage, own, extension, style));
  }
  const siblings = siblingsOf(path);
  for (const sibling of siblings.sources) {
    const other = await open(sibling.path);
    if (other === undefined) continue;
    const sources = new Map(read(other).entries.map((e) => [e.key, e.target]));
    const own = language ?? siblings.language ?? file.targetLanguage;
    return file.entries.flatMap((entry) => checkEntry(entry, sources.get(entry.key), sibling.language, own, extension, style));
  }
  return undefined;
}

function checkEntry(entry: Entry, source: UnitText | undefined, from: Language | undefined, to: Language | undefined, extension: string, style: FixStyle): Finding[] {
  const { target } = entry;
  if (!source || source.text === target.text || MESSAGE_FORMAT.test(target.text)) return [];
  const base = derive(masked(source.text), { format: 'plain', ...(from ? { language: from } : {}) });
  if (!base.facts.length && !base.entities.length) return [];
  const write = WRITERS[extension] ?? QUOTED;
  // What the source does not say is no error in a translation of a few words: only what contradicts it is.
  return examine(masked(target.text), base, { format: 'plain', style, ...(to ? { language: to } : {}) })
    .findings.filter((f) => f.verdict === 'refuted')
    .map((f) => ({ ...f, start: target.origins[f.start]!, end: target.ends[f.end - 1]!, replacements: isWhole(target, f) ? f.replacements.map(write) : [], facts: [] }));
}

/** Whether nothing stands between its characters in the file: a mark, or the end of a line. */
function isWhole(target: UnitText, { start, end }: Span): boolean {
  for (let i = start; i < end - 1; i++) if (target.ends[i]! < target.origins[i + 1]!) return false;
  return true;
}

function masked(text: string): string {
  return PLACEHOLDERS.reduce((t, placeholder) => t.replace(placeholder, (m) => '\uFFFC'.repeat(m.length)), text);
}
