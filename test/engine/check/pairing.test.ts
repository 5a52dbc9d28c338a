import { strict as assert } from 'node:assert';
import { check, derive } from '../../../server/engine/index.js';

const SOURCE = [
  'Der Hafen von Rostow hat im vergangenen Jahr 4.200 Schiffe abgefertigt.',
  'Das waren 17 Prozent mehr als im Jahr davor.',
  'Am Montag legte die Fähre „Nordwind“ nach zwei Wochen Reparatur wieder ab.',
  'An Bord waren 310 Passagiere und 45 Autos.',
  'Die Stadt kaufte drei Kräne für 9 Millionen Euro.',
  'Sie stehen an Kai 42 und wiegen je 600 Tonnen.',
  'Vor vier Jahren hatte ein Sturm den alten Kai zerstört.',
].join(' ');
const DRAFT = [
  'The port of Rostow handled 4,200 ships last year.',
  'That was 17 percent more than the year before.',
  'On Monday the ferry "Nordwind" left again after two weeks of repairs.',
  'There were 310 passengers and 45 cars on board.',
  'The city bought three cranes for 9 million euros.',
  'They stand at quay 42 and weigh 600 tonnes each.',
  'Four years ago a storm had destroyed the old quay.',
].join(' ');

/** What stands in the draft, what a hurried translator writes there, and what the correction makes of it. */
const SLIPS: readonly (readonly [right: string, wrong: string, why: string])[] = [
  ['4,200', '4,700', 'one digit'],
  ['310', '45', 'a figure of the same sentence, told twice'],
  ['17 percent', '27 percent', 'a share'],
  ['17 percent', '17 percentage points', 'percentage points for percent'],
  ['9 million', '9 billion', 'the scale'],
  ['three cranes', 'five cranes', 'a small number in words'],
  ['600 tonnes', '310 tonnes', 'a figure from another sentence'],
  ['Monday', 'Friday', 'a weekday'],
  ['two weeks', 'three weeks', 'a time that was taken'],
  ['quay 42', 'quay 24', 'a number in a name'],
  ['Four years ago', 'Six years ago', 'a time gone by'],
];

describe('paired sentences', () => {
  const base = derive(SOURCE, { language: 'de', uri: 'port.de.txt' });
  const loud = (draft: string) => check(draft, base, { language: 'en' }).filter((f) => f.severity === 'error' || f.severity === 'warning');

  it('let a right translation stand', () => {
    assert.deepEqual(loud(DRAFT), []);
  });

  for (const [right, wrong, why] of SLIPS) {
    it(`flag and mend ${why}: ${wrong} for ${right}`, () => {
      assert.ok(DRAFT.includes(right));
      const draft = DRAFT.replace(right, wrong);
      const found = loud(draft);
      assert.equal(found.length, 1, JSON.stringify(found));
      const [finding] = found;
      const at = draft.indexOf(wrong);
      assert.ok(finding!.start < at + wrong.length && at < finding!.end, JSON.stringify(finding));
      assert.equal(draft.slice(0, finding!.start) + finding!.replacements[0] + draft.slice(finding!.end), DRAFT);
    });
  }

  it('bear a sentence that is parted, joined or left out', () => {
    const parted = DRAFT.replace('There were 310 passengers and 45 cars on board.', 'There were 310 passengers on board. And 45 cars.');
    assert.deepEqual(loud(parted), []);
    const joined = DRAFT.replace('last year. That was', 'last year, which was');
    assert.deepEqual(loud(joined), []);
    const shorter = DRAFT.replace('There were 310 passengers and 45 cars on board. ', '');
    assert.deepEqual(loud(shorter), []);
  });

  it('do not refute a figure by one that is told a sentence later', () => {
    const moved = DRAFT.replace('The city bought three cranes for 9 million euros. They stand at quay 42', 'The city bought three cranes. For 9 million euros they stand at quay 42');
    assert.deepEqual(loud(moved), []);
  });
});
