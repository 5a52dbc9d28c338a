/** A match with its box score, and a ranking in one sentence: freely told figures stand, and a neighbour's figure does not. */
import { derive } from '../../../server/engine/index.js';
import { testRows, type Row } from './marked-rows.js';

const MATCH = derive(`# Harbor Gulls outlast Quarry Bears in overtime

DULUTH, Minn., Feb. 14, 2026 — Mason Tuck scored a career-high 38 points, including the last nine of the second overtime, and the Duluth Gulls beat the Fargo Bears 117-112 in overtime on Saturday to stretch their winning streak to six games.

Tuck's previous best was 35 points, set in January 2024. Ivo Brandl added 22 points and 14 rebounds. The substitute Leon Achebe had 12 points and nine rebounds.

Fargo led 58-43 at halftime. A free throw by Karel Novy tied the game at 101 with 4.1 seconds remaining. The first overtime ended 109-109.

| Player | Min | Points | Rebounds | Assists |
| --- | --- | --- | --- | --- |
| Tuck (Duluth) | 47 | 38 | 4 | 7 |
| Brandl (Duluth) | 41 | 22 | 14 | 2 |
| Achebe (Duluth) | 28 | 12 | 9 | 1 |
| Novy (Fargo) | 45 | 30 | 5 | 11 |
`, { language: 'en' });

const ROWS_OF_MATCH: readonly Row[] = [
  ['an ordinal for a streak', 'The Duluth Gulls won their sixth game in a row on Saturday.'],
  ['how far a side is ahead', 'The Bears were up by 15 at the break, but Duluth won by five points, 117-112.'],
  ['a tie', 'Karel Novy made it 101-101 with a free throw.'],
  ['a span that anybody may reckon', 'The game was tied at 101; five minutes later Novy and his team had lost.'],
  ['what is told of somebody besides the table', 'The best that Tuck had done before was 35 points.'],
  ['the figure of the neighbour in the table', 'Brandl had 22 points and [[9 -> 14 | number]] rebounds.'],
];

const GERMAN_ROWS_OF_MATCH: readonly Row[] = [
  ['by how much a mark is beaten', 'Mason Tuck übertraf mit 38 Punkten seine Bestmarke um drei Zähler.'],
];

const REPORT = derive(`# Fewer lifeboats called out

OSLO, Dec. 18 (Wire) - At least 83 fishermen drowned in 2025, seven fewer than the year before, the Sea Watch said on Thursday. Its head is Ossian Mielka.

Norway was the worst country with 24 deaths, ahead of Iceland with nine, Portugal with eight and Ireland with five.

Since 2010 the group has counted 1,246 accidents. It has 94 offices.

At the end of the year Spain held 52 boats, Morocco 44, Latvia 39 and Estonia 17 after checks.

Over the past decade the four countries lost 61 harbours, said Paul Verhoeven, whose post runs for 4.5 years.
`, { language: 'en' });

const ROWS_OF_REPORT: readonly Row[] = [
  ['the figure of the year before', 'At least 83 fishermen drowned in 2025. In the year before it was 90.'],
  ['a count of what was listed', 'Norway had 24 deaths, Iceland nine, Portugal eight. Those three countries head the list.'],
  ['ten years for a decade', 'Paul Verhoeven says that over ten years the countries lost 61 harbours.'],
  ['another comparison', 'At least 83 fishermen drowned, seven [[more -> fewer | direction]] than the year before.'],
  ['another figure with the same bound', 'At least [[93 -> 83 | number]] fishermen drowned in 2025, the Sea Watch said on Thursday.'],
  ['the neighbour in a ranking', 'Norway was the worst country with 24 deaths, followed by Iceland with [[eight -> nine | number]].'],
];

const GERMAN_ROWS_OF_REPORT: readonly Row[] = [
  ['names that share a verb', 'Ende des Jahres lagen in Spanien 52 Schiffe fest, in Marokko 44 und in Lettland 39.'],
  ['a letter that has wandered', 'Leiter der Sea Watch ist [[Ossian Melika -> Ossian Mielka | name]].'],
  ['a count that could be a year', 'Seit 2010 hat die Sea Watch [[1426 -> 1246 | number]] Unfälle gezählt.'],
];

