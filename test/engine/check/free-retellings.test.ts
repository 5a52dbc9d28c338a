/** A summary in its own words: what is reckoned stands, what is plainly told wrong does not. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { testRows } from './marked-rows.js';

const SHARES = derive(`# Fewer children can swim

Last year 31 percent of the third-graders could not swim; in 2019 it was 22 percent. The margin went from 10.5 to 8.0 percent. The trains ran on time in 91.4 percent of cases in spring, but in only 84.7 percent in autumn. The number of kinds of plants grew from 83 to 131, that of dragonflies from 19 to 34.
`, { language: 'en' });

describe('changes of shares', () => {
  testRows([
    ['points that are called percent', 'The share of third-graders who cannot swim has risen by 9 [[percent -> percentage points | unit]] to 31 percent.'],
    ['with a tenth', 'The margin slipped by 2.5 [[percent -> percentage points | unit]] to 8.0 percent.'],
    ['a way that the figures deny', 'Punctuality [[rose -> fell | direction]] from 91.4 percent in spring to 84.7 percent in autumn.'],
    ['one of two ways', 'The number of kinds of plants [[fell -> rose | direction]] from 83 to 131.'],
  ], SHARES, 'en');

  testRows([['in a translation', 'Der Anteil der Kinder, die nicht schwimmen können, stieg um neun [[Prozent -> Prozentpunkte | unit]] auf 31 Prozent.']], SHARES, 'de');
});

const MOOR = derive(`# The bogs of Lorne are drying out

The county of Lorne has 84,000 hectares of peat, 61 percent of it drained. The winner of the marathon, Jule Stanner, received 8,000 euros and another 2,500 for the record. Rent took up 52 percent of the income of those surveyed.

The network gave out 1.86 million parcels in 2025. It spent 28.4 million dollars; transport cost 9.2 million, wages 8.1 million. The warehouse costs 6.5 million dollars, to which a donor adds 2 million.

Donations of food fell from 24,600 to 23,400 tonnes. The network bought 2,100 tonnes of food. The water rose from 62 to 9 centimetres below the surface. The number of dragonflies grew from 19 to 34 kinds.

Children received 34 percent of the parcels. The union asks for 14 percent over three years. Runner Mara Tekle is 29 years old.
`, { language: 'en' });

describe('a free retelling', () => {
  const loud = (draft: string, language = 'en') => check(draft, MOOR, { language }).filter((f) => f.severity === 'error' || f.severity === 'warning').map((f) => f.message);
  const faithful: [what: string, draft: string][] = [
    ['a share that is reckoned', 'About 51,000 hectares of peat are dry in Lorne. That is a lot, and nobody in the county seems to mind. Some farmers want to change this. Others do not. The county has plans.'],
    ['a sum', 'Stanner went home with 10,500 euros. She was pleased. It was her best race. The crowd loved her. She will be back.'],
    ['a difference', 'Donations shrank by 1,200 tonnes. So the network went shopping. It had never done so. The shelves were empty. Nobody was surprised.'],
    ['minutes that no years are meant by', 'Tekle ran for two hours, 29 minutes and 17 seconds. She was second. The weather was fine. There was music. Nobody fell.'],
    ['a part of millions', 'A donor pays 2 of the 6.5 million dollars for the warehouse. Work has begun. It will be large. It will have a roof. People like it.'],
    ['a share of those who came', 'Of the 3,120 who started, 92 percent made it. It was warm. There was water. Nobody complained. All were happy.'],
  ];
  for (const [what, draft] of faithful) it(`lets ${what} stand`, () => assert.deepEqual(loud(draft), []));

  testRows([
    ['the very statement with another figure', 'The county of Lorne has [[31,000 -> 84,000 | number]] hectares of peat, 61 percent of it drained. That is a lot. Nobody minds. Some farmers do. Others do not. The county has plans.'],
  ], MOOR, 'en');
});

it('a week of which the source tells, if not right there', () => {
  const base = derive(`However, as Dursley seemed to be sleeping in the courtroom, the judge scolded his attorneys for being unprepared.

On Thursday, the judge put the hearing off until next week, when two agents and a state trooper might be fined as witnesses for not having come.

Last week Dursley's first court date ended in a shouting match after no witness of his lawyers had come.`, { language: 'en' });
  const found = check('Dursley slept in court. The judge scolded his lawyers. His first hearing last week ended in shouting because two agents and a state trooper had not come.', base, { language: 'en' });
  assert.deepEqual(found.filter((f) => f.severity === 'error').map((f) => f.message), []);
});
