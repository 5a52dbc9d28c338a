/** What journalists make of an article, sentence by sentence: every one is right, and stays without a mark. The same with an error does not. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { isLoud } from './marked-rows.js';

interface Told {
  readonly source: string;
  readonly language: string;
  /** Each with its language. */
  readonly right: readonly (readonly [language: string, draft: string])[];
  /** And with what is wrong in it. */
  readonly wrong: readonly (readonly [language: string, draft: string, text: string])[];
}

const HARTWELL: Told = {
  source: 'Dr. Martin Luther O’Neill Jr., chief executive of Hartwell & Sons Ltd, said on Tuesday, May 3, 2022, that sales rose 12.5 percent to $1.56 billion in the first quarter. Saint Mary’s Hospital, run by Jean-Claude Dupont, employs 1,240 people, one in five of them part-time. The plant in St. Louis opened at 3 pm. Anne Marie Smith-Jones, 47, will join the board of AT&T Inc. on 1 July. The bridge is 2.3 miles long and cost £45 million. Temperatures fell to minus 7 degrees Celsius. About two thirds of the 600 workers voted for the strike.',
  language: 'en',
  right: [
    ['en', 'Martin O’Neill, who heads Hartwell and Sons, said sales were up by 12.5% to $1.56bn in Q1.'],
    ['en', 'On 3 May 2022, O’Neill Jr said sales rose 12.5 per cent to 1.56 billion dollars.'],
    ['en', 'Hartwell & Sons’ sales grew by an eighth to nearly $1.6 billion.'],
    ['en', 'St Mary’s Hospital, which Jean Claude Dupont runs, has more than 1,200 staff; a fifth of them work part-time.'],
    ['en', 'St. Mary’s employs 1240 people, 20 percent of them part-time.'],
    ['en', 'The St Louis plant opened at 15:00.'],
    ['en', 'The plant in Saint Louis opened at three o’clock in the afternoon.'],
    ['en', 'Anne-Marie Smith-Jones (47) joins AT&T’s board on July 1st.'],
    ['en', 'The 47-year-old Smith-Jones will become a director of AT and T from the beginning of July.'],
    ['en', 'The bridge is almost four kilometres long and cost 45 million pounds sterling.'],
    ['en', 'The bridge, 3.7 km long, cost GBP 45m.'],
    ['en', 'It was as cold as -7°C. Some 400 of the 600 workers voted to strike.'],
    ['en', 'It was –7 °C. Two in three workers voted for the strike, a third against.'],
    ['de', 'Martin O’Neill, Chef von Hartwell & Sons, sagte am Dienstag, 3. Mai 2022, der Umsatz sei im ersten Quartal um 12,5 Prozent auf 1,56 Milliarden Dollar gestiegen.'],
    ['de', 'Der Umsatz von Hartwell and Sons legte von Januar bis März um ein Achtel auf knapp 1,6 Mrd. US-Dollar zu.'],
    ['de', 'Das Krankenhaus St. Mary’s beschäftigt 1240 Menschen, jeden fünften davon in Teilzeit.'],
    ['de', 'Im St.-Mary’s-Krankenhaus arbeiten gut 1.200 Beschäftigte, 20 Prozent in Teilzeit.'],
    ['de', 'Das Werk in St. Louis öffnete um 15 Uhr.'],
    ['de', 'Anne Marie Smith-Jones (47) rückt zum 1. Juli in den Vorstand von AT&T ein.'],
    ['de', 'Die Brücke ist 3,7 Kilometer lang und hat 45 Millionen Pfund gekostet.'],
    ['de', 'Es hatte minus sieben Grad. Zwei Drittel der 600 Beschäftigten, also rund 400, stimmten für den Streik.'],
  ],
  wrong: [
    ['en', 'St Mary’s Hospital, which Jean Claude Dupont runs, has more than 2,100 staff.', '2,100'],
    ['de', 'Die Brücke ist 3,7 Kilometer lang und hat 54 Millionen Pfund gekostet.', '54'],
  ],
};

