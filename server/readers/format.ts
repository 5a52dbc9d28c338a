/** Which of the engine's formats reads a file. */
import { extname } from 'node:path';

export type TextFormat = 'markdown' | 'plain';

const MARKDOWN_EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdx', '.mdown', '.mkd', '.qmd', '.rmd']);
const MARKDOWN_LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'mdx', 'quarto', 'rmd']);

/** `languageId` is the editor's, where there is one: it wins over the file's name. */
export function formatOf(path: string, languageId?: string): TextFormat {
  if (languageId) return MARKDOWN_LANGUAGES.has(languageId) ? 'markdown' : 'plain';
  return MARKDOWN_EXTENSIONS.has(extname(path).toLowerCase()) ? 'markdown' : 'plain';
}
