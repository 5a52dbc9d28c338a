/** Who speaks, who holds which office, and when: as news in English is told again in German and English. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { isLoud, testRows } from './marked-rows.js';

const PLANT = derive(`# Kiln maker halts work

The Tarvik Motors plant in Brennfield has stood still since a fire in a paint shop in November, when 64 workers were sent home. The minimum wage there is £11.20 an hour and will rise to £11.50 in October.

Nobody was hurt, spokeswoman Clara Ruben said. The club president, Oskar Lindt, visited the plant with treasurer Paula Vance. Chief executive Edmund Hightower said the kilns would be hot again soon.

In a letter to the mayor of Ostrava Gate, Wendell said the smoke was "no danger to anybody in the valley".

Police lieutenant Romilda dos Santos Prado said the fire had begun by itself. Michael Wanger, whose daughter Lena Wagner was adopted, had seen it first. "It was a bit like watching Ferdinand Hodler paint," said Ines Keller.

Mor Bunthan, Norvania's health minister, said that the smoke was harmless. It affects around one in 100,000 people. Between 2003 and 2014 the plant had 56 small fires, 37 of which were at night; 870 people work there. The last fire that closed it was in 2014.

Bäckerkette Nolte pulled out of Norvania last year. Its bread became 80 percent more expensive within a year.

Of the flour in the valley, 13 percent is imported.
`, { language: 'en' });

describe('offices, in another language', () => {
  testRows([
    ['who speaks for a firm keeps no money', 'Niemand sei verletzt worden, sagte [[Finanzchefin -> Sprecherin | role]] Clara Ruben.'],
    ['nor does a minister head the government', 'Der Rauch sei harmlos, sagte [[Premierminister -> Gesundheitsminister | role]] Mor Bunthan.'],
    ['a long surname, told wrong', 'Bald seien die Öfen wieder heiß, sagte Vorstandschef [[Edmund Hightown -> Edmund Hightower | name]].'],
    ['a whole name with a particle', 'Das Feuer sei von selbst entstanden, sagte Polizeileutnant [[Romida dos Santos Prado -> Romilda dos Santos Prado | name]].'],
    ['one in so many', 'Das betrifft etwa [[einen von 10.000 -> einen von 100.000 | number]] Menschen.'],
    ['a month beside the figure of another', 'Im [[September -> November | date]] wurden dort 64 Arbeiter nach Hause geschickt.'],
  ], PLANT, 'de');
});

describe('offices, in one language', () => {
  testRows([
    ['a president is no coach', 'The plant was visited by [[coach -> president | role]] Oskar Lindt.'],
    ['a month beside its figure', 'The wage is due to reach £11.50 in [[December -> October | date]].'],
    ['a share is no rise', 'Its bread became [[13 -> 80 | number]] percent more expensive within a year.'],
  ], PLANT, 'en');
});

const WORKS = derive(`Die Stahlwerke Nordhal gehören dem Fonds Tessaro. Bürgermeister Stefan Muckenschlager (SVB) begrüßte in Klosterwang den Bau. Landeshauptmann Erwin Prandl kam auch.

Geplant hat die Halle Jörg Raderbauer vom Büro Freiwerk. Gegründet wurde das Werk 1963, sein erster Leiter war der Dichter Abraham Jehosch (1936–2022). Neun Prozent der Belegschaft kommen aus Tessin, weniger als ein Prozent aus Uri.

Der Airbus A310 hat die höchste Rate, die Familie mit dem A321 die niedrigste. Der Airbus A380 verlor nie einen Rumpf; er hatte weniger als eine Million Abflüge.

Laut Kammer stiege der Ertrag zunächst um 0,1 Prozentpunkte stärker. Im vierten Sommer wären es 0,25 Prozentpunkte.

Die Feier ist am 27. Januar, ein Besuch war am 2. Januar. Die 43-Jährige trat dort mit ihrem Mann Albert Grimm (63) auf. Vom Ufer aus sah eine Spaziergängerin Andrea Casetti (37). Ein Fährmann winkte ihm. „Das war zweifelsfrei er“, sagte die 65-Jährige.

Angeklagt war Casetti 165 Mal: ergibt 164 Fälle für die Toten. Der letzte und 165. Fall gilt dem Sprengsatz.

Zwischen 140 und 160 Läden kommen hinzu, netto 145.
`, { language: 'de' });

describe('names and figures, in one language', () => {
  testRows([
    ['a dotted letter too many', 'Bürgermeister [[Stefan Muckenschläger -> Stefan Muckenschlager | name]] begrüßte den Bau.'],
    ['another surname behind the same first name', 'Geplant hat die Halle [[Jörg Raderberger -> Jörg Raderbauer | name]] vom Büro Freiwerk.'],
    ['a day of a month that has two', 'Die Feier in Klosterwang ist am [[17. Januar -> 27. Januar | date]].'],
    ['one end of a range', 'Hinzu kommen zwischen [[104 -> 140 | number]] und 160 Läden.'],
  ], WORKS, 'de');
});

describe('names and figures, in another', () => {
  testRows([
    ['a scale word', 'The A380 had fewer than a [[billion -> million | number]] departures.'],
  ], WORKS, 'en');
});

describe('what is no error, told in German or in English', () => {
  const quiet = (name: string, language: string, draft: string) => it(name, () => assert.deepEqual(check(draft, WORKS, { language }).filter(isLoud).map((f) => f.message), []));
  quiet('a model by its number', 'de', 'Der A380 verlor nie einen Rumpf, der A310 liegt am oberen Ende.');
  quiet('a party beside the town', 'en', 'Mayor Stefan Muckenschlager of the SVB welcomed the building.');
  quiet('a change that goes on in the next sentence', 'de', 'Im vierten Sommer stiege der Ertrag um 0,25 Prozentpunkte stärker.');
  quiet('somebody called by an age', 'en', 'A walker saw Andrea Casetti, 37, from the shore. "That was him without doubt," the 65-year-old said. With her was Albert Grimm, 63.');
  quiet('what another count comes near to', 'de', 'Angeklagt war Casetti in 165 Fällen.');
  quiet('two for each', 'de', 'Je zwei Punkte gab es, zwei für jeden Toten.');
});

describe('what is no error', () => {
  const quiet = (name: string, draft: string) => it(name, () => assert.deepEqual(check(draft, PLANT, { language: 'en' }).filter(isLoud).map((f) => f.message), []));
  quiet('a name in a quote does not speak', 'Ines Keller had seen it, too. It was "a bit like watching Ferdinand Hodler paint", she said.');
  quiet('nor does a place before a comma', 'Wendell wrote that the smoke was "no danger to anybody in the valley".');
  quiet('a slip of the source, put right', 'Michael Wagner had seen the fire first.');
  quiet('what a relative clause adds', 'Nolte, which was founded in Michigan, pulled out of Norvania last year.');
  quiet('pence are no pounds', 'The wage will rise by 30 pence in October.');
});

const NIGHT = derive(`The cup match between the Dunmore Rovers and Ashby ended 4-1, the Rovers' seventh straight win. Tens of billions of crowns go into such clubs.

Three couples were there. They were named as Larissa Frasier, 36, Joshua Tenor, 48, and Mark Bruno Costa, 35 - the owner of the pool hall. A driver called Musa Farid, 33, took them home.

Fares would rise by 6 per cent at first and by 15 per cent later, in one to four steps.
`, { language: 'en' });

describe('what is no error in a match and in a list', () => {
  const quiet = (name: string, language: string, draft: string) => it(name, () => assert.deepEqual(check(draft, NIGHT, { language }).filter(isLoud).map((f) => f.message), []));
  quiet('which goal it was', 'de', 'Die Rovers gewannen 4:1 gegen Ashby und schossen spät das vierte Tor.');
  quiet('tens of billions', 'de', 'In solche Klubs fließen zig Milliarden Kronen.');
  quiet('the unit of the figure before', 'en', 'Fares would rise by 6 per cent and later by 15.');
  quiet('so many for each', 'en', 'Two counts for each of the couples were added.');
  quiet('an age before a dash', 'de', 'Unter ihnen war der Besitzer, der 35-jährige Mark Bruno Costa.');
  quiet('an age at the end of a question', 'en', 'And who is Musa Farid, 33? He took the couples home.');
});