const SERIES = derive(`# Brook's late basket lifts Terns into the final

BANGOR, Maine (Wire) - Ines Brook hit the last shot with 3.1 seconds left and the Bangor Terns rallied from 15 points down to beat the Utica Elks 79-77 on Sunday. The Terns, who won 23 of 40 games before, play Reno next.

Brook finished with 26 points and eight assists. The newcomer Hanna Lindgren had 18 points, and Lindgren took 13 rebounds.

Utica led 44-31 at the half. Bangor outscored Utica 48-33 after it and once closed with an 11-2 run.

The Elks coach, Bill Renfrew, whose team won 31 games, took the blame. His wife Gwen Pryce told the price of the tickets.

They made only seven of 29 long shots. Attendance was 9,204.

BANGOR (79): Brook 26, Lindgren 18, Castle 16, Bell 9.

The club will pay the city a dividend of €25m. It has 25 rows of seats and a quay for its guests. Of its fans 612 are women and 455 men. The oldest, in Dover, is 94, his wife 88; people aged 60 and over pay less.
`, { language: 'en' });

const ROWS_OF_SERIES: readonly Row[] = [
  ['the way a figure was told by the source too', '**From 15 down to the final: how Bangor did it**'],
  ['an amount whose currency is clear', 'The club pays the city 25 million.'],
  ['a small count in words beside large ones', 'Some fans are two women or two men who come together.'],
  ['a surname spelled like a word of the text', 'The wife of Bill Renfrew, [[Gwen Price -> Gwen Pryce | name]], told the price of the tickets.'],
];

const GERMAN_ROWS_OF_SERIES: readonly Row[] = [
  ['seconds behind a name that has figures', 'Den letzten Korb warf Ines Brook 3,1 Sekunden vor Schluss.'],
  ['another vowel in a surname', '[[Hanna Lundgren -> Hanna Lindgren | name]] hatte 18 Punkte.'],
  ['a noun that is a first name elsewhere', 'Die Gäste kommen mit dem Schiff. Der Kai liegt am Stadion, Bill Renfrew kennt ihn.'],
  ['an age that the source leaves bare', 'Die älteste Frau ist 88 Jahre alt.'],
];

const BOX = derive(`# Kites clinch the title

ELKO, Nev., March 1, 2026 (University Athletics) - Senior guard Terry Boone scored 29 points and Elko State beat Mesa 94-88 on Saturday. Emil Sandberg contributed 21 points, and DeShawn Price had 17 points off the bench. Jalen Ortiz led all scorers with 34 points for Mesa.

ELKO STATE: Boone 29 points, 3 rebounds, 7 assists; Sandberg 21 points, 12 rebounds, 1 assist; Price 17 points, 4 rebounds, 2 assists.

MESA: Ortiz 34 points, 5 rebounds, 9 assists; Cho 19 points, 2 rebounds, 8 assists.
`, { language: 'en' });

const ROWS_OF_BOX: readonly Row[] = [
  ['a segment of a line', 'Emil Sandberg contributed 21 points and [[9 -> 12 | number]] rebounds.'],
  ['a figure of more than a row tells', 'Terry Boone has scored 2,214 points in his life.'],
  ['the right figures', 'Terry Boone had 29 points and seven assists, Jalen Ortiz nine assists.'],
];

const AIRLINE = derive(`# Ardena Air earns more

LISBON, 31 July 2025 - Ardena Air today told its figures for the three months to 30 June 2025.

| € million | Q2 2025 | Q2 2024 |
| --- | --- | --- |
| Fuel costs | 171.3 | 192.8 |
| Net result | 31.9 | -19.7 |
| Employees | 8,350 | 8,120 |

Ardena took delivery of five Airbus A321neo aircraft in the quarter and returned three older A319s, ending June with a fleet of 94. A strike cost it 14 million euros. It expects a result of €140 million to €160 million for the year.

More than 540,000 guests flew to the Azores. In the harbour there, 640 people work in 14 trades.

The ferry from Faro ran aground in May. Three of its boats were lost. There were 118 passengers and nine crew on board; 36 people were hurt, among them the student Colin Reid, 20, and the steward Joanna Lis, 33, who came late. The pier, opened in 1894, was closed for 131 days.
`, { language: 'en' });

