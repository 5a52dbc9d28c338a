/** `stet explain`: why a place of a draft is judged as it is. */
import { resolve } from 'node:path';
import { explain, explainSpan, type Explanation } from '../engine/check/explain.js';
import type { FactBase } from '../engine/types.js';
import { formatOf } from '../readers/format.js';
import { readTextFile } from '../readers/read-file.js';
import { explanationText } from '../report/explanation.js';
import { oneLine } from '../report/one-line.js';
import type { SourcePlace } from './checked-file.js';
import { factsOfDraft } from './facts-of-draft.js';
import { lineIndex } from './line-index.js';
import { CLEAN, UsageProblem, type ExitCode, type Streams } from './outcome.js';
import { shownPath } from './shown-path.js';
import { SourcePlaces } from './source-places.js';

export interface ExplainCommand {
  /** `FILE:LINE:COLUMN`, both from 1; without the column, all of the line. */
  readonly place: string;
  /** Files or folders; empty: the draft finds its own. */
  readonly facts: readonly string[];
  readonly language?: string;
  readonly format: 'text' | 'json';
}

export interface PlacedExplanation extends Explanation {
  readonly line: number;
  readonly column: number;
  readonly words: string;
  readonly places: readonly (SourcePlace | undefined)[];
}

/** Throws `UsageProblem` where nothing that is checked stands at the place, and says what does stand near. */
export async function explainCommand(command: ExplainCommand, streams: Streams): Promise<ExitCode> {
  const { cwd } = streams;
  const asked = placeOf(command.place);
  const text = await readTextFile(resolve(cwd, asked.path));
  const base = await factsOfDraft(asked.path, text, command.facts, cwd);
  const placed = await explainPlace({ ...asked, text, base, cwd, ...(command.language ? { language: command.language } : {}) });
  streams.out(command.format === 'json' ? `${JSON.stringify({ path: asked.path, explanations: placed.map(inData) }, null, 2)}\n` : placed.map((p) => inWords(asked.path, p)).join('\n'));
  return CLEAN;
}

export interface AskedPlace {
  /** Of the draft, as shown to people. */
  readonly path: string;
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** From 1; absent: all of the line. */
  readonly column?: number;
  readonly base: FactBase;
  readonly language?: string;
  readonly cwd: string;
}

/** One explanation at least; else `UsageProblem`, as above. */
export async function explainPlace({ path, text, line, column, base, language, cwd }: AskedPlace): Promise<readonly PlacedExplanation[]> {
  const place = `${path}:${line}${column === undefined ? '' : `:${column}`}`;
  const options = { format: formatOf(path), ...(language ? { language } : {}) };
  const span = lineSpan(text, line);
  if (!span) throw new UsageProblem(`${place}: the draft has no line ${line}`);
  const offset = column === undefined ? undefined : span.start + column - 1;
  if (offset !== undefined && offset > span.end) throw new UsageProblem(`${place}: line ${line} has ${span.end - span.start} characters`);
  const one = offset === undefined ? undefined : explain(text, base, offset, options);
  const found = offset === undefined ? explainSpan(text, base, span, options) : one ? [one] : [];
  const at = lineIndex(text);
  if (!found.length) {
    const near = explainSpan(text, base, span, options).map((e) => `${at(e.mention.start).line}:${at(e.mention.start).column} ${oneLine(text.slice(e.mention.start, e.mention.end))}`);
    throw new UsageProblem(`${place}: nothing that could be checked stands there${near.length ? `; on this line: ${near.join(', ')}` : ''}`);
  }
  const sources = new SourcePlaces((source) => shownPath(source, cwd));
  return Promise.all(found.map(async (e): Promise<PlacedExplanation> => ({
    ...e, ...at(e.mention.start), words: text.slice(e.mention.start, e.mention.end),
    places: await Promise.all(e.candidates.map((c) => sources.of({ facts: [c.fact] }, base))),
  })));
}

function placeOf(place: string): { path: string; line: number; column?: number } {
  const found = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(place);
  if (!found || found[2] === '0' || found[3] === '0') throw new UsageProblem(`${place}: expected FILE:LINE:COLUMN as stet check prints them, such as draft.md:3:17, or FILE:LINE`);
  return { path: found[1]!, line: Number(found[2]), ...(found[3] !== undefined ? { column: Number(found[3]) } : {}) };
}

function lineSpan(text: string, line: number): { start: number; end: number } | undefined {
  let [start, at] = [0, 1];
  for (const end of text.matchAll(/\r\n|\n|\r|$/g)) {
    if (at === line) return { start, end: end.index };
    start = end.index + end[0].length;
    at++;
  }
  return undefined;
}

function inWords(path: string, placed: PlacedExplanation): string {
  const { line, column, words, places } = placed;
  return explanationText(placed, `${path}:${line}:${column}  ${oneLine(words)}`, places, 'en', words);
}

/** As the JSON of `stet explain` has it. */
export function inData({ places, candidates, words, line, column, mention, finding, ...rest }: PlacedExplanation): object {
  return {
    line, column, words, mention, ...rest,
    ...(finding ? { finding: { code: finding.code, severity: finding.severity, message: finding.message, start: finding.start, end: finding.end, replacements: finding.replacements } } : {}),
    candidates: candidates.map((c, i) => ({ ...c, ...(places[i] ? { source: { path: places[i].path, line: places[i].line, column: places[i].column } } : {}) })),
  };
}