const FIRE: Told = {
  source: 'Linz – Beim Brand eines Mehrparteienhauses in der Linzer Neustadt sind in der Nacht auf Samstag sieben Menschen verletzt worden, zwei davon schwer. Das Feuer brach gegen 2.40 Uhr im dritten Stock aus, wie die Feuerwehr mitteilte. 85 Einsatzkräfte und 14 Fahrzeuge waren im Einsatz. Eine 34-jährige Frau und ihr fünfjähriger Sohn wurden mit einer Drehleiter gerettet. "Wir waren nach vier Minuten da", sagte Einsatzleiter Markus Aigner. Der Schaden wird auf 400.000 Euro geschätzt. Brandursache dürfte ein E-Scooter-Akku gewesen sein, hieß es am Sonntag von der Polizei. Erst im Februar hatte es 300 Meter entfernt gebrannt, damals starb ein 71-Jähriger.',
  language: 'de',
  right: [
    ['de', 'Sieben Verletzte, zwei davon schwer: Das ist die Bilanz eines Wohnhausbrands in Linz in der Nacht von Freitag auf Samstag.'],
    ['de', 'Kurz vor drei Uhr früh brach im dritten Stock das Feuer aus. Fünf Menschen wurden leicht, zwei schwer verletzt.'],
    ['de', 'Die Feuerwehr rückte mit 14 Fahrzeugen und 85 Mann an. Über die Drehleiter holte sie eine Mutter (34) und ihren Buben (5) aus dem Haus.'],
    ['de', 'Nach nur vier Minuten sei man da gewesen, so Einsatzleiter Aigner. Der Schaden beträgt rund 400.000 Euro.'],
    ['de', 'Ein Akku eines E-Scooters dürfte den Brand ausgelöst haben, teilte die Polizei am Sonntag mit. Im Februar war bei einem Brand 300 Meter weiter ein 71 Jahre alter Mann ums Leben gekommen.'],
    ['en', 'Seven people were hurt, two of them seriously, when fire broke out in an apartment building in Linz in the early hours of Saturday.'],
    ['en', 'The blaze started at around 2.40 am on the third floor. 85 firefighters with 14 vehicles were on the scene within four minutes.'],
    ['en', 'A woman of 34 and her five-year-old son were rescued by turntable ladder. Damage is put at €400,000.'],
    ['en', 'Police said on Sunday that an e-scooter battery had probably caused the fire. In February a 71-year-old man died in another fire 300 metres away.'],
    ['en', '"We were there after four minutes," said Markus Aigner, who led the operation. Five others were slightly injured.'],
  ],
  wrong: [
    ['de', 'Sieben Menschen wurden in Linz verletzt, drei davon schwer.', 'drei'],
    ['en', 'The blaze started at around 4.20 am on the third floor.', '4.20'],
  ],
};

const THEFT: Told = {
  source: 'A 29-year-old man from Leeds was jailed for six years and four months on Friday for stealing £1.2m worth of art from a gallery in York. Daniel Whitcombe broke into the Hollis Gallery shortly after 2am on 11 November last year and took three paintings, including a landscape by John Sell Cotman valued at £800,000. Judge Rebecca Lyle told Leeds Crown Court that the theft was "brazen and carefully planned". Whitcombe, a former security guard at the gallery, had pleaded guilty in March. Two of the paintings were found in a lock-up in Bradford; the third is still missing. His brother-in-law, Scott Peel, 41, received a suspended sentence of 18 months for handling stolen goods.',
  language: 'en',
  right: [
    ['en', 'Daniel Whitcombe, 29, has been sentenced to more than six years in prison for an art theft in York.'],
    ['en', 'The former guard stole three pictures worth £1.2 million, among them a Cotman landscape valued at £800,000.'],
    ['en', 'He broke in at around two in the morning on November 11. One of the three paintings remains missing; two turned up in Bradford.'],
    ['en', 'Judge Lyle called the theft "brazen and carefully planned". Scott Peel (41), who is married to Whitcombe’s sister, got an 18-month suspended sentence.'],
    ['en', 'Peel was given a year and a half, suspended, for handling stolen goods.'],
    ['en', 'Together the other two works were worth about £400,000.'],
    ['de', 'Ein 29 Jahre alter Mann aus Leeds muss für sechs Jahre und vier Monate ins Gefängnis, weil er Kunst im Wert von 1,2 Millionen Pfund gestohlen hat.'],
    ['de', 'Daniel Whitcombe brach am 11. November des Vorjahres kurz nach zwei Uhr früh in die Hollis Gallery in York ein und nahm drei Gemälde mit.'],
    ['de', 'Eine Landschaft von John Sell Cotman ist 800.000 Pfund wert. Richterin Rebecca Lyle sprach von einer dreisten und sorgfältig geplanten Tat.'],
    ['de', 'Zwei der Bilder fanden sich in Bradford, das dritte fehlt. Sein Schwager Scott Peel, 41, bekam 18 Monate auf Bewährung.'],
  ],
  wrong: [
    ['en', 'He stole £2.1m worth of art from a gallery in York.', '£2.1m'],
    ['de', 'Richterin Rebecca Lyle schickte den 39-Jährigen für sechs Jahre und vier Monate ins Gefängnis.', '39-Jährigen'],
  ],
};

