/** How texts are marked up: which reader a format has, and how a correction is written in it. */
import { asciidocBlocks } from './asciidoc.js';
import type { DocumentFormat } from '../types.js';
import type { ParsedBlocks } from './prose.js';
import { htmlBlocks } from './html.js';
import { latexBlocks } from './latex.js';
import { markdownBlocks } from './markdown.js';
import { orgBlocks } from './org.js';
import { plainBlocks } from './plain.js';
import { rstBlocks } from './rst.js';
import { typstBlocks } from './typst.js';

/** `from` is where the front matter ends. Never throws, whatever the text. */
export const READERS: Readonly<Record<DocumentFormat, (text: string, from: number) => ParsedBlocks>> = {
  markdown: markdownBlocks,
  plain: plainBlocks,
  html: htmlBlocks,
  latex: latexBlocks,
  rst: rstBlocks,
  asciidoc: asciidocBlocks,
  typst: typstBlocks,
  org: orgBlocks,
};

/** A correction, written so that it means itself in the format. Marks that the correction keeps from the draft stay. */
export function writeIn(format: DocumentFormat, text: string): string {
  switch (format) {
    case 'html':
      return text.replace(/&(?!#?\w{1,32};)/g, '&amp;').replaceAll('\u00A0', '&nbsp;');
    case 'latex':
      return text.replace(/(?<!\\)[%$&#]/g, '\\$&').replaceAll('\u00A0', '~').replaceAll('\u202F', '\\,');
    case 'typst':
      return text.replace(/(?<!\\)[$#@]/g, '\\$&');
    default:
      return text;
  }
}
