/** Document x FactIndex -> findings and supports. The list of checks is the table of contents. */
import { fitArticle } from '../fix/index.js';
import type { CheckOptions, CheckResult } from '../index.js';
import type { FactBase, Finding, Severity, Span, Support } from '../types.js';
import { checkClock } from './clock.js';
import { checkDates } from './dates.js';
import { checkDemonyms } from './demonyms.js';
import { checkBalances } from './balances.js';
import { checkComparisons } from './comparisons.js';
import { checkCounterparts } from './counterparts.js';
import { copiedFrom } from './copied.js';
import { checkDirections } from './directions.js';
import { allAtOnce, readInSteps, type Draft } from './draft.js';
import { checkAffiliations } from './affiliations.js';
import { checkImpossible } from './impossible.js';
import { checkLetterSlips } from './letter-slips.js';
import { checkNames } from './names.js';
import { checkMultiples } from './multiples.js';
import { checkNumberedNames } from './numbered-names.js';
import { checkOpener } from './openers.js';
import { checkNumerals } from './numerals.js';
import { checkPeriods } from './periods.js';
import { checkOrigins } from './origins.js';
import { checkQuantities } from './quantities.js';
import { checkQuotes } from './quotes.js';
import { checkRoles } from './roles.js';
import { checkRecordNames } from './record-names.js';
import { silence } from './silence.js';
import { writeBackFindings, writeBackSupports } from './write-back.js';

export interface Judgement {
  /** Several may stand at one place. */
  readonly findings: readonly Finding[];
  readonly supports: readonly Support[];
  /** Findings of which a draft shows the first of each key only. */
  readonly once: ReadonlyMap<Finding, string>;
}

export function checkDraft(text: string, base: FactBase, options: CheckOptions = {}): CheckResult {
  return allAtOnce(checkInSteps(text, base, options));
}

/** The same with pauses between one thing and the next, for a text that must be read as a whole. */
export function* checkInSteps(text: string, base: FactBase, options: CheckOptions = {}): Generator<void, CheckResult> {
  const draft = yield* readInSteps(text, base, options);
  yield;
  const { findings, supports } = yield* judgeInSteps(draft);
  yield;
  const silenced = silence(text, writeBackFindings(draft.document, dropDoubles(findings)));
  return { findings: silenced.findings, unusedSilences: silenced.unused, supports: writeBackSupports(draft.document, supports) };
}

/** What is wrong and what agrees in the draft's own sentences. Supports are sorted by position. */
export function judge(draft: Draft): Judgement {
  return allAtOnce(judgeInSteps(draft));
}

function* judgeInSteps(draft: Draft): Generator<void, Judgement> {
  const quantities = checkQuantities(draft);
  yield;
  const names = checkNames(draft, quantities.matched);
  yield;
  const dates = checkDates(draft, quantities.matched);
  yield;
  const slips = checkLetterSlips(draft).filter((s) => !names.findings.some((f) => f.severity !== 'hint' && overlaps(f, s)));
  // Of two that say the same of one place, the first is shown: a number in a title is the title's.
  const parts = [checkQuotes(draft), quantities, dates, checkRoles(draft), names];
  const directions = [...checkDirections(draft, quantities.matched), ...checkComparisons(draft, quantities.matched), ...checkPeriods(draft, quantities.matched), ...checkBalances(draft, quantities.matched)];
  yield;
  // What has a correction of its own says more than that it cannot be.
  const impossible = checkImpossible(draft).filter((f) => !quantities.findings.some((q) => q.severity !== 'hint' && q.replacements.length > 0 && overlaps(f, q)));
  const isCopied = copiedFrom(draft);
  return {
    findings: [...checkOrigins(draft), ...checkAffiliations(draft), ...checkDemonyms(draft), ...parts.flatMap((p) => [...p.findings]), ...directions, ...slips, ...checkNumberedNames(draft), ...checkMultiples(draft), ...checkOpener(draft), ...checkNumerals(draft), ...checkClock(draft), ...impossible, ...checkRecordNames(draft), ...checkCounterparts(draft)].filter((f) => !isCopied(f)).map((f) => fitArticle(f, draft.document)),
    supports: parts.flatMap((p) => [...p.supports]).filter((s) => !directions.some((f) => overlaps(s, f))).sort((a, b) => a.start - b.start),
    once: names.once,
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** One flag a place: the gravest stays. Sorted by position. */
export function dropDoubles(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const f of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept[kept.length - 1];
    if (!last || !overlaps(last, f)) kept.push(f);
    else if (RANK[f.severity] < RANK[last.severity]) kept[kept.length - 1] = f;
  }
  return kept;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
