/** What a draft tells against its own figures and the calendar; whose words a translated quote has; and what a writer reckons from days, halves and neighbours. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { testRows, type Row } from './marked-rows.js';

const RESCUE = derive(`# Sieben Einsätze mehr

BREMERHAVEN, 13. November 2025. Die Station zählte 2024 insgesamt 47 Einsätze, nach 39 im Jahr 2023 und 31 im Jahr 2022. Am Donnerstag, dem 13. November 2025, wurde ein neues Boot getauft; das alte fährt seit Samstag, dem 4. Mai 2002.

„Ohne dieses Boot hätten wir die vier Fischer im Sturm niemals gefunden“, sagte Vormann Hauke Tjarks. Die Reederin Wiebke Lührs gab 186.500 Euro, die Hälfte davon ging an die Werft in der Bretagne.

„Die Stadt wird ihr Museum am alten Hafen nicht schließen, solange ich Bürgermeisterin bin“, sagte Ulla Harms.

Wie die Werft am Mittwoch mitteilte, sank der Pegel am Vortag auf 44 Zentimeter. 2025 hatte der Verein Einnahmen von 3,2 Millionen Euro. Im Jahr davor waren es 2,6 Millionen.

Die Fahrt nach Helgoland dauert anderthalb Stunden. Die Karten kosten 46 Euro. Mitglieder zahlen 30 Euro. Ein Bataillon fuhr Leopard-2-Panzer. Auf den Plätzen 1 bis 5 stehen Boote aus Kiel.
`, { language: 'de' });

const GERMAN: readonly Row[] = [
  ['the figure of another year', 'Die Station zählte 2024 insgesamt 47 Einsätze, nach [[31 -> 39 | number]] im Jahr 2023.'],
  ['a weekday against the calendar', 'Getauft wurde das Boot am [[Mittwoch, dem 13. November 2025 -> Donnerstag, dem 13. November 2025 | date]].'],
  ['the day before a day', 'Am Dienstag sank der Pegel auf 44 Zentimeter, wie die Werft mitteilte.'],
  ['the year before a year that is told', '2024 hatte der Verein Einnahmen von 2,6 Millionen Euro.'],
  ['a year far before it', '[[2019 -> 2024 | date]] hatte der Verein Einnahmen von 2,6 Millionen Euro.'],
  ['the end of a range of ranks', 'Auf den Plätzen 1 bis [[9 -> 5 | number]] stehen Boote aus Kiel.'],
];

const ENGLISH: readonly Row[] = [
  ['a way that the figures do not go', 'The station had 47 calls in 2024, [[down -> up | direction]] from 39 in 2023.'],
  ['a way that they go', 'The station had 47 calls in 2024, up from 39 in 2023.'],
  ['figures of another kind between', 'The station had 47 calls in the year, up from 39.'],
  ['digits that have changed places', 'The shipowner Wiebke Lührs gave €[[168,500 -> 186,500 | number]].'],
  ['half of a figure, and a place by its foreign name', 'The yard in Brittany got €93,250 from her.'],
  ['who said a translated quote', '“We would never have found the four fishermen in the storm without this boat,” said [[Wiebke Lührs -> Hauke Tjarks | attribution]].'],
  ['who said it, told right', '“We would never have found the four fishermen in the storm without this boat,” said Hauke Tjarks.'],
  ['another, told right', '“As long as I am mayor the city will not close its museum in the old harbour,” said Ulla Harms.'],
  ['an hour and a half', 'The trip to Heligoland takes an hour and a half.'],
  ['the difference of two neighbours', 'Members pay 30 euros, the others 46 euros; that is an advantage of 16 euros.'],
  ['the number of a name that is a word', 'A battalion drove Leopard [[8 -> 2 | number]] tanks.'],
];

const ROBOT = derive(`# A robot for the Moon

The robot weighs 865 kilograms and works on a four-year mission. It cost 185,000 dollars, flew 25 yards and has 900 dollars left. Its operating profit will be between 70 and 80 million euros.

“Hedwig Amstutz was our model,” said the engineer Ada Brandt in Lucerne on 12 November 2025, the 150th birthday of Amstutz. Tickets went up from 2 to 2.30 euros. Jonas Hegge won the race in 41 minutes.
`, { language: 'en' });

const FIXED: readonly Row[] = [
  ['a figure joined to its unit', 'The robot works on a [[five -> four | number]]-year mission.'],
  ['thousands in digits', 'It cost $[[185 million -> 185,000 | unit]].'],
  ['a unit that is seldom written', 'It flew 25 [[feet -> yards | unit]].'],
  ['the middle of a range', 'At the middle of the range, profit would be 75 million euros.'],
  ['the day of a birth', 'Amstutz was born on 12 November 1875.'],
  ['a share of a change told elsewhere', 'Tickets became dearer by 15 percent.'],
  ['what is counted by', 'Of every 100 tickets, some are sold at once.'],
];

describe('calendars, speakers and what follows', () => {
  describe('in German', () => { testRows(GERMAN, RESCUE, 'de'); });
  describe('in English, of a German source', () => { testRows(ENGLISH, RESCUE, 'en'); });
  describe('written as the draft writes', () => { testRows(FIXED, ROBOT, 'en'); });

  const OPENERS: readonly [draft: string, hinted: readonly string[]][] = [
    ['He won the race in 41 minutes.', ['He']],
    ['Jonas Hegge won the race. He needed 41 minutes.', []],
    ['He never slowed down: Jonas Hegge has won the race.', []],
  ];
  for (const [draft, hinted] of OPENERS) {
    it(`hints at a pronoun for nobody: ${draft}`, () => {
      const found = check(draft, ROBOT, { language: 'en' }).filter((f) => f.message.startsWith('nobody is named before'));
      assert.deepEqual(found.map((f) => [draft.slice(f.start, f.end), f.severity]), hinted.map((text) => [text, 'hint']));
    });
  }
});
