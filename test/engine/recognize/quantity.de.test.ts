import { itReads } from './quantity-reading.js';

describe('quantities in German', () => {
  describe('money', () => itReads('de', [
    ['Der Umbau kostet 100 Mio. Euro.', '100e6 EUR'],
    ['Das Haus ist 1,3 Mrd. Euro wert.', '1.3e9 EUR'],
    ['Ein Los kostet EUR 5, das Doppel kostet 9,50 €.', '5 EUR', '9.5 EUR'],
    ['Der Konzern ist 2 Billionen US-Dollar wert.', '2e12 USD'],
    ['Die Kasse verlor eine Milliarde Dollar.', '1e9 USD'],
    ['Die Rücklage liegt bei 13,8 Millionen Euro, im Jahr davor waren es noch 13,4.', '13.8e6 EUR', '13.4e6 EUR'],
    ['Die Weide misst 853 Hektar, früher waren es 40 Kühe.', '853 hectare', '40 count Kühe'],
    ['Von 640 Hektar wurden 410 geflutet, von den 20 Millionen Euro bleiben 3.', '640 hectare', '410 hectare', '20e6 EUR', '3e6 EUR'],
    ['Von 640 Hektar Wald leben 23 Höfe, Preise sanken von 9 Prozent auf 7.', '640 hectare', '23 count Höfe', '9 percent', '7 percent'],
    ['Er fuhr 124 statt der erlaubten 50 Stundenkilometer.', '124 kilometer-per-hour', '50 kilometer-per-hour'],
    ['Das Urteil lautet auf ein Jahr und neun Monate, nach einem Jahr und viel Streit.', '1 year', '9 month'],
    ['Im vergangenen Jahr 212 Unfälle, in dieser Woche 31, jeden Tag 4 Einsätze.', '212 count Unfälle', '31 count', '4 count Einsätze'],
    ['Am Tag 30 der Reise, in Woche 5, kam im Jahr 212 ein Sturm auf.'],
    ['Mit 19 gegen 13 Stimmen siegte sie, gegen 40 Leute gingen.', '19 count Stimmen', '13 count Stimmen', '40 count Leute about'],
    ['Gezahlt sind neun von erwarteten 22 Millionen Euro; der Eintritt kostet zwölf, ermäßigt acht Euro.', '9e6 EUR', '22e6 EUR', '12 EUR', '8 EUR'],
    ['Bei den Zwölf- bis 19-Jährigen sind es weniger.', '12..19 year'],
    ['Fast 500 Mal rückten sie aus, 100 Mal so oft wie sonst.', '500 count almost', '100 multiple'],
    ['Ein Kutscher (47) fiel vom Bock.', '47 year'],
    ['Vom Bock fiel ein Kutscher (47).', '47 year'],
    ['Es fehlt eine halbe Milliarde Euro.', '500e6 EUR'],
    ['Anderthalb Millionen Franken sind weg.', '1.5e6 CHF'],
    ['Der Preis liegt bei 100 Millionen bis eine Milliarde Dollar.', '100e6..1e9 USD'],
    ['Die Bank büßte 30 Milliarden Dollar ein und die Sparkasse vier Milliarden.', '30e9 USD', '4e9 USD'],
    ['Das 100-Milliarden-Dollar-Projekt ruht.', '100e9 USD'],
    ['Er zahlte 1.234 Euro statt 1.234,50 €.', '1234 EUR', '1234.5 EUR'],
    ["Die Miete beträgt 20'000 Franken.", '20000 CHF'],
    ['Fünf bis zehn Millionen Euro sind nötig.', '5e6..10e6 EUR'],
    ['Mehrere Milliarden Dollar fehlen.', '1e9 USD several'],
    ['Hunderte von Milliarden Dollar stehen auf dem Spiel.', '100e9 USD hundreds-of'],
    ['Hunderttausend Euro gab es und 600 $ dazu.', '100000 EUR', '600 USD'],
    ['Sieben Milliarden Menschen teilen sich 5 Milliarden Dollar.', '7e9 count Menschen', '5e9 USD'],
    ['Die Anleihe über 40 Millionen Euro und ein Scheck über 500 Euro liegen bereit; der Umbau kostet über 3 Millionen Euro.', '40e6 EUR', '500 EUR', '3e6 EUR more-than'],
    ['Der Staffellauf über 400 Meter begann, als sie schon über 3 Kilometer gefahren war.', '400 meter', '3 kilometer more-than'],
    ['Der Fonds hält 3 Mio Pfund und 12 Mrd Yen.', '3e6 GBP', '12e9 JPY'],
  ]));

  describe('Anteile und Veränderungen', () => itReads('de', [
    ['Die Kurse gaben um 7 und 9,5 Prozent nach.', '7 percent', '9.5 percent'],
    ['Es waren 10–15 % weniger.', '10..15 percent'],
    ['Der Wert ging von 5 auf 7 Prozent.', '5 percent', '7 percent'],
    ['Der Rabatt reicht von 10 bis 20 Prozent.', '10..20 percent'],
    ['Das Minus lag bei 3,5 Prozentpunkten, also 350 Basispunkten.', '3.5 percentage-point', '350 basis-point'],
    ['Es waren 1,6 statt 1,3 Prozent.', '1.6 percent', '1.3 percent'],
    ['Gemessen wurden 0,5 Promille.', '0.5 permille'],
    ['Das waren minus 7 Prozent nach −17 % und plus 2 Prozent.', '7 percent down', '17 percent down', '2 percent up'],
    ['Sein 17-prozentiger Anteil brachte eine 5%ige Rendite.', '17 percent', '5 percent'],
    ['Ein Fünftel der Wähler blieb weg, zwei Drittel kamen.', '0.2 count Wähler', '0.666667 count'],
    ['Ungefähr die Hälfte der Kosten entfällt.', '0.5 count Kosten about'],
    ['Drei von zehn Kindern fahren Rad.', '0.3 count Kindern'],
    ['Es dauert dreimal so lange und kostet doppelt so viel.', '3 multiple', '2 multiple'],
    ['Der Gewinn halbierte sich, der Umsatz hat sich verdoppelt.', '0.5 multiple', '2 multiple'],
    ['Die Last stieg um das Dreifache.', '3 multiple'],
  ]));

  describe('hedges', () => itReads('de', [
    ['Der Wert sank um fast 600 Milliarden Euro.', '600e9 EUR almost'],
    ['Knapp 500 neue Stellen und rund 1.500 Beschäftigte.', '500 count Stellen almost', '1500 count Beschäftigte about'],
    ['Bis zu 20 Prozent sind möglich, mindestens zwei Jahre nötig.', '20 percent at-most', '2 year at-least'],
    ['Mehr als ein Dutzend Eier zerbrach.', '12 count Eier more-than'],
    ['Über 30 Grad und unter 5 Euro.', '30 degree more-than', '5 EUR less-than'],
    ['Nach etwa zwei Stunden war Schluss.', '2 hour about'],
    ['Es braucht höchstens 10 Tage oder weniger als 300 Meter.', '10 day at-most', '300 meter less-than'],
    ['Dutzende Menschen und Zehntausende Vögel.', '12 count Menschen dozens-of', '10000 count Vögel tens-of'],
    ['Millionen Menschen sahen zu.', '1e6 count Menschen several'],
    ['Ca. 40 Gäste und 5 Millionen oder mehr Fans.', '40 count Gäste about', '5e6 count at-least'],
  ]));

  describe('Mengen, Maße, Alter', () => itReads('de', [
    ['Siebenundzwanzig Leute kamen, zwölftausend gingen.', '27 count Leute', '12000 count'],
    ['Zweihundertfünf Männer und fünfundzwanzig Frauen.', '205 count Männer', '25 count Frauen'],
    ['Es ist eine Sache von ein, zwei Jahren.', '1..2 year'],
    ['Das dauert ein bis zwei Jahre oder 2 bis 3 Tage.', '1..2 year', '2..3 day'],
    ['Die 25-Jährige leitete die zweistündige Sitzung.', '25 year', '2 hour'],
    ['Gesucht sind 15- bis 20-Jährige.', '15..20 year'],
    ['Er hat 64 GB, wiegt 5 kg und läuft bei 20 °C.', '64 gigabyte', '5 kilogram', '20 celsius'],
    ['Es sind 20 000 Chips oder 20.000 Chips.', '20000 count Chips', '20000 count Chips'],
    ['Zwischen 5 und 7 Millionen Menschen leben dort.', '5e6..7e6 count Menschen'],
    ['Nach dreieinhalb Jahren und einer halben Stunde war es so weit.', '3.5 year', '0.5 hour'],
    ['Verkauft wurden 5 Tsd. Stück.', '5000 count Stück'],
    ['Vor hundert Jahren gab es tausend Bären.', '100 year', '1000 count Bären'],
    ['Ein Jahr lang geschah nichts.'],
  ]));

  describe('Ränge und Ergebnisse', () => itReads('de', [
    ['Die dritte Frau belegte den 2. Platz.', '3 ordinal', '2 ordinal'],
    ['Es ist die drittgrößte Stadt und liegt auf Platz fünf.', '3 ordinal', '5 ordinal'],
    ['Am siebzehnten Tag siegte die Elf mit 3:1 und 4 zu 2.', '17 ordinal', '3..1 score', '4..2 score'],
    ['Im dritten Quartal sank der Wert.'],
  ]));

  describe('no quantities', () => itReads('de', [
    ['Der Stoxx 600 fiel am Montag.'],
    ['Windows 11 läuft nicht auf der Boeing 737.'],
    ['R1 schlägt das o1-mini auf einem H800-Chip.'],
    ['Am 27. Januar 2025 um 14.30 Uhr und am 3.4.2024 um 9 Uhr.'],
    ['Im Jahr 2021 und von 2004–2010 war es ruhig.'],
    ['Siehe Seite 5, § 12 Abs. 3 und Art. 5.'],
    ['Tel. 030 123456 oder +49 30 123456.'],
    ['Geprägt zwischen 310 und 285 vor Christus, um 50 nach Christus umgeschmolzen.'],
    ['Das war in den 1990er Jahren und den 80ern.'],
    ['Version 4.2.0 kam im September 2022.'],
    ['Die Elf spielte, er nahm sich in Acht.'],
    ['Vom 15. bis 17. März und am 1. Jänner ist geschlossen.'],
    ['Stand 30. 9. 2015, um halb zwei, Nummer acht, Tor (66.).'],
    ['2. Geräte prüfen'],
  ]));

  describe('from the newsroom', () => itReads('de', [
    ['Mehr als eine Viertelmillion Menschen zogen um.', '250000 count Menschen more-than'],
    ['Der Betrieb hat 2000 Beschäftigte, fünf fehlen.', '2000 count Beschäftigte', '5 count'],
    ['Das Werk ernährt 2000 Menschen.', '2000 count Menschen'],
    ['Der Flug mit der Boeing 737-800 dauerte 5 Std.', '5 hour'],
    ['Der Ausbau von 5G kostet 3 Mrd. Euro.', '3e9 EUR'],
    ['Die Töchter verloren 17 beziehungsweise 7 Prozent.', '17 percent', '7 percent'],
  ]));
});
