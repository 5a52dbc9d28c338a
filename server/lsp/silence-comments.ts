/** The comments that silence a rule, as each format writes them: to be inserted, to be completed while somebody types one, to be taken out. */
import { CompletionItemKind, InsertTextFormat, type CompletionItem, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readFrontMatter } from '../engine/document/front-matter.js';
import { CODES } from '../engine/index.js';
import type { Code, Finding, Span } from '../engine/types.js';
import type { SilencePlace } from '../protocol.js';
import { rangeOf } from './evidence.js';
import type { Texts } from './texts.js';

const COMMENT: Readonly<Record<string, readonly [open: string, close: string]>> = {
  markdown: ['<!-- ', ' -->'],
  html: ['<!-- ', ' -->'],
  latex: ['% ', ''],
  tex: ['% ', ''],
  asciidoc: ['// ', ''],
  typst: ['// ', ''],
  org: ['# ', ''],
};

/** None in a format that has no comments. The narrowest first. */
export function silencePlaces(document: TextDocument, finding: Finding): SilencePlace[] {
  const comment = COMMENT[document.languageId];
  return comment ? [onLine(document, finding, comment), inFile(document, finding.code, comment)] : [];
}

function onLine(document: TextDocument, finding: Finding, [open, close]: readonly [string, string]): SilencePlace {
  const line = document.positionAt(finding.start).line;
  const start = { line, character: 0 };
  const text = document.getText({ start, end: { line: line + 1, character: 0 } });
  // A comment of its own line would cut a Markdown table in two; behind the last cell it belongs to none.
  const row = document.languageId === 'markdown' && text.trimStart().startsWith('|');
  const position = row ? { line, character: text.trimEnd().length } : start;
  return { where: 'line', position, before: `${row ? ' ' : ''}${open}${row ? 'stet-disable-line' : 'stet-disable-next-line'} ${finding.code} -- `, behind: `${close}${row ? '' : eolOf(text)}` };
}

function inFile(document: TextDocument, code: Code, [open, close]: readonly [string, string]): SilencePlace {
  const text = document.getText();
  const before = `${open}stet-disable-file ${code} -- `;
  // Before its doctype a page would be shown as one of the nineties.
  if (document.languageId === 'html') return { where: 'file', position: document.positionAt(text.length), before: `${text.endsWith('\n') || !text ? '' : eolOf(text)}${before}`, behind: `${close}${eolOf(text)}` };
  const end = readFrontMatter(text).end;
  return { where: 'file', position: document.positionAt(end), before: `${end > 0 && text[end - 1] !== '\n' ? eolOf(text) : ''}${before}`, behind: `${close}${eolOf(text)}` };
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** For editors that cannot ask for the reason: a word stands in its place. */
export function insertSilence({ position, before, behind }: SilencePlace, texts: Texts): TextEdit {
  return { range: { start: position, end: position }, newText: `${before}${texts.reason}${behind}` };
}

/** Takes out a comment, with its line where nothing else stands on it. */
export function removal(document: TextDocument, span: Span): TextEdit {
  const text = document.getText();
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const stop = text.indexOf('\n', span.end);
  const to = stop < 0 ? text.length : stop + 1;
  const isAlone = text.slice(from, span.start).trim() === '' && text.slice(span.end, to).trim() === '';
  return { range: rangeOf(document, isAlone ? { start: from, end: to } : span), newText: '' };
}

const DIRECTIVES = ['stet-disable-next-line', 'stet-disable-line', 'stet-disable', 'stet-enable', 'stet-disable-file'] as const;

/** What can stand next in a comment that is being written; undefined where none is. */
export function silenceItems(document: TextDocument, offset: number, findings: readonly Finding[], texts: Texts, snippets: boolean): CompletionItem[] | undefined {
  const comment = COMMENT[document.languageId];
  if (!comment) return undefined;
  const { line } = document.positionAt(offset);
  const before = document.getText({ start: { line, character: 0 }, end: document.positionAt(offset) });
  const open = before.lastIndexOf(comment[0].trim());
  if (open < 0) return undefined;
  const inside = before.slice(open + comment[0].trim().length).trimStart();
  if (comment[1] && inside.includes(comment[1].trim())) return undefined;
  const behind = document.getText({ start: document.positionAt(offset), end: { line: line + 1, character: 0 } });
  const flagged = [...new Set(findings.map((f) => f.code))];
  const codes = [...flagged, ...CODES.filter((c) => !flagged.includes(c))];
  const words = inside.split(/[\s,]+/);
  if (words.length === 1) return directives(document, offset, words[0]!, before, behind, comment, codes, texts, snippets);
  const directive = words[0]!;
  if (!DIRECTIVES.some((d) => d === directive) || words.includes('--')) return undefined;
  const word = words.at(-1)!;
  const range = rangeOf(document, { start: offset - word.length, end: offset });
  return codes.filter((code) => code.startsWith(word) && !words.slice(0, -1).includes(code)).map((code, i) => ({ label: code, detail: texts.rule, kind: CompletionItemKind.Keyword, sortText: `0${String(i).padStart(2, '0')}`, textEdit: { range, newText: code } }));
}

function directives(document: TextDocument, offset: number, word: string, before: string, behind: string, [open, close]: readonly [string, string], codes: readonly Code[], texts: Texts, snippets: boolean): CompletionItem[] {
  const says: Readonly<Record<(typeof DIRECTIVES)[number], string>> = {
    'stet-disable-next-line': texts.silenceNextLine, 'stet-disable-line': texts.silenceThisLine, 'stet-disable': texts.silenceFromHere, 'stet-enable': texts.hearAgain, 'stet-disable-file': texts.silenceWholeFile,
  };
  const range = rangeOf(document, { start: offset - word.length, end: offset });
  const blank = word === '' && before.endsWith(open.trim()) ? ' ' : '';
  const end = close && !behind.includes(close.trim()) ? close : '';
  return DIRECTIVES.filter((name) => name.startsWith(word)).map((name, i) => {
    const enables = name === 'stet-enable';
    const rest = snippets ? ` \${1|${codes.join(',')}|}${enables ? '' : ` -- \${2:${texts.reason}}`}` : ` ${codes[0]}${enables ? '' : ` -- ${texts.reason}`}`;
    return {
      label: name, detail: says[name], kind: CompletionItemKind.Keyword, sortText: `0${i}`, filterText: name,
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: `${blank}${name}${rest}${end}` },
    };
  });
}
