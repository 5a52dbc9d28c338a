/** Gettext PO files: `msgid` is the source, `msgstr` the translation; of plurals, the forms go with `msgid_plural`. */
import { linesOf } from '../../engine/document/markup.js';
import { readEscaped, UnitBuilder, type Entry, type LocalizationFile, type UnitText } from './unit.js';

interface OpenEntry {
  context: string;
  readonly parts: Map<string, UnitBuilder>;
  obsolete: boolean;
  fuzzy: boolean;
}

export function readPo(file: string): LocalizationFile {
  const entries: Entry[] = [];
  let targetLanguage: string | undefined;
  let open: OpenEntry = { context: '', parts: new Map(), obsolete: false, fuzzy: false };
  let keyword = '';
  const close = () => {
    const text = (name: string): UnitText | undefined => open.parts.get(name)?.result();
    const id = text('msgid');
    const plural = text('msgid_plural');
    if (id && !id.text && !open.obsolete) targetLanguage ??= /^Language:[ \t]*([a-z]{2,3})/im.exec(text('msgstr')?.text ?? text('msgstr[0]')?.text ?? '')?.[1]?.toLowerCase();
    if (id?.text && !open.obsolete) {
      for (const [name, builder] of open.parts) {
        const target = name.startsWith('msgstr') ? builder.result() : undefined;
        if (!target?.text.trim()) continue;
        entries.push({ key: `${open.context}${id.text}${name}`, source: plural && name !== 'msgstr[0]' ? plural : id, target });
      }
    }
    open = { context: '', parts: new Map(), obsolete: false, fuzzy: false };
  };
  for (const line of linesOf(file, 0)) {
    const m = /^\s*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,2}\])?)\s*)?"/.exec(line.text);
    if (line.text.startsWith('#') || line.empty || !m) {
      if (line.empty || /^#[^~]/.test(line.text)) {
        if (open.parts.has('msgstr') || open.parts.has('msgstr[0]')) close();
      }
      continue;
    }
    if (m[1]) {
      if ((m[1] === 'msgid' || m[1] === 'msgctxt') && (open.parts.has('msgstr') || open.parts.has('msgstr[0]'))) close();
      keyword = m[1];
    }
    const start = line.start + m[0].length;
    const quote = line.text.lastIndexOf('"');
    const end = Math.max(start, line.start + quote);
    if (keyword === 'msgctxt') {
      open.context += file.slice(start, end);
      continue;
    }
    let builder = open.parts.get(keyword);
    if (!builder) open.parts.set(keyword, (builder = new UnitBuilder()));
    readEscaped(file, start, end, builder);
  }
  close();
  return { entries, ...(targetLanguage ? { targetLanguage } : {}) };
}
