/** Markdown (CommonMark with tables, strikethrough, autolinks), parsed by @lezer/markdown. */
import type { SyntaxNode, Tree } from '@lezer/common';
import { parser, GFM } from '@lezer/markdown';
import type { Block, BlockKind } from '../types.js';
import type { Blank, ParsedBlocks } from './prose.js';
import { Tables } from './markup.js';
import { urls } from './plain.js';

// Indented prose is far more common in articles than indented code.
export const markdown = parser.configure([GFM, { remove: ['IndentedCode'] }]);

/** Nodes that stand for something other than prose. */
const OBJECTS = new Set(['InlineCode', 'FencedCode', 'CodeBlock', 'URL', 'Autolink', 'LinkLabel', 'LinkTitle']);
/** Nodes that are marks around prose, or not shown at all. */
const MARKS = new Set([
  'EmphasisMark', 'HeaderMark', 'ListMark', 'LinkMark', 'QuoteMark', 'CodeMark', 'TableDelimiter', 'StrikethroughMark',
  'TaskMarker', 'HTMLTag', 'HTMLBlock', 'Comment', 'CommentBlock', 'ProcessingInstruction', 'ProcessingInstructionBlock',
  'LinkReference', 'HorizontalRule',
]);
const LEAVES: Record<string, BlockKind> = {
  Paragraph: 'paragraph', Task: 'paragraph', TableCell: 'cell',
  ATXHeading1: 'heading', ATXHeading2: 'heading', ATXHeading3: 'heading', ATXHeading4: 'heading', ATXHeading5: 'heading', ATXHeading6: 'heading',
  SetextHeading1: 'heading', SetextHeading2: 'heading',
};

export function markdownBlocks(text: string, from: number): ParsedBlocks {
  return treeBlocks(markdown.parse(from ? text.slice(from) : text), from, urls(text, from));
}

/** The leaf blocks of a tree, or of a branch of one, whose first character stands at `from`. */
export function treeBlocks(tree: Tree, from: number, links: readonly Blank[]): ParsedBlocks {
  const blocks: Block[] = [];
  const blank: Blank[] = [...links];
  const tables = new Tables();
  tree.iterate({
    enter(ref) {
      const name = ref.name;
      const start = ref.from + from;
      const end = ref.to + from;
      if (OBJECTS.has(name)) {
        blank.push({ start, end, object: true });
        return false;
      }
      if (MARKS.has(name)) {
        blank.push({ start, end, object: false });
        return false;
      }
      if (name === 'Escape') blank.push({ start, end: start + 1, object: false });
      if (name === 'Entity') blank.push({ start, end, object: false });
      if (name === 'Table') tables.open();
      if (name === 'TableHeader' || name === 'TableRow') tables.openRow();
      const kind = LEAVES[name];
      if (kind) {
        const block: Block = {
          start,
          end,
          kind: kind === 'paragraph' ? containerKind(ref.node) : kind,
          paragraph: blocks.length + 1,
          ...(kind === 'heading' ? { level: Number(name[name.length - 1]) } : {}),
          ...(kind === 'cell' ? { cell: tables.cell(columnOf(ref.node), blocks.length) } : {}),
        };
        blocks.push(block);
      }
      return undefined;
    },
  });
  return { blocks, blank };
}

function containerKind(node: SyntaxNode): BlockKind {
  for (let up = node.parent; up; up = up.parent) {
    if (up.name === 'ListItem') return 'item';
    if (up.name === 'Blockquote') return 'quote';
  }
  return 'paragraph';
}

/** Empty cells leave no node, so the delimiters before the cell are what counts. */
function columnOf(cell: SyntaxNode): number {
  let delimiters = 0;
  let first: SyntaxNode | null = cell;
  for (let n = cell.prevSibling; n; n = n.prevSibling) {
    if (n.name === 'TableDelimiter') delimiters++;
    first = n;
  }
  return first.name === 'TableDelimiter' ? delimiters - 1 : delimiters;
}
