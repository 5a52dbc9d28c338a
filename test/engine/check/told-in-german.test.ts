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
