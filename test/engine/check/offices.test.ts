/** Offices, parties and comparisons told wrong beside what is right. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { testRows } from './marked-rows.js';

const COUNCIL = derive(`# Ausbach kürzt den Zuschuss für das Freibad

Der Stadtrat von Ausbach hat am Donnerstag den Haushalt beschlossen. Bürgermeister Ralf Petersen (SPD) nannte ihn ehrlich. Kämmerin Heike Petersen rechnet mit einem Minus von 4,2 Millionen Euro. Die Stadt kürzt den Zuschuss für das Freibad von 310.000 auf 240.000 Euro. Der Hebesatz klettert von 485 auf 520 Prozent.

Im Rathaus fehlen 43 Angestellte, 9 mehr als im vorigen Winter. Der neue Rettungswagen ist 140 Kilogramm leichter als der alte.

Kai Arnold, der Vorsitzende des Sportvereins, kritisierte den Beschluss. Staatsanwältin Birte Jessen ermittelt wegen der Vergabe.
`, { language: 'de' });

describe('a council and its people', () => {
  testRows([
    ['an office of another of the same name', 'Bürgermeister [[Jan Petersen -> Ralf Petersen | name]] nannte den Haushalt ehrlich.'],
    ['one office for another', '[[Richterin -> Staatsanwältin | role]] Birte Jessen ermittelt.'],
    ['the party behind a name', 'Bürgermeister Ralf Petersen ([[CDU -> SPD | name]]) lobte den Haushalt.'],
    ['fewer for more', 'Im Rathaus fehlen 43 Angestellte, 9 [[weniger -> mehr | number]] als im vorigen Winter.'],
    ['heavier for lighter', 'Der neue Rettungswagen ist 140 Kilogramm [[schwerer -> leichter | number]] als der alte.'],
    ['a verb against its figures', 'Die Stadt [[erhöht -> senkt | number]] den Zuschuss für das Freibad von 310.000 auf 240.000 Euro.'],
    ['a way that only the figures of the source tell', 'Der Hebesatz [[sinkt -> steigt | number]] auf 520 Prozent.'],
  ], COUNCIL, 'de');
});

const COMPANY = derive(`# Norwell Foods lifts its forecast

LEEDS, March 4, 2026 — Norwell Foods lifted its forecast on Wednesday. "We are ahead of plan," said Chief Executive Officer Dana Whitlock. Chief Financial Officer Rohan Mehta said the plant in Hull would open in May. Finance Minister Paul Brandt welcomed the news. His brother Martin Brandt runs a brewery. Sheriff Nell Corby wished them luck, and so did Hull's captain Ian Moss.

Norwell employs 2,316 people, 120 more than a year ago. The new oven is 14 percent slower than the old one.
`, { language: 'en' });

describe('a company and its people', () => {
  testRows([
    ['the other chief officer', '"We are ahead of plan," said [[Chief Financial Officer -> Chief Executive Officer | role]] Dana Whitlock.'],
    ['another minister', '[[Foreign Minister -> Finance Minister | role]] Paul Brandt welcomed the news.'],
    ['a judge for a sheriff', '[[Judge -> Sheriff | role]] Nell Corby wished them luck.'],
    ['a coach for a captain', 'Hull’s [[coach -> captain | role]] Ian Moss wished them luck.'],
    ['a relative in the office', 'Finance Minister [[Martin Brandt -> Paul Brandt | name]] welcomed the news.'],
    ['fewer for more', 'Norwell employs 2,316 people, 120 [[fewer -> more | number]] than a year ago.'],
  ], COMPANY, 'en');

  testRows([
    ['faster for slower, in a translation', 'Der neue Ofen ist 14 Prozent [[schneller -> langsamer | number]] als der alte.'],
    ['the office in a translation', 'Das sagte [[Finanzchefin -> Chefin | role]] Dana Whitlock.'],
  ], COMPANY, 'de');
});

const STUDY = derive(`# Lakes grow in the Andes

A team led by Alejandra Quispe of the University of Lima counted 1,874 lakes. Co-author Henrik Solberg, a glaciologist at the University of Bergen, called the warnings "late but welcome". "We stopped measuring in the second summer of the drought," Quispe said. A driver was jailed at Leeds Crown Court.
`, { language: 'en' });

describe('bodies of places, and their words', () => {
  testRows([
    ['the university of a person', 'Das sagt Henrik Solberg von der Universität [[Leeds -> Bergen | name]].'],
  ], STUDY, 'de');
  testRows([
    ['the only court of the sources', 'The driver was jailed at [[Bradford -> Leeds | name]] Crown Court.'],
    ['a whole quote of three words', 'Solberg called the warnings "[[loud -> late | quote]] but welcome".'],
    ['which of two in a quote', '"We stopped measuring in the [[first -> second | quote]] summer of the drought," Quispe said.'],
  ], STUDY, 'en');
});

it('an office of a body whose short name stands in brackets', () => {
  const base = derive('Tim Westbrook, ein früherer Anwalt der EPA, lobte die Fortschritte. Die EPA hat 120 Anwälte.', { language: 'de' });
  const found = check('Tim Westbrook, ehemals Anwalt der U.S. Environmental Protection Agency (EPA), lobte die Fortschritte.', base, { language: 'de' });
  assert.deepEqual(found.filter((f) => f.severity === 'error').map((f) => f.message), []);
});

it('a university by its short name is a body, and no person', () => {
  const base = derive('Sydbury Learning College runs the course of the University of Sydbury. Minister Adrian Pickwell praised it, and 120 boys took it.', { language: 'en' });
  assert.deepEqual(check('# Sydbury Uni shuts its course for boys\n\nSome 120 boys took it, and Adrian Pickwell praised it.', base, { language: 'en' }).filter((f) => f.severity === 'error').map((f) => f.message), []);
});