const LIBRARIES: Told = {
  source: 'The Lakeside Council will close two of its five libraries by the end of September to save £340,000 a year, councillors decided on Tuesday evening by 21 votes to 17, with two abstentions. The branches in Marlow Road and Tern Street, used by 1,150 and 890 readers a month, employ eleven people; none will be made redundant, council leader Dorothy Finch (Labour) said. Opposition leader Graham Tull (Conservative) called the cuts "short-sighted": 4,200 people had signed a petition against them. The central library, opened in 1904 with a gift of £5,000 from the steel magnate Andrew Carnegie, will in return be open until 8 pm on Thursdays and from 10 am to 4 pm on Saturdays.',
  language: 'en',
  right: [
    ['en', 'Two of the council’s five libraries are to shut by the end of September, saving £340,000 annually.'],
    ['en', 'The motion passed by 21 to 17 on Tuesday night; two councillors abstained.'],
    ['en', 'Marlow Road and Tern Street, with some 2,000 readers a month between them, have a staff of 11. There will be no redundancies, said leader Dorothy Finch.'],
    ['en', 'Tory leader Graham Tull called the plan "short-sighted", pointing to a petition with 4,200 signatures.'],
    ['en', 'On Thursdays the 120-year-old central library, founded with Carnegie’s £5,000, will stay open until eight in the evening.'],
    ['en', 'On Saturdays it will open for six hours, from ten to four. Three libraries remain.'],
    ['de', 'Der Gemeinderat von Lakeside schließt bis Ende September zwei von fünf Büchereien und spart damit 340.000 Pfund im Jahr.'],
    ['de', 'Mit 21 zu 17 Stimmen bei zwei Enthaltungen fiel die Entscheidung am Dienstagabend.'],
    ['de', 'Die elf Beschäftigten behalten ihre Stellen, sagte Ratschefin Dorothy Finch von der Labour-Partei. Der Konservative Graham Tull nannte den Plan kurzsichtig.'],
    ['de', '4200 Menschen hatten eine Petition unterzeichnet. Die Zentralbibliothek von 1904 hat dafür donnerstags bis 20 Uhr und samstags von 10 bis 16 Uhr offen.'],
  ],
  wrong: [
    ['en', 'The motion passed by 27 votes to 17 on Tuesday evening, with two abstentions.', '27'],
    ['de', 'Der Gemeinderat spart damit 430.000 Pfund im Jahr.', '430.000'],
  ],
};

const AVALANCHE: Told = {
  source: 'Innsbruck – Nach einem Lawinenabgang in den Stubaier Alpen ist am Sonntagabend ein 23-jähriger Deutscher aus dem Landkreis Rosenheim tot geborgen worden. Der Mann war mit drei Begleitern auf 2.870 Metern unterwegs, als sich gegen 13.30 Uhr ein 150 Meter breites Schneebrett löste. Zwei der Tourengeher, 24 und 26 Jahre alt, konnten sich selbst befreien, eine 22-Jährige wurde leicht verletzt in die Klinik Innsbruck geflogen. An der Suche beteiligten sich 60 Bergretter, vier Hubschrauber und sechs Hundeführer. Der Lawinenwarndienst hatte die Gefahr oberhalb von 2.400 Metern mit Stufe 3 der fünfteiligen Skala eingestuft. Es ist der elfte Lawinentote in Tirol in diesem Winter, im Vorjahr waren es bis zu diesem Zeitpunkt sieben.',
  language: 'de',
  right: [
    ['de', 'Ein 23 Jahre alter Deutscher ist am Sonntag in den Stubaier Alpen von einer Lawine getötet worden. Seine drei Begleiter überlebten.'],
    ['de', 'Das Schneebrett, 150 Meter breit, löste sich am frühen Nachmittag auf 2870 Metern Seehöhe. Vier Tourengeher waren unterwegs.'],
    ['de', 'Zwei Männer (24, 26) befreiten sich selbst, eine Frau (22) kam mit leichten Verletzungen ins Spital.'],
    ['de', '60 Bergretter suchten mit sechs Hunden und vier Helikoptern. Es herrschte Lawinenwarnstufe drei.'],
    ['de', 'Elf Menschen starben in Tirol heuer schon unter Lawinen, vier mehr als zum gleichen Zeitpunkt des Vorjahres.'],
    ['en', 'A 23-year-old German was killed by an avalanche in Tyrol’s Stubai Alps on Sunday, the eleventh such death in the state this winter.'],
    ['en', 'He had been touring with three companions at an altitude of 2,870 metres when a slab 150 metres wide broke loose at about 1.30 pm.'],
    ['en', 'Two of them, aged 24 and 26, dug themselves out; a 22-year-old woman was flown to hospital in Innsbruck with minor injuries.'],
    ['en', 'Sixty mountain rescuers, four helicopters and six dog handlers took part in the search. The danger level was three on a scale of five.'],
    ['en', 'By this time last year, seven people had died in avalanches in Tyrol.'],
  ],
  wrong: [
    ['de', 'Ein 23-jähriger Deutscher ist am Samstagabend in den Stubaier Alpen von einer Lawine getötet worden.', 'Samstagabend'],
    ['en', 'He had been touring with three companions at an altitude of 2,780 metres when a slab 150 metres wide broke loose.', '2,780'],
  ],
};

