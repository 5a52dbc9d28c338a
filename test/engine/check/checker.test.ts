/** Checking version after version gives what a whole check gives, whatever the edits. */
import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { derive, examine, type CheckResult } from '../../../server/engine/index.js';
import { Checker } from '../../../server/engine/check/checker.js';
import { fuzz, TIMEOUT } from '../../fuzz/fuzz.js';

const SOURCE = readFileSync('facts/sputnik-moment.de.md', 'utf8');
const BASE = derive(SOURCE);
const DRAFTS = readdirSync('facts/drafts').map((name) => readFileSync(`facts/drafts/${name}`, 'utf8').replace(/^---[\s\S]{0,400}?\n---\n/, ''));

/** What people type and paste, and what turns Markdown over. */
const PIECES = [
  ' ', '\n', '\n\n', '.', ', ', '5', '17 Prozent', ' billion dollars', 'Nvidia', ' Altman', 'Liang Wenfang', ' sagte er', '“', '„', '"', '\r\n', '- ', '1. ', '> ', '# ', '    ',
  '\n| Firma | Verlust |\n|---|---|\n| Nvidia | 15 % |\n', '```\n', '<!-- stet-disable -->\n', '<!-- ', '-->', '---\n', '[a]: http://example.org/x\n', ' `t=0.7` *99* https://example.org/x ', '\u{1F600}', '\u0301', '\u0000', '\u202e', '\ud800', '\ufeff',
];

interface Edit {
  /** Where, and how much is cut out there: shares of the text. */
  readonly at: number;
  readonly cut: number;
  readonly text: string;
}

const paste = fc.tuple(fc.constantFrom(...DRAFTS), fc.nat(2000), fc.nat(500)).map(([draft, from, length]) => draft.slice(from, from + length));
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(0, 0.0005) }, fc.double({ min: 0, max: 0.2, noNaN: true })),
  text: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, paste, fc.string({ unit: 'binary', maxLength: 5 })),
});
const format = fc.constantFrom('markdown' as const, 'markdown' as const, 'plain' as const);

function edited(text: string, { at, cut, text: by }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + by + text.slice(start + Math.floor(cut * text.length));
}

describe('check/checker', function () {
  this.timeout(TIMEOUT);
  it('agrees with a whole check after any edits', () => {
    const texts = fc.array(fc.constantFrom(...DRAFTS, SOURCE), { minLength: 1, maxLength: 5 }).map((all) => all.join('\n\n'));
    fuzz(
      10,
      fc.property(texts, format, fc.array(edit, { minLength: 1, maxLength: 8 }), (first, format, edits) => {
        const checker = new Checker(BASE, { format });
        deepEqual(checker.update(first), examine(first, BASE, { format }));
        let text = first;
        for (const e of edits) {
          text = edited(text, e);
          deepEqual(checker.update(text), examine(text, BASE, { format }));
        }
      }),
    );
  });

  it('takes up again after a check that was left', () => {
    const checker = new Checker(BASE);
    checker.update(DRAFTS.join('\n\n'));
    const left = checker.steps(`${DRAFTS.toReversed().join('\n\n')} Nvidia verlor 99 Prozent.`);
    for (let i = 0; i < 40; i++) left.next();
    const text = `${DRAFTS.join('\n\n')}\n\nAltman verlor 12 Prozent.\n`;
    deepEqual(checker.update(text), examine(text, BASE));
  });

  it('works in steps that each see a small part of a long draft only', () => {
    const text = Array.from({ length: 12 }, () => DRAFTS.join('\n\n')).join('\n\n');
    let steps = 0;
    const checking = new Checker(BASE).steps(text);
    let result: CheckResult | undefined;
    for (let step = checking.next(); !result; step = checking.next()) {
      steps++;
      if (step.done) result = step.value;
    }
    equal(steps > text.length / 6000, true);
    equal(result.findings.length, examine(text, BASE).findings.length);
  });

  it('reads again only what an edit touches', () => {
    const text = Array.from({ length: 12 }, (_, i) => `${DRAFTS.join('\n\n')}\n\nAbsatz ${i}.`).join('\n\n');
    const checker = new Checker(BASE);
    checker.update(text);
    const at = text.indexOf('Absatz 6.');
    const stepsOf = (version: string) => {
      let steps = 0;
      for (const checking = checker.steps(version); !checking.next().done; ) steps++;
      return steps;
    };
    let version = text;
    const counts = [...'zwanzig'].map((letter, i) => stepsOf((version = version.slice(0, at + i) + letter + version.slice(at + i))));
    // A few parts, and the parser's own steps; a whole check of this text takes thousands.
    equal(counts.every((n) => n < 60), true, `${counts.join(' ')} steps`);
  });

  it('reads no further than an edit reaches, and never twice the same from the start', () => {
    // A letter in the blank line behind a list makes the paragraph behind it go on with the list.
    const text = `- Nvidia\n\n- Altman\n\n${'Nvidia verlor 17 Prozent.\n\n'.repeat(2000)}`;
    const checker = new Checker(BASE);
    checker.update(text);
    const at = text.indexOf('Altman') + 7;
    const joined = `${text.slice(0, at)}5${text.slice(at)}`;
    let steps = 0;
    for (const checking = checker.steps(joined); !checking.next().done; ) steps++;
    equal(steps < 200, true, `${steps} steps`);
    deepEqual(checker.update(joined), examine(joined, BASE));
  });

  it('judges the same name elsewhere anew when an edit tells more of it, and nothing else', () => {
    const text = Array.from({ length: 60 }, (_, i) => `Absatz ${i} handelt von nichts, was jemand wissen wollte. So geht es weiter. Und weiter.`).join('\n\n').replace('Absatz 50 handelt von nichts', 'Absatz 50 handelt von Liang **Wenfang** Corp');
    const checker = new Checker(BASE);
    checker.update(text);
    for (const edit of ['Liang Wenfang ', 'Wenfang Corp ', 'Die Wenfang Corp sagte am Montag, ']) {
      const version = text.replace('Absatz 3 ', `${edit}Absatz 3 `);
      deepEqual(checker.update(version), examine(version, BASE));
      deepEqual(checker.update(text), examine(text, BASE));
    }
  });
});
