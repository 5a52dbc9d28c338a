/** German reports told again, in German and in English: amounts of change, tables, what was so many before, names and places in the place of others. */
import { derive } from '../../../server/engine/index.js';
import { testRows } from './marked-rows.js';

const PORT = derive(`# Hafen Seelow wächst

Pressemitteilung der Hafen Seelow GmbH, 12. Februar 2026

Der Hafen Seelow hat im vergangenen Jahr 3,41 Millionen Tonnen umgeschlagen, so viel wie nie. Die Schulden sollen bis 2029 von derzeit 64 auf unter 48 Millionen Euro sinken, sagte Finanzchefin Wiebke Karstens. Betriebschef Hauke Lammers lobte die Schicht. Die Wartezeit an der Schleuse soll von 24 auf 17 Minuten sinken.

An der Gesellschaft sind das Land mit 61 Prozent, die Stadt mit 20 Prozent und ein Sparkassenverband mit 19 Prozent beteiligt.

Die Werft verzeichnete einen Rückgang von 7 Prozent, während die Spedition einen Zuwachs von 4 Prozent verbuchte. Im Hafen liegen 153 Schiffe, 18 mehr als im Vorjahr. Der Lotse Friedhelm Brunkhorst hat seine Station nach Dagebüll verlegt.

Am meisten Holz kommt über den Nordkai mit 3,8 und den Südkai mit 2,6 Millionen Stämmen.

| Reederei | Fracht 2025 (Mio. fm) | Fracht 2024 (Mio. fm) |
|---|---|---|
| Brinkmann | 2,35 | 2,61 |
| Nordstern | 1,72 | 1,54 |

Den Kai weiht Bürgermeisterin Antje Drewes am 19. Mai ein. Die zweite Schleuse öffnet im Herbst 2031. Die älteste Kranführerin starb im Alter von 63 Jahren.
`, { language: 'de' });

describe('a German report told again in German', () => {
  testRows([
    ['by how much something is to change', 'Die Schulden von 64 Millionen Euro will Wiebke Karstens um mehr als 16 Millionen drücken. Das Warten an der Schleuse soll sich um sieben Minuten verkürzen.'],
    ['the rest in one', 'Der Sparkassenverband hält 19 Prozent, Land und Stadt zusammen 81 Prozent.'],
    ['what was so many before', 'Im Hafen liegen 153 Schiffe, im Vorjahr waren es noch 135.'],
    ['a rise of what another fell by', 'Die Spedition verbuchte einen Zuwachs von [[7 -> 4 | number]] Prozent.'],
    ['the table in words', 'Die Reederei Nordstern verschiffte 1,72 Millionen Festmeter Holz.'],
    ['another surname that begins alike', 'Das sagte Finanzchefin [[Wiebke Karsdorf -> Wiebke Karstens | name]].'],
    ['the office of another', 'Der Umsatz wuchs. Das sagte Finanzchef [[Hauke Lammers -> Wiebke Karstens | role]].'],
    ['another place for a town that no list has', 'Der Lotse Friedhelm Brunkhorst hat seine Station nach [[Hamburg -> Dagebüll | place]] verlegt.'],
  ], PORT, 'de');
});

describe('a German report told again in English', () => {
  testRows([
    ['the table in words', 'Nordstern carried 1.72 million cubic metres of timber.'],
    ['a figure that leaves its scale to the next', 'Most timber came over the northern quay, 3.8 million logs of it.'],
    ['a day of the only one in its month', 'Seelow had a good year. It was the best so far. The harbour has 153 ships now. Holders come and go.\n\nMayor Antje Drewes will open the quay on [[9 May -> 19 May | date]].'],
    ['a season of another year', 'Seelow had a good year. It was the best so far. The harbour has 153 ships now. Holders come and go.\n\nThe second lock will open in the [[autumn of 2030 -> autumn of 2031 | date]].'],
    ['an age without its unit', 'The oldest crane driver died at the age of [[36 -> 63 | number]].'],
    ['one letter of a surname', 'The pilot [[Friedhelm Brunkhurst -> Friedhelm Brunkhorst | name]] moved his station.'],
  ], PORT, 'en');
});