const LORRY: Told = {
  source: 'Salzburg – Ein 54-jähriger Lkw-Lenker aus Polen ist am Mittwoch auf der Tauernautobahn (A10) bei Golling mit 1,8 Promille erwischt worden. Der Mann war einer Streife aufgefallen, weil sein 38 Tonnen schwerer Sattelzug Schlangenlinien fuhr, wie Polizeisprecherin Nina Laubichler sagte. Er hatte 24 Tonnen Tiefkühlpommes geladen und war seit 14 Stunden ohne Pause unterwegs. Der Führerschein wurde ihm abgenommen, er musste 2.200 Euro Sicherheitsleistung zahlen. Auf der A10 hat die Polizei heuer bereits 212 alkoholisierte Lenker gestoppt, 31 mehr als im gesamten Vorjahr. Ein Ersatzfahrer holte den Lkw am Donnerstagvormittag ab.',
  language: 'de',
  right: [
    ['de', 'Mit 1,8 Promille am Steuer eines 38-Tonners: Die Polizei zog am Mittwoch bei Golling einen polnischen Lkw-Fahrer (54) aus dem Verkehr.'],
    ['de', 'Der Mann saß seit 14 Stunden hinter dem Lenkrad. Er hatte 24 Tonnen Pommes frites an Bord.'],
    ['de', 'Heuer erwischte die Exekutive auf der Tauernautobahn 212 Alkolenker, im ganzen Vorjahr waren es 181.'],
    ['de', 'Der Pole musste 2200 Euro zahlen und den Führerschein abgeben. Tags darauf holte ein Kollege den Lastwagen.'],
    ['en', 'A Polish lorry driver, 54, was caught drink-driving on the A10 motorway near Golling, Austria, on Wednesday with 1.8 per mille of alcohol in his blood.'],
    ['en', 'His 38-tonne truck, loaded with 24 tonnes of frozen chips, had been weaving across the road, police spokeswoman Nina Laubichler said.'],
    ['en', 'He had been driving for 14 hours without a break. He lost his licence and had to pay €2,200.'],
    ['en', 'Police have stopped 212 drunk drivers on the A10 this year, 31 more than in all of last year. A replacement driver collected the lorry on Thursday morning.'],
  ],
  wrong: [
    ['de', 'Der Mann saß seit 41 Stunden ohne Pause hinter dem Lenkrad.', '41'],
    ['en', 'His truck, loaded with 42 tonnes of frozen chips, had been weaving across the road.', '42'],
  ],
};

describe('an article told again, sentence by sentence', () => {
  for (const { source, language, right, wrong } of [HARTWELL, FIRE, THEFT, LIBRARIES, AVALANCHE, LORRY]) {
    const base = derive(source, { language });
    for (const [own, draft] of right) it(draft, () => assert.deepEqual(check(draft, base, { language: own }).filter(isLoud).map((f) => f.message), []));
    for (const [own, draft, text] of wrong) {
      it(`not ${draft}`, () => {
        const at = draft.indexOf(text);
        assert.ok(check(draft, base, { language: own }).some((f) => f.severity !== 'information' && f.start < at + text.length && at < f.end), 'nothing is said of it');
      });
    }
  }
});
