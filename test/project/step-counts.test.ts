/**
 * The expressions that are made when the program runs (marks of AsciiDoc, Org and reStructuredText, dates of Japanese, Korean and
 * Chinese) take steps in proportion to the text, whatever the text: every repetition has a bound, and no place costs a great many.
 */
import { ok, throws } from 'node:assert/strict';
import { ASCIIDOC_MARKS } from '../../server/engine/document/asciidoc.js';
import type { InlineRule } from '../../server/engine/document/inline-marks.js';
import { ORG_MARKS } from '../../server/engine/document/org.js';
import { RST_MARKS } from '../../server/engine/document/rst.js';
import { dateVocabulary } from '../../server/engine/locales/dates.js';
import { patternFor } from '../../server/engine/recognize/date-signs.js';
import { countSteps, isBounded, TooManySteps } from './count-steps.js';

/** Longer than what any bound of a mark lets through, so that it is the bound that holds. */
const LENGTH = 1100;
/** What a place of a text may cost. Two bounds of 500, each tried against the other, would cost 250,000. */
const MOST_STEPS_A_PLACE = 12_000;

/** Every mark of an expression, alone and before and behind what stands in it, again and again, so that it begins at each place and never ends. */
function attacks(source: string): string[] {
  const marks = [...new Set(source.replace(/\\[pdwsSnbk]|\(\?|\{\d+,?\d*\}/g, '').replace(/[A-Za-z0-9]{2,}/g, '').match(/[^\sA-Za-z\\]/gu) ?? [])];
  const words = [...new Set(source.match(/[a-z]{3,12}:?:?(?=[\\(|)])|年|月|日|년|월|일/g) ?? [])].slice(0, 8);
  const fillers = ['a', ' ', ''];
  return [
    ...fillers.filter((f) => f),
    ...marks.flatMap((mark) => fillers.map((filler) => mark + filler)),
    ...marks.map((mark) => mark + mark + 'a'),
    ...words.map((word) => `${word}[`), ...words.map((word) => `${word}:`), ...words.map((word) => `1${word}`),
    'a <', ':a', '2020/1', '2020-1-', '1 ', '年1', '十',
  ];
}

function problemsOf(expression: RegExp, length = LENGTH): string[] {
  const shown = expression.source.slice(0, 100);
  if (!isBounded(expression)) return [`repeats without end: ${shown}`];
  const problems: string[] = [];
  for (const piece of attacks(expression.source)) {
    try {
      countSteps(expression, piece.repeat(Math.ceil(length / piece.length)), MOST_STEPS_A_PLACE * length);
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error;
      problems.push(`${JSON.stringify(piece)}… ${error.message}: ${shown}`);
    }
  }
  return problems;
}

const marks = (rules: readonly InlineRule[]) => rules.map(({ pattern }) => new RegExp(pattern, 'u'));

describe('expressions made at run time', function () {
  this.timeout(300_000);

  const kinds: Readonly<Record<string, readonly RegExp[]>> = {
    'marks of AsciiDoc': marks(ASCIIDOC_MARKS),
    'marks of Org': marks(ORG_MARKS),
    'marks of reStructuredText': marks(RST_MARKS),
    ...Object.fromEntries(['ja', 'ko', 'zh'].map((language) => [`dates in ${language}`, [patternFor(dateVocabulary(language).signs!, dateVocabulary(language).names.weekdays)].map((p) => p.expression)])),
  };
  for (const [name, expressions] of Object.entries(kinds)) {
    it(`${name}: ${expressions.length} of them take linear steps`, () => {
      // A date is short; its expression is long.
      const problems = expressions.flatMap((e) => problemsOf(e, name.startsWith('dates') ? 100 : LENGTH));
      ok(problems.length === 0, problems.slice(0, 10).join('\n'));
    });
  }

  it('are told apart from those that do not', () => {
    ok(problemsOf(/a+b/u).length > 0, 'no bound');
    throws(() => countSteps(/[^b]{0,500}?[^c]{0,500}d/u, 'a'.repeat(600), 2_000_000), TooManySteps);
    throws(() => countSteps(/(?:a|a){1,99}b/u, 'a'.repeat(40), 1_000_000), TooManySteps);
    ok(countSteps(/a{1,3}b/u, 'aaab') < 20);
  });
});
