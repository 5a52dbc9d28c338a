/** What is right in retellings, however it is said: each draft stays quiet, and its twin with an error does not. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { isLoud } from './marked-rows.js';

const MATCH = derive(`Showers held up play in Orrendale for an hour and 45 minutes. Spending on the ground was raised for the fifth year in a row, by 10.1 percent to 127 million. The ball spins at 900 miles an hour. In total the umpires studied 291 samples from the Americas, Africa, Asia and Oceania.

Both mothers, Lena Conman and Kerry Grün, went to the police. Ms Conman, 34, from Hulme, was told that no offence had been committed. She said: "I felt disgusted by it." Her daughter Abbie is 12. Seen in "The Big Cricket Story", Brian Rox said it was "very odd".
`, { language: 'en' });

const TENNIS = derive(`Indian Falls – Dominik Thoma siegte am Sonntag. Im zweiten Durchgang ließ der 22-Jährige drei Bälle ungenutzt. Nächster Gegner ist der US-Amerikaner Jack Rock (21), der den Deutschen Michael Behrer bezwang. Laut LEquipe hat Zlatan Ibrahim in acht Spielen achtmal getroffen. Der Schütze hat in dieser Saison 28 Tore in 35 Einsätzen erzielt. Der ORF lädt alle Kandidaten auf ORF 2 ein, fünf davon zu einem Duell.
`, { language: 'de' });

const HOTEL = derive(`The penthouse in Orrendale opens in May, at $25,000 a night. The suite is part of the hotel's $25 million renovation. Two women were stopped at Munich Airport, in Germany, with a relative's bones. "It took me years to lose all fear of the camera," Mia Brandt told the magazine Maxim. Eamon Sullivan, 29, won two silver medals in Beijing. The singer last performed on February 14, was ill for 5 days in March, and died on April 3. The region meets 116 percent of the target; ten refugees for each 1,000 inhabitants are accepted. The commodity market is moving in favour of Saudi Arabia, an analyst said.
`, { language: 'en' });

const SERVER = derive('A computer runs tens of processes at almost every moment, even when idle.', { language: 'en' });

const ROADS = derive('Bei den Straßen kürzt das Land auf 41 statt 55 Millionen. Das Wasser war 2023 mit 7,4 Grad um 1,2 Grad wärmer als im Jahr davor.', { language: 'de' });

const HERRING = derive('The whales follow herring, which retreat to deeper water as the sea warms: in Kvamsfjord it was 7.4 degrees Celsius in 2023, up from 6.2 in 2015.', { language: 'en' });

const SEARCH = derive('Milo Krantz was lost for four nights alone in the Orrendale bushland. 166 pupils completed the HSC. He plays on loan at Winchester United, and once met Mantua Utrecht.', { language: 'en' });

describe('what a retelling may say', () => {
  for (const [name, base, language, draft, wrong] of [
    ['almost two hours, of an hour and 45 minutes', MATCH, 'de', 'Das Spiel in Orrendale begann mit knapp zwei Stunden Verspätung.', 'Das Spiel in Orrendale begann mit vier Stunden Verspätung.'],
    ['roughly a tenth, of 10.1 percent', MATCH, 'en', 'Spending on the ground was raised by roughly a tenth, to 127 million.', 'Spending on the ground was raised by roughly a tenth, to 172 million.'],
    ['miles an hour', MATCH, 'de', 'Der Ball dreht sich mit 900 Meilen pro Stunde.', 'Der Ball dreht sich mit 900 Kilometern pro Stunde.'],
    ['a continent by its name in German', MATCH, 'de', 'Insgesamt untersuchten die Schiedsrichter 291 Proben aus Amerika, Afrika, Asien und Ozeanien.', 'Insgesamt untersuchten die Schiedsrichter 219 Proben aus Amerika, Afrika, Asien und Ozeanien.'],
    ['where one lives, behind one’s age', MATCH, 'en', 'Two mothers, Lena Conman, 34, of Hulme, and Kerry Grün, went to the police.', 'Two mothers, Lena Conman, 43, of Hulme, and Kerry Grün, went to the police.'],
    ['who spoke, where the source says she', MATCH, 'en', 'Conman was told that no offence had been committed. She said she "felt disgusted by it".', 'Conman was told that no offence had been committed. She said she "felt delighted by it".'],
    ['a work, whoever names it', MATCH, 'en', 'Kerry Grün has shown it in "The Big Cricket Story".', 'Kerry Grün, 34, has shown it in "The Big Cricket Story" in 291 parts and 172 million.'],
    ['one by the age that the source gives', TENNIS, 'en', 'Sunday’s win puts the 22-year-old into the third round, where he meets Jack Rock.', 'Sunday’s win puts the 23-year-old into the third round, where he meets Jack Rock.'],
    ['who let whom win', TENNIS, 'de', 'Der Amerikaner ließ Michael Behrer keine Chance.', 'Der Österreicher Michael Behrer hatte keine Chance.'],
    ['a paper with its apostrophe', TENNIS, 'en', 'L’Equipe noted that Ibrahim had scored.', 'L’Equite noted that Ibrahim had scored.'],
    ['times for goals', TENNIS, 'de', 'Der Schütze hat in dieser Saison in 35 Einsätzen 28-mal getroffen.', 'Der Schütze hat in dieser Saison in 53 Einsätzen 28-mal getroffen.'],
    ['either scale, where the source has both', HOTEL, 'de', '| Angabe | Wert |\n|---|---|\n| Kosten der Renovierung | 25 Millionen Dollar |\n', '| Angabe | Wert |\n|---|---|\n| Kosten der Renovierung | 52 Millionen Dollar |\n'],
    ['a town by its airport', HOTEL, 'en', 'And in Munich, two women were stopped with a relative’s bones.', 'And in Lisbon, two women were stopped with a relative’s bones.'],
    ['whom one told', HOTEL, 'en', '"It took me years to lose all fear of the camera," she told Maxim.', '"It took me years to lose all love of the camera," she told Maxim.'],
    ['an age between commas, in German', HOTEL, 'de', 'Sullivan, 29, gewann in Peking zweimal Silber.', 'Sullivan gewann 1992 in Peking zweimal Silber.'],
    ['weeks between two days', HOTEL, 'en', 'The singer last performed on February 14, about seven weeks before his death.', 'The singer last performed on February 24, about seven weeks before his death.'],
    ['so much above the target', HOTEL, 'de', 'Die Region liegt 16 Prozent über dem Ziel.', 'Die Region liegt 61 Prozent über dem Ziel.'],
    ['one for each hundred', HOTEL, 'de', 'Akzeptiert wird ein Flüchtling je 100 Einwohner.', 'Akzeptiert werden 17 Flüchtlinge je 1.000 Einwohner.'],
    ['a capital for its country', HOTEL, 'en', 'The commodity market is moving Riyadh’s way, an analyst said.', 'The commodity market is moving Moscow’s way, an analyst of 47 said.'],
    ['dozens for tens of', SERVER, 'de', 'Ein Computer führt fast ständig Dutzende von Prozessen aus, auch im Leerlauf.', 'Ein Computer führt fast ständig Hunderte von Prozessen aus, auch im Leerlauf.'],
    ['the scale of the figure behind', ROADS, 'en', 'Roads get a quarter less: 41 instead of 55 million euros.', 'Roads get a quarter less: 14 instead of 55 million euros.'],
    ['where a figure came from, whatever else falls', HERRING, 'en', 'Temperatures in the fjord rose to 7.4°C.', 'Temperatures in the fjord fell to 7.4°C.'],
    ['days for nights', SEARCH, 'en', 'The doctors are amazed at how well he is after his four-day ordeal.', 'Milo Krantz was lost for five nights alone in the Orrendale bushland, and is well after his four-day ordeal.'],
    ['a channel in a table', TENNIS, 'de', '| Tag | Sendung | Sender |\n|---|---|---|\n| Sonntag | Duell mit fünf Kandidaten | ORF 2 |\n', '| Tag | Sendung | Sender |\n|---|---|---|\n| Montag | Duell mit fünf Kandidaten | ORF 2 |\n'],
  ] as const) {
    it(name, () => {
      assert.deepEqual(check(draft, base, { language }).filter(isLoud).map((f) => f.message), []);
      assert.ok(check(wrong, base, { language }).some((f) => isLoud(f) || f.severity === 'hint'), 'the twin is not noticed');
    });
  }
});
