import { equal } from 'node:assert/strict';
import { isUnfinished, placeTyped } from '../../server/lsp/typing.js';

describe('what is being written', () => {
  for (const [before, after, at] of [
    ['ab', 'abc', 3], ['abc', 'ab', 2], ['12', '13', 2], ['a b', 'ax b', 2], ['', 'x', 1], ['aaa', 'aaaa', 4],
    ['ab', 'ab', undefined], ['ab', 'abcd', undefined], ['380 m', '830 m', undefined], ['x', '', 0],
  ] as const) {
    it(`is found from “${before}” to “${after}”`, () => equal(placeTyped(before, after), at));
  }

  for (const [text, flag, unfinished] of [
    ['rose by 12', '12', true], ['rose by 12 ', '12', true], ['rose by 12 perc', '12', true], ['rose by 12.', '12', true], ['rose by 12. ', '12', false],
    ['rose by 12 percent', '12 percent', true], ['rose by 12 percent ', '12 percent', false], ['rose by 12 percent of', '12', false],
    ['said Quendlar', 'Quendlar', true], ['said Quendlar ', 'Quendlar', false], ['said Quendlar,', 'Quendlar', false], ['rose by 12\nand', '12', false],
  ] as const) {
    it(`${unfinished ? 'goes on' : 'has ended'} behind “${text}”`, () => {
      const start = text.indexOf(flag);
      equal(isUnfinished(text, { start, end: start + flag.length }, text.length), unfinished);
    });
  }

  it('has ended where the cursor is elsewhere', () => equal(isUnfinished('rose by 12 percent', { start: 8, end: 18 }, 3), false));
});
