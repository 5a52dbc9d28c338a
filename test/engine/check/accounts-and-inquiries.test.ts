/** A utility's accounts with a table, and the report of an inquiry: changes to a figure, offices, weekdays of dates, first names, rates of rows. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { testRows } from './marked-rows.js';

const ACCOUNTS = `# Stadtwerke Rabenau legen Zahlen vor

Die Stadtwerke Rabenau GmbH haben 2025 einen Überschuss von 6,4 Millionen Euro erzielt, nach 5,1 Millionen Euro im Jahr zuvor. „Wir verkaufen weniger und verdienen doch mehr“, sagte Geschäftsführerin Henrike Vollmer am Dienstag.

Die Zahl der Solaranlagen stieg von 2.310 auf 3.045. Der Fernwärmeabsatz legte um 4,7 Prozent auf 98 Gigawattstunden zu.

| Sparte | Absatz 2024 (GWh) | Absatz 2025 (GWh) |
| --- | --- | --- |
| Strom | 421 | 409 |
| Gas | 699 | 612 |

Der kaufmännische Leiter Tobias Reck kündigte an, dass bis 2028 rund 55 Millionen Euro in die Netze fließen, davon 22 Millionen in Wärmeleitungen. Das Ergebnis lobte Bürgermeister Karim Seidl.

2,8 Millionen Euro des Überschusses gehen an die Stadt.
`;

const INQUIRY = `# Ferry had faulty gearbox, inspectors find

A faulty gearbox caused the ferry Grey Heron to hit the pier on 17 August 2025, the Accident Board said on Monday. The Grey Heron was approaching at 7.2 knots when the captain, Moira Kinsella, put both engines astern.

"The warning signs were there for months, and nobody was looking," said inspector Adebayo Oduya. The managing director of Northline Ferries, Paul Trevanion, apologised. Northline Ferries has paid £312,000 in compensation.

Passenger numbers fell by 12 percent to 412,000.
`;

const hints = (draft: string, source: string, language: string) => check(draft, derive(source, { language }), { language }).filter((f) => f.code === 'not-in-source').map((f) => draft.slice(f.start, f.end));

describe('accounts with a table', () => {
  testRows([
    ['what it grew to, not what it grew from', 'Die Zahl der Solaranlagen wuchs auf [[3.450 -> 3.045 | number]].'],
    ['the mayor is somebody else', 'Bürgermeister [[Tobias Reck -> Karim Seidl | name]] lobte das Ergebnis.'],
  ], derive(ACCOUNTS, { language: 'de' }), 'de');

  it('reads a change to a bare figure in English, and no range', () => {
    const draft = 'District heating rose 4.7 percent to 98, and gas sales reached 612 gigawatt-hours.';
    assert.deepEqual(check(draft, derive(ACCOUNTS, { language: 'de' }), { language: 'en' }).filter((f) => f.severity !== 'hint').map((f) => f.message), []);
  });

  it('reckons within rows, and from what the draft has just told', () => {
    const draft = 'Die Stadtwerke verkauften 87 Gigawattstunden Gas weniger. Rund 55 Millionen Euro fließen in die Netze, 40 Prozent davon in Wärmeleitungen. Vom Überschuss von 6,4 Millionen Euro gehen 2,8 Millionen Euro an die Stadt, 3,6 Millionen behält das Unternehmen.';
    assert.deepEqual(hints(draft, ACCOUNTS, 'de'), []);
  });
});

describe('the report of an inquiry', () => {
  testRows([
    ['another first name that sounds alike', 'The captain, [[Maura Kinsella -> Moira Kinsella | name]], put both engines astern.'],
    ['a ship that has a surname for a name', 'The [[Grey Herron -> Grey Heron | name]] hit the pier.'],
    ['miles for knots', 'The ferry was approaching at 7.2 [[miles per hour -> knots | unit]].'],
    ['years for months in a quote', '"The warning signs were there for [[years -> months | quote]], and nobody was looking," said Adebayo Oduya.'],
    ['a quote altered and put down to another', '"The warning signs were there for [[years -> months | quote]], and nobody was looking," said [[Paul Trevanion -> Adebayo Oduya | name]].'],
    ['digits swapped, with no other choice', 'Northline has paid £[[321,000 -> 312,000 | number]] in compensation.'],
    ['a weekday that the calendar has for the date', 'When? On 17 August 2025, a Sunday. About 412,000 passengers took the ferry.'],
  ], derive(INQUIRY, { language: 'en' }), 'en');

  it('reads who holds an office behind a comma', () => {
    const roles = derive(INQUIRY, { language: 'en' }).facts.flatMap((f) => (f.kind === 'role' ? [`${f.role} ${f.subject}`] : []));
    assert.ok(roles.includes('captain moira-kinsella') && roles.includes('ceo paul-trevanion'), roles.join());
  });
});

const STUDY = `# Roboter operiert schneller

Ein Roboter verkürzt Eingriffe um 19 Minuten. Das zeigt eine Studie des Teams um Leyla Arslan.

Der Hersteller teilte mit, das Nachfolgemodell sei ein Drittel leichter und komme 2027 auf den Markt.

Von 412 Kliniken besitzen erst 37 einen Roboter. In Bayern seien es neun, in Hessen sieben.

Für 2024 zahlte der Hersteller 1,20 Euro je Aktie, nun ist keine Dividende geplant.

Die jüngste Patientin war 17, der älteste Patient 88 Jahre alt.
`;

describe('a study in another order', () => {
  const base = derive(STUDY, { language: 'de' });
  const loud = (draft: string, language: string) => check(draft, base, { language }).filter((f) => f.severity === 'error' || f.severity === 'warning').map((f) => f.message);

  it('takes no third for nine, where the figure is told of the same place', () => {
    assert.deepEqual(loud('Roboter sparen Zeit, mehr nicht.\n\nSo sieht es das Team um Leyla Arslan nach seiner Studie. Statt wie bisher dauert ein Eingriff nun 19 Minuten weniger.\n\nVon 412 Kliniken haben nicht einmal 40 einen Roboter; allein neun stehen in Bayern.\n\nDas neue Modell kommt 2027.', 'de'), []);
  });
  it('knows a range by its ends', () => {
    assert.deepEqual(loud('The study included patients aged 17 to 88.', 'en'), []);
    assert.deepEqual(loud('Die Patienten waren 17 bis 88 Jahre alt.', 'de'), []);
  });
  it('leaves the year before to "last year"', () => {
    assert.deepEqual(loud('Für 2025 ist keine Dividende geplant; im vergangenen Jahr zahlte der Hersteller 1,20 Euro je Aktie.', 'de'), []);
  });
});

const LIVES = `# Margit Oberon dies at 91

Margit Oberon, whose theatre toured 43 countries, died on Saturday. She was 91. She directed 61 productions.

The court had sentenced her manager, Bernd Quast, to three years and four months; prosecutors had asked for four years and six months.

Output is to fall from 142 gigawatt-hours to about 120. A new hall would cost 14 million euros.
`;

describe('lives, sentences and forecasts', () => {
  const base = derive(LIVES, { language: 'en' });
  const found = (draft: string, language: string) => check(draft, base, { language }).map((f) => f.message);
  const ROWS: [name: string, language: string, draft: string][] = [
    ['"of her age" before a count', 'en', 'Margit Oberon has died in Bath. She was one of the great directors of her age: 61 productions, 43 countries.'],
    ['years and months in one', 'en', 'Bernd Quast got 40 months. Prosecutors had asked for four and a half years.'],
    ['years and months, in German', 'de', 'Bernd Quast wurde zu 40 Monaten verurteilt, gefordert waren viereinhalb Jahre.'],
    ['a unit told once for two figures', 'en', 'Output will be about 15 percent less, about 120 GWh.'],
    ['millions without their currency', 'en', 'A hall is planned. Of the money, 14 million would be borrowed.'],
  ];
  for (const [name, language, draft] of ROWS) it(name, () => assert.deepEqual(found(draft, language), []));
});

const FIRM = `# Wer hinter Solvanta steckt

Hinter Solvanta steht die Unternehmerin Carla Brehm. Brehm soll im Jahr 2017 begonnen haben, Dächer zu mieten. Im Jahr 2019 gründete sie Solvanta in Kassel.
`;

describe('a firm and its founder', () => {
  testRows([
    ['the year of something else, in the passage of the foundation', 'Gegründet wurde Solvanta im Jahr [[2017 -> 2019 | date]] von Carla Brehm.'],
    ['the year of something else, told of it', 'Carla Brehm begann 2017, Dächer zu mieten.'],
  ], derive(FIRM, { language: 'de' }), 'de');
});
