/** People: what else they go by, how old they are, where they live. */
import assert from 'node:assert/strict';
import { derive } from '../../../server/engine/index.js';
import { testRows } from './marked-rows.js';

const ENGLISH = derive(`The clockmaker of Fennick

Winifred "Birdie" Aldous, 61, repairs tower clocks in the hills above Fennick. She learned the trade from her uncle, who opened the workshop in 1948 and closed it in 1953.

Her daughter, Petra Aldous, 35, sells barometers in San Diego. Petra visits every spring, and the two walk to the chapel.

The workshop uses 16.2 kilowatts when all lathes run at once. The bell of the chapel weighs 38 tonnes.
`, { language: 'en', uri: 'fennick.md' });

describe('portraits', () => {
  it('makes one person of a name with a nickname in it', () => {
    const aldous = ENGLISH.entities.find((e) => e.name === 'Winifred Aldous');
    assert.deepEqual(aldous && [aldous.type, aldous.aliases], ['person', ['Birdie']]);
  });

  testRows([
    ['goes by the nickname', 'Birdie repairs tower clocks in the hills. Winifred Aldous learned the trade from her uncle.'],
    ['years to come are no age', 'Winifred Aldous wants to repair tower clocks for another seven years.'],
    ['an age', 'Winifred Aldous, [[64 -> 61 | number]], repairs tower clocks in the hills above Fennick.'],
    ['a state that may hold the town', 'Petra Aldous sells barometers in California and visits every spring.'],
    ['two digits swapped in a year', 'The oldest clock came later, and the trade ended in [[1935 -> 1953 | date]].'],
    ['the same digits in another unit', 'With all lathes on it takes 16.2 [[megawatts -> kilowatts | unit]].'],
  ], ENGLISH, 'en');
});

describe('what goes both ways', () => {
  const FERRIES = derive('The ferry companies cut their crossings, raise fares without warning, and let their piers decay. Nobody trusts them any longer.', { language: 'en' });
  testRows([
    ['the other way of the same passage', 'The ferry companies raise fares without warning and let their piers decay.'],
  ], FERRIES, 'en');
});
