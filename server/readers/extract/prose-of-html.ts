/** HTML that another program made (a converter, a mail, a web page) -> Markdown: headings, paragraphs, items, tables. */
import { htmlBlocks } from '../../engine/document/html.js';
import { proseOf } from '../../engine/document/prose.js';
import type { Block } from '../../engine/types.js';

export function proseOfHtml(html: string): string {
  const document = proseOf(html, htmlBlocks(html, 0));
  const lines: string[] = [];
  let table: string[][] = [];
  let number = -1;
  const endTable = () => {
    if (table.length) lines.push(markdownTable(table));
    table = [];
  };
  for (const block of document.blocks) {
    const text = textOf(document.plain, block);
    if (!text) continue;
    if (block.cell) {
      if (block.cell.table !== number) endTable();
      number = block.cell.table;
      const row = (table[block.cell.row] ??= []);
      row[block.cell.column] = row[block.cell.column] ? `${row[block.cell.column]} ${text}` : text;
      continue;
    }
    endTable();
    if (block.kind === 'heading') lines.push(`${'#'.repeat(block.level ?? 1)} ${escapeMarks(text)}`);
    else if (block.kind === 'item') lines.push(`- ${escapeMarks(text)}`);
    else if (block.kind === 'quote') lines.push(`> ${escapeMarks(text)}`);
    else lines.push(escapeMarks(text));
  }
  endTable();
  return lines.length ? `${lines.join('\n\n')}\n` : '';
}

/** Rows may have holes; the first is the head. */
export function markdownTable(rows: readonly (readonly (string | undefined)[])[]): string {
  const filled = rows.filter((row) => row !== undefined);
  const width = Math.max(...filled.map((row) => row.length));
  const line = (row: readonly (string | undefined)[]) => `| ${Array.from({ length: width }, (_, i) => escapeMarks(row[i] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const [head, ...rest] = filled;
  return [line(head ?? []), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}

/** Prose must not become markup by what it happens to hold. */
export function escapeMarks(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])|[*`]|<(?=[A-Za-z!/?])|\](?=[([:])|~(?=~)/g, '\\$&')
    .replace(/^(?=[#>]|[-+]\s|\|)/, '\\')
    .replace(/^(\d{1,9})(?=[.)]\s)/, '$1\\')
    .replace(/^(?:=+|-+)$/, '\\$&');
}

function textOf(plain: string, block: Block): string {
  return plain.slice(block.start, block.end).replaceAll('\uFFFC', ' ').replace(/\s+/g, (gap) => /[\u00A0\u202F]/.exec(gap)?.[0] ?? ' ').trim();
}
