/** A German article retold in English, or freely in German: the same day, club or figure under another name. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { testRows } from './marked-rows.js';

const NEWS = derive(`# Mehr Anträge in Lindau

Die meisten Anträge, nämlich 1.420, gingen am 14. September ein. Tags darauf trat in Lindau ein neues Gesetz über die Pacht in Kraft, das Betrug mit Haft bestraft. Von Jahresbeginn bis 31. August zählte das Amt 46.300 Anträge.

Im Zeitraum April bis Juni registrierte die Behörde in allen Ländern 213.000 Erstanträge, um 15 Prozent mehr als im ersten Quartal.

Im Bezirk Tannau nahmen die Anzeigen um 608 auf insgesamt 3.059 zu.

Lazio Rom gewann gegen Sporting Lissabon und danach auch gegen Hertha BSC. Vier Tage nach der Niederlage im Pokal bezwang Rom am Sonntag den FC Genua mit 2:0. 52. Minute: Flanke von Weber, Brandner trifft volley zum 1:0. In der 77. Minute legt Kessler ein Solo hin und trifft zum 2:0.
`, { language: 'de' });

describe('what an article tells otherwise', () => {
  const loud = (draft: string, language: string) => check(draft, NEWS, { language }).filter((f) => f.severity === 'error' || f.severity === 'warning').map((f) => f.message);
  const faithful: [what: string, language: string, draft: string][] = [
    ['three months as their quarter', 'de', 'In allen Ländern registrierte die Behörde im zweiten Quartal 213.000 Erstanträge.'],
    ['the day after a day', 'en', 'When the new law on leases, which punishes fraud with prison, was about to take effect in Lindau on September 15, most applications were received.'],
    ['the end of a month beside a span of months', 'en', 'The office registered applications from all countries to the end of August, 15 percent more than in the first quarter.'],
    ['a club that is named after a town abroad', 'en', 'Lazio won against Sporting Lisbon.'],
    ['a club by its town, which the source has by its letters', 'en', 'Lazio later beat Hertha Berlin as well.'],
    ['a town for its club', 'en', 'Four days after their defeat in the cup, they beat Genoa 2-0 on Sunday.'],
  ];
  for (const [what, language, draft] of faithful) it(`lets ${what} stand`, () => assert.deepEqual(loud(draft, language), []));

  testRows([
    ['the amount of a change, beside what it came to', 'Im Bezirk Tannau nahmen die Anzeigen um [[806 -> 608 | number]] auf 3.059 zu.'],
    ['the minute that opens a sentence of the source', 'In der [[25. -> 52. | number]] Minute trifft Brandner volley zum 1:0.'],
    ['another span of months', 'Im Zeitraum [[April bis Juli -> April bis Juni | date]] registrierte die Behörde in allen Ländern 213.000 Erstanträge.'],
  ], NEWS, 'de');
  testRows([
    ['a day that is neither', 'Most applications, 1,420, were received on [[September 17 -> September 14 | date]].'],
  ], NEWS, 'en');
});

const CLICKS = derive(`# Netzreichweiten im März

Das Portal der Abendpost kommt im März auf 23.258.290 Zugriffe und 4.394.093 Leser. Das größte Angebot ist das der Rundschau mit 81.411.372 Zugriffen. Das Digitalangebot des Verlags Kern zählt im März 39.322.962 Zugriffe.
`, { language: 'de' });

describe('figures of a source that a draft rounds', () => {
  testRows([
    ['two digits that have changed places', 'Das größte Angebot bleibt das der Rundschau mit [[84,1 -> 81,4 | number]] Millionen Zugriffen.'],
    ['a digit off, and a hedge', 'Das Portal der Abendpost kommt auf knapp [[3,4 -> 4,4 | number]] Millionen Leser.'],
    ['no fewer digits than a hedge allows', 'Das Portal der Abendpost kommt auf mehr als [[5,4 -> 4,394093 | number]] Millionen Leser.'],
  ], CLICKS, 'de');
});

const CABINET = derive(`# Kabinett in Halvern

Finanzchef Tobias Oldenkott bestätigte den Ausblick. Er rechnet mit Mehrkosten von 15 bis 20 Millionen Euro durch die Zölle. Aufsichtsratschef Jonas Eikeland legt das Amt im Mai nieder.

Innenminister Kaspar Tollmann gilt als Nachfolger. Finanzminister Bernd Riedvold verlor seinen Sitz um 312 Stimmen.

Der Pole Milik trifft aus zwölf Metern. Der Energiebedarf soll von 2,9 auf 1,7 Millionen Kilowattstunden sinken. Ein Silberservice von 1790 aus Augsburg kam auf 62.000 Euro, ein Motorrad aus dem Jahr 1929 auf 33.500 Euro.
`, { language: 'de' });

describe('whose office it is, and whose country', () => {
  testRows([
    ['an office of one of whom a pronoun tells', '[[Aufsichtsratschef -> Finanzchef | role]] Tobias Oldenkott rechnet mit Mehrkosten von 15 bis 20 Millionen Euro.'],
    ['another office of the cabinet', '[[Finanzminister -> Innenminister | role]] Kaspar Tollmann gilt als Nachfolger.'],
    ['another holder of an office', 'Finanzminister [[Kaspar Tollmann -> Bernd Riedvold | name]] verlor seinen Sitz um 312 Stimmen.'],
    ['what somebody of a country is called', 'Der [[Däne -> Pole | role]] Milik trifft aus zwölf Metern.'],
    ['a unit of two figures, once', 'Der Energiebedarf soll von 2,9 auf 1,7 Millionen [[Megawattstunden -> Kilowattstunden | unit]] sinken.'],
  ], CABINET, 'de');

  it('lets a year stand that the source has as a bare number', () => {
    assert.deepEqual(check('A silver service made in Augsburg in 1790 brought 62,000 euros, and a motorcycle 33,500 euros.', CABINET, { language: 'en' }).filter((f) => f.severity === 'error').map((f) => f.message), []);
  });
});

describe('a catchword that is told in another language', () => {
  const base = derive('Der Investor Arno Feld sprach auf der Tagung von einem „Sputnik-Moment“ für die Branche der Speicherchips.', { language: 'de' });
  testRows([['keeps its name', 'Investor Arno Feld spoke of a "[[Gutenberg -> Sputnik | quote]] moment" for the memory chip industry.']], base, 'en');
});

const MATCH = derive(`# Sieg in Halvern

Verteidiger Mario Sanderlin sprach nach dem Spiel von einem Sieg mit Herz. Goalie Piet Novotka hielt einen Elfmeter von Stürmer Kurt Vahlberg.

Niklas Korrigan sah in der 81. Minute die Rote Karte.
`, { language: 'de' });

describe('where somebody plays', () => {
  const places: [language: string, marked: string][] = [
    ['de', '[[Tormann -> Verteidiger | role]] Mario Sanderlin sprach von einem Sieg mit Herz.'],
    ['en', 'The [[striker -> goalkeeper | role]] Piet Novotka kept out a penalty by Vahlberg.'],
  ];
  for (const [language, marked] of places) testRows([[`in ${language}`, marked]], MATCH, language);

  it('takes the place for right where another is told of', () => {
    assert.deepEqual(check('Verteidiger Kurt Vahlberg sah in der 81. Minute die Rote Karte.', MATCH, { language: 'de' }).filter((f) => f.code === 'role-mismatch'), []);
  });
});

const CRISIS = derive(`# Rückblick auf die Krise

Die meisten Menschen kamen am 14. September an, es waren 19.700. Tags darauf trat in Belmark ein Gesetz in Kraft, das illegale Übertritte der Grenze mit Haft bestraft. In diesem Zeitraum registrierte Zentristat 213.000 Anträge in der EU, 15 Prozent mehr als im ersten Quartal.

In der ersten Krise kamen rund 180.000 Menschen in das Land. Etwa zehn Prozent von ihnen blieben.

Ajax musste handeln. 52. Minute: Flanke Dirkson, der Pole Brandner volliert aus zwölf Metern. Aufstellung: Dirkson, Klaassen, Brandner, Fischer (59. Guderling). In der 43. Minute lief Kapitän Maccarelli nach dem ersten von zwei Toren an den Rand, in der 48. Minute traf er erneut.
`, { language: 'de' });

describe('figures and days that follow from a passage', () => {
  const loud = (draft: string, language: string) => check(draft, CRISIS, { language }).filter((f) => f.severity === 'error' || f.severity === 'warning').map((f) => f.message);
  const faithful: [what: string, language: string, draft: string][] = [
    ['a share of what was told last', 'en', 'In the first crisis, 180,000 people came to the country. About 18,000 of them settled.'],
    ['a day before what follows', 'en', 'Most people, 19,700, arrived the day before Belmark began to jail those who cross its border illegally.'],
    ['a continent for its union', 'en', 'In this period Zentristat registered 213,000 applications in Europe, 15 percent more than in the first quarter.'],
    ['two ordinals of one noun', 'de', 'Kapitän Maccarelli traf in der 43. und in der 48. Minute.'],
  ];
  for (const [what, language, draft] of faithful) it(`lets ${what} stand`, () => assert.deepEqual(loud(draft, language), []));

  testRows([['a share that is none', 'In der ersten Krise kamen rund [[280.000 -> 180.000 | number]] Menschen in das Land.']], CRISIS, 'de');
});
