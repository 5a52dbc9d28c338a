/** Figures that are the source's elsewhere: at the other end of a change, in another's place, for another period, as many times as another, on the other side of a balance; and titles that are somebody else's. */
import { derive } from '../../../server/engine/index.js';
import { testRows, type Row } from './marked-rows.js';

const PORT = derive(`# Port of Larnholm earns less

LARNHOLM, 4 March 2026 — The port of Larnholm closed 2025 with a profit of 31.2 million euros. The year before it had a loss of 8.4 million euros. The number of ships rose from 1,437 to 1,561.

Of 148 bids for the new quay, 13 came onto a longlist and six onto a shortlist, said harbour master Ada Quist. A berth costs 190 euros a month. The inspectors now come on 24 days a year.

Unloading by crane takes twice as long as in Arnby. The spokesman Henk Vael and the treasurer Lotte Brandt had spoken against the price.
`, { language: 'en' });

const ROWS_OF_PORT: readonly Row[] = [
  ['the end of a change in the place of another', 'The number of ships rose from 1,437 to [[1,516 -> 1,561 | number]].'],
  ['a change told right', 'The number of ships rose from 1,437 to 1,561, by 124.'],
  ['one figure between two that are told right', 'Of 148 bids, [[31 -> 13 | number]] came onto the longlist and six onto the shortlist.'],
  ['figures told in another order', 'Six bids are on the shortlist, 13 of 148 were on the longlist.'],
  ['a profit told as a loss', 'In 2025 the port had a [[loss -> profit | direction]] of 31.2 million euros.'],
  ['a loss told as a profit', 'In 2024 the port had a [[profit -> loss | direction]] of 8.4 million euros.'],
  ['another period', 'A berth costs 190 euros [[a year -> a month | unit]].'],
  ['the same period in other words', 'A berth costs 190 euros per month, and the inspectors come on 24 days each year.'],
  ['the title of somebody else', '[[Treasurer -> Spokesperson | role]] Henk Vael had spoken against the price.'],
  ['titles told right', 'Treasurer Lotte Brandt and spokesman Henk Vael had spoken against the price.'],
];

const GERMAN_ROWS_OF_PORT: readonly Row[] = [
  ['the end of a change', 'Die Zahl der Schiffe stieg von 1.437 auf [[1.516 -> 1.561 | number]].'],
  ['a profit told as a loss', '2025 machte der Hafen einen [[Verlust -> Gewinn | direction]] von 31,2 Millionen Euro.'],
  ['another period', 'Ein Liegeplatz kostet 190 Euro [[im Jahr -> im Monat | unit]].'],
  ['another period, in other words', 'Ein Liegeplatz kostet 190 Euro [[pro Woche -> pro Monat | unit]].'],
  ['the same period', 'Ein Liegeplatz kostet 190 Euro je Monat, die Prüfer kommen an 24 Tagen im Jahr.'],
  ['both sides told right', 'Nach einem Verlust von 8,4 Millionen Euro machte der Hafen einen Gewinn von 31,2 Millionen Euro.'],
];

const MULTIPLE_ROWS: readonly Row[] = [
  ['a multiple told right', 'Unloading by crane takes twice as long as in Arnby.'],
  ['one that its figures make', 'Unloading takes twice as long as in Arnby, and the port earned more.'],
];

describe('figures and titles that stand elsewhere in the source', () => {
  describe('in English', () => { testRows([...ROWS_OF_PORT, ...MULTIPLE_ROWS], PORT, 'en'); });
  describe('in German', () => { testRows(GERMAN_ROWS_OF_PORT, PORT, 'de'); });
});
