import { strict as assert } from 'node:assert';
import { check, derive } from '../../../server/engine/index.js';

const SOURCE = `Handball on Sunday, March 9, 2025.
Home team: Lindau Otters, record after the match 14-6. Goals 31 (halves: 17, 14). Shots on target 58 percent, seven-metre throws 80 percent. Saves 12, fouls 9.
Away team: Bregenz Storks, record after the match 9-11. Goals 27 (halves: 12, 15). Shots on target 49 percent, seven-metre throws 60 percent. Saves 16, fouls 14.
Mara Lindqvist (Lindau, starter): 52 minutes, 9 goals, 4 assists, 2 steals, 0 blocks, 9-13 field shots, 2-2 penalty shots.
Ines Obermair (Lindau, bench): 31 minutes, 5 goals, 7 assists, 0 steals, 1 blocks, 5-8 field shots, 0-1 penalty shots.
Petra Kolarova (Bregenz, starter): 58 minutes, 11 goals, 2 assists, 1 steals, 3 blocks, 8-15 field shots, 3-4 penalty shots.
Hanna Stadlmann (Bregenz, starter): 44 minutes, 6 goals, 5 assists, 3 steals, 2 blocks, 6-9 field shots, 1-1 penalty shots.
`;

const QUIET = [
  'The Lindau Otters beat the Bregenz Storks 31-27 on Sunday.',
  'Mara Lindqvist led the Otters with nine goals, four assists and two steals.',
  'The Storks (9-11) were led by Petra Kolarova, who scored 11 goals on 8-of-15 field shots.',
  'Ines Obermair came off the bench and had five goals, seven assists and a block in 31 minutes.',
  'She is averaging six goals per match this season.',
  'Petra Kolarova scored seven goals in the first half.',
  'Lindqvist and Obermair combined for 14 goals.',
  'The Otters hit 58 percent of their shots on target.',
  'Nobody passed the 12-goal mark.',
  'The Otters outscored the Storks 17-12 in the first half.',
  'The visitors won the second half 15-14.',
  'The Otters will host the Storks again in May.',
  'The Otters visit Kiel next, and the Storks face the Otters again in May.',
];

const FLAGGED: readonly (readonly [sentence: string, wrong: string, replacement: string | undefined])[] = [
  ['Mara Lindqvist led the Otters with seven goals, four assists and two steals.', 'seven', 'nine'],
  ['The Storks were led by Hanna Stadlmann, who scored eight goals.', 'eight', 'six'],
  ['The Otters (13-6) stay in third place.', '13-6', '14-6'],
  ['Ines Obermair had five goals and a steal.', 'a steal', undefined],
  ['Petra Kolarova scored 11 goals (8-12 field shots) for the Storks.', '8-12', '8-15'],
  ['The Lindau Otters beat the Bregenz Storks 31-29 on Sunday.', '31-29', '31-27'],
  ['The Otters outscored the Storks 17-14 in the first half.', '17-14', '17-12'],
  ['Petra Kolarova had nine goals, four assists and two steals.', 'Petra Kolarova', 'Mara Lindqvist'],
  ['Kolarova hit 9-of-13 field shots and scored nine goals.', 'Kolarova', 'Lindqvist'],
  ['The Otters will be back on Friday, when they play host to the Otters.', 'Otters', undefined],
  ['The Storks led early. They face the Storks on Friday.', 'Storks', undefined],
  ['Saves were key for the Storks, as they held the Storks to 27 goals.', 'Storks', 'Otters'],
];

describe('records of a table in words', () => {
  const base = derive(SOURCE, { language: 'en', uri: 'handball.txt' });
  const loud = (draft: string) => check(draft, base, { language: 'en' }).filter((f) => f.severity === 'error' || f.severity === 'warning');

  for (const sentence of QUIET) {
    it(`keep quiet: ${sentence}`, () => assert.deepEqual(loud(sentence).map((f) => f.message), []));
  }

  for (const [sentence, wrong, replacement] of FLAGGED) {
    it(`flag ${wrong}: ${sentence}`, () => {
      const found = loud(sentence);
      assert.equal(found.length, 1, JSON.stringify(found));
      const at = sentence.lastIndexOf(wrong);
      assert.ok(found[0]!.start < at + wrong.length && at < found[0]!.end, JSON.stringify(found));
      if (replacement) assert.equal(sentence.slice(0, found[0]!.start) + found[0]!.replacements[0] + sentence.slice(found[0]!.end), sentence.slice(0, at) + replacement + sentence.slice(at + wrong.length));
    });
  }
});
