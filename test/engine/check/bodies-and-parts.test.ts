/** Bodies under their initials, parts of a whole in words, and the rest of two figures. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { formatFraction, writeFraction } from '../../../server/engine/fix/fraction.js';
import { testRows, type Row } from './marked-rows.js';

const SOURCE = derive(`# Weir is to be raised

The Northern Society for the Protection of Otters objected on Monday that the higher weir would flood 640 hectares of reeds, home to a fifth of the country's otters and two thirds of its bitterns.

The works will cost 412 million pounds and keep the pumps of around 145,000 homes dry, said the engineer Ada Lindgren.

The ministry contributes 160 million pounds; investors pay what is left. Tom Brandt, the mayor, welcomed the plan. Construction is due to begin in March 2027.
`, { language: 'en' });

const ROWS: readonly Row[] = [
  ['a part of a whole', 'The reeds are home to [[a third -> a fifth | number]] of the country’s otters.'],
  ['several parts', 'They shelter [[three quarters -> two thirds | number]] of the bitterns of the country.'],
  ['a month that is to come', 'Construction will begin in [[March 2026 -> March 2027 | date]].'],
];

describe('bodies and parts', () => testRows(ROWS, SOURCE, 'en'));

it('a first name and a surname of two persons: first the one whose passage is told', () => {
  const [finding, ...others] = check('The mayor Ada Brandt welcomed the plan.', SOURCE, { language: 'en' });
  assert.deepEqual([finding?.code, finding?.replacements, others], ['entity-mismatch', ['Tom Brandt', 'Ada Lindgren'], []]);
});

describe('not even a hint', () => {
  const drafts: [what: string, draft: string][] = [
    ['a body under its initials', 'The NSPO fears that 640 hectares of reeds would be flooded.'],
    ['the rest of two figures told together', 'The works cost 412 million pounds, of which 160 million come from the ministry and 252 million from investors.'],
    ['a figure with its hedge, of a thing under another word', '- 640 hectares\n- dry pumps for some 145,000 households\n'],
  ];
  for (const [what, draft] of drafts) it(what, () => assert.deepEqual(check(draft, SOURCE, { language: 'en' }).map((f) => f.message), []));
});

describe('parts in words', () => {
  const part = (low: number) => ({ low, high: low, unit: 'count', hedge: 'none', precision: 0.01 }) as const;
  const shown: [value: number, english: string | undefined, german: string | undefined][] = [
    [0.5, 'half', 'die Hälfte'], [0.2, 'a fifth', 'ein Fünftel'], [2 / 3, 'two thirds', 'zwei Drittel'], [0.75, 'three quarters', 'drei Viertel'], [0.37, undefined, undefined], [2, undefined, undefined],
  ];
  for (const [value, english, german] of shown) {
    it(`shows ${value}`, () => {
      assert.equal(formatFraction(part(value), 'en'), english);
      assert.equal(formatFraction(part(value), 'de'), german);
    });
  }

  it('shows a decimal as it is', () => assert.equal(formatFraction({ ...part(0.2), precision: 0.1 }, 'en'), undefined));

  const written: [value: number, like: string, language: string, expected: string | undefined][] = [
    [0.2, 'a third', 'en', 'a fifth'], [0.2, 'One third', 'en', 'One fifth'], [0.25, 'two thirds', 'en', 'a quarter'], [0.6, 'two-thirds', 'en', 'three-fifths'], [0.5, 'a third', 'en', undefined], [0.2, 'half', 'en', undefined],
    [0.2, 'einem Drittel', 'de', 'einem Fünftel'], [0.4, 'zwei Dritteln', 'de', 'zwei Fünfteln'], [0.75, 'zwei Drittel', 'de', undefined], [0.25, 'ein Drittel', 'de', 'ein Viertel'],
  ];
  for (const [value, like, language, expected] of written) it(`writes ${value} for "${like}"`, () => assert.equal(writeFraction(value, like, language), expected));
});
