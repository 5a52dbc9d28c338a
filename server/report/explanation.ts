/** Why a place of a draft is judged as it is, as lines of text: for a terminal and for an editor. */
import type { ExplainedCandidate, Explanation } from '../engine/check/explain.js';
import { decisionIn } from './decisions-in-words.js';
import { isGerman } from './in-words.js';
import { oneLine } from './one-line.js';

/** Where the source says what a candidate is. */
export interface CandidatePlace {
  /** As shown to people. */
  readonly path: string;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** In one line. */
  readonly text: string;
}

interface Words {
  readonly verdicts: Readonly<Record<Explanation['verdict'], string>>;
  readonly kinds: Readonly<Record<Explanation['mention']['kind'], string>>;
  readonly agreements: Readonly<Record<ExplainedCandidate['agreement'], string>>;
  readonly silenced: string;
  readonly read: (value: string) => string;
  readonly of: (subject: string) => string;
  readonly offered: (texts: readonly string[]) => string;
  readonly nothing: string;
  readonly heldAgainst: (scored: boolean) => string;
}

const ENGLISH: Words = {
  verdicts: { supported: 'agrees with the source', refuted: 'differs from the source', unverified: 'not settled by the source', unchecked: 'not judged' },
  kinds: { quantity: 'a figure', date: 'a date', name: 'a name', role: 'a role', quote: 'a quote', words: 'words' },
  agreements: { equal: 'agrees', compatible: 'agrees, told less exactly', rounded: 'agrees, rounded', converted: 'agrees, converted', 'within-hedge': 'agrees within what the words allow', different: 'differs' },
  silenced: 'silenced',
  read: (value) => `read as ${value}`,
  of: (subject) => `of ${subject}`,
  offered: (texts) => `offered: ${texts.join(' or ')}`,
  nothing: 'The sources have nothing to hold it against.',
  heldAgainst: (scored) => `What it was held against, best fit first${scored ? ' (score, id, value, of whom)' : ''}:`,
};

const GERMAN: Words = {
  verdicts: { supported: 'stimmt mit der Quelle überein', refuted: 'weicht von der Quelle ab', unverified: 'von der Quelle nicht entschieden', unchecked: 'nicht beurteilt' },
  kinds: { quantity: 'eine Zahl', date: 'ein Datum', name: 'ein Name', role: 'eine Rolle', quote: 'ein Zitat', words: 'Wörter' },
  agreements: { equal: 'stimmt überein', compatible: 'stimmt überein, weniger genau erzählt', rounded: 'stimmt überein, gerundet', converted: 'stimmt überein, umgerechnet', 'within-hedge': 'stimmt im Rahmen der Wörter überein', different: 'weicht ab' },
  silenced: 'nicht beanstandet',
  read: (value) => `gelesen als ${value}`,
  of: (subject) => `von ${subject}`,
  offered: (texts) => `vorgeschlagen: ${texts.join(' oder ')}`,
  nothing: 'Die Quellen haben nichts, woran es zu messen wäre.',
  heldAgainst: (scored) => `Woran es gemessen wurde, das Passendste zuerst${scored ? ' (Punkte, Kennung, Wert, von wem)' : ''}:`,
};

/** `head` is the first line; `places` are those of the candidates. */
export function explanationText(explanation: Explanation, head: string, places: readonly (CandidatePlace | undefined)[], language: string, words: string): string {
  const { mention, verdict, finding, subject, candidates, silenced } = explanation;
  const texts = isGerman(language) ? GERMAN : ENGLISH;
  const read = mention.kind === 'words' || mention.value === words ? '' : `, ${texts.read(oneLine(mention.value))}`;
  const lines = [
    head,
    `  ${texts.kinds[mention.kind]}${read}${subject ? `, ${texts.of(oneLine(subject))}` : ''}`,
    `  ${texts.verdicts[verdict]}${finding ? ` (${finding.code}, ${finding.severity}${silenced ? `, ${texts.silenced}` : ''})` : ''}`,
    `  ${oneLine(decisionIn(language, explanation))}`,
    ...(finding?.replacements.length ? [`  ${texts.offered(finding.replacements.map((r) => oneLine(r)))}`] : []),
  ];
  // A name's number, or a people's, is held against the passages, and no fact.
  if (!candidates.length) return `${[...lines, ...(finding?.replacements.length ? [] : ['', `  ${texts.nothing}`])].join('\n')}\n`;
  const rows = candidates.map((c) => [c.score?.toFixed(2) ?? '', c.fact, shortened(c.value), shortened(c.subject), texts.agreements[c.agreement]]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i]!.length)));
  const table = rows.flatMap((row, i) => {
    const place = places[i];
    return [`  ${row.map((cell, k) => (k === 0 ? cell.padStart(widths[0]!) : k < 4 ? cell.padEnd(widths[k]!) : cell)).join('  ')}`, ...(place ? [`  ${' '.repeat(widths[0]!)}  ${oneLine(place.path)}:${place.line}:${place.column}  ${place.text}`] : [])];
  });
  return `${[...lines, '', `  ${texts.heldAgainst(candidates.some((c) => c.score !== undefined))}`, ...table].join('\n')}\n`;
}

const WIDEST = 60;

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}
