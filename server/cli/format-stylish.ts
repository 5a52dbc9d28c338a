/** For a person at a terminal: findings by file, the corrected sentence and the source's beneath each, and what to do next. */
import { styleText } from 'node:util';
import { isSafe } from '../engine/fix/index.js';
import type { Severity } from '../engine/types.js';
import type { CheckedFile, PlacedFinding } from './checked-file.js';
import { oneLine } from '../report/one-line.js';

export interface StylishOptions {
  readonly colors: boolean;
  /** Show hints ("not in the source") as well. */
  readonly hints: boolean;
  /** Corrections were made in what is printed only. */
  readonly dryRun?: boolean;
  /** How many findings a baseline hides. */
  readonly accepted?: number;
}

type Style = Parameters<typeof styleText>[0];

const STYLE: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' };
const WORD: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' };

export function formatStylish(files: readonly CheckedFile[], { colors, hints, dryRun = false, accepted = 0 }: StylishOptions): string {
  // Whether there are colours is decided already: newer Nodes would ask the terminal once more.
  const paint = (style: Style, text: string) => (colors ? styleText(style, text, { validateStream: false }) : text);
  const lines: string[] = [];
  for (const file of files) {
    const shown = file.findings.filter((f) => hints || f.severity !== 'hint');
    if (!shown.length) continue;
    lines.push(paint('underline', oneLine(file.path)), ...table(shown, paint), '');
  }
  return `${[...lines, ...fixSummary(files, dryRun, paint), summary(files, hints, accepted, paint)].join('\n')}\n`;
}

function table(findings: readonly PlacedFinding[], paint: (style: Style, text: string) => string): string[] {
  const messages = findings.map((f) => oneLine(f.message));
  const places = findings.map((f) => `${f.line}:${f.column}`);
  const [place, word, message] = [
    Math.max(...places.map((p) => p.length)),
    Math.max(...findings.map((f) => WORD[f.severity].length)),
    Math.max(...messages.map((m) => m.length)),
  ];
  return findings.flatMap((f, i) => {
    const row = `  ${paint('dim', places[i]!.padStart(place))}  ${paint(STYLE[f.severity], WORD[f.severity].padEnd(word))}  ${messages[i]!.padEnd(Math.min(message, 100))}  ${paint('dim', f.code)}`;
    const margin = ' '.repeat(2 + place + 2 + word + 2);
    const fix = f.replacements.length ? [`${margin}${paint('green', `→ ${f.replacements.map(visible).join(' or ')}`)}${f.corrected && f.replacements.length === 1 ? paint('dim', `  ${f.corrected}`) : ''}`] : [];
    const source = f.source ? [margin + paint('dim', `  ${oneLine(f.source.path)}:${f.source.line}:${f.source.column}  ${oneLine(f.source.text)}`)] : [];
    return [row, ...fix, ...source];
  });
}

/** A text that is only blanks, or nothing at all, could not be seen. */
function visible(text: string): string {
  return text === '' ? '(delete)' : text.trim() === '' ? JSON.stringify(text) : oneLine(text);
}

function fixSummary(files: readonly CheckedFile[], dryRun: boolean, paint: (style: Style, text: string) => string): string[] {
  const fixed = files.filter((f) => f.fix?.count);
  if (!fixed.length) return [];
  const count = fixed.reduce((sum, f) => sum + f.fix!.count, 0);
  const what = `${plural(count, 'correction')} in ${plural(fixed.length, 'file')}`;
  return [paint('green', dryRun ? `✎ ${what}, not written: --fix writes them. What is left:` : `✎ ${what} written. Read them over; what is left:`)];
}

function summary(files: readonly CheckedFile[], hints: boolean, accepted: number, paint: (style: Style, text: string) => string): string {
  const all = files.flatMap((f) => f.findings);
  const count = (severity: Severity) => all.filter((f) => f.severity === severity).length;
  const [errors, warnings, notes, quiet] = [count('error'), count('warning'), count('information'), count('hint')];
  const old = accepted ? ` ${paint('dim', `(${accepted} in the baseline)`)}` : '';
  const more = (quiet && !hints ? ` ${paint('dim', `(${plural(quiet, 'hint')} hidden; --hints shows them)`)}` : '') + old;
  const checked = plural(files.length, 'file');
  if (!files.length) return paint('yellow', '– No file checked: .stetignore or a stet.config.json leaves out every one.');
  if (!errors && !warnings && !notes) return `${paint('green', `✔ ${checked} checked: nothing ${accepted ? 'new ' : ''}differs from the source.`)}${more}`;
  const parts = [errors && plural(errors, 'error'), warnings && plural(warnings, 'warning'), notes && plural(notes, 'note')].filter((p) => p);
  const fixable = all.filter((f) => f.severity !== 'hint' && f.replacements.length).length;
  const sure = all.filter((f) => (f.severity === 'error' || f.severity === 'warning') && isSafe(f)).length;
  const fix = sure && !files.some((f) => f.fix) ? ` ${paint('dim', `--fix corrects ${sure === 1 ? 'the one' : `the ${sure}`} with a single correction.`)}` : '';
  const next = fixable ? ` The source's value stands behind → for ${fixable === 1 ? 'one of them' : fixable === errors + warnings + notes ? 'each' : `${fixable} of them`}.` : ' Compare these passages with the source.';
  return `${paint(errors ? 'red' : 'yellow', `✖ ${parts.join(', ')} in ${checked}.`)}${next}${fix}${more}`;
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
