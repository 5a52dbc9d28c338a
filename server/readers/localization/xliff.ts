/** XLIFF 1.2 and 2: `<source>` and `<target>` of a unit or segment. Read by htmlparser2, which expands no entities of a file's own. */
import { decodeXML } from 'entities';
import { Parser } from 'htmlparser2';
import { UnitBuilder, type Entry, type LocalizationFile, type UnitText } from './unit.js';

const ENTITY = /&(?:#\d{1,7}|#x[\dA-Fa-f]{1,6}|amp|lt|gt|quot|apos);/g;
/** Elements that stand for something the translator must not touch. */
const PLACEHOLDERS = new Set(['ph', 'x', 'bx', 'ex', 'bpt', 'ept', 'it', 'sc', 'ec', 'cp']);

export function readXliff(file: string): LocalizationFile {
  const entries: Entry[] = [];
  let sourceLanguage: string | undefined;
  let targetLanguage: string | undefined;
  let id = '';
  let source: UnitText | undefined;
  let open: { readonly name: string; readonly builder: UnitBuilder } | undefined;
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag(name, a) {
        const local = name.replace(/^.*:/, '');
        if (local === 'xliff' || local === 'file') {
          sourceLanguage ??= languageOf(a['source-language'] ?? a['srcLang']);
          targetLanguage ??= languageOf(a['target-language'] ?? a['trgLang']);
        } else if (local === 'trans-unit' || local === 'unit' || local === 'segment') {
          id = `${local === 'segment' ? `${id}/` : ''}${a['id'] ?? entries.length}`;
          source = undefined;
        } else if (local === 'alt-trans') hidden++;
        else if ((local === 'source' || local === 'target') && !hidden) open = { name: local, builder: new UnitBuilder() };
        else if (open && PLACEHOLDERS.has(local)) {
          open.builder.add('\uFFFC', parser.startIndex, parser.endIndex + 1);
          hidden++;
        }
      },
      onclosetag(name) {
        const local = name.replace(/^.*:/, '');
        if (local === 'alt-trans' || (open && PLACEHOLDERS.has(local))) hidden = Math.max(0, hidden - 1);
        if (!open || local !== open.name) return;
        const text = open.builder.result();
        open = undefined;
        if (local === 'source') source = text;
        else if (source?.text.trim() && text.text.trim()) entries.push({ key: id, source, target: text });
      },
      ontext() {
        if (!open || hidden) return;
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        const raw = file.slice(start, end);
        let from = 0;
        for (const m of raw.matchAll(ENTITY)) {
          open.builder.copy(file, start + from, start + m.index);
          open.builder.add(decodeXML(m[0]), start + m.index, start + m.index + m[0].length);
          from = m.index + m[0].length;
        }
        open.builder.copy(file, start + from, end);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(file);
  return { entries, ...(sourceLanguage ? { sourceLanguage } : {}), ...(targetLanguage ? { targetLanguage } : {}) };
}

function languageOf(tag: string | undefined): string | undefined {
  return /^[a-z]{2,3}/i.exec(tag ?? '')?.[0].toLowerCase();
}
