/** Right drafts in freer words than their source has: differences, sums, parts, other units. Marked errors beside them are still flagged. */
import { derive } from '../../../server/engine/index.js';
import { testRows, type Row } from './marked-rows.js';

const COURT = derive(`# Skipper jailed for six years

Published 14 March 2025

The skipper Ewan Stroud, 46, was jailed for six years on Friday. The sisters Ida Marlow, 24, and Nora Marlow, 21, died when his launch hit their rowing boat on 8 November 2023. Ida Marlow had become a nurse four months before. Their mother Joan Marlow, 52, spent 11 weeks in hospital.

Prosecutor Simon Radley KC said that he had not looked up. "He never slowed down," Mr Radley told the court.

Stroud may not steer a boat for 12 and a half years. Inspector Paul Radley of the harbour police, no relation, said 316 skippers were fined last year, 12 per cent more than in 2023.
`, { language: 'en' });

const TRIAL = derive(`# Earlier nights

OSLO, September 9, 2024 — Pupils who left their screens an hour before bedtime slept 34 extra minutes a night in a trial at 22 schools. Half of the schools tried it, the other 11 did not. The first group slept 7.6 hours, the second 7.1 hours. Girls gained 39 minutes, boys 28. The report is by Mats Ekholm (1593 pupils took part) and by the heirs of Per Lund (1893-1953), who began such trials.

The Norwegian tennis player Liv Aasen, 18, took part. Her trainer comes from Finland.
`, { language: 'en' });

const FIRM = derive(`# Norvik Foods earns more

BERGEN, October 29, 2025 — Norvik Foods Inc. (NYSE: NRVK) sold goods worth $4.18 billion in the third quarter, up from $3.93 billion a year before. Net income was $1.87 per share, after $1.61. A dividend of 48 cents per share will be paid in December, four cents more than before.

Norvik sold 96 million tins last year, 8 percent more than in 2024. It is the world's fourth-largest maker of tins.

The works council has seven seats for clerks and four for fishermen. Two members, Ann Hovde and Bo Lien, are new. 
Councillor James Hovde handed in a list of 5,830 names against the plan for a new quay.
`, { language: 'en' });

const BANK = derive(`# Bank lowers its rate

WELLSFORD, May 7, 2026 - The bank of Tarnia lowered its rate to 3.75 percent on Thursday.

Growth is expected to be 1.1 percent in 2026, down from the 1.4 percent that were predicted three months ago.

A household with a loan of 250,000 tarns saves about 34 tarns a month, according to the consumer group Fair Lending.
`, { language: 'en' });

const STRIKE = derive(`# Pilots to strike

By Nadia Ferrante

Pilots of the airline Nordavia will strike for 48 hours from midnight on Friday. Their union has 1,150 of the 1,420 pilots. The airline offered 9 percent and 20,000 kroner.

Its film about the strike, called Silver Swan, was shot for £410,000 in eleven days. The boss, Karin Dahl, was told of the result 11 minutes after the vote.

In all, 87 people had to leave a hotel. Fifty-three of the evacuees slept at a school in New Hampshire, the others with friends.
`, { language: 'en' });

const DEAL = derive(`# Sunwerk buys Akkuhaus

LONDON, 3 March 2026 (Wire) - The roofer Sunwerk is to buy the battery maker Akkuhaus for 640 million euros. Sunwerk will pay 410 million euros in cash and the rest in shares, which will give the owners 12.5 percent of the company.

It expects savings of 45 million pounds a year from 2028, two thirds of it in purchasing, and costs of 60 million pounds. Sunwerk has made seven takeovers in the past five years.

The firm had a deficit of £22m last year, double the figure for 2024. Since January 74 sheep and two calves have been killed on its land by wolves. Its football team had 22 shots in the final to the other side's six and won.
`, { language: 'en' });

const VOTE = derive(`# Mayor wins again

PORT AZUL, Calif., Nov. 6, 2024 — Mayor Rosa Delgado won a third term on Tuesday, beating City Councilman Mark Feeney by 1,204 votes.

Feeney, a former firefighter who turns 40 next month, conceded at 1:15 a.m.
`, { language: 'en' });

const ROWS_OF_VOTE: readonly Row[] = [['an age of one who has yet to turn', 'Feeney, who is 39 and used to be a firefighter, conceded at 1:15 a.m.']];
const GERMAN_ROWS_OF_VOTE: readonly Row[] = [['a calling before a surname', 'Rosa Delgado hat am Dienstag eine dritte Amtszeit gewonnen. Der frühere Feuerwehrmann Feeney räumte um 1.15 Uhr seine Niederlage ein.']];

const ROWS_OF_DEAL: readonly Row[] = [
  ['a share of two figures told', 'Sunwerk is to buy Akkuhaus for 640 million euros. A good 60 percent of the price, 410 million euros, will be paid in cash.'],
  ['a fraction of a figure', 'From 2028 Sunwerk expects savings of 45 million pounds a year, 30 million pounds of it in purchasing.'],
  ['a year for years', 'It is the eighth takeover by Sunwerk since 2021.'],
  ['what has doubled, and is a loss', 'The firm lost £22m last year.'],
  ['a sum with its part beside it', 'Since January 76 animals have been killed by wolves on its land, including two calves.'],
];

