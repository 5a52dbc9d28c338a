/** Which of the engine's formats reads a file. */
import { extname } from 'node:path';
import type { DocumentFormat } from '../engine/types.js';

const EXTENSIONS: Readonly<Record<string, DocumentFormat>> = {
  '.md': 'markdown', '.markdown': 'markdown', '.mdx': 'markdown', '.mdown': 'markdown', '.mkd': 'markdown', '.qmd': 'markdown', '.rmd': 'markdown',
  '.html': 'html', '.htm': 'html', '.xhtml': 'html',
  '.tex': 'latex', '.ltx': 'latex',
  '.rst': 'rst', '.rest': 'rst',
  '.adoc': 'asciidoc', '.asciidoc': 'asciidoc', '.asc': 'asciidoc',
  '.typ': 'typst',
  '.org': 'org',
};
const LANGUAGES: Readonly<Record<string, DocumentFormat>> = {
  markdown: 'markdown', mdx: 'markdown', quarto: 'markdown', rmd: 'markdown',
  html: 'html', latex: 'latex', tex: 'latex', restructuredtext: 'rst', rst: 'rst', asciidoc: 'asciidoc', typst: 'typst', org: 'org',
};

/** `languageId` is the editor's, where there is one: it wins over the file's name. */
export function formatOf(path: string, languageId?: string): DocumentFormat {
  const [table, key] = languageId ? [LANGUAGES, languageId] : [EXTENSIONS, extname(path).toLowerCase()];
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? 'plain';
}
