/**
 * Comments that silence findings: `<!-- stet-disable-next-line CODE -- reason -->`, and the line comments of other formats:
 * `%` (LaTeX), `//` (AsciiDoc, Typst), `#` (Org, PO, properties), `..` (reStructuredText).
 */
import type { Finding, Span } from '../types.js';

export interface Silenced {
  readonly findings: readonly Finding[];
  /** Comments that silence nothing. */
  readonly unused: readonly Span[];
}

type Word = 'disable' | 'disable-next-line' | 'disable-line' | 'disable-file' | 'enable';

interface Directive extends Span {
  readonly word: Word;
  /** Empty: every code. */
  readonly codes: readonly string[];
}

/** Where a comment reigns. */
interface Reign extends Span {
  readonly directive: Directive;
}

const COMMENT = /(<!--|(?<!\\)%|\/\/|(?<![^\s])(?:#|\.\.))[ \t]{0,8}stet-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])/g;
/** More of a line than codes and a reason take. */
const MOST_REST = 500;

/** The findings that no comment silences. Pure; a text without such comments costs one search. */
export function silence(text: string, findings: readonly Finding[]): Silenced {
  if (!text.includes('stet-')) return { findings, unused: [] };
  const directives = directivesOf(text);
  const { reigns, idle } = reignsOf(text, directives);
  const used = new Set<Directive>();
  const kept = findings.filter((f) => {
    const silencing = reigns.filter((r) => r.start <= f.start && f.start < r.end && names(r.directive, f.code));
    for (const r of silencing) used.add(r.directive);
    return silencing.length === 0;
  });
  const unused = directives.filter((d) => (d.word === 'enable' ? idle.has(d) : !used.has(d))).map(({ start, end }) => ({ start, end }));
  return { findings: kept, unused };
}

function names(directive: Directive, code: string): boolean {
  return directive.codes.length === 0 || directive.codes.includes(code);
}

function directivesOf(text: string): Directive[] {
  const directives: Directive[] = [];
  let past = 0;
  for (const match of text.matchAll(COMMENT)) {
    // What stands in a comment begins none.
    if (match.index < past) continue;
    const [begin, open, word] = match as unknown as [string, string, Word];
    const from = match.index + begin.length;
    const [rest] = text.slice(from, from + MOST_REST).split('\n', 1) as [string];
    const whole = begin + rest;
    past = from + rest.length;
    const close = open === '<!--' ? rest.indexOf('-->') : -1;
    const body = close < 0 ? rest : rest.slice(0, close);
    const reason = body.search(/(?:^|\s)--(?:\s|$)/);
    const codes = (reason < 0 ? body : body.slice(0, reason)).split(/[\s,]+/).filter(Boolean);
    const length = close < 0 ? whole.trimEnd().length : whole.length - rest.length + close + 3;
    directives.push({ word, codes, start: match.index, end: match.index + length });
  }
  return directives;
}

function reignsOf(text: string, directives: readonly Directive[]): { reigns: Reign[]; idle: ReadonlySet<Directive> } {
  const reigns: Reign[] = [];
  const idle = new Set<Directive>();
  let open: Directive[] = [];
  for (const directive of directives) {
    switch (directive.word) {
      case 'disable-file':
        reigns.push({ directive, start: 0, end: text.length });
        break;
      case 'disable-line':
        reigns.push({ directive, start: text.lastIndexOf('\n', directive.start) + 1, end: lineEnd(text, directive.end) });
        break;
      case 'disable-next-line': {
        const start = lineEnd(text, directive.end);
        reigns.push({ directive, start, end: lineEnd(text, start) });
        break;
      }
      case 'disable':
        open.push(directive);
        break;
      case 'enable': {
        const ended = open.filter((d) => directive.codes.length === 0 || (d.codes.length > 0 && d.codes.every((c) => directive.codes.includes(c))));
        if (!ended.length) idle.add(directive);
        for (const d of ended) reigns.push({ directive: d, start: d.end, end: directive.start });
        open = open.filter((d) => !ended.includes(d));
        break;
      }
    }
  }
  return { reigns: [...reigns, ...open.map((d) => ({ directive: d, start: d.end, end: text.length }))], idle };
}

/** Offset behind the line break that ends the line of `offset`. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}