const WORKS = derive(`# Busbauer Ahlers bekommt Großauftrag

Fachblatt Linie Zwo, 4. Februar 2026, von Merle Janssen

Der Busbauer Ahlers aus Wremdorf hat 90 Busse nach Haarlem verkauft. „Wir haben vier Riesen geschlagen“, sagte Geschäftsführerin Thea Ahlers, eine Enkelin des Gründers. Den Ausschlag gab nach Angaben von Werkleiter Jörn Siebels die Reichweite: 390 Kilometer, 90 Kilometer mehr als beim alten Modell.

Heute sind es 1.280, nachdem im Herbst 140 Mitarbeiter gegangen waren. Das Ergebnis drehte von minus 3,4 auf plus 2,1 Millionen Euro. Für 2027 rechnet Ahlers mit einem Umsatz von 190 Millionen Euro, im vergangenen Jahr waren es 165 Millionen.

Die vier neuen Hallen kosten zusammen 3,6 Millionen Euro, davon zahlt die Stadt 850.000 Euro. Der Umbau dauert acht Wochen. Werkleiter Jörn Siebels wechselt im Mai nach Haarlem.

| Baujahr | Pacht 2026 (Euro/m²) | Pacht 2024 (Euro/m²) |
|---|---|---|
| bis 1950 | 4,12 | 3,98 |
| ab 1951 | 6,85 | 5,90 |
`, { language: 'de' });

describe('a German trade report told again', () => {
  testRows([
    ['an average that is reckoned', 'Die vier Hallen kosten 3,6 Millionen Euro, im Schnitt also 900.000 Euro.'],
    ['a share of two figures of the sentence', 'Der neue Bus fährt 30 Prozent weiter als der alte, 390 statt 300 Kilometer.'],
    ['weeks as months', 'Zwei Monate dauert der Umbau.'],
    ['a column of euros for each square metre', 'In Häusern, die ab 1951 gebaut wurden, liegt die Pacht bei 6,85 Euro.'],
    ['a country for its town', 'Werkleiter Jörn Siebels wechselt im Mai in die Niederlande.'],
    ['a speaker before another in the next sentence', '„Wir haben vier Riesen geschlagen“, sagte [[Jörn Siebels -> Thea Ahlers | name]].'],
    ['a fact sheet', '| Was | Wert |\n|---|---|\n| Verkaufte Busse | 90 |\n| Umsatz 2025 | 165 Mio. Euro |\n| Mitarbeiter | 1.280 |'],
  ], WORKS, 'de');

  testRows([
    ['a loss before what it turned into', 'A loss of €3.4m turned into a profit of €2.1m.'],
    ['the speaker in a translation', '"We have beaten four giants," said Thea Ahlers.'],
  ], WORKS, 'en');
});

const BATS = derive(`# Sammler zahlt Rekordpreis

Die Burg Harkenstein ist das größte Winterquartier für Fledermäuse in Ostdeutschland. Ein Weibchen flog 252 Kilometer in zwölf Nächten. Der Verein hat 26 Helfer, vor zehn Jahren waren es noch 15. Der Preis für Salpeter ist von 2.300 auf 7.900 Dollar gestiegen.

Der Windpark soll bei Wind unter 6 Metern pro Sekunde stillstehen. Ein Motorroller von 1931 brachte 21.500 Euro. Die Branche setzte 4 Prozent mehr um als im Vorjahr, verkaufte aber 2,9 Prozent weniger Ware.
`, { language: 'de' });

describe('a German report of bats and prices told again', () => {
  testRows([
    ['kilometres a night', 'Ein Weibchen flog 252 Kilometer in zwölf Nächten, im Schnitt 21 Kilometer pro Nacht.'],
    ['what was so many years ago', 'Der Verein hat 26 Helfer, elf mehr als vor zehn Jahren.'],
  ], BATS, 'de');

  testRows([
    ['a part of a country', 'Harkenstein castle is the largest winter roost for bats in eastern Germany.'],
    ['gone from one figure to another', 'The price of saltpetre has gone from $2,300 to $7,900.'],
    ['metres a second', 'The wind farm is to stand still whenever the wind is below six metres per second.'],
    ['a year before a sum', 'A scooter of 1931 €21,500.'],
  ], BATS, 'en');
});
