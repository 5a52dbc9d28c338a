/** JSON text -> where in it a value stands, and what is wrong with its syntax. Only asked when something is wrong. */
import { findNodeAtLocation, parseTree, type ParseError, type ParseErrorCode } from 'jsonc-parser';
import type { Path } from './shape.js';

export interface TextPosition {
  /** UTF-16. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

export function positionOf(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { offset, line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Where the value at each path starts; for a path that is not there, the nearest value around it. */
export function offsetsOf(text: string): (path: Path) => number {
  const root = treeOf(text);
  return (path) => {
    if (!root) return 0;
    for (let length = path.length; length >= 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return node.offset;
    }
    return 0;
  };
}

/** The first syntax error, in words, for a text that `JSON.parse` refuses. */
export function syntaxError(text: string): { readonly message: string; readonly offset: number } {
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  const [first] = errors;
  if (!first) return { offset: 0, message: `expected a JSON object, found ${text.trim() === '' ? 'nothing' : tree ? 'something else' : 'JSON that is nested too deep'}` };
  const found = /^\S{1,20}/.exec(text.slice(first.offset))?.[0];
  return { offset: first.offset, message: `expected ${EXPECTED[first.error as keyof typeof EXPECTED] ?? 'JSON'}, found ${found ? JSON.stringify(found) : 'the end'}` };
}

/** By the numbers of `ParseErrorCode`, a const enum that cannot be imported one file at a time. */
const EXPECTED: Partial<Record<ParseErrorCode, string>> = {
  1: 'a value',
  2: 'a number',
  3: 'a property name in double quotes',
  4: 'a value',
  5: 'a colon',
  6: 'a comma',
  7: 'a closing brace',
  8: 'a closing bracket',
  9: 'the end of the file',
  10: 'no comment',
  11: 'the end of a comment',
  12: 'the end of a text (a double quote)',
  13: 'digits',
  14: 'four hexadecimal digits',
  15: 'one of the escapes of JSON',
  16: 'no control character',
};

/** Absent when nothing can be read, or when it is nested too deep to be one of ours. */
function treeOf(text: string, errors: ParseError[] = []) {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