const GERMAN_ROWS_OF_DEAL: readonly Row[] = [
  ['two sides apart', 'Die Firma machte im vergangenen Jahr ein Minus von 22 Millionen Pfund. Wölfe rissen auf ihrem Land 74 Schafe. Ihre Fußballer hatten im Finale 22:6 Torschüsse und gewannen.'],
];

const ROWS_OF_COURT: readonly Row[] = [
  ['a difference of ages', 'Ida Marlow was 24, her sister Nora three years younger.'],
  ['a whole year beside a year and a half', 'Stroud will serve all six years, and may not steer a boat for more than 12 years.'],
  ['"Mr Radley", of two, with letters behind his name', '"He never slowed down," said Simon Radley.'],
  ['"he", of two whom the sentence before names', 'Prosecutor Simon Radley said that Stroud had not looked up. "He never slowed down," he told the court.'],
  ['the year of "last year", told beside the year before', 'In 2024, 316 skippers were fined, 12 per cent more than the year before.'],
];

const ROWS_OF_TRIAL: readonly Row[] = [
  ['minutes as a part of an hour', 'Pupils who left their screens an hour before bedtime slept more than half an hour longer.'],
  ['a difference whose unit is told once', 'Girls gained more than boys, by 11 minutes.'],
  ['the end of a span', 'Such trials were begun by Per Lund, who died in 1953.'],
];

const ROWS_OF_FIRM: readonly Row[] = [
  ['cents of dollars', 'Net income per share was up by 26 cents to $1.87.'],
  ['a slip for the figure of the firm with its legal form', 'Norvik Foods sold goods worth $[[4.81 -> 4.18 | number]] billion in the third quarter.'],
  ['the year of "last year"', 'With 96 million tins sold in 2025, Norvik sold 8 percent more than the year before.'],
  ['a sum of people', 'The clerks and the fishermen, 11 members between them, met in December.'],
  ['the bearer of a name whom the passage tells of', '[[John Hovde -> James Hovde | name]] handed in 5,830 names against the plan for a new quay.'],
];

const ROWS_OF_BANK: readonly Row[] = [
  ['what grows, of a growth that falls', 'The economy is forecast to grow by 1.1 percent in 2026, less than was predicted.'],
  ['a figure a year of one a month', 'A household with a loan of 250,000 tarns saves around 400 tarns a year, according to Fair Lending.'],
];

const ROWS_OF_STRIKE: readonly Row[] = [
  ['a weekend that begins on Friday', 'The pilots of Nordavia will strike at the weekend, for two days.'],
  ['a fraction in words, of two counts', 'Four in five of the 1,420 pilots are in the union.'],
  ['a loose bound', 'The film about the strike was shot for less than half a million pounds in eleven days.'],
  ['a time of day', 'At eight minutes to five the boss, Karin Dahl, was told of the result.'],
  ['a figure with an article, told before', 'The pilots of Nordavia are to strike for two days from Friday. In the union are 1,150 of the 1,420 pilots. They were offered 9 percent and 20,000 kroner.\n\nA film about the strike, Silver Swan, was shot in eleven days for £410,000. Karin Dahl, the boss, heard the result 11 minutes after the vote.\n\nNearly 90 people had to leave a hotel in Westbury. Of the 87 evacuees some slept with friends, the rest at a school in [[Vermont -> New Hampshire | name]].'],
];

const GERMAN_ROWS_OF_STRIKE: readonly Row[] = [
  ['crowns, whosever they are', 'Die Fluggesellschaft bot neun Prozent und 20.000 Kronen.'],
  ['a translated title beside a byline', 'Der Film über den Streik mit dem Silbernen Schwan wurde in elf Tagen für 410.000 Pfund gedreht.'],
];

const GERMAN_ROWS_OF_TRIAL: readonly Row[] = [
  ['a count beside a half', 'An elf Schulen wurde es versucht, an elf anderen nicht. Die erste Gruppe schlief 7,6 Stunden, die zweite 7,1.'],
];

const GERMAN_ROWS_OF_FIRM: readonly Row[] = [
  ['a rank in a compound', 'Norvik ist der [[fünft -> viert | number]]größte Hersteller von Dosen der Welt.'],
];

describe('right drafts in freer words', () => {
  testRows(ROWS_OF_COURT, COURT, 'en');
  testRows(ROWS_OF_TRIAL, TRIAL, 'en');
  testRows(ROWS_OF_FIRM, FIRM, 'en');
  testRows(ROWS_OF_VOTE, VOTE, 'en');
  testRows(GERMAN_ROWS_OF_VOTE, VOTE, 'de');
  testRows(ROWS_OF_DEAL, DEAL, 'en');
  testRows(GERMAN_ROWS_OF_DEAL, DEAL, 'de');
  testRows(ROWS_OF_BANK, BANK, 'en');
  testRows(ROWS_OF_STRIKE, STRIKE, 'en');
  testRows(GERMAN_ROWS_OF_STRIKE, STRIKE, 'de');
  testRows(GERMAN_ROWS_OF_TRIAL, TRIAL, 'de');
  testRows(GERMAN_ROWS_OF_FIRM, FIRM, 'de');
});