const ROWS_OF_AIRLINE: readonly Row[] = [
  ['a difference of a table with its unit in the corner', 'Fuel cost €21.5 million less than a year before, and Ardena had 8,350 employees.'],
  ['who has what things', 'Ardena now has 94 aircraft, two more than at the end of March.'],
  ['a sum from the sentences that go on', 'The ferry ran aground off Faro with 127 people on board.'],
  ['years that are no days', 'The pier, 131 years old, was closed for more than four months.'],
  ['another age behind a name', 'There were 118 passengers and nine crew on board. The steward Joanna Lis, [[20 -> 33 | number]], was among the 36 people who were hurt.'],
];

const GERMAN_ROWS_OF_AIRLINE: readonly Row[] = [
  ['a figure of such a table', 'Ardena Air hat 31,9 Millionen Euro verdient, nach einem Verlust von 19,7 Millionen.'],
  ['a bound is no sum', 'Mehr als [[450.000 -> 540.000 | number]] Gäste flogen auf die Azoren.'],
];

const VOTE = derive(`# Alliance wins in Kestel

SAN DIEGO, March 9, 2026 (Wire) - The Alliance of Selin Aslan won the vote with 38.7 percent. The Liberals fell to 24.1 percent from 36.5, and lost 58 seats.

She promised to cut value-added tax on food to 5 percent from 9 within 100 days and to raise the wage to 1,150 crowns ($118) a month. A hall is to grow to 55,000 square metres from 31,000.

Voltan, a maker of stoves, raised $340 million. The fund Caltor put in $120 million, Redwood and Marusan $75 million and $60 million; the remainder came from 14 others. Its first plant has been running since last November.
`, { language: 'en' });

const ROWS_OF_VOTE: readonly Row[] = [
  ['what ended up', 'The Liberals lost more than 12 points, ending up at 24.1 percent.'],
  ['a change told backwards', 'Tax on food shall drop by four points to 5 percent.'],
  ['the difference of one', 'The hall will grow by 24,000 square metres.'],
  ['what is left of a whole', 'Voltan raised $340m: Caltor put in $120m, Redwood and Marusan together $135m, and 14 more $85m.'],
  ['a bare month', 'Its first plant has been running since November.'],
];

const GERMAN_ROWS_OF_VOTE: readonly Row[] = [
  ['a currency that the source has no word for', 'Die Steuer will Selin Aslan von neun auf fünf Prozent senken, der Lohn soll auf 1150 Kronen steigen.'],
];

const RECALL = derive(`# Maker recalls kettles

LEEDS, 12 February 2026 - The maker Hald is recalling its kettles. It knew on Wednesday of 43 people who had been scalded, 13 of them children. They were sold for between £34.99 and £49.99. By noon on Wednesday it had taken 8,600 calls; the helpline is open from 7am to 10pm.

Its new hall, a wing of 9,400 square metres in Derby, was built by Femi Oye.
`, { language: 'en' });

const ROWS_OF_RECALL: readonly Row[] = [
  ['hours in words', 'The helpline is open from seven in the morning until ten at night; 8,600 people had called by noon on Wednesday.'],
  ['square feet', 'Its new hall in Derby is a wing of 9,400 [[square feet -> square metres | unit]], built by Femi Oye.'],
];

const GERMAN_ROWS_OF_RECALL: readonly Row[] = [
  ['one end of a range', 'Sie kosteten zwischen 34,99 und [[94,99 -> 49,99 | number]] Pfund.'],
  ['people rather than children', 'Hald wusste am Mittwoch von [[34 -> 43 | number]] verbrühten Menschen.'],
];

describe('matches and rankings', () => {
  testRows(ROWS_OF_MATCH, MATCH, 'en');
  testRows(GERMAN_ROWS_OF_MATCH, MATCH, 'de');
  testRows(ROWS_OF_REPORT, REPORT, 'en');
  testRows(GERMAN_ROWS_OF_REPORT, REPORT, 'de');
  testRows(ROWS_OF_SERIES, SERIES, 'en');
  testRows(ROWS_OF_BOX, BOX, 'en');
  testRows(ROWS_OF_AIRLINE, AIRLINE, 'en');
  testRows(ROWS_OF_VOTE, VOTE, 'en');
  testRows(ROWS_OF_RECALL, RECALL, 'en');
  testRows(GERMAN_ROWS_OF_RECALL, RECALL, 'de');
  testRows(GERMAN_ROWS_OF_VOTE, VOTE, 'de');
  testRows(GERMAN_ROWS_OF_AIRLINE, AIRLINE, 'de');
  testRows(GERMAN_ROWS_OF_SERIES, SERIES, 'de');
});
